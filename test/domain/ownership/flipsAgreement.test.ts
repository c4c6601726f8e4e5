import { describe, it } from '@jest/globals';
import { flipsOf, type Flip } from '../../../domain/ownership/flips.ts';
import { fraction, minus, plus, type Fraction } from '../../../domain/ownership/fraction.ts';
import { naiveVerdicts, type OwnershipQuestion, type Statement } from '../../ownership/naive.ts';
import { graphCount, graphTimeoutMs, onGraphs } from '../../ownership/onGraphs.ts';
import { described, drawQuestion } from '../../ownership/randomGraphs.ts';
import { arrangementOf, solved, type Numbered } from '../../ownership/solved.ts';

/** Far less than shares in the graphs differ by. */
const hair = fraction(1n, 1_000_000_000_000_000n);

/** The question once the flip has come true, with `more` points than it says. */
function flipped(
  question: OwnershipQuestion,
  { actor, owned, stake, points }: Flip,
  { names }: Numbered,
  more: Fraction,
): OwnershipQuestion {
  const owner = names[actor]!;
  if (stake === null || points === null || owned === null) return { ...question, listed: new Map([...question.listed, [owner, 'YES']]) };
  const interest = 'interest' in stake ? stake.interest : 'EQUITY';
  const isReplaced = (each: Statement) => each.owner === owner && each.owned === names[owned] && each.interest === interest;
  const { n, d } = plus(plus(stake.lo.value, points), more);
  const changed: Statement = {
    owner,
    owned: names[owned]!,
    interest,
    lo: `${n}/${d}`,
    hi: `${n}/${d}`,
    loOpen: false,
    hiOpen: false,
    since: null,
    until: null,
    source: 'flip',
    arrangement: arrangementOf(stake.arrangement),
  };
  return { ...question, stakes: [...question.stakes.filter((each) => !isReplaced(each)), changed] };
}

const isBlocked = (question: OwnershipQuestion, name: string) => naiveVerdicts(question).get(name)?.verdict === 'BLOCKED';

describe('flips', () => {
  it(
    'block when they come true by the points they say, and not by a hair less',
    () => {
      onGraphs(graphCount / 20, (choose) => {
        const question = drawQuestion(choose);
        const { state, actors } = solved(question);
        actors.names.forEach((name, actor) => {
          for (const flip of flipsOf(state, actor)) {
            const fail = (why: string) => {
              throw new Error(
                `${name}: ${why}: ${described({ ...flipped(question, flip, actors, { n: 0n, d: 1n }) })}\nfrom\n${described(question)}`,
              );
            };
            const enough = flip.mustExceed ? hair : { n: 0n, d: 1n };
            if (!isBlocked(flipped(question, flip, actors, enough), name)) fail(`${flip.kind} does not block`);
            if (flip.points === null) continue;
            if (isBlocked(flipped(question, flip, actors, minus(enough, hair)), name)) fail(`${flip.kind} blocks with less`);
          }
        });
      });
    },
    graphTimeoutMs,
  );

  it(
    'name every single listing that would block, and no other',
    () => {
      onGraphs(graphCount / 100, (choose) => {
        const question = drawQuestion(choose);
        const { state, actors } = solved(question);
        actors.names.forEach((name, actor) => {
          if (state.reached(actor) === 'BLOCKED') return;
          const listings = flipsOf(state, actor, 1_000).filter(({ points }) => points === null);
          const named = listings.map((flip) => actors.names[flip.actor]!).sort();
          const blocking = actors.names.filter((each) => {
            // To list the actor itself is no news, unless that is the open question.
            if (each === name && question.listed.get(each) !== 'POSSIBLY') return false;
            return isBlocked({ ...question, listed: new Map([...question.listed, [each, 'YES']]) }, name);
          });
          if (named.join() !== blocking.join())
            throw new Error(`${name}: ${named.join()} instead of ${blocking.join()}\n${described(question)}`);
        });
      });
    },
    graphTimeoutMs,
  );
});
