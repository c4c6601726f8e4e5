/**
 * Random walks over a machine by random people, against the arrows of the specification typed by hand.
 *
 * Asserts that no state is reached but along an arrow, that whoever may not is refused, that a refusal changes nothing and says only
 * what its table declares, that what was allowed is refused without a text or list that it wants, and that every arrow, every move from
 * each of its states, and so every state, is reached.
 */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { errorTable } from '../../../domain/errors.ts';
import { move, open } from '../../../domain/process/machine.ts';
import type { Guard, Machine, Opening, Outcome, Tracked, Transition } from '../../../domain/process/machine.ts';
import { clear, roles } from '../../../domain/tlp.ts';
import type { Marking, Role, Viewer } from '../../../domain/tlp.ts';
import { now } from './trying.ts';

interface Asking {
  readonly input: unknown;
  readonly facts: unknown;
  readonly as: Viewer;
  /** True where the move only ever follows another one. */
  readonly isFollowing: boolean;
  readonly at: string;
}
interface OpeningSample<R extends Tracked> extends Asking {
  readonly opening: Opening<R, never, never>;
  readonly marking: Marking;
}
interface MoveSample<R extends Tracked> extends Asking {
  readonly move: Transition<R, never, never>;
}

/** One way to ask for an opening; its input and facts are checked against the opening's own types. */
export function beginning<R extends Tracked, I, F>(
  opening: Opening<R, I, F>,
  as: Viewer,
  input: NoInfer<I>,
  facts: NoInfer<F>,
  { marking = clear, isFollowing = false, at = now }: { marking?: Marking; isFollowing?: boolean; at?: string } = {},
): OpeningSample<R> {
  return { opening, as, input, facts, marking, isFollowing, at };
}

/** One way to ask for a move. */
export function asking<R extends Tracked, I, F>(
  transition: Transition<R, I, F>,
  as: Viewer,
  input: NoInfer<I>,
  facts: NoInfer<F>,
  { isFollowing = false, at = now }: { isFollowing?: boolean; at?: string } = {},
): MoveSample<R> {
  return { move: transition, as, input, facts, isFollowing, at };
}

interface World<R> {
  record: R | null;
}

const always = [
  'FORBIDDEN',
  'INVALID_TRANSITION',
  'CLASSIFIED_MARKING_REJECTED',
  'PERSONAL_DATA_REJECTED',
  'RED_NEEDS_NAMED_RECIPIENTS',
  'AMBER_NEEDS_RECIPIENT_ORGS',
];

