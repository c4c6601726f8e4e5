import { afterEach, describe, expect, it } from '@jest/globals';
import type { Ledger } from '../../../domain/ledger.ts';
import { importFiles } from '../../../ingest/importFiles.ts';
import type { Input, ListFormat } from '../../../ingest/listFormat.ts';
import type { ListedEntry } from '../../../ingest/listContent.ts';
import { ofacAdvancedXml } from '../../../ingest/ofacAdvancedXml.ts';
import { ofacCsv } from '../../../ingest/ofacCsv.ts';
import { ofacSdnXml } from '../../../ingest/ofacXml.ts';
import { readWhole, type WholeReading } from '../formatReading.ts';
import { cleanUp, emptyLedger, recordsOf } from '../lists.ts';
import { inputOf, rereadable } from '../xml/xmlInput.ts';
import { advancedXml, csvInputs, sdnXml } from './threeForms.ts';

const csv = async () => readWhole(ofacCsv, csvInputs(), { asOf: '2023-01-20' });
const xml = async (text = sdnXml) => readWhole(ofacSdnXml, [inputOf(text, 'sdn.xml')]);
const advanced = async (text = advancedXml) => readWhole(ofacAdvancedXml, [inputOf(text, 'sdn_advanced.xml')]);

const actors = ({ entries }: WholeReading) => entries.map(({ actor }) => actor);
const tags = ({ entries }: WholeReading) =>
  entries.map(({ tags: undated, periods = [] }: ListedEntry) => [...undated, ...periods.map(({ tag }) => tag)].sort());
/** Who is linked to whom, whatever kind of link it is and whichever way it goes. */
const pairs = ({ links }: WholeReading) => links.map(({ from, to }) => [from, to].sort().join(' ')).sort();

describe('one list in three forms', () => {
  it('gives the same actors, programmes and links from CSV and from XML', async () => {
    const [a, b] = [await csv(), await xml()];
    expect(actors(a)).toHaveLength(4);
    expect(actors(b)).toEqual(actors(a));
    expect(tags(b)).toEqual(tags(a));
    expect(b.links).toEqual(a.links);
    expect([a.rejects, b.rejects, a.unresolved, b.unresolved]).toEqual([[], [], [], []]);
    expect(b.head).toMatchObject({ asOf: '2023-01-20', dataset: a.head.dataset });
  });
  it('gives the same from advanced XML, and the names in other scripts that only it has', async () => {
    const [a, b] = [await csv(), await advanced()];
    const cyrillic = { value: 'МУСТЕРМАНН, Йорг', type: 'AKA', script: 'Cyrl', sources: ['ofac-sdn'] };
    expect(actors(b)[0]?.names).toContainEqual(cyrillic);
    const latin = actors(b).map((actor) => ({ ...actor, names: actor.names.filter(({ script }) => script === 'Latn') }));
    expect(latin).toEqual(actors(a));
    expect(tags(b)).toEqual(tags(a));
    expect(pairs(b)).toEqual(pairs(a));
    expect([b.rejects, b.unresolved]).toEqual([[], []]);
    expect(b.head).toMatchObject({ asOf: '2023-01-20', dataset: a.head.dataset });
  });
  it('is what it should be', async () => {
    const [person, company, vessel, aircraft] = actors(await csv());
    expect(person).toMatchObject({
      name: 'MUSTERMANN, Jorg Maria',
      names: [
        { type: 'PRIMARY' },
        { value: 'MUSTERMANN, George', type: 'AKA' },
        { value: 'JOTA', type: 'FKA' },
        { value: 'GEO', type: 'WEAK_AKA' },
      ],
      countries: ['CU', 'KP'],
      identifiers: [{ type: 'Passport', value: 'A123456', country: 'CU' }],
      addresses: [{ text: '1 Main St, Flat 2, Havana, La Habana 10100, Cuba', country: 'CU' }],
      details: { birthDates: ['1961-07-03', 'circa 1960', '1958 to 1959'], birthPlaces: ['Sampletown, Cuba'], gender: 'Male' },
      description:
        'Director; Secondary sanctions risk: section 1(b) of Executive Order 13224; Passport A123456 (Cuba) issued 01 Jan 2001 expires 01 Jan 2011',
    });
    expect(company).toMatchObject({
      countries: ['RU'],
      addresses: [{ text: 'Moscow 101000, Russia' }, { text: 'Region: Crimea', country: null }],
      identifiers: [
        { type: 'Website' },
        { type: 'Digital Currency Address - XBT', value: '1InventedAddress2' },
        { type: 'Tax ID', country: 'RU' },
      ],
    });
    expect(vessel?.details).toEqual({ kind: 'VESSEL', imo: '1234567', mmsi: '123456789', callSign: 'ABCD', flag: 'CU', vesselType: 'Tug', tonnage: 1050, grossTonnage: 584 }); // prettier-ignore
    expect(aircraft?.details).toMatchObject({ tailNumber: 'XX-ABC', model: 'TEST-1', built: '1990-03' });
  });
});

