/** Names of invented parties, another for every run, so that no run finds what an earlier one left behind. */
import { randomInt } from 'node:crypto';

export interface Names {
  /** Five letters that the run's records carry in their names. */
  readonly run: string;
  readonly actor: string;
  readonly company: string;
  readonly government: string;
}

const starts = ['Br', 'D', 'F', 'G', 'K', 'L', 'M', 'N', 'Pr', 'R', 'S', 'T', 'V', 'Z'] as const;
const vowels = ['a', 'e', 'i', 'o', 'u'] as const;
const ends = ['k', 'l', 'm', 'n', 'r', 's', 't', 'x'] as const;
const one = (from: readonly string[]) => from[randomInt(from.length)] ?? '';
const syllable = () => one(starts) + one(vowels) + one(ends);
const word = () => syllable() + (syllable() + syllable()).toLowerCase();

/** Random, because two people may play against one server at once. */
export function newNames(): Names {
  const run = Array.from({ length: 5 }, () => String.fromCharCode(97 + randomInt(26))).join('');
  const stem = word();
  return {
    run,
    actor: `${stem} Agency (synthetic, demo ${run})`,
    company: `${word()} Trading (synthetic, demo ${run})`,
    government: `Government of ${word()} (synthetic, demo ${run})`,
  };
}