/** `arrows` as in section 8 of the specification, `A > B`; a new record is `> A`. Moves within a state need no arrow. */
export function itWalks<R extends Tracked>(
  machine: Machine<R>,
  arrows: readonly string[],
  openings: readonly OpeningSample<NoInfer<R>>[],
  moves: readonly MoveSample<NoInfer<R>>[],
  numRuns = 100,
): void {
  it('is walked at random: only along its arrows, by those who may, refusals change nothing, and everything is reached', () => {
    const taken = new Set<string>();
    const asked = new Set<string>();
    const withoutWanted = new Map<string, Outcome<R>>();

    function judge(outcome: Outcome<R>, before: R | null, who: readonly Role[], sample: Asking, viewer: Viewer, name: string): R | null {
      const mayAsk = sample.isFollowing || who.some((role) => viewer.roles.includes(role));
      if (!outcome.isAllowed) {
        claim(outcome.violations.length > 0, 'A refusal says nothing.');
        claim(mayAsk || outcome.violations.length === 1, 'Somebody who may not ask is told more than that.');
        for (const { code, message } of outcome.violations) claim(code in errorTable && /^\S.*\.$/.test(message), `${code}: ${message}`);
        return before;
      }
      claim(mayAsk, `${name} was let through for ${viewer.roles.join()}.`);
      const from = before?.status ?? '';
      const arrow = `${from} > ${outcome.record.status}`.trim();
      claim(from === outcome.record.status || arrows.includes(arrow), `There is no arrow ${arrow}.`);
      claim(!machine.terminal.includes(from), `${from} is terminal and was left by ${name}.`);
      const { event, record } = outcome;
      const told = [event.move, event.from, event.to, event.by, record.type, record.id];
      const happened = [name, before?.status ?? null, record.status, viewer.user, machine.type, before?.id ?? 'one'];
      claim(JSON.stringify(told) === JSON.stringify(happened), `The event of ${name} says something else than happened.`);
      taken.add(arrow);
      asked.add(`${from} ${name}`.trim());
      return deepFrozen(outcome.record);
    }

    /** Asks again for what was allowed, once without each field that a rule wants. */
    function remember(name: string, needs: readonly Guard<never>[], input: unknown, ask: (input: unknown) => Outcome<R>): void {
      for (const { wants } of needs) {
        if (wants === undefined || withoutWanted.has(`${name} ${wants}`)) continue;
        const given = (input as Record<string, unknown>)[wants];
        withoutWanted.set(`${name} ${wants}`, ask({ ...(input as object), [wants]: Array.isArray(given) ? [] : ' ' }));
      }
    }

    class Ask implements fc.Command<object, World<R>> {
      readonly pick: number;
      readonly isBold: boolean;
      readonly role: Role | null;
      constructor(pick: number, isBold: boolean, role: Role | null) {
        this.pick = pick;
        this.isBold = isBold;
        this.role = role;
      }
      check = () => true;
      run(_model: object, world: World<R>): void {
        const { record } = world;
        if (record === null || (!this.isBold && machine.terminal.includes(record.status))) {
          const sample = openings[this.pick % openings.length]!;
          const viewer = this.viewer(sample);
          const step = { id: 'one', isSynthetic: true, marking: sample.marking, viewer, at: sample.at };
          const ask = (input: unknown) =>
            open(machine, sample.opening, { ...step, input: input as never, facts: sample.facts as never }, sample.isFollowing);
          const outcome = ask(sample.input);
          if (outcome.isAllowed) remember(sample.opening.name, sample.opening.needs, sample.input, ask);
          world.record = judge(outcome, null, sample.opening.who, sample, viewer, sample.opening.name) ?? record;
          return;
        }
        const likely = this.isBold ? moves : moves.filter(({ move }) => move.from.includes(record.status));
        const sample = likely[this.pick % likely.length]!;
        const viewer = this.viewer(sample);
        const text = JSON.stringify(record);
        const step = { record, viewer, at: sample.at, facts: sample.facts as never };
        const ask = (input: unknown) => move(machine, sample.move, { ...step, input: input as never }, sample.isFollowing);
        const outcome = ask(sample.input);
        if (outcome.isAllowed) remember(sample.move.name, sample.move.needs, sample.input, ask);
        claim(JSON.stringify(record) === text, `${sample.move.name} changed the record it was given.`);
        if (!outcome.isAllowed) {
          const guards = [...sample.move.needs, ...(sample.move.instead ?? []).map(({ guard }) => guard)];
          const declared = [...always, sample.move.others?.code, ...guards.flatMap(({ codes }) => codes)];
          for (const { code } of outcome.violations) claim(declared.includes(code), `${sample.move.name} does not declare ${code}.`);
        }
        world.record = judge(outcome, record, sample.move.who, sample, viewer, sample.move.name);
      }
      private viewer(sample: Asking): Viewer {
        return this.role === null ? sample.as : { ...sample.as, roles: [this.role] };
      }
      toString(): string {
        return `${this.isBold ? 'bold' : 'likely'} ${this.pick} as ${this.role ?? 'the right role'}`;
      }
    }

    const ask = fc
      .record({
        pick: fc.nat(10_000),
        isBold: fc.nat(4).map((n) => n === 0),
        role: fc.nat(4).chain((n) => (n === 0 ? fc.constantFrom(...roles) : fc.constant(null))),
      })
      .map(({ pick, isBold, role }) => new Ask(pick, isBold, role));
    fc.assert(
      fc.property(fc.commands([ask], { maxCommands: 60, size: 'max' }), (commands) => {
        fc.modelRun(() => ({ model: {}, real: { record: null } }), commands);
      }),
      // The seed is fixed because what is reached is asserted below.
      { seed: 13848, numRuns },
    );

    const letThrough = [...withoutWanted].filter(([, outcome]) => outcome.isAllowed).map(([field]) => field);
    expect(letThrough).toEqual([]);
    expect(arrows.filter((arrow) => !taken.has(arrow))).toEqual([]);
    const wanted = [
      ...machine.openings.map(({ name }) => name),
      ...machine.transitions.flatMap(({ name, from }) => from.map((state) => `${state} ${name}`)),
    ];
    expect(wanted.filter((each) => !asked.has(each))).toEqual([]);
    const reached = new Set([...taken].map((arrow) => arrow.split('> ')[1]));
    expect(machine.states.filter((state) => !reached.has(state))).toEqual([]);
  });
}

/** Cheaper than `expect` for what is asserted thousands of times. */
function claim(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
