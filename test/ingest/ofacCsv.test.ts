import { afterEach, describe, expect, it } from '@jest/globals';
import { countryCode } from '../../domain/countries.ts';
import { openInputs } from '../../ingest/inputs/openInputs.ts';
import { readRemarks } from '../../ingest/ofac/remarks.ts';
import { ofacCsv } from '../../ingest/ofacCsv.ts';
import { rejectsCsv } from '../../ingest/rejectsCsv.ts';
import { readWhole } from './formatReading.ts';
import { changed, cleanUp, fixture } from './lists.ts';

afterEach(cleanUp);
const readDir = async (dir: string) => readWhole(ofacCsv, (await openInputs([dir])).inputs, { asOf: '2021-07-07' });
const read = async () => readDir(fixture('first'));
const actor = async (id: string) => (await read()).entries.find((entry) => entry.actor.id === id)?.actor;

describe('an entry of the legacy CSV', () => {
  it('of an individual is read whole: names, dates, places, countries, and what is not understood stays in the text', async () => {
    expect(await actor('ofac:102')).toEqual({
      type: 'actor',
      id: 'ofac:102',
      marking: expect.objectContaining({ tlp: 'CLEAR' }),
      sources: [],
      isSynthetic: false,
      kind: 'INDIVIDUAL',
      name: 'MUSTERMANN, Jörg',
      names: [
        { value: 'MUSTERMANN, Jörg', type: 'PRIMARY', script: 'Latn', sources: ['ofac-sdn'] },
        { value: 'MUSTERMANN, George', type: 'AKA', script: 'Latn', sources: ['ofac-sdn'] },
      ],
      countries: ['CU', 'KP'],
      identifiers: [{ type: 'Passport', value: 'A123456', country: 'CU' }],
      addresses: [],
      description: 'Director; Passport A123456 (Cuba) issued 01 Jan 2001',
      details: {
        kind: 'INDIVIDUAL',
        birthDates: ['1961-07-03', 'circa 1960'],
        birthPlaces: ['Sampletown, Cuba'],
        nationalities: ['CU', 'KP'],
        gender: 'Male',
      },
      otherIds: [],
      usPersonBasis: null,
      statements: [],
    });
  });
  it('of an organisation has its country from its address, and a quoted alias is a weak one', async () => {
    expect(await actor('ofac:101')).toMatchObject({
      kind: 'ENTITY',
      countries: ['RU'],
      addresses: [{ text: '1 Main St, Moscow 101000, Russia', country: 'RU' }],
      names: [
        { value: 'EXAMPLE HOLDING, S.A.', type: 'PRIMARY' },
        { value: 'EXHO COMPANY', type: 'AKA' },
        { value: 'OLD EXAMPLE', type: 'FKA' },
        { value: 'EXHO', type: 'WEAK_AKA' },
      ],
      identifiers: [
        { type: 'Website', value: 'www.example.org', country: null },
        { type: 'Tax ID', value: '7700000', country: 'RU' },
        { type: 'Registration Number', value: '12-34', country: null },
      ],
      description: 'Registration Number 12-34 (Freedonia)',
      details: { kind: 'ENTITY', entityType: 'Activities of holding companies', founded: '1999-02-03' },
    });
  });
  it('of a vessel and of an aircraft has its particulars', async () => {
    expect(await actor('ofac:103')).toMatchObject({
      kind: 'VESSEL',
      countries: ['CU'],
      description: 'Vessel Owner Sample Shipping',
      details: { imo: '1234567', mmsi: '123456789', callSign: 'ABCD', flag: 'CU', vesselType: 'Tug', tonnage: 1050, grossTonnage: 584 },
    });
    expect(await actor('ofac:104')).toMatchObject({
      kind: 'AIRCRAFT',
      details: { tailNumber: 'XX-ABC', model: 'TEST-1', serialNumber: '42', built: '1990-03' },
    });
  });
  it('keeps a place that is no country in the address only', async () => {
    expect(await actor('ofac:105')).toMatchObject({ countries: [], addresses: [{ text: 'Region: Crimea', country: null }] });
    expect([countryCode('Korea, North'), countryCode('Congo, Democratic Republic of the'), countryCode('Region: Gaza')]).toEqual([
      'KP',
      'CD',
      null,
    ]);
  });
  it('does not read a last remark that the format has cut off at its 1,000 characters', async () => {
    const described = (await actor('ofac:108'))?.description;
    expect(described).toMatch(/; Linked To: EXAMPLE$/);
    expect((await read()).unresolved.map((one) => one.reason)).not.toContain('"Linked To" of entry 108 names no entry of the list.');
  });
  it('keeps alternative single values in the text', () => {
    expect(readRemarks('Gender Male; Gender Female.')).toMatchObject({ gender: 'Male', rest: ['Gender Female'] });
  });
});

