/** `GET /search/{dataset}`: actors by a piece of text, or all of them. */
import type { RequestHandler } from 'express';
import { quotation } from '../../domain/classifiedGuard.ts';
import { countryCode, countryName, isCountry } from '../../domain/countries.ts';
import type { Actor } from './actorFields.ts';
import { pathPart } from './ask.ts';
import type { Ask, AskOf } from './ask.ts';
import { scopeOf } from './datasets.ts';
import { entityOf } from './entity.ts';
import { ftmSchema } from './ftmSchemata.ts';
import { isA, kindsWithin } from './kinds.ts';
import { actorsOf } from './match.ts';
import { parametersOf } from './parameters.ts';
import { YenteProblem } from './problems.ts';
import { schemaOf } from './schemaOf.ts';

const mostResults = 500;
const mostOffset = 9_499;
/** So many of those found are looked at for counts of facets, and where the engine cannot do the filtering. */
const mostWalked = 1_000;
const facetNames = ['datasets', 'schema', 'countries', 'identifiers', 'topics', 'genders'] as const;

const fields =
  'id kind countries identifiers { type } sources { dataset } details { __typename ... on Entity { entityType incorporated } } designations(active: true) { id }';
const byText = `query YenteSearch($text: String!, $kinds: [ActorKind!], $countries: [CountryCode!], $first: Int, $after: String) {
  found: searchActors(text: $text, kinds: $kinds, countries: $countries, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } }
  }
}`;
const everything = `query YenteAll($kinds: [ActorKind!], $countries: [CountryCode!], $first: Int, $after: String) {
  found: actors(filter: { kinds: $kinds, countries: $countries }, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } }
  }
}`; // prettier-ignore

interface Found extends Pick<Actor, 'id' | 'kind' | 'countries' | 'identifiers' | 'details'> {
  readonly sources: readonly { readonly dataset: string }[];
  readonly designations: readonly { readonly id: string }[] | null;
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Found | null }[];
}

export function searchHandler(askOf: AskOf): RequestHandler {
  return async (request, response) => {
    const parameters = parametersOf(request);
    const [limit, offset] = [parameters.integer('limit', 10, mostResults), parameters.integer('offset', 0, mostOffset)];
    const text = (parameters.text('q') ?? '').trim();
    const schema = ftmSchema(parameters.text('schema') ?? 'Thing');
    const [include, exclude] = [parameters.texts('include_dataset'), parameters.texts('exclude_dataset')];
    const withoutSchemata = parameters.texts('exclude_schema');
    const filters = {
      countries: [...parameters.texts('countries')],
      topics: [...parameters.texts('topics')],
      datasets: [...parameters.texts('datasets')],
    };
    const all = parameters.oneOf('filter_op', ['OR', 'AND'], 'OR') === 'AND';
    const facets = parameters.severalOf('facets', facetNames, ['countries', 'topics', 'datasets']);
    const target = parameters.flag('target');
    parameters.flag('fuzzy');
    parameters.flag('simple');
    parameters.moment('changed_since');
    parameters.done();
    if (schema === null) throw new YenteProblem(400, 'Invalid schema');
    if (parameters.texts('sort').some((sort) => !/^_?score(:desc)?$/.test(sort))) {
      throw new YenteProblem(400, 'Results are sorted by score; no other order is offered.');
    }
    for (const filter of parameters.texts('filter')) {
      const [, field = '', value = ''] = /^(countries|topics|datasets):(.+)$/s.exec(filter) ?? [];
      if (field !== 'countries' && field !== 'topics' && field !== 'datasets') {
        throw new YenteProblem(400, `Invalid filter: '${quotation(filter, 100)}'; only countries, topics and datasets are offered.`);
      }
      filters[field].push(value);
    }
    const ask = askOf(request, response);
    const scope = await scopeOf(ask, pathPart(request, 'dataset'), include, exclude);
    const countries = filters.countries.map(codeOf);
    const known = countries.filter((code) => code !== null);
    const holds = (given: readonly string[], wanted: readonly (string | null)[]): boolean => {
      const has = (one: string | null) => one !== null && given.includes(one);
      return wanted.length === 0 || (all ? wanted.every(has) : wanted.some(has));
    };
    const isWanted = (actor: Found): boolean => {
      const datasets = actor.sources.map(({ dataset }) => dataset);
      const isListed = (actor.designations ?? []).length > 0;
      return (
        scope.holds(datasets) &&
        (!scope.listedOnly || isListed) &&
        (target === null || target === isListed) &&
        holds(actor.countries, countries) &&
        holds(datasets, filters.datasets) &&
        holds(isListed ? ['sanction'] : [], filters.topics) &&
        isA(schemaOf(actor), schema.name) &&
        !withoutSchemata.some((each) => isA(schemaOf(actor), each))
      );
    };
    const kinds = kindsWithin(schema);
    const nothing = kinds.length === 0 || (countries.length > 0 && known.length === 0);
    const variables = { ...(text === '' ? {} : { text }), kinds, ...(known.length === 0 || all ? {} : { countries: known }) };
    const walk = nothing
      ? noResults
      : await walked(ask, text === '' ? everything : byText, variables, isWanted, Math.max(mostWalked, offset + limit));
    const shown = walk.wanted.slice(offset, offset + limit);
    const actors = await actorsOf(
      ask,
      shown.map(({ id }) => id),
    );
    response.json({
      limit,
      offset,
      total: walk.total,
      results: shown.flatMap(({ id }) => {
        const actor = actors.get(id);
        return actor === undefined ? [] : [entityOf(actor)];
      }),
      facets: Object.fromEntries(facets.map((facet) => [facet, facetOf(facet, walk.wanted)])),
    });
  };
}

