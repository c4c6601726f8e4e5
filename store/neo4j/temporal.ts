/** Days and instants in Neo4j's own types, without losing how they were written. */
import { Date as Neo4jDate, DateTime } from 'neo4j-driver';

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A Neo4j date for a day of the calendar; null for any other text (`2023-02-30`). */
export function nativeDay(text: string): Neo4jDate<number> | null {
  const parts = dayShape.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new globalThis.Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? new Neo4jDate(year, month, day) : null;
}

export function dayText(day: Neo4jDate<number>): string {
  return `${padded(day.year, 4)}-${padded(day.month, 2)}-${padded(day.day, 2)}`;
}

/** A Neo4j datetime in UTC, to the millisecond; null for what is no instant. */
export function nativeInstant(text: string): DateTime<number> | null {
  const date = new globalThis.Date(text);
  if (Number.isNaN(date.getTime()) || !/^\d{4}-/.test(text)) return null;
  return new DateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds() * 1_000_000,
    0,
  );
}

/** The instant as `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export function instantText(at: DateTime<number>): string {
  const millis = Math.trunc(at.nanosecond / 1_000_000);
  const time = `${padded(at.hour, 2)}:${padded(at.minute, 2)}:${padded(at.second, 2)}.${padded(millis, 3)}`;
  return `${padded(at.year, 4)}-${padded(at.month, 2)}-${padded(at.day, 2)}T${time}Z`;
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
