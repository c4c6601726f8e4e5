/** How a step of the process runs as a mutation: the file is read, its machine decides, and all that follows is written in one commit. */
import { randomUUID } from 'node:crypto';
import type { Violation } from '../domain/errors.ts';
import { incompleteMarking, loosening, markingFrom } from '../domain/markings.ts';
import type { AskedMarking } from '../domain/markings.ts';
import type { Change } from '../domain/ledger.ts';
import type { LedgerRecord, RecordOf } from '../domain/model.ts';
import { filingOf } from '../domain/process/filings.ts';
import { forbidden, move, open } from '../domain/process/machine.ts';
import type { Follow, Machine, Opening, Tracked, Transition } from '../domain/process/machine.ts';
import { followThrough } from '../domain/process/machines.ts';
import { textInOrder } from '../domain/textInOrder.ts';
import type { Marking } from '../domain/tlp.ts';
import type { FiledType } from '../links/questions.ts';
import type { SubgraphContext } from './context.ts';
import { carryOut, membership, notFound } from './mutate.ts';
import type { MutationArgs, Plan } from './mutate.ts';
import { unloaded } from './records.ts';
import type { Loaded } from './records.ts';

/** The type of a machine's main record in the ledger. */
type MainOf<R extends Tracked> = RecordOf<Extract<R['type'], FiledType>>;

/** A file as the viewer sees it, with the records it was joined from. */
export interface OpenFile<R extends Tracked> {
  readonly file: R;
  readonly main: Loaded<LedgerRecord>;
  readonly parts: readonly Loaded<LedgerRecord>[];
}

const maxText = 20_000;

/** The file of a record; null where the viewer sees no such record. */
export async function fileOf<R extends Tracked>(type: R['type'], id: string, context: SubgraphContext): Promise<OpenFile<R> | null> {
  const { view } = context;
  const main = view.isVisible(id) ? await context.one(type as FiledType, id) : null;
  if (main === null) return null;
  const filing = filingOf<R>(type);
  const ids = filing.parts.map((part) => view.filedOn(part, id).map((record) => ({ part, id: (record as LedgerRecord).id }))).flat();
  const found = await Promise.all(ids.map(async (each) => await context.one(each.part, each.id)));
  const parts = found.filter((part) => part !== null);
  return { file: filing.join(unloaded(main), parts.map(unloaded)), main, parts };
}

/** The version that clients know a file by: that of its record or its paper, whichever was written last. */
export function versionOf({ main, parts }: Pick<OpenFile<Tracked>, 'main' | 'parts'>): number {
  return Math.max(main.seq, ...parts.filter(({ type }) => type.endsWith('Paper')).map(({ seq }) => seq));
}

interface Common<R extends Tracked, F, S> {
  /** What its guards look at, found with the writer's View. */
  readonly facts: F | ((file: S) => F | Promise<F>);
  /** What is wrong with the input beyond the machine's rules, such as ids that name nothing. */
  readonly violations?: readonly Violation[] | ((file: S) => readonly Violation[] | Promise<readonly Violation[]>);
  /** What the input says of the marking. */
  readonly marking?: AskedMarking;
  /** Further records of the same commit. */
  readonly also?: (file: R) => readonly Change[] | Promise<readonly Change[]>;
}
export interface Opened<R extends Tracked, I, F> extends Common<R, F, null> {
  /** The machine's input. */
  readonly input: I;
  /** The id of the new record; random after this prefix. */
  readonly prefix: string;
  /** The id itself, where it follows from the input. */
  readonly id?: string;
  /** The marking where the input says nothing. */
  readonly default: Marking;
  readonly isSynthetic?: boolean | null | undefined;
}
export interface Moved<R extends Tracked, I, F> extends Common<R, F, R> {
  readonly id: string;
  /** The machine's input; where what is absent stays as it is, by what the file says. */
  readonly input: I | ((file: R) => I);
}

/**
 * Makes a record by a machine's opening and answers with it.
 *
 * @throws {OstrakonError} every rule broken, at once; nothing is written then
 */
