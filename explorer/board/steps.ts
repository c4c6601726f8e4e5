/** Every step of the process as a form: a table generated from the machines and the API's inputs by `npm run generate`. */
import table from './steps.json' with { type: 'json' };

export interface Field {
  readonly name: string;
  /** GraphQL type, such as `[ID!]!`. */
  readonly type: string;
  readonly help: string;
}
export interface Step {
  /** GraphQL type of its input. */
  readonly input: string;
  /** Type of the record it is about; null where no machine has it. */
  readonly record: string | null;
  /** Whether it makes the record. */
  readonly isOpening: boolean;
  /** Roles that may. */
  readonly who: readonly string[];
  /** Rules that must hold, as sentences without a full stop. */
  readonly holds: readonly string[];
}

export const steps = table.steps as unknown as Readonly<Record<string, Step>>;
const inputs = table.inputs as unknown as Readonly<Record<string, readonly Field[]>>;
const choices = table.choices as unknown as Readonly<Record<string, readonly string[]>>;

/** A GraphQL type taken apart. */
export interface Shape {
  readonly base: string;
  readonly isList: boolean;
  readonly isNeeded: boolean;
}

export function shapeOf(type: string): Shape {
  return { base: type.replaceAll(/[[\]!]/g, ''), isList: type.startsWith('['), isNeeded: type.endsWith('!') };
}

/** Fields of an input, but for the id of the record it is about; null for a type that is no input. */
export function fieldsOf(input: string): readonly Field[] | null {
  return inputs[input] ?? null;
}

/** Values of an enumeration; null for a type that is none. */
export function choicesOf(type: string): readonly string[] | null {
  return choices[type] ?? null;
}

/** `draftAttribution` as `Draft attribution`; `BLOCK_PROPERTY` stays as it is, for it is a code. */
export function wordsOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The mutation of a step, as GraphQL text; a step that makes a record answers its id. */
export function documentOf(name: string, { input, isOpening }: Step): string {
  const answer = isOpening ? 'id' : '__typename';
  return `mutation BoardStep($input: ${input}!, $expectedRevision: String) { done: ${name}(input: $input, expectedRevision: $expectedRevision) { ${answer} } }`;
}

/** Steps that make a record of a type and that one of some roles may take. */
export function openingsFor(roles: readonly string[]): readonly string[] {
  return Object.entries(steps).flatMap(([name, { isOpening, who }]) =>
    isOpening && who.some((role) => roles.includes(role)) ? [name] : [],
  );
}
