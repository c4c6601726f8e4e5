/** `ostrakon export QUESTION`: the answer to a question as a file. */
import { open, rename, rm } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../domain/day.ts';
import type { Day } from '../domain/model.ts';
import { formatNames, formats } from '../export/formats.ts';
import type { Format, FormatName } from '../export/formats.ts';
import { exportParameterNames, exportParameters, exportQuestions, readParameter } from '../export/questions.ts';
import type { ExportQuestionName } from '../export/questions.ts';
import { zip } from '../export/zip.ts';
import { readConfig } from '../runtime/config.ts';
import { tokenVerifier } from '../runtime/tokens.ts';
import { uuidOf } from '../runtime/uuidOf.ts';
import { recordLoader } from '../subgraphs/records.ts';
import { exportedAnswer } from '../subgraphs/sanctions/exports/exportedAnswer.ts';
import type { ExportedAnswer } from '../subgraphs/sanctions/exports/exportedAnswer.ts';
import { fileName, partsOf } from '../subgraphs/sanctions/exports/exportFile.ts';
import type { AskedExport } from '../subgraphs/sanctions/exports/exportQuestion.ts';
import { exitCodes, ExitError } from './exitCodes.ts';
import { viewerOf, withGraph, type ViewerFlags } from './openGraph.ts';
import type { Surroundings } from './surroundings.ts';

interface ExportFlags extends ViewerFlags, Readonly<Record<string, unknown>> {
  readonly format: FormatName;
  readonly part?: string;
  readonly out?: string;
  readonly asOf?: Day;
  readonly token?: string;
  readonly json: boolean;
}

const help = `
Examples:
  ostrakon export network --ids ofac:23943 --depth 2 --format graphml --out network.graphml
  ostrakon export paths --from ofac:23943 --to gov:RU --format stix --out paths.stix.json
  ostrakon export owners --ids ftm:NK-abc --as-of 2022-06-01 --format csv --out owners.zip
  ostrakon export holdings --ids ofac:23943 --format csv --part stakes > stakes.csv
  ostrakon export screening --text "Yevgeniy Prigozhin" --format json --token "$TOKEN"

QUESTION is ${exportQuestions.map((name) => name.toLowerCase()).join(', ')}. Each takes some of the options, and refuses the others by name.
A list is separated by commas; where an id holds a comma, give --ids once for each.

Formats:
${Object.entries(formats)
  .map(([name, { help: meaning }]) => `  ${name.padEnd(8)} ${meaning}`)
  .join('\n')}

Without --out the file goes to standard output; a zip needs --out. Every file says its marking, day, data version and sources. It holds what the
public may see, unless --token or --user says who asks.

Exit codes: 0 done, 64 wrong usage, 65 a file that cannot be written, 69 no list of the regime is loaded or the store does not answer.`;

export function exportCommand(around: Surroundings): Command {
  const command = new Command('export')
    .description('write the answer to a question as a file for other tools')
    .argument('<question>', exportQuestions.map((name) => name.toLowerCase()).join(', '), questionOf)
    .addOption(new Option('--format <format>', 'format of the file').choices(formatNames).makeOptionMandatory())
    .option('--part <part>', 'one part of a format that has several')
    .option('--out <file>', 'file to write; standard output where absent')
    .option('--as-of <date>', 'the day it is about; today where absent', day);
  for (const [name, { kind, help: meaning }] of Object.entries(exportParameters)) {
    command.option(`--${flagOf(name)} <${kind === 'integer' || kind === 'number' ? 'number' : 'value'}>`, meaning, collected);
  }
  return command
    .option('--token <token>', 'token of who asks')
    .option('--user <id>', 'user id to ask as')
    .option('--org <id>', "the user's organisation")
    .option('--role <role...>', "the user's role, more than one if repeated")
    .option('--json', 'print what was written as JSON; needs --out', false)
    .addHelpText('after', help)
    .action(async (question: ExportQuestionName, flags: ExportFlags) => {
      const asked = askedBy(question, flags);
      const parts = partsOf(flags.format, flags.part ?? null);
      if (flags.out === undefined && parts.length > 1) {
        const names = Object.keys((formats[flags.format] as Format).parts).join(', ');
        throw new ExitError(exitCodes.usage, `${flags.format} has several parts: name a file with --out, or one of ${names} with --part.`);
      }
      if (flags.out === undefined && flags.json) throw new ExitError(exitCodes.usage, '--json needs --out.');
      const viewer = await viewerAsking(flags, around);
      await withGraph(around, async ({ ledger, graph, services, today }) => {
        const view = graph.view(viewer, { asOf: flags.asOf ?? today });
        const answer = await exportedAnswer(asked, { services, viewer, view, ...recordLoader(ledger, view) });
        if (flags.out === undefined) for (const text of piecesOf(answer, parts)) around.out(String(text));
        else {
          await writeAll(flags.out, piecesOf(answer, parts));
          around.out(flags.json ? `${JSON.stringify(summaryOf(asked, answer, flags.out))}\n` : told(answer, flags.out));
        }
      });
    });
}

const flagOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const collected = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];

function questionOf(text: string): ExportQuestionName {
  const found = exportQuestions.find((name) => name === text.toUpperCase());
  if (found === undefined)
    throw new InvalidArgumentError(`It must be one of ${exportQuestions.map((name) => name.toLowerCase()).join(', ')}.`);
  return found;
}

function day(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError('It must be a calendar day, as YYYY-MM-DD.');
  return text;
}

/** @throws {ExitError} for a value that is not of the parameter's kind */
function askedBy(question: ExportQuestionName, flags: ExportFlags): AskedExport {
  const asked: Record<string, unknown> = {};
  for (const name of exportParameterNames) {
    const [first, ...more] = (flags[name] as readonly string[] | undefined) ?? [];
    if (first === undefined) continue;
    const read = readParameter(name, [first, ...more]);
    if ('problem' in read) throw new ExitError(exitCodes.usage, `--${flagOf(name)} must be ${read.problem}.`);
    asked[name] = read.value;
  }
  return { ...asked, question };
}

async function viewerAsking(flags: ExportFlags, around: Surroundings) {
  if (flags.token === undefined) return viewerOf(flags);
  if (flags.user !== undefined) throw new ExitError(exitCodes.usage, '--token and --user both say who asks; give one.');
  return await (await tokenVerifier(readConfig(around.env))).viewerOf(`Bearer ${flags.token}`);
}

function* piecesOf({ graph }: ExportedAnswer, parts: ReturnType<typeof partsOf>): Generator<string | Uint8Array> {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) yield* only.write(graph, { uuidOf });
  else {
    const files = parts.map(({ extension, write }) => ({ name: extension, content: Buffer.from([...write(graph, { uuidOf })].join('')) }));
    yield* zip(files, graph.asOf);
  }
}

/** Writes a file whole or not at all. @throws {ExitError} where it cannot be written */
async function writeAll(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const partial = `${path}.partial`;
  try {
    const file = await open(partial, 'w');
    try {
      for (const piece of pieces) await file.writeFile(piece);
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw new ExitError(exitCodes.badData, `The file cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'no reason given'}.`);
  }
}

function summaryOf(asked: AskedExport, { graph, tlp }: ExportedAnswer, out: string) {
  const { asOf, dataVersion, marking, truncated, actors, links } = graph;
  return {
    out,
    name: fileName(asked, marking, asOf),
    marking: tlp,
    asOf,
    dataVersion,
    truncated,
    actors: actors.length,
    links: links.length,
  };
}

function told({ graph }: ExportedAnswer, out: string): string {
  const { marking, asOf, truncated, actors, links } = graph;
  const cut = truncated === true ? ' A cap cut some off: see --max-actors and --limit.\n' : '';
  return `${actors.length} actors and ${links.length} links as of ${asOf}, ${marking}, in ${out}\n${cut}`;
}
