/** What the EU's list says of one person or enterprise, whichever form it comes in. */
import { countryCode, isCountry } from '../../domain/countries.ts';
import { isDay } from '../../domain/day.ts';
import type { Party } from '../parties/party.ts';
import { writtenDay } from '../parties/writtenDay.ts';
import { euTag, type EuProgrammes } from './programmes.ts';

/** An attribute of an element, or the cell of the column that stands for it; null where it is blank. */
export type Said = (attribute: string) => string | null;

/** Identifier types as OFAC names them, by the EU's codes; those of persons and of enterprises where they differ. */
const identifierTypes: Readonly<Record<string, string | readonly [person: string, enterprise: string]>> = {
  passport: 'Passport',
  id: ['National ID', 'Identification Number'],
  nrn: ['National ID', 'Identification Number'],
  nationcert: ['National ID', 'Identification Number'],
  ssn: 'SSN',
  imo: 'IMO',
  swiftbic: 'SWIFT/BIC',
  regnumber: 'Registration Number',
  fiscalcode: 'Tax ID',
  tradelic: 'Trade License',
  birthcert: 'Birth Certificate Number',
  drivinglicence: "Driver's License",
  residentperm: 'Residency Number',
  electionid: 'Electoral Registry',
  travelcardid: 'Travel Document Number',
};

/** The kind of a subject, by either of its codes; null for none we know. */
export function kindOf(code: string | null, classification: string | null): Party['kind'] | null {
  for (const text of [code, classification]) {
    if (text === 'person' || text === 'P') return 'INDIVIDUAL';
    if (text === 'enterprise' || text === 'E') return 'ENTITY';
  }
  return null;
}

export function readReferences(party: Party, said: Said): void {
  party.addIdentifier('EU Reference Number', said('euReferenceNumber'));
  party.addIdentifier('UN Reference Number', said('unitedNationId'));
  party.note(null, said('designationDetails'));
}

/** Takes in a name; the first that is not weak is the primary one. */
export function readName(party: Party, said: Said): void {
  const parts = [said('firstName'), said('middleName'), said('lastName')].filter((part) => part !== null);
  const name = said('wholeName') ?? (parts.length === 0 ? null : parts.join(' '));
  const remark = said('remark');
  const quality = /^[^a-z]*(?:low|good|high)[ -]quality\b.*$/i.exec(remark ?? '')?.[0].toLowerCase() ?? null;
  const isWeak = said('strong') === 'false' || quality?.includes('low') === true;
  party.addName(name, isWeak ? 'WEAK_AKA' : party.hasStrongName ? 'AKA' : 'PRIMARY');
  const gender = said('gender');
  if (party.kind === 'INDIVIDUAL') party.gender ??= gender === 'M' ? 'Male' : gender === 'F' ? 'Female' : null;
  party.note('Title', said('title'));
  party.note('Function', said('function'));
  if (quality === null) party.note(null, remark);
}

export function readBirth(party: Party, said: Said): void {
  if (party.kind !== 'INDIVIDUAL') return;
  const date = birthDateOf(said);
  if (date !== null) party.addBirthDate(said('circa') === 'true' ? `circa ${date}` : date);
  const country = said('countryDescription');
  party.addBirthPlace(said('place'), said('city'), said('region'), isKnown(country) ? country : null);
  party.note(null, said('remark'));
}

function birthDateOf(said: Said): string | null {
  const whole = said('birthdate');
  if (whole !== null) return writtenDay(whole) ?? whole;
  const [year, month, day] = [said('year'), said('monthOfYear'), said('dayOfMonth')];
  const [from, to] = [said('yearRangeFrom'), said('yearRangeTo')];
  if (year === null) return from === null && to === null ? null : from !== null && to !== null ? `${from} to ${to}` : (from ?? to);
  if (month === null) return year;
  const first = `${year.padStart(4, '0')}-${month.padStart(2, '0')}`;
  const date = day === null ? first : `${first}-${day.padStart(2, '0')}`;
  return isDay(day === null ? `${first}-01` : date) ? date : year;
}

