import { checkRange } from './page.ts';
import type { NetworkAnswer, WalkOptions } from './questions.ts';
import type { GraphView } from './view.ts';
import { Walk } from './walk.ts';

/**
 * The actors within some steps of others, and every link between those shown.
 *
 * Nearer actors first, then by id, so that the cap keeps the same ones each time; `totalActors` counts what there would be without it.
 */
export function network(
  view: GraphView,
  ids: readonly string[],
  options: WalkOptions & { readonly depth: number; readonly maxActors: number },
): NetworkAnswer {
  checkRange('depth', options.depth, 0, 6);
  checkRange('maxActors', options.maxActors, 1, 5000);
  const { actors, links } = view.graph;
  const walk = new Walk(view, options);
  const depths = new Map<number, number>();
  let level = [...new Set(view.actorSlots(ids))];
  for (const actor of level) depths.set(actor, 0);
  const found: number[] = [];
  for (let depth = 0; level.length > 0; depth += 1) {
    level.sort((a, b) => (actors.id(a) < actors.id(b) ? -1 : 1));
    for (const actor of level) found.push(actor);
    if (depth === options.depth) break;
    const next: number[] = [];
    for (const actor of level) {
      if (depth > 0 && !walk.goesThrough(actor)) continue;
      for (const step of walk.steps(actor)) {
        if (depths.has(step.actor)) continue;
        depths.set(step.actor, depth + 1);
        next.push(step.actor);
      }
    }
    level = next;
  }
  const shown = found.slice(0, options.maxActors);
  const isShown = new Set(shown);
  const between = new Set<number>();
  const anyWay = new Walk(view, { ...options, direction: 'OUT' });
  for (const actor of shown) for (const step of anyWay.steps(actor)) if (isShown.has(step.actor)) between.add(step.link);
  return {
    actors: shown.map((actor) => ({ id: actors.id(actor), depth: depths.get(actor) ?? 0, degree: view.degreeAt(actor) })),
    links: [...between].map((link) => links.id(link)).sort(),
    truncated: shown.length < found.length,
    totalActors: found.length,
  };
}
