/** Limits on the size and shape of a document, checked before it is validated or planned, in time linear in the document. */
import { GraphQLError, Kind, parse } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { OstrakonError } from '../domain/errors.ts';

/** How large a document may be; every number is the greatest that passes. */
export interface OperationLimits {
  /** UTF-8 bytes of the document. */
  readonly bytes: number;
  readonly tokens: number;
  /** Fields with fragments expanded, a field in a fragment spread twice counting twice; introspection counts apart, by the same limit. */
  readonly fields: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly rootFields: number;
  /** Aliases with fragments expanded. */
  readonly aliases: number;
  /** Changes of subgraph along one path from the root; checked where the owners of fields are given. */
  readonly subgraphChanges: number;
}

/** For documents that clients send to the gateway. */
export const clientLimits: OperationLimits = Object.freeze({
  bytes: 20_000,
  tokens: 2_000,
  fields: 1_000,
  depth: 15,
  introspectionDepth: 20,
  rootFields: 50,
  aliases: 200,
  subgraphChanges: 12,
});

/** For a subgraph: wide enough for whatever the gateway makes of a document within `clientLimits`. */
export const subgraphLimits: OperationLimits = Object.freeze({
  bytes: 1_000_000,
  tokens: 20_000,
  fields: 5_000,
  depth: 20,
  introspectionDepth: 20,
  rootFields: 200,
  aliases: 2_000,
  subgraphChanges: 12,
});

/** Which subgraphs, as a bit set, resolve a field, and its type; null for what the schema does not know. */
export interface FieldOwners {
  readonly rootType: (operation: 'query' | 'mutation' | 'subscription') => string | null;
  readonly field: (type: string, field: string) => { readonly type: string; readonly owners: number } | null;
}

/** What a document amounts to: the greatest of each over its operations. */
export interface OperationSize {
  readonly fields: number;
  readonly depth: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly introspectionFields: number;
  readonly introspectionDepth: number;
  readonly subgraphChanges: number;
  /** Selections looked at, which is at most those written, times the sets of owners they are met with. */
  readonly visited: number;
}

/**
 * Parses a document within the limits.
 *
 * @throws {OstrakonError} PAYLOAD_TOO_LARGE above `bytes`, OPERATION_TOO_COMPLEX above another limit
 * @throws {GraphQLError} a syntax error
 */
export function checkDocument(
  source: string,
  limits: OperationLimits,
  owners?: FieldOwners,
): { document: DocumentNode; size: OperationSize } {
  const bytes = Buffer.byteLength(source);
  if (bytes > limits.bytes) {
    const message = `The document has ${bytes} bytes; at most ${limits.bytes} are allowed.`;
    throw new OstrakonError({ code: 'PAYLOAD_TOO_LARGE', message, details: { limit: 'bytes', found: bytes, allowed: limits.bytes } });
  }
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes('tokens. Parsing aborted')) throw error;
    throw tooComplex('tokens', `more than ${limits.tokens}`, limits.tokens);
  }
  return { document, size: checkOperation(document, limits, owners) };
}

/**
 * Measures a parsed document and refuses it above a limit.
 *
 * Nothing is assumed valid: unknown fields, types and fragments count as far as they can. Each fragment is measured once.
 *
 * @throws {OstrakonError} OPERATION_TOO_COMPLEX naming the limit, what was found and what is allowed; BAD_INPUT for fragments in a circle
 */
export function checkOperation(document: DocumentNode, limits: OperationLimits, owners?: FieldOwners): OperationSize {
  const size = measure(document, owners);
  const checks: readonly [limit: string, found: number, allowed: number][] = [
    ['depth', size.depth, limits.depth],
    ['introspection depth', size.introspectionDepth, limits.introspectionDepth],
    ['expanded fields', size.fields, limits.fields],
    ['introspection fields', size.introspectionFields, limits.fields],
    ['root fields', size.rootFields, limits.rootFields],
    ['aliases', size.aliases, limits.aliases],
    ['changes of subgraph along one path', size.subgraphChanges, limits.subgraphChanges],
  ];
  for (const [limit, found, allowed] of checks) if (found > allowed) throw tooComplex(limit, found, allowed);
  return size;
}

function tooComplex(limit: string, found: number | string, allowed: number): OstrakonError {
  return new OstrakonError({
    code: 'OPERATION_TOO_COMPLEX',
    message: `The document is too complex: ${limit} ${found}, at most ${allowed} allowed. Ask for less, or in several operations.`,
    details: { limit, found, allowed },
  });
}

