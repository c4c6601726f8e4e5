/** GLEIF's records in their CSV form. Where the columns stand is looked up once for each file, since there are hundreds and millions of rows. */
import { cleaned, type Columns } from '../csv/columns.ts';
import type { CsvRow } from '../csv/csvRows.ts';
import type { LeiAddress, LeiRecord } from './leiRecord.ts';
import type { Relationship } from './relationship.ts';

/** Of columns that are numbered, such as other names, there are five at most. */
const numbers = [1, 2, 3, 4, 5] as const;

/** A reader of rows with the columns of one file. */
export function leiReader(columns: Columns): (row: CsvRow) => LeiRecord {
  const at = (name: string): number => columns.indexOf(name);
  const single = {
    lei: at('LEI'),
    legalName: at('Entity.LegalName'),
    authority: at('Entity.RegistrationAuthority.RegistrationAuthorityID'),
    authorityEntity: at('Entity.RegistrationAuthority.RegistrationAuthorityEntityID'),
    jurisdiction: at('Entity.LegalJurisdiction'),
    category: at('Entity.EntityCategory'),
    formCode: at('Entity.LegalForm.EntityLegalFormCode'),
    otherForm: at('Entity.LegalForm.OtherLegalForm'),
    status: at('Entity.EntityStatus'),
    created: at('Entity.EntityCreationDate'),
    expired: at('Entity.EntityExpirationDate'),
    expirationReason: at('Entity.EntityExpirationReason'),
    successor: at('Entity.SuccessorEntity.1.SuccessorLEI'),
    registrationStatus: at('Registration.RegistrationStatus'),
  };
  const names = ['Entity.OtherEntityNames.OtherEntityName', 'Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName']
    .flatMap((list) => numbers.map((number) => ({ value: at(`${list}.${number}`), type: at(`${list}.${number}.type`) })))
    .filter(({ value }) => value !== -1);
  const addresses = ['Entity.LegalAddress', 'Entity.HeadquartersAddress'].map((address) => ({
    parts: [
      at(`${address}.FirstAddressLine`),
      ...numbers.map((number) => at(`${address}.AdditionalAddressLine.${number}`)),
      at(`${address}.City`),
      at(`${address}.Region`),
      at(`${address}.PostalCode`),
    ].filter((index) => index !== -1),
    country: at(`${address}.Country`),
  }));
  return ({ cells }) => {
    const cell = (index: number): string | null => (index === -1 ? null : cleaned(cells[index]));
    const otherNames: LeiRecord['otherNames'][number][] = [];
    for (const { value, type } of names) {
      const name = cell(value);
      if (name !== null) otherNames.push({ value: name, type: cell(type) });
    }
    return {
      lei: cell(single.lei),
      legalName: cell(single.legalName),
      authority: cell(single.authority),
      authorityEntity: cell(single.authorityEntity),
      jurisdiction: cell(single.jurisdiction),
      category: cell(single.category),
      formCode: cell(single.formCode),
      otherForm: cell(single.otherForm),
      status: cell(single.status),
      created: cell(single.created),
      expired: cell(single.expired),
      expirationReason: cell(single.expirationReason),
      successor: cell(single.successor),
      registrationStatus: cell(single.registrationStatus),
      otherNames,
      addresses: addresses.map(({ parts, country }): LeiAddress => ({ parts: parts.map(cell), country: cell(country) })),
    };
  };
}

/** A reader of rows with the columns of one file. */
export function relationshipReader(columns: Columns): (row: CsvRow) => Relationship {
  const at = (name: string): number => columns.indexOf(`Relationship.${name}`);
  const single = {
    start: at('StartNode.NodeID'),
    startType: at('StartNode.NodeIDType'),
    end: at('EndNode.NodeID'),
    endType: at('EndNode.NodeIDType'),
    type: at('RelationshipType'),
    status: at('RelationshipStatus'),
    registrationStatus: columns.indexOf('Registration.RegistrationStatus'),
  };
  const periods = numbers.map((number) => ({
    type: at(`Period.${number}.periodType`),
    start: at(`Period.${number}.startDate`),
    end: at(`Period.${number}.endDate`),
  }));
  const qualifiers = numbers.map((number) => at(`Qualifiers.${number}.QualifierCategory`));
  const quantifiers = numbers.map((number) => ({
    method: at(`Quantifiers.${number}.MeasurementMethod`),
    amount: at(`Quantifiers.${number}.QuantifierAmount`),
    units: at(`Quantifiers.${number}.QuantifierUnits`),
  }));
  return ({ cells }) => {
    const cell = (index: number): string | null => (index === -1 ? null : cleaned(cells[index]));
    return {
      start: cell(single.start),
      startType: cell(single.startType),
      end: cell(single.end),
      endType: cell(single.endType),
      type: cell(single.type),
      status: cell(single.status),
      registrationStatus: cell(single.registrationStatus),
      periods: periods
        .map(({ type, start, end }) => ({ type: cell(type), start: cell(start), end: cell(end) }))
        .filter(({ start, end }) => start !== null || end !== null),
      qualifiers: qualifiers.flatMap((index) => cell(index) ?? []),
      quantifiers: quantifiers
        .map(({ method, amount, units }) => ({ method: cell(method), amount: cell(amount), units: cell(units) }))
        .filter(({ amount }) => amount !== null),
    };
  };
}
