import { inForce } from '../domain/inForce.ts';
import type { DesignationRecord } from '../domain/model.ts';

import { compareKeysDown, pageOf } from './page.ts';
import type { CountBucket, DesignationFilter, Interval, Page, PageRequest } from './questions.ts';
import { timelineOf } from './timeline.ts';
import type { GraphView } from './view.ts';

/** The day a designation is dated by: as published, else the first list that has it; empty where neither is known. */
function datedBy(designation: DesignationRecord): string {
  return designation.since ?? designation.firstListed ?? '';
}

const keyOf = (designation: DesignationRecord) => [datedBy(designation), designation.id] as const;
const newestFirst = (a: DesignationRecord, b: DesignationRecord) => compareKeysDown(keyOf(a), keyOf(b));

/** The day of the designation's round; null where it has none or the viewer may not see it. */
function roundDate(view: GraphView, designation: DesignationRecord): string | null {
  const round = view.graph.record('round', designation.round ?? '');
  return round !== undefined && view.maySee(round) ? round.date : null;
}

/** Whether a designation is, or may be, in force on the View's day. */
export function isInForce(view: GraphView, designation: DesignationRecord): boolean {
  return inForce(designation, view.asOf) !== 'NO';
}

export function designationsOf(view: GraphView, actor: string, active: boolean | null): string[] {
  const id = view.actorId(actor);
  if (id === null) return [];
  return view.graph
    .referring('designation', id)
    .filter((designation) => view.maySee(designation) && (active === null || isInForce(view, designation) === active))
    .sort(newestFirst)
    .map((designation) => designation.id);
}

export function findDesignations(view: GraphView, filter: DesignationFilter, page: PageRequest): Page<string> {
  const { actors, names } = view.graph;
  const withText = filter.text ? names.withWords(filter.text) : null;
  const answering = filter.election ? new Set(sanctionsResponse(view, filter.election)) : null;
  const found = candidates(view, filter).filter((designation) => {
    if (!view.maySee(designation)) return false;
    if (filter.program && !designation.programs.includes(filter.program)) return false;
    if (filter.round && roundDate(view, designation) !== filter.round) return false;
    if (filter.status && designation.status !== filter.status) return false;
    if (filter.criterion && designation.criterion !== filter.criterion) return false;
    if (filter.notProgram && designation.programs.includes(filter.notProgram)) return false;
    if (answering !== null && !answering.has(designation.id)) return false;
    if (filter.alsoUnder && !isUnderAny(view, designation.actor, filter.alsoUnder, filter.inForceOn ?? view.asOf)) return false;
    if (typeof filter.indicted === 'boolean' && isIndicted(view, designation.actor) !== filter.indicted) return false;
    if (filter.inForceOn && inForce(designation, filter.inForceOn) === 'NO') return false;
    const slot = actors.slot(designation.actor);
    if (filter.kind && actors.kind(slot) !== filter.kind) return false;
    if (filter.country && !actors.countries(slot).includes(filter.country)) return false;
    return withText === null || withText.has(slot);
  });
  const answer = pageOf(found, keyOf, compareKeysDown, page);
  return { ...answer, items: answer.items.map(({ cursor, item }) => ({ cursor, item: item.id })) };
}

/** Whether a visible designation of an actor under one of some tags is, or may be, in force on a day. */
function isUnderAny(view: GraphView, actor: string, tags: readonly string[], day: string): boolean {
  return view.graph
    .referring('designation', actor)
    .some((each) => each.programs.some((tag) => tags.includes(tag)) && inForce(each, day) !== 'NO' && view.maySee(each));
}

function isIndicted(view: GraphView, actor: string): boolean {
  return view.graph.referring('relatedAction', actor).some((action) => action.kind === 'INDICTMENT' && view.maySee(action));
}

/** All designations newest first, or those of one programme where that narrows. */
function candidates(view: GraphView, filter: DesignationFilter): readonly DesignationRecord[] {
  if (filter.program) return view.graph.referring('designation', `program:${filter.program}`).sort(newestFirst);
  return view.graph.sorted('designation', newestFirst);
}

export function designationTimeline(view: GraphView, program: string | null, interval: Interval): CountBucket[] {
  const days = candidates(view, { program })
    .filter((designation) => view.maySee(designation))
    .map(datedBy)
    .filter((day) => day !== '');
  return timelineOf(days, interval);
}

export function designationsAnswering(view: GraphView, incident: string): string[] {
  if (!view.isVisible(incident)) return [];
  return view.graph
    .referring('designation', incident)
    .filter((designation) => view.maySee(designation))
    .sort(newestFirst)
    .map((designation) => designation.id);
}

export function sanctionsResponse(view: GraphView, election: string): string[] {
  if (!view.isVisible(election)) return [];
  const { graph } = view;
  const causes = [...graph.referring('incident', election), ...graph.referring('round', election)].filter((record) => view.maySee(record));
  const found = new Map<string, DesignationRecord>();
  for (const cause of causes) {
    for (const designation of graph.referring('designation', cause.id))
      if (view.maySee(designation)) found.set(designation.id, designation);
  }
  return [...found.values()].sort(newestFirst).map((designation) => designation.id);
}

export function designationCount(view: GraphView, tag: string): number {
  return candidates(view, { program: tag }).filter((designation) => isInForce(view, designation) && view.maySee(designation)).length;
}
