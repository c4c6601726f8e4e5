import { describe, expect, it } from '@jest/globals';
import { clear } from '../../domain/tlp.ts';
import { ukConlist } from '../../ingest/ukConlist.ts';
import { readAll, refusal } from './readings.ts';

const header =
  'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,' +
  'Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,' +
  'Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,' +
  'Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID';

/** A row by its columns; the others are empty. */
function row(cells: Readonly<Record<string, string>>): string {
  return header
    .split(',')
    .map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`)
    .join(',');
}
const file = (...rows: readonly string[]): string => ['Last Updated,05/06/2026', header, ...rows, ''].join('\r\n');

const person = {
  'Name 6': 'INVENTED',
  'Name 1': 'Ivan',
  'Name 2': 'Q',
  Title: '(1) Dr (2) Prof',
  DOB: '00/00/1961',
  'Town of Birth': '(1) Aville (2) Btown',
  'Country of Birth': '(1) Russia (2) former USSR',
  Nationality: '(1) Russia (2) Atlantis',
  'Passport Number': '(1) P100 (2) P200',
  'National Identification Number': 'N7',
  Position: 'Minister',
  'Address 1': '1 Long Street',
  'Address 6': 'Moscow',
  'Post/Zip Code': '103265',
  Country: 'Russia',
  'Other Information': '(UK Sanctions List Ref):RUS0999. (UN Ref):TAi.002. (UK Statement of Reasons):He did, "allegedly". (Gender):Male',
  'Group Type': 'Individual',
  'Alias Type': 'Primary name',
  Regime: 'Russia',
  'Listed On': '02/12/2011',
  'UK Sanctions List Date Designated': '31/12/2020',
  'Group ID': '14196',
};

describe('OFSI’s consolidated list', () => {
  it('makes one person of the rows of a group, wherever they stand', async () => {
    const read = await readAll(
      ukConlist,
      {
        'ConList.csv': file(
          row(person),
          row({
            'Name 6': 'OTHER LTD',
            'Group Type': 'Entity',
            'Alias Type': 'Primary name',
            Regime: 'Nowhere (New)',
            'Listed On': '01/02/2024',
            'Group ID': '2',
          }),
          row({
            ...person,
            'Name 6': 'INVENTIDO',
            DOB: '03/04/1961',
            'Alias Type': 'AKA',
            'Alias Quality': 'Low',
            'Name Non-Latin Script': 'Иван Придуманный',
          }),
        ),
      },
      { chunk: 50 },
    );
    expect(read.rejects).toEqual([]);
    expect(read.head).toMatchObject({ asOf: '2026-06-05', counts: 'ENTRIES', lossGuard: 'ENTRIES', dataset: { name: 'uk-ofsi' } });
    expect(read.entries.map(({ actor }) => actor.id)).toEqual(['ofsi:14196', 'ofsi:2']);
    expect(read.entries[0]).toEqual({
      actor: {
        type: 'actor',
        id: 'ofsi:14196',
        marking: clear,
        sources: [],
        isSynthetic: false,
        otherIds: [],
        usPersonBasis: null,
        statements: [],
        kind: 'INDIVIDUAL',
        name: 'Ivan Q INVENTED',
        names: [
          { value: 'Ivan Q INVENTED', type: 'PRIMARY', script: 'Latn', sources: ['uk-ofsi'] },
          { value: 'Ivan Q INVENTIDO', type: 'WEAK_AKA', script: 'Latn', sources: ['uk-ofsi'] },
          { value: 'Иван Придуманный', type: 'AKA', script: 'Cyrl', sources: ['uk-ofsi'] },
        ],
        countries: ['RU'],
        identifiers: [
          { type: 'OFSI Group ID', value: '14196', country: null },
          { type: 'Passport', value: 'P100', country: null },
          { type: 'Passport', value: 'P200', country: null },
          { type: 'National ID', value: 'N7', country: null },
          { type: 'UK Sanctions List Ref', value: 'RUS0999', country: null },
          { type: 'UN Reference Number', value: 'TAi.002', country: null },
        ],
        addresses: [{ text: '1 Long Street, Moscow, 103265, Russia', country: 'RU' }],
        description: 'Title: Dr; Title: Prof; Position: Minister; Nationality: Atlantis; UK Statement of Reasons: He did, "allegedly"',
        details: {
          kind: 'INDIVIDUAL',
          birthDates: ['1961-04-03', '1961'],
          birthPlaces: ['Aville, Russia', 'Btown, former USSR'],
          nationalities: ['RU'],
          gender: 'Male',
        },
      },
      tags: [],
      periods: [{ tag: 'GB-RUS', since: '2011-12-02', until: null, url: null }],
    });
    expect(read.entries[1]?.periods).toEqual([{ tag: 'GB-NOWHERE-NEW', since: '2024-02-01', until: null, url: null }]);
    expect(read.head.program('GB-NOWHERE-NEW')).toMatchObject({ name: 'Nowhere (New)', regime: 'UK', blocking: true });
    expect(read.head.program('GB-RUS')).toMatchObject({ name: 'Russia', legalAuthority: 'SI 2019/855', regime: 'UK', blocking: true });
  });

  it('lists ships without an asset freeze', async () => {
    const read = await readAll(ukConlist, {
      'ConList.csv': file(
        row({
          'Name 6': 'INVENTED STAR',
          'Group Type': 'Ship',
          'Alias Type': 'Primary name',
          Regime: "Democratic People's Republic of Korea",
          'Other Information':
            '(IMO number):IMO9999999 (Flag of ship):Panama (Type of ship):Tanker (Tonnage):12,345 (Current owners):Some Owner Ltd.',
          'Listed On': '30/03/2018',
          'Group ID': '13637',
        }),
      ),
    });
    expect(read.entries[0]).toMatchObject({
      actor: {
        kind: 'VESSEL',
        countries: ['PA'],
        description: 'Current owners: Some Owner Ltd',
        details: { kind: 'VESSEL', imo: '9999999', flag: 'PA', vesselType: 'Tanker', tonnage: 12345 },
      },
      periods: [{ tag: 'GB-DPRK-NF', since: '2018-03-30' }],
    });
    expect(read.head.program('GB-DPRK-NF')).toMatchObject({ regime: 'UK', blocking: false });
  });

  it('rejects a row with everything that is wrong with it, and takes the others', async () => {
    const read = await readAll(ukConlist, {
      'ConList.csv': file(
        row({ ...person, 'Group ID': '=1+1', 'Group Type': 'Alien', 'Alias Type': 'Nick', Regime: '', 'Listed On': '31/02/2011' }),
        row(person),
        'INVENTED,Ivan',
        row({ ...person, 'Group Type': 'Entity' }),
      ),
    });
    expect(read.entries).toHaveLength(1);
    expect(read.rejects).toEqual([
      {
        file: 'ConList.csv',
        line: 3,
        reason:
          'The Group ID is not a number. The Group Type is none of Individual, Entity and Ship. The Alias Type is none of Primary name, ' +
          'Primary name variation, AKA and FKA. There is no Regime. Listed On is not a day (DD/MM/YYYY).',
      },
      { file: 'ConList.csv', line: 5, reason: 'The row has 2 cells where the header has 36: it is cut off.' },
      { file: 'ConList.csv', line: 6, reason: 'Line 4 has the same entry as another kind of party.' },
    ]);
  });

  it.each([
    ['another file', 'a,b\n1,2\n', /line 1 does not say when the list was updated/],
    ['an empty file', '', /line 1 does not say/],
    ['a first line alone', 'Last Updated,05/06/2026\n', /ends after its first line/],
    ['a header that lacks columns', 'Last Updated,05/06/2026\nName 6,Name 1\nX,Y\n', /line 2 .* has no column "Group Type", "Alias Type"/],
    ['a header alone', file(), /has no entry: it is cut off or empty/],
    ['an open quotation mark', file('"never closed'), /line 3 has a quotation mark that is not closed/],
    ['text after a quotation mark', file('"a"b,c'), /line 3 has a quotation mark in the wrong place/],
    ['NUL', file('a\0b'), /line 3 holds NUL/],
    ['another encoding', Buffer.from(file('Caf\u00e9'), 'latin1'), /line 3 is not UTF-8/],
    ['a row of two million characters', file(`"${'x'.repeat(2_000_000)}`), /a row of more than a million characters/],
    ['a row of many cells', file(','.repeat(5_000)), /line 3 has more than 2000 cells/],
  ])('refuses %s', async (_, content, message) => {
    expect(await refusal(ukConlist, { 'ConList.csv': content })).toMatch(message);
  });

  it('refuses two files', async () => {
    expect(await refusal(ukConlist, { 'a.csv': file(), 'b.csv': file() })).toMatch(/is one file, and 2 were given: a.csv, b.csv/);
  });
});
