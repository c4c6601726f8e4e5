/** How a mutation runs: may it, has it run before, does every rule hold, write, and be readable before it answers. */
import { createHash } from 'node:crypto';
import { classifiedMarkings, mayQuoteMarking } from '../domain/classifiedGuard.ts';
import { OstrakonError, refuse } from '../domain/errors.ts';
import type { Violation } from '../domain/errors.ts';
import type { Change } from '../domain/ledger.ts';
import type { IdempotencyRecord, LedgerRecord } from '../domain/model.ts';
import { forbidden } from '../domain/policy.ts';
import type { Deed } from '../domain/policy.ts';
import { textInOrder } from '../domain/textInOrder.ts';
import { clear } from '../domain/tlp.ts';
import type { SubgraphContext } from './context.ts';
import { loaded } from './records.ts';
import type { Loaded } from './records.ts';

export interface MutationArgs<Input> {
  readonly input: Input;
  readonly expectedRevision?: string | null;
  readonly idempotencyKey?: string | null;
}

/** What a mutation would do. `before` is the record it changes, null for a new one. */
export interface Plan<R extends LedgerRecord> {
  readonly violations: readonly Violation[];
  readonly before: Loaded<R> | null;
  /** The record to answer with, as written. */
  readonly result: R;
  /** Further changes of the same commit; `result` itself is put unless this says that it is removed. */
  readonly also?: readonly Change[];
  readonly isRemoval?: boolean;
  /** Whether `result` stays as it was, and only `also` is written. */
  readonly isKept?: boolean;
  /** The version that `expectedRevision` is compared with, where it is not that of `before` alone. */
  readonly version?: number;
}

/** What is asked for, and why the writer's roles do not allow it. */
export interface Asked {
  /** The mutation. */
  readonly name: string;
  readonly refusals: readonly Violation[];
}

const appliedTimeoutMs = 10_000;

/**
 * Runs a mutation and answers with the changed record.
 *
 * All broken rules are thrown together and nothing is written then. The same idempotency key with the same input answers with the first
 * result and writes nothing. When it answers, this process's link graph has applied the commit.
 *
 * @throws {OstrakonError} FORBIDDEN, IDEMPOTENCY_KEY_REUSED, STALE_VERSION, or the violations of the plan
 */
export async function mutate<R extends LedgerRecord, Input>(
  context: SubgraphContext,
  deed: Deed,
  args: MutationArgs<Input>,
  plan: (writer: string) => Promise<Plan<R>>,
): Promise<Loaded<R>> {
  return await carryOut(context, { name: deed, refusals: forbidden(context.viewer, deed) }, args, plan);
}

/** Runs a mutation whose permission has been looked at already; otherwise as `mutate`. */
export async function carryOut<R extends LedgerRecord, Input>(
  context: SubgraphContext,
  { name, refusals }: Asked,
  args: MutationArgs<Input>,
  plan: (writer: string) => Promise<Plan<R>>,
): Promise<Loaded<R>> {
  const writer = context.viewer.user;
  refuse(refusals);
  if (writer === null) throw new TypeError('A permitted writer has a user id.');
  const key = idempotencyKey(writer, name, args);
  const earlier = await earlierResult<R>(context, key);
  if (earlier !== null) return earlier;
  const spills = spilled(args);
  const { violations, before, result, also, isRemoval, isKept, version } = await plan(writer).catch((error: unknown) => {
    if (spills.length > 0) refuse(withSpills(spills, error instanceof OstrakonError ? error.violations : []));
    throw error;
  });
  // Where the record itself was not found there is no version to compare, and its absence is said already.
  const isAbsent = before === null && violations.length > 0;
  const stale = isAbsent ? [] : await staleness(context, before, version, args.expectedRevision);
  refuse(withSpills(spills, [...violations, ...stale]));
  const own: Change[] = isKept === true ? [] : [ownChange(result, before, isRemoval === true)];
  const changes = [...own, ...(also ?? []), ...(key === null ? [] : [remembered(key, writer, result)])];
  if (changes.length === 0) return loaded(result, before?.seq ?? 0);
  try {
    const { seq } = await context.services.ledger.commit({ by: writer, at: context.services.now(), reason: name, changes });
    context.forget(changes.map((each) => (each.op === 'put' ? each.record.id : each.id)));
    context.commit = seq;
    await context.services.graph.applied(seq, appliedTimeoutMs);
    return loaded(result, (isRemoval === true || isKept === true) && before !== null ? before.seq : seq);
  } catch (error) {
    // The same request may have run meanwhile, on another connection.
    const meanwhile = error instanceof OstrakonError && error.code === 'STALE_VERSION' ? await earlierResult<R>(context, key) : null;
    if (meanwhile === null) throw withoutPositions(error);
    return meanwhile;
  }
}

