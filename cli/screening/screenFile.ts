/** Screens a CSV file of names into another, row by row, in constant memory. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import type { AskedScreening } from '../../domain/screening/question.ts';
import type { Viewer } from '../../domain/tlp.ts';
import type { View } from '../../links/questions.ts';
import { hashOf } from '../../runtime/receipts.ts';
import { screened } from '../../subgraphs/sanctions/screen.ts';
import type { Screened } from '../../subgraphs/sanctions/screen.ts';
import { csvLine } from '../../domain/csvLine.ts';
import { exitCodes, ExitError } from '../exitCodes.ts';
import type { OpenGraph } from '../openGraph.ts';
import { checkpointOf, dropCheckpoint, keepCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { customerReader } from './customerColumns.ts';

/** What is asked of every row beside the party. */
export type FileQuestion = Pick<AskedScreening, 'regime' | 'threshold' | 'matchThreshold' | 'limit' | 'listedOnly'>;

export interface FileCounts {
  rows: number;
  clear: number;
  review: number;
  match: number;
  /** Rows that could not be screened. */
  failed: number;
  /** Rows screened without something that could not be read. */
  incomplete: number;
}

export interface FileRun {
  readonly input: string;
  readonly output: string;
  readonly question: FileQuestion;
  readonly viewer: Viewer;
  readonly isResumed: boolean;
  /** Told now and then how many bytes of the input have been read. */
  readonly onProgress: (bytes: number, counts: FileCounts) => void;
}

const resultColumns = [
  'decision', 'rank', 'score', 'matched_name', 'actor', 'verdict', 'programs', 'clearance',
  'receipt', 'query_hash', 'result_hash', 'algorithm', 'error',
] as const; // prettier-ignore

/** Rows between two checkpoints: what a killed run does again. */
const rowsAtOnce = 500;
const longestRow = 1_000_000;

/** @returns what was counted over the whole file, resumed or not @throws {ExitError} for files that cannot be read, written or resumed */
export async function screenFile(run: FileRun, { graph, services, today }: OpenGraph): Promise<FileCounts> {
  const options = hashOf({ ...run.question, viewer: run.viewer });
  const start = await startOf(run, options);
  const source = { services, viewer: run.viewer, view: graph.view(run.viewer, { asOf: today }) };
  // A regime without a list ends the run here, and not in every row.
  await screened({ ...run.question, name: 'a', limit: 1 }, source);
  const output = await opened(run.output, start !== null);
  try {
    // What was written after the checkpoint is done again.
    if (start !== null) await output.truncate(start.bytes);
    const writer = new RowWriter(output, run, options, start);
    await eachRow(run.input, async (cells, bytes) => await writer.take(cells, bytes, source));
    await writer.flush();
    if (start !== null && writer.counts.rows < start.rows) throw otherInput();
    await output.sync();
    await dropCheckpoint(run.output);
    return writer.counts;
  } finally {
    await output.close();
  }
}

type Source = Parameters<typeof screened>[1] & { readonly view: View };

class RowWriter {
  counts: FileCounts = { rows: 0, clear: 0, review: 0, match: 0, failed: 0, incomplete: 0 };
  readonly #output: FileHandle;
  readonly #run: FileRun;
  readonly #options: string;
  readonly #start: Checkpoint | null;
  readonly #hash: Hash = createHash('sha256');
  #read: ReturnType<typeof customerReader> | null = null;
  #lines: string[] = [];
  #bytes: number;
  #pending = 0;
  #width = 0;

  constructor(output: FileHandle, run: FileRun, options: string, start: Checkpoint | null) {
    this.#output = output;
    this.#run = run;
    this.#options = options;
    this.#start = start;
    this.#bytes = start?.bytes ?? 0;
  }

