/** Who is listed: designations of a regime that block, as a viewer sees them on a day. */
import { addDays } from '../../domain/day.ts';
import { OstrakonError } from '../../domain/errors.ts';
import { inForce } from '../../domain/inForce.ts';
import type { Day, DesignationRecord, Regime } from '../../domain/model.ts';
import type { Listed } from '../../domain/ownership/world.ts';
import type { Graph } from '../graph.ts';
import type { GraphView } from '../view.ts';

/** Whether one of a designation's programmes is the regime's and blocks property. */
export function blocksUnder(graph: Graph, designation: DesignationRecord, regime: Regime): boolean {
  return designation.programs.some((tag) => {
    const program = graph.record('program', `program:${tag}`);
    return program?.regime === regime && program.blocking;
  });
}

/** The visible designations of an actor that block, or may block, under a regime on a day. */
export function blockingDesignations(view: GraphView, actor: number, regime: Regime, day: Day): DesignationRecord[] {
  return designationsOf(view.graph, actor).filter(
    (designation) => blocksUnder(view.graph, designation, regime) && inForce(designation, day) !== 'NO' && view.maySee(designation),
  );
}

/** Whether an actor is listed under a regime on a day, as far as the viewer may see. */
export function listedOn(view: GraphView, actor: number, regime: Regime, day: Day): Listed {
  let best: Listed = 'NO';
  if (!view.seesActor(actor)) return best;
  for (const designation of designationsOf(view.graph, actor)) {
    const state = inForce(designation, day);
    if (state === 'NO' || !blocksUnder(view.graph, designation, regime) || !view.maySee(designation)) continue;
    if (state === 'YES') return 'YES';
    best = 'POSSIBLY';
  }
  return best;
}

export function designationsOf(graph: Graph, actor: number): DesignationRecord[] {
  return graph.referring('designation', graph.actors.id(actor));
}

/**
 * Whether any list of a regime is loaded, as far as the viewer may see: one of its programmes that block has a designation. Without one,
 * nothing can be said of who is blocked under it; a list of measures that do not block says nothing of that either.
 */
export function isRegimeLoaded(view: GraphView, regime: Regime): boolean {
  for (const program of view.graph.all('program')) {
    if (program.regime !== regime || !program.blocking || !view.maySee(program)) continue;
    if (view.graph.referring('designation', program.id).some((designation) => view.maySee(designation))) return true;
  }
  return false;
}

/** @throws {OstrakonError} REGIME_NOT_LOADED */
export function requireLoaded(view: GraphView, regime: Regime): void {
  if (view.graph.ownership.isLoaded(view, regime)) return;
  throw new OstrakonError({
    code: 'REGIME_NOT_LOADED',
    field: 'regime',
    message: `No list of the regime ${regime} is loaded, so nothing can be said of who is blocked under it. Import one first.`,
  });
}

/** Days on which what is said of a designation may change. */
export function turningDays(designation: DesignationRecord): Day[] {
  const { since, firstListed, firstUnlisted } = designation;
  const after = [designation.lastUnlisted, designation.until, designation.lastListed].map((day) => (day === null ? null : addDays(day, 1)));
  return [since, firstListed, firstUnlisted, ...after].filter((day) => day !== null);
}
