/** STIX 2.1, for Maltego, OpenCTI, MISP and the like. */
import type { ActorKind, Confidence, Day, DesignationRecord, IncidentCategory, Recorded } from '../../domain/model.ts';
import { tlpMarkingDefinition, tlpMarkingId } from '../../domain/process/packs/stixMarking.ts';
import type { StixObject } from '../../domain/process/packs/stixMarking.ts';
import { shownShare } from '../../domain/share.ts';
import { tlps } from '../../domain/tlp.ts';
import type { Tlp } from '../../domain/tlp.ts';
import type { ExportedAttribution, ExportedGraph, ExportedIncident } from '../exportedGraph.ts';
import { markingLabel } from '../../domain/exchange/markingLabel.ts';
import { plainJson } from '../../domain/exchange/plainText.ts';
import { actorProperties, incidentProperties, linkProperties, recordExtension } from './extension.ts';

/** A ship or an aircraft is no class of identity of STIX's vocabulary. */
const classes: Readonly<Record<ActorKind, string>> = {
  FOREIGN_GOVERNMENT: 'organization',
  ENTITY: 'organization',
  INDIVIDUAL: 'individual',
  VESSEL: 'unspecified',
  AIRCRAFT: 'unspecified',
};

/** Incidents that are conduct over time with an aim, which is what STIX calls a campaign; the others are incidents. */
const campaigns: ReadonlySet<IncidentCategory> = new Set<IncidentCategory>([
  'COVERT_INFLUENCE_OPERATION',
  'COVERT_FUNDING',
  'HACK_AND_LEAK',
  'DISINFORMATION_ABOUT_PROCESS',
]);

/** The middle of each band. @see STIX 2.1, appendix A, Low, Medium, High */
const confidences: Readonly<Record<Confidence, number>> = { LOW: 15, MODERATE: 50, HIGH: 85 };

/** Nothing here is older than the order. */
const orderSigned = '2018-09-12';
const startOf = (day: Day) => `${day}T00:00:00.000Z`;
const endOf = (day: Day) => `${day}T23:59:59.999Z`;

/**
 * One bundle: Ostrakon as its author, the marking definitions used, the definition of our extension, a grouping that says what was asked, when
 * and of which data, an identity for each actor, a threat actor beside those that an incident is attributed to or that a designation says
 * engaged in interference, a campaign or incident for each incident, and a relationship for each link and judgment.
 *
 * The same record has the same id in every export. `created` is the first day a source had it, `modified` the day asked for.
 *
 * @param uuidOf a UUID that is the same for the same name
 * @see STIX 2.1, OASIS Standard of 2021-06-10
 */
