/** What screening is asked: read from an input, checked, with every default filled in. */
import { isDay } from '../day.ts';
import type { Violation } from '../errors.ts';
import type { ActorKind, Regime } from '../model.ts';

import { readBirthDate } from './birthDate.ts';
import type { ScreenedParty } from './party.ts';
import { identifierKey } from './profile.ts';
import { thresholds } from './thresholds.ts';

/** A party as an input describes it; absent and null mean not known. */
export interface AskedParty {
  readonly name: string;
  readonly kind?: ActorKind | null;
  readonly birthDate?: string | null;
  readonly countries?: readonly string[] | null;
  readonly identifiers?: readonly { readonly type?: string | null; readonly value: string; readonly country?: string | null }[] | null;
}

/** A screening as an input asks for it; absent and null mean the default. */
export interface AskedScreening extends AskedParty {
  readonly programs?: readonly string[] | null;
  readonly regime?: Regime | null;
  readonly threshold?: number | null;
  readonly matchThreshold?: number | null;
  readonly limit?: number | null;
  readonly listedOnly?: boolean | null;
}

/** The whole question. Equal questions get equal answers from equal data. */
export interface ScreenQuestion {
  readonly party: ScreenedParty;
  /** Tags, sorted; only hits designated under one of them. Empty: all hits. */
  readonly programs: readonly string[];
  readonly regime: Regime;
  /** Least score of a hit. */
  readonly threshold: number;
  /** Least score of a MATCH. */
  readonly matchThreshold: number;
  /** How many hits are shown; all count. */
  readonly limit: number;
  /** Whether only actors that are designated, blocked or possibly blocked are hits. */
  readonly listedOnly: boolean;
}

const longestName = 500;
const longestText = 200;
const mostItems = 50;
const mostShown = 100;
const defaultShown = 10;

/** The party of an input that breaks no rule. */
export function partyOf(asked: AskedParty): ScreenedParty {
  return {
    name: asked.name.trim(),
    kind: asked.kind ?? null,
    birthDate: asked.birthDate?.trim() ?? null,
    countries: [...new Set(asked.countries ?? [])].sort(),
    identifiers: (asked.identifiers ?? []).map(({ type, value, country }) => ({ type: type ?? null, value, country: country ?? null })),
  };
}

/** The question of an input that breaks no rule. */
export function questionOf(asked: AskedScreening): ScreenQuestion {
  const threshold = asked.threshold ?? thresholds.review;
  return {
    party: partyOf(asked),
    programs: [...new Set(asked.programs ?? [])].sort(),
    regime: asked.regime ?? 'US',
    threshold,
    matchThreshold: asked.matchThreshold ?? Math.max(thresholds.match, threshold),
    limit: asked.limit ?? defaultShown,
    listedOnly: asked.listedOnly ?? false,
  };
}

/** Every rule that a party breaks; fields are named below `at`. Messages never repeat what was given. */
export function partyViolations(asked: AskedParty, at = ''): Violation[] {
  const found: Violation[] = [];
  const bad = (field: string, message: string) => found.push({ code: 'BAD_INPUT', message, field: `${at}${field}` });
  if (asked.name.length > longestName) bad('name', `The name has more than ${longestName} characters.`);
  else if (!/[\p{L}\p{N}]/u.test(asked.name)) bad('name', 'The name is empty: it has neither a letter nor a digit.');
  if (typeof asked.birthDate === 'string' && !isBirthDate(asked.birthDate)) {
    bad('birthDate', 'The birth date cannot be read; write it as 1961-06-01, 1961-06 or 1961.');
  }
  for (const field of ['countries', 'identifiers'] as const) {
    const count = asked[field]?.length ?? 0;
    if (count > mostItems) bad(field, `${field} has ${count} items; at most ${mostItems} are allowed.`);
  }
  if (asked.identifiers?.some(({ value, type }) => value.length > longestText || (type?.length ?? 0) > longestText) === true) {
    bad('identifiers', `An identifier or its type has more than ${longestText} characters.`);
  } else if (asked.identifiers?.some(({ value }) => identifierKey(value) === '') === true) {
    bad('identifiers', 'An identifier is empty: it has neither a letter nor a digit.');
  }
  return found;
}

/** Every rule that a question breaks. */
export function questionViolations(asked: AskedScreening, at = ''): Violation[] {
  const found = partyViolations(asked, at);
  const bad = (field: string, message: string) => found.push({ code: 'BAD_INPUT', message, field: `${at}${field}` });
  const { threshold, matchThreshold, limit } = asked;
  const isScore = (value: number | null | undefined) => value == null || (value >= 0 && value <= 1);
  if (!isScore(threshold)) bad('threshold', 'threshold must lie within 0 to 1.');
  if (!isScore(matchThreshold)) bad('matchThreshold', 'matchThreshold must lie within 0 to 1.');
  else if (isScore(threshold) && matchThreshold != null && matchThreshold < (threshold ?? thresholds.review)) {
    const message = `matchThreshold must not be below threshold, which is ${threshold ?? `${thresholds.review} where absent`}.`;
    bad('matchThreshold', message);
  }
  if (limit != null && !(Number.isInteger(limit) && limit >= 1 && limit <= mostShown)) {
    bad('limit', `limit must be a whole number from 1 to ${mostShown}.`);
  }
  if ((asked.programs?.length ?? 0) > mostItems) bad('programs', `programs has too many items; at most ${mostItems} are allowed.`);
  return found;
}

/** What makes two parties the same to a clearance: case, spaces and compatible forms of characters aside. */
export function comparableParty(party: ScreenedParty): unknown {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return {
    name: plain(party.name),
    kind: party.kind,
    birthDate: party.birthDate === null ? null : plain(party.birthDate),
    countries: [...new Set(party.countries)].sort(),
    identifiers: party.identifiers
      .map(({ type, value, country }) => [identifierKey(value), type === null ? '' : plain(type), country ?? ''].join('\n'))
      .sort(),
  };
}

function isBirthDate(text: string): boolean {
  const plain = text.trim();
  if (plain.length > longestText) return false;
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(plain)) return isDay(plain);
  if (/^\d{4}-\d{1,2}$/.test(plain)) return isDay(`${plain}-01`);
  return readBirthDate(plain) !== null;
}
