/**
 * What the Beneficial Ownership Data Standard 0.4 requires of a statement.
 *
 * Fields, codelists and conditions are those of the standard's JSON Schema (standard.openownership.org, version 0.4, Apache-2.0).
 */
import { anyField, day, dayOrInstant, isObject, lengthOf, listOf, objectOf, oneOf, partialDay, percent, text, textOr, truth, uri, version, type Check, type Flaw } from './checks.ts'; // prettier-ignore

export const interestTypes = [
  'shareholding', 'votingRights', 'appointmentOfBoard', 'otherInfluenceOrControl', 'seniorManagingOfficial', 'settlor', 'trustee',
  'protector', 'beneficiaryOfLegalArrangement', 'rightsToSurplusAssetsOnDissolution', 'rightsToProfitOrIncome', 'rightsGrantedByContract',
  'conditionalRightsGrantedByContract', 'controlViaCompanyRulesOrArticles', 'controlByLegalFramework', 'boardMember', 'boardChair',
  'unknownInterest', 'unpublishedInterest', 'enjoymentAndUseOfAssets', 'rightToProfitOrIncomeFromAssets', 'nominee', 'nominator',
] as const; // prettier-ignore
export type InterestType = (typeof interestTypes)[number];

const country = objectOf({ name: text }, { code: lengthOf(2, 2) });
const jurisdiction = objectOf({ name: text }, { code: lengthOf(2, 6) });
const identifier = objectOf({}, { id: text, scheme: text, schemeName: text, uri }, anyField('scheme', 'schemeName'));
const agent = objectOf({}, { name: text, uri });
const unspecified = objectOf(
  {
    reason: oneOf(
      'noBeneficialOwners', 'subjectUnableToConfirmOrIdentifyBeneficialOwner', 'interestedPartyHasNotProvidedInformation',
      'subjectExemptFromDisclosure', 'interestedPartyExemptFromDisclosure', 'unknown', 'informationUnknownToPublisher',
    ), // prettier-ignore
  },
  { description: text },
);
const addressOf = (...types: readonly string[]): Check => objectOf({}, { type: oneOf(...types), address: text, postCode: text, country });
const source = objectOf(
  {},
  {
    type: listOf(oneOf('selfDeclaration', 'officialRegister', 'thirdParty', 'primaryResearch', 'verified')),
    description: text,
    url: uri,
    retrievedAt: dayOrInstant,
    assertedBy: listOf(agent),
  },
);

const annotation = objectOf(
  { motivation: oneOf('commenting', 'correcting', 'identifying', 'linking', 'transformation'), statementPointerTarget: text },
  { creationDate: dayOrInstant, createdBy: agent, description: text, transformedContent: text, url: uri },
  (value, path, flaws) => {
    if (!isObject(value)) return;
    const { motivation, transformedContent } = value;
    if (motivation === 'linking' && !Object.hasOwn(value, 'url')) flaws.push({ rule: 'required', path, reason: 'must have url' });
    if (motivation !== undefined && motivation !== 'transformation' && typeof transformedContent === 'string' && transformedContent !== '')
      flaws.push({ rule: 'const', path: `${path}.transformedContent`, reason: 'must be empty where the motivation is not transformation' });
  },
);

const publication = objectOf(
  { publicationDate: dayOrInstant, bodsVersion: version, publisher: objectOf({}, { name: text, url: uri }, anyField('name', 'url')) },
  { license: uri },
);

const subtypes: Readonly<Record<string, readonly string[]>> = {
  arrangement: ['trust', 'nomination', 'other'],
  legalEntity: ['trust', 'other'],
  stateBody: ['governmentDepartment', 'stateAgency', 'other'],
};
const entityType = objectOf(
  { type: oneOf('registeredEntity', 'legalEntity', 'arrangement', 'anonymousEntity', 'unknownEntity', 'state', 'stateBody') },
  { subtype: oneOf('governmentDepartment', 'stateAgency', 'other', 'trust', 'nomination'), details: text },
  (value, path, flaws) => {
    if (!isObject(value) || typeof value['type'] !== 'string' || typeof value['subtype'] !== 'string') return;
    const allowed = subtypes[value['type']] ?? ['other'];
    if (!allowed.includes(value['subtype']) && !flaws.some((flaw) => flaw.path === `${path}.subtype`))
      flaws.push({
        rule: 'enum',
        path: `${path}.subtype`,
        reason: `must be one of ${allowed.join(', ')} for ${value['type'].slice(0, 30)}`,
      });
  },
);