describe('"Linked To"', () => {
  it('resolves by name, shared programme, alias; a name with a full stop of its own included', async () => {
    expect((await read()).links.map((link) => link.id)).toEqual([
      'ofac:101/linked-to/102',
      'ofac:103/linked-to/101',
      'ofac:107/linked-to/106',
      'ofac:107/linked-to/101',
      'ofac:109/linked-to/101',
    ]);
  });
  it('is reported with its line where it names nobody, or the entry itself', async () => {
    expect((await read()).unresolved).toEqual([
      { file: 'sdn.csv', line: 4, reason: '"Linked To" of entry 104 names no entry of the list.' },
      { file: 'sdn.csv', line: 7, reason: '"Linked To" of entry 107 names the entry itself.' },
    ]);
    expect((await actor('ofac:104'))?.description).toBe('Linked To: NOBODY AT ALL.');
  });
});

describe('a row that cannot be used', () => {
  it('is a reject with file, line and reason, and the rest is read', async () => {
    const dir = await changed('first', 'sdn.csv', (text) => text.replace('"CUBA"', '-0- '));
    const list = await readDir(dir);
    expect(list.rejects).toEqual([
      { file: 'sdn.csv', line: 3, reason: 'Entry 103 has no programme.' },
      { file: 'alt.csv', line: 4, reason: 'Entry 999 is not in sdn.csv.' },
    ]);
    expect(list.entries).toHaveLength(8);
  });
  it('goes to a file in which no cell is a formula', () => {
    expect(rejectsCsv([{ file: '=x.csv', line: 2, reason: 'Say "no", please' }])).toBe(
      'file,line,reason\r\n\'=x.csv,2,"Say ""no"", please"\r\n',
    );
  });
});

describe('a list is refused when', () => {
  const lines = (keep: number) => (text: string) => text.split('\r\n').slice(0, keep).join('\r\n') + '\r\n';
  const cases: [string, string, ((text: string) => string) | null, RegExp][] = [
    ['a file is missing', 'alt.csv', null, /alt\.csv is missing/],
    ['its last row is cut in a quotation', 'sdn.csv', (text) => text.slice(0, -10), /sdn\.csv .*(unclosed|cut off)/],
    ['its last row lacks columns', 'add.csv', (text) => text.slice(0, -8), /add\.csv line 9 has \d columns where OFAC's has 6/],
    ['sdn.csv ends early at a line end', 'sdn.csv', lines(7), /add\.csv line 8 belongs to no entry/],
    ['add.csv ends early at a line end', 'add.csv', lines(7), /add\.csv has no row for entry 108/],
    ['it is another file', 'sdn.csv', () => 'id,name\r\n1,x\r\n', /sdn\.csv line 1 has 2 columns/],
    [
      'it has other rows in as many columns',
      'sdn.csv',
      () => 'a,b,c,d,e,f,g,h,i,j,k,l\r\n'.repeat(9),
      /cannot be read, the first on line 1/,
    ],
    ['it is empty', 'sdn.csv', () => '', /no entries/],
    ['a cell has NUL', 'sdn.csv', (text) => text.replace('SAMPLE STAR', 'SAMPLE\u0000STAR'), /sdn\.csv line 3 holds NUL/],
    [
      'a cell has 20 MB',
      'alt.csv',
      (text) => text.replace('OLD EXAMPLE', 'x'.repeat(20_000_000)),
      /alt\.csv line \d has a row of more than/,
    ],
    ["a file is far larger than OFAC's", 'add.csv', (text) => text + '\r\n'.repeat(13_000_000), /add\.csv is larger than 24 MiB/],
    ['the aliases are of another list', 'alt.csv', () => '900,1,"aka","X",-0- \r\n901,2,"aka","Y",-0- \r\n', /of different days/],
  ];
  it.each(cases)('%s', async (_title, file, change, message) => {
    const dir = await changed('first', file, change);
    await expect(readDir(dir)).rejects.toMatchObject({ code: 'LIST_REJECTED', message: expect.stringMatching(message) });
  });
});
