/**
 * The hash chain: what a commit's hash covers and how its text is made, shared by every adapter so that the same request gives the same
 * commit in each.
 */
import { createHash } from 'node:crypto';
import type { AppliedChange, CommitHeader } from '../domain/ledger.ts';
import type { Instant, LedgerRecord } from '../domain/model.ts';

/** What the first commit names as its predecessor's hash. */
export const genesisHash = '0'.repeat(64);

/** Changes in one part. Parts keep every stored value and every hashed text small, however large the commit. */
export const partSize = 500;

/** Consecutive changes of one commit, their canonical text (JSON, see `changesOf`) and its SHA-256. */
export interface CommitPart {
  readonly changes: readonly AppliedChange[];
  readonly text: string;
  readonly hash: string;
}

/** Everything a commit says, before it is hashed. */
export interface UnsealedCommit {
  readonly seq: number;
  readonly commitId: string;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  readonly prevHash: string;
  readonly changes: readonly AppliedChange[];
}

/**
 * One text for one value: JSON with the keys of every object in code-unit order, without spaces. A key whose value is undefined is
 * left out, as JSON does.
 *
 * @throws {TypeError} on what JSON cannot say: a number that is not finite, a function, a symbol, a bigint
 */
export function canonicalText(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (Number.isFinite(value)) return JSON.stringify(value);
      break;
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Record<string, unknown>);
  }
  throw new TypeError(`A ${typeof value} has no canonical text.`);
}

function canonicalArray(items: readonly unknown[]): string {
  let text = '[';
  for (let i = 0; i < items.length; i++) text += (i === 0 ? '' : ',') + canonicalText(items[i]);
  return text + ']';
}

function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  const { keys, heads } = orderOf(Object.keys(object));
  let text = '{';
  for (let at = 0; at < keys.length; at++) {
    const value = object[keys[at] ?? ''];
    if (value === undefined) continue;
    if (text.length > 1) text += ',';
    text += heads[at] ?? '';
    text += canonicalText(value);
  }
  return text + '}';
}

/** Keys in the order of a canonical text, and each as the text has it. */
interface KeyOrder {
  readonly keys: readonly string[];
  readonly heads: readonly string[];
}
interface KnownKeys {
  readonly next: Map<string, KnownKeys>;
  order: KeyOrder | null;
}

/** Records have few sets of keys, each in few orders: those met are remembered, key after key, so that they are sorted once. */
const knownKeys: KnownKeys = { next: new Map(), order: null };
let knownCount = 0;
/** What objects that are keyed by data may fill; beyond it keys are sorted each time. */
const mostKnown = 5_000;

function orderOf(keys: readonly string[]): KeyOrder {
  let known = knownKeys;
  for (const key of keys) {
    let next = known.next.get(key);
    if (next === undefined) {
      if (knownCount >= mostKnown) return sortedOrder(keys);
      knownCount += 1;
      next = { next: new Map(), order: null };
      known.next.set(key, next);
    }
    known = next;
  }
  known.order ??= sortedOrder(keys);
  return known.order;
}

function sortedOrder(given: readonly string[]): KeyOrder {
  const keys = given.toSorted();
  return { keys, heads: keys.map((key) => `${JSON.stringify(key)}:`) };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The canonical text of a list of changes; `recordText` may know the canonical texts of the records already. */
function changesText(changes: readonly AppliedChange[], recordText: (record: LedgerRecord) => string): string {
  return `[${changes.map((change) => changeText(change, change.record === null ? 'null' : recordText(change.record))).join(',')}]`;
}

/** The canonical text of one change, from that of its record (`null` where it is removed). */
export function changeText(
  { id, op, previousRevision }: Pick<AppliedChange, 'id' | 'op' | 'previousRevision'>,
  recordText: string,
): string {
  return `{"id":${JSON.stringify(id)},"op":"${op}","previousRevision":${previousRevision ?? 'null'},"record":${recordText}}`;
}

/** A part made of the canonical texts of its changes. */
export function partOf(changeTexts: readonly string[]): Pick<CommitPart, 'text' | 'hash'> {
  const text = `[${changeTexts.join(',')}]`;
  return { text, hash: sha256(text) };
}

/** SHA-256, in hexadecimal, of the canonical text of a part's changes. */
export function partHash(changes: readonly AppliedChange[]): string {
  return sha256(changesText(changes, canonicalText));
}

/** The changes that a part's text says. */
export function changesOf(partText: string): readonly AppliedChange[] {
  return JSON.parse(partText) as readonly AppliedChange[];
}

/** The hash of a commit: SHA-256 over the canonical text of the header's other fields and the hashes of its parts, in order. */
export function commitHash(header: Omit<CommitHeader, 'hash'>, partHashes: readonly string[]): string {
  const { seq, commitId, at, by, reason, changeCount, prevHash } = header;
  return sha256(canonicalText({ seq, commitId, at, by, reason, changeCount, prevHash, parts: partHashes }));
}

/** Changes in parts of `partSize`, in order. */
export function partsOf(changes: readonly AppliedChange[], recordText: (record: LedgerRecord) => string = canonicalText): CommitPart[] {
  const parts: CommitPart[] = [];
  for (let start = 0; start < changes.length; start += partSize) {
    const slice = changes.slice(start, start + partSize);
    const text = changesText(slice, recordText);
    parts.push({ changes: slice, text, hash: sha256(text) });
  }
  return parts;
}

/**
 * Cuts a commit into parts and hashes it: what an adapter stores and returns.
 *
 * @param recordText the canonical text of a record, where the adapter has it already
 */
export function sealCommit(
  commit: UnsealedCommit,
  recordText: (record: LedgerRecord) => string = canonicalText,
): { readonly header: CommitHeader; readonly parts: readonly CommitPart[] } {
  const { seq, commitId, at, by, reason, prevHash, changes } = commit;
  const parts = partsOf(changes, recordText);
  const unhashed = { seq, commitId, at, by, reason, changeCount: changes.length, prevHash };
  const partHashes = parts.map((part) => part.hash);
  return { header: { ...unhashed, hash: commitHash(unhashed, partHashes) }, parts };
}
