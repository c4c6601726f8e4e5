/** Birth dates as lists publish them: exact, partial, about, or between. */

/** The days a birth may have been, as numbers `yyyymmdd` whose month and day are 0 or 99 where they are open. */
export interface BirthRange {
  readonly from: number;
  readonly to: number;
  /** The text did not claim to be exact: `circa`, `approximately`. */
  readonly isAbout: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads `1961-06-01`, `1961-06`, `1961`, `01 Jun 1961`, `Jun 1961`, `circa 1961`, `1960 to 1962`. Null when there is no year in it. */
export function readBirthDate(text: string): BirthRange | null {
  const lower = text.trim().toLowerCase();
  const isAbout = /\b(?:circa|ca?\.?|about|approx\w*|between)\b/.test(lower) || lower.startsWith('~');
  const [first, second] = lower.split(/\bto\b|\band\b|–|(?<=\d{4})-(?=\d{4})/).map(dayRange);
  if (first === undefined || first === null) return null;
  return { from: first[0], to: (second ?? first)[1], isAbout };
}

/** First and last day of one date, partial or not. */
function dayRange(text: string): [number, number] | null {
  const iso = /(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/;
  const worded = /(?:(\d{1,2})\s+)?([a-z]{3})[a-z]*\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})/.exec(text);
  const turned = /(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(text);
  if (worded !== null && months.includes(worded[2] ?? '')) {
    return range(Number(worded[4]), months.indexOf(worded[2] ?? '') + 1, Number(worded[1] ?? worded[3] ?? 0));
  }
  if (turned !== null) return range(Number(turned[3]), Number(turned[2]), Number(turned[1]));
  const match = iso.exec(text);
  return match === null ? null : range(Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0));
}

function range(year: number, month: number, day: number): [number, number] {
  const start = year * 10_000;
  if (month === 0) return [start, start + 9_999];
  if (day === 0) return [start + month * 100, start + month * 100 + 99];
  return [start + month * 100 + day, start + month * 100 + day];
}

const yearOf = (day: number): number => Math.floor(day / 10_000);

/**
 * How far two birth dates agree, -1 to 1: 1 the same day, less for the same month or year only; below 0 they contradict each other, a
 * year apart or day and month exchanged hardly, many years wholly. 0 says nothing.
 */
export function birthAgreement(a: BirthRange, b: BirthRange): number {
  if (a.from <= b.to && b.from <= a.to) {
    const widest = Math.max(a.to - a.from, b.to - b.from);
    if (widest === 0) return 1;
    if (a.isAbout || b.isAbout || widest > 9_999) return 0.35;
    return widest < 100 ? 0.8 : 0.6;
  }
  const apart = Math.max(a.from, b.from) === a.from ? yearOf(a.from) - yearOf(b.to) : yearOf(b.from) - yearOf(a.to);
  if (apart === 0) return isTurned(a, b) ? 0.5 : differingParts(a, b) === 1 ? 0.2 : -0.3;
  const tolerance = a.isAbout || b.isAbout ? 3 : 1;
  if (apart <= tolerance) return a.isAbout || b.isAbout ? 0.1 : -0.3;
  return apart <= 3 ? -0.6 : -1;
}

/** 3 April and 4 March. */
function isTurned(a: BirthRange, b: BirthRange): boolean {
  return (
    a.from === a.to && b.from === b.to && a.from % 100 === Math.floor(b.from / 100) % 100 && b.from % 100 === Math.floor(a.from / 100) % 100
  );
}

/** Of two exact days in one year: whether month, day or both differ. */
function differingParts(a: BirthRange, b: BirthRange): number {
  if (a.from !== a.to || b.from !== b.to) return 2;
  return (a.from % 100 === b.from % 100 ? 0 : 1) + (Math.floor(a.from / 100) === Math.floor(b.from / 100) ? 0 : 1);
}
