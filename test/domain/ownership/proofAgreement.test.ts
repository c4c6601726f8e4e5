import { describe, it } from '@jest/globals';
import { checkProof } from '../../../domain/ownership/checkProof.ts';
import type { Proof } from '../../../domain/ownership/proof.ts';
import { proofOf } from '../../../domain/ownership/proofOf.ts';
import type { OwnershipWorld } from '../../../domain/ownership/world.ts';
import { ChangingGraph } from '../../ownership/changingGraph.ts';
import { naiveVerdicts, type OwnershipQuestion, type Statement } from '../../ownership/naive.ts';
import { graphCount, graphTimeoutMs, onGraphs } from '../../ownership/onGraphs.ts';
import { described, drawQuestion } from '../../ownership/randomGraphs.ts';
import { solved, type Numbered } from '../../ownership/solved.ts';

/** One thing that a proof rests on: a listing, or all statements of one stake or right of one pair. */
type Evidence = { readonly listed: string } | { readonly statements: readonly number[] };

function evidenceOf({ steps }: Proof, { names }: Numbered): Evidence[] {
  return steps.flatMap((step): Evidence[] => {
    if (step.kind === 'LISTED') return [{ listed: names[step.actor] ?? '' }];
    const counted = step.kind === 'OWNED' ? step.holders.map(({ stake }) => stake) : step.rights;
    return [...counted, ...step.membership].map(({ statements }) => ({ statements }));
  });
}

/** A question in which nothing is known but the evidence, as it was stated. */
function knowing(question: OwnershipQuestion, stakes: ReadonlyMap<number, Statement>, evidence: readonly Evidence[]): OwnershipQuestion {
  return {
    ...question,
    listed: new Map(evidence.flatMap((each) => ('listed' in each ? [[each.listed, 'YES'] as const] : []))),
    stakes: evidence.flatMap((each) => ('listed' in each ? [] : each.statements.map((number) => stakes.get(number)!))),
  };
}

/** @throws {Error} where an actor is BLOCKED without a proof, has one and is not, or its proof does not hold or holds more than it needs */
function assertProofs(world: OwnershipWorld, actors: Numbered, question: OwnershipQuestion, stakes: ReadonlyMap<number, Statement>): void {
  const verdicts = naiveVerdicts(question);
  actors.names.forEach((name, actor) => {
    const fail = (why: string) => {
      throw new Error(`${name}: ${why}\n${described(question)}`);
    };
    const proof = proofOf(world, actor);
    const isBlocked = world.reached(actor) === 'BLOCKED';
    if (proof === null) return isBlocked ? fail('BLOCKED without a proof') : undefined;
    if (!isBlocked) fail('a proof of what is not BLOCKED');
    const checked = checkProof(proof, world.rule);
    if (!checked.holds) fail(`the checker refuses its proof: ${checked.why}`);
    const basis = { LISTED: 'LISTED', OWNED: 'OWNERSHIP', CONTROLLED: 'CONTROL' }[proof.steps.at(-1)!.kind];
    const expected = verdicts.get(name)?.basis;
    // In a joint arrangement a right that shows membership may be control enough by itself, and leaves no need of the shares.
    if (basis !== expected && (world.rule.aggregation === 'ALL' || basis !== 'CONTROL'))
      fail(`proved by ${basis} and not by ${expected ?? 'NONE'}`);
    const evidence = evidenceOf(proof, actors);
    const follows = (from: readonly Evidence[]) => naiveVerdicts(knowing(question, stakes, from)).get(name)?.verdict === 'BLOCKED';
    if (!follows(evidence)) fail('does not follow from its evidence');
    evidence.forEach((each, at) => {
      if (follows(evidence.toSpliced(at, 1))) fail(`does not need ${JSON.stringify(each)}`);
    });
  });
}

describe('proofs', () => {
  it(
    'exist exactly for what is BLOCKED, hold, follow from their evidence by the naive implementation, and need all of it',
    () => {
      onGraphs(graphCount / 20, (choose) => {
        const question = drawQuestion(choose);
        const { state, actors } = solved(question);
        assertProofs(state, actors, question, new Map(question.stakes.entries()));
      });
    },
    graphTimeoutMs,
  );

  it(
    'are as good after updates and for another viewer',
    () => {
      onGraphs(graphCount / 100, (choose) => {
        const graph = new ChangingGraph(choose);
        const state = graph.state();
        for (let round = 0; round < 4; round += 1) {
          graph.change(choose, state);
          assertProofs(state, graph.actors, graph.question(), graph.statements());
          const { difference, question } = graph.difference(choose);
          assertProofs(state.overlay(difference), graph.actors, question, graph.statements());
        }
      });
    },
    graphTimeoutMs,
  );
});
