import { filteredActors } from '../findActors.ts';
import { checkRange } from '../page.ts';
import type { ActorFilter, CommunityAnswer, RankedAnswer } from '../questions.ts';
import type { GraphView } from '../view.ts';

import type { Centrality } from './analytics.ts';

/**
 * The most central actors that a filter finds, among all that the viewer sees; equals by id.
 *
 * @throws {OstrakonError} BAD_INPUT for `first` beyond 1 to 500
 */
export async function centralActors(view: GraphView, metric: Centrality, filter: ActorFilter, first: number): Promise<RankedAnswer[]> {
  checkRange('first', first, 1, 500);
  const { actors, analytics } = view.graph;
  const { scores, isApproximate } = await analytics.ranking(view, metric);
  const scoreOf = (slot: number): number => scores[slot] ?? 0;
  const found = filteredActors(view, filter).sort((a, b) => scoreOf(b) - scoreOf(a) || actors.compareIds(a, b));
  return found.slice(0, first).map((slot, at) => ({ id: actors.id(slot), rank: at + 1, score: scoreOf(slot), isApproximate }));
}

/**
 * Groups of actors with more links among themselves than chance would have it, of whom some pass a filter: those of most such members
 * first, then of most members, then by id. Members that pass, those of most links first, then by id.
 *
 * @throws {OstrakonError} BAD_INPUT for `first` beyond 1 to 100, or `minSize` below 2
 */
export async function communities(view: GraphView, filter: ActorFilter, minSize: number, first: number): Promise<CommunityAnswer[]> {
  checkRange('first', first, 1, 100);
  checkRange('minSize', minSize, 2, 1_000_000_000);
  const { actors, analytics } = view.graph;
  const numbers = await analytics.communities(view);
  const sizes = new Map<number, number>();
  /** The member with the least id names its community. */
  const names = new Map<number, number>();
  for (const slot of actors.byId()) {
    const number = numbers[slot] ?? -1;
    if (number < 0 || !view.seesActor(slot)) continue;
    sizes.set(number, (sizes.get(number) ?? 0) + 1);
    if (!names.has(number)) names.set(number, slot);
  }
  const members = new Map<number, number[]>();
  for (const slot of filteredActors(view, filter)) {
    const number = numbers[slot] ?? -1;
    if ((sizes.get(number) ?? 0) < minSize) continue;
    const known = members.get(number);
    if (known === undefined) members.set(number, [slot]);
    else known.push(slot);
  }
  const sizeOf = (number: number): number => sizes.get(number) ?? 0;
  const nameOf = (number: number): number => names.get(number) ?? -1;
  return [...members]
    .sort(([a, x], [b, y]) => y.length - x.length || sizeOf(b) - sizeOf(a) || actors.compareIds(nameOf(a), nameOf(b)))
    .slice(0, first)
    .map(([number, found]) => ({
      id: actors.id(nameOf(number)),
      size: sizeOf(number),
      members: found.sort((a, b) => view.degreeAt(b) - view.degreeAt(a) || actors.compareIds(a, b)).map((slot) => actors.id(slot)),
    }));
}
