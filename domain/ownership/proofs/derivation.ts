/** One derivation of why an actor is blocked, and the order in which it goes. */
import type { OwnershipWorld } from '../world.ts';

import type { Right } from './counted.ts';
import { isHeld, isHeldBy, rightsIn } from './counted.ts';
import type { Evidence } from './evidence.ts';
import { supportOf } from './support.ts';

export interface Derivation {
  readonly evidence: Evidence;
  /** The actors of the evidence, each after those that it rests on. */
  readonly order: readonly number[];
}

/** Smaller for who is established earlier; infinite for who is not. */
type Order = (actor: number) => number;

/** @throws {TypeError} where the world calls an actor BLOCKED and holds nothing that makes it so */
export function derivationOf(world: OwnershipWorld, actor: number): Derivation {
  const isListed = (holder: number) => world.listed(holder) === 'YES';
  const solved: Order = (each) => (isListed(each) ? 0 : world.reached(each) === 'BLOCKED' ? world.order(each) : Infinity);
  const order = (isOrderBest(world, actor, solved) ? null : orderWithoutControl(world, actor)) ?? solved;
  const listings = new Set<number>();
  const rights = new Map<number, readonly Right[]>();
  const waiting = [actor];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (rights.has(next) || listings.has(next)) continue;
    if (isListed(next)) {
      listings.add(next);
      continue;
    }
    const own = order(next);
    const found = supportOf(rightsIn(world, next), world.rule, { isBefore: (holder) => order(holder) < own, isListed });
    if (found === null) throw new TypeError(`Actor ${next} is BLOCKED, and no holders established before it hold it.`);
    rights.set(next, found.rights);
    // So that the largest holder's owners come first.
    waiting.push(...[...found.needed].reverse());
  }
  const derived = [...rights.keys()].sort((a, b) => order(a) - order(b));
  return { evidence: { listings, rights }, order: [...listings, ...derived] };
}

/**
 * False where an actor is controlled by those established before it, and yet all who are blocked together own enough: perhaps those that come
 * later do not come through the actor itself.
 */
function isOrderBest(world: OwnershipWorld, actor: number, order: Order): boolean {
  const { rule } = world;
  if (rule.control.length === 0 || world.listed(actor) === 'YES') return true;
  const rights = rightsIn(world, actor);
  const own = order(actor);
  return (
    isHeldBy(rights, 'EQUITY', rule, (holder) => order(holder) < own) ||
    !isHeldBy(rights, 'EQUITY', rule, (holder) => order(holder) < Infinity)
  );
}

/** How many blocked actors upstream are looked at to tell ownership from control. */
const mostAncestors = 20_000;

/** An order in which the actor is owned without being controlled; null where there is none, or too much is upstream to say. */
function orderWithoutControl(world: OwnershipWorld, actor: number): Order | null {
  const upstream = new Map<number, readonly Right[]>();
  const owns = new Map<number, number[]>();
  const waiting = [actor];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (upstream.has(next)) continue;
    if (upstream.size >= mostAncestors) return null;
    const rights = world.listed(next) === 'YES' ? [] : rightsIn(world, next);
    upstream.set(next, rights);
    for (const { owner } of rights) {
      if (world.reached(owner) !== 'BLOCKED') continue;
      waiting.push(owner);
      const known = owns.get(owner);
      if (known === undefined) owns.set(owner, [next]);
      else known.push(next);
    }
  }
  const order = new Map([...upstream.keys()].filter((each) => world.listed(each) === 'YES').map((each) => [each, 0]));
  const isIn = (each: number) => order.has(each);
  for (const holder of order.keys()) {
    for (const owned of owns.get(holder) ?? []) {
      if (order.has(owned)) continue;
      const rights = upstream.get(owned) ?? [];
      const isEstablished = owned === actor ? isHeldBy(rights, 'EQUITY', world.rule, isIn) : isHeld(rights, world.rule, isIn);
      if (isEstablished) order.set(owned, order.size);
    }
  }
  return order.has(actor) ? (each) => order.get(each) ?? Infinity : null;
}
