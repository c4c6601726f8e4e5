import { describe, expect, it } from '@jest/globals';
import { clear } from '../../domain/tlp.ts';
import { euFsfCsv } from '../../ingest/euFsfCsv.ts';
import { euFsfXml } from '../../ingest/euFsfXml.ts';
import { readAll, refusal } from './readings.ts';

const url = 'http://eur-lex.europa.eu/legal-content/EN/TXT/PDF/?uri=CELEX:32014R0269&from=EN';
const person = `<sanctionEntity designationDate="2014-03-17" designationDetails="" unitedNationId="" euReferenceNumber="EU.9027.28" logicalId="13">
    <remark>Invented entry.</remark>
    <regulation regulationType="amendment" organisationType="council" publicationDate="2023-02-16" entryIntoForceDate="2023-02-17" numberTitle="2023/1 (OJ L43)" programme="UKR" logicalId="110201">
      <publicationUrl>${url.replace('&', '&amp;')}</publicationUrl></regulation>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Ivan" middleName="" lastName="Mockov" wholeName="" function="(a) Invented minister" gender="M" title="Mr" nameLanguage="EN" strong="true" logicalId="1"/>
    <nameAlias wholeName="Вано" nameLanguage="RU" strong="false" logicalId="2"/>
    <nameAlias wholeName="Vanya" strong="true" logicalId="3"><remark>Low quality a.k.a.</remark></nameAlias>
    <nameAlias wholeName="I. Mockov" strong="true" logicalId="4"/>
    <birthdate circa="false" calendarType="GREGORIAN" city="Sometown" birthdate="1961-04-03" dayOfMonth="3" monthOfYear="4" year="1961" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"/>
    <birthdate circa="true" birthdate="" year="1962" countryIso2Code="00" countryDescription="UNKNOWN"/>
    <citizenship region="" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"/>
    <address city="Nicosia" street="1 Main St" poBox="77" zipCode="1010" countryIso2Code="CY" countryDescription="CYPRUS"><contactInfo key="EMAIL" value="a@example.org;b@example.org"/></address>
    <identification number="AB 123" latinNumber="" identificationTypeCode="passport" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"><remark>expired</remark></identification>
    <identification number="77" identificationTypeCode="id" countryIso2Code="00"/>
  </sanctionEntity>`;
const enterprise = `<sanctionEntity euReferenceNumber="EU.9099.1" logicalId="99">
    <regulation regulationType="regulation" publicationDate="2022-03-01" entryIntoForceDate="2022-03-02" numberTitle="2022/9 (OJ L1)" programme="ZZZ"/>
    <regulation regulationType="amendment" publicationDate="2022-03-01" numberTitle="833/2014" programme="RUS"/>
    <subjectType code="enterprise" classificationCode="E"/>
    <nameAlias wholeName="Mock Front LLC" strong="true"/>
    <address countryIso2Code="BY" countryDescription="BELARUS" city="Minsk"/>
    <identification number="123" identificationTypeCode="regnumber" countryIso2Code="BY"/>
  </sanctionEntity>`;
const xml = (...entities: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00" globalFileId="184961">\n${entities.join('\n')}\n</export>\n`;

const header =
  'fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;' +
  'Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_Type;Entity_Regulation_PublicationDate;Entity_Regulation_EntryIntoForceDate;' +
  'Entity_Regulation_NumberTitle;Entity_Regulation_Programme;Entity_Regulation_PublicationUrl;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;' +
  'NameAlias_WholeName;NameAlias_Gender;NameAlias_Title;NameAlias_Function;Address_City;Address_Street;Address_PoBox;Address_ZipCode;Address_ContactInfo;' +
  'Address_CountryIso2Code;Address_CountryDescription;BirthDate_BirthDate;BirthDate_Day;BirthDate_Month;BirthDate_Year;BirthDate_Circa;BirthDate_City;' +
  'BirthDate_CountryIso2Code;BirthDate_CountryDescription;Identification_Number;Identification_TypeCode;Identification_CountryIso2Code;Identification_Remark;' +
  'Citizenship_CountryIso2Code;Citizenship_CountryDescription';
const entity = {
  fileGenerationDate: '05/08/2026',
  Entity_LogicalId: '13',
  Entity_EU_ReferenceNumber: 'EU.9027.28',
  Entity_DesignationDate: '2014-03-17',
  Entity_Remark: 'Invented entry.',
  Entity_SubjectType: 'P',
  Entity_SubjectType_ClassificationCode: 'person',
  Entity_Regulation_Type: 'amendment',
  Entity_Regulation_EntryIntoForceDate: '2023-02-17',
  Entity_Regulation_NumberTitle: '2023/1 (OJ L43)',
  Entity_Regulation_Programme: 'UKR',
  Entity_Regulation_PublicationUrl: url,
};
const row = (cells: Readonly<Record<string, string>>): string =>
  header.split(';').map((name) => ({ ...entity, ...cells })[name] ?? '').map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';'); // prettier-ignore
