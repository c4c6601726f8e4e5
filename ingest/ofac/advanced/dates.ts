/** Dates and periods of OFAC's advanced form. */
import { addDays, isDay } from '../../../domain/day.ts';
import type { Day } from '../../../domain/model.ts';
import { childOf, textOf, type XmlElement } from '../../xml/element.ts';
import { isTrue } from './references.ts';

interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** The day of an element with Year, Month and Day; null where it is none. */
export function dayIn(element: XmlElement | null): Day | null {
  const span = spanIn(element);
  return span !== null && span.first === span.last ? span.first : null;
}

/**
 * A DatePeriod as remarks have it: `1961-06-01`, `1961-06`, `1961`, `circa 1961`, `1960 to 1962`; null where there is none. OFAC gives a
 * year or month that is all it knows as the days from its first to its last.
 */
export function periodText(period: XmlElement | null): string | null {
  const start = childOf(period, 'Start');
  const end = childOf(period, 'End');
  const from = spanIn(childOf(start, 'From'));
  if (from === null) return null;
  const to = spanIn(childOf(end, 'To')) ?? spanIn(childOf(end, 'From')) ?? spanIn(childOf(start, 'To')) ?? from;
  const isRough = [start, end].some((bound) => bound !== null && isTrue(bound, 'Approximate'));
  const text = textOfSpan({ first: from.first, last: to.last < from.first ? from.last : to.last });
  return isRough ? `circa ${text}` : text;
}

function textOfSpan({ first, last }: Span): string {
  if (first === last) return first;
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31');
  const isMonths = first.endsWith('-01') && addDays(last, 1).endsWith('-01');
  const [from, to] = [first, last].map((day) => (isYears ? day.slice(0, 4) : isMonths ? day.slice(0, 7) : day));
  return from === to ? (from ?? '') : `${from ?? ''} to ${to ?? ''}`;
}

function spanIn(element: XmlElement | null): Span | null {
  const part = (name: string): string | null => textOf(element, name)?.padStart(2, '0') ?? null;
  const year = textOf(element, 'Year');
  if (year === null || !/^\d{4}$/.test(year)) return null;
  const month = part('Month');
  const day = part('Day');
  const first = `${year}-${month ?? '01'}-${(month === null ? null : day) ?? '01'}`;
  if (!isDay(first)) return null;
  if (month === null) return { first, last: `${year}-12-31` };
  return { first, last: day === null ? lastOfMonth(first) : first };
}

function lastOfMonth(first: Day): Day {
  // The first of the next month is within 31 days, whatever the month.
  return addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
}
