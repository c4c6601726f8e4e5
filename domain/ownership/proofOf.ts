import type { Proof } from './proof.ts';
import { derivationOf } from './proofs/derivation.ts';
import { establishedBy, irreducible, isSingleChain, stepsOf } from './proofs/evidence.ts';
import type { OwnershipWorld } from './world.ts';

/**
 * Why an actor is BLOCKED: few listings, stakes and rights from which it follows, and without any one of which it would not follow.
 *
 * Control is brought forward only where ownership is not enough. What is walked is the derivation chosen, not everything upstream.
 *
 * @returns null for actors that are not BLOCKED
 */
export function proofOf(world: OwnershipWorld, actor: number): Proof | null {
  if (world.reached(actor) !== 'BLOCKED') return null;
  const { rule } = world;
  const { evidence, order } = derivationOf(world, actor);
  // Where holders are summed each step needs all that it counts. In a joint arrangement one established member is as good as another, and
  // one may be established for the sake of another step.
  if (rule.aggregation === 'ALL' || isSingleChain(evidence, rule)) return { actor, steps: stepsOf(evidence, order, rule) };
  const least = irreducible(evidence, actor, rule);
  return { actor, steps: stepsOf(least, establishedBy(least, rule), rule) };
}
