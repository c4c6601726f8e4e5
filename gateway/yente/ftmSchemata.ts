/**
 * The schemata of FollowTheMoney that a client may name: what they extend, which can be matched, and their properties where they can.
 *
 * Facts of its model 4.9.0 (https://followthemoney.tech, MIT licence), as the package yente-client 0.2.0 carries it.
 */

/** One schema a line: `Name* < Parents | properties`, `*` where it can be matched; `:type` where a property's type matters here. */
const table = `
Address* < Thing |
  city full:address googlePlaceId:identifier latitude longitude osmId:identifier postOfficeBox postalCode region remarks state street
  street2
Airplane* < Vehicle |
  icaoCode:identifier manufacturer serialNumber:identifier
Analyzable |
Article < Document |
Asset < Thing Value |
Associate < Interval |
Audio < Document |
BankAccount* < Asset |
  accountNumber:identifier accountType balance balanceDate:date bank:entity bankAddress bankName bic:identifier closingDate:date
  iban:identifier maxBalance maxBalanceDate:date openingDate:date
Call < Interval |
CallForTenders < Interval Thing |
Company* < Asset Organization |
  bikCode:identifier caemCode capital cikCode:identifier coatoCode:identifier fnsCode:identifier fssCode ipoCode:identifier
  irsCode:identifier isinCode:identifier jibCode:identifier kppCode:identifier mbsCode:identifier okopfCode oksmCode
  pfrNumber:identifier ricCode:identifier ticker:identifier voenCode:identifier
Contract < Asset |
ContractAward < Interest Value |
CourtCase < Thing |
CourtCaseParty < Interest |
CryptoWallet* < Thing Value |
  accountId:identifier balance balanceDate:date blockchain creationDate:date cryptoAddress:identifier currencySymbol custodyType
  holder:entity managingExchange privateKey publicKey:identifier
Debt < Interval Value |
Directorship < Interest |
Document < Analyzable Thing |
Documentation < Interest |
EconomicActivity < Interval |
Email < Folder HyperText PlainText |
Employment < Interest |
Event < Analyzable Interval Thing |
Family < Interval |
Folder < Document |
HyperText < Document |
Identification < Interval |
Image < Document |
Interest < Interval |
Interval |
LegalEntity* < Thing |
  abbreviation:name brightQueryId:identifier brightQueryOrgId:identifier bvdId:identifier classification dissolutionDate:date
  dunsCode:identifier email icijId idNumber:identifier incorporationDate:date innCode:identifier jurisdiction:country legalForm
  leiCode:identifier licenseNumber:identifier mainCountry:country npiCode:identifier ogrnCode:identifier okpoCode:identifier
  okvedCode:identifier opencorporatesUrl parent:entity phone registrationNumber:identifier sayariId:identifier sector status
  swiftBic:identifier taxNumber:identifier taxStatus uniqueEntityId:identifier uscCode:identifier vatCode:identifier website
License < Contract |
Membership < Interest |
Mention |
Message < Folder HyperText Interval PlainText |
Note < Analyzable Thing |
Occupancy < Interval |
Organization* < LegalEntity |
  cageCode:identifier giiNumber:identifier imoNumber:identifier permId:identifier
Ownership < Interest |
Package < Folder |
Page |
Pages < Document |
Passport < Identification |
Payment < Interval Value |
Person* < LegalEntity |
  appearance biography birthCountry:country birthDate:date birthPlace citizenship:country deathDate:date education ethnicity eyeColor
  fatherName firstName gender:gender hairColor height lastName middleName motherName nameSuffix nationality:country
  passportNumber:identifier political position profession religion secondName socialSecurityNumber:identifier spokenLanguage title
  weight
PlainText < Document |
Position* < Thing |
  dissolutionDate:date inceptionDate:date numberOfSeats organization:entity subnationalArea
Project < Interval Thing Value |
ProjectParticipant < Interest |
PublicBody* < Organization |
RealEstate < Asset |
Representation < Interest |
Risk < Interval |
Sanction < Interval |
Security* < Asset |
  classification collateral figiCode:identifier isin:identifier issueDate:date issuer:entity maturityDate:date
  registrationNumber:identifier ticker:identifier type
Similar |
Succession < Interest |
Table < Document |
TaxRoll < Interval |
Thing |
  address:address addressEntity:entity alephUrl alias:name country:country createdAt:date description indexText keywords modifiedAt:date
  name:name notes previousName:name program programId:identifier proof:entity publisher publisherUrl retrievedAt:date riskSource:entity
  sourceUrl summary topics weakAlias:name wikidataId:identifier wikipediaUrl
Trip < Event |
UnknownLink < Interest |
UserAccount* < Thing |
  email ipAddress owner:entity password phone service username
Value |
  amount amountEur amountUsd currency
Vehicle* < Asset |
  buildDate:date deregistrationDate:date model operator:entity owner:entity registrationDate:date registrationNumber:identifier type
Vessel* < Vehicle |
  callSign:identifier crsNumber:identifier deadweightTonnage flag:country grossRegisteredTonnage imoNumber:identifier mmsi:identifier
  nameChangeDate:date navigationArea pastFlags:country pastTypes registrationPort tonnage
Video < Document |
Workbook < Folder |
`;

export type PropertyType = 'name' | 'date' | 'country' | 'identifier' | 'address' | 'gender' | 'entity' | 'text';

export interface FtmSchema {
  readonly name: string;
  readonly isMatchable: boolean;
  /** Itself and everything it extends, however far. */
  readonly ancestors: ReadonlySet<string>;
  /** Types by property, inherited ones too; empty where it cannot be matched. */
  readonly properties: ReadonlyMap<string, PropertyType>;
}

const schemata = read(table);

/** A schema by its name, case included; null where there is none. */
export function ftmSchema(name: string): FtmSchema | null {
  return schemata.get(name) ?? null;
}

function read(text: string): ReadonlyMap<string, FtmSchema> {
  const rows = text.split(/\n(?=[A-Z])/).map((row) => {
    const [head = '', body = ''] = row.trim().split('|');
    const [name = '', parents = ''] = head.trim().split(' < ');
    const own = body.split(/\s+/).filter((word) => word !== '');
    return { name: name.replace('*', ''), isMatchable: name.endsWith('*'), parents: parents.split(' ').filter((each) => each !== ''), own };
  });
  const found = new Map<string, FtmSchema>();
  const schemaOf = (name: string): FtmSchema => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const row = rows.find((each) => each.name === name);
    if (row === undefined) throw new TypeError(`The table has no schema ${name}.`);
    const parents = row.parents.map(schemaOf);
    const own = row.own.map((word): [string, PropertyType] => {
      const [property = '', type = 'text'] = word.split(':');
      return [property, type as PropertyType];
    });
    const schema = {
      name,
      isMatchable: row.isMatchable,
      ancestors: new Set([name, ...parents.flatMap(({ ancestors }) => [...ancestors])]),
      properties: new Map([...parents.flatMap(({ properties }) => [...properties]), ...own]),
    };
    found.set(name, schema);
    return schema;
  };
  for (const { name } of rows) schemaOf(name);
  return found;
}
