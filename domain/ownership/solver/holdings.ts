import { widened } from '../stakes/widened.ts';

import { FewKeys } from './numbers.ts';
import type { Selection } from './selection.ts';

/** What one actor holds of another beyond equity held alone. Numbers of intervals, -1 for none; arrangements are 0 where held alone. */
export interface SpecialHolding {
  readonly equity: number;
  readonly equityArrangement: number;
  readonly votes: number;
  readonly votesArrangement: number;
  readonly board: boolean;
  readonly boardArrangement: number;
}

/** Whether any of it is held jointly. */
export function isArranged({ equityArrangement, votesArrangement, boardArrangement }: SpecialHolding): boolean {
  return equityArrangement !== 0 || votesArrangement !== 0 || boardArrangement !== 0;
}

/** Whether a holder is in an arrangement, by anything it holds. */
export function isShared({ equityArrangement, votesArrangement, boardArrangement }: SpecialHolding, arrangement: number): boolean {
  if (arrangement === 0) return false;
  return arrangement === equityArrangement || arrangement === votesArrangement || arrangement === boardArrangement;
}

/** Code of a pair whose holding is special. */
export const special = -1;

/**
 * What the owner of a pair holds on the day, as far as the rule looks at it: 0 nothing, the interval's number plus 1 for equity held alone,
 * `special` for more than that.
 */
export interface Holdings {
  code(pair: number): number;
  /** @throws {TypeError} for a pair that is not special */
  special(pair: number): SpecialHolding;
  /** Reads the statements about an actor's owners again. */
  refresh(owned: number): void;
}

/** The holdings of all pairs, read once. */
export class AllHoldings implements Holdings {
  /** By pair. Public for loops that must be fast; replaced when they grow. */
  codes: Int32Array<ArrayBuffer>;
  readonly #special = new Map<number, SpecialHolding>();
  #selection: Selection;

  constructor(selection: Selection) {
    this.#selection = selection;
    this.codes = new Int32Array(selection.table.pairs);
    for (let pair = 0; pair < this.codes.length; pair += 1) this.#read(pair);
  }

  /** Who changes what counts refreshes what it changes. */
  select(selection: Selection): void {
    this.#selection = selection;
  }

  code(pair: number): number {
    return this.codes[pair] ?? 0;
  }

  special(pair: number): SpecialHolding {
    return found(this.#special.get(pair), pair);
  }

  refresh(owned: number): void {
    const { table } = this.#selection;
    this.codes = widened(this.codes, table.pairs);
    table.into.forEach(owned, (_, pair) => this.#read(pair));
  }

  #read(pair: number): void {
    const holding = this.#selection.holding(pair);
    if (typeof holding === 'number') {
      if (this.codes[pair] === special) this.#special.delete(pair);
      this.codes[pair] = holding;
    } else {
      this.codes[pair] = special;
      this.#special.set(pair, holding);
    }
  }
}

/** Holdings that differ from others in a few pairs. */
export class HoldingsOver implements Holdings {
  readonly #base: Holdings;
  readonly #selection: Selection;
  readonly #own = new FewKeys<number | SpecialHolding>();

  constructor(base: Holdings, selection: Selection) {
    this.#base = base;
    this.#selection = selection;
  }

  code(pair: number): number {
    const own = this.#own.get(pair);
    if (own === undefined) return this.#base.code(pair);
    return typeof own === 'number' ? own : special;
  }

  special(pair: number): SpecialHolding {
    const own = this.#own.get(pair);
    if (own === undefined) return this.#base.special(pair);
    return found(typeof own === 'number' ? undefined : own, pair);
  }

  refresh(owned: number): void {
    const { table } = this.#selection;
    table.into.forEach(owned, (_, pair) => {
      const holding = this.#selection.holding(pair);
      if (typeof holding !== 'number' || holding !== this.code(pair)) this.#own.set(pair, holding);
    });
  }
}

function found(holding: SpecialHolding | undefined, pair: number): SpecialHolding {
  if (holding === undefined) throw new TypeError(`Pair ${pair} holds nothing special.`);
  return holding;
}
