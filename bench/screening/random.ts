/** Randomness that is the same on every run: everything drawn is drawn from a word. */

export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number at least 0 and below `end`. */
  readonly below: (end: number) => number;
  /** @throws {RangeError} for an empty list */
  readonly pick: <T>(from: readonly T[]) => T;
  /** As many different members as asked for, or all where there are fewer, in random order. */
  readonly sample: <T>(from: readonly T[], count: number) => T[];
}

/** 32 bits of a text (FNV-1a with a final mix), the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A stream of its own for every word (mulberry32), so that one more question in one category moves no other. */
export function randomOf(word: string): Random {
  let state = hashOf(word);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('Nothing can be picked from an empty list.');
      return from[below(from.length)]!;
    },
    sample: (from, count) => {
      const left = [...from];
      for (let at = 0; at < Math.min(count, left.length); at++) {
        const other = at + below(left.length - at);
        [left[at], left[other]] = [left[other]!, left[at]!];
      }
      return left.slice(0, count);
    },
  };
}
