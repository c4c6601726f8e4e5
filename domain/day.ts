/** Calendar days as `YYYY-MM-DD` text and as whole numbers of days since 1970-01-01, for columns and arithmetic. */
import type { Day } from './model.ts';

const msPerDay = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Every month has these days. */
const everyMonths = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether the text is a day that exists: 2023-02-29 is none. */
export function isDay(text: string): boolean {
  return everyMonths.test(text) || (pattern.test(text) && dayOf(dayNumber(text)) === text);
}

/** Days since 1970-01-01; NaN for text that is no date. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}

export function dayOf(number: number): Day {
  return Number.isFinite(number) ? new Date(number * msPerDay).toISOString().slice(0, 10) : '';
}

const firstDay = dayNumber('0001-01-01');
const lastDay = dayNumber('9999-12-31');

/** The day so many days later; the first or last that a day can name where that would be beyond it. */
export function addDays(day: Day, days: number): Day {
  return dayOf(Math.min(Math.max(dayNumber(day) + days, firstDay), lastDay));
}

/** `until` minus `from` in days; negative where it is earlier. */
export function daysBetween(from: Day, until: Day): number {
  return dayNumber(until) - dayNumber(from);
}
