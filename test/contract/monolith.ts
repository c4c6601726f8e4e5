/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** One schema over the resolvers of all three subgraphs, executed by graphql-js: what the gateway's answers are compared with. */
import { readFileSync } from 'node:fs';
import { buildASTSchema, defaultFieldResolver, execute, isObjectType, isUnionType, Kind, parse } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, DocumentNode, ExecutionResult, GraphQLSchema, ObjectTypeDefinitionNode } from 'graphql';
import { subgraphNames } from '../../runtime/config.ts';
import type { SubgraphName } from '../../runtime/config.ts';
import { resolvers as actors } from '../../subgraphs/actors/resolvers.ts';
import type { SubgraphContext } from '../../subgraphs/context.ts';
import { resolvers as incidents } from '../../subgraphs/incidents/resolvers.ts';
import { resolvers as sanctions } from '../../subgraphs/sanctions/resolvers.ts';
import { countryScalar, dateScalar, dateTimeScalar } from '../../subgraphs/scalars.ts';

type Contexts = Readonly<Record<SubgraphName, SubgraphContext>>;
const resolverMaps: Record<SubgraphName, any> = { actors, incidents, sanctions };

const withoutFederation = (directives: readonly ConstDirectiveNode[] | undefined) =>
  (directives ?? []).filter(({ name }) => !['key', 'shareable', 'link'].includes(name.value));

/** The three documents as one, with the subgraphs that define each field of each type. */
function merged(): { document: DocumentNode; owners: Map<string, SubgraphName[]>; keys: Map<string, string> } {
  const definitions = new Map<string, DefinitionNode>();
  const owners = new Map<string, SubgraphName[]>();
  const keys = new Map<string, string>();
  for (const subgraph of subgraphNames) {
    const sdl = readFileSync(new URL(`../../schema/${subgraph}.graphql`, import.meta.url), 'utf8');
    for (const definition of parse(sdl).definitions) {
      if (definition.kind === Kind.SCHEMA_EXTENSION || !('name' in definition)) continue;
      const name = definition.name.value;
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) {
        definitions.set(name, definition);
        continue;
      }
      const key = definition.directives?.find((each) => each.name.value === 'key')?.arguments?.[0]?.value;
      if (key?.kind === Kind.STRING) keys.set(name, key.value);
      const before = definitions.get(name) as ObjectTypeDefinitionNode | undefined;
      const fields = new Map([...(before?.fields ?? []), ...(definition.fields ?? [])].map((field) => [field.name.value, field]));
      for (const field of definition.fields ?? []) {
        const place = `${name}.${field.name.value}`;
        owners.set(place, [...(owners.get(place) ?? []), subgraph]);
      }
      const directives = withoutFederation(definition.directives);
      definitions.set(name, { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION, directives, fields: [...fields.values()] });
    }
  }
  return { document: { kind: Kind.DOCUMENT, definitions: [...definitions.values()] }, owners, keys };
}

export interface Monolith {
  readonly schema: GraphQLSchema;
  run(document: DocumentNode, variables: Record<string, unknown>, contexts: Contexts): Promise<ExecutionResult>;
}

/**
 * A field of an entity is resolved by the subgraph that defines it: where the parent came from another one, that subgraph's
 * `__resolveReference` is asked first, as the gateway would.
 */
export function monolith(): Monolith {
  const { document, owners, keys } = merged();
  const schema = buildASTSchema(document);
  const scalars: Record<string, unknown> = { Date: dateScalar, CountryCode: countryScalar, DateTime: dateTimeScalar };
  for (const [name, scalar] of Object.entries(scalars)) {
    const { serialize, parseValue, parseLiteral } = scalar as typeof dateScalar;
    Object.assign(schema.getType(name)!, { serialize, parseValue, parseLiteral });
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) {
      const owner = subgraphNames.find((subgraph) => resolverMaps[subgraph][type.name] !== undefined)!;
      type.resolveType = (value: any, contexts: any) =>
        resolverMaps[owner][type.name].__resolveType(unwrapped(value), contexts[owner], undefined);
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const key = keys.get(type.name);
      const owning = owners.get(`${type.name}.${field.name}`)!;
      field.resolve = async (parent: any, args, contexts: Contexts, info) => {
        const isRoot = type.name === 'Query' || type.name === 'Mutation';
        const from: SubgraphName = isRoot ? owning[0]! : (parent as Tagged).from;
        const owner = key !== undefined && !owning.includes(from) ? owning[0]! : isRoot ? owning[0]! : from;
        let value = isRoot ? {} : unwrapped(parent);
        if (owner !== from) value = await resolverMaps[owner][type.name].__resolveReference({ [key!]: value[key!] }, contexts[owner], info);
        if (value === null) return null;
        const resolve = resolverMaps[owner][type.name]?.[field.name] ?? defaultFieldResolver;
        return tagged(await resolve(value, args, contexts[owner], info), owner);
      };
    }
  }
  return {
    schema,
    run: async (asked, variableValues, contextValue) => await execute({ schema, document: asked, variableValues, contextValue }),
  };
}

interface Tagged {
  readonly from: SubgraphName;
  readonly value: any;
}
/** Objects carry the subgraph they came from; leaves stay as they are. */
async function tagged(found: unknown, from: SubgraphName): Promise<unknown> {
  const value = await found;
  // An item that fails fails alone.
  if (Array.isArray(value)) return value.map((item) => tagged(item, from));
  return typeof value === 'object' && value !== null && !(value instanceof Date) ? ({ from, value } satisfies Tagged) : value;
}
const unwrapped = (value: any) => (value as Tagged).value;
