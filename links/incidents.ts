import type { AttributionRecord, ForeignNexus, IncidentRecord } from '../domain/model.ts';
import { severityLevels } from '../domain/model.ts';
import { strongestNexus } from '../domain/process/attributionJudgment.ts';
import { stateOf } from '../domain/process/places.ts';
import { reachesAllOf } from '../domain/process/publication.ts';

import { compareKeys, compareKeysDown, pageOf } from './page.ts';
import type { CountBucket, IncidentFilter, IncidentOrder, Interval, Page, PageRequest } from './questions.ts';
import { folded, words } from './text.ts';
import { timelineOf } from './timeline.ts';
import type { GraphView } from './view.ts';

/** The day an incident is dated by: when it began, else was detected, else reported; empty where none is known. */
function datedBy(incident: IncidentRecord): string {
  return incident.startedAt ?? incident.detectedAt?.slice(0, 10) ?? incident.reportedAt?.slice(0, 10) ?? '';
}

const orders: Record<IncidentOrder, { keyOf: (incident: IncidentRecord) => (string | number)[]; compare: typeof compareKeys }> = {
  REPORTED_DESC: { keyOf: (incident) => [incident.reportedAt ?? incident.startedAt ?? '', incident.id], compare: compareKeysDown },
  REPORTED_ASC: { keyOf: (incident) => [incident.reportedAt ?? incident.startedAt ?? '', incident.id], compare: compareKeys },
  SEVERITY_DESC: {
    keyOf: (incident) => [incident.severity === null ? -1 : severityLevels.indexOf(incident.severity), incident.id],
    compare: compareKeysDown,
  },
  TITLE_ASC: { keyOf: (incident) => [folded(incident.title), incident.id], compare: compareKeys },
};

export function findIncidents(view: GraphView, filter: IncidentFilter, order: IncidentOrder, page: PageRequest): Page<string> {
  return paged(filtered(view, filter), order, page);
}

export function incidentTimeline(view: GraphView, filter: IncidentFilter, interval: Interval): CountBucket[] {
  const days = filtered(view, filter).map(datedBy);
  return timelineOf(
    days.filter((day) => day !== ''),
    interval,
  );
}

export function incidentsOf(view: GraphView, actor: string): IncidentRecord[] {
  const id = view.actorId(actor);
  if (id === null) return [];
  const found = new Map<string, IncidentRecord>();
  for (const judgment of view.graph.referring('attribution', id)) {
    const incident = view.graph.record('incident', judgment.incident);
    if (incident !== undefined && isPublished(view, judgment)) found.set(incident.id, incident);
  }
  return [...found.values()];
}

export function incidentsOfActor(view: GraphView, actor: string, page: PageRequest): Page<string> {
  return paged(incidentsOf(view, actor), 'REPORTED_DESC', page);
}

export function incidentsOfElection(view: GraphView, election: string, page: PageRequest): Page<string> {
  const found = view.isVisible(election) ? view.graph.referring('incident', election) : [];
  return paged(
    found.filter((incident) => view.maySee(incident)),
    'REPORTED_DESC',
    page,
  );
}

/** Published judgments on an incident, by id. */
export function attributionsOf(view: GraphView, incident: string): AttributionRecord[] {
  return view.graph
    .referring('attribution', incident)
    .filter((judgment) => isPublished(view, judgment))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * What the viewer may know of a foreign hand: what the incident says, and the most that published judgments say which fewer may see than
 * it, or on which it says nothing.
 */
export function nexusOf(view: GraphView, incident: IncidentRecord): ForeignNexus {
  const { foreignNexus: own, marking: readers } = incident;
  const judged = attributionsOf(view, incident.id).filter(({ marking }) => own === 'NOT_ASSESSED' || !reachesAllOf(marking, readers));
  return judged.length === 0 ? own : strongestNexus([own, ...judged.map(({ foreignNexus }) => foreignNexus)]);
}

/** Whom published judgments name, as actor or as government, by id and once each. */
export function namedBy(view: GraphView, incident: string, as: 'actor' | 'government'): string[] {
  const named = attributionsOf(view, incident).map((judgment) => judgment[as]);
  return [...new Set(named.filter((id) => id !== null))].sort();
}

function isPublished(view: GraphView, judgment: AttributionRecord): boolean {
  return judgment.status === 'PUBLISHED' && view.maySee(judgment);
}

/** Whether an incident names a State, or hit a victim there whom the viewer may know. */
function concernsState(view: GraphView, { id, states }: IncidentRecord, state: string): boolean {
  if (states.includes(state) && view.isVisible(state)) return true;
  const placeOf = (place: string) => (view.isVisible(place) ? (view.graph.record('jurisdiction', place) ?? null) : null);
  return view.graph.referring('victim', id).some((victim) => view.maySee(victim) && stateOf(victim.jurisdiction, placeOf) === state);
}

function paged(incidents: readonly IncidentRecord[], order: IncidentOrder, page: PageRequest): Page<string> {
  const { keyOf, compare } = orders[order];
  const sorted = [...incidents].sort((a, b) => compare(keyOf(a), keyOf(b)));
  const answer = pageOf(sorted, keyOf, compare, page);
  return { ...answer, items: answer.items.map(({ cursor, item }) => ({ cursor, item: item.id })) };
}

function filtered(view: GraphView, filter: IncidentFilter): IncidentRecord[] {
  const asked = filter.text ? words(filter.text) : [];
  const actor = filter.actor ? view.actorId(filter.actor) : null;
  if (filter.actor && actor === null) return [];
  const state = filter.state ? view.stateId(filter.state) : null;
  if (filter.state && state === null) return [];
  const [election] = filter.election ? view.visible('election', [filter.election, `election:${filter.election}`]) : [];
  const { actors } = view.graph;
  return [...view.graph.all('incident')].filter((incident) => {
    if (!view.maySee(incident)) return false;
    if (filter.status && incident.status !== filter.status) return false;
    if (filter.category && incident.category !== filter.category) return false;
    if (filter.severity && incident.severity !== filter.severity) return false;
    if (filter.election && !(election !== undefined && incident.elections.includes(election))) return false;
    if (filter.method && !(incident.techniques.includes(filter.method) && view.isVisible(filter.method))) return false;
    if (state !== null && !concernsState(view, incident, state)) return false;
    const day = datedBy(incident);
    if (filter.since && (incident.endedAt ?? day) < filter.since) return false;
    if (filter.until && (day === '' || day > filter.until)) return false;
    if (asked.length > 0) {
      const own = words(`${incident.title} ${incident.description ?? ''}`);
      if (!asked.every((word) => own.some((other) => other.startsWith(word)))) return false;
    }
    if (filter.foreignNexus && nexusOf(view, incident) !== filter.foreignNexus) return false;
    if (filter.confidence && !attributionsOf(view, incident.id).some(({ confidence }) => confidence === filter.confidence)) return false;
    if (actor === null && !filter.country) return true;
    const named = [...namedBy(view, incident.id, 'actor'), ...namedBy(view, incident.id, 'government')];
    if (actor !== null && !named.includes(actor)) return false;
    return !filter.country || named.some((id) => actors.countries(actors.slot(id)).includes(filter.country ?? ''));
  });
}
