/** A row of the EU's list in its CSV form: what it says of its entity, and one name, address, birth, citizenship or identification. */
import type { Columns } from '../csv/columns.ts';
import type { CsvRow } from '../csv/csvRows.ts';
import type { Place } from '../listFormat.ts';
import type { Gathered } from '../parties/gathered.ts';
import {
  readAddress,
  readBirth,
  readCitizenship,
  readIdentification,
  readName,
  readReferences,
  readRegulation,
  kindOf,
  type Said,
} from './entity.ts';
import type { EuProgrammes } from './programmes.ts';

export const euColumns = ['fileGenerationDate', 'Entity_LogicalId', 'Entity_Regulation_Programme', 'NameAlias_WholeName'];

/** Columns that are not called like the attribute after their group. */
const columnNames: Readonly<Record<string, string>> = {
  Entity_euReferenceNumber: 'Entity_EU_ReferenceNumber',
  Entity_Regulation_regulationType: 'Entity_Regulation_Type',
  BirthDate_dayOfMonth: 'BirthDate_Day',
  BirthDate_monthOfYear: 'BirthDate_Month',
  Identification_identificationTypeCode: 'Identification_TypeCode',
};

/** Takes in one row, or rejects it with everything that is wrong with it. */
export function readEuRow(row: CsvRow, columns: Columns, place: Place, gathered: Gathered, programmes: EuProgrammes): void {
  const fault = columns.faultOf(row);
  if (fault !== null) {
    gathered.reject(place, [fault]);
    return;
  }
  const group =
    (name: string): Said =>
    (attribute) =>
      columns.cellOf(row, columnNames[`${name}_${attribute}`] ?? `${name}_${attribute}`);
  const entity = group('Entity');
  const id = entity('logicalId');
  const kind = kindOf(entity('SubjectType'), entity('SubjectType_ClassificationCode'));
  const reasons = [
    ...(id !== null && /^\d{1,12}$/.test(id) ? [] : ['Entity_LogicalId is missing or is not a number.']),
    ...(kind === null ? ['Entity_SubjectType is neither person nor enterprise.'] : []),
  ];
  if (id === null || kind === null || reasons.length > 0) {
    gathered.reject(place, reasons);
    return;
  }
  const party = gathered.of(`eu:${id}`, kind, place);
  if (party === null) return;
  const regulation = group('Entity_Regulation');
  const wrong = readRegulation(party, regulation, entity('designationDate'), regulation('publicationUrl'), programmes);
  if (wrong.length > 0) gathered.reject(place, wrong);
  readReferences(party, entity);
  party.note(null, entity('remark'));
  readName(party, group('NameAlias'));
  readBirth(party, group('BirthDate'));
  readCitizenship(party, group('Citizenship'));
  readAddress(party, group('Address'), contactsOf(columns.cellOf(row, 'Address_ContactInfo')));
  if (columns.cellOf(row, 'Identification_Number') !== null || columns.cellOf(row, 'Identification_LatinNumber') !== null)
    readIdentification(party, group('Identification'));
}

/** `EMAIL[a@example.org] PHONE[+32 2]` and the like; what is not understood is kept as a note. */
function contactsOf(text: string | null): [string, string][] {
  if (text === null) return [];
  const found = [...text.matchAll(/\b(PHONE|FAX|EMAIL|WEB)\[([^\]]*)\]/g)].map((one): [string, string] => [one[1] ?? '', one[2] ?? '']);
  return found.length > 0 ? found : [['Contact', text]];
}
