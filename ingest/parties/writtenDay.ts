/** Days as lists write them. */
import { isDay } from '../../domain/day.ts';
import type { Day } from '../../domain/model.ts';

/** Beginnings of the English names of months, in order. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `05/06/2026`, `5/6/2026`, `08-Oct-2026` and `2026-06-05` (with a time or not) as a day; null for anything else. */
export function writtenDay(text: string): Day | null {
  const plain = text.trim().replace(/[T ]\d{2}:\d{2}.*$/, '');
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  const named = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\d{4})$/.exec(plain);
  const month = named?.[2] === undefined ? slashed?.[2] : String(months.indexOf(named[2].toLowerCase()) + 1);
  const day = slashed?.[1] ?? named?.[1];
  const year = slashed?.[3] ?? named?.[3];
  const iso =
    year === undefined || month === undefined || day === undefined ? plain : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

/** The day that a day or an instant begins with, in its own zone; null for what is none. */
export function dayOfInstant(text: string | null): Day | null {
  const day = text?.slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}
