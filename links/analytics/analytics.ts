import type { GraphView } from '../view.ts';

import { betweenness } from './betweenness.ts';
import { louvain } from './louvain.ts';
import { pageRank } from './pageRank.ts';
import { inTurns, rowsOf } from './rows.ts';
import type { Rows } from './rows.ts';

export type Centrality = 'DEGREE' | 'PAGERANK' | 'BETWEENNESS';

/** What each actor has of a measure, by slot. */
export interface Ranking {
  readonly scores: Float64Array;
  readonly isApproximate: boolean;
}

/** Circles and days whose links are kept as rows, and what was worked out of them. */
const mostKept = 2;

interface Kept {
  readonly rows: Rows;
  /** Visible actors, those without links too. */
  readonly count: number;
  readonly rankings: Map<Centrality, Promise<Ranking>>;
  communities: Promise<Int32Array> | null;
}

/**
 * What is worked out of all that a viewer sees at once, in turns with others' questions, and kept for its circle and day until the next
 * commit. Whoever asks meanwhile waits for the same work.
 */
export class Analytics {
  readonly #kept = new Map<string, Kept>();
  #seq = -1;

  /** Scores by slot; 0 for whom the viewer does not see. */
  ranking(view: GraphView, metric: Centrality): Promise<Ranking> {
    const kept = this.#of(view);
    const known = kept.rankings.get(metric);
    if (known !== undefined) return known;
    const ranking = worked(view, metric, kept);
    kept.rankings.set(metric, ranking);
    return ranking;
  }

  /** The number of each slot's community; -1 for who has no link, or is not seen. */
  communities(view: GraphView): Promise<Int32Array> {
    const kept = this.#of(view);
    return (kept.communities ??= communitiesBySlot(view.graph.actors.size, kept.rows));
  }

  /** For changes that come with no commit. */
  forget(): void {
    this.#kept.clear();
  }

  #of(view: GraphView): Kept {
    const { graph } = view;
    if (graph.seq !== this.#seq) this.forget();
    this.#seq = graph.seq;
    const name = `${view.asOf} ${view.circle}`;
    const known = this.#kept.get(name);
    if (known !== undefined) return known;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= mostKept) this.#kept.delete(oldest);
    let count = 0;
    for (let slot = 0; slot < graph.actors.size; slot += 1) if (view.seesActor(slot)) count += 1;
    const made = { rows: rowsOf(view), count, rankings: new Map<Centrality, Promise<Ranking>>(), communities: null };
    this.#kept.set(name, made);
    return made;
  }
}

async function worked(view: GraphView, metric: Centrality, { rows, count }: Kept): Promise<Ranking> {
  const scores = new Float64Array(view.graph.actors.size);
  if (metric === 'DEGREE') {
    for (let slot = 0; slot < scores.length; slot += 1) if (view.seesActor(slot)) scores[slot] = view.degreeAt(slot);
    return { scores, isApproximate: false };
  }
  const isSeen = Uint8Array.from(scores, (_, slot) => (view.seesActor(slot) ? 1 : 0));
  if (metric === 'PAGERANK') {
    const { ranks, alone } = await inTurns(pageRank(rows, count));
    for (const [slot, seen] of isSeen.entries()) if (seen === 1) scores[slot] = alone;
    for (const [number, slot] of rows.slots.entries()) scores[slot] = ranks[number] ?? 0;
    return { scores, isApproximate: false };
  }
  const found = await inTurns(betweenness(rows, count));
  for (const [number, slot] of rows.slots.entries()) scores[slot] = found.scores[number] ?? 0;
  return { scores, isApproximate: found.isSampled };
}

async function communitiesBySlot(size: number, rows: Rows): Promise<Int32Array> {
  const found = await inTurns(louvain(rows));
  const bySlot = new Int32Array(size).fill(-1);
  for (const [number, slot] of rows.slots.entries()) bySlot[slot] = found[number] ?? -1;
  return bySlot;
}