export function* stix(graph: ExportedGraph, { uuidOf }: { readonly uuidOf: (name: string) => string }): Generator<string> {
  yield `{"type":"bundle","id":"bundle--${uuidOf(`export/${graph.dataVersion}/${graph.asOf}/${graph.marking}/${graph.question ?? ''}`)}","objects":[\n`;
  let separator = '';
  for (const object of objectsOf(graph, uuidOf)) {
    yield `${separator}${plainJson(object)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function* objectsOf(graph: ExportedGraph, uuidOf: (name: string) => string): Generator<StixObject> {
  const { actors, links, designations, incidents = [], attributions = [], places } = graph;
  const whole = tlps.find((tlp) => markingLabel(tlp) === graph.marking) ?? 'RED';
  const author = `identity--${uuidOf('identity:Ostrakon')}`;
  const extension = recordExtension(uuidOf, author, tlpMarkingId('CLEAR'));
  const made = new Map<string, string>();
  const idOf = (type: string, record: string): string => {
    const name = `record/${type}/${record}`;
    const id = made.get(name) ?? `${type}--${uuidOf(name)}`;
    made.set(name, id);
    return id;
  };
  const common = (created: string, marking: Tlp, properties: Readonly<Record<string, unknown>>) => ({
    spec_version: '2.1',
    created_by_ref: author,
    created,
    modified: startOf(graph.asOf) > created ? startOf(graph.asOf) : created,
    object_marking_refs: [tlpMarkingId(marking)],
    extensions: extension.of(properties),
  });
  const commonOf = (record: Recorded, properties: Readonly<Record<string, unknown>>) => ({
    ...common(createdOf(record), record.marking.tlp, properties),
    ...referencesOf(record),
  });
  const listed = new Map<string, DesignationRecord[]>();
  for (const each of designations) listed.set(each.actor, [...(listed.get(each.actor) ?? []), each]);
  const threats = threatsOf(designations, attributions);
  const incidentId = (record: ExportedIncident) => idOf(campaigns.has(record.category) ? 'campaign' : 'incident', record.id);
  const incidentIds = new Map(incidents.map((record) => [record.id, incidentId(record)]));

  yield {
    type: 'identity',
    id: author,
    spec_version: '2.1',
    created: startOf(orderSigned),
    modified: startOf(orderSigned),
    object_marking_refs: [tlpMarkingId('CLEAR')],
    name: 'Ostrakon',
    identity_class: 'system',
  };
  const used = new Set<Tlp>([whole, 'CLEAR', ...attributions.map(({ marking }) => marking)]);
  for (const { marking } of [...actors, ...links, ...designations, ...incidents]) used.add(marking.tlp);
  for (const tlp of tlps) if (used.has(tlp)) yield tlpMarkingDefinition(tlp);
  yield extension.definition;
  const { dataVersion: data_version, asOf: as_of, knownAt = null, question, receipt, truncated = false } = graph;
  const referred = [
    ...actors.map(({ id }) => idOf('identity', id)),
    ...incidentIds.values(),
    ...links.map(({ id }) => idOf('relationship', id)),
  ];
  yield {
    type: 'grouping',
    id: `grouping--${uuidOf(`export/${data_version}/${as_of}/${graph.marking}/${question ?? ''}`)}`,
    ...common(startOf(as_of), whole, {
      data_version,
      as_of,
      truncated,
      ...(knownAt === null ? {} : { known_at: knownAt }),
      ...(question === undefined ? {} : { question }),
      ...(receipt === undefined ? {} : { receipt }),
    }),
    name: `Ostrakon: ${question ?? 'export'}`,
    context: 'unspecified',
    object_refs: referred.length === 0 ? [author] : referred,
  };
  for (const actor of actors) {
    const own = listed.get(actor.id) ?? [];
    const properties = actorProperties(actor, own, places?.get(actor.id));
    const described = actor.description === null ? {} : { description: actor.description };
    const identity: StixObject = {
      type: 'identity',
      id: idOf('identity', actor.id),
      ...commonOf(actor, properties),
      name: actor.name,
      ...described,
      identity_class: classes[actor.kind],
      labels: [
        actor.kind.toLowerCase().replaceAll('_', '-'),
        ...(own.length > 0 ? ['sanctioned'] : []),
        ...(actor.isSynthetic ? ['synthetic'] : []),
      ],
    };
    yield identity;
    const threat = threats.get(actor.id);
    if (threat === undefined) continue;
    // What makes it one may be marked more strictly than itself.
    const marking = [actor.marking.tlp, ...threat].reduce((a, b) => (tlps.indexOf(b) < tlps.indexOf(a) ? b : a));
    const aliases = actor.names.filter(({ type }) => type !== 'PRIMARY').map(({ value }) => value);
    const id = idOf('threat-actor', actor.id);
    yield {
      type: 'threat-actor',
      id,
      ...common(createdOf(actor), marking, { record_id: actor.id }),
      name: actor.name,
      ...(aliases.length === 0 ? {} : { aliases }),
    };
    yield {
      type: 'relationship',
      id: idOf('relationship', `threat-actor/${actor.id}`),
      ...common(createdOf(actor), marking, { record_id: actor.id }),
      relationship_type: 'attributed-to',
      source_ref: id,
      target_ref: identity.id,
    };
  }
  for (const incident of incidents) {
    const { category, title: name, description, startedAt, endedAt } = incident;
    const days = {
      ...(startedAt === null ? {} : { first_seen: startOf(startedAt) }),
      ...(endedAt === null || (startedAt !== null && endedAt < startedAt) ? {} : { last_seen: endOf(endedAt) }),
    };
    yield {
      type: campaigns.has(category) ? 'campaign' : 'incident',
      id: incidentId(incident),
      ...commonOf(incident, incidentProperties(incident)),
      name,
      ...(description === null ? {} : { description }),
      ...(campaigns.has(category) ? days : {}),
      labels: [category.toLowerCase().replaceAll('_', '-')],
    };
  }
  for (const link of links) {
    const { linkType, share, description, confidence, since, until } = link;
    const said = [share === null ? null : shownShare(share).text, description].filter((part) => part !== null).join('; ');
    yield {
      type: 'relationship',
      id: idOf('relationship', link.id),
      ...commonOf(link, linkProperties(link)),
      relationship_type: linkType.toLowerCase().replaceAll('_', '-'),
      ...(said === '' ? {} : { description: said }),
      source_ref: idOf('identity', link.from),
      target_ref: idOf('identity', link.to),
      ...(since === null ? {} : { start_time: startOf(since) }),
      ...(until === null || (since !== null && until < since) ? {} : { stop_time: endOf(until) }),
      ...(confidence === null ? {} : { confidence: confidences[confidence] }),
    };
  }
  yield* judged(attributions, incidentIds);

  function* judged(all: readonly ExportedAttribution[], ids: ReadonlyMap<string, string>): Generator<StixObject> {
    for (const { incident, actor, government, governmentRole, confidence, marking } of all) {
      const source = ids.get(incident);
      if (source === undefined) continue;
      const relation = (type: string, target: string, name: string, more: Readonly<Record<string, unknown>>): StixObject => ({
        type: 'relationship',
        id: idOf('relationship', `${incident}/${type}/${name}/${governmentRole ?? ''}`),
        ...common(startOf(graph.asOf), marking, { record_id: incident }),
        relationship_type: type,
        source_ref: source,
        target_ref: target,
        ...more,
        ...(confidence === null ? {} : { confidence: confidences[confidence] }),
      });
      if (actor !== null) yield relation('attributed-to', idOf('threat-actor', actor), actor, {});
      if (government !== null) {
        const description = `The government ${(governmentRole ?? 'SUPPORTED').toLowerCase()} it.`;
        yield relation('related-to', idOf('identity', government), government, { description });
      }
    }
  }
}

/** Actors that are threat actors, with the markings of what says so. */
function threatsOf(designations: readonly DesignationRecord[], attributions: readonly ExportedAttribution[]): Map<string, Tlp[]> {
  const threats = new Map<string, Tlp[]>();
  const add = (actor: string, marking: Tlp) => threats.set(actor, [...(threats.get(actor) ?? []), marking]);
  for (const { actor, marking } of attributions) if (actor !== null) add(actor, marking);
  for (const { actor, criterion, marking } of designations) {
    if (criterion === 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT') add(actor, marking.tlp);
  }
  return threats;
}

/** The first day a source had it; the order's where none says. */
function createdOf({ sources }: Recorded): string {
  return startOf(sources.flatMap(({ firstSeen }) => firstSeen ?? []).sort()[0] ?? orderSigned);
}

function referencesOf({ id, sources }: Recorded): { readonly external_references?: readonly object[] } {
  if (sources.length === 0) return {};
  return {
    external_references: sources.map(({ dataset, url }) => ({
      source_name: dataset,
      ...(url !== null && /^https?:\/\/[\w.-]+(?:[/?#][\x21-\x7e]*)?$/.test(url) ? { url } : {}),
      external_id: id,
    })),
  };
}