interface Walk {
  readonly wanted: readonly Found[];
  readonly total: { readonly value: number; readonly relation: 'eq' | 'gte' };
}

const noResults: Walk = { wanted: [], total: { value: 0, relation: 'eq' } };

/** Looks at up to `most` of what a query finds. The total is exact where all was looked at, or all that was looked at is wanted. */
async function walked(ask: Ask, query: string, variables: object, isWanted: (actor: Found) => boolean, most: number): Promise<Walk> {
  const wanted: Found[] = [];
  let seen = 0;
  let after: string | null = null;
  for (;;) {
    const { found }: { found: Page } = await ask<{ found: Page }>(query, { ...variables, first: Math.min(500, most - seen), after });
    for (const { node } of found.edges) if (node !== null && isWanted(node)) wanted.push(node);
    seen += found.edges.length;
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) return { wanted, total: { value: wanted.length, relation: 'eq' } };
    if (seen < most) continue;
    const isAll = wanted.length === seen;
    return { wanted, total: isAll ? { value: found.totalCount, relation: 'eq' } : { value: wanted.length, relation: 'gte' } };
  }
}

function codeOf(text: string): string | null {
  const code = text.toUpperCase();
  return isCountry(code) ? code : countryCode(text);
}

const labels: Readonly<Record<(typeof facetNames)[number], string>> = {
  datasets: 'Data sources',
  schema: 'Entity types',
  countries: 'Countries',
  identifiers: 'Identifiers',
  topics: 'Topics',
  genders: 'Genders',
};

/** The most frequent value first. Identifiers and genders are not counted. */
function facetOf(facet: (typeof facetNames)[number], actors: readonly Found[]) {
  const valuesOf = (actor: Found): readonly (readonly [name: string, label: string])[] => {
    if (facet === 'datasets') return [...new Set(actor.sources.map(({ dataset }) => dataset))].map((name) => [name, name]);
    if (facet === 'schema') return [[schemaOf(actor), schemaOf(actor)]];
    if (facet === 'countries') return actor.countries.map((code) => [code.toLowerCase(), countryName(code)]);
    if (facet === 'topics') return (actor.designations ?? []).length > 0 ? [['sanction', 'Sanctioned entity']] : [];
    return [];
  };
  const counts = new Map<string, { name: string; label: string; count: number }>();
  for (const [name, label] of actors.flatMap(valuesOf)) {
    counts.set(name, { name, label, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return { label: labels[facet], values: [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)) };
}
