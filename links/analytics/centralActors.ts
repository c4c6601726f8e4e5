import { OstrakonError } from '../../domain/errors.ts';
import { checkRange } from '../page.ts';
import type { ActorFilter } from '../questions.ts';
import type { GraphView } from '../view.ts';
import { metrics } from './centrality.ts';
import type { Centrality } from './centrality.ts';
import { passing } from './passing.ts';

export interface RankedActor {
  readonly id: string;
  readonly metric: Centrality;
  readonly score: number;
  /** Place among all the actors the viewer may see, from 1; equal scores by id. */
  readonly rank: number;
  /** Whether the score is estimated from a sample. */
  readonly approximate: boolean;
}

/** The visible actors of highest score that a filter finds; scores and ranks are those among all the visible ones. */
export async function centralActors(view: GraphView, metric: Centrality, filter: ActorFilter, first: number): Promise<RankedActor[]> {
  checkRange('first', first, 1, 500);
  if (!metrics.includes(metric))
    throw new OstrakonError({ code: 'BAD_INPUT', field: 'metric', message: `There is no metric "${metric}".` });
  const { adjacency, ranking } = await view.graph.analytics.ranking(view, metric);
  const passes = passing(view, filter);
  const found: RankedActor[] = [];
  const { order, scores, approximate } = ranking;
  for (let at = 0; at < order.length && found.length < first; at += 1) {
    const slot = adjacency.slots[order[at] ?? 0] ?? 0;
    if (passes(slot)) found.push({ id: view.graph.actors.id(slot), metric, score: scores[order[at] ?? 0] ?? 0, rank: at + 1, approximate });
  }
  return found;
}
