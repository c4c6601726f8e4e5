/** Shares of ownership: exact intervals of percent points, read from text and shown as numbers and words. */
import type { ShareInterval } from './model.ts';

/** A share as shown: percent, rounded where a fraction has no finite decimals. */
export interface ShownShare {
  readonly min: number;
  readonly max: number;
  readonly exact: boolean;
  readonly text: string;
}

/** An exact fraction of percent points. */
type Ratio = readonly [numerator: bigint, denominator: bigint];

/**
 * Reads a share as people write it: percent (`16.66`, `16.66 %`), a fraction of the whole (`1/6`), a range (`25-50`) or a bound (`> 25`,
 * `>= 25`, `< 5`, `<= 5`). Null for anything else, for bounds crossed and for what is not within 0 to 100.
 */
export function parseShare(text: string): ShareInterval | null {
  const plain = text.replaceAll('%', '').trim();
  const bound = /^(>=|<=|>|<)\s*(\S+)$/.exec(plain);
  if (bound?.[1] !== undefined && bound[2] !== undefined) {
    const sign = bound[1];
    return sign.startsWith('>') ? interval(bound[2], '100', sign === '>', false) : interval('0', bound[2], false, sign === '<');
  }
  const range = /^([^\s-]+)\s*-\s*([^\s-]+)$/.exec(plain);
  if (range?.[1] !== undefined && range[2] !== undefined) return interval(range[1], range[2], false, false);
  return interval(plain, plain, false, false);
}

/** What a share says in numbers and words. */
export function shownShare(share: ShareInterval): ShownShare {
  const [min, max] = [number(share.min), number(share.max)];
  const exact = share.min === share.max && !share.minOpen && !share.maxOpen;
  return { min, max, exact, text: words(share, min, max, exact) };
}

function words(share: ShareInterval, min: number, max: number, exact: boolean): string {
  if (exact) return `${rounded(min)} %`;
  if (min === 0 && max === 100) return share.minOpen ? '> 0 %' : 'unknown';
  if (max === 100 && !share.maxOpen) return `${share.minOpen ? '>' : '>='} ${rounded(min)} %`;
  if (min === 0 && !share.minOpen) return `${share.maxOpen ? '<' : '<='} ${rounded(max)} %`;
  const low = `${share.minOpen ? '> ' : ''}${rounded(min)}`;
  return share.maxOpen ? `${low} to < ${rounded(max)} %` : `${low}-${rounded(max)} %`;
}

const rounded = (value: number) => String(Math.round(value * 10_000) / 10_000);

function interval(low: string, high: string, minOpen: boolean, maxOpen: boolean): ShareInterval | null {
  const [min, max] = [ratio(low), ratio(high)];
  if (min === null || max === null) return null;
  const order = min[0] * max[1] - max[0] * min[1];
  if (order > 0n || (order === 0n && (minOpen || maxOpen)) || max[0] > 100n * max[1]) return null;
  return { min: written(min), max: written(max), minOpen, maxOpen };
}

function ratio(text: string): Ratio | null {
  const fraction = /^(\d{1,9})\/(\d{1,9})$/.exec(text);
  if (fraction?.[1] !== undefined && fraction[2] !== undefined) {
    const denominator = BigInt(fraction[2]);
    return denominator === 0n ? null : reduced(BigInt(fraction[1]) * 100n, denominator);
  }
  const decimal = /^(\d{1,3})(?:\.(\d{1,12}))?$/.exec(text);
  if (decimal?.[1] === undefined) return null;
  const digits = decimal[2] ?? '';
  return reduced(BigInt(decimal[1] + digits), 10n ** BigInt(digits.length));
}

function reduced(numerator: bigint, denominator: bigint): Ratio {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [numerator / a, denominator / a];
}

/** Decimals where they end, a fraction otherwise. */
function written([numerator, denominator]: Ratio): string {
  let scale = 1n;
  let places = 0;
  while (places < 12 && scale % denominator !== 0n) {
    scale *= 10n;
    places += 1;
  }
  if (scale % denominator !== 0n) return `${numerator}/${denominator}`;
  const digits = String((numerator * scale) / denominator).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function number(bound: string): number {
  const [numerator, denominator] = bound.split('/');
  return Number(numerator) / Number(denominator ?? '1');
}
