/** A list that was read as a whole, handed to the import item by item. */
import type { ListedEntry, ListedLink, Reject } from './listContent.ts';
import type { ListHead, ListItem, ListReading } from './listFormat.ts';

export interface WholeList {
  readonly entries: readonly ListedEntry[];
  readonly links: readonly ListedLink[];
  readonly rejects?: readonly (Reject & { readonly mentions?: readonly string[] })[];
  readonly notes?: readonly Reject[];
}

/** The reading, which may be read any number of times. Entries stand at `file`, line 1. */
export function wholeReading(head: ListHead, list: WholeList, file: string): ListReading {
  return {
    head,
    items: {
      async *[Symbol.asyncIterator](): AsyncGenerator<ListItem> {
        for (const { mentions, ...reject } of list.rejects ?? []) yield { kind: 'reject', reject, ...(mentions && { mentions }) };
        for (const note of list.notes ?? []) yield { kind: 'note', note };
        for (const entry of list.entries) yield { kind: 'entry', entry, place: { file, line: 1 } };
        for (const link of list.links) yield { kind: 'link', link };
      },
    },
  };
}
