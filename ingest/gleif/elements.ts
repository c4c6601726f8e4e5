/** GLEIF's records in their XML form. */
import { attributeOf, childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/element.ts';
import type { LeiAddress, LeiRecord } from './leiRecord.ts';
import type { Relationship } from './relationship.ts';

export function leiOfElement(element: XmlElement): LeiRecord {
  const entity = childOf(element, 'Entity');
  const names = (list: string, name: string): LeiRecord['otherNames'] =>
    descendantsOf(entity, list, name).flatMap((one) => {
      const value = textOf(one);
      return value === null ? [] : [{ value, type: attributeOf(one, 'type') }];
    });
  return {
    lei: textOf(element, 'LEI'),
    legalName: textOf(entity, 'LegalName'),
    otherNames: [
      ...names('OtherEntityNames', 'OtherEntityName'),
      ...names('TransliteratedOtherEntityNames', 'TransliteratedOtherEntityName'),
    ],
    addresses: [...childrenOf(entity, 'LegalAddress'), ...childrenOf(entity, 'HeadquartersAddress')].map(addressOf),
    authority: textOf(entity, 'RegistrationAuthority', 'RegistrationAuthorityID'),
    authorityEntity: textOf(entity, 'RegistrationAuthority', 'RegistrationAuthorityEntityID'),
    jurisdiction: textOf(entity, 'LegalJurisdiction'),
    category: textOf(entity, 'EntityCategory'),
    formCode: textOf(entity, 'LegalForm', 'EntityLegalFormCode'),
    otherForm: textOf(entity, 'LegalForm', 'OtherLegalForm'),
    status: textOf(entity, 'EntityStatus'),
    created: textOf(entity, 'EntityCreationDate'),
    expired: textOf(entity, 'EntityExpirationDate'),
    expirationReason: textOf(entity, 'EntityExpirationReason'),
    successor: textOf(entity, 'SuccessorEntity', 'SuccessorLEI'),
    registrationStatus: textOf(element, 'Registration', 'RegistrationStatus'),
  };
}

function addressOf(address: XmlElement): LeiAddress {
  const lines = [textOf(address, 'FirstAddressLine'), ...childrenOf(address, 'AdditionalAddressLine').map((line) => textOf(line))];
  return {
    parts: [...lines, textOf(address, 'City'), textOf(address, 'Region'), textOf(address, 'PostalCode')],
    country: textOf(address, 'Country'),
  };
}

export function relationshipOfElement(element: XmlElement): Relationship {
  const relationship = childOf(element, 'Relationship');
  return {
    start: textOf(relationship, 'StartNode', 'NodeID'),
    startType: textOf(relationship, 'StartNode', 'NodeIDType'),
    end: textOf(relationship, 'EndNode', 'NodeID'),
    endType: textOf(relationship, 'EndNode', 'NodeIDType'),
    type: textOf(relationship, 'RelationshipType'),
    status: textOf(relationship, 'RelationshipStatus'),
    registrationStatus: textOf(element, 'Registration', 'RegistrationStatus'),
    periods: descendantsOf(relationship, 'RelationshipPeriods', 'RelationshipPeriod').map((period) => ({
      type: textOf(period, 'PeriodType'),
      start: textOf(period, 'StartDate'),
      end: textOf(period, 'EndDate'),
    })),
    qualifiers: descendantsOf(relationship, 'RelationshipQualifiers', 'RelationshipQualifier').flatMap(
      (qualifier) => textOf(qualifier, 'QualifierCategory') ?? [],
    ),
    quantifiers: descendantsOf(relationship, 'RelationshipQuantifiers', 'RelationshipQuantifier').map((quantifier) => ({
      method: textOf(quantifier, 'MeasurementMethod'),
      amount: textOf(quantifier, 'QuantifierAmount'),
      units: textOf(quantifier, 'QuantifierUnits'),
    })),
  };
}
