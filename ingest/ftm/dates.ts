/** FollowTheMoney's dates, which may be a year, a month, a day or an instant. */
import { addDays, isDay } from '../../domain/day.ts';
import type { Day } from '../../domain/model.ts';

/** The first and the last day a date may mean; null for text that is no date. */
export function spanOfDate(text: string): { readonly first: Day; readonly last: Day } | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(text);
  if (found?.[1] === undefined) return null;
  const [, year, month, day] = found;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(first)) return null;
  if (day !== undefined) return { first, last: first };
  if (month === undefined) return { first, last: `${year}-12-31` };
  const next =
    month === '12' ? `${String(Number(year) + 1).padStart(4, '0')}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return { first, last: addDays(next, -1) };
}

/** The day a date says; null for a year or a month alone. */
export function dayOfDate(text: string): Day | null {
  const span = spanOfDate(text);
  return span !== null && span.first === span.last ? span.first : null;
}

/** The earliest of texts or days, null where there is none. */
export function earliest(days: readonly (Day | null | undefined)[]): Day | null {
  return days.filter((day) => day !== null && day !== undefined).sort()[0] ?? null;
}

export function latest(days: readonly (Day | null | undefined)[]): Day | null {
  return (
    days
      .filter((day) => day !== null && day !== undefined)
      .sort()
      .at(-1) ?? null
  );
}
