/** What one version of a list changes of links. */
import type { Ledger, Stored } from '../domain/ledger.ts';
import type { Day, LinkRecord } from '../domain/model.ts';
import { put, remove, type Planning } from './importPlanning.ts';
import type { ListedLink } from './listContent.ts';
import { mergeLink, type Seen } from './mergeRecords.ts';

/** Links of the list: `added` + `changed` + `unchanged`; and those that the preceding version had and this one has not. */
export interface LinkCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ended: number;
}

/** Plans a batch of the list's links, whose ends are ids that the ledger has or is about to have. */
export async function planLinks(plan: Planning, ledger: Ledger, batch: readonly ListedLink[]): Promise<void> {
  const { dataset, asOf, isHistory, counts } = plan;
  const stored = await ledger.records(batch.map(({ id }) => id));
  for (const [index, link] of batch.entries()) {
    plan.orphans.delete(link.from);
    plan.orphans.delete(link.to);
    const before = linkOf(stored[index]);
    const own = before?.record.sources.find((source) => source.dataset === dataset);
    const seen: Seen = {
      firstSeen: own?.firstSeen !== null && own?.firstSeen !== undefined && own.firstSeen < asOf ? own.firstSeen : asOf,
      lastSeen: isHistory ? lastOf(own?.lastSeen, asOf) : null,
    };
    // What a link is like is what the newest version that has it says.
    const isNewestWithIt = !isHistory || seen.lastSeen === asOf;
    const isChanged = put(plan, mergeLink(link, before?.record ?? null, dataset, seen, isNewestWithIt), before, link.from);
    if (before === null) counts.linksAdded += 1;
    else if (isChanged) counts.linksChanged += 1;
  }
}

/** Plans the end of links that the version before had and this one has not. */
export async function planEndedLinks(plan: Planning, ledger: Ledger, ids: readonly string[]): Promise<void> {
  const { dataset, asOf } = plan;
  const previous = plan.versions.at(-2) ?? null;
  for (const stored of await ledger.records(ids)) {
    const before = linkOf(stored);
    const own = before?.record.sources.find((source) => source.dataset === dataset);
    if (before === null || own?.lastSeen !== null) continue;
    const { record } = before;
    plan.counts.linksEnded += 1;
    if (previous === null || (own.firstSeen ?? asOf) > previous) {
      // Only a replaced version of the same day had it.
      if (record.sources.length === 1) remove(plan, before, record.from);
    } else {
      const seen = { firstSeen: own.firstSeen ?? previous, lastSeen: previous };
      put(plan, mergeLink(record, record, dataset, seen, false), before, record.from);
    }
  }
}

function linkOf(stored: Stored | null | undefined): Stored<LinkRecord> | null {
  return stored?.record.type === 'link' ? (stored as Stored<LinkRecord>) : null;
}

/** `current` undefined: the link is new; null: the newest version has it. */
function lastOf(current: Day | null | undefined, asOf: Day): Day | null {
  if (current === undefined) return asOf;
  return current === null || current > asOf ? current : asOf;
}