  async take(cells: readonly string[], bytes: number, source: Source): Promise<void> {
    this.#hash.update(JSON.stringify(cells));
    if (this.#read === null) {
      this.#read = customerReader(cells);
      this.#width = cells.length;
      if (this.#start === null) this.#lines.push(csvLine([...cells, ...titlesBeside(cells)]));
      else if (this.#start.rows === 0) this.#checkInput();
      return;
    }
    this.counts.rows += 1;
    if (this.#start !== null && this.counts.rows <= this.#start.rows) {
      if (this.counts.rows === this.#start.rows) this.#checkInput();
      return;
    }
    const { asked, problems } = this.#read(cells);
    if (problems.length > 0) this.counts[asked === null ? 'failed' : 'incomplete'] += 1;
    if (asked === null) this.#lines.push(csvLine([...fitted(cells, this.#width), ...failedCells(problems)]));
    else {
      const answer = await screened({ ...asked, ...this.#run.question }, source);
      this.counts[decisionCounts[answer.decision]] += 1;
      for (const result of resultRows(answer, problems)) this.#lines.push(csvLine([...cells, ...result]));
    }
    this.#pending += 1;
    if (this.#pending < rowsAtOnce) return;
    await this.flush();
    this.#run.onProgress(bytes, this.counts);
  }

  /** Writes what is pending, then says so in the checkpoint: a run killed between the two does these rows again. */
  async flush(): Promise<void> {
    const text = Buffer.from(this.#lines.join(''), 'utf8');
    this.#lines = [];
    this.#pending = 0;
    if (text.length === 0) return;
    await this.#output.write(text, 0, text.length, this.#bytes);
    this.#bytes += text.length;
    await keepCheckpoint(this.#run.output, {
      version: 1,
      options: this.#options,
      rows: this.counts.rows,
      input: this.#hash.copy().digest('hex'),
      bytes: this.#bytes,
      counts: { ...this.counts },
    });
  }

  #checkInput(): void {
    if (this.#start?.input !== this.#hash.copy().digest('hex')) throw otherInput();
    this.counts = { ...this.counts, ...this.#start.counts };
  }
}

const decisionCounts = { CLEAR: 'clear', REVIEW: 'review', MATCH: 'match' } as const;

/** Titles of the result columns; one that the input has already is told apart. */
function titlesBeside(header: readonly string[]): string[] {
  const taken = new Set(header.map((title) => title.trim().toLowerCase()));
  return resultColumns.map((title) => (taken.has(title) ? `screen_${title}` : title));
}

/** One row a hit; one without a hit where there is none. */
function resultRows({ decision, hits, receipt }: Screened, problems: readonly string[]): string[][] {
  const about = [receipt.id, receipt.queryHash, receipt.resultHash, receipt.algorithm, problems.join(' ')];
  if (hits.length === 0) return [[decision, '', '', '', '', '', '', '', ...about]];
  return hits.map(({ rank, score, matchedName, actor, verdict, programs, clearance }) => [
    decision,
    String(rank),
    String(score),
    matchedName,
    actor,
    verdict,
    programs.join('; '),
    clearance ?? '',
    ...about,
  ]);
}

/** Cells under a header of that width: what is beyond goes into the last. */
function fitted(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => (at === width - 1 ? cells.slice(at).join(',') : (cells[at] ?? '')));
}

function failedCells(problems: readonly string[]): string[] {
  return resultColumns.map((column) => (column === 'decision' ? 'ERROR' : column === 'error' ? problems.join(' ') : ''));
}

/** Hands over each row with the bytes read so far. */
async function eachRow(file: string, take: (cells: readonly string[], bytes: number) => Promise<void>): Promise<void> {
  const stream = createReadStream(file);
  const parser = stream.pipe(parse({ bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: longestRow }));
  // `pipe` does not hand on that the file cannot be read.
  stream.on('error', (error) => parser.destroy(error));
  try {
    for await (const cells of parser) await take(cells as string[], stream.bytesRead);
  } catch (error) {
    if (error instanceof CsvError)
      throw new ExitError(exitCodes.badData, `The file is no CSV from line ${parser.info.lines} on: ${explained(error)}`);
    throw error;
  } finally {
    stream.destroy();
  }
}

/** Why a file is no CSV, without its text. */
const explained = ({ code }: CsvError): string =>
  code === 'CSV_MAX_RECORD_SIZE'
    ? 'a row is longer than 1 MB, as when a quote is never closed.'
    : 'a quote is out of place or never closed.';

async function startOf({ input, output, isResumed }: FileRun, options: string): Promise<Checkpoint | null> {
  if (resolve(input) === resolve(output)) throw new ExitError(exitCodes.usage, 'The output must be another file than the input.');
  try {
    if (!(await stat(input)).isFile()) throw new ExitError(exitCodes.badData, 'The input is no file.');
  } catch (error) {
    if (error instanceof ExitError) throw error;
    throw new ExitError(exitCodes.badData, `The input cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
  const found = await checkpointOf(output);
  if (!isResumed) {
    if (found === null) return null;
    const message = `An interrupted run left ${output} unfinished. --resume goes on with it; remove ${output}.progress to begin anew.`;
    throw new ExitError(exitCodes.usage, message);
  }
  if (found === null) {
    // Nothing was written that could be gone on with, unless an output is there: then it is finished, or another's.
    if ((await sizeOf(output)) === null) return null;
    throw new ExitError(exitCodes.usage, `There is no interrupted run to resume: ${output} has no .progress file beside it.`);
  }
  if (found === 'unreadable') throw new ExitError(exitCodes.badData, `${output}.progress is of another version or damaged.`);
  if (found.options !== options) throw new ExitError(exitCodes.usage, 'The interrupted run had other options; resume it with the same.');
  if (((await sizeOf(output)) ?? 0) < found.bytes)
    throw new ExitError(exitCodes.badData, `${output} is shorter than its .progress file says.`);
  return found;
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch {
    return null;
  }
}

async function opened(file: string, isResumed: boolean): Promise<FileHandle> {
  try {
    return await open(file, isResumed ? 'r+' : 'w');
  } catch (error) {
    throw new ExitError(exitCodes.badData, `The output cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}

function otherInput(): ExitError {
  return new ExitError(exitCodes.badData, 'The input is not the one that the interrupted run began with.');
}