interface Counts {
  /** Fields directly in the selection set, fragments expanded. */
  readonly top: number;
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  readonly introspectionFields: number;
  readonly introspectionDepth: number;
}

const nothing: Counts = { top: 0, fields: 0, depth: 0, aliases: 0, introspectionFields: 0, introspectionDepth: 0 };
/** Counts grow exponentially with fragments; they stop where they can no longer be told apart from "far too many". */
const capped = (count: number) => Math.min(count, 1_000_000_000);

function measure(document: DocumentNode, owners: FieldOwners | undefined): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  let visited = 0;
  const measured = new Map<string, Counts | 'underway'>();

  const countFragment = (name: string): Counts => {
    const known = measured.get(name);
    if (known === 'underway') {
      throw new OstrakonError({ code: 'BAD_INPUT', message: `Fragment "${name}" spreads itself, directly or through others.` });
    }
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    measured.set(name, 'underway');
    const counts = count(fragment.selectionSet);
    measured.set(name, counts);
    return counts;
  };
  const count = (set: SelectionSetNode): Counts => {
    const sum = { ...nothing };
    for (const selection of set.selections) {
      visited += 1;
      let part: Counts;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet === undefined ? nothing : count(selection.selectionSet);
        const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1);
        const name = selection.name.value;
        part =
          name === '__schema' || name === '__type'
            ? {
                ...nothing,
                top: 1,
                aliases,
                introspectionFields: 1 + inner.fields + inner.introspectionFields,
                introspectionDepth: 1 + Math.max(inner.depth, inner.introspectionDepth),
              }
            : { ...inner, top: 1, aliases, fields: 1 + inner.fields, depth: 1 + inner.depth };
      } else {
        part = selection.kind === Kind.INLINE_FRAGMENT ? count(selection.selectionSet) : countFragment(selection.name.value);
      }
      sum.top = capped(sum.top + part.top);
      sum.fields = capped(sum.fields + part.fields);
      sum.aliases = capped(sum.aliases + part.aliases);
      sum.introspectionFields = capped(sum.introspectionFields + part.introspectionFields);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.introspectionDepth = Math.max(sum.introspectionDepth, part.introspectionDepth);
    }
    return sum;
  };

  const changesOfFragment = new Map<string, number>();
  /** The most changes on any path below, when what is above is resolved by one of `current` (a bit set; 0 is not yet decided). */
  const changes = (set: SelectionSetNode, type: string, current: number, at: FieldOwners): number => {
    let most = 0;
    for (const selection of set.selections) {
      visited += 1;
      if (selection.kind === Kind.FIELD) {
        const field = at.field(type, selection.name.value);
        if (field === null || field.owners === 0) continue;
        const stays = current === 0 ? field.owners : current & field.owners;
        const below = selection.selectionSet === undefined ? 0 : changes(selection.selectionSet, field.type, stays || field.owners, at);
        most = Math.max(most, below + (stays === 0 ? 1 : 0));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        most = Math.max(most, changes(selection.selectionSet, selection.typeCondition?.name.value ?? type, current, at));
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        const key = `${fragment.name.value} ${current}`;
        const known = changesOfFragment.get(key) ?? changes(fragment.selectionSet, fragment.typeCondition.name.value, current, at);
        changesOfFragment.set(key, known);
        most = Math.max(most, known);
      }
    }
    return most;
  };

  const roots = operations.map((operation) => count(operation.selectionSet));
  const all = [...roots, ...[...fragments.keys()].map(countFragment)];
  const greatest = (of: readonly Counts[], key: keyof Counts) => of.reduce((most, counts) => Math.max(most, counts[key]), 0);
  const size = {
    fields: greatest(all, 'fields'),
    depth: greatest(all, 'depth'),
    rootFields: greatest(roots, 'top'),
    aliases: greatest(all, 'aliases'),
    introspectionFields: greatest(all, 'introspectionFields'),
    introspectionDepth: greatest(all, 'introspectionDepth'),
  };
  let subgraphChanges = 0;
  if (owners !== undefined) {
    for (const operation of operations) {
      const root = owners.rootType(operation.operation);
      if (root !== null) subgraphChanges = Math.max(subgraphChanges, changes(operation.selectionSet, root, 0, owners));
    }
  }
  return { ...size, subgraphChanges, visited };
}
