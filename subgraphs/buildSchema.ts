import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';

type ResolverMap = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { readonly resolvers?: unknown }>['resolvers']>;

/** The executable schema of `schema/<name>.graphql` over resolvers whose types were generated from the same file. */
export function buildSchema(name: string, resolvers: object): GraphQLSchema {
  const typeDefs = parse(readFileSync(new URL(`../schema/${name}.graphql`, import.meta.url), 'utf8'));
  // Apollo types resolver maps with index signatures, which generated types have not.
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as ResolverMap });
}
