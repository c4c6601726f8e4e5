/** Random inputs for the mutations of the process, made from the schema: the same seed makes the same input. */
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';

export interface RandomCall {
  readonly query: string;
  readonly variables: { readonly input: unknown };
}
/** Ids that exist, by the name of the input field that takes them. */
export type IdPools = (field: string) => readonly string[];

const words = ['Letters', 'seen', 'again', 'near', 'the', 'lake', 'by', 'two', 'clerks'];
const days = ['2024-05-20', '2024-06-01', '2024-06-10', '2024-12-20', '2025-02-01'];

/** A call of a mutation with an input that fits its type, absent fields among them. */
export function randomCall(schema: GraphQLSchema, mutation: string, id: string | null, pools: IdPools, next: () => number): RandomCall {
  const field = schema.getMutationType()?.getFields()[mutation];
  const type = field?.args.find(({ name }) => name === 'input')?.type;
  if (type === undefined) throw new Error(`The schema has no mutation ${mutation} with an input.`);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const text = () => Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(words)).join(' ');
  const valueOf = (wanted: GraphQLInputType, name: string): unknown => {
    if (isNonNullType(wanted)) return valueOf(wanted.ofType, name);
    if (isListType(wanted)) return Array.from({ length: Math.floor(next() * 3) }, () => valueOf(wanted.ofType, name));
    const named = getNamedType(wanted);
    if (isEnumType(named)) return pick(named.getValues()).name;
    if (isInputObjectType(named)) {
      const given = Object.values(named.getFields()).filter((each) => isNonNullType(each.type) || next() < 0.6);
      return Object.fromEntries(given.map((each) => [each.name, each.name === 'id' && id !== null ? id : valueOf(each.type, each.name)]));
    }
    const known = pools(name);
    if (known.length > 0 && next() < 0.95) return pick(known);
    if (named.name === 'Boolean') return next() < 0.5;
    if (named.name === 'Int') return Math.floor(next() * 60);
    if (named.name === 'Float') return Math.floor(next() * 100);
    if (named.name === 'Date') return pick(days);
    if (named.name === 'DateTime') return `${pick(days)}T08:00:00.000Z`;
    if (named.name === 'CountryCode') return pick(['ZZ', 'RU', 'IR']);
    return text();
  };
  const input = valueOf(type, 'input');
  return { query: `mutation ($input: ${getNamedType(type).name}!) { ${mutation}(input: $input) { id } }`, variables: { input } };
}
