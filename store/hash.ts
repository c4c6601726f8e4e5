/**
 * The hash chain: what a commit's hash covers and how its text is made, shared by every adapter so that the same request gives the same
 * commit in each.
 */
import { createHash } from 'node:crypto';
import type { AppliedChange, CommitHeader } from '../domain/ledger.ts';
import type { Instant } from '../domain/model.ts';

/** What the first commit names as its predecessor's hash. */
export const genesisHash = '0'.repeat(64);

/** Changes in one part. Parts keep every stored value and every hashed text small, however large the commit. */
export const partSize = 500;

/** Consecutive changes of one commit with the SHA-256 of their canonical text. */
export interface CommitPart {
  readonly changes: readonly AppliedChange[];
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
  let text = '{';
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    if (value !== undefined) text += `${text.length === 1 ? '' : ','}${JSON.stringify(key)}:${canonicalText(value)}`;
  }
  return text + '}';
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256, in hexadecimal, of the changes' canonical texts, one a line. */
export function partHash(changes: readonly AppliedChange[]): string {
  const hash = createHash('sha256');
  for (const change of changes) hash.update(canonicalText(change) + '\n', 'utf8');
  return hash.digest('hex');
}

/** The hash of a commit: SHA-256 over the canonical text of the header's other fields and the hashes of its parts, in order. */
export function commitHash(header: Omit<CommitHeader, 'hash'>, partHashes: readonly string[]): string {
  const { seq, commitId, at, by, reason, changeCount, prevHash } = header;
  return sha256(canonicalText({ seq, commitId, at, by, reason, changeCount, prevHash, parts: partHashes }));
}

/** Changes in parts of `partSize`, in order, each with its hash. */
export function partsOf(changes: readonly AppliedChange[]): CommitPart[] {
  const parts: CommitPart[] = [];
  for (let start = 0; start < changes.length; start += partSize) {
    const slice = changes.slice(start, start + partSize);
    parts.push({ changes: slice, hash: partHash(slice) });
  }
  return parts;
}

/** Cuts a commit into parts and hashes it: what an adapter stores and returns. */
export function sealCommit(commit: UnsealedCommit): { readonly header: CommitHeader; readonly parts: readonly CommitPart[] } {
  const { seq, commitId, at, by, reason, prevHash, changes } = commit;
  const parts = partsOf(changes);
  const unhashed = { seq, commitId, at, by, reason, changeCount: changes.length, prevHash };
  const hash = commitHash(
    unhashed,
    parts.map((part) => part.hash),
  );
  return { header: { ...unhashed, hash }, parts };
}
