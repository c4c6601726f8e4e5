/** What a format reads out of files, gathered for the tests. */
import type { ListedEntry, ListedLink, Reject } from '../../ingest/listContent.ts';
import type { ListFormat, ListHead, ReadOptions } from '../../ingest/listFormat.ts';
import { inputOf } from './xml/xmlInput.ts';

export interface Read {
  readonly head: ListHead;
  readonly entries: ListedEntry[];
  readonly links: ListedLink[];
  readonly rejects: Reject[];
  readonly notes: Reject[];
  /** `what: name`, one for each time. */
  readonly counted: string[];
}

/** Reads files given by name; `chunk` is the size of the pieces they come in. */
export async function readAll(
  format: ListFormat,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ReadOptions> & { readonly chunk?: number } = {},
): Promise<Read> {
  const { chunk = 65_536, ...given } = options;
  const inputs = Object.entries(files).map(([name, content]) => inputOf(content, name, chunk));
  const { head, items } = await format.read(inputs, { asOf: null, today: '2026-11-25', source: null, ...given });
  const read: Read = { head, entries: [], links: [], rejects: [], notes: [], counted: [] };
  for await (const item of items) {
    if (item.kind === 'entry') read.entries.push(item.entry);
    else if (item.kind === 'link') read.links.push(item.link);
    else if (item.kind === 'reject') read.rejects.push(item.reject);
    else if (item.kind === 'note') read.notes.push(item.note);
    else if (item.kind === 'counted') read.counted.push(`${item.what}: ${item.name}`);
  }
  return read;
}

/** The message with which a file is refused as a whole. */
export async function refusal(
  format: ListFormat,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Parameters<typeof readAll>[2] = {},
): Promise<string> {
  try {
    await readAll(format, files, options);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'LIST_REJECTED') throw error;
    return (error as Error).message;
  }
  throw new Error('The file was read.');
}
