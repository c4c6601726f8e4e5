import { OstrakonError } from '../domain/errors.ts';
import { isDay } from '../domain/day.ts';
import type { Day, LedgerRecord, RecordType } from '../domain/model.ts';
import { everyRequiredEnd } from '../domain/references.ts';
import type { Marking, Viewer } from '../domain/tlp.ts';

import { centralActors } from './analytics/centralActors.ts';
import { commonActors } from './analytics/commonActors.ts';
import { communities } from './analytics/communities.ts';
import * as catalogue from './catalogue.ts';
import * as designations from './designations.ts';
import { filed, filedOn, filedPage } from './filed.ts';
import { actorFacets, findActors, searchActors } from './findActors.ts';
import type { Graph } from './graph.ts';
import * as incidents from './incidents.ts';
import * as judgments from './judgments.ts';
import { network } from './network.ts';
import { impactOf } from './ownership/impact.ts';
import { sanctionStatus } from './ownership/status.ts';
import { treeOf } from './ownership/tree.ts';
import { compareKeys, pageOf } from './page.ts';
import { paths } from './paths.ts';
import type { ActorFilter, Order, Page, PageRequest, View, WalkOptions } from './questions.ts';
import * as screening from './screening/catalogue.ts';
import { listAges } from './screening/listAges.ts';
import { isCurrent, screen } from './screening/screenQuestion.ts';
import { source, sources } from './sources.ts';
import { Walk } from './walk.ts';

/**
 * The link graph as one viewer may see it on one day.
 *
 * What is visible is decided here and nowhere else: by the marking, and by the visibility of the ends a record cannot do without. Every
 * question starts from these checks.
 */
export class GraphView implements View {
  readonly graph: Graph;
  readonly viewer: Viewer;
  readonly asOf: Day;
  /** The day on which the question is asked, whatever day it is about. */
  readonly today: Day;
  readonly #sees: (marking: Marking) => boolean;
  /** Decisions by audience number: true and false once made. */
  readonly #allowed: (boolean | undefined)[] = [];
  #circle: string | null;

  constructor(
    graph: Graph,
    viewer: Viewer,
    sees: (marking: Marking) => boolean,
    days: { readonly asOf: Day; readonly today?: Day },
    circle: string | null = null,
  ) {
    const { asOf, today = asOf } = days;
    if (!isDay(asOf))
      throw new OstrakonError({ code: 'BAD_INPUT', field: 'asOf', message: `"asOf" is no calendar day; write it as 2024-11-05.` });
    this.graph = graph;
    this.viewer = viewer;
    this.asOf = asOf;
    this.today = today;
    this.#sees = sees;
    this.#circle = circle;
  }

