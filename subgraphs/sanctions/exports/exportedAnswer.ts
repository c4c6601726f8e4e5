/** The answer to an export's question with its records, as writers take it. */
import type { ActorRecord, DesignationRecord, LedgerRecord, LinkRecord } from '../../../domain/model.ts';
import { clear, isStricter, strictest } from '../../../domain/tlp.ts';
import type { Tlp } from '../../../domain/tlp.ts';
import { markingLabel } from '../../../domain/exchange/markingLabel.ts';
import type { ExportedAttribution, ExportedGraph, ExportedIncident } from '../../../export/exportedGraph.ts';
import { unloaded } from '../../records.ts';
import type { Loaded, Records } from '../../records.ts';
import { answerIds } from './answerIds.ts';
import type { ExportSource } from './answerIds.ts';
import { checkExport, checkLinks, questionText } from './exportQuestion.ts';
import type { AskedExport } from './exportQuestion.ts';

/** Incidents of one actor that go along, the newest first. */
const mostIncidents = 100;

export interface ExportedAnswer {
  readonly graph: ExportedGraph;
  /** The strictest marking inside. */
  readonly tlp: Tlp;
}

/**
 * Asks the question and fetches what it found.
 *
 * Records that were written since the graph answered, and that the viewer may not see or that have gone, are left out, with the links
 * that would have led to them. An id in a record that means something the viewer may not see is taken out of it.
 *
 * @throws {OstrakonError} BAD_INPUT; REGIME_NOT_LOADED; OPERATION_TOO_COMPLEX above 50,000 links
 */
export async function exportedAnswer(asked: AskedExport, source: ExportSource & Pick<Records, 'many'>): Promise<ExportedAnswer> {
  checkExport(asked);
  const { view, services } = source;
  // The position is that of the answer: nothing is awaited between the two but the seal of a receipt.
  const version = view.version();
  const found = await answerIds(asked, source);
  checkLinks(found.links.length);
  const dataVersion = await services.positions.encode(version);
  const actors = (await source.many('actor', found.actors)).map(actorOutside);
  const there = new Set(actors.map(({ id }) => id));
  const links = (await source.many('link', found.links)).filter(({ from, to }) => there.has(from) && there.has(to)).map(linkOutside);
  const designationIds = [...there].flatMap((id) => view.designationsOf(id, true));
  const designations = (await source.many('designation', designationIds)).map((each) => designationOutside(each, source));
  const { incidents, attributions } = await incidentsOf([...there], source);
  const tlp = strictest([
    found.marking,
    ...[...actors, ...links, ...designations, ...incidents].map(({ marking }) => marking.tlp),
    ...attributions.map(({ marking }) => marking),
  ]);
  const graph: ExportedGraph = {
    dataVersion,
    asOf: view.asOf,
    knownAt: source.known?.at ?? null,
    marking: markingLabel(tlp),
    actors,
    links,
    designations,
    question: questionText(asked),
    truncated: found.truncated,
    places: found.places,
    incidents,
    attributions,
    ...(found.paths === undefined ? {} : { paths: found.paths }),
    ...(found.receipt === undefined ? {} : { receipt: found.receipt }),
  };
  return { graph, tlp };
}

/** The record without its place in the ledger, and of its marking the colour alone. */
function outside<R extends LedgerRecord>(record: Loaded<R>): R {
  return { ...unloaded<R>(record), marking: { ...clear, tlp: record.marking.tlp } };
}

const actorOutside = (record: Loaded<ActorRecord>): ActorRecord => outside(record);
const linkOutside = (record: Loaded<LinkRecord>): LinkRecord => outside(record);
function designationOutside(record: Loaded<DesignationRecord>, { view }: ExportSource): DesignationRecord {
  const { round, incidents } = record;
  const seen = { round: round !== null && view.isVisible(round) ? round : null, incidents: view.visible('incident', incidents) };
  return { ...outside(record), ...seen };
}

async function incidentsOf(
  actors: readonly string[],
  { view, many }: ExportSource & Pick<Records, 'many'>,
): Promise<{ readonly incidents: ExportedIncident[]; readonly attributions: ExportedAttribution[] }> {
  const inside = new Set(actors);
  const ids = new Set(actors.flatMap((actor) => view.incidentsOf(actor, { first: mostIncidents }).items.map(({ item }) => item)));
  const incidents = (await many('incident', [...ids])).map(
    ({ id, title, description, category, status, startedAt, endedAt, isSynthetic, marking, sources }): ExportedIncident => ({
      id,
      title,
      description,
      category,
      status,
      startedAt,
      endedAt,
      isSynthetic,
      marking: { ...clear, tlp: marking.tlp },
      sources,
    }),
  );
  const there = new Map(incidents.map(({ id, marking }) => [id, marking.tlp]));
  const judgments = await many('attribution', [...there.keys()].flatMap((incident) => view.attributionsOf(incident))); // prettier-ignore
  const attributions = judgments.flatMap(({ incident, actor, government, governmentRole, confidence, marking }): ExportedAttribution[] => {
    const named = (id: string | null) => (id !== null && inside.has(id) ? id : null);
    const [who, behind] = [named(actor), named(government)];
    const ofIncident = there.get(incident);
    if (ofIncident === undefined || (who === null && behind === null)) return [];
    const tlp = isStricter(ofIncident, marking.tlp) ? ofIncident : marking.tlp;
    return [
      { incident, actor: who, government: behind, governmentRole: behind === null ? null : governmentRole, confidence, marking: tlp },
    ];
  });
  return { incidents, attributions };
}
