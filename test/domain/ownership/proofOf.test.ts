import { describe, it } from '@jest/globals';
import { checkProof } from '../../../domain/ownership/checkProof.ts';
import type { ProofStep } from '../../../domain/ownership/proof.ts';
import { proofOf } from '../../../domain/ownership/proofOf.ts';
import { naiveVerdicts } from '../../ownership/naive.ts';
import { graphCount, graphTimeoutMs, onGraphs } from '../../ownership/onGraphs.ts';
import { described, drawQuestion } from '../../ownership/randomGraphs.ts';
import { solved } from '../../ownership/solved.ts';

const bases: Readonly<Record<ProofStep['kind'], string>> = { LISTED: 'LISTED', OWNED: 'OWNERSHIP', CONTROLLED: 'CONTROL' };

describe('the proof of a verdict', () => {
  it(
    'is there for every blocked actor of random graphs and nobody else, holds before the checker, needs all of itself, and rests on what the verdict does',
    () => {
      onGraphs(graphCount / 10, (choose) => {
        const question = drawQuestion(choose);
        const { state, actors } = solved(question);
        const naive = naiveVerdicts(question);
        actors.names.forEach((name, actor) => {
          const fail = (why: string) => {
            throw new Error(`${name}: ${why}\n${described(question)}`);
          };
          const proof = proofOf(state, actor);
          if ((proof !== null) !== (state.reached(actor) === 'BLOCKED')) fail('a proof of what is not so, or none of what is');
          if (proof === null) return;
          const check = checkProof(proof, state.rule);
          if (!check.holds) fail(check.why);
          // A right that controls by itself, and makes its holder a party to a pact that owns enough, leaves the pact nothing to prove.
          if (question.stakes.some(({ interest, arrangement }) => interest !== 'EQUITY' && arrangement !== null)) return;
          const basis = bases[proof.steps.at(-1)!.kind];
          if (basis !== naive.get(name)?.basis) fail(`proved by ${basis}, not by ${naive.get(name)?.basis}`);
        });
      });
    },
    graphTimeoutMs,
  );
});
