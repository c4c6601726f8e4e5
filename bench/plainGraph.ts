/** The current records of a ledger as plain Maps: what the ceiling serves and what the subjects are picked from. */
import type { ActorRecord, DesignationRecord, IncidentRecord, LinkRecord, LedgerRecord } from '../domain/model.ts';
import type { Ledger } from '../domain/ledger.ts';

export interface PlainGraph {
  readonly actors: ReadonlyMap<string, ActorRecord>;
  /** Public links in force, by either end. */
  readonly links: ReadonlyMap<string, readonly LinkRecord[]>;
  readonly designations: ReadonlyMap<string, readonly DesignationRecord[]>;
  readonly incidents: ReadonlyMap<string, readonly IncidentRecord[]>;
  readonly linkCount: number;
}

export async function plainGraph(ledger: Ledger, today: string): Promise<PlainGraph> {
  const records = new Map<string, LedgerRecord>();
  const scan = await ledger.scan();
  for await (const batch of scan.records) for (const { record } of batch) records.set(record.id, record);

  const actors = new Map<string, ActorRecord>();
  const links = new Map<string, LinkRecord[]>();
  const designations = new Map<string, DesignationRecord[]>();
  const incidents = new Map<string, IncidentRecord[]>();
  let linkCount = 0;
  const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  };
  const isPublic = (id: string): boolean => records.get(id)?.marking.tlp === 'CLEAR';
  for (const record of records.values()) {
    if (record.marking.tlp !== 'CLEAR') continue;
    if (record.type === 'actor') actors.set(record.id, record);
    if (record.type === 'designation' && isPublic(record.actor)) add(designations, record.actor, record);
    if (record.type === 'link' && isPublic(record.from) && isPublic(record.to)) {
      if ((record.until !== null && record.until < today) || (record.since !== null && record.since > today)) continue;
      linkCount++;
      add(links, record.from, record);
      add(links, record.to, record);
    }
    if (record.type === 'attribution' && record.status === 'PUBLISHED') {
      const incident = records.get(record.incident);
      if (incident?.type !== 'incident' || incident.marking.tlp !== 'CLEAR') continue;
      for (const actor of [record.actor, record.government]) {
        if (actor !== null && !incidents.get(actor)?.includes(incident)) add(incidents, actor, incident);
      }
    }
  }
  return { actors, links, designations, incidents, linkCount };
}

/** Ids at distances 0 to `depth`, breadth first, `maxActors` at most. */
export function within(graph: PlainGraph, start: string, depth: number, maxActors: number): Map<string, number> {
  const found = new Map([[start, 0]]);
  for (const [id, distance] of found) {
    if (distance === depth) continue;
    for (const link of graph.links.get(id) ?? []) {
      const other = link.from === id ? link.to : link.from;
      if (!found.has(other) && found.size < maxActors) found.set(other, distance + 1);
    }
  }
  return found;
}

/** Up to `limit` simple paths, by iterative deepening, so shortest first. */
export function simplePaths(graph: PlainGraph, from: string, to: string, maxLength: number, limit: number): LinkRecord[][] {
  const distance = within(graph, to, maxLength, Infinity);
  const found: LinkRecord[][] = [];
  for (let length = 1; length <= maxLength && found.length < limit; length++) {
    const walk = (at: string, path: LinkRecord[], seen: Set<string>): void => {
      if (found.length >= limit) return;
      if (path.length === length) {
        if (at === to) found.push([...path]);
        return;
      }
      for (const link of graph.links.get(at) ?? []) {
        const other = link.from === at ? link.to : link.from;
        if (seen.has(other) || (other === to && path.length + 1 < length)) continue;
        if ((distance.get(other) ?? Infinity) > length - path.length - 1) continue;
        seen.add(other);
        walk(other, [...path, link], seen);
        seen.delete(other);
      }
    };
    walk(from, [], new Set([from]));
  }
  return found;
}
