/** How answers of a View become GraphQL values, the same in every subgraph. */
import { OstrakonError } from '../domain/errors.ts';
import type { Day, SourceRef } from '../domain/model.ts';
import type { Page } from '../links/questions.ts';
import type { SubgraphContext } from './context.ts';

const maxIds = 500;

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** A page of ids as a connection of their records; one that has gone since the page was made is left out. */
export async function connection<T extends { readonly id: string }>(
  page: Page<string>,
  load: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<Connection<T>> {
  const found = new Map((await load(page.items.map(({ item }) => item))).map((node) => [node.id, node]));
  const edges = page.items.flatMap(({ cursor, item }) => {
    const node = found.get(item);
    return node === undefined ? [] : [{ cursor, node }];
  });
  return { edges, pageInfo: pageInfo(page), totalCount: page.totalCount };
}

export function pageInfo(page: Page<unknown>): Connection<never>['pageInfo'] {
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.items[0]?.cursor ?? null,
    endCursor: page.items.at(-1)?.cursor ?? null,
  };
}

/** The last day a fact was seen: while it stands, that of the dataset's newest version. */
export function lastSeen(source: SourceRef, context: SubgraphContext): Day | null {
  return source.lastSeen ?? context.view.newestVersion(source.dataset);
}

/** @throws {OstrakonError} BAD_INPUT above 500 ids */
export function checkedIds(ids: readonly string[]): readonly string[] {
  if (ids.length <= maxIds) return ids;
  throw new OstrakonError({ code: 'BAD_INPUT', message: `ids names ${ids.length} records; at most ${maxIds} are allowed.`, field: 'ids' });
}

/** Fields that every record has, under their GraphQL meaning. */
export const recordFields = {
  marking: ({ marking }: { readonly marking: { readonly tlp: 'RED' | 'AMBER_STRICT' | 'AMBER' | 'GREEN' | 'CLEAR' } }) => marking.tlp,
  revision: (record: Parameters<SubgraphContext['revision']>[0], _args: unknown, context: SubgraphContext) => context.revision(record),
};

/** An argument's default for an explicit null too, which the schema's own default does not cover. */
export function orDefault<T>(value: T | null, fallback: T): T {
  return value ?? fallback;
}
