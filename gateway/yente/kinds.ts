/** Which kinds of actor a schema asks for. */
import { ftmSchema } from './ftmSchemata.ts';
import type { FtmSchema } from './ftmSchemata.ts';
import type { Actor } from './actorFields.ts';

export type Kind = Actor['kind'];

/** The schemata that entities here have, and the kinds behind them. */
const given: readonly (readonly [schema: string, kinds: readonly Kind[]])[] = [
  ['Person', ['INDIVIDUAL']],
  ['Organization', ['ENTITY']],
  ['Company', ['ENTITY']],
  ['PublicBody', ['ENTITY', 'FOREIGN_GOVERNMENT']],
  ['Vessel', ['VESSEL']],
  ['Airplane', ['AIRCRAFT']],
];

/** Kinds that may be of a schema or of one that extends it; none for schemata nothing here has. */
export function kindsWithin({ name }: FtmSchema): readonly Kind[] {
  return [...new Set(given.flatMap(([schema, kinds]) => (isA(schema, name) ? kinds : [])))];
}

/** Kinds that an example of a schema may be: those within it, and those of what it extends; a list seldom says whether a party is a company. */
export function kindsLike(schema: FtmSchema): readonly Kind[] {
  const wider = schema.ancestors.has('Organization') ? ftmSchema('Organization') : null;
  return wider === null ? kindsWithin(schema) : kindsWithin(wider);
}

/** Whether a schema is another or extends it, however far. */
export function isA(schema: string, other: string): boolean {
  return ftmSchema(schema)?.ancestors.has(other) ?? false;
}
