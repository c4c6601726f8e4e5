/**
 * The remarks of an OFAC entry: facts in free text, separated by `; `, each a label and a value.
 *
 * What is not understood in full comes back in `rest`, word for word, so that nothing is lost.
 */
import { countryCode } from '../../domain/countries.ts';
import type { Identifier } from '../../domain/model.ts';

export interface Remarks {
  readonly birthDates: readonly string[];
  readonly birthPlaces: readonly string[];
  /** ISO codes, nationality before citizenship, in the order of the text. */
  readonly nationalities: readonly string[];
  readonly gender: string | null;
  readonly identifiers: readonly Identifier[];
  readonly weakNames: readonly string[];
  readonly formerNames: readonly string[];
  /** Names of other entries, as written. */
  readonly linkedTo: readonly string[];
  readonly imo: string | null;
  readonly mmsi: string | null;
  readonly tailNumber: string | null;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly built: string | null;
  readonly founded: string | null;
  readonly organizationType: string | null;
  readonly rest: readonly string[];
}

/** Labels of identifiers, longest first where one begins another. The published label is the identifier's type, `No.`, `#` and `:` aside. */
const identifierLabels = [
  "Aircraft Construction Number (also called L/N or S/N or F/N)", 'Aircraft Mode S Transponder Code', 'Aircraft Serial Identification',
  'Afghan Money Service Provider License Number', 'BIK (RU)', 'Birth Certificate Number', 'Branch Unit Number',
  'Business Registration Document', 'Business Registration Number', 'Business Number', 'C.I.F.', 'C.R.', 'C.U.I.P.', 'C.U.I.T.', 'C.U.I.',
  'C.U.R.P.', 'Cartilla de Servicio Militar Nacional', 'Cedula de Ciudadania', 'Cedula de Residencia', 'Cedula de Extranjeria', 'Cedula',
  'Central Registration System Number', 'Certificate of Incorporation Number', 'Chamber of Commerce Number', 'Chinese Commercial Code',
  "Citizen's Card Number", 'Commercial Registry Number', 'Company Number IMO', 'Company Number', 'Company ID', 'Credencial electoral',
  'D-U-N-S Number', 'D.N.I.', 'Diplomatic Passport', "Driver's License", 'Dubai Chamber of Commerce Membership',
  'Economic Register Number (CBLS)', 'Electoral Registry', 'Email Address', 'Enterprise Number', 'Fax Number', 'Fax', 'FAX', 'File Number',
  'Folio Mercantil', 'Government Gazette Number', 'I.F.E.', 'ISIN', 'Identification Number IMO', 'Identification Number', 'Immigration',
  'Istanbul Chamber of Comm.', 'Italian Fiscal Code', 'Kenyan ID', 'LE Number', 'Legal Entity Number', 'License', 'Matricula Mercantil',
  'N.I.E.', 'NIT', 'National Foreign ID Number', 'National ID', 'Numero Unico de Identificacao Tributaria (NUIT)', 'Numero de Identidad',
  'Organization Code', 'Other Vessel Call Sign', 'PHONE', 'Passport Booklet', 'Passport', 'Personal ID Card', 'Phone Number', 'Phone',
  'Pilot License Number', 'Public Registration Number', 'Public Security and Immigration', 'R.F.C.', 'RFC', 'RIF', 'RTN', 'RUC', 'RUN',
  'Refugee ID Card', 'Registered Charity', 'Registration ID', 'Registration Number', 'Residency Number', 'Romanian C.R.', 'SRE Permit',
  'SSN', 'SWIFT/BIC', 'Serial No.', 'Stateless Person ID Card', "Seafarer's Identification Document", 'Tax ID', 'Tazkira National ID Card',
  'Telephone Number', 'Telephone', 'Trade License', 'Travel Document Number', 'Turkish Identification Number', 'UAE Identification',
  'UK Company Number', 'US FEIN', 'Unified Social Credit Code (USCC)', 'United Social Credit Code Certificate (USCCC)', 'V.A.T. Number',
  'VisaNumberID', 'Website',
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)); // prettier-ignore

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const identifierPattern = new RegExp(`^(${identifierLabels.map(escaped).join('|')})(?: No\\b\\.?| #|:)?:? +(\\S.*)$`);
/** Kinds whose values are words and addresses rather than numbers. */
const wordy = new Set(['Website', 'Email Address', 'SWIFT/BIC']);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Longest remarks the CSV format carries; longer ones are cut in the middle of a word. */
const capacity = 1_000;

const unquoted = (text: string): string | null => /^'(.+)'$/.exec(text)?.[1] ?? null;

/** Reads the remarks of one entry of the CSV form, which has room for 1,000 characters; null gives nothing. */
export function readRemarks(remarks: string | null): Remarks {
  const items = remarkItems(remarks);
  const isCut = remarks !== null && remarks.length >= capacity && !remarks.trimEnd().endsWith('.') && !remarks.endsWith('; ');
  return isCut ? readItems(items.slice(0, -1), items.slice(-1)) : readItems(items);
}

/** The items of remarks. */
export function remarkItems(remarks: string | null): string[] {
  const items = (remarks ?? '').split(/; /).map((item) => item.trim());
  return items
    .map((item, index) => {
      // The full stop that ends the remarks is no part of the last value; a link's target may end in one, so it keeps it.
      const isLast = index === items.length - 1;
      return isLast && !item.startsWith('Linked To:') ? item.replace(/\.$/, '') : item;
    })
    .filter((item) => item !== '');
}

