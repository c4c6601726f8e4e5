/** What every adapter refuses, in the same words: requests that cannot be meant, stale revisions and dangling references. */
import { largestWhole } from '../domain/ledger.ts';
import type { AppliedChange, Change, CommitRequest, WholeRequest } from '../domain/ledger.ts';
import { OstrakonError, refuse } from '../domain/errors.ts';
import type { Violation } from '../domain/errors.ts';
import type { LedgerRecord, RecordType } from '../domain/model.ts';
import { referencesOf } from '../domain/references.ts';

/** What the store holds before the commit, as far as its checks need to know. */
export interface StoredFacts {
  /** Type and revision of a record, null where there is none. Asked of every changed id and of every id in `neededIds`. */
  stored(id: string): { readonly type: RecordType; readonly revision: number } | null;
  /** Ids of the records that refer to one, in any order. Asked of removed ids only. */
  referrers(id: string): Iterable<string>;
}

/** Violations told of one large commit; with so many the rest is not looked for. */
export const mostTold = 100;

/** The id of the record that a change writes or removes. */
export const changedId = (change: Change): string => (change.op === 'put' ? change.record.id : change.id);

/**
 * The request with its changes at hand, where they are at most `largestWhole` or came in one piece; otherwise what to do with all of
 * them, one after the other: `each` is called for every change, in order, and null comes of it.
 */
export async function gathered(request: CommitRequest, each: (change: Change) => void): Promise<WholeRequest | null> {
  if (!(Symbol.asyncIterator in request.changes)) return { ...request, changes: request.changes };
  let changes: Change[] | null = [];
  for await (const batch of request.changes) {
    if (changes !== null && changes.length + batch.length > largestWhole) {
      changes.forEach(each);
      changes = null;
    }
    if (changes === null) batch.forEach(each);
    else changes.push(...batch);
  }
  return changes === null ? null : { ...request, changes };
}

/** Refuses a change or a commit without a usable id. @throws {OstrakonError} BAD_INPUT */
export function requireIds(commitId: string | undefined, id: string, index: number): void {
  if (commitId !== undefined && !isRecordId(commitId)) refuse([commitIdViolation()]);
  if (!isRecordId(id)) refuse([idViolation(index)]);
}

const idRule = '1 to 900 bytes of text without control characters';
/** Whether a text can be a record's or a commit's id: 1 to 900 bytes of UTF-8 (what an index can hold) without control characters. */
export const isRecordId = (id: string): boolean =>
  id !== '' && !/[\p{Cc}\p{Cs}]/u.test(id) && (id.length <= 300 || Buffer.byteLength(id) <= 900);

/** Ids that changed records refer to and that the commit itself does not change: an adapter that cannot read lazily fetches these first. */
export function neededIds(changes: readonly Change[]): string[] {
  const changed = new Set(changes.map(changedId));
  const needed = new Set<string>();
  for (const change of changes) {
    if (change.op === 'remove') continue;
    for (const { id } of referencesOf(change.record)) if (!changed.has(id)) needed.add(id);
  }
  return [...needed];
}

function commitIdViolation(): Violation {
  return { code: 'BAD_INPUT', message: `commitId takes ${idRule}.`, field: 'commitId' };
}

function idViolation(index: number): Violation {
  const message = `changes[${index}] has no usable record id; it takes ${idRule}.`;
  return { code: 'BAD_INPUT', message, field: `changes[${index}]` };
}

/**
 * Refuses what no state of the store could make right; no store is asked.
 *
 * @throws {OstrakonError} BAD_INPUT, all at once: no change at all, a record or commit without a usable id, a record named twice
 */
