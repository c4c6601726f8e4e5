/** Questions about the records of the process, which are few: by type, by what they refer to, in any order. */
import type { LedgerRecord, RecordOf } from '../domain/model.ts';

import { compareKeys, compareKeysDown, pageOf } from './page.ts';
import type { FiledListing, FiledType, Page, PageRequest } from './questions.ts';
import type { GraphView } from './view.ts';

const byId = (a: LedgerRecord, b: LedgerRecord) => compareKeys([a.id], [b.id]);

/** The visible records of a type, by id. */
export function filed<T extends FiledType>(view: GraphView, type: T): RecordOf<T>[] {
  const all: readonly LedgerRecord[] = view.graph.sorted(type, byId);
  return all.filter((record) => view.maySee(record)) as RecordOf<T>[];
}

/**
 * The visible records of a type that refer to a visible record, by id.
 *
 * Which of them refer to a record that the viewer does not see, nobody is told: that would show that it is there.
 */
export function filedOn<T extends FiledType>(view: GraphView, type: T, id: string): RecordOf<T>[] {
  if (!view.isVisible(id)) return [];
  const all: readonly LedgerRecord[] = view.graph.referring(type, id);
  return all.filter((record) => view.maySee(record)).sort(byId) as RecordOf<T>[];
}

/** A page of visible records of a type. */
export function filedPage<T extends FiledType>(view: GraphView, type: T, listing: FiledListing<T>, page: PageRequest): Page<string> {
  const { on, passes = () => true, key = () => '', isNewestFirst = false } = listing;
  const compare = isNewestFirst ? compareKeysDown : compareKeys;
  const all = on === undefined || on === null ? filed(view, type) : filedOn(view, type, on);
  const keyed = all.filter((record) => passes(record)).map((record): [string, string] => [key(record), (record as LedgerRecord).id]);
  const answer = pageOf(
    keyed.sort((a, b) => compare(a, b)),
    (each) => each,
    compare,
    page,
  );
  return { ...answer, items: answer.items.map(({ cursor, item: [, id] }) => ({ cursor, item: id })) };
}
