/** Guards over the order of days. Instants and days compare alike as text when cut to the day. */
import type { Violation } from '../errors.ts';
import type { Guard } from './machine.ts';

/** The violation where a day is later than one it may not pass; none where either is not known. */
export function later(earlier: string | null, label: string, than: string | null, thanLabel: string, field: string): Violation[] {
  if (earlier === null || than === null || earlier <= than) return [];
  return [{ code: 'DATE_ORDER', message: `${label} (${earlier}) cannot be after ${thanLabel} (${than}).`, field }];
}

/** That a period of the input does not end before it begins. */
export function periodInOrder<A extends string, B extends string>(
  start: A,
  end: B,
): Guard<{ readonly input: Readonly<Record<A | B, string | null>> }> {
  return {
    codes: ['DATE_ORDER'],
    holds: `${start} is not after ${end}`,
    violations: ({ input }) => later(input[start], start, input[end], end, start),
  };
}

/** That a day of the input is not after today. */
export function notInFuture<K extends string>(
  field: K,
): Guard<{ readonly input: Readonly<Record<K, string | null>>; readonly day: string }> {
  return {
    codes: ['DELIVERED_DATE_IN_FUTURE'],
    holds: `${field} is not in the future`,
    violations: ({ input, day }) => futureDay(input[field], day, field),
  };
}

export function futureDay(date: string | null, day: string, field: string): Violation[] {
  if (date === null || date.slice(0, 10) <= day) return [];
  return [{ code: 'DELIVERED_DATE_IN_FUTURE', message: `${field} (${date}) cannot be after today (${day}).`, field }];
}
