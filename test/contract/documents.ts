/** Random documents over a schema: the same seed makes the same document. */
import { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql';

export interface RandomDocument {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Values that lead somewhere, by argument or input field name; `ID` and `String` are otherwise left out. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

/** Fields whose value is another each time it is asked for. */
const neverTheSame = new Set(['VerdictReceipt.id', 'ScreenReceipt.id', 'ExportedPart.text']);

/** mulberry32: small, seedable, good enough to pick fields. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** About how large a random document is; `conditions` sprinkles `@skip` and `@include`, and leaves `__typename` out of some unions. */
export interface RandomSize {
  readonly fields: number;
  readonly depth: number;
  readonly conditions?: boolean;
}

/** A query of at most about `fields` fields, `depth` deep, with aliases, variables and fragments. */
export function randomDocument(
  schema: GraphQLSchema,
  pools: Pools,
  seed: number,
  limits: RandomSize = { fields: 40, depth: 7 },
): RandomDocument {
  const next = random(seed);
  const chance = (probability: number) => next() < probability;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let left = limits.fields;
  let aliases = 0;

  const valueOf = (type: GraphQLInputType, name: string): unknown => {
    if (isNonNullType(type)) return valueOf(type.ofType, name);
    if (isListType(type)) return Array.from({ length: 1 + Math.floor(next() * 3) }, () => valueOf(type.ofType, name));
    if (getNamedType(type).name === 'Date') return pick(pools['asOf']!);
    if (pools[name] !== undefined) return pick(pools[name]);
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (isKnown(field.type, field.name) && chance(0.25)),
      );
      return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name)]));
    }
    return type.name === 'Boolean' ? chance(0.5) : null;
  };
  const isKnown = (type: GraphQLInputType, name: string): boolean => {
    const named = getNamedType(type);
    return pools[name] !== undefined || isEnumType(named) || isInputObjectType(named) || named.name === 'Boolean';
  };
  const literal = (value: unknown, type: GraphQLInputType): string => {
    if (isNonNullType(type)) return literal(value, type.ofType);
    if (value === null) return 'null';
    if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
    if (isEnumType(type)) return value as string;
    if (isInputObjectType(type)) {
      const fields = type.getFields();
      return `{${Object.entries(value as object)
        .map(([key, item]) => `${key}: ${literal(item, fields[key]!.type)}`)
        .join(', ')}}`;
    }
    return JSON.stringify(value);
  };
  const argument = (arg: GraphQLArgument): string[] => {
    const isNeeded = isNonNullType(arg.type) && arg.defaultValue === undefined;
    const isPaging = arg.name === 'first';
    if (!isNeeded && !isPaging && !(isKnown(arg.type, arg.name) && chance(0.4))) return [];
    const value = valueOf(arg.type, arg.name);
    if (!chance(0.4)) return [`${arg.name}: ${literal(value, arg.type)}`];
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${String(arg.type)}`);
    variables[name] = value;
    return [`${arg.name}: $${name}`];
  };
  const condition = (): string => {
    if (limits.conditions !== true || !chance(0.15)) return '';
    const directive = chance(0.5) ? 'skip' : 'include';
    if (chance(0.3)) return ` @${directive}(if: ${chance(0.5)})`;
    const name = `c${Math.floor(next() * 3)}`;
    if (variables[name] === undefined) {
      declared.push(`$${name}: Boolean!${name === 'c2' ? ' = true' : ''}`);
      variables[name] = chance(0.5);
    }
    return ` @${directive}(if: $${name})`;
  };
  const field = (each: GraphQLField<unknown, unknown>, used: Set<string>, depth: number, mustAlias: boolean): string => {
    left -= 1;
    const args = each.args.flatMap(argument);
    const isAliased = mustAlias || args.length > 0 || used.has(each.name) || chance(0.15);
    const key = isAliased ? `a${(aliases += 1)}: ` : '';
    if (!isAliased) used.add(each.name);
    const type = getNamedType(each.type);
    const below = isLeafType(type) ? '' : ` ${selection(type.name, depth + 1)}`;
    return `${key}${each.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${condition()}${below}`;
  };
  const ofObject = (type: GraphQLObjectType, used: Set<string>, depth: number, mustAlias: boolean): string[] => {
    const all = Object.values(type.getFields()).filter((each) => !neverTheSame.has(`${type.name}.${each.name}`));
    const leaves = all.filter((each) => isLeafType(getNamedType(each.type)));
    const branches = all.filter((each) => !isLeafType(getNamedType(each.type)));
    const parts: string[] = [];
    const wanted = 1 + Math.floor(next() * 3);
    for (let index = 0; index < wanted && left > 0; index += 1) {
      const canBranch = branches.length > 0 && depth < limits.depth && left > 4;
      const each =
        canBranch && (leaves.length === 0 || chance(type.name === 'Query' ? 1 : 0.6))
          ? pick(branches)
          : leaves.length > 0
            ? pick(leaves)
            : null;
      if (each === null) break;
      if (chance(0.12)) parts.push(`... on ${type.name}${condition()} { ${field(each, used, depth, mustAlias)} }`);
      else if (chance(0.08)) {
        const name = `F${fragments.length}`;
        fragments.push('');
        fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${field(each, used, depth, mustAlias)} }`;
        parts.push(`...${name}${condition()}`);
      } else parts.push(field(each, used, depth, mustAlias));
    }
    return parts.length > 0 ? parts : ['__typename'];
  };
  const selection = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName);
    const used = new Set<string>();
    if (isObjectType(type)) return `{ ${ofObject(type, used, depth, false).join(' ')} }`;
    if (!isUnionType(type)) throw new TypeError(`${typeName} is neither an object nor a union.`);
    const parts = type
      .getTypes()
      .filter(() => chance(0.6))
      .map((member) => `... on ${member.name} { ${ofObject(member, used, depth, true).join(' ')} }`);
    const isNamed = limits.conditions !== true || parts.length === 0 || chance(0.5);
    return `{ ${isNamed ? '__typename ' : ''}${parts.join(' ')} }`;
  };
  const body = selection('Query', 0);
  const head = declared.length > 0 ? `query Random(${declared.join(', ')})` : 'query Random';
  return { query: `${head} ${body}\n${fragments.join('\n')}`, variables };
}
