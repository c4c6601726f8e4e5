/** For which moment of the ledger an operation is asked. */
import { Kind, OperationTypeNode, valueFromASTUntyped } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode, ValueNode } from 'graphql';
import { OstrakonError } from '../domain/errors.ts';
import type { Instant } from '../domain/model.ts';

/** The header that says for which moment a whole operation is asked. */
export const knownAtHeader = 'x-ostrakon-known-at';

/** Root fields that say the same whatever was known: tables, and what the gateway asks for. */
const timeless: ReadonlySet<string> = new Set(['screeningFeatures', '_entities', '_service', '__typename', '__schema', '__type']);

type Variables = Readonly<Record<string, unknown>>;
interface Asked {
  readonly document: DocumentNode;
  /** Undefined where the document has none of the name asked for. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly variables: Variables;
  readonly schema: GraphQLSchema;
  /** The value of the header; undefined where there is none. */
  readonly header: string | undefined;
}

/**
 * The moment that the root fields' `knownAt` and the header name, as an instant in UTC; null where none does.
 *
 * An operation is of one moment: nested fields and other subgraphs answer for it too.
 *
 * @throws {OstrakonError} BAD_INPUT for two moments, for a field asked for now beside one asked for then, for a moment that is none, in a
 *   mutation, and for fields that read along the ledger
 */
export function knownAtAsked(asked: Asked): Instant | null {
  const { operation, header, schema } = asked;
  if (operation === undefined) return null;
  const fields = rootFields(operation.selectionSet, asked).filter(({ name }) => !timeless.has(name.value));
  const given = new Map<string, string>();
  const without: FieldNode[] = [];
  for (const field of fields) {
    const instant = instantOf(argumentOf(field, asked));
    if (instant === null) without.push(field);
    else given.set(instant, field.name.value);
  }
  const named = header === undefined ? null : instantOf(header);
  const [first, second] = new Set([...(named === null ? [] : [named]), ...given.keys()]);
  if (first === undefined) return null;
  if (operation.operation !== OperationTypeNode.QUERY) {
    throw refusal('What was known cannot be changed: a mutation takes no knownAt. Leave out the header x-ostrakon-known-at.');
  }
  if (second !== undefined)
    throw refusal(`One operation is answered for one moment; it names ${first} and ${second}. Ask in two operations.`);
  const taking = schema.getQueryType()?.getFields() ?? {};
  for (const { name } of without) {
    if (taking[name.value]?.args.some((arg) => arg.name === 'knownAt') !== true) {
      throw refusal(`"${name.value}" reads along the ledger itself and takes no knownAt. Ask for it in an operation of its own.`);
    }
    if (named === null) {
      throw refusal(
        `One operation is answered for one moment; "${name.value}" has no knownAt and others have. Give it the same, or ask in two.`,
      );
    }
  }
  return first;
}

/** The fields of the operation's root that are not left out by a directive, those of fragments too. */
function rootFields(set: SelectionSetNode, asked: Asked): FieldNode[] {
  return set.selections.flatMap((selection): FieldNode[] => {
    for (const { name, arguments: given = [] } of selection.directives ?? []) {
      const condition = given.find((arg) => arg.name.value === 'if');
      if (condition === undefined || !['skip', 'include'].includes(name.value)) continue;
      if ((valueOf(condition.value, asked) === true) === (name.value === 'skip')) return [];
    }
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, asked);
    const fragment = asked.document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(fragment.selectionSet, asked) : [];
  });
}

function argumentOf(field: FieldNode, asked: Asked): unknown {
  const node = field.arguments?.find(({ name }) => name.value === 'knownAt');
  return node === undefined ? null : valueOf(node.value, asked);
}

function valueOf(node: ValueNode, { operation, variables }: Asked): unknown {
  if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node);
  const name = node.name.value;
  if (Object.hasOwn(variables, name)) return variables[name];
  const definition = operation?.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue === undefined ? null : valueFromASTUntyped(definition.defaultValue);
}

/** Null for none. */
function instantOf(value: unknown): Instant | null {
  if (value === null || value === undefined) return null;
  const text = value instanceof Date ? value.toISOString() : value;
  const parts = typeof text === 'string' ? /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i.exec(text) : null;
  const time = typeof text === 'string' && parts !== null ? Date.parse(text.toUpperCase()) : NaN;
  // A day that does not exist is moved on to the next month's by the parser.
  const isDay = parts !== null && new Date(`${parts[1] ?? ''}T00:00:00Z`).toString() !== 'Invalid Date' && !isMoved(parts[1] ?? '');
  if (Number.isNaN(time) || !isDay) {
    throw refusal('"knownAt" is no moment; write it with date, time and zone, as 2022-03-01T17:00:00Z.');
  }
  return new Date(time).toISOString();
}

function isMoved(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day;
}

function refusal(message: string): OstrakonError {
  return new OstrakonError({ code: 'BAD_INPUT', message, field: 'knownAt' });
}
