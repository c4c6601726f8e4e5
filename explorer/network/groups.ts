/** The groups that a network falls into. */
import type { Network } from './answers.ts';
import type { Grouping } from './asked.ts';
import { kinds } from './drawn.ts';

export interface Group {
  readonly key: string;
  /** What stands before the names of its actors in the picture. */
  readonly mark: string;
  readonly title: string;
  readonly colour: string;
  readonly ids: readonly string[];
}

/** Okabe and Ito's colours, without the yellow that is lost on paper; groups beyond them share the last grey and are told apart by their marks. */
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#000000'];

/**
 * The groups, largest first, then by title; empty while the communities are not there yet. An actor of several countries is in the group of its first.
 *
 * @param communities number of the community of each actor; null while they are looked for
 */
export function groupsOf(
  actors: Network['actors'],
  grouping: Grouping | '',
  communities: Readonly<Record<string, number>> | null,
): readonly Group[] {
  if (grouping === '' || (grouping === 'community' && communities === null)) return [];
  const members = new Map<string, string[]>();
  for (const { actor } of actors) {
    if (actor === null) continue;
    const key =
      grouping === 'kind'
        ? actor.kind
        : grouping === 'country'
          ? (actor.countries[0] ?? 'none')
          : String(communities?.[actor.id] ?? 'none');
    const known = members.get(key);
    if (known === undefined) members.set(key, [actor.id]);
    else known.push(actor.id);
  }
  const names = new Map(actors.flatMap(({ actor }) => (actor === null ? [] : [[actor.id, actor.name] as const])));
  const degrees = new Map(actors.flatMap(({ actor, degree }) => (actor === null ? [] : [[actor.id, degree] as const])));
  const titleOf = (key: string, ids: readonly string[]) => {
    if (grouping === 'kind') return kinds[key]?.title ?? key;
    if (grouping === 'country') return key === 'none' ? 'no country' : key;
    const central = ids.reduce((a, b) => ((degrees.get(b) ?? 0) > (degrees.get(a) ?? 0) ? b : a));
    return `around ${names.get(central) ?? central}`;
  };
  return [...members]
    .map(([key, ids]) => ({ key, ids, title: titleOf(key, ids) }))
    .sort((a, b) => b.ids.length - a.ids.length || (a.title < b.title ? -1 : 1))
    .map(({ key, ids, title }, index) => ({
      // A community is known by its first member in order of ids: its number may differ from one run to the next.
      key: grouping === 'community' ? ids.reduce((a, b) => (a < b ? a : b)) : key,
      mark: grouping === 'country' ? key.replace('none', '–') : String(index + 1),
      title,
      colour: colours[index] ?? '#767676',
      ids,
    }));
}
