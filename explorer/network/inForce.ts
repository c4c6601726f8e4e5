/** What of a loaded network existed on a day. */
import type { Network } from './answers.ts';
import { isInForce } from './days.ts';

type Part = Pick<Network, 'actors' | 'links'>;

/**
 * The links in force on a day, and the actors that they still tie to the actors asked for, who stay.
 *
 * @param starts ids of the actors asked for
 */
export function inForceOn({ actors, links }: Part, starts: readonly string[], day: string): Part {
  const kept = links.filter((link) => isInForce(link, day));
  const neighbours = neighboursOf(kept);
  const reached = new Set(starts);
  // A Set hands out what is added to it while it is walked.
  for (const id of reached) for (const neighbour of neighbours.get(id) ?? []) reached.add(neighbour);
  return {
    actors: actors.filter(({ actor }) => actor !== null && reached.has(actor.id)),
    links: kept.filter(({ from, to }) => reached.has(from.id) && reached.has(to.id)),
  };
}

/** Whom each actor is linked to, whichever way the links point. */
export function neighboursOf(links: Network['links']): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (id: string, other: string) => {
    const known = neighbours.get(id);
    if (known === undefined) neighbours.set(id, new Set([other]));
    else known.add(other);
  };
  for (const { from, to } of links) {
    add(from.id, to.id);
    add(to.id, from.id);
  }
  return neighbours;
}

/** Ids of the actors linked to every one of some; empty where fewer than two are given. */
export function commonNeighbours(links: Network['links'], ids: readonly string[]): readonly string[] {
  const [first, ...others] = ids;
  if (first === undefined || others.length === 0) return [];
  const neighbours = neighboursOf(links);
  return [...(neighbours.get(first) ?? [])].filter(
    (id) => !ids.includes(id) && others.every((other) => neighbours.get(other)?.has(id) === true),
  );
}