export function checkRequest(request: WholeRequest): void {
  if (request.changes.length === 0) {
    throw new OstrakonError({ code: 'BAD_INPUT', message: 'A commit needs at least one change.', field: 'changes' });
  }
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const violations: Violation[] = [];
  if (request.commitId !== undefined && !isRecordId(request.commitId)) {
    violations.push(commitIdViolation());
  }
  for (const [index, change] of request.changes.entries()) {
    const id = changedId(change);
    if (!isRecordId(id)) {
      violations.push(idViolation(index));
    } else if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  for (const id of repeated) {
    violations.push(repeatedViolation(id));
  }
  refuse(violations);
}

/**
 * Checks a request that passed `checkRequest` against the store and says what applying it means; writes nothing.
 *
 * Stale revisions are reported alone, since whoever has to read again will find the rest; all of them at once, in the order of the
 * changes. Otherwise everything else that is wrong is reported at once, in the same order.
 *
 * @throws {OstrakonError} STALE_VERSION; BAD_INPUT for a reference that would dangle or end at a record of another type, the removal of
 *   a record that is absent or still referred to, and a record that would change its type
 */
export function applyChanges(changes: readonly Change[], facts: StoredFacts): AppliedChange[] {
  const after = new Map<string, RecordType | null>();
  const before = new Map<string, ReturnType<StoredFacts['stored']>>();
  const stale: Violation[] = [];
  for (const change of changes) {
    const id = changedId(change);
    const current = facts.stored(id);
    before.set(id, current);
    after.set(id, change.op === 'put' ? change.record.type : null);
    const violation = staleViolation(id, change.expected, current?.revision ?? null);
    if (violation !== null) stale.push(violation);
  }
  refuse(stale);

  const changed = new Set(after.keys());
  const typeAfter = (id: string): RecordType | null => {
    let type = after.get(id);
    if (type === undefined) {
      type = facts.stored(id)?.type ?? null;
      after.set(id, type);
    }
    return type;
  };
  const violations: Violation[] = [];
  const applied: AppliedChange[] = [];
  for (const change of changes) {
    const id = changedId(change);
    const current = before.get(id) ?? null;
    if (change.op === 'put') {
      violations.push(...typeViolations(change.record, current?.type ?? null), ...referenceViolations(change.record, typeAfter));
      applied.push({ op: 'put', id, record: change.record, previousRevision: current?.revision ?? null });
    } else if (current === null) {
      violations.push(unknownViolation(id));
    } else {
      const by = [...facts.referrers(id)].filter((referrer) => !changed.has(referrer)).sort()[0];
      if (by !== undefined) violations.push(referredToViolation(id, by));
      applied.push({ op: 'remove', id, record: null, previousRevision: current.revision });
    }
  }
  refuse(violations);
  return applied;
}

/** The violation where a change's expected revision is not the current one (null: no such record); null where there is none. */
export function staleViolation(id: string, expected: number | null | undefined, current: number | null): Violation | null {
  if (expected === undefined || expected === current) return null;
  let message = `${id} has changed since it was read.`;
  if (expected === null) message = `${id} exists already.`;
  else if (current === null) message = `${id} has been removed since it was read.`;
  return { code: 'STALE_VERSION', message, field: 'expected', details: { record: id, expected, current } };
}

/** The violation where a reference would dangle. */
export function danglingViolation(record: string, field: string, missing: string): Violation {
  return {
    code: 'BAD_INPUT',
    message: `${record} refers in ${field} to ${missing}, which does not exist.`,
    field,
    details: { record, missing },
  };
}

/** The violation where a record would be removed that another, which the commit leaves as it is, still refers to. */
export function referredToViolation(id: string, by: string): Violation {
  return { code: 'BAD_INPUT', message: `${id} cannot be removed: ${by} refers to it.`, field: 'id', details: { record: id, by } };
}

function typeViolations(record: LedgerRecord, current: RecordType | null): Violation[] {
  return current === null || current === record.type ? [] : [typeViolation(record.id, current, record.type)];
}

/** The violation where a record would change its type. */
export function typeViolation(id: string, current: RecordType, type: RecordType): Violation {
  const message = `${id} is a record of type ${current} and cannot become one of type ${type}.`;
  return { code: 'BAD_INPUT', message, field: 'type', details: { record: id, current } };
}

/** The violation where a commit names a record twice. */
export function repeatedViolation(id: string): Violation {
  return { code: 'BAD_INPUT', message: `${id} is named more than once in one commit.`, field: 'changes', details: { record: id } };
}

/** The violation where a record would be removed that is not there. */
export function unknownViolation(id: string): Violation {
  return { code: 'BAD_INPUT', message: `${id} cannot be removed: there is no such record.`, field: 'id', details: { record: id } };
}

/** The violation where a reference would end at a record of another type. */
export function misdirectedViolation(record: string, field: string, target: string, type: RecordType, wanted: RecordType): Violation {
  const message = `${record} refers in ${field} to ${target}, which is of type ${type}, not ${wanted}.`;
  return { code: 'BAD_INPUT', message, field, details: { record, target, type } };
}

function referenceViolations(record: LedgerRecord, typeAfter: (id: string) => RecordType | null): Violation[] {
  const violations: Violation[] = [];
  const told = new Set<string>();
  for (const { id, reference } of referencesOf(record)) {
    const type = typeAfter(id);
    if (type === reference.target || told.has(`${reference.field} ${id}`)) continue;
    told.add(`${reference.field} ${id}`);
    if (type === null) violations.push(danglingViolation(record.id, reference.field, id));
    else violations.push(misdirectedViolation(record.id, reference.field, id, type, reference.target));
  }
  return violations;
}