const csv = (...rows: readonly string[]): string => `\uFEFF${[header, ...rows, ''].join('\n')}`;

describe('the EU list', () => {
  it('is read entity by entity from its XML', async () => {
    const read = await readAll(euFsfXml, { 'fsf.xml': xml(person, enterprise) }, { chunk: 101 });
    expect(read.rejects).toEqual([]);
    expect(read.head).toMatchObject({ asOf: '2026-08-05', dataset: { name: 'eu-fsf' }, counts: 'ENTRIES' });
    expect(read.entries[0]).toEqual({
      actor: {
        type: 'actor',
        id: 'eu:13',
        marking: clear,
        sources: [],
        isSynthetic: false,
        otherIds: [],
        usPersonBasis: null,
        statements: [],
        kind: 'INDIVIDUAL',
        name: 'Ivan Mockov',
        names: [
          { value: 'Ivan Mockov', type: 'PRIMARY', script: 'Latn', sources: ['eu-fsf'] },
          { value: 'Вано', type: 'WEAK_AKA', script: 'Cyrl', sources: ['eu-fsf'] },
          { value: 'Vanya', type: 'WEAK_AKA', script: 'Latn', sources: ['eu-fsf'] },
          { value: 'I. Mockov', type: 'AKA', script: 'Latn', sources: ['eu-fsf'] },
        ],
        countries: ['RU'],
        identifiers: [
          { type: 'EU Reference Number', value: 'EU.9027.28', country: null },
          { type: 'Email Address', value: 'a@example.org', country: null },
          { type: 'Email Address', value: 'b@example.org', country: null },
          { type: 'Passport', value: 'AB 123', country: 'RU' },
          { type: 'National ID', value: '77', country: null },
        ],
        addresses: [{ text: '1 Main St, PO Box 77, Nicosia, 1010, CYPRUS', country: 'CY' }],
        description:
          'Listed or amended by: 2023/1 (OJ L43), in force 2023-02-17; Title: Mr; Function: (a) Invented minister; Passport AB 123: expired; Invented entry.',
        details: {
          kind: 'INDIVIDUAL',
          birthDates: ['1961-04-03', 'circa 1962'],
          birthPlaces: ['Sometown, RUSSIAN FEDERATION'],
          nationalities: ['RU'],
          gender: 'Male',
        },
      },
      tags: [],
      periods: [{ tag: 'EU-UKR', since: '2014-03-17', until: null, url }],
    });
  });

  it('takes the day of a regulation for that of the listing, and that of an amendment for none', async () => {
    const read = await readAll(euFsfXml, { 'fsf.xml': xml(enterprise) });
    expect(read.entries[0]?.periods).toEqual([
      { tag: 'EU-RUS-833', since: null, until: null, url: null },
      { tag: 'EU-ZZZ', since: '2022-03-02', until: null, url: null },
    ]);
    expect(read.head.program('EU-ZZZ')).toMatchObject({ name: 'ZZZ', regime: 'EU', blocking: true });
    expect(read.head.program('EU-RUS-833')).toMatchObject({ regime: 'EU', blocking: false });
    expect(read.entries[0]?.actor).toMatchObject({
      kind: 'ENTITY',
      countries: ['BY'],
      identifiers: [{ type: 'EU Reference Number' }, { type: 'Registration Number', value: '123', country: 'BY' }],
    });
  });

  it('says the same in its CSV, but for which names are weak', async () => {
    const fromCsv = await readAll(
      euFsfCsv,
      {
        'fsf.csv': csv(
          row({
            NameAlias_FirstName: 'Ivan',
            NameAlias_LastName: 'Mockov',
            NameAlias_Gender: 'M',
            NameAlias_Title: 'Mr',
            NameAlias_Function: '(a) Invented minister',
          }),
          row({ NameAlias_WholeName: 'Вано' }),
          row({ NameAlias_WholeName: 'Vanya' }),
          row({ NameAlias_WholeName: 'I. Mockov' }),
          row({ BirthDate_BirthDate: '1961-04-03', BirthDate_City: 'Sometown', BirthDate_CountryDescription: 'RUSSIAN FEDERATION' }),
          row({ BirthDate_Year: '1962', BirthDate_Circa: 'true', BirthDate_CountryDescription: 'UNKNOWN' }),
          row({ Citizenship_CountryIso2Code: 'RU', Citizenship_CountryDescription: 'RUSSIAN FEDERATION' }),
          row({
            Address_City: 'Nicosia',
            Address_Street: '1 Main St',
            Address_PoBox: '77',
            Address_ZipCode: '1010',
            Address_CountryIso2Code: 'CY',
            Address_CountryDescription: 'CYPRUS',
            Address_ContactInfo: 'EMAIL[a@example.org;b@example.org]',
          }),
          row({
            Identification_Number: 'AB 123',
            Identification_TypeCode: 'passport',
            Identification_CountryIso2Code: 'RU',
            Identification_Remark: 'expired',
          }),
          row({ Identification_Number: '77', Identification_TypeCode: 'id', Identification_CountryIso2Code: '00' }),
        ),
      },
      { chunk: 77 },
    );
    const fromXml = await readAll(euFsfXml, { 'fsf.xml': xml(person) });
    expect(fromCsv.rejects).toEqual([]);
    expect(fromCsv.head.asOf).toBe(fromXml.head.asOf);
    const plain = ({ entries }: typeof fromCsv): unknown =>
      entries.map(({ actor: { description, ...actor }, ...entry }) => ({
        ...entry,
        actor: { ...actor, names: actor.names.map(({ type, ...name }) => ({ ...name, type: type === 'WEAK_AKA' ? 'AKA' : type })) },
        description: description?.split('; ').sort(),
      }));
    expect(plain(fromCsv)).toEqual(plain(fromXml));
  });

  it('keeps an entity of which neither name nor regulation is said under sanctions, and says what it lacks', async () => {
    const read = await readAll(euFsfXml, {
      'fsf.xml': xml('<sanctionEntity logicalId="7" designationDate="2022-03-01"><subjectType code="person"/></sanctionEntity>'),
    });
    expect(read.entries).toMatchObject([{ actor: { id: 'eu:7', name: '7' }, periods: [{ tag: 'EU-NOT-SAID', since: '2022-03-01' }] }]);
    expect(read.head.program('EU-NOT-SAID')).toMatchObject({ name: 'not said', regime: 'EU', blocking: true });
    expect(read.notes.map(({ reason }) => reason)).toEqual([
      'Nothing names the entity, so its number does.',
      'No regulation says under which programme it is.',
    ]);
  });

  it('rejects what cannot be used, and takes the rest', async () => {
    const fromXml = await readAll(euFsfXml, {
      'fsf.xml': xml(
        enterprise,
        enterprise,
        '<sanctionEntity logicalId="x"><subjectType code="ghost"/></sanctionEntity>',
        '<sanctionEntity logicalId="7" designationDate="soon"><regulation publicationDate="2022-03-01"/><subjectType code="person"/><nameAlias wholeName="A"/></sanctionEntity>',
      ),
    });
    expect(fromXml.entries).toHaveLength(1);
    expect(fromXml.rejects).toEqual([
      { file: 'fsf.xml', line: 11, reason: 'Line 3 has an entity of the same logicalId.' },
      {
        file: 'fsf.xml',
        line: 19,
        reason: 'The logicalId is missing or is not a number. The subjectType is neither person nor enterprise.',
      },
      { file: 'fsf.xml', line: 20, reason: 'A date of its regulation or designation is not a day. A regulation names no programme.' },
    ]);
    const fromCsv = await readAll(euFsfCsv, {
      'fsf.csv': csv(
        row({ NameAlias_WholeName: 'A' }),
        row({ Entity_LogicalId: '', Entity_SubjectType: 'X', Entity_SubjectType_ClassificationCode: '' }),
        'a;b',
      ),
    });
    expect(fromCsv.entries).toHaveLength(1);
    expect(fromCsv.rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'Entity_LogicalId is missing or is not a number. Entity_SubjectType is neither person nor enterprise.'],
      [4, 'The row has 2 cells where the header has 43: it is cut off.'],
    ]);
  });

  it.each([
    ['an XML of another list', '<CONSOLIDATED_LIST/>', /root element is <CONSOLIDATED_LIST>/],
    ['an XML without entities', xml(), /has no sanctionEntity/],
    ['an XML that is cut off', xml(person).slice(0, 900), /cut off/],
    ['an XML that does not say its day', xml(person).replace(/generationDate="[^"]*"/, ''), /say it with --as-of/],
    [
      'an entity that refers outside the file',
      xml(person).replace('<export', '<!DOCTYPE e [<!ENTITY x SYSTEM "file:///etc/passwd">]><export'),
      /DOCTYPE/,
    ],
  ])('refuses %s', async (_, content, message) => {
    expect(await refusal(euFsfXml, { 'fsf.xml': content })).toMatch(message);
  });

  it.each([
    ['an empty file', '', /is empty/],
    ['a header alone', csv(), /ends after its header row/],
    ['commas for semicolons', csv(row({})).replaceAll(';', ','), /line 1 is not the header row/],
    ['a row that is never closed', csv(row({ NameAlias_WholeName: 'A' }), '"'), /line 3 has a quotation mark that is not closed/],
  ])('refuses a CSV that is %s', async (_, content, message) => {
    expect(await refusal(euFsfCsv, { 'fsf.csv': content })).toMatch(message);
  });
});
