/** `GET /catalog`: which datasets there are, how many actors of each the viewer sees, and which are stale. */
import type { RequestHandler } from 'express';
import type { AskOf } from './ask.ts';
import { collections } from './datasets.ts';
import type { DatasetCount } from './datasets.ts';

const query = `query YenteCatalog {
  actorFacets { sources { value count } }
  actors(first: 1) { totalCount }
  listed: actors(first: 1, filter: { listed: true }) { totalCount }
  catalogued: sources(first: 500) { edges { node { name published isStale } } }
}`;

interface Answer {
  readonly actorFacets: { readonly sources: readonly DatasetCount[] };
  readonly actors: { readonly totalCount: number };
  readonly listed: { readonly totalCount: number };
  readonly catalogued: { readonly edges: readonly { readonly node: { readonly name: string; readonly published: string | null; readonly isStale: boolean } }[] };
} // prettier-ignore

export function catalogHandler(askOf: AskOf): RequestHandler {
  return async (request, response) => {
    const { actorFacets, actors, listed, catalogued } = await askOf(request, response)<Answer>(query);
    const ages = new Map(catalogued.edges.map(({ node }) => [node.name, node]));
    const sources = [...actorFacets.sources]
      .sort((a, b) => (a.value < b.value ? -1 : 1))
      .map(({ value, count }) => {
        const age = ages.get(value);
        return dataset(value, value, count, age?.published ?? null, age?.isStale ?? false, []);
      });
    const stale = sources.filter(({ index_current: isCurrent }) => !isCurrent).map(({ name }) => name);
    const names = sources.map(({ name }) => name);
    const newest = [...ages.values()].flatMap(({ published }) => published ?? []).sort().at(-1) ?? null; // prettier-ignore
    const over = Object.entries(collections).map(([name, title]) =>
      dataset(name, title, (name === 'sanctions' ? listed : actors).totalCount, newest, stale.length > 0, names),
    );
    const datasets = [...over, ...sources];
    const [current, outdated] = [true, false].map((isCurrent) =>
      datasets.filter((each) => each.index_current === isCurrent).map(({ name }) => name),
    );
    response.json({ datasets, current, outdated, index_stale: stale.length > 0 });
  };
}

/** A version is the day of the newest list, as fourteen digits; `static` where the dataset has no versions. */
function dataset(name: string, title: string, count: number, asOf: string | null, isStale: boolean, children: readonly string[]) {
  const version = asOf === null ? 'static' : `${asOf.replaceAll('-', '')}000000`;
  return {
    name,
    title,
    load: true,
    version,
    index_version: version,
    index_current: !isStale,
    children,
    entity_count: count,
    thing_count: count,
    last_export: asOf === null ? null : `${asOf}T00:00:00`,
  };
}