export async function opened<R extends Tracked, I, F>(
  context: SubgraphContext,
  machine: Machine<R>,
  opening: Opening<R, I, F>,
  args: MutationArgs<unknown>,
  given: Opened<R, NoInfer<I>, NoInfer<F>>,
): Promise<Loaded<MainOf<R>>> {
  const { viewer, services } = context;
  return (await carryOut<LedgerRecord, unknown>(
    context,
    { name: opening.name, refusals: forbidden(opening, viewer) },
    args,
    async (writer) => {
      const at = services.now();
      const marking = markingFrom(given.marking ?? {}, given.default, writer);
      const id = given.id ?? `${given.prefix}:${randomUUID()}`;
      const isSynthetic = given.isSynthetic ?? false;
      const violations = [...(await listOf(given.violations, null)), ...tooLong(given.input), ...(await taken(id, given.id, context))];
      const outcome = open(machine, opening, {
        id,
        marking,
        isSynthetic,
        input: given.input,
        facts: await factsOf(given.facts, null),
        viewer,
        at,
      });
      if (!outcome.isAllowed) return refused([...violations, ...outcome.violations]);
      const records = filingOf<R>(machine.type).split(outcome.record, []);
      const main = mainOf(records);
      const following = await followed(context, outcome.follows, { marking, isSynthetic });
      const also = (await given.also?.(outcome.record)) ?? [];
      return {
        violations: [...violations, ...membership(context, main), ...following.violations],
        before: null,
        result: main,
        also: [...records.slice(1).map((record): Change => ({ op: 'put', record, expected: null })), ...following.changes, ...also],
      };
    },
  )) as unknown as Loaded<MainOf<R>>;
}

/**
 * Moves a record by a machine's transition and answers with it.
 *
 * An id that names nothing the writer may see is NOT_FOUND, whichever of the two it is.
 *
 * @throws {OstrakonError} every rule broken, at once; nothing is written then
 */
export async function moved<R extends Tracked, I, F>(
  context: SubgraphContext,
  machine: Machine<R>,
  transition: Transition<R, I, F>,
  args: MutationArgs<unknown>,
  given: Moved<R, NoInfer<I>, NoInfer<F>>,
): Promise<Loaded<MainOf<R>>> {
  const { viewer, services } = context;
  const asked = { name: transition.name, refusals: forbidden(transition, viewer) };
  return (await carryOut<LedgerRecord, unknown>(context, asked, args, async (writer) => {
    const found = await fileOf<R>(machine.type, given.id, context);
    if (found === null) return refused([notFound(machine.noun, given.id, 'id')]);
    const { file } = found;
    const input = typeof given.input === 'function' ? (given.input as (file: R) => I)(file) : given.input;
    const violations = [...(await listOf(given.violations, file)), ...tooLong(input)];
    const facts = await factsOf(given.facts, file);
    const outcome = move(machine, transition, { record: file, input, facts, viewer, at: services.now() });
    if (!outcome.isAllowed) return refused([...violations, ...outcome.violations], found);
    const marking = given.marking === undefined ? outcome.record.marking : markingFrom(given.marking, outcome.record.marking, writer);
    const after = { ...outcome.record, marking };
    if (given.marking !== undefined) violations.push(...incompleteMarking(marking), ...loosening(file.marking, marking, writer));
    const { result, isKept, changes } = changesOf(found, after);
    violations.push(...beyondWriter(changes, machine.noun, context));
    const following = await followed(context, outcome.follows, after);
    const also = (await given.also?.(after)) ?? [];
    return {
      violations: [...violations, ...(given.marking === undefined ? [] : membership(context, result)), ...following.violations],
      before: found.main,
      version: versionOf(found),
      result,
      isKept,
      also: [...changes, ...following.changes, ...also],
    };
  })) as unknown as Loaded<MainOf<R>>;
}

/**
 * That the writer may see every part of the file that the step writes. Who may see a record and not its paper cannot write on the paper,
 * whether there is one or not.
 */
function beyondWriter(changes: readonly Change[], noun: string, { view }: SubgraphContext): Violation[] {
  const isSeen = changes.every((change) => change.op !== 'put' || view.maySee(change.record));
  return isSeen ? [] : [{ code: 'FORBIDDEN', message: `Your organisation is not among those that write on this ${noun}.` }];
}

