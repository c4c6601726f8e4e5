import { describe, it } from '@jest/globals';
import type { OwnershipWorld } from '../../../domain/ownership/world.ts';
import { ChangingGraph } from '../../ownership/changingGraph.ts';
import { graphCount, graphTimeoutMs, onGraphs } from '../../ownership/onGraphs.ts';
import { assertAgrees, type Numbered } from '../../ownership/solved.ts';

/** Of every actor: what was found, and what it is listed as. */
const foundIn = (world: OwnershipWorld, { names }: Numbered) =>
  names.map((_, actor) => ({ reached: world.reached(actor), listed: world.listed(actor) }));
type Found = ReturnType<typeof foundIn>;

/** Actors that differ, as `update` is to say: another verdict, or another listing. */
function differing(before: Found, after: Found): number[] {
  return before.flatMap((was, actor) => (was.reached === after[actor]?.reached && was.listed === after[actor].listed ? [] : [actor]));
}

function assertSameActors(said: readonly number[], expected: readonly number[], { names }: Numbered): void {
  const named = (actors: readonly number[]) => actors.map((actor) => names[actor]).sort().join(); // prettier-ignore
  if (named(said) !== named(expected)) throw new Error(`said to have changed: ${named(said)}; changed: ${named(expected)}`);
}

describe('a state brought up to date after every kind of change', () => {
  it(
    'says what solving anew says, and exactly who has changed',
    () => {
      onGraphs(graphCount / 20, (choose) => {
        const graph = new ChangingGraph(choose);
        const state = graph.state();
        for (let round = 0; round < 6; round += 1) {
          const before = foundIn(state, graph.actors);
          const said = graph.change(choose, state);
          const after = foundIn(state, graph.actors);
          assertAgrees(state, graph.actors, graph.question(), `after ${round + 1} updates`);
          assertSameActors(said.map(({ actor }) => actor), differing(before, after), graph.actors); // prettier-ignore
          for (const change of said) {
            const [was, is] = [before[change.actor]?.reached, after[change.actor]?.reached];
            if (change.before !== was || change.after !== is)
              throw new Error(`said ${change.before} to ${change.after}, not ${was} to ${is}`);
          }
        }
      });
    },
    graphTimeoutMs,
  );
});

describe('a state with differences laid over it', () => {
  it(
    'says what solving anew with the differences says, who differs, and leaves the state below as it was',
    () => {
      onGraphs(graphCount / 20, (choose) => {
        const graph = new ChangingGraph(choose);
        const state = graph.state();
        for (let round = 0; round < 2; round += 1) {
          graph.change(choose, state);
          for (let laid = 0; laid < 2; laid += 1) {
            const { difference, question } = graph.difference(choose);
            const overlay = state.overlay(difference);
            assertAgrees(overlay, graph.actors, question, `overlay ${laid + 1}`);
            assertSameActors(overlay.changed, differing(foundIn(state, graph.actors), foundIn(overlay, graph.actors)), graph.actors);
          }
          assertAgrees(state, graph.actors, graph.question(), 'the state below');
        }
      });
    },
    graphTimeoutMs,
  );
});
