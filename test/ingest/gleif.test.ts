import { describe, expect, it } from '@jest/globals';
import { clear } from '../../domain/tlp.ts';
import { gleifCsv } from '../../ingest/gleifCsv.ts';
import { gleifXml } from '../../ingest/gleifXml.ts';
import { readAll, refusal, type Read } from './readings.ts';

const child = '5299000MOCKCHILD0011';
const parent = '5299000MOCKPARENT022';
const fund = '5299000MOCKFUND00033';

const leiXml = (records: string, header = '<lei:ContentDate>2023-11-06T08:20:40Z</lei:ContentDate><lei:FileContent>GLEIF_FULL_PUBLISHED</lei:FileContent><lei:RecordCount>2</lei:RecordCount>'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016"><lei:LEIHeader>${header}</lei:LEIHeader>
<lei:LEIRecords>${records}</lei:LEIRecords></lei:LEIData>`; // prettier-ignore
const childXml = `<lei:LEIRecord><lei:LEI>${child}</lei:LEI><lei:Entity>
  <lei:LegalName xml:lang="sk">Vymyslená spoločnosť, a.s.</lei:LegalName>
  <lei:OtherEntityNames><lei:OtherEntityName xml:lang="sk" type="PREVIOUS_LEGAL_NAME">Stará, a.s.</lei:OtherEntityName><lei:OtherEntityName type="TRADING_OR_OPERATING_NAME">Mock Trade</lei:OtherEntityName></lei:OtherEntityNames>
  <lei:TransliteratedOtherEntityNames><lei:TransliteratedOtherEntityName xml:lang="en" type="AUTO_ASCII_TRANSLITERATED_LEGAL_NAME">VYMYSLENA SPOLOCNOST, AS</lei:TransliteratedOtherEntityName></lei:TransliteratedOtherEntityNames>
  <lei:LegalAddress xml:lang="sk"><lei:FirstAddressLine>Nivy 1</lei:FirstAddressLine><lei:City>Bratislava</lei:City><lei:Country>SK</lei:Country><lei:PostalCode>820 04</lei:PostalCode></lei:LegalAddress>
  <lei:HeadquartersAddress><lei:FirstAddressLine>Ring 2</lei:FirstAddressLine><lei:AdditionalAddressLine>Top 3</lei:AdditionalAddressLine><lei:City>Wien</lei:City><lei:Country>AT</lei:Country></lei:HeadquartersAddress>
  <lei:RegistrationAuthority><lei:RegistrationAuthorityID>RA000526</lei:RegistrationAuthorityID><lei:RegistrationAuthorityEntityID>35900000</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
  <lei:LegalJurisdiction>SK</lei:LegalJurisdiction><lei:EntityCategory>GENERAL</lei:EntityCategory>
  <lei:LegalForm><lei:EntityLegalFormCode>2EEG</lei:EntityLegalFormCode></lei:LegalForm><lei:EntityStatus>ACTIVE</lei:EntityStatus>
  <lei:EntityCreationDate>2004-10-09T08:00:00+02:00</lei:EntityCreationDate></lei:Entity>
  <lei:Registration><lei:RegistrationStatus>ISSUED</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>`;
const parentXml = `<lei:LEIRecord><lei:LEI>${parent}</lei:LEI><lei:Entity><lei:LegalName>Mock Parent Inc.</lei:LegalName>
  <lei:LegalAddress><lei:FirstAddressLine>1 Way</lei:FirstAddressLine><lei:City>Dover</lei:City><lei:Region>US-DE</lei:Region><lei:Country>US</lei:Country></lei:LegalAddress>
  <lei:RegistrationAuthority><lei:RegistrationAuthorityID>RA000602</lei:RegistrationAuthorityID><lei:RegistrationAuthorityEntityID>123</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
  <lei:LegalJurisdiction>US-DE</lei:LegalJurisdiction><lei:LegalForm><lei:EntityLegalFormCode>9999</lei:EntityLegalFormCode><lei:OtherLegalForm>CORPORATION</lei:OtherLegalForm></lei:LegalForm>
  <lei:EntityStatus>INACTIVE</lei:EntityStatus></lei:Entity><lei:Registration><lei:RegistrationStatus>LAPSED</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>`;
const rrXml = (...records: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:Header><rr:ContentDate>2023-11-06T00:00:00Z</rr:ContentDate></rr:Header>
<rr:RelationshipRecords>${records.join('\n')}</rr:RelationshipRecords></rr:RelationshipData>`; // prettier-ignore
interface Said {
  readonly type?: string;
  readonly status?: string;
  readonly start?: string;
  readonly end?: string;
  readonly from?: string;
  readonly until?: string;
  readonly amount?: string;
  readonly registration?: string;
}
const relation = ({ type = 'IS_DIRECTLY_CONSOLIDATED_BY', status = 'ACTIVE', start = child, end = parent, from = '2017-08-14T00:00:00Z', until, amount, registration = 'PUBLISHED' }: Said): string =>
  `<rr:RelationshipRecord><rr:Relationship><rr:StartNode><rr:NodeID>${start}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
  <rr:EndNode><rr:NodeID>${end}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode><rr:RelationshipType>${type}</rr:RelationshipType>
  <rr:RelationshipPeriods><rr:RelationshipPeriod><rr:StartDate>2018-01-01T00:00:00Z</rr:StartDate><rr:EndDate>2018-12-31T00:00:00Z</rr:EndDate><rr:PeriodType>ACCOUNTING_PERIOD</rr:PeriodType></rr:RelationshipPeriod>
  <rr:RelationshipPeriod><rr:StartDate>${from}</rr:StartDate>${until === undefined ? '' : `<rr:EndDate>${until}</rr:EndDate>`}<rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod></rr:RelationshipPeriods>
  <rr:RelationshipStatus>${status}</rr:RelationshipStatus><rr:RelationshipQualifiers><rr:RelationshipQualifier><rr:QualifierDimension>ACCOUNTING_STANDARD</rr:QualifierDimension><rr:QualifierCategory>IFRS</rr:QualifierCategory></rr:RelationshipQualifier></rr:RelationshipQualifiers>
  ${amount === undefined ? '' : `<rr:RelationshipQuantifiers><rr:RelationshipQuantifier><rr:MeasurementMethod>ACCOUNTING_CONSOLIDATION</rr:MeasurementMethod><rr:QuantifierAmount>${amount}</rr:QuantifierAmount><rr:QuantifierUnits>PERCENTAGE</rr:QuantifierUnits></rr:RelationshipQuantifier></rr:RelationshipQuantifiers>`}
  </rr:Relationship><rr:Registration><rr:RegistrationStatus>${registration}</rr:RegistrationStatus></rr:Registration></rr:RelationshipRecord>`; // prettier-ignore

const leiRows: readonly Readonly<Record<string, string>>[] = [
  {
    LEI: child,
    'Entity.LegalName': 'Vymyslená spoločnosť, a.s.',
    'Entity.OtherEntityNames.OtherEntityName.1': 'Stará, a.s.',
    'Entity.OtherEntityNames.OtherEntityName.1.type': 'PREVIOUS_LEGAL_NAME',
    'Entity.OtherEntityNames.OtherEntityName.2': 'Mock Trade',
    'Entity.OtherEntityNames.OtherEntityName.2.type': 'TRADING_OR_OPERATING_NAME',
    'Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.1': 'VYMYSLENA SPOLOCNOST, AS',
    'Entity.LegalAddress.FirstAddressLine': 'Nivy 1',
    'Entity.LegalAddress.City': 'Bratislava',
    'Entity.LegalAddress.Country': 'SK',
    'Entity.LegalAddress.PostalCode': '820 04',
    'Entity.HeadquartersAddress.FirstAddressLine': 'Ring 2',
    'Entity.HeadquartersAddress.AdditionalAddressLine.1': 'Top 3',
    'Entity.HeadquartersAddress.City': 'Wien',
    'Entity.HeadquartersAddress.Country': 'AT',
    'Entity.RegistrationAuthority.RegistrationAuthorityID': 'RA000526',
    'Entity.RegistrationAuthority.RegistrationAuthorityEntityID': '35900000',
    'Entity.LegalJurisdiction': 'SK',
    'Entity.EntityCategory': 'GENERAL',
    'Entity.LegalForm.EntityLegalFormCode': '2EEG',
    'Entity.EntityStatus': 'ACTIVE',
    'Entity.EntityCreationDate': '2004-10-09T08:00:00+02:00',
    'Registration.RegistrationStatus': 'ISSUED',
  },
  {
    LEI: parent,
    'Entity.LegalName': 'Mock Parent Inc.',
    'Entity.LegalAddress.FirstAddressLine': '1 Way',
    'Entity.LegalAddress.City': 'Dover',
    'Entity.LegalAddress.Region': 'US-DE',
    'Entity.LegalAddress.Country': 'US',
    'Entity.RegistrationAuthority.RegistrationAuthorityID': 'RA000602',
    'Entity.RegistrationAuthority.RegistrationAuthorityEntityID': '123',
    'Entity.LegalJurisdiction': 'US-DE',
    'Entity.LegalForm.EntityLegalFormCode': '9999',
    'Entity.LegalForm.OtherLegalForm': 'CORPORATION',
    'Entity.EntityStatus': 'INACTIVE',
    'Registration.RegistrationStatus': 'LAPSED',
  },
];
const rrRow = {
  'Relationship.StartNode.NodeID': child,
  'Relationship.StartNode.NodeIDType': 'LEI',
  'Relationship.EndNode.NodeID': parent,
  'Relationship.EndNode.NodeIDType': 'LEI',
  'Relationship.RelationshipType': 'IS_DIRECTLY_CONSOLIDATED_BY',
  'Relationship.RelationshipStatus': 'ACTIVE',
  'Relationship.Period.1.startDate': '2018-01-01T00:00:00Z',
  'Relationship.Period.1.endDate': '2018-12-31T00:00:00Z',
  'Relationship.Period.1.periodType': 'ACCOUNTING_PERIOD',
  'Relationship.Period.2.startDate': '2017-08-14T00:00:00Z',
  'Relationship.Period.2.endDate': '',
  'Relationship.Period.2.periodType': 'RELATIONSHIP_PERIOD',
  'Relationship.Qualifiers.1.QualifierDimension': 'ACCOUNTING_STANDARD',
  'Relationship.Qualifiers.1.QualifierCategory': 'IFRS',
  'Relationship.Quantifiers.1.MeasurementMethod': 'ACCOUNTING_CONSOLIDATION',
  'Relationship.Quantifiers.1.QuantifierAmount': '51.5',
  'Relationship.Quantifiers.1.QuantifierUnits': 'PERCENTAGE',
  'Registration.RegistrationStatus': 'PUBLISHED',
};
/** A table with a column for each name that a row has; everything quoted, as GLEIF does. */
function csv(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [line(names), ...rows.map((row) => line(names.map((name) => row[name] ?? '')))].join('\n') + '\n';
}
const lei2 = '20231106-0800-gleif-goldencopy-lei2-golden-copy.csv';
const rr = '20231106-0800-gleif-goldencopy-rr-golden-copy.csv';
const linkOf = async (said: Said): Promise<Read> => readAll(gleifXml, { 'rr.xml': rrXml(relation(said)) });

describe('GLEIF', () => {
  it('gives entities of level 1 and links of level 2, the same in XML and CSV', async () => {
    const fromXml = await readAll(
      gleifXml,
      { 'rr.xml': rrXml(relation({ amount: '51.5' })), 'lei.xml': leiXml(childXml + parentXml) },
      { chunk: 100 },
    );
    const fromCsv = await readAll(gleifCsv, { [rr]: csv([rrRow]), [lei2]: csv(leiRows) }, { chunk: 100 });
    expect(fromXml.head).toMatchObject({
      asOf: '2023-11-06',
      counts: 'ENTRIES',
      lossGuard: 'CONTENTS',
      dataset: { name: 'gleif', licence: 'CC0 1.0' },
    });
    expect(fromCsv.head.asOf).toBe('2023-11-06');
    expect([fromXml.rejects, fromXml.notes, fromCsv.rejects, fromCsv.notes]).toEqual([[], [], [], []]);
    expect(fromCsv.entries).toEqual(fromXml.entries);
    const placeless = ({ links }: Read): unknown => links.map(({ id, from, to, particulars }) => ({ id, from, to, particulars }));
    expect(placeless(fromCsv)).toEqual(placeless(fromXml));
    const published = { type: 'actor', marking: clear, sources: [], isSynthetic: false, otherIds: [], usPersonBasis: null, statements: [] };
    expect(fromXml.entries).toEqual([
      {
        actor: {
          ...published,
          id: `gleif:${child}`,
          kind: 'ENTITY',
          name: 'Vymyslená spoločnosť, a.s.',
          names: [
            { value: 'Vymyslená spoločnosť, a.s.', type: 'PRIMARY', script: 'Latn', sources: ['gleif'] },
            { value: 'Stará, a.s.', type: 'FKA', script: 'Latn', sources: ['gleif'] },
            { value: 'Mock Trade', type: 'AKA', script: 'Latn', sources: ['gleif'] },
            { value: 'VYMYSLENA SPOLOCNOST, AS', type: 'AKA', script: 'Latn', sources: ['gleif'] },
          ],
          countries: ['AT', 'SK'],
          identifiers: [
            { type: 'LEI', value: child, country: null },
            { type: 'Registration Number', value: '35900000', country: 'SK' },
          ],
          addresses: [
            { text: 'Nivy 1, Bratislava, 820 04, SK', country: 'SK' },
            { text: 'Ring 2, Top 3, Wien, AT', country: 'AT' },
          ],
          description: 'Registration authority: RA000526',
          details: { kind: 'ENTITY', entityType: 'ELF 2EEG', incorporated: 'SK', founded: '2004-10-09' },
        },
        tags: [],
      },
      {
        actor: {
          ...published,
          id: `gleif:${parent}`,
          kind: 'ENTITY',
          name: 'Mock Parent Inc.',
          names: [{ value: 'Mock Parent Inc.', type: 'PRIMARY', script: 'Latn', sources: ['gleif'] }],
          countries: ['US'],
          identifiers: [
            { type: 'LEI', value: parent, country: null },
            // Numbers of one State are not those of another.
            { type: 'Registration Number', value: '123', country: null },
          ],
          addresses: [{ text: '1 Way, Dover, US-DE, US', country: 'US' }],
          description: 'Status: INACTIVE; LEI registration: LAPSED; Registration authority: RA000602',
          details: { kind: 'ENTITY', entityType: 'CORPORATION', incorporated: 'US', founded: null },
        },
        tags: [],
      },
    ]);
    expect(fromXml.links).toEqual([
      {
        id: `relationship:gleif/gleif:${child}/IS_DIRECTLY_CONSOLIDATED_BY/${parent}`,
        from: `gleif:${parent}`,
        to: `gleif:${child}`,
        particulars: {
          linkType: 'CONTROLS',
          share: { min: '51.5', max: '51.5', minOpen: false, maxOpen: false },
          interest: null,
          arrangement: null,
          since: '2017-08-14',
          until: null,
          description: 'Accounting consolidation, direct: control, not a share of ownership; IFRS; ACCOUNTING_CONSOLIDATION 51.5 %',
        },
        place: { file: 'rr.xml', line: 2 },
      },
    ]);
  });

  it.each([
    ['IS_ULTIMATELY_CONSOLIDATED_BY', 'CONTROLS', parent, child],
    ['IS_INTERNATIONAL_BRANCH_OF', 'PART_OF', child, parent],
    ['IS_FUND-MANAGED_BY', 'OPERATES', parent, child],
    ['IS_SUBFUND_OF', 'PART_OF', child, parent],
    ['IS_FEEDER_TO', 'LINKED_TO', child, parent],
  ])('reads %s as %s and never as ownership', async (type, linkType, from, to) => {
    const { links } = await linkOf({ type, amount: '100.00' });
    expect(links).toMatchObject([{ from: `gleif:${from}`, to: `gleif:${to}`, particulars: { linkType, interest: null } }]);
  });

  it('has no share where none is stated, or more than the whole is', async () => {
    expect((await linkOf({})).links[0]?.particulars?.share).toBeNull();
    expect((await linkOf({ amount: '140' })).links[0]?.particulars?.share).toBeNull();
    expect((await linkOf({ amount: '0.5' })).links[0]?.particulars?.share).toMatchObject({ min: '0.5', max: '0.5' });
  });

  it('keeps relationships that have ended with their last day, and counts those that say none', async () => {
    expect((await linkOf({ status: 'INACTIVE', until: '2020-01-31T00:00:00Z' })).links[0]?.particulars).toMatchObject({
      since: '2017-08-14',
      until: '2020-01-31',
    });
    expect(await linkOf({ status: 'INACTIVE' })).toMatchObject({
      links: [],
      counted: ['relationships left aside: ended, nobody says when'],
    });
    expect(await linkOf({ registration: 'ANNULLED' })).toMatchObject({
      links: [],
      counted: ['relationships left aside: registration ANNULLED'],
    });
    expect(await linkOf({ type: 'IS_SISTER_OF' })).toMatchObject({
      links: [],
      rejects: [],
      counted: ['relationships left aside: IS_SISTER_OF'],
    });
    expect(await linkOf({ until: '2010-01-01' })).toMatchObject({
      links: [{ particulars: { since: null, until: '2010-01-01' } }],
      notes: [{ reason: 'It ends before it begins: the first day is left out.' }],
    });
  });

  it('takes relationships alone for a list of their own', async () => {
    expect((await linkOf({})).head).toMatchObject({ dataset: { name: 'gleif-rr' }, counts: 'LINKS' });
  });

  it('gives the number at Companies House a country, and that of another UK authority none', async () => {
    const uk = (authority: string, category = 'GENERAL'): Readonly<Record<string, string>> => ({
      ...leiRows[0],
      'Entity.LegalJurisdiction': 'GB',
      'Entity.EntityCategory': category,
      'Entity.RegistrationAuthority.RegistrationAuthorityID': authority,
      'Entity.RegistrationAuthority.RegistrationAuthorityEntityID': '1234567',
    });
    const { entries } = await readAll(gleifCsv, {
      [lei2]: csv([uk('RA000585'), { ...uk('RA000589'), LEI: parent }, { ...uk('RA000585', 'FUND'), LEI: fund }]),
    });
    expect(entries.map(({ actor }) => actor.identifiers[1])).toEqual([
      { type: 'Registration Number', value: '01234567', country: 'GB' },
      { type: 'Registration Number', value: '1234567', country: null },
      { type: 'Registration Number', value: '1234567', country: null },
    ]);
  });

  it('rejects records that cannot be used, with everything that is wrong with them', async () => {
    const fromXml = await readAll(gleifXml, {
      'lei.xml': leiXml(`${childXml}<lei:LEIRecord><lei:LEI>x</lei:LEI></lei:LEIRecord>`),
      'rr.xml': rrXml(relation({ start: 'x', from: 'once' })),
    });
    expect(fromXml.rejects.map(({ file, reason }) => [file, reason])).toEqual([
      ['lei.xml', 'The LEI is missing or has not 18 letters and digits and two check digits. There is no legal name.'],
      ['rr.xml', 'The LEI of the start node is missing or is none. A date of a period is not a day.'],
    ]);
    const fromCsv = await readAll(gleifCsv, { [rr]: `${csv([rrRow])}"a","b"\n` });
    expect(fromCsv.rejects).toEqual([{ file: rr, line: 3, reason: 'The row has 2 cells where the header has 18: it is cut off.' }]);
  });

  it('counts why entities report no parent, and says where the file has fewer records than it says', async () => {
    const exceptions = `<repex:ReportingExceptionData xmlns:repex="x"><repex:Header><repex:ContentDate>2023-11-06T09:03:29Z</repex:ContentDate><repex:RecordCount>7</repex:RecordCount></repex:Header>
<repex:ReportingExceptions><repex:Exception><repex:LEI>${child}</repex:LEI><repex:ExceptionReason>NO_KNOWN_PERSON</repex:ExceptionReason></repex:Exception></repex:ReportingExceptions></repex:ReportingExceptionData>`;
    const read = await readAll(gleifXml, { 'lei.xml': leiXml(childXml + parentXml), 'repex.xml': exceptions });
    expect(read.counted).toEqual(['reporting exceptions: NO_KNOWN_PERSON']);
    expect(read.notes).toEqual([{ file: 'repex.xml', line: 1, reason: 'The file says it has 7 records, and has 1.' }]);
  });

  it.each([
    ['another XML', { 'x.xml': '<export/>' }, /root element is <export>/],
    ['a delta', { 'x.xml': leiXml(childXml, '<lei:FileContent>GLEIF_DELTA_PUBLISHED</lei:FileContent>') }, /only whole files are lists/],
    ['no records', { 'x.xml': leiXml('') }, /has no record/],
    ['a file that is cut off', { 'x.xml': leiXml(childXml).slice(0, 900) }, /cut off/],
    [
      'files of different days',
      { 'x.xml': leiXml(childXml), 'y.xml': rrXml(relation({})).replace('2023-11-06', '2023-11-07') },
      /different days .*x\.xml: 2023-11-06, y\.xml: 2023-11-07/,
    ],
    ['no day', { 'x.xml': leiXml(childXml, '') }, /say it with --as-of/],
  ])('refuses XML files with %s', async (_, files, message) => {
    expect(await refusal(gleifXml, files)).toMatch(message);
  });

  it.each([
    ['another table', { [lei2]: 'a,b\n1,2\n' }, /no column "LEI", "Entity.LegalName", "Entity.LegalJurisdiction"/],
    ['a delta', { '20231106-0800-lei2-golden-copy-intra-day-delta.csv': csv(leiRows) }, /only whole files are lists/],
    ['a header alone', { [lei2]: csv(leiRows).replace(/\n[^]*/, '\n') }, /has no record/],
    ['nothing', { [lei2]: '' }, /is empty/],
    ['no day', { 'lei2.csv': csv(leiRows) }, /say it with --as-of/],
    ['an open quotation mark', { [lei2]: `${csv(leiRows)}"${child}` }, /line 4 has a quotation mark that is not closed/],
  ])('refuses CSV files with %s', async (_, files, message) => {
    expect(await refusal(gleifCsv, files as Record<string, string>)).toMatch(message);
  });
});
