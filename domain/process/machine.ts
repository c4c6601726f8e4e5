/**
 * State machines as data plus guards: what a record's states are, who may move it, what must hold, and what follows in the same commit.
 *
 * A machine is a table; `open` and `move` run it. Nothing here reads a store or a clock: what a guard needs to know is handed to it, so
 * that guards look only at what the writer may see.
 */
import { guardedTexts } from '../classifiedGuard.ts';
import type { ErrorCode, Violation } from '../errors.ts';
import { incompleteMarking } from '../markings.ts';
import type { Day, Instant, SourceRef } from '../model.ts';
import type { Marking, Role, Viewer } from '../tlp.ts';

/** What every record that a machine moves has. */
export interface Tracked<T extends string = string, S extends string = string> {
  readonly id: string;
  readonly type: T;
  readonly status: S;
  readonly marking: Marking;
  readonly sources: readonly SourceRef[];
  readonly isSynthetic: boolean;
}

/** What a guard looks at. `record` is as it was before the move, null where the move makes it. */
export interface Situation<R, I, F> {
  readonly record: R;
  readonly input: I;
  /** What is known from elsewhere. */
  readonly facts: F;
  readonly marking: Marking;
  readonly viewer: Viewer;
  /** The viewer's user id. */
  readonly writer: string;
  readonly at: Instant;
  /** The day of `at`. */
  readonly day: Day;
}

/** A rule of a move. */
export interface Guard<S> {
  /** Every code it can raise. */
  readonly codes: readonly ErrorCode[];
  /** What must hold, as a sentence without its full stop. */
  readonly holds: string;
  /** The field of the input that must be given, where that is all the rule asks. */
  readonly wants?: string;
  readonly violations: (situation: S) => readonly Violation[];
}

