/** Dates of birth as the Security Council's list has them. */
import { dayOfInstant, months } from '../parties/writtenDay.ts';
import { textOf, type XmlElement } from '../xml/element.ts';

export interface ListedBirth {
  /** `1961-06-01`, `1961-06`, `1961`, `circa 1961` or `1960 to 1962`; null where there is no date. */
  readonly date: string | null;
  /** What the date does not say. */
  readonly note: string | null;
}

/** What one INDIVIDUAL_DATE_OF_BIRTH says; both null where it is empty. */
export function birthOf(element: XmlElement): ListedBirth {
  const type = textOf(element, 'TYPE_OF_DATE')?.toUpperCase() ?? 'EXACT';
  const note = textOf(element, 'NOTE');
  const exact = dayOfInstant(textOf(element, 'DATE')) ?? yearOf(textOf(element, 'YEAR'));
  const from = yearOf(textOf(element, 'FROM_YEAR'));
  const to = yearOf(textOf(element, 'TO_YEAR'));
  const isRough = type === 'APPROXIMATELY' || /^(?:approximately|approx\.?|circa|c\.)$/i.test(note ?? '');
  const kept = isRough && /^approx|^circa/i.test(note ?? '') ? null : note;
  const span = from === null && to === null ? null : from === to ? from : [from, to].filter((year) => year !== null).join(' to ');
  const said = exact ?? span;
  if (said !== null) return { date: isRough ? `circa ${said}` : said, note: kept };
  const written = monthOf(note);
  return written === null ? { date: null, note } : { date: isRough ? `circa ${written}` : written, note: null };
}

function yearOf(text: string | null): string | null {
  return text !== null && /^\d{4}$/.test(text) ? text : null;
}

/** `Nov. 1973` as `1973-11`; null for other text. */
function monthOf(text: string | null): string | null {
  const [, name = '', year] = /^([A-Z][a-z]{2,8})\.? (\d{4})$/.exec(text ?? '') ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return year === undefined || month === 0 ? null : `${year}-${String(month).padStart(2, '0')}`;
}
