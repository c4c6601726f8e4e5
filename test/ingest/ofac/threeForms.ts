/** One invented list in OFAC's three forms: legacy CSV, XML and advanced XML. */
import type { Input } from '../../../ingest/listFormat.ts';
import { inputOf } from '../xml/xmlInput.ts';

const nul = '-0- ';
const entriesCsv = [
  `201,"MUSTERMANN, Jorg Maria","individual","ELECTION-EO13848] [SDGT","Director",${nul},${nul},${nul},${nul},${nul},${nul},"DOB 03 Jul 1961; alt. DOB circa 1960; alt. DOB 1958 to 1959; POB Sampletown, Cuba; nationality Cuba; citizen Korea, North; Gender Male; Secondary sanctions risk: section 1(b) of Executive Order 13224; Passport A123456 (Cuba) issued 01 Jan 2001 expires 01 Jan 2011; a.k.a. 'GEO'; f.k.a. 'JOTA'; Linked To: EXAMPLE HOLDING, S.A.."`,
  `202,"EXAMPLE HOLDING, S.A.",${nul},"ELECTION-EO13848",${nul},${nul},${nul},${nul},${nul},${nul},${nul},"Website www.example.org; Organization Established Date 03 Feb 1999; Organization Type: Activities of holding companies; Digital Currency Address - XBT 1InventedAddress2; Tax ID No. 7700000 (Russia)."`,
  `203,"SAMPLE STAR","vessel","CUBA",${nul},"ABCD","Tug","1,050","584","Cuba","Sample Shipping","Vessel Registration Identification IMO 1234567; MMSI 123456789; Linked To: EXAMPLE HOLDING, S.A.."`,
  `204,"XX-ABC","aircraft","CUBA",${nul},${nul},${nul},${nul},${nul},${nul},${nul},"Aircraft Model TEST-1; Aircraft Manufacture Date Mar 1990."`,
].join('\r\n');
const aliasesCsv = ['201,1,"aka","MUSTERMANN, George",-0- ', '202,2,"fka","OLD EXAMPLE",-0- '].join('\r\n');
const addressesCsv = [
  `201,1,"1 Main St, Flat 2","Havana, La Habana 10100","Cuba",${nul}`,
  `202,2,${nul},"Moscow 101000","Russia",${nul}`,
  `202,3,${nul},${nul},"Region: Crimea",${nul}`,
  `203,4,${nul},${nul},${nul},${nul}`,
  `204,5,${nul},${nul},${nul},${nul}`,
].join('\r\n');

export const csvInputs = (): Input[] => [
  inputOf(`${entriesCsv}\r\n`, 'sdn.csv'),
  inputOf(`${aliasesCsv}\r\n`, 'alt.csv'),
  inputOf(`${addressesCsv}\r\n`, 'add.csv'),
];

const id = (type: string, number: string, more = ''): string =>
  `<id><uid>9</uid><idType>${type}</idType><idNumber>${number}</idNumber>${more}</id>`;