describe('the same list in another form', () => {
  afterEach(cleanUp);
  const imported = async (ledger: Ledger, format: ListFormat, inputs: readonly Input[], asOf: string | null = null) => {
    const again = await Promise.all(inputs.map(rereadable));
    const options = { at: '2026-01-01T00:00:00.000Z', today: '2026-01-01', asOf, source: null };
    return importFiles(ledger, format, again, options);
  };
  it('is the version that is there already, and a later one changes no actor', async () => {
    const ledger = await emptyLedger();
    expect(await imported(ledger, ofacCsv, csvInputs(), '2023-01-20')).toMatchObject({ added: 4, effect: 'current' });
    expect(await imported(ledger, ofacSdnXml, [inputOf(sdnXml)])).toMatchObject({ unchanged: 4, effect: 'none' });
    const later = inputOf(sdnXml.replace('01/20/2023', '01/27/2023'));
    expect(await imported(ledger, ofacSdnXml, [later])).toMatchObject({ asOf: '2023-01-27', unchanged: 4, changed: 0 });
  });
  it('keeps the days and kinds of link that advanced XML has said, when CSV follows, which says nothing of them', async () => {
    const ledger = await emptyLedger();
    await imported(ledger, ofacAdvancedXml, [inputOf(advancedXml)]);
    await imported(ledger, ofacCsv, csvInputs(), '2023-01-27');
    const records = await recordsOf(ledger);
    expect(records.get('ofac:202/ELECTION-EO13848')).toMatchObject({ type: 'designation', status: 'ACTIVE', since: '2021-04-15' });
    expect(records.get('ofac:201/linked-to/202')).toMatchObject({ linkType: 'ACTED_FOR', until: null });
  });
});

describe('advanced XML', () => {
  it('dates a programme by the entry where it has one day, by the order it names where it has several, and else not', async () => {
    const { entries } = await advanced();
    const url = (uid: number) => `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${uid}`;
    expect(entries.map(({ tags: undated, periods }) => [undated, periods])).toEqual([
      [['SDGT'], [{ tag: 'ELECTION-EO13848', since: '2021-04-15', until: null, url: url(201) }]],
      [[], [{ tag: 'ELECTION-EO13848', since: '2021-04-15', until: null, url: url(202) }]],
      [[], [{ tag: 'CUBA', since: '1989-01-05', until: null, url: url(203) }]],
      [['CUBA'], undefined],
    ]);
  });
  it('says what kind a link is: who is owned or controlled is controlled, by a link from its controller', async () => {
    const { links } = await advanced();
    expect(links.map(({ id, from, to, particulars }) => [id, from, to, particulars?.linkType, particulars?.description])).toEqual([
      ['ofac:201/linked-to/202', 'ofac:201', 'ofac:202', 'ACTED_FOR', 'Acting for or on behalf of'],
      ['ofac:202/controls/203', 'ofac:202', 'ofac:203', 'CONTROLS', 'Owned or Controlled By'],
    ]);
    expect(links.every(({ particulars }) => particulars?.share === null && particulars.interest === null)).toBe(true);
  });
  it('takes a former relationship for no more than a link, and one to somebody not listed for unresolved', async () => {
    const former = await advanced(
      advancedXml.replace('RelationTypeID="15003" RelationQualityID="1" Former="false"', 'RelationTypeID="15003" Former="true"'),
    );
    expect(former.links.find(({ id }) => id.startsWith('ofac:203'))).toMatchObject({
      id: 'ofac:203/linked-to/202',
      particulars: { linkType: 'LINKED_TO', description: 'Formerly: Owned or Controlled By' },
    });
    const stranger = await advanced(
      advancedXml.replace('To-ProfileID="202" RelationTypeID="15003"', 'To-ProfileID="999" RelationTypeID="15003"'),
    );
    expect(stranger.links).toHaveLength(1);
    expect(stranger.unresolved.map(({ reason }) => reason)).toEqual([
      'The relationship ends at profile 999, which is no entry of the list.',
    ]);
  });
  it('leaves aside entries of other lists, and rejects a party that is on none', async () => {
    const { rejects, items, entries } = await advanced(
      advancedXml.replace('ProfileID="204" ListID="1550"', 'ProfileID="204" ListID="91507"'),
    );
    expect(entries).toHaveLength(3);
    expect(rejects.map(({ reason }) => reason)).toEqual(['Entry 204 has no programme.']);
    expect(items).toContainEqual({ kind: 'counted', what: 'entries of other lists', name: 'Sectoral Sanctions Identifications List' });
  });
});

