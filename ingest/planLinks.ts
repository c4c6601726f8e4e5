/** What one version of a list changes of links. */
import type { Change, Stored } from '../domain/ledger.ts';
import type { Day, LedgerRecord, LinkRecord } from '../domain/model.ts';
import type { ImportState } from './importState.ts';
import type { ListContent } from './listContent.ts';
import { mergeLink, type Seen } from './mergeRecords.ts';

/** Links of the list: `added` + `changed` + `unchanged`; and those that the preceding version had and this one has not. */
export interface LinkCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ended: number;
}

export interface LinkPlanning {
  /** Days of all versions, this one included, oldest first. */
  readonly versions: readonly Day[];
  readonly isHistory: boolean;
  readonly actorId: (listed: string) => string;
  readonly put: (record: LedgerRecord, before: Stored | null, actor: string | null) => boolean;
  readonly changes: Change[];
  readonly touched: Set<string>;
}

export function planLinks(list: ListContent, state: ImportState, planning: LinkPlanning): LinkCounts {
  const dataset = list.dataset.name;
  const listed = new Set<string>();
  const counts = { added: 0, changed: 0, unchanged: 0, ended: 0 };
  for (const listedLink of list.links) {
    const link = { ...listedLink, from: planning.actorId(listedLink.from), to: planning.actorId(listedLink.to) };
    listed.add(link.id);
    const before = state.links.get(link.id) ?? null;
    const own = before?.record.sources.find((source) => source.dataset === dataset);
    const seen: Seen = {
      firstSeen: own?.firstSeen !== null && own?.firstSeen !== undefined && own.firstSeen < list.asOf ? own.firstSeen : list.asOf,
      lastSeen: planning.isHistory ? lastOf(own?.lastSeen, list.asOf) : null,
    };
    // What a link is like is what the newest version that has it says.
    const isNewestWithIt = !planning.isHistory || seen.lastSeen === list.asOf;
    const isChanged = planning.put(mergeLink(link, before?.record ?? null, dataset, seen, isNewestWithIt), before, link.from);
    counts[before === null ? 'added' : isChanged ? 'changed' : 'unchanged'] += 1;
  }
  if (planning.isHistory) return counts;
  const previous = planning.versions.at(-2) ?? null;
  for (const before of state.links.values()) {
    const { record } = before;
    const own = record.sources.find((source) => source.dataset === dataset);
    if (own?.lastSeen !== null || listed.has(record.id)) continue;
    counts.ended += 1;
    if (previous === null || (own.firstSeen ?? list.asOf) > previous) removeLink(before, planning);
    else {
      const seen = { firstSeen: own.firstSeen ?? previous, lastSeen: previous };
      planning.put(mergeLink(record, record, dataset, seen, false), before, record.from);
    }
  }
  return counts;
}

/** `current` undefined: the link is new; null: the newest version has it. */
function lastOf(current: Day | null | undefined, asOf: Day): Day | null {
  if (current === undefined) return asOf;
  return current === null || current > asOf ? current : asOf;
}

/** A link that only a replaced version of the same day had. */
function removeLink(before: Stored<LinkRecord>, planning: LinkPlanning): void {
  if (before.record.sources.length > 1) return;
  planning.changes.push({ op: 'remove', id: before.record.id, expected: before.revision });
  planning.touched.add(before.record.from);
}
