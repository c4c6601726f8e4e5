/** Receipts wherever they are in a file: JSON, JSON lines, or CSV as `ostrakon screen` writes it. */
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { csvText } from '../../domain/csvLine.ts';
import { exitCodes, ExitError } from '../exitCodes.ts';

/** What stands beside a receipt and can be compared with the answer: only what is there. */
export interface Claims {
  readonly decision?: string;
  readonly verdict?: string;
  readonly hits: readonly Readonly<Record<string, string | number>>[];
}

export interface FoundReceipt {
  /** Where it was found, as `data.screen.receipt` or `row 7`. */
  readonly place: string;
  readonly id: string;
  readonly queryHash: string;
  readonly resultHash: string;
  /** Null where it is not given. */
  readonly algorithm: string | null;
  readonly claims: Claims;
}

type Json = Readonly<Record<string, unknown>>;

const longestJson = 500_000_000;

/** @throws {ExitError} for a file that cannot be read or has no receipt in it */
export async function receiptsIn(file: string): Promise<FoundReceipt[]> {
  const found = (await startsAsJson(file)) ? inJson(await readFile(file, 'utf8')) : await inCsv(file);
  if (found.length === 0) {
    throw new ExitError(exitCodes.badData, 'There is no receipt in the file: none has an id, a query hash and a result hash.');
  }
  return found;
}

async function startsAsJson(file: string): Promise<boolean> {
  try {
    if ((await stat(file)).size > longestJson) return false;
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
      return /^\uFEFF?\s*[{[]/.test(buffer.toString('utf8', 0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new ExitError(exitCodes.badData, `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}

function inJson(text: string): FoundReceipt[] {
  const plain = text.replace(/^\uFEFF/, '');
  const whole = parsed(plain);
  if (whole !== undefined) return within(whole, '', null);
  return plain.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (value === undefined) throw new ExitError(exitCodes.badData, `Line ${at + 1} of the file is no JSON.`);
    return within(value, `line ${at + 1}`, null);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Receipts in a value, with what stands beside each; `holder` is the object the value is a field of. */
function within(value: unknown, place: string, holder: Json | null): FoundReceipt[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => within(item, `${place}[${at}]`, null));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Json;
  const { id, queryHash, resultHash, algorithm } = fields;
  if (typeof id === 'string' && typeof queryHash === 'string' && typeof resultHash === 'string') {
    const named = typeof algorithm === 'string' ? algorithm : null;
    return [{ place: place === '' ? 'the file' : place, id, queryHash, resultHash, algorithm: named, claims: claimsOf(holder) }];
  }
  return Object.entries(fields).flatMap(([name, field]) => within(field, place === '' ? name : `${place}.${name}`, fields));
}

function claimsOf(holder: Json | null): Claims {
  const { decision, verdict, hits } = holder ?? {};
  return {
    ...(typeof decision === 'string' ? { decision } : {}),
    ...(typeof verdict === 'string' ? { verdict } : {}),
    hits: Array.isArray(hits) ? hits.map((hit, at) => hitClaims(hit as unknown, at)) : [],
  };
}

function hitClaims(hit: unknown, at: number): Record<string, string | number> {
  if (typeof hit !== 'object' || hit === null) return {};
  const { rank, score, matchedName, verdict, actor } = hit as Json;
  const id = typeof actor === 'object' && actor !== null ? (actor as Json)['id'] : actor;
  const claims = Object.entries({ rank: rank ?? at + 1, score, matchedName, verdict, actor: id });
  return Object.fromEntries(claims.filter((claim): claim is [string, string | number] => ['string', 'number'].includes(typeof claim[1])));
}

async function inCsv(file: string): Promise<FoundReceipt[]> {
  const parser = createReadStream(file).pipe(parse({ bom: true, relax_column_count: true, skip_empty_lines: true }));
  const found = new Map<string, FoundReceipt>();
  let read: ((cells: readonly string[]) => (title: string) => string) | null = null;
  let row = 0;
  try {
    for await (const line of parser) {
      const cells = line as string[];
      row += 1;
      if (read === null) {
        read = columnsOf(cells);
        continue;
      }
      const cell = read(cells);
      const id = cell('receipt');
      if (id === '') continue;
      const rest = { id, queryHash: cell('query_hash'), resultHash: cell('result_hash'), algorithm: cell('algorithm') };
      const before = found.get(JSON.stringify(rest));
      const hits = [...(before?.claims.hits ?? []), ...(cell('rank') === '' ? [] : [hitCells(cell)])];
      const decision = cell('decision');
      // Rows of one receipt that disagree with each other are told apart, so that each is compared.
      const isOwn = before === undefined || before.claims.decision === decision;
      const key = isOwn ? JSON.stringify(rest) : `${row}`;
      found.set(key, { ...rest, place: isOwn ? (before?.place ?? `row ${row}`) : `row ${row}`, claims: { decision, hits } });
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ExitError(exitCodes.badData, 'The file is neither JSON nor CSV.');
    throw error;
  }
  return [...found.values()];
}

function hitCells(cell: (title: string) => string): Record<string, string | number> {
  return {
    rank: Number(cell('rank')),
    score: Number(cell('score')),
    matchedName: cell('matched_name'),
    actor: cell('actor'),
    verdict: cell('verdict'),
  };
}

/** Cells by title. Where the screened file had a column of that title already, the result's own begins with `screen_`. */
function columnsOf(header: readonly string[]): (cells: readonly string[]) => (title: string) => string {
  const plain = header.map((title) => title.trim().toLowerCase());
  const placeOf = (title: string) => (plain.includes(`screen_${title}`) ? plain.indexOf(`screen_${title}`) : plain.indexOf(title));
  if (placeOf('receipt') < 0) throw new ExitError(exitCodes.badData, 'The file is no JSON, and as a CSV it has no column "receipt".');
  return (cells) => (title) => csvText(cells[placeOf(title)] ?? '');
}
