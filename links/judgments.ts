/** Questions about who is judged to be behind incidents: over published judgments, but for the list of judgments itself. */
import { plainIndicator } from '../domain/indicators.ts';
import type { AttributionRecord, Confidence, ForeignNexus, IncidentRecord } from '../domain/model.ts';
import { confidences } from '../domain/model.ts';

import { attributionsOf, nexusOf } from './incidents.ts';
import { compareKeys, pageOf } from './page.ts';
import type { ForeignIncidents, IndicatorMatch, JudgmentFilter, MethodUse, Page, PageRequest } from './questions.ts';
import type { GraphView } from './view.ts';

/** The visible judgments that a filter finds, of every status, by incident and id. */
export function findJudgments(view: GraphView, filter: JudgmentFilter, page: PageRequest): Page<string> {
  const [actor, government] = [filter.actor, filter.government].map((id) => (id ? view.actorId(id) : null));
  if ((filter.actor && actor === null) || (filter.government && government === null))
    return pageOf<string>([], (id) => [id], compareKeys, page);
  const [election] = filter.election ? view.visible('election', [filter.election, `election:${filter.election}`]) : [];
  const found = [...view.graph.all('attribution')].filter((judgment) => {
    if (!view.maySee(judgment)) return false;
    if (filter.incident && judgment.incident !== filter.incident) return false;
    if (filter.status && judgment.status !== filter.status) return false;
    if (filter.confidence && judgment.confidence !== filter.confidence) return false;
    if (filter.foreignNexus && judgment.foreignNexus !== filter.foreignNexus) return false;
    if (filter.actor && judgment.actor !== actor) return false;
    if (filter.government && judgment.government !== government) return false;
    if (typeof filter.hasDissent === 'boolean' && judgment.dissents.length > 0 !== filter.hasDissent) return false;
    if (filter.country && !countriesOf(view, judgment).includes(filter.country)) return false;
    if (!filter.election) return true;
    return election !== undefined && view.graph.record('incident', judgment.incident)?.elections.includes(election) === true;
  });
  const keyOf = ({ incident, id }: AttributionRecord) => [incident, id];
  const answer = pageOf(
    found.sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
    keyOf,
    compareKeys,
    page,
  );
  return { ...answer, items: answer.items.map(({ cursor, item }) => ({ cursor, item: item.id })) };
}

/** The incidents of an election judged foreign, by country and by the highest confidence that a judgment names the country with. */
export function foreignIncidents(view: GraphView, election: string): ForeignIncidents[] {
  const groups = new Map<string, { country: string | null; confidence: Confidence | null; incidents: string[] }>();
  for (const incident of incidentsOf(view, election)) {
    if (nexusOf(view, incident) !== 'ASSESSED_FOREIGN') continue;
    for (const [country, confidence] of confidenceByCountry(view, incident)) {
      const key = `${country ?? '~'} ${rank(confidence)}`;
      const group = groups.get(key) ?? { country, confidence, incidents: [] };
      group.incidents.push(incident.id);
      groups.set(key, group);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => ({ ...group, incidents: group.incidents.sort() }));
}

/** How many incidents used a method, by country judged to be behind them and by the year of the election; by country, year, method. */
export function methodUse(view: GraphView, country: string | null): MethodUse[] {
  const counts = new Map<string, { technique: string; country: string; cycle: number | null; incidents: number }>();
  for (const incident of view.graph.all('incident')) {
    if (!view.maySee(incident)) continue;
    const named = countriesBehind(view, incident).filter((each) => country === null || each === country);
    const cycles = cyclesOf(view, incident);
    for (const behind of named) {
      for (const cycle of cycles) {
        for (const technique of view.visible('technique', incident.techniques)) {
          const key = `${behind} ${cycle ?? 9999} ${technique}`;
          const before = counts.get(key) ?? { technique, country: behind, cycle, incidents: 0 };
          counts.set(key, { ...before, incidents: before.incidents + 1 });
        }
      }
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}

const handled = ['CONFIRMED', 'CONTAINED', 'REMEDIATED', 'CLOSED'];

/** Incidents of a nexus that share indicators with one that is confirmed or judged foreign; most shared first. */
export function indicatorMatches(view: GraphView, nexus: ForeignNexus, least: number): IndicatorMatch[] {
  const seen = [...view.graph.all('incident')].filter((incident) => incident.indicators.length > 0 && view.maySee(incident));
  const nexuses = new Map(seen.map((incident) => [incident.id, nexusOf(view, incident)]));
  const confirmed = seen.filter(({ id, status }) => handled.includes(status) || nexuses.get(id) === 'ASSESSED_FOREIGN');
  const having = new Map<string, Set<string>>();
  for (const { id, indicators } of confirmed) {
    for (const indicator of indicators.map(plainIndicator)) having.set(indicator, (having.get(indicator) ?? new Set()).add(id));
  }
  const found = seen.flatMap(({ id, indicators }) => {
    if (nexuses.get(id) !== nexus) return [];
    const shared = new Map<string, string[]>();
    for (const indicator of new Set(indicators.map(plainIndicator))) {
      for (const other of having.get(indicator) ?? []) if (other !== id) shared.set(other, [...(shared.get(other) ?? []), indicator]);
    }
    return [...shared].map(([other, common]) => ({ incident: id, confirmed: other, indicators: common.sort() }));
  });
  const keyOf = ({ incident, confirmed: other, indicators }: IndicatorMatch) => [-indicators.length, incident, other];
  return found.filter(({ indicators }) => indicators.length >= least).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

function incidentsOf(view: GraphView, election: string): IncidentRecord[] {
  return view.isVisible(election) ? view.graph.referring('incident', election).filter((incident) => view.maySee(incident)) : [];
}

/** The countries of a judgment: those of its government, else those of its actor. */
function countriesOf(view: GraphView, { government, actor }: AttributionRecord): readonly string[] {
  const behind = government ?? actor;
  const { actors } = view.graph;
  return behind === null ? [] : actors.countries(actors.slot(behind));
}

function countriesBehind(view: GraphView, incident: IncidentRecord): string[] {
  return [...new Set(attributionsOf(view, incident.id).flatMap((judgment) => countriesOf(view, judgment)))];
}

/** The countries that published judgments find behind an incident; null for one that none names a country for. */
function confidenceByCountry(view: GraphView, incident: IncidentRecord): Map<string | null, Confidence | null> {
  const found = new Map<string | null, Confidence | null>();
  for (const judgment of attributionsOf(view, incident.id)) {
    if (judgment.foreignNexus !== 'ASSESSED_FOREIGN') continue;
    const countries = countriesOf(view, judgment);
    for (const country of countries.length === 0 ? [null] : countries) {
      const before = found.get(country);
      if (before === undefined || rank(judgment.confidence) < rank(before)) found.set(country, judgment.confidence);
    }
  }
  return found.size === 0 ? new Map([[null, null]]) : found;
}

/** 0 for HIGH, up to 3 where none is stated. */
function rank(confidence: Confidence | null): number {
  return confidence === null ? confidences.length : confidences.length - 1 - confidences.indexOf(confidence);
}

/** The years of the elections an incident concerns; null for one that concerns none. */
function cyclesOf(view: GraphView, incident: IncidentRecord): (number | null)[] {
  const elections = view.visible('election', incident.elections).map((id) => view.graph.record('election', id));
  const years = new Set(elections.flatMap((election) => (election === undefined ? [] : [Number(election.date.slice(0, 4))])));
  return years.size === 0 ? [null] : [...years];
}