describe('an entry of the XML forms that cannot be used is a reject with its line', () => {
  const many = (text: string): string =>
    text.replace(/<sdnEntry>\s*<uid>204[\s\S]*?<\/sdnEntry>/, (entry) =>
      Array.from({ length: 40 }, (_, n) => entry.replace('204', String(300 + n))).join(''),
    );
  it.each([
    ['its number is none', (text: string) => text.replace('<uid>203</uid>', '<uid>x</uid>'), /The entry number \(uid\)/],
    ['it has no name', (text: string) => text.replace('<lastName>SAMPLE STAR</lastName>', ''), /Entry 203 has no name/],
    ['its type is unknown', (text: string) => text.replace('<sdnType>Vessel<', '<sdnType>Balloon<'), /Entry 203 has an sdnType/],
    [
      'it has no programme',
      (text: string) => text.replace(/(SAMPLE STAR[\s\S]*?)<program>CUBA<\/program>/, '$1'),
      /Entry 203 has no programme/,
    ],
    ['its number was there', (text: string) => text.replace('<uid>203</uid>', '<uid>202</uid>'), /Entry 202 stands in the file already/],
  ])('because %s', async (_title, change, reason) => {
    const { rejects, entries } = await xml(change(many(sdnXml)));
    const line = sdnXml.slice(0, sdnXml.indexOf('<uid>203')).trimEnd().split('\n').length;
    expect(rejects).toEqual([{ file: 'sdn.xml', line, reason: expect.stringMatching(reason) }]);
    expect(entries).toHaveLength(42);
  });
});

const hostile: [string, (text: string) => string, RegExp][] = [
  ['it is cut off', (text) => text.slice(0, -40), /cut off/],
  ['it fetches a file', (text) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), /DOCTYPE/],
  [
    'its entities multiply',
    (text) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>').replace('Cuba', '&b;'),
    /DOCTYPE/,
  ],
  ['a text has 20 MB', (text) => text.replace('MUSTERMANN', 'x'.repeat(20_000_000)), /more than 1000000 characters/],
  ['a NUL stands in it', (text) => text.replace('MUSTERMANN', 'MUSTER\u0000MANN'), /does not allow/],
  ['it is 100,000 deep', (text) => text.replace('MUSTERMANN', '<a>'.repeat(100_000)), /64 deep/],
  ['it is another XML file', () => '<rss/>', /root element is <rss>/],
  ['it is a table', () => '1,2,3\r\n', /outside the root element/],
];
describe("OFAC's XML is refused when", () => {
  it.each(hostile)('%s', async (_title, change, message) => {
    for (const reading of [xml(change(sdnXml)), advanced(change(advancedXml))]) {
      await expect(reading).rejects.toMatchObject({ code: 'LIST_REJECTED', message: expect.stringMatching(message) });
    }
  });
  it('a section of the advanced form stands where references to it are open', async () => {
    const locations = /<Locations>[\s\S]*<\/Locations>/.exec(advancedXml)?.[0] ?? '';
    const text = advancedXml.replace(locations, '').replace('<ProfileRelationships>', `${locations}<ProfileRelationships>`);
    await expect(advanced(text)).rejects.toThrow(/<Location> stands after <DistinctParty>/);
  });
  it('it says no day and none is given', async () => {
    await expect(xml(sdnXml.replace('01/20/2023', '20 January 2023'))).rejects.toThrow(/does not say which day/);
    await expect(advanced(advancedXml.replace('<Day>20</Day></DateOfIssue>', '</DateOfIssue>'))).rejects.toThrow(/does not say which day/);
  });
  it('hardly an entry can be used', async () => {
    await expect(xml(sdnXml.replaceAll('<sdnType>', '<sdnType>x'))).rejects.toThrow(/4 of 4 entries of sdn\.xml cannot be read/);
    await expect(xml(sdnXml.replace(/<sdnEntry>[\s\S]*<\/sdnEntry>/, ''))).rejects.toThrow(/has no entries/);
  });
});