function ownChange(result: LedgerRecord, before: Loaded<LedgerRecord> | null, isRemoval: boolean): Change {
  if (isRemoval && before !== null) return { op: 'remove', id: result.id, expected: before.seq };
  return { op: 'put', record: result, expected: before?.seq ?? null };
}

/** Classification markings anywhere in a request, ids and markings included. */
function spilled(value: unknown, field = ''): Violation[] {
  if (typeof value === 'string') return classifiedMarkings(value, field);
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) => spilled(item, field === '' || field === 'input' ? key : `${field}.${key}`));
}

/** Every broken rule, but none whose words would repeat a marking that is refused. */
function withSpills(spills: readonly Violation[], violations: readonly Violation[]): readonly Violation[] {
  if (spills.length === 0) return violations;
  const told = violations.filter((each) => !mayQuoteMarking(JSON.stringify(each)));
  const isTold = ({ code, field }: Violation) => told.some((each) => each.code === code && each.field === field);
  return [...told, ...spills.filter((spill) => !isTold(spill))];
}

/**
 * A race that was lost, without the store's sequence numbers, which count what the writer may not see as well, and without the id of
 * what has begun to refer to a record that was to go.
 */
function withoutPositions(error: unknown): unknown {
  if (!(error instanceof OstrakonError)) return error;
  const isLost = error.code === 'STALE_VERSION' || error.violations.some(({ details }) => details?.['by'] !== undefined);
  return isLost ? new OstrakonError(staleVersion) : error;
}

const staleVersion: Violation = {
  code: 'STALE_VERSION',
  message: 'The record has changed since it was read; read it again.',
  field: 'expectedRevision',
};

async function staleness(
  context: SubgraphContext,
  before: Loaded<LedgerRecord> | null,
  version: number | undefined,
  expected: string | null | undefined,
): Promise<Violation[]> {
  if (expected === null || expected === undefined) return [];
  if (before !== null && (await context.revision({ ...before, seq: version ?? before.seq })) === expected) return [];
  return [staleVersion];
}

interface Key {
  readonly id: string;
  readonly bodyHash: string;
}

function idempotencyKey(writer: string, name: string, { input, expectedRevision, idempotencyKey }: MutationArgs<unknown>): Key | null {
  if (idempotencyKey === null || idempotencyKey === undefined) return null;
  if (idempotencyKey === '' || idempotencyKey.length > 200) {
    throw new OstrakonError({ code: 'BAD_INPUT', message: 'idempotencyKey must have 1 to 200 characters.', field: 'idempotencyKey' });
  }
  const body = textInOrder([name, input, expectedRevision ?? null]);
  return { id: `idempotency:${sha256(JSON.stringify([writer, idempotencyKey]))}`, bodyHash: sha256(body) };
}

/** What the key's first use returned; null where it is its first use. Only its user can make the key's id, so no View is asked. */
async function earlierResult<R extends LedgerRecord>(context: SubgraphContext, key: Key | null): Promise<Loaded<R> | null> {
  if (key === null) return null;
  const [stored] = await context.services.ledger.records([key.id]);
  if (stored?.record.type !== 'idempotency') return null;
  if (stored.record.bodyHash !== key.bodyHash) {
    const message = 'The idempotency key was used before with another input; use a new key for a new request.';
    throw new OstrakonError({ code: 'IDEMPOTENCY_KEY_REUSED', message, field: 'idempotencyKey' });
  }
  context.commit = stored.revision;
  await context.services.graph.applied(stored.revision, appliedTimeoutMs);
  return loaded(JSON.parse(stored.record.result) as R, stored.revision);
}

function remembered(key: Key, writer: string, result: LedgerRecord): Change {
  const record: IdempotencyRecord = {
    id: key.id,
    type: 'idempotency',
    marking: { ...clear, tlp: 'RED', originator: writer, namedRecipients: [writer] },
    sources: [],
    isSynthetic: false,
    bodyHash: key.bodyHash,
    result: JSON.stringify(result),
  };
  return { op: 'put', record, expected: null };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The violation for an id that names nothing the writer may see; one text for both. */
export function notFound(what: string, id: string, field: string): Violation {
  return { code: 'NOT_FOUND', message: `No ${what} has the id "${id}".`, field };
}

/** GREEN needs the writer's organisation to be a member of the community, which its own View tells. */
export function membership(context: SubgraphContext, record: LedgerRecord): Violation[] {
  const { marking } = record;
  if (marking.tlp !== 'GREEN' || marking.community === null) return [];
  const asReader = { ...marking, originator: null };
  if (context.view.maySee({ ...record, marking: asReader })) return [];
  return [{ code: 'NOT_MEMBER', message: 'Your organisation is not an active member of that community.', field: 'community' }];
}
