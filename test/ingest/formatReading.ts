/** Reading a list format whole, as tests want it. */
import type { Input, ListFormat, ListHead, ListItem, ReadOptions } from '../../ingest/listFormat.ts';
import type { ListedEntry, ListedLink, Reject } from '../../ingest/listContent.ts';

export interface WholeReading {
  readonly head: ListHead;
  readonly items: readonly ListItem[];
  readonly entries: readonly ListedEntry[];
  readonly links: readonly ListedLink[];
  readonly rejects: readonly Reject[];
  readonly notes: readonly Reject[];
  readonly unresolved: readonly Reject[];
}

/** Reads head and items; what the format throws while it does, this throws. */
export async function readWhole(format: ListFormat, inputs: readonly Input[], options: Partial<ReadOptions> = {}): Promise<WholeReading> {
  const { head, items: stream } = await format.read(inputs, { asOf: null, today: '2026-01-01', source: null, ...options });
  const items: ListItem[] = [];
  for await (const item of stream) items.push(item);
  return {
    head,
    items,
    entries: items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : [])),
    links: items.flatMap((item) => (item.kind === 'link' ? [item.link] : [])),
    rejects: items.flatMap((item) => (item.kind === 'reject' ? [item.reject] : [])),
    notes: items.flatMap((item) => (item.kind === 'note' ? [item.note] : [])),
    unresolved: items.flatMap((item) => (item.kind === 'unresolved' ? [item.link] : [])),
  };
}
