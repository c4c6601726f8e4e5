/** Verdicts that changed, with what changed them, as one circle of viewers sees it. */
import type { AppliedChange } from '../../domain/ledger.ts';
import type { Day, Regime } from '../../domain/model.ts';
import type { Reached } from '../../domain/ownership/world.ts';
import type { Graph } from '../graph.ts';
import type { GraphView } from '../view.ts';

export type Verdict = 'BLOCKED' | 'POSSIBLY_BLOCKED' | 'NOT_BLOCKED';

export interface Cause {
  readonly kind: 'DESIGNATION' | 'STAKE' | 'OTHER' | 'DATE';
  /** The designation or link; null for days and others. */
  readonly record: string | null;
}

export interface VerdictChange {
  readonly actor: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly regime: Regime;
  readonly on: Day;
  /** Sequence number of the last commit then. */
  readonly seq: number;
  readonly cause: Cause;
}

export function verdictOf(reached: Reached): Verdict {
  if (reached === 'BLOCKED') return 'BLOCKED';
  return reached === 'NOT' ? 'NOT_BLOCKED' : 'POSSIBLY_BLOCKED';
}

/** What a commit changes that can turn a verdict, among the records that a viewer sees before or after it. */
export class Touched {
  readonly #designations = new Map<number, string>();
  readonly #stakes = new Map<number, string>();

  /** Notes the records that changes are about as they stand now; called before they are applied and after. */
  note(view: GraphView, changes: readonly AppliedChange[]): void {
    const { graph } = view;
    for (const { id } of changes) {
      const small = graph.small(id);
      if (small?.type === 'designation') {
        if (view.maySee(small)) this.#designations.set(graph.actors.slotFor(small.actor), id);
        continue;
      }
      const link = graph.links.slot(id);
      if (link >= 0 && graph.ownership.isStatement(link) && view.isVisible(id)) this.#stakes.set(graph.links.to.get(link), id);
    }
  }

  /** What turned an actor's verdict: its own designation, a stake in it, or what turned one of its owners. */
  causeOf(actor: number, changed: ReadonlySet<number>, ownersOf: (actor: number) => Iterable<number>): Cause {
    const seen = new Set([actor]);
    for (const at of seen) {
      const designation = this.#designations.get(at);
      if (designation !== undefined) return { kind: 'DESIGNATION', record: designation };
      const stake = this.#stakes.get(at);
      if (stake !== undefined) return { kind: 'STAKE', record: stake };
      for (const owner of ownersOf(at)) if (changed.has(owner)) seen.add(owner);
    }
    return { kind: 'OTHER', record: null };
  }
}

/** The part of a feed after a position: a commit, or the n-th change that this circle sees of that commit. */
export function changesAfter(
  view: GraphView,
  entries: readonly VerdictChange[],
  after: { readonly seq: number; readonly index: number | null },
  first: number,
): { readonly change: VerdictChange; readonly index: number }[] {
  const found: { change: VerdictChange; index: number }[] = [];
  let [seq, index] = [-1, 0];
  for (const change of entries) {
    if (change.seq < after.seq || view.actorId(change.actor) === null) continue;
    index = change.seq === seq ? index + 1 : 0;
    seq = change.seq;
    // Days reached after a commit come after its position; a change's own position says how many of them are known.
    if (change.seq === after.seq && (after.index === null ? change.cause.kind !== 'DATE' : index <= after.index)) continue;
    found.push({ change, index });
    if (found.length === first) break;
  }
  return found;
}

/** Owners of an actor by any statement, in force or not: who may have passed a verdict on to it. */
export function anyOwners(graph: Graph, actor: number): number[] {
  const found: number[] = [];
  graph.links.eachIn(actor, (link, owner) => {
    if (graph.ownership.isStatement(link)) found.push(owner);
  });
  return found;
}
