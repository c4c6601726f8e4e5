import { inForce } from '../domain/inForce.ts';

import { compareKeys, compareKeysDown, countsOf, pageOf, rankedPageOf } from './page.ts';
import type { ActorFilter, Facet, Order, Page, PageRequest } from './questions.ts';
import type { GraphView } from './view.ts';

export function findActors(view: GraphView, filter: ActorFilter, order: Order, page: PageRequest): Page<string> {
  const { actors } = view.graph;
  const slots = filteredActors(view, filter);
  const isUp = order === 'NAME_ASC';
  if (!isUp) slots.sort((a, b) => (actors.sortKeys[a] === actors.sortKeys[b] ? actors.compare(a, b) : -actors.compare(a, b)));
  const answer = pageOf(slots, (slot) => [actors.sortKeys[slot] ?? '', actors.id(slot)], isUp ? compareKeys : compareKeysDown, page);
  return { ...answer, items: answer.items.map(({ cursor, item }) => ({ cursor, item: actors.id(item) })) };
}

export function actorFacets(
  view: GraphView,
  filter: ActorFilter,
): Record<'kinds' | 'countries' | 'programs' | 'sources', readonly Facet[]> {
  const { actors } = view.graph;
  const slots = filteredActors(view, filter);
  const tags = programsInForce(view);
  return {
    kinds: countsOf(slots.map((slot) => actors.kind(slot))),
    countries: countsOf(slots.flatMap((slot) => actors.countries[slot] ?? [])),
    programs: countsOf(slots.flatMap((slot) => [...(tags.get(actors.id(slot)) ?? [])])),
    sources: countsOf(slots.flatMap((slot) => actors.datasets[slot] ?? [])),
  };
}

/** Best first; equal scores by name, then id. */
export function searchActors(
  view: GraphView,
  text: string,
  filter: Pick<ActorFilter, 'kinds' | 'countries'>,
  page: PageRequest,
): Page<{ readonly id: string; readonly score: number; readonly matchedName: string }> {
  const { actors, names } = view.graph;
  const passes = (slot: number) => view.seesActor(slot) && hasKindAndCountry(view, filter, slot);
  const hits = names.search(text, passes).sort((a, b) => b.score - a.score || actors.compare(a.actor, b.actor));
  const answers = hits.map((hit) => ({ id: actors.id(hit.actor), score: hit.score, matchedName: hit.matchedName }));
  return rankedPageOf(answers, (hit) => [hit.score, hit.id], page);
}

/** Visible actors that pass, by name. */
function filteredActors(view: GraphView, filter: ActorFilter): number[] {
  const { actors, names } = view.graph;
  const withText = filter.text ? names.withWords(filter.text) : null;
  const tags = filter.programs || (filter.listed ?? null) !== null ? programsInForce(view) : null;
  const wanted = filter.programs ? new Set(filter.programs) : null;
  return actors.ordered().filter((slot) => {
    if (!view.seesActor(slot) || !hasKindAndCountry(view, filter, slot)) return false;
    if (withText !== null && !withText.has(slot)) return false;
    if (tags === null) return true;
    const own = tags.get(actors.id(slot));
    if (typeof filter.listed === 'boolean' && filter.listed !== (own !== undefined)) return false;
    return wanted === null || [...(own ?? [])].some((tag) => wanted.has(tag));
  });
}

function hasKindAndCountry(view: GraphView, filter: Pick<ActorFilter, 'kinds' | 'countries'>, slot: number): boolean {
  const { actors } = view.graph;
  if (filter.kinds && !filter.kinds.includes(actors.kind(slot))) return false;
  return !filter.countries || (actors.countries[slot] ?? []).some((country) => filter.countries?.includes(country) === true);
}

/** The tags under which each actor is, or may be, designated on the View's day; actors without any are absent. */
function programsInForce(view: GraphView): Map<string, Set<string>> {
  const tags = new Map<string, Set<string>>();
  for (const designation of view.graph.all('designation')) {
    if (inForce(designation, view.asOf) === 'NO' || !view.sees(designation)) continue;
    const own = tags.get(designation.actor) ?? new Set<string>();
    for (const tag of designation.programs) own.add(tag);
    tags.set(designation.actor, own);
  }
  return tags;
}
