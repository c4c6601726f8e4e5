/** Numbers by which two lists are known to mean one actor, and what speaks against it. */
import type { ActorRecord } from '../model.ts';
import { birthAgreement, readBirthDate } from '../screening/birthDate.ts';
import { genderOf, identifierKey } from '../screening/profile.ts';

export interface StrongIdentifier {
  readonly name: string;
  /** Of the types that lists use. */
  readonly isType: (type: string) => boolean;
  /** Whether the number means nothing without the country that gave it. */
  readonly needsCountry: boolean;
  /** Whether a thing has one of it at most, so that two different numbers are two things. */
  readonly isSingle: boolean;
  readonly shortest: number;
  /** Why it is trusted, and with what caution. */
  readonly reason: string;
}

/** Strongest first: a number that differs outweighs one below it that agrees. */
export const strongIdentifiers: readonly StrongIdentifier[] = [
  { name: 'IMO number', isType: (type) => /^imo\b/i.test(type), needsCountry: false, isSingle: true, shortest: 7, reason: 'Given to a hull, or to a company, once, and kept through every change of name, flag and owner (IMO Resolution A.1117(30)).' },
  { name: 'LEI', isType: (type) => /^(?:lei|legal entity identifier)\b/i.test(type), needsCountry: false, isSingle: true, shortest: 20, reason: 'One legal entity has one, checked by its issuer and by two check digits (ISO 17442).' },
  { name: 'list reference', isType: (type) => /^(?:un|ofsi|ofac|eu|uk)\b.*\b(?:ref|reference|id|permanent|listing)/i.test(type), needsCountry: false, isSingle: false, shortest: 4, reason: 'One list cites the entry of another: its publisher has made the match itself.' },
  { name: 'MMSI', isType: (type) => /^mmsi\b/i.test(type), needsCountry: false, isSingle: false, shortest: 9, reason: 'Nine digits given by a flag State. It changes with the flag and can be given anew, so the names must agree too.' },
  { name: 'national number', isType: (type) => /^(?:national (?:id|identification)|national foreign id|identification number|personal (?:id|identification)|cedula|ssn)/i.test(type), needsCountry: true, isSingle: false, shortest: 6, reason: 'Given by a State to one person; means nothing without the State. Lists mix its kinds, so a different one says nothing.' },
  { name: 'passport', isType: (type) => /^(?:diplomatic )?passport\b/i.test(type), needsCountry: true, isSingle: false, shortest: 6, reason: 'Given by a State to one person at a time. People have several, so a different one says nothing.' },
  { name: 'tax number', isType: (type) => /^(?:tax|v\.?a\.?t|inn\b)/i.test(type), needsCountry: true, isSingle: false, shortest: 6, reason: 'Given by a State to one taxpayer; companies of one group may share one, so the names must agree too.' },
  { name: 'registration number', isType: (type) => /^(?:registration|company|commercial registry|business registration|ogrn|unified social credit|government gazette)/i.test(type), needsCountry: true, isSingle: false, shortest: 6, reason: 'Given by a register of a State. A country may have several registers, so the names must agree too.' },
]; // prettier-ignore

/** A strong number of an actor as two lists can be compared by: equal keys are one number. */
export interface StrongKey {
  readonly key: string;
  readonly identifier: StrongIdentifier;
  readonly value: string;
}

export function strongKeysOf(actor: ActorRecord): StrongKey[] {
  const found = new Map<string, StrongKey>();
  const details = actor.details?.kind === 'VESSEL' ? actor.details : null;
  const numbers = [
    ...actor.identifiers,
    ...(details?.imo != null ? [{ type: 'IMO', value: details.imo, country: null }] : []),
    ...(details?.mmsi != null ? [{ type: 'MMSI', value: details.mmsi, country: null }] : []),
  ];
  for (const { type, value, country } of numbers) {
    const identifier = strongIdentifiers.find(({ isType }) => isType(type));
    if (identifier === undefined || (identifier.needsCountry && country === null)) continue;
    const number = identifierKey(value).replace(/^IMO/, '');
    // A row of one digit is a placeholder.
    if (number.length < identifier.shortest || /^(.)\1*$/.test(number) || !/\d/.test(number)) continue;
    const key = [actor.kind, identifier.name, identifier.needsCountry ? country : '', number].join('\n');
    found.set(key, { key, identifier, value });
  }
  return [...found.values()];
}

/** A number that more actors of one marking than this have is no number of one actor. */
export const mostSharing = 8;

/**
 * Under what actors that share a strong number are found. Only actors of one marking are compared, and only they are counted, so that
 * what some may not see decides nothing about what they see.
 */
export function sharingKeysOf(actor: ActorRecord): string[] {
  const { marking } = actor;
  const marked = marking.tlp === 'CLEAR' ? '' : JSON.stringify(marking);
  return strongKeysOf(actor).map(({ key }) => `${marked}\n${key}`);
}

/**
 * What speaks against two actors being one, as a sentence; null where nothing does.
 *
 * @param agreeing the number that they share; only stronger ones can contradict it
 * @param birthAbove what one pair of birth dates must agree by, -1 to 1
 */
export function conflictOf(a: ActorRecord, b: ActorRecord, agreeing: StrongIdentifier | null, birthAbove = 0): string | null {
  if (a.kind !== b.kind) return `One is ${a.kind}, the other ${b.kind}.`;
  const [ours, theirs] = [a, b].map(strongKeysOf);
  for (const identifier of strongIdentifiers) {
    if (identifier === agreeing) break;
    if (!identifier.isSingle) continue;
    const mine = ours?.filter((one) => one.identifier === identifier) ?? [];
    const others = theirs?.filter((one) => one.identifier === identifier) ?? [];
    if (mine.length > 0 && others.length > 0 && !mine.some(({ key }) => others.some((other) => other.key === key))) {
      return `They have different numbers of one kind: ${identifier.name}.`;
    }
  }
  if (a.details?.kind !== 'INDIVIDUAL' || b.details?.kind !== 'INDIVIDUAL') return null;
  const genders = [genderOf(a.details.gender), genderOf(b.details.gender)];
  if (genders[0] !== null && genders[1] !== null && genders[0] !== genders[1]) return 'They are of different gender.';
  const [dates, otherDates] = [a.details, b.details].map(({ birthDates }) => birthDates.flatMap((text) => readBirthDate(text) ?? []));
  if (dates === undefined || otherDates === undefined || dates.length === 0 || otherDates.length === 0) return null;
  const agree = dates.some((date) => otherDates.some((other) => birthAgreement(date, other) > birthAbove));
  return agree ? null : 'Their birth dates contradict each other.';
}

/** Whether a merge by this number wants the names to agree as well. */
export const wantsNames = (identifier: StrongIdentifier): boolean => !identifier.isSingle && identifier.name !== 'list reference';
