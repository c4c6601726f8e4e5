/** Writes docs/process.md from the machines: `npm run process:docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systems } from '../../domain/process/machines.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import type { Role } from '../../domain/tlp.ts';

interface GuardRow {
  readonly codes: readonly ErrorCode[];
  readonly holds: string;
}
/** A step as the page shows it. */
export interface MoveRow {
  readonly name: string;
  readonly doing: string;
  readonly who: readonly Role[];
  readonly others?: { readonly code: ErrorCode };
  readonly needs: readonly GuardRow[];
  readonly from?: readonly string[];
  readonly to: string | null;
  readonly settles?: { readonly to: string; readonly once: string };
  readonly instead?: readonly { readonly from: readonly string[]; readonly guard: GuardRow }[];
  readonly follows?: readonly { readonly machine: string; readonly move: string; readonly when: string | null }[];
}
/** A machine as the page shows it. */
export interface MachineRow {
  readonly noun: string;
  readonly type: string;
  readonly about: string;
  readonly states: readonly string[];
  readonly terminal: readonly string[];
  readonly openings: readonly MoveRow[];
  readonly transitions: readonly MoveRow[];
}

const file = join(import.meta.dirname, '../process.md');

const head = `# The process, step by step

Generated from \`domain/process/\` by \`npm run process:docs\`; a test fails when this page is stale. One table a record: from which state a step leads
to which, who may take it, what must hold (with the error code that is raised otherwise) and what follows in the same commit. A step is a mutation of the
same name. A step without a state to go to leaves the record in its state.

These are the rules; the mutations, with their inputs, are in the API, whose descriptions are generated from the same machines. Steps that nobody may take
by themselves only ever follow another step.

What holds for every step: a role that may not is told \`FORBIDDEN\` and nothing else; a step that is not possible from a state is refused with
\`INVALID_TRANSITION\`, which names what is possible; everything that is wrong is said at once; text with a classification marking
(\`CLASSIFIED_MARKING_REJECTED\`) or personal data of voters (\`PERSONAL_DATA_REJECTED\`) is refused and not repeated; a new record's marking names its
recipients (\`RED_NEEDS_NAMED_RECIPIENTS\`, \`AMBER_NEEDS_RECIPIENT_ORGS\`).
`;

/** The page as it should be on disk. */
export function processPage(): string {
  const parts = systems.flatMap(({ title, machines }) => [`## ${title}`, ...machines.map(section)]);
  return `${[head.trim(), ...parts].join('\n\n')}\n`;
}

function section(machine: MachineRow): string {
  const rows = [...machine.openings, ...machine.transitions].map((move) => row(move));
  const end = machine.terminal.length === 0 ? 'No state is final.' : `Final: ${machine.terminal.map(code).join(', ')}.`;
  return [
    `### ${machine.noun.slice(0, 1).toUpperCase()}${machine.noun.slice(1)}`,
    `${machine.about} Recorded as \`${machine.type}\`.`,
    `States: ${machine.states.map(code).join(', ')}. ${end}`,
    ['| From | Step | To | Who | What must hold | What follows |', '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function row(move: MoveRow): string {
  const to = [
    ...(move.to === null ? [] : [code(move.to)]),
    ...(move.settles === undefined ? [] : [`${code(move.settles.to)} once ${move.settles.once}`]),
  ];
  const who = move.who.length === 0 ? 'nobody: it only follows' : move.who.map(code).join(', ');
  const cells = [
    move.from === undefined ? 'new' : move.from.map(code).join(', '),
    `${code(move.name)}: ${move.doing}`,
    to.join('; '),
    move.others === undefined ? who : `${who} (others: ${code(move.others.code)})`,
    [
      ...move.needs.map(rule),
      ...(move.instead ?? []).map(({ from, guard }) => `From ${from.map(code).join(', ')} refused as: ${rule(guard)}`),
    ].join('<br>'),
    (move.follows ?? [])
      .map((each) => `${code(each.machine)}: ${code(each.move)}${each.when === null ? '' : `, ${each.when}`}`)
      .join('<br>'),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function rule({ holds, codes }: GuardRow): string {
  return `${holds} (${codes.map(code).join(', ')})`;
}

function code(text: string): string {
  return `\`${text}\``;
}

if (process.argv[1] === import.meta.filename) writeFileSync(file, processPage());