/** Reads items of remarks, each a label and a value; `unread` is kept as it is. */
export function readItems(items: readonly string[], unread: readonly string[] = []): Remarks {
  const birthDates: string[] = [];
  const birthPlaces: string[] = [];
  const nationalities: string[] = [];
  const identifiers: Identifier[] = [];
  const weakNames: string[] = [];
  const formerNames: string[] = [];
  const linkedTo: string[] = [];
  const rest: string[] = [];
  const single: Partial<
    Record<'gender' | 'imo' | 'mmsi' | 'tailNumber' | 'model' | 'serialNumber' | 'built' | 'founded' | 'organizationType', string>
  > = {};
  const once = (field: keyof typeof single, value: string): boolean => {
    if (single[field] !== undefined) return single[field] === value;
    single[field] = value;
    return true;
  };

  /** Whether the item was understood in full. */
  const understood = (item: string): boolean => {
    const text = item.replace(/^[Aa]lt\. /, '');
    const after = (label: string): string | null =>
      text.startsWith(label) && text.length > label.length ? text.slice(label.length).trim() : null;
    let value: string | null;
    if ((value = after('Linked To: ')) !== null) return linkedTo.push(value) > 0;
    if ((value = after('DOB ')) !== null) return birthDates.push(dateAsPublished(value)) > 0;
    if ((value = after('POB ')) !== null) return birthPlaces.push(value) > 0;
    if ((value = after('nationality ') ?? after('citizen ')) !== null) {
      const code = countryCode(value);
      return code !== null && nationalities.push(code) > 0;
    }
    if ((value = after('Gender ')) !== null) return once('gender', value);
    if ((value = after('a.k.a. ')) !== null) return push(weakNames, unquoted(value));
    if ((value = after('f.k.a. ')) !== null) return push(formerNames, unquoted(value));
    if ((value = /^Vessel Registration Identification (?:IMO +)?(\d{7})$/.exec(text)?.[1] ?? null) !== null) return once('imo', value);
    if ((value = /^MMSI (\d{9})$/.exec(text)?.[1] ?? null) !== null) return once('mmsi', value);
    if ((value = after('Aircraft Tail Number ')) !== null) return once('tailNumber', value);
    if ((value = after('Aircraft Model ')) !== null) return once('model', value);
    if ((value = after("Aircraft Manufacturer's Serial Number (MSN) ")) !== null) return once('serialNumber', value);
    if ((value = after('Aircraft Manufacture Date ')) !== null) return once('built', dateAsPublished(value));
    if ((value = after('Organization Established Date ')) !== null) return once('founded', dateAsPublished(value));
    if ((value = after('Organization Type: ')) !== null) return once('organizationType', value);
    const wallet = /^Digital Currency Address - ([A-Z0-9]{2,6}) (\S+)$/.exec(text);
    if (wallet !== null)
      return identifiers.push({ type: `Digital Currency Address - ${wallet[1] ?? ''}`, value: wallet[2] ?? '', country: null }) > 0;
    return readIdentifier(text, identifiers);
  };

  for (const item of items) if (!understood(item)) rest.push(item);
  return {
    birthDates: unique(birthDates).sort((a, b) => precision(a) - precision(b)),
    birthPlaces: unique(birthPlaces),
    nationalities: unique(nationalities),
    gender: single.gender ?? null,
    identifiers: distinct(identifiers),
    weakNames: unique(weakNames),
    formerNames: unique(formerNames),
    linkedTo: unique(linkedTo),
    imo: single.imo ?? null,
    mmsi: single.mmsi ?? null,
    tailNumber: single.tailNumber ?? null,
    model: single.model ?? null,
    serialNumber: single.serialNumber ?? null,
    built: single.built ?? null,
    founded: single.founded ?? null,
    organizationType: single.organizationType ?? null,
    rest: [...rest, ...unread],
  };
}

function push(list: string[], value: string | null): boolean {
  if (value === null) return false;
  list.push(value);
  return true;
}

/** Takes `label value (Country)`. What follows the country, such as dates of issue, is not understood: the text is kept as a whole too. */
function readIdentifier(text: string, into: Identifier[]): boolean {
  const match = identifierPattern.exec(text);
  if (match === null) return false;
  const type = match[1] ?? '';
  const parts = /^(.+?)(?: \(([^()]+)\))?((?: (?:issued|expires) .*)?)$/.exec(match[2] ?? '');
  if (parts === null) return false;
  const [, value = '', place, more = ''] = parts;
  if (!wordy.has(type) && !/\d/.test(value)) return false;
  const country = place === undefined ? null : countryCode(place);
  into.push({ type, value, country });
  return more === '' && (place === undefined || country !== null);
}

/** `03 Jul 1972` as `1972-07-03`, `Mar 1945` as `1945-03`, within ranges and after `circa` too; other text as it is. */
function dateAsPublished(text: string): string {
  return text
    .replace(/\b(\d{2}) ([A-Z][a-z]{2}) (\d{4})\b/g, (whole, day: string, month: string, year: string) => {
      const number = months.indexOf(month) + 1;
      return number === 0 ? whole : `${year}-${String(number).padStart(2, '0')}-${day}`;
    })
    .replace(/\b([A-Z][a-z]{2}) (\d{4})\b/g, (whole, month: string, year: string) => {
      const number = months.indexOf(month) + 1;
      return number === 0 ? whole : `${year}-${String(number).padStart(2, '0')}`;
    });
}

function precision(date: string): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return 0;
  if (/^\d{4}-\d{2}$/.test(date)) return 1;
  if (/^\d{4}$/.test(date)) return 2;
  return date.startsWith('circa') ? 3 : 4;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const distinct = (values: readonly Identifier[]): Identifier[] => [
  ...new Map(values.map((value) => [`${value.type}\n${value.value}\n${value.country ?? ''}`, value])).values(),
];
