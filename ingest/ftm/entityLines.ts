/** One line of a file of FollowTheMoney entities. */
import { isAscii } from 'node:buffer';
import type { Day } from '../../domain/model.ts';
import { isId } from '../entityIds.ts';
import { textHash } from '../spooling/idTable.ts';
import { seenDay, statedOf, type SeenValues } from './stated.ts';

/** One entity as it stands; every value of every property is text without control characters, and no list is empty. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | null;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  /** When the publisher first and last saw it; null where that is not said. */
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  /** When each value was first and last seen, by property and value; null where values are not dated one by one. */
  readonly seen: SeenValues | null;
  /** Values that the publisher saw no more when it last saw the entity; they are none of `properties`, and are in `seen`. */
  readonly former: Readonly<Record<string, readonly string[]>>;
  /** Ids that it had before, or has elsewhere. */
  readonly referents: readonly string[];
  /** What Ostrakon's own exports say beside FollowTheMoney's properties; undefined in files of others. */
  readonly ostrakon: unknown;
}

const noValues: Readonly<Record<string, readonly string[]>> = Object.freeze({});
const nothing: readonly string[] = Object.freeze([]);

/** The values of a property; empty where there is none. */
export function valuesOf({ properties }: Pick<FtmEntity, 'properties'>, property: string): readonly string[] {
  return properties[property] ?? nothing;
}

const longestId = 250;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The entity that a line is, why it is none, or null for an empty line. */
export function readEntity(bytes: Uint8Array): FtmEntity | string | null {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return 'The line is not UTF-8 text.';
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (text.trim() === '') return null;
    return 'The line is not JSON: it is cut off, or the file does not hold one entity a line.';
  }
  return entityOf(value, hasUnusual.test(text));
}

/** The entity of a line that `readEntity` has read before; null for one that it refused. */
export function reread(bytes: Buffer): FtmEntity | null {
  const text = isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8');
  const read = entityOf(JSON.parse(text), hasUnusual.test(text));
  return typeof read === 'string' ? null : read;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
/** Keys that mean something to JavaScript itself; no schema has them. */
const hasForbidden = (object: object): boolean =>
  Object.hasOwn(object, '__proto__') || Object.hasOwn(object, 'constructor') || Object.hasOwn(object, 'prototype');
/**
 * What a line must have for a value of it to hold control characters or half characters, which JSON escapes but for U+007F to U+009F.
 * One look at the line is cheaper than one at each of its values.
 */
const hasUnusual = /[\\\u007f-\u009f]/;
const unclean = /[\p{Cc}\p{Cs}]|^\s|\s$/u;

/** The entity that a value is, or why it is none; keys are only ever read as own ones. */
function entityOf(value: unknown, isUnusual: boolean): FtmEntity | string {
  if (!isObject(value)) return 'The line is not a JSON object.';
  const { id, schema, caption, properties, statements, datasets, referents, ostrakon } = value;
  if (typeof id !== 'string' || id.trim() === '') return 'The entity has no id.';
  if (!isId(id)) return `The id has control characters or more than ${longestId} bytes.`;
  if (typeof schema !== 'string' || schema === '') return 'The entity has no schema.';
  if (!isObject(properties) && !(properties === undefined && Array.isArray(statements))) return 'The entity has no properties.';
  if (hasForbidden(value) || (isObject(properties) && hasForbidden(properties))) return 'The entity has a key that no schema has.';
  if (caption !== undefined && caption !== null && typeof caption !== 'string') return 'The caption is not text.';
  if (datasets !== undefined && !isTexts(datasets)) return 'The datasets are not a list of texts.';
  if (referents !== undefined && !isTexts(referents)) return 'The referents are not a list of texts.';
  const stated = isObject(properties) ? null : statedOf(statements as unknown[]);
  if (typeof stated === 'string') return stated;
  const read = cleaned(isObject(properties) ? properties : (stated?.properties ?? {}), isUnusual);
  if (typeof read === 'string') return read;
  const former = stated === null ? noValues : cleaned(stated.former, isUnusual);
  if (typeof former === 'string') return former;
  return {
    id,
    schema,
    caption: typeof caption === 'string' && caption.trim() !== '' ? caption.trim() : null,
    properties: read,
    datasets: datasets ?? stated?.datasets ?? nothing,
    firstSeen: seenDay(value['first_seen']) ?? stated?.firstSeen ?? null,
    lastSeen: seenDay(value['last_seen']) ?? stated?.lastSeen ?? null,
    seen: stated?.seen ?? null,
    former,
    referents: referents ?? nothing,
    ostrakon,
  };
}

function areClean(values: readonly string[]): boolean {
  for (const value of values) if (value === '' || unclean.test(value)) return false;
  return true;
}

/** Whether no value is empty or has spaces around it; where an end is not ASCII, whether it is clean. */
function areTrimmed(values: readonly string[]): boolean {
  for (const value of values) {
    const [first, last] = [value.charCodeAt(0), value.charCodeAt(value.length - 1)];
    const isPlain = first > 0x20 && last > 0x20 && first < 0x7f && last < 0x7f;
    if (!isPlain && (value === '' || unclean.test(value))) return false;
  }
  return true;
}

/** The properties with texts only, each once, without control characters and outer spaces; or what is wrong with them. */
function cleaned(properties: Record<string, unknown>, isUnusual: boolean): Record<string, readonly string[]> | string {
  const read: Record<string, readonly string[]> = {};
  for (const name of Object.keys(properties)) {
    const values = properties[name];
    if (!isTexts(values)) {
      const shown = /^[A-Za-z]{1,40}$/.test(name) ? `The property ${name}` : 'A property';
      return Array.isArray(values) && values.some(isObject)
        ? `${shown} holds entities within the entity; use the file that has each on a line of its own.`
        : `${shown} is not a list of texts.`;
    }
    const isClean = isUnusual ? areClean(values) : areTrimmed(values);
    if (isClean && (values.length === 1 || values.length === new Set(values).size)) {
      if (values.length > 0) read[name] = values;
      continue;
    }
    const texts = [...new Set(values.map((one) => one.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()))].filter((one) => one !== '');
    if (texts.length > 0) read[name] = texts;
  }
  return read;
}

/** A 32-bit hash of what an entity says, whatever order it says it in. */
export function contentOf({ schema, properties }: FtmEntity): number {
  let sum = textHash(schema, 1);
  for (const name of Object.keys(properties)) {
    const seed = textHash(name, 2);
    for (const value of properties[name] ?? nothing) sum = (sum + textHash(value, seed)) >>> 0;
  }
  return sum;
}
