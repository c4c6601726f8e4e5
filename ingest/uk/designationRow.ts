/** A row of the UK Sanctions List in its CSV form. */
import type { Columns } from '../csv/columns.ts';
import type { CsvRow } from '../csv/csvRows.ts';
import { numbered } from './dates.ts';
import type { UkDesignation } from './designation.ts';

export const designationColumns = [
  'Unique ID',
  'Name 6',
  'Name type',
  'Regime Name',
  'Designation Type',
  'Sanctions Imposed',
  'Date Designated',
];

export function designationOfRow(row: CsvRow, columns: Columns): UkDesignation {
  const cell = (name: string): string | null => columns.cellOf(row, name);
  const all = (name: string): string[] => numbered(cell(name));
  const name = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'].flatMap((part) => cell(part) ?? []).join(' ');
  const lines = ['1', '2', '3', '4', '5', '6'].map((number) => cell(`Address Line ${number}`));
  const address = { lines: [...lines, cell('Address Postal Code')], country: cell('Address Country') };
  return {
    uniqueId: cell('Unique ID'),
    ofsiGroup: cell('OFSI Group ID'),
    unReference: cell('UN Reference Number'),
    kind: cell('Designation Type'),
    regime: cell('Regime Name'),
    designated: cell('Date Designated'),
    sanctions: cell('Sanctions Imposed'),
    gender: cell('Gender'),
    names: [{ name, type: cell('Name type'), strength: cell('Alias strength') }],
    nonLatinNames: all('Name non-latin script'),
    birthDates: all('D.O.B'),
    birthPlaces: [{ town: cell('Town of birth'), country: cell('Country of birth') }],
    nationalities: all('Nationality(/ies)'),
    addresses: [address],
    identifiers: [
      ['Passport', all('Passport number')],
      ['National ID', all('National Identifier number')],
      ['Registration Number', all('Business registration number (s)')],
      ['Phone Number', all('Phone number')],
      ['Email Address', all('Email address')],
      ['Website', all('Website')],
    ],
    entityTypes: all('Type of entity'),
    imoNumbers: all('IMO number'),
    flags: all('Current believed flag of ship'),
    shipTypes: all('Type of ship'),
    tonnages: all('Tonnage of ship'),
    notes: [
      ['Title', all('Title')],
      ['Position', all('Position')],
      ['Designation source', all('Designation source')],
      ['Passport details', all('Passport additional information')],
      ['National identifier details', all('National Identifier additional information')],
      ['Subsidiaries', all('Subsidiaries')],
      ['Parent company', all('Parent company')],
      ['Current owner or operator', all('Current owner/operator (s)')],
      ['Previous owner or operator', all('Previous owner/operator (s)')],
      ['Previous flags', all('Previous flags')],
      ['Length of ship', all('Length of ship')],
      ['Year built', all('Year Built')],
      ['Hull identification number', all('Hull identification number (HIN)')],
      ['UK statement of reasons', all('UK Statement of Reasons')],
      [null, all('Other Information')],
    ],
  };
}
