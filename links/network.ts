import type { Marks } from './marks.ts';
import { checkRange } from './page.ts';
import type { NetworkAnswer, WalkOptions } from './questions.ts';
import type { GraphView } from './view.ts';
import { Walk } from './walk.ts';

type Options = WalkOptions & { readonly depth: number; readonly maxActors: number };

/**
 * The actors within some steps of others, and every link between those shown.
 *
 * Nearer actors first, then by id, so that the cap keeps the same ones each time; `totalActors` counts what there would be without it.
 */
export function network(view: GraphView, ids: readonly string[], options: Options): NetworkAnswer {
  checkRange('depth', options.depth, 0, 6);
  checkRange('maxActors', options.maxActors, 1, 5000);
  const { graph } = view;
  const [marks, shownMarks] = graph.marks;
  marks.begin(graph.actors.size);
  shownMarks.begin(graph.actors.size);
  try {
    const { shown, total } = around(view, ids, options, marks);
    for (const actor of shown) shownMarks.set(actor, 0);
    return {
      actors: shown.map((actor) => ({ id: graph.actors.id(actor), depth: marks.depth(actor), degree: view.degreeAt(actor) })),
      links: between(view, shown, options, shownMarks),
      truncated: shown.length < total,
      totalActors: total,
    };
  } finally {
    marks.end();
    shownMarks.end();
  }
}

/** The first `maxActors`, in order, and how many there are; all are marked with their depth. */
function around(view: GraphView, ids: readonly string[], { depth: most, maxActors, ...options }: Options, marks: Marks) {
  const { actors } = view.graph;
  const walk = new Walk(view, options);
  const shown: number[] = [];
  let total = 0;
  let level = [...new Set(view.actorSlots(ids))];
  for (const actor of level) marks.set(actor, 0);
  for (let depth = 0; level.length > 0; depth += 1) {
    total += level.length;
    const room = maxActors - shown.length;
    if (room > 0) shown.push(...actors.firstById(level, room));
    if (depth === most) break;
    const next: number[] = [];
    for (const actor of level) if (depth === 0 || walk.goesThrough(actor)) walk.spread(actor, marks, depth + 1, next);
    level = next;
  }
  return { shown, total };
}

function between(view: GraphView, shown: readonly number[], options: Options, marks: Marks): string[] {
  const found: number[] = [];
  const outward = new Walk(view, { ...options, direction: 'OUT' });
  const marked = { marks, least: 0, most: 0 };
  for (const actor of shown) outward.eachMarked(actor, marked, (link) => found.push(link));
  const { links } = view.graph;
  return found.map((link) => links.id(link)).sort();
}
