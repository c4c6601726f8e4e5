import { OstrakonError } from '../../domain/errors.ts';
import type { Violation } from '../../domain/errors.ts';
import type { Regime } from '../../domain/model.ts';
import { strictest } from '../../domain/tlp.ts';
import { checkRange } from '../page.ts';
import type { GraphView } from '../view.ts';

import type { ImpactAnswer, ImpactChangeAnswer, Unattributed } from './answers.ts';
import { markingOfOwners, markingOfProof } from './evidence.ts';
import { verdictOf } from './feed.ts';
import { requireLoaded } from './listings.ts';
import { proofSteps } from './proofSteps.ts';

const mostSupposed = 1_000;

/**
 * Whose verdict would turn if some actors were listed and others were not, on what the viewer may see; nothing is written.
 *
 * What would become blocked comes with its proof as it would be, what would be released with the proof that holds now.
 */
export function impactOf(
  view: GraphView,
  suppose: { readonly designate: readonly string[]; readonly delist: readonly string[] },
  regime: Regime,
  unattributed: Unattributed,
  first: number,
): ImpactAnswer {
  checkRange('first', first, 1, 500);
  requireLoaded(view, regime);
  const [designate, delist] = supposed(view, suppose);
  const { actors, ownership } = view.graph;
  const now = ownership.of(view, regime, unattributed);
  const { world, changed } = ownership.supposing(view, regime, unattributed, { designate, delist });
  const turned = changed
    .map((actor) => ({ actor, before: verdictOf(now.reached(actor)), after: verdictOf(world.reached(actor)) }))
    .filter(({ actor, before, after }) => before !== after && view.seesActor(actor))
    .sort((a, b) => (actors.id(a.actor) < actors.id(b.actor) ? -1 : 1));
  const changes = turned.slice(0, first).map(({ actor, before, after }): ImpactChangeAnswer => {
    const proof =
      after === 'BLOCKED' ? proofSteps(view, world, actor, designate) : before === 'BLOCKED' ? proofSteps(view, now, actor) : [];
    const marking = strictest([markingOfProof(view, actor, proof), markingOfOwners(view, now, actor)]);
    return { actor: actors.id(actor), before, after, proof, marking };
  });
  // How many there are rests on the evidence of those beyond the page as well. What a proof names is among the owners.
  const behind = [...designate, ...delist, ...turned.slice(first).map(({ actor }) => actor)];
  const marking = strictest([...changes.map((change) => change.marking), ...behind.map((actor) => markingOfOwners(view, now, actor))]);
  return { changes, totalCount: turned.length, marking };
}

/** The actors named, or every violation at once. */
function supposed(
  view: GraphView,
  suppose: { readonly designate: readonly string[]; readonly delist: readonly string[] },
): [designate: Set<number>, delist: Set<number>] {
  const violations: Violation[] = [];
  const resolve = (field: 'designate' | 'delist') => {
    if (suppose[field].length > mostSupposed) {
      violations.push({ code: 'BAD_INPUT', field, message: `${field} names ${suppose[field].length} actors; at most 1,000 are allowed.` });
      return new Set<number>();
    }
    const found = new Set<number>();
    for (const id of suppose[field]) {
      const slot = view.actorSlot(id);
      if (slot < 0) violations.push({ code: 'BAD_INPUT', field, message: `${field} names ${id}, and there is no such actor.` });
      else found.add(slot);
    }
    return found;
  };
  const [designate, delist] = [resolve('designate'), resolve('delist')];
  for (const slot of delist) {
    if (!designate.has(slot)) continue;
    const message = `${view.graph.actors.id(slot)} is to be designated and delisted at once; name it in one of the two.`;
    violations.push({ code: 'BAD_INPUT', field: 'delist', message });
  }
  if (violations.length > 0) throw new OstrakonError(violations);
  return [designate, delist];
}