export const sdnXml = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
  <publshInformation><Publish_Date>01/20/2023</Publish_Date><Record_Count>4</Record_Count></publshInformation>
  <sdnEntry>
    <uid>201</uid><firstName>Jorg Maria</firstName><lastName>MUSTERMANN</lastName><title>Director</title><sdnType>Individual</sdnType>
    <remarks>(Linked To: EXAMPLE HOLDING, S.A.)</remarks>
    <programList><program>ELECTION-EO13848</program><program>SDGT</program></programList>
    <idList>${id('Gender', 'Male')}${id('Secondary sanctions risk:', 'section 1(b) of Executive Order 13224')}${id(
      'Passport',
      'A123456',
      '<idCountry>Cuba</idCountry><issueDate>01 Jan 2001</issueDate><expirationDate>01 Jan 2011</expirationDate>',
    )}</idList>
    <akaList>
      <aka><uid>1</uid><type>a.k.a.</type><category>strong</category><lastName>MUSTERMANN</lastName><firstName>George</firstName></aka>
      <aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>GEO</lastName></aka>
      <aka><uid>3</uid><type>f.k.a.</type><category>weak</category><lastName>JOTA</lastName></aka>
    </akaList>
    <addressList><address><uid>1</uid><address1>1 Main St</address1><address2>Flat 2</address2><city>Havana</city><stateOrProvince>La Habana</stateOrProvince><postalCode>10100</postalCode><country>Cuba</country></address></addressList>
    <nationalityList><nationality><uid>1</uid><country>Cuba</country><mainEntry>true</mainEntry></nationality></nationalityList>
    <citizenshipList><citizenship><uid>1</uid><country>Korea, North</country><mainEntry>true</mainEntry></citizenship></citizenshipList>
    <dateOfBirthList>
      <dateOfBirthItem><uid>1</uid><dateOfBirth>03 Jul 1961</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem>
      <dateOfBirthItem><uid>2</uid><dateOfBirth>circa 1960</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem>
      <dateOfBirthItem><uid>3</uid><dateOfBirth>1958 to 1959</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem>
    </dateOfBirthList>
    <placeOfBirthList><placeOfBirthItem><uid>1</uid><placeOfBirth>Sampletown, Cuba</placeOfBirth><mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList>
  </sdnEntry>
  <sdnEntry>
    <uid>202</uid><lastName>EXAMPLE HOLDING, S.A.</lastName><sdnType>Entity</sdnType>
    <programList><program>ELECTION-EO13848</program></programList>
    <idList>${id('Website', 'www.example.org')}${id('Organization Established Date', '03 Feb 1999')}${id(
      'Organization Type:',
      'Activities of holding companies',
    )}${id('Digital Currency Address - XBT', '1InventedAddress2')}${id('Tax ID No.', '7700000', '<idCountry>Russia</idCountry>')}</idList>
    <akaList><aka><uid>4</uid><type>f.k.a.</type><category>strong</category><lastName>OLD EXAMPLE</lastName></aka></akaList>
    <addressList>
      <address><uid>2</uid><city>Moscow</city><postalCode>101000</postalCode><country>Russia</country></address>
      <address><uid>3</uid><country>Region: Crimea</country></address>
    </addressList>
  </sdnEntry>
  <sdnEntry>
    <uid>203</uid><lastName>SAMPLE STAR</lastName><sdnType>Vessel</sdnType><remarks>(Linked To: EXAMPLE HOLDING, S.A.)</remarks>
    <programList><program>CUBA</program></programList>
    <idList>${id('Vessel Registration Identification', 'IMO 1234567')}${id('MMSI', '123456789')}</idList>
    <vesselInfo><callSign>ABCD</callSign><vesselType>Tug</vesselType><vesselFlag>Cuba</vesselFlag><vesselOwner>Sample Shipping</vesselOwner><tonnage>1,050</tonnage><grossRegisteredTonnage>584</grossRegisteredTonnage></vesselInfo>
  </sdnEntry>
  <sdnEntry>
    <uid>204</uid><lastName>XX-ABC</lastName><sdnType>Aircraft</sdnType><programList><program>CUBA</program></programList>
    <idList>${id('Aircraft Model', 'TEST-1')}${id('Aircraft Manufacture Date', 'Mar 1990')}</idList>
  </sdnEntry>