const security = objectOf({ ticker: text }, { idScheme: oneOf('isin', 'figi', 'cusip', 'cins'), id: text });
const listing = objectOf(
  { stockExchangeJurisdiction: lengthOf(2, 6), security, stockExchangeName: text },
  { marketIdentifierCode: text, operatingMarketIdentifierCode: text },
);

const entity = objectOf(
  { isComponent: truth, entityType },
  {
    unspecifiedEntityDetails: unspecified,
    name: text,
    alternateNames: listOf(text),
    jurisdiction,
    identifiers: listOf(identifier),
    foundingDate: day,
    dissolutionDate: day,
    addresses: listOf(addressOf('registered', 'business', 'alternative')),
    uri,
    publicListing: objectOf({ hasPublicListing: truth }, { companyFilingsURLs: listOf(uri), securitiesListings: listOf(listing) }),
    formedByStatute: objectOf({}, { name: text, date: day }),
  },
);

const personName = objectOf(
  { fullName: text },
  {
    type: oneOf('legal', 'translation', 'transliteration', 'former', 'alternative', 'birth'),
    familyName: text,
    givenName: text,
    patronymicName: text,
  },
);
const exposure = objectOf({}, { reason: text, missingInfoReason: text, jurisdiction, startDate: day, endDate: day, source });
const person = objectOf(
  { personType: oneOf('anonymousPerson', 'unknownPerson', 'knownPerson'), isComponent: truth },
  {
    unspecifiedPersonDetails: unspecified,
    names: listOf(personName),
    identifiers: listOf(identifier),
    nationalities: listOf(country),
    placeOfBirth: addressOf('placeOfBirth'),
    birthDate: partialDay,
    deathDate: partialDay,
    taxResidencies: listOf(country),
    addresses: listOf(addressOf('residence', 'service', 'alternative')),
    politicalExposure: objectOf({ status: oneOf('isPep', 'isNotPep', 'unknown') }, { details: listOf(exposure) }),
  },
);

const interest = objectOf(
  {},
  {
    type: oneOf(...interestTypes),
    directOrIndirect: oneOf('direct', 'indirect', 'unknown'),
    beneficialOwnershipOrControl: truth,
    details: text,
    share: objectOf({}, { exact: percent, maximum: percent, minimum: percent, exclusiveMinimum: percent, exclusiveMaximum: percent }),
    startDate: day,
    endDate: day,
  },
);
const relationship = objectOf(
  { isComponent: truth, subject: textOr(unspecified), interestedParty: textOr(unspecified) },
  { componentRecords: listOf(text), interests: listOf(interest) },
  (value, path, flaws) => {
    if (
      isObject(value) &&
      value['isComponent'] === true &&
      Array.isArray(value['componentRecords']) &&
      value['componentRecords'].length > 0
    )
      flaws.push({ rule: 'const', path: `${path}.componentRecords`, reason: 'must be empty where the record is itself a component' });
  },
);

const details: Readonly<Record<string, Check>> = { entity, person, relationship };

const statement = objectOf(
  {
    statementId: lengthOf(32, 64),
    declarationSubject: text,
    recordId: text,
    recordType: oneOf('entity', 'person', 'relationship'),
    recordDetails: objectOf({}),
    statementDate: dayOrInstant,
  },
  {
    annotations: listOf(annotation),
    publicationDetails: publication,
    source,
    declaration: text,
    recordStatus: oneOf('new', 'updated', 'closed'),
  },
  (value, path, flaws) => {
    if (!isObject(value) || typeof value['recordType'] !== 'string' || !isObject(value['recordDetails'])) return;
    details[value['recordType']]?.(value['recordDetails'], `${path}.recordDetails`, flaws);
  },
);

/** What is wrong with a statement; `path` is its own, such as `$[0]`. Empty: nothing. */
export function flawsOf(value: unknown, path: string): Flaw[] {
  const flaws: Flaw[] = [];
  statement(value, path, flaws);
  return flaws;
}
