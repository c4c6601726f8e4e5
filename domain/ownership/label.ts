import type { LookThrough } from './lookThrough.ts';
import { lookThrough } from './lookThrough.ts';
import { isHeldBy, lowReaches, rightsIn, thresholdOf } from './proofs/counted.ts';
import type { OwnershipWorld } from './world.ts';

/** `DIRECT` where listed holders alone reach; `INDIRECT` where they do so multiplied down the chains; `CASCADE_DOWN` where they do not. */
export type OwnershipLabel = 'DIRECT' | 'INDIRECT' | 'CASCADE_DOWN';

/**
 * How listed actors come to own an actor that is blocked by ownership (step 5 of the rule).
 *
 * @param through asked for where it matters, unless the caller has it
 * @returns null for an actor that is not BLOCKED, is listed itself, or is blocked only because it is controlled
 */
export function labelOf(world: OwnershipWorld, actor: number, through?: LookThrough | null): OwnershipLabel | null {
  const { rule } = world;
  if (world.reached(actor) !== 'BLOCKED' || world.listed(actor) === 'YES') return null;
  const rights = rightsIn(world, actor);
  if (isHeldBy(rights, 'EQUITY', rule, (holder) => world.listed(holder) === 'YES')) return 'DIRECT';
  if (!isHeldBy(rights, 'EQUITY', rule, (holder) => world.reached(holder) === 'BLOCKED')) return null;
  const lo = (through === undefined ? lookThrough(world, actor) : through)?.lo;
  return lo !== undefined && lowReaches({ value: lo, open: false }, thresholdOf('EQUITY', rule)) ? 'INDIRECT' : 'CASCADE_DOWN';
}
