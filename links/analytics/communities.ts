import { checkRange, countsOf } from '../page.ts';
import type { ActorFilter, Facet } from '../questions.ts';
import type { GraphView } from '../view.ts';
import { passing } from './passing.ts';
import { inSlices } from './slices.ts';
import type { Sliced } from './slices.ts';

export interface CommunityAnswer {
  readonly id: string;
  readonly size: number;
  /** Members that the filter finds. */
  readonly matching: number;
  /** Up to 500 of those: most links to other members first, then by id. */
  readonly actors: readonly string[];
  /** Of all those that the filter finds. */
  readonly kinds: readonly Facet[];
  readonly countries: readonly Facet[];
}

const mostListed = 500;

/** The communities of all visible actors that have members a filter finds: those with most of them first, then the largest, then by id. */
export async function communities(
  view: GraphView,
  filter: ActorFilter,
  options: { readonly minSize: number; readonly first: number },
): Promise<CommunityAnswer[]> {
  checkRange('first', options.first, 1, mostListed);
  checkRange('minSize', options.minSize, 2, 2_147_483_647);
  const { adjacency, groups } = await view.graph.analytics.groups(view);
  const { actors } = view.graph;
  const passes = passing(view, filter);
  const { starts, members, firsts } = groups;
  const idOf = (group: number) => `community:${actors.id(adjacency.slots[firsts[group] ?? 0] ?? 0)}`;

  const list = function* (): Sliced<CommunityAnswer[]> {
    const listed: { readonly group: number; readonly size: number; readonly matching: number }[] = [];
    for (let group = 0; group < firsts.length; group += 1) {
      const size = (starts[group + 1] ?? 0) - (starts[group] ?? 0);
      let matching = 0;
      if (size < options.minSize) continue;
      for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1)
        if (passes(adjacency.slots[members[at] ?? 0] ?? 0)) matching += 1;
      if (matching > 0) listed.push({ group, size, matching });
      yield;
    }
    // Groups are numbered by their first member, so a lower number is a lower id.
    listed.sort((a, b) => b.matching - a.matching || b.size - a.size || a.group - b.group);
    const answers: CommunityAnswer[] = [];
    for (const { group, size, matching } of listed.slice(0, options.first)) {
      const slots = Array.from(members.subarray(starts[group], starts[group + 1]), (member) => adjacency.slots[member] ?? 0).filter(passes);
      answers.push({
        id: idOf(group),
        size,
        matching,
        actors: slots.slice(0, mostListed).map((slot) => actors.id(slot)),
        kinds: countsOf(slots.map((slot) => actors.kind(slot))),
        countries: countsOf(slots.flatMap((slot) => actors.countries(slot))),
      });
      yield;
    }
    return answers;
  };
  return await inSlices(list);
}
