import { compared, hundred, numberOf } from './fraction.ts';
import type { Interval } from './multiplied.ts';
import { multiplied } from './multiplied.ts';
import type { OwnershipWorld, Stake } from './world.ts';

export interface TreeRequest {
  /** `UP` to the owners, `DOWN` to the holdings. */
  readonly direction: 'UP' | 'DOWN';
  /** Steps from the root; null as far as it goes. */
  readonly depth: number | null;
  /** Percent: stakes that cannot be as much are left out; null none. */
  readonly minShare: number | null;
  /** At least 1. */
  readonly maxNodes: number;
}

/** A place in the tree. The same actor has as many as there are ways to it that are walked. */
export interface TreeNode {
  readonly actor: number;
  /** Position among the nodes; null for the root. */
  readonly parent: number | null;
  /** Steps from the root. */
  readonly depth: number;
  /** The direct stake between this place and its parent; the whole for the root. */
  readonly share: Interval;
  /** Stakes multiplied from the root to here. */
  readonly integrated: Interval;
  /** The actor stands on the way from the root to here already: the circle is not walked again. */
  readonly isCycle: boolean;
  /** What hangs from the actor is shown at another place of the tree, and not again here. */
  readonly isRepeated: boolean;
  /** Numbers of the statements the direct stake rests on. */
  readonly statements: readonly number[];
}

export interface OwnershipTree {
  /** Each before what hangs from it; of places that hang from the same, larger stakes first, then by number. */
  readonly nodes: readonly TreeNode[];
  /** Whether places were left out because there are more than `maxNodes`: those furthest from the root, and of equals the smallest. */
  readonly truncated: boolean;
}

interface Place extends Omit<TreeNode, 'parent' | 'isRepeated'> {
  readonly above: Place | null;
  readonly below: Place[];
}

const whole: Interval = { lo: { value: hundred, open: false }, hi: { value: hundred, open: false } };

/** Who owns an actor, or what it owns, step by step. An actor met in several ways is opened up once, where it is nearest to the root. */
export function ownershipTree(world: OwnershipWorld, root: number, { direction, depth, minShare, maxNodes }: TreeRequest): OwnershipTree {
  const top: Place = { actor: root, depth: 0, share: whole, integrated: whole, isCycle: false, statements: [], above: null, below: [] };
  const opened = new Map([[root, top]]);
  const waiting = [top];
  let count = 1;
  let truncated = false;
  // By breadth, so that a tree cut short lacks what is furthest away.
  for (let at = 0; at < waiting.length && !truncated; at += 1) {
    const place = waiting[at];
    if (place === undefined || place.depth === depth) continue;
    for (const stake of stakesAt(world, place.actor, direction, minShare)) {
      if (count === maxNodes) {
        truncated = true;
        break;
      }
      const next = hung(place, stake, direction);
      place.below.push(next);
      count += 1;
      if (opened.has(next.actor)) continue;
      opened.set(next.actor, next);
      waiting.push(next);
    }
  }
  return { nodes: flattened(top, opened), truncated };
}

function stakesAt(world: OwnershipWorld, actor: number, direction: TreeRequest['direction'], minShare: number | null): Stake[] {
  const stakes = direction === 'UP' ? world.stakesIn(actor) : world.stakesOf(actor);
  const other = ({ owner, owned }: Stake) => (direction === 'UP' ? owner : owned);
  return stakes
    .filter(({ hi }) => minShare === null || numberOf(hi.value) > minShare || (numberOf(hi.value) === minShare && !hi.open))
    .sort((a, b) => compared(b.lo.value, a.lo.value) || compared(b.hi.value, a.hi.value) || other(a) - other(b));
}

function hung(above: Place, { owner, owned, lo, hi, statements }: Stake, direction: TreeRequest['direction']): Place {
  const actor = direction === 'UP' ? owner : owned;
  let isCycle = false;
  for (let place: Place | null = above; place !== null && !isCycle; place = place.above) isCycle = place.actor === actor;
  const share = { lo, hi };
  const integrated = multiplied(above.integrated, share);
  return { actor, depth: above.depth + 1, share, integrated, isCycle, statements, above, below: [] };
}

function flattened(top: Place, opened: ReadonlyMap<number, Place>): TreeNode[] {
  const nodes: TreeNode[] = [];
  const waiting: { readonly place: Place; readonly parent: number | null }[] = [{ place: top, parent: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { actor, depth, share, integrated, isCycle, statements, below } = next.place;
    const openedAt = opened.get(actor);
    const isRepeated = !isCycle && openedAt !== next.place && (openedAt?.below.length ?? 0) > 0;
    const parent = nodes.push({ actor, parent: next.parent, depth, share, integrated, isCycle, isRepeated, statements }) - 1;
    for (const place of below.reverse()) waiting.push({ place, parent });
  }
  return nodes;
}
