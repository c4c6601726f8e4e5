/** What a format makes of small files, without an import. */
import type { ListedEntry, ListedLink, Reject } from '../../ingest/listContent.ts';
import type { ListFormat, ListHead, ListItem, ReadOptions } from '../../ingest/listFormat.ts';

export interface ReadItems {
  readonly head: ListHead;
  readonly items: ListItem[];
  readonly entries: Map<string, ListedEntry>;
  readonly links: ListedLink[];
  readonly rejects: Reject[];
  readonly notes: Reject[];
  readonly unresolved: Reject[];
}

/** Reads one file, given in chunks of so many bytes. */
export async function readItems(
  format: ListFormat,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
  chunkBytes = 1 << 16,
): Promise<ReadItems> {
  const bytes = Buffer.from(content);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const inputs = [{ name: 'file.json', bytes: chunks() }];
  const { head, items } = await format.read(inputs, { asOf: null, today: '2026-01-01', source: null, ...options });
  const read: ListItem[] = [];
  for await (const item of items) read.push(item);
  return {
    head,
    items: read,
    entries: new Map(read.flatMap((item) => (item.kind === 'entry' ? [[item.entry.actor.id, item.entry]] : []))),
    links: read.flatMap((item) => (item.kind === 'link' ? [item.link] : [])),
    rejects: read.flatMap((item) => (item.kind === 'reject' ? [item.reject] : [])),
    notes: read.flatMap((item) => (item.kind === 'note' ? [item.note] : [])),
    unresolved: read.flatMap((item) => (item.kind === 'unresolved' ? [item.link] : [])),
  };
}
