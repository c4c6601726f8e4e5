/** Entities to match, as a client describes them. */
import { countryCode, isCountry } from '../../domain/countries.ts';
import { ftmSchema } from './ftmSchemata.ts';
import type { FtmSchema } from './ftmSchemata.ts';
import { identifierType } from './identifiers.ts';
import { kindsLike } from './kinds.ts';
import { refuseInvalid, YenteProblem } from './problems.ts';
import type { Invalid } from './problems.ts';

export interface Example {
  readonly id: string | null;
  readonly schema: FtmSchema;
  /** Cleaned: lists of texts, lower-case codes of countries, dates as FollowTheMoney writes them; nothing that its schema has not. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const mostQueries = 100;
const mostValues = 1_000;
const date = /^\d{4}(-\d{2}(-\d{2})?)?/;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The examples of a body by key.
 *
 * @throws {YenteProblem} 422 where the body has another shape; 400 for too many examples, none, or a schema that cannot be matched
 */
export function examplesOf(body: unknown): ReadonlyMap<string, Example> {
  const invalid: Invalid[] = [];
  const missing = (...loc: string[]) => invalid.push({ type: 'missing', loc: ['body', ...loc], msg: 'Field required' });
  const wrong = (type: string, msg: string, ...loc: string[]) => invalid.push({ type, loc: ['body', ...loc], msg });
  if (!isObject(body)) {
    wrong('model_attributes_type', 'Input should be a valid dictionary or object to extract fields from');
    refuseInvalid(invalid);
    return new Map();
  }
  const { queries, weights = {}, config = {} } = body;
  if (queries === undefined) missing('queries');
  else if (!isObject(queries)) wrong('dict_type', 'Input should be a valid dictionary', 'queries');
  for (const [name, value] of Object.entries({ weights, config })) {
    if (!isObject(value)) wrong('dict_type', 'Input should be a valid dictionary', name);
  }
  const examples = Object.entries(isObject(queries) ? queries : {});
  for (const [key, example] of examples) {
    if (!isObject(example))
      wrong('model_attributes_type', 'Input should be a valid dictionary or object to extract fields from', 'queries', key);
    else {
      if (example['schema'] === undefined) missing('queries', key, 'schema');
      else if (typeof example['schema'] !== 'string') wrong('string_type', 'Input should be a valid string', 'queries', key, 'schema');
      const { id, properties } = example;
      if (id !== undefined && id !== null && typeof id !== 'string')
        wrong('string_type', 'Input should be a valid string', 'queries', key, 'id');
      if (properties === undefined) missing('queries', key, 'properties');
      else if (!isObject(properties)) wrong('dict_type', 'Input should be a valid dictionary', 'queries', key, 'properties');
      else if (Object.values(properties).some((value) => typeof value !== 'string' && !Array.isArray(value))) {
        wrong('list_type', 'Input should be a valid list or string', 'queries', key, 'properties');
      }
    }
  }
  refuseInvalid(invalid.slice(0, 100));
  refuseSettings(weights, config);
  if (examples.length > mostQueries) throw new YenteProblem(400, `Too many queries in one batch (limit: ${mostQueries})`);
  if (examples.length === 0) throw new YenteProblem(400, 'No queries provided.');
  return new Map(examples.map(([key, example]) => [key, exampleOf(example as Record<string, unknown>)]));
}

/** Weights are published and the same for everybody; to ignore others would answer what was not asked. */
function refuseSettings(weights: unknown, config: unknown): void {
  const [weight] = Object.keys(weights as object);
  if (weight !== undefined) throw new YenteProblem(400, 'The weights of features cannot be set; they are published at /algorithms.');
  const [parameter] = Object.keys(config as object);
  if (parameter !== undefined) {
    throw new YenteProblem(400, `Invalid configuration parameter: ${parameter.slice(0, 100)} for algorithm ostrakon`);
  }
}

function exampleOf({ id, schema: name, properties: given }: Record<string, unknown>): Example {
  const schema = ftmSchema(String(name));
  if (schema === null) throw unreadable(`No such schema: ${String(name).slice(0, 100)}`);
  if (schema.name !== 'Thing' && !schema.isMatchable) throw unreadable(`Non-matchable schema for query: ${schema.name}`);
  const properties: Record<string, string[]> = {};
  for (const [property, type] of schema.properties) {
    const value = Object.hasOwn(given as object, property) ? (given as Record<string, unknown>)[property] : undefined;
    const texts = (Array.isArray(value) ? value : [value]).flatMap((each) => textOf(each)).slice(0, mostValues);
    const clean = new Set(
      texts.flatMap((text) => (type === 'country' ? (codeOf(text) ?? []) : type === 'date' ? (date.exec(text)?.[0] ?? []) : text)),
    );
    if (clean.size > 0) properties[property] = [...clean];
  }
  return { id: typeof id === 'string' ? id : null, schema, properties };
}

const unreadable = (why: string) => new YenteProblem(400, `Cannot parse example entity: ${why}`);

function textOf(value: unknown): string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? [] : [text];
}

/** FollowTheMoney's code, lower case; null for what names no country we know. */
function codeOf(text: string): string | null {
  const code = text.toUpperCase();
  return (isCountry(code) ? code : countryCode(text))?.toLowerCase() ?? null;
}

/** A party as `ScreenInput` has it. */
export interface Party {
  readonly name: string;
  readonly kind: string | null;
  readonly birthDate: string | null;
  readonly countries: readonly string[];
  readonly identifiers: readonly { readonly type: string | null; readonly value: string }[];
}

/**
 * The parties that an example may be: one for each of its names, with what else it says. An example without a name is looked for under
 * its first number.
 *
 * @throws {YenteProblem} 400 where it has neither
 */
export function partiesOf({ schema, properties }: Example): readonly Party[] {
  const all = (...names: readonly string[]) => names.flatMap((name) => properties[name] ?? []);
  const identifiers = Object.entries(properties).flatMap(([property, values]) =>
    schema.properties.get(property) === 'identifier'
      ? values.map((value) => ({ type: identifierType(property), value: value.slice(0, 200) }))
      : [],
  );
  const names = new Set([...all('name', 'alias', 'previousName', 'weakAlias'), ...combined(properties)]);
  if (names.size === 0 && identifiers[0] !== undefined) names.add(identifiers[0].value);
  if (names.size === 0) throw unreadable('It has neither a name nor an identifier to look for.');
  const [only, ...others] = kindsLike(schema);
  const birthDate = all('birthDate').toSorted((a, b) => b.length - a.length)[0] ?? null;
  const countries = all('nationality', 'citizenship', 'country', 'jurisdiction', 'mainCountry', 'flag').map((code) => code.toUpperCase());
  return [...names].map((name) => ({
    name: name.slice(0, 500),
    kind: others.length === 0 ? (only ?? null) : null,
    birthDate,
    countries: [...new Set(countries)].slice(0, 50),
    identifiers: identifiers.slice(0, 50),
  }));
}

/** Names made of their parts: first and last, and with what stands between where there is something. */
function combined(properties: Readonly<Record<string, readonly string[]>>): string[] {
  const parts = (...names: readonly string[]) => names.flatMap((name) => properties[name]?.[0] ?? []);
  const [first, last] = [parts('firstName'), parts('lastName')];
  if (first.length + last.length === 0) return [];
  const between = parts('secondName', 'middleName', 'fatherName');
  return [...new Set([[...first, ...last].join(' '), [...first, ...between, ...last].join(' ')])];
}
