import { OstrakonError } from '../domain/errors.ts';

import type { Page, PageRequest } from './questions.ts';

const defaultFirst = 20;
const mostFirst = 500;

type Key = readonly (string | number)[];

/**
 * One page of a list that is already in order.
 *
 * A cursor holds the item's sort key, not its position, so a page goes on where it left off although items come and go.
 *
 * @param compare orders keys as the list is ordered
 * @throws {OstrakonError} BAD_INPUT for a `first` out of range or an `after` that is no cursor of this list
 */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => Key,
  compare: (a: Key, b: Key) => number,
  request: PageRequest,
): Page<T> {
  const first = checkedFirst(request);
  const after = request.after ?? null;
  let start = 0;
  if (after !== null) {
    const sample = items[0];
    const key = decodeCursor(after, sample === undefined ? null : keyOf(sample));
    let end = items.length;
    while (start < end) {
      const middle = (start + end) >>> 1;
      if (compare(keyOf(items[middle] as T), key) <= 0) start = middle + 1;
      else end = middle;
    }
  }
  return cut(items, start, first, (item) => keyOf(item));
}

/** One page of a ranked list; the cursor names a position, and is refused when something else stands there now. */
export function rankedPageOf<T>(items: readonly T[], keyOf: (item: T) => Key, request: PageRequest): Page<T> {
  const first = checkedFirst(request);
  let start = 0;
  if (request.after !== undefined && request.after !== null) {
    const [position, ...key] = decodeCursor(request.after, null);
    const item = typeof position === 'number' ? items[position] : undefined;
    if (item === undefined || JSON.stringify(keyOf(item)) !== JSON.stringify(key)) throw staleCursor();
    start = Number(position) + 1;
  }
  return cut(items, start, first, (item, position) => [position, ...keyOf(item)]);
}

function cut<T>(items: readonly T[], start: number, first: number, cursorOf: (item: T, position: number) => Key): Page<T> {
  const shown = items.slice(start, start + first);
  return {
    items: shown.map((item, at) => ({ cursor: encodeCursor(cursorOf(item, start + at)), item })),
    totalCount: items.length,
    hasNextPage: start + first < items.length,
    hasPreviousPage: start > 0,
  };
}

function checkedFirst(request: PageRequest): number {
  const first = request.first ?? defaultFirst;
  if (!Number.isInteger(first) || first < 1 || first > mostFirst) {
    throw new OstrakonError({ code: 'BAD_INPUT', field: 'first', message: `"first" is ${first}; it takes 1 to ${mostFirst}.` });
  }
  return first;
}

function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, like: Key | null): Key {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor();
  }
  if (!Array.isArray(key) || key.length === 0 || !key.every((part) => typeof part === 'string' || typeof part === 'number'))
    throw badCursor();
  if (like !== null && (like.length !== key.length || like.some((part, at) => typeof part !== typeof (key as Key)[at]))) throw badCursor();
  return key;
}

function badCursor(): OstrakonError {
  return new OstrakonError({
    code: 'BAD_INPUT',
    field: 'after',
    message: '"after" is not a cursor of this list; pass an endCursor or cursor it returned.',
  });
}

function staleCursor(): OstrakonError {
  return new OstrakonError({ code: 'BAD_INPUT', field: 'after', message: '"after" names a hit that has moved; start the search again.' });
}

/** Part by part, ascending. */
export function compareKeys(a: Key, b: Key): number {
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] ?? '', b[at] ?? ''];
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return 0;
}

/** The first part descending, the others ascending. */
export function compareKeysDown(a: Key, b: Key): number {
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  return x < y ? 1 : x > y ? -1 : compareKeys(a.slice(1), b.slice(1));
}

/** Counts by value, most first, then by value. */
export function countsOf(values: Iterable<string>): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Throws BAD_INPUT where a whole number is outside its range. */
export function checkRange(field: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new OstrakonError({ code: 'BAD_INPUT', field, message: `"${field}" is ${value}; it takes ${least} to ${most}.` });
  }
}
