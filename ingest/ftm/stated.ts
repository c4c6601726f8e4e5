/** Entities of FollowTheMoney that come as statements: one value of one property each, who states it, and when it was seen. */
import { isDay } from '../../domain/day.ts';
import type { Day } from '../../domain/model.ts';

/** Days on which a value was first and last seen; null where nobody says. `lastSeen` null too: it is still there. */
export interface SeenSpan {
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
}
/** By value, as written but for spaces around it. */
export type SeenValues = ReadonlyMap<string, SeenSpan>;

export interface StatedEntity {
  readonly properties: Record<string, string[]>;
  readonly former: Record<string, string[]>;
  readonly datasets: readonly string[];
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  /** Null where no statement is dated. */
  readonly seen: SeenValues | null;
}

interface Stated {
  readonly prop: string;
  readonly value: string;
  readonly dataset: string;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
}

/** Keys that mean something to JavaScript itself; no schema has them. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** The day of an instant or a day; null for whatever is neither. */
export function seenDay(said: unknown): Day | null {
  if (typeof said !== 'string') return null;
  const day = said.slice(0, 10);
  return isDay(day) && (said.length === 10 || said[10] === 'T' || said[10] === ' ') ? day : null;
}

/**
 * Properties, datasets and days of an entity; or what is wrong with its statements. A value is a former one where every dataset that
 * stated it saw the entity again later without it.
 */
export function statedOf(statements: readonly unknown[]): StatedEntity | string {
  const read: Stated[] = [];
  const newest = new Map<string, Day>();
  const datasets = new Set<string>();
  let firstSeen: Day | null = null;
  for (const statement of statements) {
    if (typeof statement !== 'object' || statement === null || Array.isArray(statement)) return 'A statement is not an object.';
    const { prop, value, dataset, external, first_seen: first, last_seen: last } = statement as Readonly<Record<string, unknown>>;
    if (typeof prop !== 'string' || typeof value !== 'string') return 'A statement has no prop or no value.';
    if (forbidden.includes(prop)) return 'The entity has a key that no schema has.';
    // An external statement is a candidate for a match, not yet the entity's own.
    if (external === true) continue;
    const one = { prop, value, dataset: typeof dataset === 'string' ? dataset : '', firstSeen: seenDay(first), lastSeen: seenDay(last) };
    firstSeen = earlier(firstSeen, one.firstSeen);
    if (one.lastSeen !== null && one.lastSeen > (newest.get(one.dataset) ?? '')) newest.set(one.dataset, one.lastSeen);
    // `id` only says that the entity is there.
    if (prop === 'id') continue;
    if (typeof dataset === 'string') datasets.add(dataset);
    read.push(one);
  }
  const isCurrent = ({ dataset, lastSeen }: Stated): boolean => lastSeen === null || lastSeen === newest.get(dataset);
  const current = read.filter(isCurrent);
  const still = new Set(current.map(keyOf));
  return {
    properties: valuesBy(current),
    former: valuesBy(read.filter((one) => !still.has(keyOf(one)))),
    datasets: [...datasets].sort(),
    firstSeen,
    lastSeen: [...newest.values()].sort().at(-1) ?? null,
    seen: read.every((one) => one.firstSeen === null && one.lastSeen === null) ? null : spansBy(read, isCurrent),
  };
}

const keyOf = ({ prop, value }: Stated): string => `${prop}\n${value}`;

function valuesBy(statements: readonly Stated[]): Record<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { prop, value } of statements) {
    const values = found.get(prop);
    if (values === undefined) found.set(prop, [value]);
    else values.push(value);
  }
  return Object.fromEntries(found);
}

/** From the first that anybody saw a value until the last, open while anybody sees it. */
function spansBy(statements: readonly Stated[], isCurrent: (one: Stated) => boolean): SeenValues {
  const found = new Map<string, SeenSpan>();
  for (const one of statements) {
    const value = one.value.trim();
    const known = found.get(value);
    const lastSeen = isCurrent(one) ? null : one.lastSeen;
    found.set(value, {
      firstSeen: earlier(known?.firstSeen ?? null, one.firstSeen),
      lastSeen: known === undefined ? lastSeen : later(known.lastSeen, lastSeen),
    });
  }
  return found;
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a < b ? a : b);
/** Null is still to come. */
const later = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a > b ? a : b);
