import { describe, it } from '@jest/globals';
import { flipsOf, flipText } from '../../../domain/ownership/flips.ts';
import { flipped } from '../../ownership/flipped.ts';
import { naiveVerdicts } from '../../ownership/naive.ts';
import { graphCount, graphTimeoutMs, onGraphs } from '../../ownership/onGraphs.ts';
import { described, drawQuestion } from '../../ownership/randomGraphs.ts';
import { solved } from '../../ownership/solved.ts';

describe('flips on random graphs', () => {
  it(
    'each block when they alone come true, and a hair less of a share does not',
    () => {
      onGraphs(graphCount / 100, (choose) => {
        const question = drawQuestion(choose);
        const { state, actors } = solved(question);
        actors.names.forEach((name, actor) => {
          for (const flip of flipsOf(state, actor, Infinity)) {
            const text = flipText(flip, (each) => actors.names[each]!);
            for (const amount of ['AS_SAID', 'A_HAIR_LESS'] as const) {
              const changed = flipped(question, actors.names, flip, amount);
              if (changed === null) continue;
              const isBlocked = naiveVerdicts(changed).get(name)?.verdict === 'BLOCKED';
              if (isBlocked !== (amount === 'AS_SAID'))
                throw new Error(`${name}, ${flip.kind}, ${text}, ${amount}\n${described(question)}`);
            }
          }
        });
      });
    },
    graphTimeoutMs,
  );

  it(
    'name everyone whose listing would block, and nobody else',
    () => {
      onGraphs(graphCount / 100, (choose) => {
        const question = drawQuestion(choose);
        const { state, actors } = solved(question);
        const wouldBlock = actors.names.map((name) => {
          const verdicts = naiveVerdicts({ ...question, listed: new Map([...question.listed, [name, 'YES']]) });
          return actors.names.map((each) => verdicts.get(each)?.verdict === 'BLOCKED');
        });
        actors.names.forEach((name, actor) => {
          if (state.reached(actor) === 'BLOCKED') return;
          const named = new Set(flipsOf(state, actor, Infinity).flatMap((flip) => (flip.points === null ? [flip.actor] : [])));
          actors.names.forEach((other, listed) => {
            if (listed === actor) return;
            if (named.has(listed) !== wouldBlock[listed]![actor]) throw new Error(`${other} for ${name}\n${described(question)}`);
          });
        });
      });
    },
    graphTimeoutMs,
  );
});
