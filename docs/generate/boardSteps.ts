/** Writes explorer/board/steps.json, the table that the board's forms are drawn from: the API's inputs and the machines' roles. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import type { DefinitionNode, InputObjectTypeDefinitionNode } from 'graphql';
import { format } from 'prettier';
import { systems } from '../../domain/process/machines.ts';
import type { MachineRow } from './process.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'explorer/board/steps.json');

/** The table as it should be on disk. `steps` by mutation, `inputs` and `choices` by the name of their GraphQL type. */
export function boardSteps() {
  const definitions = ['incidents', 'sanctions'].flatMap((name) => [
    ...parse(readFileSync(join(root, 'schema', `${name}.graphql`), 'utf8')).definitions,
  ]);
  const inputs = new Map<string, InputObjectTypeDefinitionNode>();
  const choices = new Map<string, readonly string[]>();
  for (const definition of definitions) {
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) inputs.set(definition.name.value, definition);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
      choices.set(
        definition.name.value,
        (definition.values ?? []).map(({ name }) => name.value),
      );
  }
  const steps = Object.fromEntries(definitions.flatMap(mutationsOf).map(([name, input]) => [name, { input, ...machineStepOf(name) }]));
  const used = reach(
    Object.values(steps).map(({ input }) => input),
    inputs,
  );
  const fieldsOf = (name: string) =>
    (inputs.get(name)?.fields ?? [])
      .filter((field) => field.name.value !== 'id')
      .map((field) => ({ name: field.name.value, type: print(field.type), help: field.description?.value ?? '' }));
  const kept = used.filter((name) => inputs.has(name));
  return {
    steps,
    inputs: Object.fromEntries(kept.map((name) => [name, fieldsOf(name)])),
    choices: Object.fromEntries(used.flatMap((name) => (choices.has(name) ? [[name, choices.get(name)]] : []))),
  };
}

/** Mutations of a step, each with the type of its input; screening has forms of its own. */
function mutationsOf(definition: DefinitionNode): readonly (readonly [string, string])[] {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
  if (definition.name.value !== 'Mutation') return [];
  return (definition.fields ?? []).flatMap((field) => {
    const input = field.arguments?.find(({ name }) => name.value === 'input');
    const type = input === undefined ? '' : baseOf(print(input.type));
    return type === '' || ['ClearHitInput', 'ReopenHitInput', 'CustomerListInput'].includes(type)
      ? []
      : [[field.name.value, type] as const];
  });
}

/** What the machine says of a step: whose record it is, whether it makes it, and who may; nobody where no machine has it. */
function machineStepOf(name: string) {
  for (const machine of systems.flatMap(({ machines }) => machines as readonly MachineRow[])) {
    const opening = machine.openings.find((each) => each.name === name);
    const step = opening ?? machine.transitions.find((each) => each.name === name);
    if (step !== undefined)
      return {
        record: machine.type,
        isOpening: opening !== undefined,
        who: [...step.who],
        holds: step.needs.map(({ holds }) => holds),
      };
  }
  return { record: null, isOpening: false, who: [], holds: [] };
}

/** Every type that inputs reach, each once. */
function reach(first: readonly string[], inputs: ReadonlyMap<string, InputObjectTypeDefinitionNode>): readonly string[] {
  const found = new Set(first);
  for (const name of found) for (const field of inputs.get(name)?.fields ?? []) found.add(baseOf(print(field.type)));
  return [...found].sort();
}

function baseOf(type: string): string {
  return type.replaceAll(/[[\]!]/g, '');
}

if (import.meta.filename === process.argv[1])
  writeFileSync(file, await format(JSON.stringify(boardSteps()), { parser: 'json', printWidth: 140 }));
