/** One sdnEntry of OFAC's XML form. */
import type { Address, NameType } from '../../domain/model.ts';
import type { Place } from '../listFormat.ts';
import { descendantsOf, textOf, type XmlElement } from '../xml/element.ts';
import { addressOf, type OfacEntry } from './actor.ts';
import { kinds, tagsOf } from './entries.ts';
import type { OfacList } from './lists.ts';
import { readItems, remarkItems, type Remarks } from './remarks.ts';

/** The entry, or why it cannot be used. */
export function xmlEntry(element: XmlElement, file: string, list: OfacList): OfacEntry | string {
  const place: Place = { file, line: element.line };
  const uid = textOf(element, 'uid');
  if (uid === null || !/^\d{1,9}$/.test(uid)) return 'The entry number (uid) is missing or is not a number.';
  const name = nameOf(element);
  if (name === null) return `Entry ${uid} has no name.`;
  const kind = kinds.get(textOf(element, 'sdnType')?.toLowerCase() ?? '');
  if (kind === undefined) return `Entry ${uid} has an sdnType that is not Individual, Entity, Vessel or Aircraft.`;
  const programs = descendantsOf(element, 'programList', 'program').flatMap((program) => textOf(program) ?? []);
  const tags = tagsOf(programs, list);
  if (tags.length === 0) return `Entry ${uid} has no programme.`;
  const { aliases, quoted } = aliasesOf(element);
  const vessel = (part: string): string | null => textOf(element, 'vesselInfo', part);
  return {
    uid,
    place,
    name,
    kind,
    tags,
    periods: [],
    title: textOf(element, 'title'),
    callSign: vessel('callSign'),
    vesselType: vessel('vesselType'),
    tonnage: vessel('tonnage'),
    grossTonnage: vessel('grossRegisteredTonnage'),
    flag: vessel('vesselFlag'),
    owner: vessel('vesselOwner'),
    remarks: remarksOf(element, quoted),
    aliases,
    addresses: descendantsOf(element, 'addressList', 'address').flatMap((address) => addressIn(address) ?? []),
    links: [],
  };
}

/** `LAST, First`, as the CSV form writes it. */
function nameOf(element: XmlElement): string | null {
  const parts = [textOf(element, 'lastName'), textOf(element, 'firstName')].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

interface Quoted {
  readonly type: 'FKA' | 'WEAK_AKA';
  readonly value: string;
}

/** The strong aliases, and the weak ones, which the CSV form has among its remarks. */
function aliasesOf(element: XmlElement): { aliases: { type: NameType; value: string }[]; quoted: Quoted[] } {
  const aliases: { type: NameType; value: string }[] = [];
  const quoted: Quoted[] = [];
  for (const aka of descendantsOf(element, 'akaList', 'aka')) {
    const value = nameOf(aka);
    const isFormer = textOf(aka, 'type')?.toLowerCase().startsWith('f') === true;
    if (value === null) continue;
    if (textOf(aka, 'category')?.toLowerCase() === 'weak') quoted.push({ type: isFormer ? 'FKA' : 'WEAK_AKA', value });
    else aliases.push({ type: isFormer ? 'FKA' : 'AKA', value });
  }
  return { aliases, quoted };
}

/** `city, state postal` in one, as the CSV form writes them. */
function addressIn(address: XmlElement): Address | null {
  const streets = ['address1', 'address2', 'address3'].map((part) => textOf(address, part)).filter((part) => part !== null);
  return placeOf(
    streets,
    textOf(address, 'city'),
    textOf(address, 'stateOrProvince'),
    textOf(address, 'postalCode'),
    textOf(address, 'country'),
  );
}

/** An address of its parts, written as the CSV form writes it; null where there are none. */
export function placeOf(
  streets: readonly string[],
  city: string | null,
  state: string | null,
  postalCode: string | null,
  country: string | null,
): Address | null {
  const town = [city, state].filter((part) => part !== null).join(', ');
  const line = [town, postalCode ?? ''].filter((part) => part !== '').join(' ');
  return addressOf(streets.length === 0 ? null : streets.join(', '), line === '' ? null : line, country, null);
}

/** What the lists of the entry say, as the items that remarks of the CSV form are made of, in their order, and the remarks themselves. */
function remarksOf(element: XmlElement, quoted: readonly Quoted[]): Remarks {
  const each = (list: string, item: string, part: string, label: string): string[] =>
    descendantsOf(element, list, item).flatMap((one) => {
      const value = textOf(one, part);
      return value === null ? [] : [`${label} ${value}`];
    });
  const remarks = readItems([
    ...each('dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth', 'DOB'),
    ...each('placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth', 'POB'),
    ...each('nationalityList', 'nationality', 'country', 'nationality'),
    ...each('citizenshipList', 'citizenship', 'country', 'citizen'),
    ...descendantsOf(element, 'idList', 'id').flatMap((id) => idItem(id) ?? []),
    ...remarkItems(withoutParentheses(textOf(element, 'remarks'))),
  ]);
  return withQuoted(remarks, quoted);
}

function idItem(id: XmlElement): string | null {
  const type = textOf(id, 'idType');
  const number = textOf(id, 'idNumber');
  if (type === null || number === null) return null;
  return documentItem(type, number, textOf(id, 'idCountry'), textOf(id, 'issueDate'), textOf(id, 'expirationDate'));
}

/** `Passport A1 (Cuba) issued 01 Jan 2001`, as remarks have it. */
export function documentItem(type: string, number: string, country: string | null, issued: string | null, expires: string | null): string {
  return [
    type,
    number,
    ...(country === null ? [] : [`(${country})`]),
    ...(issued === null ? [] : [`issued ${issued}`]),
    ...(expires === null ? [] : [`expires ${expires}`]),
  ].join(' ');
}

/** `(Linked To: A; Linked To: B)` and `(Linked To: A) (Linked To: B)` without their parentheses. */
export function withoutParentheses(remarks: string | null): string | null {
  return remarks === null
    ? null
    : remarks.replace(/\((Linked To: [^()]*(?:\([^()]*\)[^()]*)*)\)\s*;?\s*(\.?$)?/g, '$1; ').replace(/; $/, '');
}

/** The remarks with names that the CSV form has in quotation marks. */
export function withQuoted(remarks: Remarks, quoted: readonly Quoted[]): Remarks {
  const of = (type: Quoted['type']): string[] => quoted.filter((name) => name.type === type).map(({ value }) => value);
  return {
    ...remarks,
    formerNames: [...new Set([...remarks.formerNames, ...of('FKA')])],
    weakNames: [...new Set([...remarks.weakNames, ...of('WEAK_AKA')])],
  };
}
