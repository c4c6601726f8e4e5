/** Dates as UK lists write them: day first, what is not known as zeros or letters. */
import { isDay } from '../../domain/day.ts';

/** A date of birth: `00/00/1961` and `dd/mm/1961` are `1961`, `00/06/1961` is `1961-06`; null for what is no such date. */
export function ukBirthDate(text: string): string | null {
  const found = /^(?:(\d{1,2}|dd|-{2})\/(\d{1,2}|mm|-{2})\/)?(\d{4})$/i.exec(text.trim());
  if (found?.[3] === undefined) return null;
  const [day, month] = [Number(found[1] ?? 0), Number(found[2] ?? 0)].map((part) => (Number.isNaN(part) ? 0 : part));
  const year = found[3];
  if (month === undefined || day === undefined || month === 0) return day === 0 || day === undefined ? year : null;
  const first = `${year}-${String(month).padStart(2, '0')}`;
  if (!isDay(`${first}-01`)) return null;
  if (day === 0) return first;
  const whole = `${first}-${String(day).padStart(2, '0')}`;
  return isDay(whole) ? whole : null;
}

/** `(1) one (2) two` as its parts; anything else as it is. */
export function numbered(text: string | null): string[] {
  if (text === null) return [];
  if (!text.startsWith('(1)')) return [text];
  return text
    .split(/\(\d{1,2}\)/)
    .map((part) => part.replace(/[\s.,;]+$/, '').trim())
    .filter((part) => part !== '');
}
