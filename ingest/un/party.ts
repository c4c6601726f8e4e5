/** One INDIVIDUAL or ENTITY of the Security Council's list. */
import { countryCode } from '../../domain/countries.ts';
import type { NameType } from '../../domain/model.ts';
import type { Place } from '../listFormat.ts';
import { Party } from '../parties/party.ts';
import { dayOfInstant } from '../parties/writtenDay.ts';
import { childrenOf, descendantsOf, textOf, textsOf, type XmlElement } from '../xml/element.ts';
import { birthOf } from './birthDates.ts';
import { unTag } from './programs.ts';

/** QUALITY of aliases: of individuals `Good` and `Low`, of entities `a.k.a.` and `f.k.a.`. */
const qualities: ReadonlyMap<string, NameType> = new Map([
  ['good', 'AKA'],
  ['low', 'WEAK_AKA'],
  ['a.k.a.', 'AKA'],
  ['f.k.a.', 'FKA'],
]);
/** Identifier types as OFAC names them. */
const documents: readonly (readonly [RegExp, string])[] = [
  [/passport|passeport|pasaporte/i, 'Passport'],
  [/social security/i, 'SSN'],
  [/fiscal code/i, 'Italian Fiscal Code'],
];
/** Names of a national number, among those of other papers that the list files under the same heading. */
const isNationalId =
  /^(?!.*(?:military|student|driver|soldier|serviceman|birth)).*(?:identi(?:ty|fication)|tazkira|national number|^number$)/i;

/** The party, or why it cannot be used. */
export function partyOf(element: XmlElement, file: string): Party | string {
  const id = textOf(element, 'DATAID');
  if (id === null || !/^\d{1,12}$/.test(id)) return 'The DATAID is missing or is not a number.';
  const listType = textOf(element, 'UN_LIST_TYPE');
  if (listType === null) return `Entry ${id} has no UN_LIST_TYPE.`;
  const place: Place = { file, line: element.line };
  const party = new Party(`un:${id}`, element.name === 'INDIVIDUAL' ? 'INDIVIDUAL' : 'ENTITY', place);
  party.addName(nameOf(element), 'PRIMARY');
  if (!party.hasName) return `Entry ${id} has no name.`;
  const since = textOf(element, 'LISTED_ON');
  if (since !== null && dayOfInstant(since) === null) return `Entry ${id} has a LISTED_ON that is no day.`;
  readNames(element, party);
  readPerson(element, party);
  readAddresses(element, party);
  readDocuments(element, party);
  party.addIdentifier('UN Reference Number', textOf(element, 'REFERENCE_NUMBER'));
  const comments = textOf(element, 'COMMENTS1');
  party.note(null, comments?.replace(/^: /, '') ?? null);
  const updated = textsOf(element.children.find(({ name }) => name === 'LAST_DAY_UPDATED') ?? null, 'VALUE').flatMap(
    (day) => dayOfInstant(day) ?? [],
  );
  if (updated.length > 0) party.note('Entry amended', updated.join(', '));
  // The web link in the comments is that of all notices, so there is no address of the entry itself.
  party.addPeriod({ tag: unTag(listType), since: dayOfInstant(since), until: null, url: null });
  return party;
}

/** The names in their order: FIRST_NAME is the first of a person's names, and the whole name of an entity. */
function nameOf(element: XmlElement): string | null {
  const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((name) => textOf(element, name));
  const name = parts.filter((part) => part !== null).join(' ');
  return name === '' ? null : name;
}

function readNames(element: XmlElement, party: Party): void {
  party.addName(textOf(element, 'NAME_ORIGINAL_SCRIPT'), 'AKA');
  for (const alias of childrenOf(element, `${element.name}_ALIAS`)) {
    const said = textOf(alias, 'ALIAS_NAME');
    const type = qualities.get(textOf(alias, 'QUALITY')?.toLowerCase() ?? '') ?? 'AKA';
    // Some aliases are several, with semicolons between them.
    const names = (said ?? '')
      .split(/;\s+/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    for (const name of names) party.addName(name, type);
    const born = [
      ...textsOf(alias, 'DATE_OF_BIRTH'),
      [textOf(alias, 'CITY_OF_BIRTH'), textOf(alias, 'COUNTRY_OF_BIRTH')].filter((part) => part !== null).join(', '),
    ].filter((part) => part !== '');
    const more = [...(born.length === 0 ? [] : [`born ${born.join(' in ')}`]), ...textsOf(alias, 'NOTE')];
    if (said !== null && more.length > 0) party.note(`As ${said}`, more.join('; '));
  }
}

function readPerson(element: XmlElement, party: Party): void {
  for (const title of descendantsOf(element, 'TITLE', 'VALUE')) party.note('Title', textOf(title));
  for (const designation of descendantsOf(element, 'DESIGNATION', 'VALUE')) party.note('Designation', textOf(designation));
  for (const nationality of descendantsOf(element, 'NATIONALITY', 'VALUE')) {
    const text = textOf(nationality);
    if (text !== null) party.addNationality(countryCode(text), text);
  }
  for (const element2 of childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH')) {
    const { date, note } = birthOf(element2);
    if (date !== null) party.addBirthDate(date);
    if (note !== null) party.note(date === null ? 'Date of birth' : `Born ${date}`, note);
  }
  for (const place of childrenOf(element, 'INDIVIDUAL_PLACE_OF_BIRTH')) {
    party.addBirthPlace(...['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY'].map((name) => textOf(place, name)));
    party.note('Place of birth', textOf(place, 'NOTE'));
  }
  party.gender = textOf(element, 'GENDER');
}

function readAddresses(element: XmlElement, party: Party): void {
  for (const address of childrenOf(element, `${element.name}_ADDRESS`)) {
    const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY'].map((name) => textOf(address, name));
    const country = parts.at(-1) ?? null;
    const note = textOf(address, 'NOTE');
    const where = parts.filter((part) => part !== null).join(', ');
    party.addAddress(parts, country === null ? null : countryCode(country));
    if (note !== null) party.note(where === '' ? 'Address' : `Address ${where}`, note);
  }
}

function readDocuments(element: XmlElement, party: Party): void {
  for (const document of childrenOf(element, 'INDIVIDUAL_DOCUMENT')) {
    const named = textOf(document, 'TYPE_OF_DOCUMENT2')?.replace(/[\s:]+$/, '') ?? null;
    const kind = textOf(document, 'TYPE_OF_DOCUMENT');
    const said = named ?? kind;
    const number = textOf(document, 'NUMBER');
    const isNational = /national identification number/i.test(kind ?? '') && (named === null || isNationalId.test(named));
    const type =
      documents.find(([pattern]) => pattern.test(said ?? ''))?.[1] ?? (isNational ? 'National ID' : (said ?? 'Identification Number'));
    const issuer = textOf(document, 'ISSUING_COUNTRY') ?? textOf(document, 'COUNTRY_OF_ISSUE');
    const country = issuer === null ? null : countryCode(issuer);
    if (number !== null) party.addIdentifier(type, number, country);
    const more = [
      ...(type === 'National ID' && named !== null ? [named] : []),
      ...(issuer !== null && country === null ? [issuer] : []),
      ...textsOf(document, 'CITY_OF_ISSUE').map((city) => `issued in ${city}`),
      ...textsOf(document, 'DATE_OF_ISSUE').map((date) => `issued on ${date}`),
      ...textsOf(document, 'NOTE'),
    ];
    if (said !== null && (more.length > 0 || number === null))
      party.note([type, number].filter((part) => part !== null).join(' '), more.join(', ') || null);
  }
}
