import { describe, expect, it } from '@jest/globals';
import { ruleOf } from '../../../domain/ownership/rule.ts';
import type { OwnershipQuestion, Statement } from '../../ownership/naive.ts';
import { graphCount, graphTimeoutMs, onGraphs } from '../../ownership/onGraphs.ts';
import { described, drawQuestion, seededChoices, type Choose } from '../../ownership/randomGraphs.ts';
import { answersOf, assertAgrees, namesIn, solved } from '../../ownership/solved.ts';

describe('two implementations of the ownership rule', () => {
  it(
    `give the same verdicts on ${graphCount} random graphs`,
    () => {
      onGraphs(graphCount, (choose) => {
        const question = drawQuestion(choose);
        const { state, actors } = solved(question);
        assertAgrees(state, actors, question);
      });
    },
    graphTimeoutMs,
  );

  it('are compared on graphs of every kind that matters', () => {
    const seen = new Map<string, number>();
    const note = (kind: string) => seen.set(kind, (seen.get(kind) ?? 0) + 1);
    for (let seed = 0; seed < 2_000; seed += 1) {
      const question = drawQuestion(seededChoices(seed).choose);
      const { state, actors } = solved(question);
      const { threshold, aggregation } = ruleOf(question.regime, question.asOf);
      note(`${threshold ?? 'NONE'} ${aggregation} ${question.unattributed}`);
      for (const reached of new Set(actors.names.map((_, actor) => state.reached(actor)))) note(reached);
      for (const kind of new Set(question.stakes.flatMap(kindsOf))) note(kind);
      if ([...question.listed.values()].includes('POSSIBLY')) note('POSSIBLY listed');
    }
    const rare = [...seen].filter(([, graphs]) => graphs < 20);
    expect(rare).toEqual([]);
    expect([...seen.keys()].sort()).toEqual([
      'AT_LEAST_HALF ALL IGNORE',
      'AT_LEAST_HALF ALL POSSIBLE',
      'BLOCKED',
      'BOARD_MAJORITY',
      'CIRCULAR',
      'EQUITY',
      'MORE_THAN_HALF ALL IGNORE',
      'MORE_THAN_HALF ALL POSSIBLE',
      'MORE_THAN_HALF JOINT IGNORE',
      'MORE_THAN_HALF JOINT POSSIBLE',
      'NONE ALL IGNORE',
      'NONE ALL POSSIBLE',
      'NOT',
      'POSSIBLE',
      'POSSIBLY listed',
      'VOTING_RIGHTS',
      'arrangement',
      'dated',
      'fraction',
      'interval',
      'open bound',
      'unknown share',
    ]);
  });
});

describe('verdicts', () => {
  it(
    'do not turn on the order of the statements, nor on their numbers',
    () => {
      onGraphs(graphCount / 10, (choose) => {
        const question = drawQuestion(choose);
        const shuffled = { ...question, stakes: shuffledBy(choose, question.stakes) };
        const names = namesIn(question);
        const [first, second] = [solved(question, names), solved(shuffled, names)];
        assertSame(answersOf(first.state, first.actors), answersOf(second.state, second.actors), described(shuffled));
      });
    },
    graphTimeoutMs,
  );

  it(
    'never improve when a blocked actor takes another exact stake, or one more right',
    () => {
      onGraphs(graphCount / 10, (choose) => {
        const question = drawQuestion(choose);
        const before = solved(question);
        const blocked = before.actors.names.filter((_, actor) => before.state.reached(actor) === 'BLOCKED');
        if (blocked.length === 0) return;
        const owner = blocked[choose(blocked.length)]!;
        const owned = before.actors.names[choose(before.actors.names.length)]!;
        // A second statement of the same pair would widen its interval instead.
        if (question.stakes.some((each) => each.owner === owner && each.owned === owned)) return;
        const more = { ...question, stakes: [...question.stakes, { ...plainStake, ...drawnRight(choose), owner, owned }] };
        const after = solved(more, before.actors.names);
        before.actors.names.forEach((name, actor) => {
          const [was, is] = [before.state.reached(actor), after.state.reached(actor)];
          // Where each holder counts alone, a stake known to be another's leaves less for it to have: only certainty stays.
          const kept =
            ruleOf(question.regime, question.asOf).aggregation === 'ALL' ? ranks[is] >= ranks[was] : was !== 'BLOCKED' || is === 'BLOCKED';
          if (!kept) throw new Error(`${name} was ${was} and is ${is}\n${described(more)}`);
        });
      });
    },
    graphTimeoutMs,
  );

  it(
    'never improve when one more actor is listed',
    () => {
      onGraphs(graphCount / 10, (choose) => {
        const question = drawQuestion(choose);
        const before = solved(question);
        const name = before.actors.names[choose(before.actors.names.length)]!;
        const more: OwnershipQuestion = { ...question, listed: new Map([...question.listed, [name, 'YES']]) };
        const after = solved(more, before.actors.names);
        before.actors.names.forEach((each, actor) => {
          const [was, is] = [before.state.reached(actor), after.state.reached(actor)];
          if (ranks[is] < ranks[was]) throw new Error(`${each} was ${was} and is ${is}\n${described(more)}`);
        });
      });
    },
    graphTimeoutMs,
  );
});

const ranks = { NOT: 0, CIRCULAR: 1, POSSIBLE: 2, BLOCKED: 3 } as const;

const plainStake = { loOpen: false, hiOpen: false, since: null, until: null, source: 'later', arrangement: null } as const;

function drawnRight(choose: Choose): Pick<Statement, 'interest' | 'lo' | 'hi'> {
  const share = ['50', '0.01', '25', '50/3', '100', '1', '49.99'][choose(7)]!;
  return { interest: (['EQUITY', 'EQUITY', 'VOTING_RIGHTS', 'BOARD_MAJORITY'] as const)[choose(4)]!, lo: share, hi: share };
}

function kindsOf({ interest, lo, hi, loOpen, hiOpen, since, until, arrangement }: Statement): string[] {
  return [
    interest,
    ...(loOpen || hiOpen ? ['open bound'] : []),
    ...(lo === hi ? [] : lo === '0' && hi === '100' ? ['unknown share'] : ['interval']),
    ...(lo.includes('/') ? ['fraction'] : []),
    ...(since === null && until === null ? [] : ['dated']),
    ...(arrangement === null ? [] : ['arrangement']),
  ];
}

function shuffledBy<T>(choose: Choose, given: readonly T[]): T[] {
  const left = [...given];
  return given.map(() => left.splice(choose(left.length), 1)[0]!);
}

function assertSame(found: readonly string[], expected: readonly string[], graph: string): void {
  if (found.join() !== expected.join()) throw new Error(`${found.join(', ')}\ninstead of ${expected.join(', ')}\n${graph}`);
}