</sdnList>
`;

const values = (name: string, entries: Readonly<Record<number, string>>): string =>
  `<${name}Values>${Object.entries(entries)
    .map(([number, text]) => `<${name} ID="${number}">${text}</${name}>`)
    .join('')}</${name}Values>`;
const references = `<ReferenceValueSets>
  ${values('AliasType', { 1400: 'A.K.A.', 1401: 'F.K.A.', 1402: 'N.K.A.', 1403: 'Name' })}
  <AreaCodeValues><AreaCode ID="11053" CountryID="11053" Description="Cuba" AreaCodeTypeID="1">CU</AreaCode><AreaCode ID="11291" CountryID="11291" Description="undetermined" AreaCodeTypeID="1"/></AreaCodeValues>
  <CountryValues><Country ID="11053" ISO2="CU">Cuba</Country><Country ID="11182" ISO2="RU">Russia</Country><Country ID="11291">undetermined</Country></CountryValues>
  ${values('DetailReference', { 91526: 'Male', 92084: 'section 1(b) of Executive Order 13224', 5: 'Tug' })}
  ${values('FeatureType', { 1: 'Vessel Call Sign', 2: 'VESSEL TYPE', 3: 'Vessel Flag', 4: 'Vessel Owner', 5: 'Vessel Tonnage', 6: 'Vessel Gross Registered Tonnage', 8: 'Birthdate', 9: 'Place of Birth', 10: 'Nationality Country', 11: 'Citizenship Country', 14: 'Website', 25: 'Location', 26: 'Title', 47: 'Organization Established Date', 48: 'Organization Type:', 50: 'Aircraft Model', 51: 'Aircraft Manufacture Date', 224: 'Gender', 344: 'Digital Currency Address - XBT', 504: 'Secondary sanctions risk:' })}
  ${values('IDRegDocDateType', { 1480: 'Issue Date', 1481: 'Expiration Date' })}
  ${values('IDRegDocType', { 1571: 'Passport', 1596: 'Tax ID No.', 1626: 'Vessel Registration Identification', 91264: 'MMSI' })}
  ${values('LegalBasis', { 1828: 'Executive Order 13224 (Terrorism)', 1900: 'Executive Order 13848', 1: 'Cuban Assets Control Regulations' })}
  ${values('List', { 1550: 'SDN List', 91507: 'Sectoral Sanctions Identifications List' })}
  ${values('LocPartType', { 1: 'Unknown', 1450: 'REGION', 1451: 'ADDRESS1', 1452: 'ADDRESS2', 1454: 'CITY', 1455: 'STATE/PROVINCE', 1456: 'POSTAL CODE' })}
  ${values('NamePartType', { 1520: 'Last Name', 1521: 'First Name', 1522: 'Middle Name', 1525: 'Entity Name', 1526: 'Vessel Name', 1528: 'Aircraft Name' })}
  <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType><PartySubType ID="2" PartyTypeID="4">Aircraft</PartySubType><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
  ${values('PartyType', { 1: 'Individual', 2: 'Entity', 4: 'Transport' })}
  ${values('RelationType', { 15002: 'Acting for or on behalf of', 15003: 'Owned or Controlled By', 15004: 'Family member of' })}
  ${values('SanctionsType', { 1: 'Program', 1705: 'Block' })}
  ${values('Script', { 215: 'Latin', 220: 'Cyrillic' })}
