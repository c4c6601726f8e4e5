/** OFAC's entries as what the import takes: actors, and the links between them. */
import type { ListedLink, Reject } from '../listContent.ts';
import type { ListHead, ListItem } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';
import { actorOf, type OfacEntry } from './actor.ts';
import { resolveLinks } from './linkedTo.ts';
import type { OfacList } from './lists.ts';

/** A list of more is no list of OFAC's. */
const fewest = 100;
/** Tags of programmes that only the consolidated list has. */
const consolidatedOnly = /^(?:NS-|CMIC-|561-|FSE-|SSI\b)/;

export function headOf(list: OfacList, asOf: string): ListHead {
  return { dataset: list.dataset, asOf, program: list.program, counts: 'ENTRIES', lossGuard: 'ENTRIES' };
}

/**
 * Everything the entries say, rejects first. A link that an entry has by number stands for one that its text has by name.
 *
 * @throws {OstrakonError} LIST_REJECTED where the entries are those of OFAC's other list
 */
export function* itemsOf(entries: readonly OfacEntry[], rejects: readonly Reject[], list: OfacList): Generator<ListItem, void, undefined> {
  requireList(entries, list);
  for (const reject of rejects) yield { kind: 'reject', reject };
  const { links, unresolved, left } = resolveLinks(entries);
  for (const entry of entries) {
    yield {
      kind: 'entry',
      place: entry.place,
      entry: {
        actor: actorOf(entry, left.get(entry.uid) ?? [], list.dataset.name),
        tags: entry.tags.filter((tag) => !entry.periods.some((period) => period.tag === tag)),
        ...(entry.periods.length === 0 ? {} : { periods: entry.periods }),
      },
    };
  }
  const numbered = entries.flatMap((entry) => entry.links);
  const pair = ({ from, to }: ListedLink): string => (from < to ? `${from}\n${to}` : `${to}\n${from}`);
  const pairs = new Set(numbered.map(pair));
  for (const link of numbered) yield { kind: 'link', link };
  for (const link of links) if (!pairs.has(pair(link))) yield { kind: 'link', link };
  for (const link of unresolved) yield { kind: 'unresolved', link };
}

/** The two lists have one form, and taking one for the other would block those whom nothing blocks, or the reverse. */
function requireList(entries: readonly OfacEntry[], list: OfacList): void {
  const others = entries.filter(({ tags }) => tags.some((tag) => consolidatedOnly.test(tag)));
  const isBlocking = list.program('').blocking;
  if (isBlocking ? others.length > 0 && others.length > entries.length / 20 : others.length === 0 && entries.length >= fewest) {
    throw listRejected(
      `This is not ${list.called}: ${others.length} of its ${entries.length} entries are under programmes that only the consolidated non-SDN list has.`,
    );
  }
}
