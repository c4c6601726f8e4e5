/** The properties of an actor under the names that FollowTheMoney gives them. */
import type { Actor } from './actorFields.ts';
import { identifierProperty } from './identifiers.ts';
import { ftmSchema } from './ftmSchemata.ts';
import { schemaOf } from './schemaOf.ts';

const nameProperties: Readonly<Record<string, string>> = { PRIMARY: 'name', AKA: 'alias', FKA: 'previousName', WEAK_AKA: 'weakAlias' };
const genders: Readonly<Record<string, string>> = { m: 'male', f: 'female' };
const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Every value once, in the order published. Countries are lower-case codes. What has no property of its own, such as an approximate date of
 * birth or a number of a kind FollowTheMoney does not know, is kept as a note that says what it is.
 */
export function particularsOf(actor: Actor): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (property: string, ...values: readonly (string | null)[]) => {
    for (const value of values) if (value !== null && value !== '') found.set(property, (found.get(property) ?? new Set()).add(value));
  };
  const codes = (property: string, values: readonly (string | null)[]) =>
    add(property, ...values.map((value) => value?.toLowerCase() ?? null));
  const dates = (property: string, label: string, values: readonly (string | null)[]) => {
    for (const value of values) {
      if (value === null) continue;
      if (date.test(value)) add(property, value);
      else add('notes', `${label}: ${value}`);
    }
  };
  const schema = ftmSchema(schemaOf(actor));
  add('name', actor.name);
  for (const { value, type } of actor.names) if (value !== actor.name) add(nameProperties[type] ?? 'alias', value);
  for (const { type, value } of actor.identifiers) {
    const property = identifierProperty(type);
    if (property !== null && schema?.properties.has(property) === true) add(property, value);
    else add('notes', `${type}: ${value}`);
  }
  add('address', ...actor.addresses.map(({ text }) => text));
  add('notes', actor.description);
  add('sourceUrl', ...actor.sources.map(({ url }) => url));
  const { details } = actor;
  switch (details?.__typename) {
    case 'Individual':
      dates('birthDate', 'Date of birth', details.birthDates);
      add('birthPlace', ...details.birthPlaces);
      codes('nationality', details.nationalities);
      if (details.gender !== null) add('gender', genders[details.gender.charAt(0).toLowerCase()] ?? 'other');
      break;
    case 'Entity':
      add('legalForm', details.entityType);
      codes('jurisdiction', [details.incorporated]);
      dates('incorporationDate', 'Founded', [details.founded]);
      break;
    case 'ForeignGovernment':
      codes('jurisdiction', [details.country]);
      break;
    case 'Vessel':
      add('imoNumber', details.imo);
      add('mmsi', details.mmsi);
      add('callSign', details.callSign);
      codes('flag', [details.flag]);
      add('type', details.vesselType);
      add('tonnage', details.tonnage === null ? null : String(details.tonnage));
      add('grossRegisteredTonnage', details.grossTonnage === null ? null : String(details.grossTonnage));
      break;
    case 'Aircraft':
      add('registrationNumber', details.tailNumber);
      add('model', details.model);
      add('serialNumber', details.serialNumber);
      dates('buildDate', 'Built', [details.built]);
      break;
    case undefined:
      break;
  }
  codes('country', actor.countries);
  const designations = actor.designations ?? [];
  if (designations.length > 0) add('topics', 'sanction');
  add('program', ...designations.flatMap(({ programs }) => programs.map(({ tag }) => tag)).sort());
  return Object.fromEntries([...found].map(([property, values]) => [property, [...values]]));
}
