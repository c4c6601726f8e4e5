import type { DesignationRecord } from '../domain/model.ts';

import { isInForce } from './designations.ts';
import { compareKeys, compareKeysDown, countsOf, pageOf, rankedPageOf } from './page.ts';
import type { ActorFilter, Facet, Order, Page, PageRequest } from './questions.ts';
import type { GraphView } from './view.ts';

export function findActors(view: GraphView, filter: ActorFilter, order: Order, page: PageRequest): Page<string> {
  const { actors } = view.graph;
  const slots = filteredActors(view, filter);
  const isUp = order === 'NAME_ASC';
  if (!isUp) slots.sort((a, b) => -actors.compareNames(a, b) || actors.compareIds(a, b));
  const answer = pageOf(slots, (slot) => [actors.sortKey(slot), actors.id(slot)], isUp ? compareKeys : compareKeysDown, page);
  return { ...answer, items: answer.items.map(({ cursor, item }) => ({ cursor, item: actors.id(item) })) };
}

export function actorFacets(
  view: GraphView,
  filter: ActorFilter,
): Record<'kinds' | 'countries' | 'programs' | 'sources', readonly Facet[]> {
  const { actors } = view.graph;
  const slots = filteredActors(view, filter);
  return {
    kinds: countsOf(slots.map((slot) => actors.kind(slot))),
    countries: countsOf(slots.flatMap((slot) => actors.countries(slot))),
    programs: countsOf(slots.flatMap((slot) => [...new Set(inForceFor(view, slot).flatMap((designation) => designation.programs))])),
    sources: countsOf(slots.flatMap((slot) => actors.datasets(slot))),
  };
}

/** Best first; equal scores by name, then id. */
export function searchActors(
  view: GraphView,
  text: string,
  filter: Omit<ActorFilter, 'text'>,
  page: PageRequest,
): Page<{ readonly id: string; readonly score: number; readonly matchedName: string }> {
  const { actors, names } = view.graph;
  const under = filter.programs ? designatedUnder(view, filter.programs) : null;
  const passes = (slot: number) =>
    view.seesActor(slot) && hasKindAndCountry(view, filter, slot) && under?.has(slot) !== false && isListedAsAsked(view, filter, slot);
  const hits = names.search(text, passes).sort((a, b) => b.score - a.score || actors.compare(a.actor, b.actor));
  const answers = hits.map((hit) => ({ id: actors.id(hit.actor), score: hit.score, matchedName: hit.matchedName }));
  return rankedPageOf(answers, (hit) => [hit.score, hit.id], page);
}

/** Visible actors that pass, by name. */
export function filteredActors(view: GraphView, filter: ActorFilter): number[] {
  const { actors, names } = view.graph;
  const withText = filter.text ? names.withWords(filter.text) : null;
  const under = filter.programs ? designatedUnder(view, filter.programs) : null;
  // Few have a designation or a word in common: those are sorted rather than everybody looked at.
  const few = under ?? withText;
  const candidates = few === null ? actors.ordered() : [...few].sort((a, b) => actors.compare(a, b));
  return candidates.filter((slot) => {
    if (!view.seesActor(slot) || !hasKindAndCountry(view, filter, slot)) return false;
    if (withText !== null && !withText.has(slot)) return false;
    return isListedAsAsked(view, filter, slot);
  });
}

function isListedAsAsked(view: GraphView, filter: Pick<ActorFilter, 'listed'>, slot: number): boolean {
  return typeof filter.listed !== 'boolean' || filter.listed === inForceFor(view, slot).length > 0;
}

function hasKindAndCountry(view: GraphView, filter: Pick<ActorFilter, 'kinds' | 'countries'>, slot: number): boolean {
  const { actors } = view.graph;
  if (filter.kinds && !filter.kinds.includes(actors.kind(slot))) return false;
  return !filter.countries || actors.countries(slot).some((country) => filter.countries?.includes(country) === true);
}

/** Actors that are, or may be, designated under one of some tags on the View's day. */
function designatedUnder(view: GraphView, tags: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const tag of tags) {
    for (const designation of view.graph.referring('designation', `program:${tag}`)) {
      if (isInForce(view, designation) && view.maySee(designation)) found.add(view.graph.actors.slot(designation.actor));
    }
  }
  return found;
}

/** Designations of an actor that are, or may be, in force on the View's day. */
function inForceFor(view: GraphView, slot: number): DesignationRecord[] {
  const own = view.graph.referring('designation', view.graph.actors.id(slot));
  return own.filter((designation) => isInForce(view, designation) && view.maySee(designation));
}