</ReferenceValueSets>`;
const part = (type: number, value: string, primary = 'true'): string =>
  `<LocationPart LocPartTypeID="${type}"><LocationPartValue Primary="${primary}" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment/><Value>${value}</Value></LocationPartValue></LocationPart>`;
const date = (name: string, year: number, month?: number, day?: number): string =>
  `<${name}><Year>${year}</Year>${month === undefined ? '' : `<Month>${month}</Month>`}${day === undefined ? '' : `<Day>${day}</Day>`}</${name}>`;
type YearMonthDay = [number, number, number];
const period = (from: YearMonthDay, to: YearMonthDay, rough = false): string =>
  `<DatePeriod CalendarTypeID="1"><Start Approximate="${rough}">${date('From', ...from)}${date('To', ...from)}</Start><End Approximate="${rough}">${date('From', ...to)}${date('To', ...to)}</End></DatePeriod>`;
const feature = (type: number, inside: string): string =>
  `<Feature ID="1" FeatureTypeID="${type}"><FeatureVersion ID="1" ReliabilityID="1"><Comment/>${inside}</FeatureVersion><IdentityReference IdentityID="1" IdentityFeatureLinkTypeID="1"/></Feature>`;
const text = (type: number, value: string): string => feature(type, `<VersionDetail DetailTypeID="1432">${value}</VersionDetail>`);
const listed = (type: number, number: number): string =>
  feature(type, `<VersionDetail DetailTypeID="1431" DetailReferenceID="${number}"/>`);
const at = (type: number, location: number): string => feature(type, `<VersionLocation LocationID="${location}"/>`);
const name = (...parts: readonly (readonly [group: number, value: string, script?: number])[]): string =>
  `<DocumentedName ID="1" FixedRef="1" DocNameStatusID="1">${parts
    .map(
      ([group, value, script = 215]) =>
        `<DocumentedNamePart><NamePartValue NamePartGroupID="${group}" ScriptID="${script}" ScriptStatusID="1" Acronym="false">${value}</NamePartValue></DocumentedNamePart>`,
    )
    .join('')}</DocumentedName>`;
const alias = (type: number, inside: string, isPrimary = false, isWeak = false): string =>
  `<Alias FixedRef="1" AliasTypeID="${type}" Primary="${isPrimary}" LowQuality="${isWeak}">${inside}</Alias>`;
const groups = (types: Readonly<Record<number, number>>): string =>
  `<NamePartGroups>${Object.entries(types)
    .map(([group, type]) => `<MasterNamePartGroup><NamePartGroup ID="${group}" NamePartTypeID="${type}"/></MasterNamePartGroup>`)
    .join('')}</NamePartGroups>`;
const party = (uid: number, subtype: number, identity: number, names: string, features: string): string => `
    <DistinctParty FixedRef="${uid}"><Comment/>
      <Profile ID="${uid}" PartySubTypeID="${subtype}"><Identity ID="${identity}" FixedRef="${uid}" Primary="true" False="false">${names}</Identity>${features}</Profile>
    </DistinctParty>`;
const paper = (type: number, identity: number, number: string, country: number | null, dates = ''): string =>
  `<IDRegDocument ID="1" IDRegDocTypeID="${type}" IdentityID="${identity}"${country === null ? '' : ` IssuedBy-CountryID="${country}"`} ValidityID="1"><Comment/><IDRegistrationNo>${number}</IDRegistrationNo><IssuingAuthority/>${dates}</IDRegDocument>`;
const dated = (type: number, day: YearMonthDay): string => `<DocumentDate IDRegDocDateTypeID="${type}">${period(day, day)}</DocumentDate>`;
const sanction = (uid: number, basis: readonly (readonly [number, YearMonthDay])[], ...tags: readonly string[]): string =>
  `<SanctionsEntry ID="${uid}" ProfileID="${uid}" ListID="1550">${basis
    .map(([legal, day]) => `<EntryEvent ID="1" EntryEventTypeID="1" LegalBasisID="${legal}"><Comment/>${date('Date', ...day)}</EntryEvent>`)
    .join('')}<SanctionsMeasure ID="1" SanctionsTypeID="1705"><Comment/></SanctionsMeasure>${tags
    .map((tag) => `<SanctionsMeasure ID="2" SanctionsTypeID="1"><Comment>${tag}</Comment></SanctionsMeasure>`)
    .join('')}</SanctionsEntry>`;

/** The Cyrillic name, the days and the kinds of link are what only this form has. */
export const advancedXml = `<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML">
  <DateOfIssue CalendarTypeID="1"><Year>2023</Year><Month>1</Month><Day>20</Day></DateOfIssue>
  ${references}
  <Locations>
    <Location ID="1"><LocationAreaCode AreaCodeID="11053"/><LocationCountry CountryID="11053" CountryRelevanceID="1413"/>${part(1456, '10100')}${part(1455, 'La Habana')}${part(1454, 'Havana')}${part(1452, 'Flat 2')}${part(1451, '1 Main St')}</Location>
    <Location ID="2"><LocationCountry CountryID="11182" CountryRelevanceID="1413"/>${part(1454, 'Moscow')}${part(1456, '101000')}</Location>
    <Location ID="3"><LocationAreaCode AreaCodeID="11291"/>${part(1450, 'Crimea')}</Location>
    <Location ID="4">${part(1, 'Cuba')}</Location>
    <Location ID="5">${part(1, 'Korea, North')}</Location>
    <Location ID="6"><LocationAreaCode AreaCodeID="11291"/></Location>
  </Locations>
  <IDRegDocuments>
    ${paper(1571, 2001, 'A123456', 11053, dated(1480, [2001, 1, 1]) + dated(1481, [2011, 1, 1]))}
    ${paper(1596, 2002, '7700000', 11182)}
    ${paper(1626, 2003, 'IMO 1234567', null)}
    ${paper(91264, 2003, '123456789', null)}
  </IDRegDocuments>
  <DistinctParties>${party(
    201,
    4,
    2001,
    alias(1403, name([1, 'MUSTERMANN'], [2, 'Jorg'], [3, 'Maria']) + name([1, 'МУСТЕРМАНН', 220], [2, 'Йорг', 220]), true) +
      alias(1400, name([4, 'MUSTERMANN'], [5, 'George'])) +
      alias(1400, name([6, 'GEO']), false, true) +
      alias(1401, name([6, 'JOTA']), false, true) +
      groups({ 1: 1520, 2: 1521, 3: 1522, 4: 1520, 5: 1521, 6: 1520 }),
    feature(8, `${period([1961, 7, 3], [1961, 7, 3])}<VersionDetail DetailTypeID="1430"/>`) +
      feature(8, period([1960, 1, 1], [1960, 12, 31], true)) +
      feature(8, period([1958, 1, 1], [1959, 12, 31])) +
      text(26, 'Director') +
      text(9, 'Sampletown, Cuba') +
      at(10, 4) +
      at(11, 5) +
      listed(224, 91526) +
      listed(504, 92084) +
      at(25, 1),
  )}${party(
    202,
    3,
    2002,
    alias(1403, name([1, 'EXAMPLE HOLDING, S.A.']), true) + alias(1401, name([1, 'OLD EXAMPLE'])) + groups({ 1: 1525 }),
    text(14, 'www.example.org') +
      feature(47, period([1999, 2, 3], [1999, 2, 3])) +
      text(48, 'Activities of holding companies') +
      text(344, '1InventedAddress2') +
      at(25, 2) +
      at(25, 3),
  )}${party(
    203,
    1,
    2003,
    alias(1403, name([1, 'SAMPLE STAR']), true) + groups({ 1: 1526 }),
    text(1, 'ABCD') + listed(2, 5) + text(3, 'Cuba') + text(4, 'Sample Shipping') + text(5, '1,050') + text(6, '584') + at(25, 6),
  )}${party(
    204,
    2,
    2004,
    alias(1403, name([1, 'XX-ABC']), true) + groups({ 1: 1528 }),
    text(50, 'TEST-1') + feature(51, period([1990, 3, 1], [1990, 3, 31])),
  )}
  </DistinctParties>
  <ProfileRelationships>
    <ProfileRelationship ID="1" From-ProfileID="201" To-ProfileID="202" RelationTypeID="15002" RelationQualityID="1" Former="false" SanctionsEntryID="201"><Comment/></ProfileRelationship>
    <ProfileRelationship ID="2" From-ProfileID="203" To-ProfileID="202" RelationTypeID="15003" RelationQualityID="1" Former="false" SanctionsEntryID="203"><Comment/></ProfileRelationship>
  </ProfileRelationships>
  <SanctionsEntries>
    ${sanction(
      201,
      [
        [1828, [2020, 9, 10]],
        [1900, [2021, 4, 15]],
      ],
      'ELECTION-EO13848',
      'SDGT',
    )}
    ${sanction(202, [[1900, [2021, 4, 15]]], 'ELECTION-EO13848')}
    ${sanction(203, [[1, [1989, 1, 5]]], 'CUBA')}
    ${sanction(204, [], 'CUBA')}
  </SanctionsEntries>
</Sanctions>
`;
