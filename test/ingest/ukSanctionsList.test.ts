import { describe, expect, it } from '@jest/globals';
import { ukSanctionsList } from '../../ingest/ukSanctionsList.ts';
import { readAll, refusal } from './readings.ts';

const header =
  'Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,' +
  'Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,' +
  'Other Information,UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,' +
  'Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,' +
  'National Identifier additional information,Passport number,Passport additional information,Position,Gender,Town of birth,Country of birth,' +
  'Type of entity,Subsidiaries,Parent company,Business registration number (s),IMO number,Current owner/operator (s),Previous owner/operator (s),' +
  'Current believed flag of ship,Previous flags,Type of ship,Tonnage of ship,Length of ship,Year Built,Hull identification number (HIN)';

function row(cells: Readonly<Record<string, string>>): string {
  return header
    .split(',')
    .map((name) => cells[name] ?? '')
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
const csv = (...rows: readonly string[]): string => ['Report Date: 08-Oct-2026', header, ...rows, ''].join('\n');
const xml = (...designations: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<Designations><DateGenerated>08/10/2026</DateGenerated>\n${designations.join('\n')}\n</Designations>\n`;

const person = {
  'Unique ID': 'AFG9006',
  'OFSI Group ID': '7172',
  'UN Reference Number': 'TAi.902',
  'Name 1': 'MOCK',
  'Name 6': 'PERSON',
  'Name type': 'Primary Name',
  Title: 'Mullah',
  'Name non-latin script': 'شخص',
  'Regime Name': 'The Afghanistan (Sanctions) (EU Exit) Regulations 2020',
  'Designation Type': 'Individual',
  'Designation source': 'UN',
  'Sanctions Imposed': 'Asset freeze|Travel Ban',
  'Address Line 6': 'Kabul',
  'Address Country': 'Afghanistan',
  'Date Designated': '25/01/2001',
  'D.O.B': 'dd/mm/1945',
  'Nationality(/ies)': 'Afghanistan',
  'Passport number': 'P0458',
  Gender: 'Male',
  'Town of birth': 'Sometown',
  'Country of birth': 'Afghanistan',
};
const ship = {
  'Unique ID': 'RUS9075',
  'Name 6': 'Pretend 8',
  'Name type': 'Primary name',
  'Regime Name': 'The Russia (Sanctions) (EU Exit) Regulations 2019',
  'Designation Type': 'Ship',
  'Sanctions Imposed': 'Prohibition of port entry|Ship specification',
  'Date Designated': '09/05/2025',
  'IMO number': 'IMO9123456',
  'Current believed flag of ship': 'Comoros',
  'Type of ship': 'Bulk Carrier',
  'Tonnage of ship': '7078',
  'Current owner/operator (s)': 'Pretend Shipping',
};
const personXml = `<Designation><LastUpdated>14/04/2026</LastUpdated><DateDesignated>25/01/2001</DateDesignated><UniqueID>AFG9006</UniqueID>
  <OFSIGroupID>7172</OFSIGroupID><UNReferenceNumber>TAi.902</UNReferenceNumber>
  <Names><Name><Name1>MOCK</Name1><Name6>PERSON</Name6><NameType>Primary Name</NameType></Name>
    <Name><Name6>Haji Mock</Name6><NameType>ALias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
  <NonLatinNames><NonLatinName><NameNonLatinScript>شخص</NameNonLatinScript></NonLatinName></NonLatinNames>
  <Titles><Title>Mullah</Title></Titles>
  <RegimeName>The Afghanistan (Sanctions) (EU Exit) Regulations 2020</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
  <DesignationSource>UN</DesignationSource><SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
  <Addresses><Address><AddressLine6>Kabul</AddressLine6><AddressCountry>Afghanistan</AddressCountry></Address></Addresses>
  <IndividualDetails><Individual><DOBs><DOB>dd/mm/1945</DOB></DOBs>
    <PassportDetails><Passport><PassportNumber>P0458</PassportNumber></Passport></PassportDetails>
    <Nationalities><Nationality>Afghanistan</Nationality></Nationalities><Genders><Gender>Male</Gender></Genders>
    <BirthDetails><Location><TownOfBirth>Sometown</TownOfBirth><CountryOfBirth>Afghanistan</CountryOfBirth></Location></BirthDetails>
  </Individual></IndividualDetails></Designation>`;
const shipXml = `<Designation><DateDesignated>09/05/2025</DateDesignated><UniqueID>RUS9075</UniqueID>
  <Names><Name><Name6>Pretend 8</Name6><NameType>Primary name</NameType></Name></Names>
  <RegimeName>The Russia (Sanctions) (EU Exit) Regulations 2019</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip>
  <SanctionsImposed>Prohibition of port entry|Ship specification</SanctionsImposed>
  <ShipDetails><Ship><IMONumbers><IMONumber>IMO9123456</IMONumber></IMONumbers>
    <CurrentOwnerOperators><CurrentOwnerOperator>Pretend Shipping</CurrentOwnerOperator></CurrentOwnerOperators>
    <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Comoros</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips>
    <TypeOfShipDetails><TypeOfShip>Bulk Carrier</TypeOfShip></TypeOfShipDetails>
    <TonnageOfShipDetails><TonnageOfShip>7078</TonnageOfShip></TonnageOfShipDetails></Ship></ShipDetails></Designation>`;

describe('the UK Sanctions List', () => {
  it('says the same in its CSV and its XML form', async () => {
    const fromCsv = await readAll(
      ukSanctionsList,
      {
        'UK-Sanctions-List.csv': csv(
          row(person),
          row(ship),
          row({ ...person, 'Name 1': '', 'Name 6': 'Haji Mock', 'Name type': 'ALias', 'Alias strength': 'Low quality a.k.a' }),
        ),
      },
      { chunk: 33 },
    );
    const fromXml = await readAll(ukSanctionsList, { 'UK-Sanctions-List.xml': xml(personXml, shipXml) }, { chunk: 33 });
    expect([fromCsv.rejects, fromXml.rejects]).toEqual([[], []]);
    expect(fromCsv.head.asOf).toBe('2026-10-08');
    expect(fromXml.head.asOf).toBe('2026-10-08');
    const namesLast = ({ entries }: typeof fromCsv): unknown =>
      entries.map((entry) => ({
        ...entry,
        actor: { ...entry.actor, names: [...entry.actor.names].sort((a, b) => (a.value < b.value ? -1 : 1)) },
      }));
    expect(namesLast(fromXml)).toEqual(namesLast(fromCsv));
    expect(fromCsv.entries[0]).toMatchObject({
      actor: {
        id: 'uksl:AFG9006',
        kind: 'INDIVIDUAL',
        name: 'MOCK PERSON',
        names: [
          { value: 'MOCK PERSON', type: 'PRIMARY', script: 'Latn' },
          { value: 'شخص', type: 'AKA', script: 'Arab' },
          { value: 'Haji Mock', type: 'WEAK_AKA', script: 'Latn' },
        ],
        countries: ['AF'],
        identifiers: [
          { type: 'UK Sanctions List Ref', value: 'AFG9006', country: null },
          { type: 'OFSI Group ID', value: '7172', country: null },
          { type: 'UN Reference Number', value: 'TAi.902', country: null },
          { type: 'Passport', value: 'P0458', country: null },
        ],
        addresses: [{ text: 'Kabul, Afghanistan', country: 'AF' }],
        description: 'Title: Mullah; Designation source: UN; Sanctions imposed: Asset freeze, Travel Ban',
        details: {
          kind: 'INDIVIDUAL',
          birthDates: ['1945'],
          birthPlaces: ['Sometown, Afghanistan'],
          nationalities: ['AF'],
          gender: 'Male',
        },
      },
      periods: [{ tag: 'GB-AFG', since: '2001-01-25', until: null, url: null }],
    });
  });

  it('blocks only where an asset freeze is among the sanctions imposed', async () => {
    const read = await readAll(ukSanctionsList, {
      'list.csv': csv(
        row(ship),
        row({ ...ship, 'Unique ID': 'RUS9076', 'Designation Type': 'Entity', 'Sanctions Imposed': 'Trust services|Asset freeze' }),
        row({ ...ship, 'Unique ID': 'RUS9077', 'Designation Type': 'Entity', 'Sanctions Imposed': 'No asset freeze' }),
      ),
    });
    expect(read.entries.map(({ periods }) => periods?.map(({ tag }) => [tag, read.head.program(tag).blocking]))).toEqual([
      [['GB-RUS-NF', false]],
      [['GB-RUS', true]],
      [['GB-RUS-NF', false]],
    ]);
    expect(read.entries[0]?.actor.details).toMatchObject({ imo: '9123456', flag: 'KM', vesselType: 'Bulk Carrier', tonnage: 7078 });
  });

  it('rejects what cannot be used, in both forms', async () => {
    const fromCsv = await readAll(ukSanctionsList, {
      'list.csv': csv(row(ship), row({ ...person, 'Unique ID': '-', 'Date Designated': '2001' })),
    });
    expect(fromCsv.rejects).toEqual([
      {
        file: 'list.csv',
        line: 4,
        reason: 'The Unique ID is not letters and digits such as RUS0001. Date Designated is not a day (DD/MM/YYYY).',
      },
    ]);
    const fromXml = await readAll(ukSanctionsList, { 'list.xml': xml(shipXml, personXml.replace('>Individual<', '>Robot<')) });
    expect(fromXml.entries).toHaveLength(1);
    expect(fromXml.rejects).toEqual([{ file: 'list.xml', line: 12, reason: 'It is none of Individual, Entity and Ship.' }]);
  });

  it.each([
    ['no report date', header, /does not say its Report Date/],
    ['a web page', '<html><body>Service unavailable</body></html>', /the root element is <html>/],
    ['an XML that is cut off', xml(shipXml).slice(0, 600), /cut off/],
    ['an XML with a document type', xml(shipXml).replace('<Designations>', '<!DOCTYPE x [<!ENTITY a "b">]><Designations>'), /DOCTYPE/],
    ['an XML without a day', xml(shipXml).replace(/<DateGenerated>.*<\/DateGenerated>/, ''), /say it with --as-of/],
    ['an XML without designations', xml(), /has no entry/],
  ])('refuses a file with %s', async (_, content, message) => {
    expect(await refusal(ukSanctionsList, { list: content })).toMatch(message);
  });
});
