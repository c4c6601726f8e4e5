/** What a listed actor is compared by. */
import type { ActorKind, ActorRecord } from '../model.ts';

import { readBirthDate } from './birthDate.ts';
import type { BirthRange } from './birthDate.ts';

export interface ScreenProfile {
  readonly id: string;
  readonly kind: ActorKind;
  /** Every name once, the primary one first. A weak one is an alias the list itself marks as weak. */
  readonly names: readonly { readonly value: string; readonly isWeak: boolean }[];
  readonly birthDates: readonly { readonly text: string; readonly range: BirthRange }[];
  /** `MALE`, `FEMALE` or null. */
  readonly gender: string | null;
  readonly countries: readonly string[];
  readonly identifiers: readonly { readonly key: string; readonly type: string; readonly value: string; readonly country: string | null }[];
}

/** What screening needs of an actor; everything else stays in the store. */
export function profileOf(actor: ActorRecord): ScreenProfile {
  const names = new Map<string, boolean>([[actor.name, false]]);
  for (const name of actor.names) {
    const isWeak = name.type === 'WEAK_AKA';
    names.set(name.value, (names.get(name.value) ?? true) && isWeak);
  }
  const { details } = actor;
  const birthDates = details?.kind === 'INDIVIDUAL' ? details.birthDates : [];
  const ofVessel = details?.kind === 'VESSEL' ? [details.imo, details.mmsi, details.callSign] : [];
  const ofAircraft = details?.kind === 'AIRCRAFT' ? [details.tailNumber, details.serialNumber] : [];
  const identifiers = [
    ...actor.identifiers,
    ...[...ofVessel, ...ofAircraft].filter((value) => value !== null).map((value) => ({ type: 'Registration', value, country: null })),
  ];
  const distinct = new Map(identifiers.map((one) => [identifierKey(one.value), one]));
  return {
    id: actor.id,
    kind: actor.kind,
    names: [...names].map(([value, isWeak]) => ({ value, isWeak })),
    birthDates: birthDates.flatMap((text) => {
      const range = readBirthDate(text);
      return range === null ? [] : [{ text, range }];
    }),
    gender: details?.kind === 'INDIVIDUAL' ? genderOf(details.gender) : null,
    countries: actor.countries,
    identifiers: [...distinct].filter(([key]) => key.length >= shortestIdentifier).map(([key, one]) => ({ key, ...one })),
  };
}

/** Shorter numbers are shared by too many papers to say anything. */
export const shortestIdentifier = 5;

/** An identifier without spaces, dashes or case, as it is compared. */
export function identifierKey(value: string): string {
  return value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** `MALE` or `FEMALE`, however written; null for anything else. */
export function genderOf(text: string | null | undefined): 'MALE' | 'FEMALE' | null {
  const first = text?.trim().toUpperCase() ?? '';
  if (/^(?:F|W|FEMALE|WOMAN)$/.test(first)) return 'FEMALE';
  return /^(?:M|MALE|MAN)$/.test(first) ? 'MALE' : null;
}
