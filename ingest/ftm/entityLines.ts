/** Files of FollowTheMoney entities, one JSON object a line, read one line at a time. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { listRejected } from '../ofac/csvFiles.ts';

/** One entity as it stands; every value of every property is text. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | null;
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly datasets: readonly string[];
}

/** A line that is an entity, or why it is none. */
export type EntityLine = { readonly line: number } & ({ readonly entity: FtmEntity } | { readonly reason: string });

const longestLine = 10_000_000;
const longestId = 250;
const newline = 10;

/**
 * The entities of one file, in constant memory. Empty lines are passed over.
 *
 * @throws {OstrakonError} LIST_REJECTED when the file cannot be read
 */
export async function* entityLines(path: string): AsyncGenerator<EntityLine> {
  let line = 0;
  for await (const bytes of linesOf(path)) {
    line += 1;
    if (bytes === null) yield { line, reason: 'The line is longer than 10 MB.' };
    else if (bytes.length > 0) {
      const read = readLine(bytes);
      if (read !== null) yield typeof read === 'string' ? { line, reason: read } : { line, entity: read };
    }
  }
}

/** The bytes of each line; null for one that is too long, which is passed over without being kept. */
async function* linesOf(path: string): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const whole = (): Buffer | null => {
    const bytes = length > longestLine ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return bytes;
  };
  const add = (part: Buffer): void => {
    length += part.length;
    if (length > longestLine) parts = [];
    else parts.push(part);
  };
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        add(chunk.subarray(start, end));
        yield whole();
        start = end + 1;
      }
      if (start < chunk.length) add(chunk.subarray(start));
    }
    if (length > 0) yield whole();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string' || syscall === undefined) throw error;
    throw listRejected(`${basename(path)} ${code === 'ENOENT' || code === 'ENOTDIR' ? 'is missing' : `cannot be read (${code})`}.`);
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function readLine(bytes: Buffer): FtmEntity | string | null {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return 'The line is not UTF-8 text.';
  }
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'The line is not JSON: it is cut off, or the file does not hold one entity a line.';
  }
  return entityOf(value);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
/** Keys that mean something to JavaScript itself; no schema has them. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** The entity that a value is, or why it is none; keys are only ever read as own ones. */
function entityOf(value: unknown): FtmEntity | string {
  if (!isObject(value)) return 'The line is not a JSON object.';
  const { id, schema, caption, properties, datasets } = value;
  if (typeof id !== 'string' || id.trim() === '') return 'The entity has no id.';
  if (/[\p{Cc}\p{Cs}]/u.test(id) || Buffer.byteLength(id) > longestId)
    return `The id has control characters or more than ${longestId} bytes.`;
  if (typeof schema !== 'string' || schema === '') return 'The entity has no schema.';
  if (!isObject(properties)) return 'The entity has no properties.';
  if (forbidden.some((key) => Object.hasOwn(value, key) || Object.hasOwn(properties, key)))
    return 'The entity has a key that no schema has.';
  if (caption !== undefined && caption !== null && typeof caption !== 'string') return 'The caption is not text.';
  if (datasets !== undefined && !isTexts(datasets)) return 'The datasets are not a list of texts.';
  const read = new Map<string, readonly string[]>();
  for (const [name, values] of Object.entries(properties)) {
    const shown = /^[A-Za-z]{1,40}$/.test(name) ? `The property ${name}` : 'A property';
    if (Array.isArray(values) && values.some(isObject))
      return `${shown} holds entities within the entity; use the file that has each on a line of its own.`;
    if (!isTexts(values)) return `${shown} is not a list of texts.`;
    const texts = [...new Set(values.map((one) => one.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()))].filter((one) => one !== '');
    if (texts.length > 0) read.set(name, texts);
  }
  return {
    id,
    schema,
    caption: typeof caption === 'string' && caption.trim() !== '' ? caption.trim() : null,
    properties: read,
    datasets: datasets ?? [],
  };
}
