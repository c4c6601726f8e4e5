import { everyRequiredEnd } from '../../domain/references.ts';

import type { Graph } from '../graph.ts';

/** The ids of records that cannot do without a record, directly or through others, nearest first. */
export function dependentsOf(graph: Graph, id: string): string[] {
  const found = new Set<string>();
  let nearest = [id];
  while (nearest.length > 0) {
    const next = nearest.flatMap((each) => directDependents(graph, each)).filter((each) => !found.has(each));
    nearest = [...new Set(next)].sort();
    for (const each of nearest) found.add(each);
  }
  return [...found];
}

function directDependents(graph: Graph, id: string): string[] {
  const { actors, links } = graph;
  const found = graph.referrersOf(id).filter((referrer) => {
    const record = graph.small(referrer);
    return record !== undefined && !everyRequiredEnd(record, (end) => end !== id);
  });
  const slot = actors.slot(id);
  if (slot < 0 || !actors.isPresent(slot)) return found;
  links.eachOf(slot, (link) => found.push(links.id(link)));
  return found;
}
