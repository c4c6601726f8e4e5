import { checkRange } from './page.ts';
import type { PathAnswer, WalkOptions } from './questions.ts';
import type { GraphView } from './view.ts';
import { Walk } from './walk.ts';

/** Steps taken at most in looking for paths longer than the shortest; what was found by then is the answer. */
const stepBudget = 500_000;

/**
 * Simple paths between two actors, shortest first, then by the ids along them.
 *
 * First the distance of every actor to the goal, breadth first; then for each length a depth-first walk that never takes a step from which
 * the goal is too far.
 */
export function paths(
  view: GraphView,
  from: string,
  to: string,
  options: WalkOptions & { readonly maxLength: number; readonly limit: number },
): PathAnswer[] {
  checkRange('maxLength', options.maxLength, 1, 10);
  checkRange('limit', options.limit, 1, 100);
  const [start, goal] = [view.actorSlot(from), view.actorSlot(to)];
  if (start < 0 || goal < 0 || start === goal) return [];
  const walk = new Walk(view, options);
  const distance = distances(walk.reversed(options), goal, start, options.maxLength);
  const shortest = distance.get(start);
  if (shortest === undefined) return [];

  const { actors, links } = view.graph;
  const found: PathAnswer[] = [];
  const onPath = new Set([start]);
  const actorTrail = [start];
  const linkTrail: number[] = [];
  let steps = 0;

  const extend = (actor: number, left: number): void => {
    for (const step of walk.orderedSteps(actor)) {
      if (found.length >= options.limit || (steps += 1) > stepBudget) return;
      const remaining = step.actor === goal ? 0 : (distance.get(step.actor) ?? Number.POSITIVE_INFINITY);
      if (remaining > left - 1 || onPath.has(step.actor)) continue;
      if (step.actor === goal ? left !== 1 : !walk.goesThrough(step.actor)) continue;
      actorTrail.push(step.actor);
      linkTrail.push(step.link);
      if (step.actor === goal) {
        found.push({ actors: actorTrail.map((at) => actors.id(at)), links: linkTrail.map((at) => links.id(at)) });
      } else if (left > 1) {
        onPath.add(step.actor);
        extend(step.actor, left - 1);
        onPath.delete(step.actor);
      }
      actorTrail.pop();
      linkTrail.pop();
    }
  };
  for (let length = shortest; length <= options.maxLength && found.length < options.limit && steps <= stepBudget; length += 1) {
    extend(start, length);
  }
  return found;
}

/** Steps to the goal from every actor within reach; actors that may not be walked through reach it only as the start. */
function distances(backwards: Walk, goal: number, start: number, most: number): Map<number, number> {
  const distance = new Map([[goal, 0]]);
  let level = [goal];
  for (let depth = 1; depth <= most && level.length > 0; depth += 1) {
    const next: number[] = [];
    for (const actor of level) {
      if (actor === start || (actor !== goal && !backwards.goesThrough(actor))) continue;
      for (const step of backwards.steps(actor)) {
        if (distance.has(step.actor)) continue;
        distance.set(step.actor, depth);
        next.push(step.actor);
      }
    }
    level = next;
  }
  return distance;
}
