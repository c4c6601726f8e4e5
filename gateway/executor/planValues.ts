/** Objects of answers as plans read and change them: found by path, made into representations, rewritten and merged. */
import type { FetchNodePathSegment, FetchRewrite, FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';
import { isAbstractType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

export type Values = Record<string, unknown>;

/** Whether an object whose `__typename` is the first is of the type named second. */
export type IsOfType = (typename: unknown, type: string) => boolean;

/** @param schema with every type of the supergraph, those kept from clients too */
export function typeTest(schema: GraphQLSchema): IsOfType {
  return (typename, name) => {
    if (typename === name) return true;
    const type = schema.getType(name);
    const found = typeof typename === 'string' ? schema.getType(typename) : undefined;
    return isAbstractType(type) && found !== undefined && 'getInterfaces' in found && schema.isSubType(type, found);
  };
}

/** Subgraphs are asked for the type's name wherever there can be several types; one that is not named is the one there is. */
function isOneOf(values: Values, types: readonly string[], isOfType: IsOfType): boolean {
  const name = values['__typename'];
  return typeof name !== 'string' || types.some((type) => isOfType(name, type));
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own value under a key, which clients choose by aliases; undefined where there is none. */
export function valueAt(values: Values, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** An alias may be `__proto__`, and must not become the prototype. */
export function setValue(values: Values, key: string, value: unknown): void {
  if (key !== '__proto__') values[key] = value;
  else Object.defineProperty(values, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The objects at a path, nulls left out, in the order of the data; each with its place where `places` is given. */
export function valuesAt(
  data: Values,
  path: readonly FlattenNodePathSegment[],
  isOfType: IsOfType,
  places?: (readonly (string | number)[])[],
): Values[] {
  const found: Values[] = [];
  const place: (string | number)[] = [];
  const visit = (value: unknown, at: number): void => {
    if (value === null || value === undefined) return;
    const segment = path[at];
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        place.push(index);
        visit(value[index], segment === '@' ? at + 1 : at);
        place.pop();
      }
    } else if (!isValues(value)) return;
    else if (segment === undefined) {
      found.push(value);
      places?.push([...place]);
    } else if (segment === '@') return;
    else if ('Field' in segment) {
      place.push(segment.Field);
      visit(valueAt(value, segment.Field), at + 1);
      place.pop();
    } else if (isOneOf(value, segment.TypeCondition, isOfType)) visit(value, at + 1);
  };
  visit(data, 0);
  return found;
}

/** What a subgraph must be told of an object to find it; null where the object lacks a part of it. */
export function representationOf(values: Values, requires: readonly RequiresSelection[], isOfType: IsOfType): Values | null {
  const made: Values = {};
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment') {
      if (!isOfType(values['__typename'], selection.typeCondition)) continue;
      const inner = representationOf(values, selection.selections, isOfType);
      if (inner === null) return null;
      mergeInto(made, inner);
    } else if (selection.kind === 'Field') {
      const value = valueAt(values, selection.alias ?? selection.name);
      if (value === undefined) return null;
      setValue(made, selection.alias ?? selection.name, part(value, selection.selections, isOfType));
    } else throw new TypeError('The plan requires a fragment by name.');
  }
  return made;
}

function part(value: unknown, selections: readonly RequiresSelection[] | undefined, isOfType: IsOfType): unknown {
  if (selections === undefined || selections.length === 0) return value;
  if (Array.isArray(value)) return value.map((item) => part(item, selections, isOfType));
  return isValues(value) ? representationOf(value, selections, isOfType) : null;
}

/** Merges an answer into what is known: objects and lists by parts, everything else as the answer has it. */
export function mergeInto(target: Values, source: Values): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    const known = valueAt(target, key);
    setValue(target, key, known === undefined || known === null ? value : merged(known, value));
  }
}

function merged(known: unknown, value: unknown): unknown {
  if (known === value || value === undefined || value === null) return known;
  if (Array.isArray(known) && Array.isArray(value)) {
    const [items, others]: [unknown[], readonly unknown[]] = [known, value];
    for (const [index, other] of others.entries()) items[index] = items[index] == null ? other : merged(items[index], other);
    return items;
  }
  if (!isValues(known) || !isValues(value)) return value;
  mergeInto(known, value);
  return known;
}

/** Carries out the changes that a plan asks for, in place. */
export function rewrite(values: unknown, rewrites: readonly FetchRewrite[] | undefined, isOfType: IsOfType): void {
  for (const each of rewrites ?? []) {
    if ('KeyRenamer' in each) renameKey(values, each.KeyRenamer.path, each.KeyRenamer.renameKeyTo, isOfType);
    else
      setAt(
        values,
        ('ValueSetter' in each ? each.ValueSetter : each).path,
        ('ValueSetter' in each ? each.ValueSetter : each).setValueTo,
        isOfType,
      );
  }
}

function renameKey(value: unknown, path: readonly FetchNodePathSegment[], to: string, isOfType: IsOfType): void {
  atLastKey(value, path, isOfType, (values, key) => {
    const renamed = valueAt(values, key);
    if (renamed === undefined) return;
    Reflect.deleteProperty(values, key);
    setValue(values, to, renamed);
  });
}

function setAt(value: unknown, path: readonly FetchNodePathSegment[], to: string, isOfType: IsOfType): void {
  atLastKey(value, path, isOfType, (values, key) => {
    if (valueAt(values, key) !== undefined) setValue(values, key, to);
  });
}

function atLastKey(
  value: unknown,
  [segment, ...rest]: readonly FetchNodePathSegment[],
  isOfType: IsOfType,
  change: (values: Values, key: string) => void,
): void {
  if (segment === undefined) return;
  if (Array.isArray(value)) for (const item of value) atLastKey(item, [segment, ...rest], isOfType, change);
  if (!isValues(value)) return;
  if ('TypenameEquals' in segment) {
    if (isOneOf(value, segment.TypenameEquals, isOfType)) atLastKey(value, rest, isOfType, change);
  } else if (rest.length === 0) change(value, segment.Key);
  else atLastKey(valueAt(value, segment.Key), rest, isOfType, change);
}
