/** A legal entity of GLEIF's level 1 (LEI-CDF 2 and 3) as an actor, whichever form it comes in. */
import { isCountry } from '../../domain/countries.ts';
import type { ActorName, Address, Identifier, NameType } from '../../domain/model.ts';
import type { ListedEntry } from '../listContent.ts';
import { publishedActor } from '../listFormat.ts';
import { dayOfInstant } from '../parties/writtenDay.ts';
import { scriptOf } from '../scriptOf.ts';

export interface LeiAddress {
  /** Lines, city, region and postal code, in that order. */
  readonly parts: readonly (string | null)[];
  readonly country: string | null;
}

/** What a record says; null or empty where it says nothing. */
export interface LeiRecord {
  readonly lei: string | null;
  readonly legalName: string | null;
  readonly otherNames: readonly { readonly value: string; readonly type: string | null }[];
  readonly addresses: readonly LeiAddress[];
  readonly authority: string | null;
  readonly authorityEntity: string | null;
  readonly jurisdiction: string | null;
  readonly category: string | null;
  readonly formCode: string | null;
  readonly otherForm: string | null;
  readonly status: string | null;
  readonly created: string | null;
  readonly expired: string | null;
  readonly expirationReason: string | null;
  readonly successor: string | null;
  readonly registrationStatus: string | null;
}

const form = /^[A-Z0-9]{18}\d{2}$/;
/** Authorities whose numbers are those of Companies House: England and Wales, Northern Ireland, Scotland. */
const companiesHouse = new Set(['RA000585', 'RA000586', 'RA000587']);

export const isLei = (text: string | null): text is string => text !== null && form.test(text);

/** The entry, or everything that is wrong with the record. */
export function entryOfLei(record: LeiRecord, dataset: string): ListedEntry | string[] {
  const { lei, legalName } = record;
  if (!isLei(lei) || legalName === null) {
    return [
      ...(isLei(lei) ? [] : ['The LEI is missing or has not 18 letters and digits and two check digits.']),
      ...(legalName === null ? ['There is no legal name.'] : []),
    ];
  }
  const jurisdiction = countryOf(record.jurisdiction);
  const addresses = addressesOf(record.addresses);
  const countries = new Set([jurisdiction, ...addresses.map(({ country }) => country)].filter((code) => code !== null));
  return {
    actor: publishedActor({
      id: `gleif:${lei}`,
      kind: 'ENTITY',
      name: legalName,
      names: namesOf(legalName, record.otherNames, dataset),
      countries: [...countries].sort(),
      identifiers: [{ type: 'LEI', value: lei, country: null }, ...registrationOf(record, jurisdiction)],
      addresses,
      description: descriptionOf(record),
      details: { kind: 'ENTITY', entityType: legalFormOf(record), incorporated: jurisdiction, founded: dayOfInstant(record.created) },
    }),
    tags: [],
  };
}

function namesOf(legalName: string, others: LeiRecord['otherNames'], dataset: string): ActorName[] {
  const types = new Map<string, NameType>([[legalName, 'PRIMARY']]);
  for (const { value, type } of others) if (!types.has(value)) types.set(value, type === 'PREVIOUS_LEGAL_NAME' ? 'FKA' : 'AKA');
  return [...types].map(([value, type]) => ({ value, type, script: scriptOf(value), sources: [dataset] }));
}

function addressesOf(said: LeiRecord['addresses']): Address[] {
  const found = new Map<string, Address>();
  for (const { parts, country } of said) {
    const text = [...parts, country].filter((part) => part !== null).join(', ');
    if (text !== '') found.set(text, { text, country: countryOf(country) });
  }
  return [...found.values()];
}

/**
 * The number at the registration authority. It gets a country where it is unique in one: not where a part of a country registers (`US-DE`),
 * and not for funds and branches, whose authorities number for themselves.
 */
function registrationOf({ authority, authorityEntity, category, jurisdiction }: LeiRecord, country: string | null): Identifier[] {
  if (authorityEntity === null || authorityEntity === '-') return [];
  const isNational =
    jurisdiction?.length === 2 &&
    (category === null || category === 'GENERAL') &&
    (country !== 'GB' || companiesHouse.has(authority ?? ''));
  const value = isNational && country === 'GB' && /^\d{1,8}$/.test(authorityEntity) ? authorityEntity.padStart(8, '0') : authorityEntity;
  return [{ type: 'Registration Number', value, country: isNational ? country : null }];
}

/** Of `KY` and `US-DE` the country; null for none of ours. */
function countryOf(text: string | null): string | null {
  const code = text?.slice(0, 2) ?? '';
  return isCountry(code) ? code : null;
}

function legalFormOf({ otherForm, formCode }: LeiRecord): string | null {
  return otherForm ?? (formCode === null || formCode === '8888' || formCode === '9999' ? null : `ELF ${formCode}`);
}

/** What is out of the ordinary: an entity that is active, of the general kind and with a current registration needs no word. */
function descriptionOf(record: LeiRecord): string | null {
  const { category, status, registrationStatus, expired, expirationReason, successor, authority } = record;
  const end = [expirationReason, expired?.slice(0, 10) ?? null].filter((part) => part !== null).join(', ');
  const notes = [
    category === null || category === 'GENERAL' ? null : `Category: ${category}`,
    status === null || status === 'ACTIVE' ? null : `Status: ${status}`,
    registrationStatus === null || registrationStatus === 'ISSUED' ? null : `LEI registration: ${registrationStatus}`,
    end === '' ? null : `Expired: ${end}`,
    successor === null ? null : `Successor: ${successor}`,
    authority === null ? null : `Registration authority: ${authority}`,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('; ');
}
