/** The client's answer, made of what the subgraphs gave: the fields asked for in their order, nulls where the schema lets them be. */
import { GraphQLError, Kind, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import type { FieldNode, GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { Fragments } from './decidedDocument.ts';
import { isValues } from './planValues.ts';
import type { Values } from './planValues.ts';

/** A null that is explained by an error already. */
const explained = Symbol('explained');
/** A null where none may be: what holds it is null. */
const broken = Symbol('broken');

type Completed = unknown;
interface Run {
  readonly path: (string | number)[];
  readonly errors: GraphQLError[];
  readonly introspect: (field: FieldNode) => unknown;
}
type Complete = (value: unknown, run: Run) => Completed;
type Field =
  | { readonly key: string; readonly is: 'typename' }
  | { readonly key: string; readonly is: 'introspection'; readonly node: FieldNode }
  | { readonly key: string; readonly is: 'value'; readonly mayBeInherited: boolean; readonly complete: Complete };

export interface Answer {
  /** Null where a root field that must not be null is. */
  readonly data: Values | null;
  /** Nulls and values that break the schema, with their paths. */
  readonly errors: readonly GraphQLError[];
}

/** Makes answers of one operation. */
export type AnswerShape = (data: Values, introspect: (field: FieldNode) => unknown) => Answer;

/**
 * Compiles what an operation asks for; types are compiled when they are first met.
 *
 * @param schema what clients see
 * @param selectionSet without conditions, as the fragments are
 */
export function answerShape(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  selectionSet: SelectionSetNode,
  fragments: Fragments,
): AnswerShape {
  const applies = (condition: string | undefined, type: GraphQLObjectType): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type);
  };
  const collect = (type: GraphQLObjectType, set: SelectionSetNode, found: Map<string, FieldNode[]>): Map<string, FieldNode[]> => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const others = found.get(key);
        if (others === undefined) found.set(key, [selection]);
        else others.push(selection);
        continue;
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (inner !== undefined && applies(inner.typeCondition?.name.value, type)) collect(type, inner.selectionSet, found);
    }
    return found;
  };
  const fieldsOf = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Field[] => {
    const found = new Map<string, FieldNode[]>();
    for (const set of sets) collect(type, set, found);
    return [...found].flatMap(([key, nodes]): Field[] => {
      const [node] = nodes;
      if (node === undefined) return [];
      const name = node.name.value;
      if (name === '__typename') return [{ key, is: 'typename' }];
      if (name === '__schema' || name === '__type') return [{ key, is: 'introspection', node: { ...node, selectionSet: joined(nodes) } }];
      const field = type.getFields()[name];
      if (field === undefined) return [];
      const below = nodes.flatMap(({ selectionSet: set }) => (set === undefined ? [] : [set]));
      return [
        { key, is: 'value', mayBeInherited: key in Object.prototype, complete: completer(field.type, below, `${type.name}.${name}`) },
      ];
    });
  };
  const completer = (type: GraphQLOutputType, sets: readonly SelectionSetNode[], where: string): Complete => {
    if (isNonNullType(type)) {
      const inner = completer(type.ofType, sets, where);
      return (value, run) => {
        const completed = inner(value, run);
        if (completed === explained || completed === broken) return broken;
        if (completed !== null) return completed;
        run.errors.push(problem(`Cannot return null for non-nullable field ${where}.`, run));
        return broken;
      };
    }
    if (isListType(type)) return listOf(completer(type.ofType, sets, where), where);
    if (isScalarType(type) || isEnumType(type)) {
      const isValid = leafTest(type);
      return (value, run) => (value === null || value === undefined ? null : isValid(value) ? value : invalid(where, run));
    }
    const byType = new Map<string, readonly Field[]>();
    return (value, run) => {
      if (value === null || value === undefined) return null;
      if (!isValues(value)) return invalid(where, run);
      const named = value['__typename'];
      const found = isObjectType(type) ? type : typeof named === 'string' ? schema.getType(named) : undefined;
      if (!isObjectType(found)) return invalid(where, run);
      let fields = byType.get(found.name);
      if (fields === undefined) byType.set(found.name, (fields = fieldsOf(found, sets)));
      return ofFields(fields, found.name, value, run) ?? explained;
    };
  };
  const rootFields = fieldsOf(root, [selectionSet]);
  return (data, introspect) => {
    const errors: GraphQLError[] = [];
    return { data: ofFields(rootFields, root.name, data, { path: [], errors, introspect }), errors };
  };
}

/** An object of the answer; null where one of its fields may not be null and is. */
function ofFields(fields: readonly Field[], typename: string, values: Values, run: Run): Values | null {
  const made = Object.create(null) as Values;
  for (const field of fields) {
    if (field.is === 'typename') made[field.key] = typename;
    else if (field.is === 'introspection') made[field.key] = run.introspect(field.node);
    else {
      run.path.push(field.key);
      const completed = field.complete(field.mayBeInherited && !Object.hasOwn(values, field.key) ? undefined : values[field.key], run);
      run.path.pop();
      if (completed === broken) return null;
      made[field.key] = completed === explained ? null : completed;
    }
  }
  return made;
}

function listOf(item: Complete, where: string): Complete {
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return invalid(where, run);
    let isBroken = false;
    const made: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      run.path.push(index);
      const completed = item(value[index], run);
      run.path.pop();
      if (completed === broken) isBroken = true;
      made.push(completed === explained ? null : completed);
    }
    return isBroken ? explained : made;
  };
}

function invalid(where: string, run: Run): typeof explained {
  run.errors.push(problem(`Invalid value found for field ${where}.`, run));
  return explained;
}

function problem(message: string, run: Run): GraphQLError {
  return new GraphQLError(message, { path: [...run.path] });
}

/** What values of a leaf may be; scalars of our own have been checked where they were made. */
function leafTest(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined;
  switch (type.name) {
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'Int':
      return Number.isInteger;
    case 'Float':
      return Number.isFinite;
    case 'String':
      return (value) => typeof value === 'string';
    case 'ID':
      return (value) => typeof value === 'string' || Number.isInteger(value);
    default:
      return () => true;
  }
}

function joined(nodes: readonly FieldNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []) };
}
