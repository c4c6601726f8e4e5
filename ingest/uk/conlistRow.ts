/** One row of OFSI's list. */
import type { NameType } from '../../domain/model.ts';
import type { Columns } from '../csv/columns.ts';
import type { CsvRow } from '../csv/csvRows.ts';
import type { Place } from '../listFormat.ts';
import type { Gathered } from '../parties/gathered.ts';
import type { Party } from '../parties/party.ts';
import { writtenDay } from '../parties/writtenDay.ts';
import { numbered, ukBirthDate } from './dates.ts';
import { readOtherInformation } from './otherInformation.ts';
import { ukCountry } from './places.ts';
import type { UkRegimes } from './regimes.ts';

export const conlistColumns = ['Name 6', 'Name 1', 'Group Type', 'Alias Type', 'Regime', 'Listed On', 'Group ID'];

const kinds: Readonly<Record<string, Party['kind']>> = { individual: 'INDIVIDUAL', entity: 'ENTITY', ship: 'VESSEL' };
const nameTypes: Readonly<Record<string, NameType>> = {
  'primary name': 'PRIMARY',
  'primary name variation': 'AKA',
  aka: 'AKA',
  fka: 'FKA',
};

/** Takes in one row, or rejects it with everything that is wrong with it. */
export function readConlistRow(row: CsvRow, columns: Columns, place: Place, gathered: Gathered, regimes: UkRegimes): void {
  const fault = columns.faultOf(row);
  if (fault !== null) {
    gathered.reject(place, [fault]);
    return;
  }
  const cell = (name: string): string | null => columns.cellOf(row, name);
  const [group, type, aliasType, regime] = [cell('Group ID'), cell('Group Type'), cell('Alias Type'), cell('Regime')];
  const kind = kinds[type?.toLowerCase() ?? ''];
  const nameType = aliasType === null ? 'AKA' : nameTypes[aliasType.toLowerCase().replaceAll('.', '')];
  const days = ['Listed On', 'UK Sanctions List Date Designated'].map((name) => ({ name, text: cell(name) }));
  const reasons = [
    ...(group !== null && /^\d{1,9}$/.test(group) ? [] : ['The Group ID is not a number.']),
    ...(kind === undefined ? ['The Group Type is none of Individual, Entity and Ship.'] : []),
    ...(nameType === undefined ? ['The Alias Type is none of Primary name, Primary name variation, AKA and FKA.'] : []),
    ...(regime === null ? ['There is no Regime.'] : []),
    ...days.flatMap(({ name, text }) => (text === null || writtenDay(text) !== null ? [] : [`${name} is not a day (DD/MM/YYYY).`])),
  ];
  if (group === null || kind === undefined || nameType === undefined || regime === null || reasons.length > 0) {
    gathered.reject(place, reasons);
    return;
  }
  const party = gathered.of(`ofsi:${group}`, kind, place);
  if (party === null) return;
  const isWeak = /\blow\b/i.test(cell('Alias Quality') ?? '') && nameType !== 'PRIMARY';
  const name = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'].flatMap((part) => cell(part) ?? []).join(' ');
  party.addName(name === '' ? null : name, isWeak ? 'WEAK_AKA' : nameType);
  party.addName(cell('Name Non-Latin Script'), 'AKA');
  party.addIdentifier('OFSI Group ID', group);
  for (const title of numbered(cell('Title'))) party.note('Title', title);
  for (const position of numbered(cell('Position'))) party.note('Position', position);
  if (kind === 'INDIVIDUAL') readPerson(party, cell);
  const country = cell('Country');
  const lines = ['Address 1', 'Address 2', 'Address 3', 'Address 4', 'Address 5', 'Address 6', 'Post/Zip Code'].map(cell);
  party.addAddress([...lines, country], country === null ? null : ukCountry(country));
  readOtherInformation(party, cell('Other Information'));
  const since = days.flatMap(({ text }) => (text === null ? [] : (writtenDay(text) ?? []))).sort()[0] ?? null;
  // A ship on OFSI's list may not enter port; its owners' property is what is frozen.
  party.addPeriod({ tag: regimes.tagOf(regime, kind !== 'VESSEL'), since, until: null, url: null });
}

function readPerson(party: Party, cell: (name: string) => string | null): void {
  for (const text of numbered(cell('DOB'))) {
    const date = ukBirthDate(text);
    if (date === null) party.note('Date of birth', text);
    else party.addBirthDate(date);
  }
  const [towns, countries] = [numbered(cell('Town of Birth')), numbered(cell('Country of Birth'))];
  for (let index = 0; index < Math.max(towns.length, countries.length); index += 1) {
    party.addBirthPlace(towns[index] ?? null, countries[index] ?? (countries.length === 1 ? (countries[0] ?? null) : null));
  }
  for (const text of numbered(cell('Nationality'))) party.addNationality(ukCountry(text), text);
  for (const text of numbered(cell('Passport Number'))) party.addIdentifier('Passport', text);
  for (const text of numbered(cell('National Identification Number'))) party.addIdentifier('National ID', text);
  party.note('Passport details', cell('Passport Details'));
  party.note('National identification details', cell('National Identification Details'));
}