/** What a file as it is now means for the records it was joined from: those that differ are written, at the revision they were read. */
export function changesOf<R extends Tracked>(before: OpenFile<R>, after: R): { result: LedgerRecord; isKept: boolean; changes: Change[] } {
  const filing = filingOf<R>(after.type);
  const parts = before.parts.map(unloaded);
  const records = filing.split(after, parts);
  const read = new Map([before.main, ...before.parts].map((record) => [record.id, record]));
  // A part that the writer does not see, and that the step leaves as it is, stays as it is: what the writer does not know is not overwritten.
  const untouched = new Map(filing.split(before.file, parts).map((record) => [record.id, record]));
  const differs = (record: LedgerRecord) => {
    const known = read.get(record.id);
    const from = known === undefined ? untouched.get(record.id) : unloaded(known);
    return from === undefined || !isSame(from, record);
  };
  const result = mainOf(records);
  const changes = records
    .slice(1)
    .filter(differs)
    .map((record): Change => ({ op: 'put', record, expected: read.get(record.id)?.seq ?? null }));
  const dropped = (filing.dropped?.(after, parts) ?? []).map(({ id }): Change => ({
    op: 'remove',
    id,
    expected: read.get(id)?.seq ?? 0,
  }));
  return { result, isKept: !differs(result), changes: [...changes, ...dropped] };
}

/** What follows a step, as changes of the same commit, or why it cannot. */
export async function followed(
  context: SubgraphContext,
  follows: readonly Follow[],
  { marking, isSynthetic }: Pick<Tracked, 'marking' | 'isSynthetic'>,
): Promise<{ violations: readonly Violation[]; changes: readonly Change[] }> {
  const files = new Map<string, OpenFile<Tracked>>();
  const violations: Violation[] = [];
  for (const { machine, id } of follows) {
    if (id === null || files.has(id)) continue;
    const file = await fileOf(machine, id, context);
    if (file === null) violations.push(notFound('record that must change with it', id, 'id'));
    else files.set(id, file);
  }
  if (violations.length > 0 || follows.length === 0) return { violations, changes: [] };
  const { viewer, services } = context;
  const outcome = followThrough(follows, {
    records: new Map([...files].map(([id, { file }]) => [id, file])),
    newId: (machine) => `${machine}:${randomUUID()}`,
    marking,
    isSynthetic,
    viewer,
    at: services.now(),
  });
  if (!outcome.isAllowed) return { violations: outcome.violations, changes: [] };
  const changes = outcome.records.flatMap((file): Change[] => {
    const before = files.get(file.id);
    if (before === undefined) {
      return filingOf(file.type)
        .split(file, [])
        .map((record) => ({ op: 'put', record, expected: null }));
    }
    const { result, isKept, changes: parts } = changesOf(before, file);
    return [...(isKept ? [] : [{ op: 'put', record: result, expected: before.main.seq } as const]), ...parts];
  });
  return { violations: [], changes };
}

async function factsOf<F, S>(facts: F | ((file: S) => F | Promise<F>), file: S): Promise<F> {
  return typeof facts === 'function' ? await (facts as (file: S) => F | Promise<F>)(file) : facts;
}
async function listOf<S>(violations: Common<never, never, S>['violations'], file: S): Promise<Violation[]> {
  return [...(typeof violations === 'function' ? await violations(file) : (violations ?? []))];
}

/** A plan of nothing but violations, of the file that was to be changed where there is one. */
function refused(violations: readonly Violation[], file: OpenFile<Tracked> | null = null): Plan<LedgerRecord> {
  const read = file === null ? { before: null } : { before: file.main, version: versionOf(file) };
  return { violations, ...read, result: null as never, isKept: true };
}

/** An id that follows from the input may be there already; one the writer does not see is refused by the store, as any race is. */
async function taken(id: string, asked: string | undefined, context: SubgraphContext): Promise<Violation[]> {
  if (asked === undefined || !context.view.isVisible(id)) return await Promise.resolve([]);
  return [{ code: 'BAD_INPUT', message: `${id} exists already.`, field: 'id' }];
}

function tooLong(input: unknown, path = ''): Violation[] {
  if (typeof input === 'string') {
    if (input.length <= maxText) return [];
    return [{ code: 'BAD_INPUT', message: `${path} is too long; at most ${maxText} characters are allowed.`, field: path }];
  }
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) => tooLong(value, path === '' ? key : `${path}.${key}`));
}

function mainOf(records: readonly LedgerRecord[]): LedgerRecord {
  const [main] = records;
  if (main === undefined) throw new TypeError('A file is kept as at least one record.');
  return main;
}

function isSame(a: unknown, b: unknown): boolean {
  return textInOrder(a) === textInOrder(b);
}
