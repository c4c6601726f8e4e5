/**
 * Writes what the machines say into the descriptions of their mutations in `schema/*.graphql`: `npm run process:docs`.
 *
 * Only the description of a mutation that is a step of a machine is replaced; nothing else of a file changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import type { FieldDefinitionNode } from 'graphql';
import { systems } from '../../domain/process/machines.ts';
import type { MachineRow, MoveRow } from './process.ts';

const schemas = ['incidents', 'sanctions'].map((name) => join(import.meta.dirname, `../../schema/${name}.graphql`));

/** The steps people can ask for, by mutation; one name may be a step of several machines. */
export function stepsByMutation(): Map<string, { readonly machine: MachineRow; readonly move: MoveRow }[]> {
  const found = new Map<string, { machine: MachineRow; move: MoveRow }[]>();
  const machines: readonly MachineRow[] = systems.flatMap((system) => [...system.machines]);
  for (const machine of machines) {
    for (const move of [...machine.openings, ...machine.transitions]) {
      if (move.who.length > 0) found.set(move.name, [...(found.get(move.name) ?? []), { machine, move }]);
    }
  }
  return found;
}

/** The mutations of a schema file, by name. */
export function mutationsOf(sdl: string): Map<string, FieldDefinitionNode> {
  const fields = parse(sdl).definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    definition.name.value === 'Mutation'
      ? (definition.fields ?? [])
      : [],
  );
  return new Map(fields.map((field) => [field.name.value, field]));
}

/** A schema file with the descriptions of its steps as the machines give them. */
export function described(sdl: string): string {
  const steps = stepsByMutation();
  const edits = [...mutationsOf(sdl)].flatMap(([name, { description }]) => {
    const rows = steps.get(name);
    if (rows === undefined || description?.loc === undefined) return [];
    return [
      { start: description.loc.start, end: description.loc.end, text: block(rows.map(({ machine, move }) => sentence(machine, move))) },
    ];
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), sdl);
}

function block(lines: readonly string[]): string {
  return `"""\n${lines.map((line) => `  ${line.replaceAll('"""', '\\"""')}`).join('\n\n')}\n  """`;
}

function sentence({ noun }: MachineRow, { doing, who, from, to, settles, needs, follows }: MoveRow): string {
  const places = [
    from === undefined ? `Makes a new ${noun}` : `From ${from.join(', ')}`,
    to === null ? 'stays in its state' : `to ${to}`,
    ...(settles === undefined ? [] : [`and to ${settles.to} once ${settles.once}`]),
  ];
  const where =
    from === undefined
      ? `${places[0] ?? ''} in state ${to ?? ''}`
      : to === null && settles === undefined
        ? `${places[0] ?? ''}; it stays there`
        : places.filter((each) => each !== 'stays in its state').join(' ');
  const rules = needs.map(({ holds, codes }) => `${holds} (${codes.join(', ')})`).join('; ');
  const more = (follows ?? []).map((each) => `${each.move}${each.when === null ? '' : `, ${each.when}`}`).join('; ');
  return [
    `To ${doing}. For ${who.join(', ')}. ${where}.`,
    ...(rules === '' ? [] : [`What must hold: ${rules}.`]),
    ...(more === '' ? [] : [`Follows in the same commit: ${more}.`]),
  ].join(' ');
}

/** The schema files and how they should read. */
export function describedSchemas(): { readonly file: string; readonly is: string; readonly shouldBe: string }[] {
  return schemas.map((file) => {
    const is = readFileSync(file, 'utf8');
    return { file, is, shouldBe: described(is) };
  });
}

if (process.argv[1] === import.meta.filename) for (const { file, shouldBe } of describedSchemas()) writeFileSync(file, shouldBe);
