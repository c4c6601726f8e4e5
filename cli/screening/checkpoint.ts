/** How far a screening of a file has come, kept beside its output so that a run that was killed can go on. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const shape = z.strictObject({
  version: z.literal(1),
  /** Hash of the options: another question cannot go on where this one stopped. */
  options: z.string(),
  /** Input rows whose results the output holds, the header apart. */
  rows: z.int().nonnegative(),
  /** SHA-256 over the header and these rows. */
  input: z.string(),
  /** Bytes of the output that hold them. */
  bytes: z.int().nonnegative(),
  counts: z.record(z.string(), z.number()),
});
export type Checkpoint = z.infer<typeof shape>;

const fileOf = (output: string): string => `${output}.progress`;

/** The checkpoint beside an output; null where there is none, `unreadable` where it is not one of this program. */
export async function checkpointOf(output: string): Promise<Checkpoint | 'unreadable' | null> {
  let text: string;
  try {
    text = await readFile(fileOf(output), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}

/** Replaces the checkpoint as a whole: there is never half a one. */
export async function keepCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const draft = `${fileOf(output)}.new`;
  await writeFile(draft, JSON.stringify(checkpoint));
  await rename(draft, fileOf(output));
}

export async function dropCheckpoint(output: string): Promise<void> {
  await rm(fileOf(output), { force: true });
}