export function readCitizenship(party: Party, said: Said): void {
  const code = codeOf(said);
  const text = said('countryDescription') ?? said('countryIso2Code');
  if (code !== null || (text !== null && isKnown(text))) party.addNationality(code, text ?? '');
}

/** `contacts` are pairs such as `PHONE`, `+32 2`. */
export function readAddress(party: Party, said: Said, contacts: readonly (readonly [key: string, value: string])[]): void {
  const country = said('countryDescription');
  const poBox = said('poBox');
  const parts = [said('street'), poBox === null ? null : `PO Box ${poBox}`, said('place'), said('city'), said('zipCode'), said('region')];
  party.addAddress([...parts, isKnown(country) ? country : null], codeOf(said));
  for (const [key, value] of contacts) {
    const type = { PHONE: 'Phone Number', FAX: 'Fax Number', EMAIL: 'Email Address', WEB: 'Website' }[key];
    if (type === undefined) party.note(key, value);
    else for (const one of value.split(/[,;]/)) party.addIdentifier(type, one.trim() === '' ? null : one.trim());
  }
  party.note(null, said('remark'));
}

export function readIdentification(party: Party, said: Said): void {
  const number = said('number') ?? said('latinNumber');
  const code = said('identificationTypeCode')?.toLowerCase() ?? '';
  const known = Object.hasOwn(identifierTypes, code) ? identifierTypes[code] : 'Identification Number';
  const type = typeof known === 'string' ? known : (known?.[party.kind === 'INDIVIDUAL' ? 0 : 1] ?? 'Identification Number');
  const plain = type === 'IMO' ? (/^(?:IMO)?\s*(\d{7})$/i.exec(number ?? '')?.[1] ?? number) : number;
  party.addIdentifier(type, plain, codeOf(said));
  const latin = said('latinNumber');
  if (latin !== number) party.addIdentifier(type, latin, codeOf(said));
  party.note(`${type} ${plain ?? ''}`.trim(), said('remark'));
}

/**
 * Takes in what a regulation lists it for. The day is that of the designation, or of the regulation that listed it; a regulation that
 * amends the list may have listed or only changed the entry, so its day is noted and not taken for the day of listing.
 *
 * @returns what is wrong with it; empty where nothing is
 */
export function readRegulation(
  party: Party,
  regulation: Said,
  designationDate: string | null,
  url: string | null,
  programmes: EuProgrammes,
): string[] {
  const programme = regulation('programme');
  const entry = regulation('entryIntoForceDate') ?? regulation('publicationDate');
  const reasons = [designationDate, entry].flatMap((text) =>
    text === null || writtenDay(text) !== null ? [] : ['A date of its regulation or designation is not a day.'],
  );
  if (programme === null) reasons.push('A regulation names no programme.');
  if (programme === null || reasons.length > 0) return [...new Set(reasons)];
  const title = regulation('numberTitle');
  const isAmendment = regulation('regulationType')?.toLowerCase() !== 'regulation';
  const days = [designationDate, isAmendment ? null : entry].flatMap((text) => (text === null ? [] : (writtenDay(text) ?? []))).sort();
  party.addPeriod({ tag: euTag(programme, title, programmes), since: days[0] ?? null, until: null, url });
  const act = [title, entry === null ? null : `in force ${writtenDay(entry) ?? ''}`].filter((part) => part !== null).join(', ');
  party.note(isAmendment ? 'Listed or amended by' : 'Listed by', act === '' ? null : act);
  return [];
}

/** An entity on the list whose regulation is not said: it is under sanctions all the same. */
export function readNoRegulation(party: Party, designationDate: string | null, programmes: EuProgrammes): void {
  const since = designationDate === null ? null : writtenDay(designationDate);
  party.addPeriod({ tag: euTag('not said', null, programmes), since, until: null, url: null });
}

/** `00` and former countries have no code; where the description is one of ours, it counts. */
function codeOf(said: Said): string | null {
  const code = said('countryIso2Code')?.toUpperCase() ?? '';
  return isCountry(code) ? code : countryCode(said('countryDescription') ?? '');
}

const isKnown = (text: string | null): boolean => text !== null && text !== 'UNKNOWN' && text !== '00';
