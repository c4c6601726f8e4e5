/** Shares as tables write them, as exact intervals of percent. */
import type { ShareInterval } from '../domain/model.ts';
import { parseShare } from '../domain/share.ts';

/** What is said of a share that nobody knows. */
export const unknownShare: ShareInterval = Object.freeze({ min: '0', max: '100', minOpen: false, maxOpen: false });

const unknownWords = new Set(['', '-', '?', 'unknown', 'not known', 'n/a', 'na', 'not available', 'undisclosed']);

/** The text with one kind of space, dash and sign, percent signs and decimal commas replaced. */
export function plainShareText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u2265', '>=')
    .replaceAll('\u2264', '<=')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a text, made plain, says that the share is not known. */
export const saysUnknown = (plain: string): boolean => unknownWords.has(plain);

const withPoint = (plain: string): string => plain.replaceAll('%', '').replace(/(\d),(?=\d)/g, '$1.');

/**
 * Reads one share: `16.66`, `16,66 %`, `1/6` (of the whole), `25-50`, `> 25`, `<= 50`, `(25, 50]` (a round bracket leaves its bound out),
 * `~16.66` (rounded: 16.655 up to but not including 16.665), empty or `unknown`. Null for anything else and for what is not within 0 to
 * 100; nothing is guessed.
 */
export function readShare(text: string, isRounded = false): ShareInterval | null {
  const plain = plainShareText(text);
  if (saysUnknown(plain)) return unknownShare;
  const brackets = /^([[(])([^,;]+)[,;]([^,;]+)([\])])$/.exec(plain);
  if (brackets?.[2] !== undefined && brackets[3] !== undefined) {
    return readBounds(`${brackets[1] ?? ''}${brackets[2]}`, `${brackets[3]}${brackets[4] ?? ''}`);
  }
  if (plain.startsWith('~')) return rounded(withPoint(plain.slice(1)).trim());
  return isRounded ? (rounded(withPoint(plain).trim()) ?? readRoundedRange(plain)) : parseShare(withPoint(plain));
}

/**
 * Reads a lower and an upper bound of two cells; an empty one is 0 or 100. `(25` and `> 25` leave 25 out, `50)` and `< 50` leave 50 out;
 * `[`, `]`, `>=`, `<=` and nothing include it.
 */
export function readBounds(low: string, high: string): ShareInterval | null {
  const from = /^(\(|\[|>=|>)? ?([^ ]+)$/.exec(withPoint(plainShareText(low) || '0').trim());
  const to = /^(<=|<)? ?([^ ]+?) ?(\)|\])?$/.exec(withPoint(plainShareText(high) || '100').trim());
  if (from?.[2] === undefined || to?.[2] === undefined) return null;
  const closed = parseShare(`${from[2]}-${to[2]}`);
  if (closed === null) return null;
  const minOpen = from[1] === '(' || from[1] === '>';
  const maxOpen = to[1] === '<' || to[3] === ')';
  return closed.min === closed.max && (minOpen || maxOpen) ? null : { ...closed, minOpen, maxOpen };
}

/** The values that round to a decimal, the half rounding up. */
function rounded(decimal: string): ShareInterval | null {
  const found = /^(\d{1,3})(?:\.(\d{1,11}))?$/.exec(decimal);
  if (found?.[1] === undefined || parseShare(decimal) === null) return null;
  const digits = found[2] ?? '';
  const tenfold = BigInt(`${found[1]}${digits}0`);
  const [low, high] = [tenfold - 5n, tenfold + 5n].map((value) => decimalOf(value < 0n ? 0n : value, digits.length + 1));
  const isWhole = tenfold === 10n ** BigInt(digits.length + 3);
  const interval = parseShare(`${low ?? ''}-${isWhole ? '100' : (high ?? '')}`);
  // Above 99.99 rounds to 100, and nobody holds more than that.
  return interval === null ? parseShare(`>= ${low ?? ''}`) : { ...interval, maxOpen: !isWhole };
}

function decimalOf(value: bigint, places: number): string {
  const digits = String(value).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function readRoundedRange(plain: string): ShareInterval | null {
  const [low, high, ...more] = withPoint(plain).split('-');
  if (low === undefined || high === undefined || more.length > 0) return null;
  const [from, to] = [rounded(low.trim()), rounded(high.trim())];
  if (from === null || to === null || parseShare(`${low.trim()}-${high.trim()}`) === null) return null;
  return { min: from.min, minOpen: false, max: to.max, maxOpen: to.maxOpen };
}
