import type { Side } from '../../domain/screening/features.ts';

export interface BestHit {
  readonly slot: number;
  readonly side: Side;
  readonly score: number;
}

/** The best name of each actor found so far, and how much another must score to become a hit. */
export class Best {
  readonly #threshold: number;
  readonly #limit: number;
  readonly #bySlot = new Map<number, BestHit>();
  /** No hit has less than this; worked out anew when something was taken. */
  #least: number | null;

  constructor({ threshold, limit }: { readonly threshold: number; readonly limit: number }) {
    this.#threshold = threshold;
    this.#limit = limit;
    this.#least = threshold;
  }

  /** What scores less is no hit: the threshold or, once enough are found, the score of the last of them. */
  get least(): number {
    return (this.#least ??= this.#leastOfHits());
  }

  /** Of two names of an actor that score the same, the first by spelling stands. */
  take(slot: number, side: Side, score: number): void {
    const known = this.#bySlot.get(slot);
    if (known !== undefined && (score < known.score || (score === known.score && side.listed.value >= known.side.listed.value))) return;
    this.#bySlot.set(slot, { slot, side, score });
    this.#least = null;
  }

  /** Hits that reach the threshold, best first; ties by the actor's id. */
  hits(): BestHit[] {
    return [...this.#bySlot.values()]
      .filter(({ score }) => score >= this.#threshold)
      .sort((x, y) => y.score - x.score || ((x.side.profile?.id ?? '') < (y.side.profile?.id ?? '') ? -1 : 1))
      .slice(0, this.#limit);
  }

  #leastOfHits(): number {
    if (this.#bySlot.size < this.#limit) return this.#threshold;
    const scores = Array.from(this.#bySlot.values(), ({ score }) => score).sort((x, y) => y - x);
    return Math.max(this.#threshold, scores[this.#limit - 1] ?? this.#threshold);
  }
}
