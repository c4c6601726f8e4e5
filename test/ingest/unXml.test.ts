import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unXml } from '../../ingest/unXml.ts';
import { readWhole } from './formatReading.ts';
import { inputOf } from './xml/xmlInput.ts';

const person = `<INDIVIDUAL>
  <DATAID>7000001</DATAID><VERSIONNUM>1</VERSIONNUM>
  <FIRST_NAME>JORGE </FIRST_NAME><SECOND_NAME>EJEMPLO</SECOND_NAME><THIRD_NAME>DEL</THIRD_NAME><FOURTH_NAME>PRADO</FOURTH_NAME>
  <UN_LIST_TYPE>Taliban</UN_LIST_TYPE><REFERENCE_NUMBER>TAi.999</REFERENCE_NUMBER>
  <LISTED_ON>2001-01-25</LISTED_ON><GENDER>Male</GENDER>
  <NAME_ORIGINAL_SCRIPT>خورخه مثال</NAME_ORIGINAL_SCRIPT>
  <COMMENTS1>Believed to be
  invented.</COMMENTS1>
  <TITLE><VALUE>Dr.</VALUE></TITLE>
  <DESIGNATION><VALUE>Deputy Minister of Examples</VALUE><VALUE>Governor of Sample</VALUE></DESIGNATION>
  <NATIONALITY><VALUE>Afghanistan</VALUE><VALUE>Freedonia</VALUE></NATIONALITY>
  <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
  <LAST_DAY_UPDATED><VALUE>2011-06-01</VALUE><VALUE>2012-07-02</VALUE></LAST_DAY_UPDATED>
  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Jorge Ejemplo; Georges Exemple</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>El Ejemplo</ALIAS_NAME><DATE_OF_BIRTH>1970-02-03</DATE_OF_BIRTH><CITY_OF_BIRTH>Herat</CITY_OF_BIRTH><COUNTRY_OF_BIRTH>Afghanistan</COUNTRY_OF_BIRTH><NOTE>false passport</NOTE></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ADDRESS><STREET>1 Main St</STREET><CITY>Kabul</CITY><COUNTRY>Afghanistan</COUNTRY><NOTE>as of 2012</NOTE></INDIVIDUAL_ADDRESS>
  <INDIVIDUAL_ADDRESS><COUNTRY/></INDIVIDUAL_ADDRESS>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1961</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1963 </NOTE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1964</YEAR><NOTE>from false passport</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1963-11-05</DATE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE/><NOTE>30-35 years old</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Sampletown</CITY><STATE_PROVINCE>Helmand Province</STATE_PROVINCE><COUNTRY>Afghanistan</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>D000999</NUMBER><ISSUING_COUNTRY>Afghanistan</ISSUING_COUNTRY><DATE_OF_ISSUE>2000-01-02</DATE_OF_ISSUE><NOTE>expired</NOTE></INDIVIDUAL_DOCUMENT>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>Afghan national identification card (tazkira) number</TYPE_OF_DOCUMENT2><NUMBER>777</NUMBER></INDIVIDUAL_DOCUMENT>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>Ration card number:</TYPE_OF_DOCUMENT2><NUMBER>888</NUMBER></INDIVIDUAL_DOCUMENT>
  <INDIVIDUAL_DOCUMENT/>
</INDIVIDUAL>`;
const entity = `<ENTITY>
  <DATAID>7000002</DATAID><FIRST_NAME>EXAMPLE TRADING COMPANY</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
  <REFERENCE_NUMBER>KPe.999</REFERENCE_NUMBER><LISTED_ON>2016-03-02-05:00</LISTED_ON>
  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Sample Trading</ALIAS_NAME></ENTITY_ALIAS>
  <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>ETC</ALIAS_NAME></ENTITY_ALIAS>
  <ENTITY_ADDRESS><CITY>Pyongyang</CITY><COUNTRY>Democratic People's Republic of Korea</COUNTRY></ENTITY_ADDRESS>
</ENTITY>`;
const listOf = (individuals: string, entities = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2025-12-31T00:00:09.554Z">
<INDIVIDUALS>${individuals}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;
const read = async (text: string, asOf: string | null = null) => readWhole(unXml, [inputOf(text, 'un.xml')], { asOf });

describe("the Security Council's list", () => {
  it('gives an individual whole: names, dates as exact as they are, papers, and what has no field of its own as text', async () => {
    const { entries, rejects } = await read(listOf(person, entity));
    expect(rejects).toEqual([]);
    expect(entries[0]).toEqual({
      tags: [],
      periods: [{ tag: 'UN-SC1988', since: '2001-01-25', until: null, url: null }],
      actor: expect.objectContaining({
        id: 'un:7000001',
        kind: 'INDIVIDUAL',
        marking: expect.objectContaining({ tlp: 'CLEAR' }),
        name: 'JORGE EJEMPLO DEL PRADO',
        names: [
          { value: 'JORGE EJEMPLO DEL PRADO', type: 'PRIMARY', script: 'Latn', sources: ['un-sc'] },
          { value: 'خورخه مثال', type: 'AKA', script: 'Arab', sources: ['un-sc'] },
          { value: 'Jorge Ejemplo', type: 'AKA', script: 'Latn', sources: ['un-sc'] },
          { value: 'Georges Exemple', type: 'AKA', script: 'Latn', sources: ['un-sc'] },
          { value: 'El Ejemplo', type: 'WEAK_AKA', script: 'Latn', sources: ['un-sc'] },
        ],
        countries: ['AF'],
        identifiers: [
          { type: 'Passport', value: 'D000999', country: 'AF' },
          { type: 'National ID', value: '777', country: null },
          { type: 'Ration card number', value: '888', country: null },
          { type: 'UN Reference Number', value: 'TAi.999', country: null },
        ],
        addresses: [{ text: '1 Main St, Kabul, Afghanistan', country: 'AF' }],
        details: {
          kind: 'INDIVIDUAL',
          birthDates: ['1963-11-05', '1963-11', '1964', '1960 to 1962', 'circa 1961'],
          birthPlaces: ['Sampletown, Helmand Province, Afghanistan'],
          nationalities: ['AF'],
          gender: 'Male',
        },
      }),
    });
    expect(entries[0]?.actor.description?.split('; ')).toEqual([
      'As El Ejemplo: born 1970-02-03 in Herat, Afghanistan',
      'false passport',
      'Title: Dr.',
      'Designation: Deputy Minister of Examples',
      'Designation: Governor of Sample',
      'Nationality: Freedonia',
      'Born 1964: from false passport',
      'Date of birth: 30-35 years old',
      'Address 1 Main St, Kabul, Afghanistan: as of 2012',
      'Passport D000999: issued on 2000-01-02, expired',
      'National ID 777: Afghan national identification card (tazkira) number',
      'Believed to be invented.',
      'Entry amended: 2011-06-01, 2012-07-02',
    ]);
  });
  it('gives an entity, whose country is that of its address, listed on a day without its time zone', async () => {
    const { entries } = await read(listOf('', entity));
    expect(entries[0]).toMatchObject({
      periods: [{ tag: 'UN-SC1718', since: '2016-03-02' }],
      actor: {
        id: 'un:7000002',
        kind: 'ENTITY',
        countries: ['KP'],
        names: [
          { value: 'EXAMPLE TRADING COMPANY', type: 'PRIMARY' },
          { value: 'Sample Trading', type: 'FKA' },
          { value: 'ETC', type: 'AKA' },
        ],
        description: null,
      },
    });
  });
  it('is of the day it was generated, and another day given is noted and not used', async () => {
    expect((await read(listOf(person))).head.asOf).toBe('2025-12-31');
    const { head, notes } = await read(listOf(person), '2025-12-30');
    expect([head.asOf, notes[0]?.reason]).toEqual(['2025-12-31', expect.stringMatching(/--as-of 2025-12-30 is not used/)]);
    expect((await read(listOf(person), '2025-12-31')).notes).toEqual([]);
    expect((await read(listOf(person).replace(/ dateGenerated="[^"]*"/, ''), '2025-12-30')).head.asOf).toBe('2025-12-30');
    await expect(read(listOf(person).replace(/ dateGenerated="[^"]*"/, ''))).rejects.toMatchObject({ code: 'LIST_REJECTED' });
  });
  it('has programmes of the United Nations, of which all but the travel ban on Guinea-Bissau freeze assets', async () => {
    const { head } = await read(listOf(person));
    expect(head.program('UN-SC1988')).toMatchObject({ regime: 'UN', name: 'Taliban', blocking: true });
    expect(head.program('UN-SC2048')).toMatchObject({ regime: 'UN', blocking: false });
    const unknown = await read(listOf(person.replace('>Taliban<', '>New Regime<')));
    const tag = unknown.entries[0]?.periods?.[0]?.tag ?? '';
    expect([tag, head.program(tag)]).toEqual([
      'UN-New-Regime',
      expect.objectContaining({ regime: 'UN', blocking: true, name: 'New-Regime' }),
    ]);
  });
  it('rejects single entries with line and reason, and gives the others', async () => {
    const broken = [
      person.replace('<DATAID>7000001</DATAID>', ''),
      person.replace('7000001', '7000009').replace(/<(FIRST|SECOND|THIRD|FOURTH)_NAME>.*?<\/\1_NAME>/g, ''),
      person.replace('7000001', '7000008').replace('2001-01-25', 'once'),
      person.replace('7000001', '7000007').replace('<UN_LIST_TYPE>Taliban</UN_LIST_TYPE>', ''),
      person,
      person,
    ].join('');
    const { rejects, entries } = await read(listOf(broken));
    expect(entries).toHaveLength(1);
    expect(rejects.map(({ file, reason }) => [file, reason])).toEqual([
      ['un.xml', 'The DATAID is missing or is not a number.'],
      ['un.xml', 'Entry 7000009 has no name.'],
      ['un.xml', 'Entry 7000008 has a LISTED_ON that is no day.'],
      ['un.xml', 'Entry 7000007 has no UN_LIST_TYPE.'],
      ['un.xml', expect.stringMatching(/^Line \d+ has the entry un:7000001 already\.$/)],
    ]);
    expect(rejects[0]?.line).toBe(3);
  });
});

describe("the Security Council's list is refused when", () => {
  const good = listOf(person, entity);
  it.each([
    ['it is cut off', good.slice(0, -60), /cut off/],
    ['it is empty of entries', listOf(''), /no entry that can be used/],
    ['it is another list', good.replaceAll('CONSOLIDATED_LIST', 'sdnList'), /root element is <sdnList>/],
    ['it fetches a file', good.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), /DOCTYPE/],
    ['a comment has 20 MB', good.replace('invented.', 'x'.repeat(20_000_000)), /in <.*COMMENTS1>: .*more than 1000000 characters/],
    ['a NUL stands in it', good.replace('EXAMPLE', 'EXAM\u0000PLE'), /line \d+, in <.*FIRST_NAME>: .*does not allow/],
  ])('%s', async (_title, text, message) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'LIST_REJECTED', message: expect.stringMatching(message) });
  });
  it('there are two files', async () => {
    await expect(readWhole(unXml, [inputOf(good, 'a.xml'), inputOf(good, 'b.xml')])).rejects.toThrow(
      /one file, and 2 were given: a\.xml, b\.xml/,
    );
  });
});

const realDir = join(import.meta.dirname, '../../../shared/data/un');
(existsSync(realDir) ? describe : describe.skip)('the real list', () => {
  it('is read whole', async () => {
    const [name = ''] = readdirSync(realDir);
    const { entries, rejects, head } = await readWhole(unXml, [{ name, bytes: createReadStream(join(realDir, name)) }]);
    const kinds = entries.map(({ actor }) => actor.kind);
    expect([kinds.filter((kind) => kind === 'INDIVIDUAL').length, kinds.filter((kind) => kind === 'ENTITY').length]).toEqual([730, 273]);
    expect([rejects, head.asOf]).toEqual([[], '2026-02-27']);
    expect(entries.every(({ periods }) => periods?.[0]?.since !== null)).toBe(true);
    // A nationality that is no country's name stays in the text; few do.
    expect(entries.filter(({ actor }) => actor.description?.includes('Nationality: ')).length).toBeLessThan(5);
  });
});
