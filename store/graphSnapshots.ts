import { join } from 'node:path';
import { codeDigest, snapshotFile } from './snapshotFile.ts';

let digest: string | null = null;

/** Where the link graph of a store is written down: `graph.snapshot` in its directory, of use to this very code only. */
export function graphSnapshots(dir: string, tell: (message: string) => void): ReturnType<typeof snapshotFile> {
  digest ??= codeDigest(['domain', 'links'].map((folder) => join(import.meta.dirname, '..', folder)));
  return snapshotFile(join(dir, 'graph.snapshot'), digest, tell);
}