/** A move of another record that belongs to the same commit. `id` is null where that move makes a record. */
export interface Follow {
  readonly machine: string;
  readonly move: string;
  readonly id: string | null;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Which moves follow a move, and with what; `of` gives one entry for every record concerned. */
export interface Following<R, I, F> {
  readonly machine: string;
  readonly move: string;
  /** Null where it always follows; else when, as the end of a sentence. */
  readonly when: string | null;
  readonly of: (after: R, situation: Situation<R | null, I, F>) => readonly Pick<Follow, 'id' | 'input'>[];
}

interface Move<I, F, S> {
  /** The mutation, verb and noun. */
  readonly name: string;
  /** What it does, to stand after "You may not" and "to". */
  readonly doing: string;
  /** Nobody where it only ever follows another move. */
  readonly who: readonly Role[];
  /** The code and sentence for other roles, where the order has its own; FORBIDDEN otherwise. */
  readonly others?: { readonly code: ErrorCode; readonly message: (roles: string) => string };
  readonly needs: readonly Guard<Situation<S, I, F>>[];
}

type Made = keyof Tracked;

/** A move that makes a record. */
export interface Opening<R extends Tracked, I, F> extends Move<I, F, null> {
  readonly to: R['status'];
  readonly fields: (situation: Situation<null, I, F>) => Omit<R, Made>;
  readonly follows?: readonly Following<R, I, F>[];
}

/** A move of a record from state to state, or within its state where `to` is null. */
export interface Transition<R extends Tracked, I, F> extends Move<I, F, R> {
  readonly from: readonly R['status'][];
  readonly to: R['status'] | null;
  /** The state it goes on to at once when the record, as changed, fulfils it. */
  readonly settles?: { readonly to: R['status']; readonly once: string; readonly holds: (after: R) => boolean };
  /** States from which the refusal has words of its own, and whose words those are. */
  readonly instead?: readonly { readonly from: readonly R['status'][]; readonly guard: Guard<Situation<R, I, F>> }[];
  readonly changes: (situation: Situation<R, I, F>) => Partial<Omit<R, 'id' | 'type' | 'status'>>;
  readonly follows?: readonly Following<R, I, F>[];
}

export interface Machine<R extends Tracked> {
  readonly type: R['type'];
  /** The record in a sentence: "determination". */
  readonly noun: string;
  /** What it is and where its rules come from. */
  readonly about: string;
  readonly states: readonly R['status'][];
  readonly terminal: readonly R['status'][];
  readonly openings: readonly Opening<R, never, never>[];
  readonly transitions: readonly Transition<R, never, never>[];
}

/** What happened, for the audit. `from` is null where the record is new. */
export interface Event {
  readonly type: string;
  readonly id: string;
  readonly move: string;
  readonly from: string | null;
  readonly to: string;
  readonly by: string;
  readonly at: Instant;
}

/** A move made, or every rule it breaks. Nothing changes where it is refused. */
export type Outcome<R> =
  | { readonly isAllowed: true; readonly record: R; readonly follows: readonly Follow[]; readonly event: Event }
  | { readonly isAllowed: false; readonly violations: readonly Violation[] };

interface Asked<I, F> {
  readonly input: I;
  readonly facts: F;
  readonly viewer: Viewer;
  readonly at: Instant;
}
/** What a move is asked with. */
export interface Step<R, I, F> extends Asked<I, F> {
  readonly record: R;
}
/** What an opening is asked with; the caller makes the id. */
export interface NewStep<I, F> extends Asked<I, F> {
  readonly id: string;
  readonly marking: Marking;
  readonly isSynthetic: boolean;
}

/** Makes a record, or says everything that stands against it. `isFollowing` where another move of the same commit asks, not a person. */
export function open<R extends Tracked, I, F>(
  machine: Machine<R>,
  opening: Opening<R, I, F>,
  step: NewStep<NoInfer<I>, NoInfer<F>>,
  isFollowing = false,
): Outcome<R> {
  const violations = isFollowing ? [] : forbidden(opening, step.viewer);
  if (violations.length > 0) return { isAllowed: false, violations };
  const situation = { ...situationOf(step), record: null, marking: step.marking };
  violations.push(...incompleteMarking(step.marking), ...textViolations(step.input), ...broken(opening.needs, situation));
  if (violations.length > 0) return { isAllowed: false, violations };
  const { id, marking, isSynthetic } = step;
  const made: Tracked = { id, type: machine.type, status: opening.to, marking, sources: [], isSynthetic };
  const record = { ...made, ...opening.fields(situation) } as unknown as R;
  return done(opening, null, record, situation);
}

/** Moves a record, or says everything that stands against it. */
export function move<R extends Tracked, I, F>(
  machine: Machine<R>,
  transition: Transition<R, I, F>,
  step: Step<R, NoInfer<I>, NoInfer<F>>,
  isFollowing = false,
): Outcome<R> {
  const { record } = step;
  const violations = isFollowing ? [] : forbidden(transition, step.viewer);
  if (violations.length > 0) return { isAllowed: false, violations };
  const situation = { ...situationOf(step), record, marking: record.marking };
  if (!transition.from.includes(record.status)) {
    const own = (transition.instead ?? []).filter(({ from }) => from.includes(record.status)).map(({ guard }) => guard);
    const explained = broken(own, situation);
    if (explained.length === 0) return { isAllowed: false, violations: [invalid(machine, transition, record)] };
    violations.push(...explained);
  }
  violations.push(...textViolations(step.input), ...broken(transition.needs, situation));
  if (violations.length > 0) return { isAllowed: false, violations: withoutRepeats(violations) };
  const { settles } = transition;
  const changed = { ...record, ...transition.changes(situation), status: transition.to ?? record.status };
  const settled = settles?.holds(changed) === true ? { ...changed, status: settles.to } : changed;
  return done(transition, record, settled, situation);
}

function situationOf<I, F>({ input, facts, viewer, at }: Asked<I, F>): Omit<Situation<null, I, F>, 'record' | 'marking'> {
  return { input, facts, viewer, writer: viewer.user ?? '', at, day: at.slice(0, 10) };
}

function done<R extends Tracked, I, F>(
  { name, follows }: { readonly name: string; readonly follows?: readonly Following<R, I, F>[] },
  before: R | null,
  after: R,
  situation: Situation<R | null, I, F>,
): Outcome<R> {
  const event = {
    type: after.type,
    id: after.id,
    move: name,
    from: before?.status ?? null,
    to: after.status,
    by: situation.writer,
    at: situation.at,
  };
  const following = (follows ?? []).flatMap(({ machine, move, of }) => of(after, situation).map((each) => ({ machine, move, ...each })));
  return { isAllowed: true, record: after, follows: following, event };
}

function broken<S>(guards: readonly Guard<S>[], situation: S): Violation[] {
  return guards.flatMap((guard) => guard.violations(situation));
}

/** Why a viewer's roles do not allow a move; none where they do. */
export function forbidden({ doing, who, others }: Move<never, never, never>, viewer: Viewer): Violation[] {
  if (viewer.user !== null && who.some((role) => viewer.roles.includes(role))) return [];
  const yours = viewer.roles.join(', ') || 'without a role';
  if (others !== undefined) return [{ code: others.code, message: others.message(yours) }];
  const takes =
    who.length === 0 ? 'it only ever follows another step' : `that takes one of the roles ${who.join(', ')}, and you are ${yours}`;
  return [{ code: 'FORBIDDEN', message: `You may not ${doing}; ${takes}.` }];
}

function invalid<R extends Tracked>(machine: Machine<R>, transition: Transition<R, never, never>, record: R): Violation {
  const allowed = allowedFrom(machine, record.status);
  const next = allowed.map(({ move, to }) => (to === null ? move : `${move} (to ${to})`)).join(', ');
  const target = transition.to === null ? '' : ` to ${transition.to}`;
  const message =
    `This ${machine.noun} is ${record.status}; ${transition.name}${target} is not possible from there. ` +
    (next === '' ? 'Nothing more can be done with it.' : `What is possible: ${next}.`);
  return { code: 'INVALID_TRANSITION', message, field: 'status', details: { from: record.status, to: transition.to, allowed } };
}

/** The moves that people can ask for from a state, in the order of the table. */
export function allowedFrom<R extends Tracked>(machine: Machine<R>, status: R['status']): { move: string; to: string | null }[] {
  return machine.transitions
    .filter(({ from, who }) => from.includes(status) && who.length > 0)
    .map((each) => ({ move: each.name, to: each.to }));
}

/** Free text anywhere in an input: no classification marking and no personal data of voters may come in. */
function textViolations(input: unknown): Violation[] {
  return guardedTexts(Object.fromEntries(textsOf(input, '')));
}

function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, path === '' ? key : `${path}.${key}`));
}

function withoutRepeats(violations: readonly Violation[]): Violation[] {
  const seen = new Set<string>();
  return violations.filter(({ code, message, field }) => {
    const key = JSON.stringify([code, message, field]);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}
