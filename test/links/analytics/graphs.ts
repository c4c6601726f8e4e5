/** Small graphs to work out by hand. */
import { OstrakonError } from '../../../domain/errors.ts';
import type { LedgerRecord } from '../../../domain/model.ts';
import { publicViewer } from '../../../domain/tlp.ts';
import { Graph } from '../../../links/graph.ts';
import type { View } from '../../../links/questions.ts';
import { actor, link } from '../../world.ts';

export function loaded(records: readonly LedgerRecord[]): Graph {
  const graph = new Graph();
  graph.load(records.map((record) => ({ record, revision: 1 })));
  return graph;
}

export function viewOf(records: readonly LedgerRecord[], asOf = '2024-06-01'): View {
  return loaded(records).view(publicViewer, { asOf });
}

/** Actors and the links between them, from `a-b b-c`. */
export function linked(pairs: string): LedgerRecord[] {
  const ends = pairs.split(' ').map((pair) => pair.split('-') as [string, string]);
  const ids = [...new Set(ends.flat())];
  return [...ids.map((id) => actor(id, id)), ...ends.map(([from, to]) => link(`${from}-${to}`, from, to))];
}

export async function codeOf(asking: Promise<unknown>): Promise<string> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof OstrakonError) return `${error.code} ${error.violations[0]?.field ?? ''}`;
    throw error;
  }
  return 'answered';
}
