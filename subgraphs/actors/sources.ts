/** The catalogue of sources. */
import { pageInfo } from '../answers.ts';
import type { QueryResolvers, Resolvers } from './generated/resolvers.ts';

export const sourceQueries: Pick<Required<QueryResolvers>, 'sources' | 'source'> = {
  sources: (_root, request, { view }) => {
    const page = view.sources(request);
    return {
      edges: page.items.map(({ cursor, item }) => ({ cursor, node: item })),
      pageInfo: pageInfo(page),
      totalCount: page.totalCount,
    };
  },
  source: (_root, { name }, { view }) => view.source(name),
};

export const sourceResolvers: Pick<Required<Resolvers>, 'CataloguedSource'> = {
  CataloguedSource: {
    name: ({ dataset }) => dataset.name,
    title: ({ dataset }) => dataset.title,
    publisher: ({ dataset }) => dataset.publisher,
    licence: ({ dataset }) => dataset.licence,
    url: ({ dataset }) => dataset.url,
    published: ({ versions }) => versions[0]?.asOf ?? null,
    loadedAt: ({ versions }) => versions[0]?.loadedAt ?? null,
    entries: ({ versions }) => versions[0]?.entries ?? null,
    links: ({ versions }) => versions[0]?.links ?? null,
    designations: ({ versions }) => versions[0]?.designations ?? null,
    rejects: ({ versions }) => versions[0]?.rejects ?? null,
    marking: ({ dataset }) => dataset.marking.tlp,
  },
};
