/** A `Designation` of the UK Sanctions List in its XML form. */
import { descendantsOf, textOf, textsOf, type XmlElement } from '../xml/element.ts';
import type { UkDesignation } from './designation.ts';

export function designationOfElement(element: XmlElement): UkDesignation {
  const all = (...path: readonly string[]): string[] => descendantsOf(element, ...path).flatMap((one) => textOf(one) ?? []);
  const person = (...path: readonly string[]): string[] => all('IndividualDetails', 'Individual', ...path);
  const entity = (...path: readonly string[]): string[] => all('EntityDetails', 'Entity', ...path);
  const ship = (...path: readonly string[]): string[] => all('ShipDetails', 'Ship', ...path);
  return {
    uniqueId: textOf(element, 'UniqueID'),
    ofsiGroup: textOf(element, 'OFSIGroupID'),
    unReference: textOf(element, 'UNReferenceNumber'),
    kind: textOf(element, 'IndividualEntityShip'),
    regime: textOf(element, 'RegimeName'),
    designated: textOf(element, 'DateDesignated'),
    sanctions: textOf(element, 'SanctionsImposed'),
    gender: person('Genders', 'Gender')[0] ?? null,
    names: descendantsOf(element, 'Names', 'Name').map((name) => ({
      name: ['Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'Name6'].flatMap((part) => textsOf(name, part)).join(' '),
      type: textOf(name, 'NameType'),
      strength: textOf(name, 'AliasStrength'),
    })),
    nonLatinNames: all('NonLatinNames', 'NonLatinName', 'NameNonLatinScript'),
    birthDates: person('DOBs', 'DOB'),
    birthPlaces: descendantsOf(element, 'IndividualDetails', 'Individual', 'BirthDetails', 'Location').map((place) => ({
      town: textOf(place, 'TownOfBirth'),
      country: textOf(place, 'CountryOfBirth'),
    })),
    nationalities: person('Nationalities', 'Nationality'),
    addresses: descendantsOf(element, 'Addresses', 'Address').map((address) => ({
      lines: ['AddressLine1', 'AddressLine2', 'AddressLine3', 'AddressLine4', 'AddressLine5', 'AddressLine6', 'AddressPostalCode'].map(
        (line) => textOf(address, line),
      ),
      country: textOf(address, 'AddressCountry'),
    })),
    identifiers: [
      ['Passport', person('PassportDetails', 'Passport', 'PassportNumber')],
      ['National ID', person('NationalIdentifierDetails', 'NationalIdentifier', 'NationalIdentifierNumber')],
      ['Registration Number', entity('BusinessRegistrationNumbers', 'BusinessRegistrationNumber')],
      ['Phone Number', all('PhoneNumbers', 'PhoneNumber')],
      ['Email Address', all('EmailAddresses', 'EmailAddress')],
      ['Website', all('Websites', 'Website')],
    ],
    entityTypes: entity('TypeOfEntities', 'TypeOfEntity'),
    imoNumbers: ship('IMONumbers', 'IMONumber'),
    flags: ship('CurrentBelievedFlagOfShips', 'CurrentBelievedFlagOfShip'),
    shipTypes: ship('TypeOfShipDetails', 'TypeOfShip'),
    tonnages: ship('TonnageOfShipDetails', 'TonnageOfShip'),
    notes: [
      ['Title', all('Titles', 'Title')],
      ['Position', person('Positions', 'Position')],
      ['Designation source', all('DesignationSource')],
      ['Passport details', person('PassportDetails', 'Passport', 'PassportAdditionalInformation')],
      ['National identifier details', person('NationalIdentifierDetails', 'NationalIdentifier', 'NationalIdentifierAdditionalInformation')],
      ['Subsidiaries', entity('Subsidiaries', 'Subsidiary')],
      ['Parent company', entity('ParentCompanies', 'ParentCompany')],
      ['Current owner or operator', ship('CurrentOwnerOperators', 'CurrentOwnerOperator')],
      ['Previous owner or operator', ship('PreviousOwnerOperators', 'PreviousOwnerOperator')],
      ['Previous flags', ship('PreviousFlags', 'PreviousFlag')],
      ['Length of ship', ship('LengthOfShipDetails', 'LengthOfShip')],
      ['Year built', ship('YearsBuilt', 'YearBuilt')],
      ['Hull identification number', ship('HullIdentificationNumbers', 'HullIdentificationNumber')],
      ['UK statement of reasons', all('UKStatementofReasons')],
      [null, all('OtherInformation')],
    ],
  };
}
