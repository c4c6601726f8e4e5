/** How a View's ownership is solved as a whole. */
import { dayNumber } from '../../domain/day.ts';
import type { Day, Regime } from '../../domain/model.ts';
import { ruleOf } from '../../domain/ownership/rule.ts';
import { OwnershipState } from '../../domain/ownership/solver.ts';
import type { GraphView } from '../view.ts';

import type { Unattributed } from './answers.ts';
import { listedOn } from './listings.ts';

/** Which statements a viewer sees: the link, and both its ends. */
export function passesFor(view: GraphView): (statement: number) => boolean {
  const { links } = view.graph;
  return (statement) =>
    view.allows(links.audience.get(statement)) && view.seesActor(links.from.get(statement)) && view.seesActor(links.to.get(statement));
}

/**
 * Ownership as a viewer sees it, solved anew.
 *
 * @param at the day; a state that is kept asks its listings on the day that stands there then
 * @param seeds all that may be listed; everyone who ever was where absent
 */
export function solvedFor(
  view: GraphView,
  regime: Regime,
  unattributed: Unattributed,
  at: { readonly day: Day },
  seeds: ReadonlySet<number> = everListed(view),
): OwnershipState {
  const { graph } = view;
  return new OwnershipState(graph.ownership.stakes, {
    rule: ruleOf(regime, at.day),
    day: dayNumber(at.day),
    unattributed,
    size: graph.actors.size,
    passes: passesFor(view),
    listed: (actor) => listedOn(view, actor, regime, at.day),
    seeds,
  });
}

function everListed({ graph }: GraphView): Set<number> {
  const found = new Set<number>();
  for (const designation of graph.all('designation')) found.add(graph.actors.slotFor(designation.actor));
  return found;
}
