/** Identifiers under the names of lists, and of FollowTheMoney. */

/** Types of identifiers as lists name them, and the property that holds them; where several share a property, the first is what it means. */
const properties: readonly (readonly [type: string, property: string])[] = [
  ['Passport', 'passportNumber'],
  ['Diplomatic Passport', 'passportNumber'],
  ['SSN', 'socialSecurityNumber'],
  ['Registration Number', 'registrationNumber'],
  ['Registration ID', 'registrationNumber'],
  ['Company Number', 'registrationNumber'],
  ['UK Company Number', 'registrationNumber'],
  ['Commercial Registry Number', 'registrationNumber'],
  ['Business Registration Number', 'registrationNumber'],
  ['Registration', 'registrationNumber'],
  ['Tax ID', 'taxNumber'],
  ['V.A.T. Number', 'vatCode'],
  ['Government Gazette Number', 'okpoCode'],
  ['KPP', 'kppCode'],
  ['BIK (RU)', 'bikCode'],
  ['LEI', 'leiCode'],
  ['Legal Entity Number', 'registrationNumber'],
  ['IMO', 'imoNumber'],
  ['Company Number IMO', 'imoNumber'],
  ['MMSI', 'mmsi'],
  ['CRS Number', 'crsNumber'],
  ['Other Vessel Call Sign', 'callSign'],
  ['SWIFT/BIC', 'swiftBic'],
  ['D-U-N-S Number', 'dunsCode'],
  ['Unified Social Credit Code (USCC)', 'uscCode'],
  ['ISIN', 'isinCode'],
  ['License', 'licenseNumber'],
  ['CIK', 'cikCode'],
  ['UEI', 'uniqueEntityId'],
  ['CAGE', 'cageCode'],
  ['GIIN', 'giiNumber'],
  ['PermID', 'permId'],
  ['NPI', 'npiCode'],
  ['BvD ID', 'bvdId'],
  ['Wikidata', 'wikidataId'],
  ['National ID', 'idNumber'],
  ['Identification Number', 'idNumber'],
  ['Personal ID Card', 'idNumber'],
  ['Cedula', 'idNumber'],
  ['Cedula de Ciudadania', 'idNumber'],
  ['D.N.I.', 'idNumber'],
  ['C.U.R.P.', 'idNumber'],
  ['R.F.C.', 'taxNumber'],
  ['NIT', 'taxNumber'],
  ['RUC', 'taxNumber'],
  ['US FEIN', 'taxNumber'],
];

const byType = new Map(properties);
const byProperty = new Map(properties.toReversed().map(([type, property]) => [property, type]));
const others: Readonly<Record<string, string>> = { innCode: 'Tax ID', ogrnCode: 'Registration Number' };

/** The property that holds identifiers of a type; null for types FollowTheMoney has none for. */
export function identifierProperty(type: string): string | null {
  return byType.get(type) ?? null;
}

/** The type of the identifiers in a property; null where it is not known, which matters little: numbers are compared whatever their type. */
export function identifierType(property: string): string | null {
  return byProperty.get(property) ?? (Object.hasOwn(others, property) ? (others[property] ?? null) : null);
}