  at(asOf: Day | null | undefined): GraphView {
    if (asOf === null || asOf === undefined || asOf === this.asOf) return this;
    return new GraphView(this.graph, this.viewer, this.#sees, { asOf, today: this.today }, this.#circle);
  }

  /** Whether the viewer belongs to a numbered audience. */
  allows(audience: number): boolean {
    return (this.#allowed[audience] ??= this.#sees(this.graph.audiences.at(audience)));
  }

  /** Whether the viewer may see what carries a marking, be it one that no record carries now; keeps nothing of it. */
  sees(marking: Marking): boolean {
    return this.#sees(marking);
  }

  /** The markings beyond CLEAR that the viewer may see, as text: equal for viewers who see the same. */
  get circle(): string {
    if (this.#circle === null) {
      const seen = this.graph.audiences.values.filter((marking, audience) => marking.tlp !== 'CLEAR' && this.allows(audience));
      this.#circle = seen
        .map((marking) => JSON.stringify(marking))
        .sort()
        .join('\n');
    }
    return this.#circle;
  }

  /** What everybody of this viewer's circle sees, for keeping: markings that come up later are not seen. */
  keptCircle(graph: Graph = this.graph, day: Day = this.today): GraphView {
    const markings = new Set(this.circle.split('\n'));
    const sees = (marking: Marking) => marking.tlp === 'CLEAR' || markings.has(JSON.stringify(marking));
    return new GraphView(graph, this.viewer, sees, { asOf: day }, this.circle);
  }

  /** The last commit that changed something this viewer may see; 0 where there is none. */
  version(): number {
    return this.graph.newestFor((audience) => this.allows(audience));
  }

  seesActor(slot: number): boolean {
    const { actors } = this.graph;
    return slot >= 0 && actors.isPresent(slot) && this.allows(actors.audience(slot));
  }

  /** Whether a record as given may be shown: its marking, and every end it cannot do without. */
  maySee(record: LedgerRecord): boolean {
    if (record.type === 'idempotency' || !this.allows(this.graph.audiences.number(record.marking))) return false;
    return everyRequiredEnd(record, (id) => this.isVisible(id));
  }

  isVisible(id: string): boolean {
    const small = this.graph.small(id);
    if (small !== undefined) return this.maySee(small);
    const { actors, links } = this.graph;
    const link = links.slot(id);
    if (link < 0) return this.seesActor(actors.slot(id));
    return this.allows(links.audience.get(link)) && this.seesActor(links.from.get(link)) && this.seesActor(links.to.get(link));
  }

  visible(type: RecordType, ids: readonly string[]): string[] {
    const resolved =
      type === 'actor' ? ids.map((id) => this.actorId(id)) : ids.filter((id) => this.#isOfType(type, id) && this.isVisible(id));
    return [...new Set(resolved.filter((id) => id !== null))];
  }

  actorId(id: string): string | null {
    const slot = this.actorSlot(id);
    return slot < 0 ? null : this.graph.actors.id(slot);
  }

  /** The slot of a visible actor; -1 otherwise. */
  actorSlot(id: string): number {
    const slot = this.graph.actors.slot(id);
    return this.seesActor(slot) ? slot : -1;
  }

  actorSlots(ids: readonly string[]): number[] {
    return ids.map((id) => this.actorSlot(id)).filter((slot) => slot >= 0);
  }

  /** The id of a State or territory by postal code or id. */
  stateId(state: string): string | null {
    for (const jurisdiction of this.graph.all('jurisdiction')) {
      if (jurisdiction.level !== 'STATE' && jurisdiction.level !== 'TERRITORY') continue;
      if ((jurisdiction.stateCode === state || jurisdiction.id === state) && this.maySee(jurisdiction)) return jurisdiction.id;
    }
    return null;
  }

  degreeAt(slot: number): number {
    return this.graph.degrees.of(this, slot);
  }

  degreeOf(actor: string): number {
    const slot = this.actorSlot(actor);
    return slot < 0 ? 0 : this.degreeAt(slot);
  }

  linksOf(actor: string, options: WalkOptions, page: PageRequest): Page<string> {
    const { actors, links } = this.graph;
    const slot = this.actorSlot(actor);
    const keyOf = (step: { link: number; actor: number }) => [actors.sortKey(step.actor), links.id(step.link)];
    const steps = slot < 0 ? [] : new Walk(this, options).steps(slot);
    steps.sort((a, b) => actors.compareNames(a.actor, b.actor) || links.compareIds(a.link, b.link));
    const answer = pageOf(steps, keyOf, compareKeys, page);
    return { ...answer, items: answer.items.map(({ cursor, item }) => ({ cursor, item: links.id(item.link) })) };
  }

  bodiesOf(government: string): string[] {
    const slot = this.actorSlot(government);
    if (slot < 0) return [];
    const walk = new Walk(this, { types: ['PART_OF'], direction: 'IN' });
    return [...new Set(walk.orderedSteps(slot).map((step) => this.graph.actors.id(step.actor)))];
  }

  findActors = (filter: ActorFilter, order: Order, page: PageRequest) => findActors(this, filter, order, page);
  searchActors: View['searchActors'] = (text, filter, page) => searchActors(this, text, filter, page);
  actorFacets: View['actorFacets'] = (filter) => actorFacets(this, filter);
  network: View['network'] = (actors, options) => network(this, actors, options);
  paths: View['paths'] = (from, to, options) => paths(this, from, to, options);
  centralActors: View['centralActors'] = (metric, filter, first) => centralActors(this, metric, filter, first);
  communities: View['communities'] = (filter, options) => communities(this, filter, options);
  commonActors: View['commonActors'] = (actors, options) => commonActors(this, actors, options);

  designationsOf: View['designationsOf'] = (actor, active) => designations.designationsOf(this, actor, active);
  findDesignations: View['findDesignations'] = (filter, page) => designations.findDesignations(this, filter, page);
  designationTimeline: View['designationTimeline'] = (program, interval) => designations.designationTimeline(this, program, interval);
  designationsAnswering: View['designationsAnswering'] = (incident) => designations.designationsAnswering(this, incident);
  sanctionsResponse: View['sanctionsResponse'] = (election) => designations.sanctionsResponse(this, election);
  designationCount: View['designationCount'] = (tag) => designations.designationCount(this, tag);

  findIncidents: View['findIncidents'] = (filter, order, page) => incidents.findIncidents(this, filter, order, page);
  incidentTimeline: View['incidentTimeline'] = (filter, interval) => incidents.incidentTimeline(this, filter, interval);
  incidentsOf: View['incidentsOf'] = (actor, page) => incidents.incidentsOfActor(this, actor, page);
  incidentCount: View['incidentCount'] = (actor) => incidents.incidentsOf(this, actor).length;
  incidentsOfElection: View['incidentsOfElection'] = (election, page) => incidents.incidentsOfElection(this, election, page);
  attributionsOf: View['attributionsOf'] = (incident) => incidents.attributionsOf(this, incident).map((judgment) => judgment.id);
  actorsOf: View['actorsOf'] = (incident) => incidents.namedBy(this, incident, 'actor');
  governmentsOf: View['governmentsOf'] = (incident) => incidents.namedBy(this, incident, 'government');
  findJudgments: View['findJudgments'] = (filter, page) => judgments.findJudgments(this, filter, page);
  foreignNexusOf: View['foreignNexusOf'] = (incident) => incidents.nexusOf(this, incident);
  foreignIncidents: View['foreignIncidents'] = (election) => judgments.foreignIncidents(this, election);
  methodUse: View['methodUse'] = (country) => judgments.methodUse(this, country);
  indicatorMatches: View['indicatorMatches'] = (nexus, least) => judgments.indicatorMatches(this, nexus, least);
  victimOf: View['victimOf'] = (incident) => this.#onlyReferrer('victim', incident);

  sanctionStatus: View['sanctionStatus'] = (actor, regime, unattributed) => sanctionStatus(this, actor, regime, unattributed);
  ownershipTree: View['ownershipTree'] = (actor, options) => treeOf(this, actor, options);
  ownershipImpact: View['ownershipImpact'] = (suppose, regime, unattributed, first) => impactOf(this, suppose, regime, unattributed, first);
  licenses: View['licenses'] = (filter) => catalogue.licenses(this, filter);

  screen: View['screen'] = (question, subjectKey) => screen(this, question, subjectKey);
  screenedContent: View['screenedContent'] = (actor) => {
    const slot = this.actorSlot(actor);
    return slot < 0 ? null : this.graph.actors.content(slot);
  };
  isCurrent: View['isCurrent'] = (clearance) => isCurrent(this, clearance);
  clearances: View['clearances'] = (filter) => screening.clearances(this, filter);
  customerLists: View['customerLists'] = () => screening.customerLists(this);
  screeningRuns: View['screeningRuns'] = (list, after) => screening.screeningRuns(this, list, after);
  listAges: View['listAges'] = () => listAges(this);
  sources: View['sources'] = (page) => sources(this, page);
  source: View['source'] = (name) => source(this, name);

  programs: View['programs'] = () => catalogue.programs(this);
  rounds: View['rounds'] = (program) => catalogue.rounds(this, program);
  elections: View['elections'] = (filter) => catalogue.elections(this, filter);
  assessmentOf: View['assessmentOf'] = (election) => this.#onlyReferrer('assessment', election);
  impactReportOf: View['impactReportOf'] = (assessment) => this.#onlyReferrer('impactReport', assessment);
  findJurisdictions: View['findJurisdictions'] = (filter, page) => catalogue.findJurisdictions(this, filter, page);
  techniques: View['techniques'] = (filter) => catalogue.techniques(this, filter);
  emergencyNotices: View['emergencyNotices'] = () => catalogue.emergencyNotices(this);
  record: View['record'] = (type, id) => {
    const record = this.graph.record(type, id);
    return record === undefined || !this.maySee(record) ? null : record;
  };
  filed: View['filed'] = (type) => filed(this, type);
  filedOn: View['filedOn'] = (type, id) => filedOn(this, type, id);
  filedPage: View['filedPage'] = (type, listing, page) => filedPage(this, type, listing, page);
  newestVersion: View['newestVersion'] = (dataset) => catalogue.newestVersion(this, dataset);

  #onlyReferrer(type: 'victim' | 'assessment' | 'impactReport', id: string): string | null {
    const found = this.graph.referring(type, id).filter((record) => this.maySee(record));
    return found.map((record) => record.id).sort()[0] ?? null;
  }

  #isOfType(type: RecordType, id: string): boolean {
    return type === 'link' ? this.graph.links.slot(id) >= 0 : this.graph.small(id)?.type === type;
  }
}
