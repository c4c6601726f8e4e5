/**
 * Every Cypher statement of the engine. All are constants: relationship types come from the closed table of the domain, values are
 * parameters. Each starts at an index and has what the viewer may see, and the days, in its pattern.
 */
import { linkTypes } from '../../../domain/model.ts';
import { tlps } from '../../../domain/tlp.ts';

/** What the engine needs beside the store's own indexes. */
export const engineSchema: readonly string[] = [
  'CREATE INDEX record_tlp IF NOT EXISTS FOR (r:Record) ON (r.tlp)',
  ...linkTypes.map((type) => `CREATE INDEX link_${type}_tlp IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.tlp)`),
  "CREATE FULLTEXT INDEX actor_other_ids IF NOT EXISTS FOR (a:Actor) ON EACH [a.otherIds] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
];

const anyLink = linkTypes.join('|');
const isSeen = (variable: string): string => `(${variable}.tlp = 'CLEAR' OR ${variable}.markingJson IN $markings)`;
const counts = (other: string): string => `
  type(r) IN $types AND ${isSeen('r')} AND ${isSeen(other)}
  AND ($to IS NULL OR r.since IS NULL OR r.since <= $to)
  AND ($from IS NULL OR r.until IS NULL OR r.until >= $from)
  AND ($confidences IS NULL OR r.confidence IN $confidences)
  AND ($datasets IS NULL OR any(dataset IN r.datasets WHERE dataset IN $datasets))`;

export const head = `MATCH (l:Ledger {name: 'ostrakon'}) USING INDEX l:Ledger(name) RETURN l.hash AS hash, l.stagedBy IS NOT NULL AS isStaged`;

const restricted = `[${tlps.filter((tlp) => tlp !== 'CLEAR').map((tlp) => `'${tlp}'`).join(', ')}]`; // prettier-ignore
/** Distinct markings beyond CLEAR, of nodes and of links. */
export const markings = [
  `MATCH (n:Record) USING INDEX n:Record(tlp) WHERE n.tlp IN ${restricted} RETURN DISTINCT n.markingJson AS marking`,
  ...linkTypes.map(
    (type) => `MATCH ()-[r:${type}]->() USING INDEX r:${type}(tlp) WHERE r.tlp IN ${restricted} RETURN DISTINCT r.markingJson AS marking`,
  ),
].join('\nUNION\n');

export const standing = `
  MATCH (o:Organization {id: $org}) USING INDEX o:Organization(id)
  CALL (o) {
    RETURN o.id AS id
    UNION MATCH (o)<-[:OF]-(m:Membership) RETURN m.id AS id
    UNION MATCH (o)<-[:PARTNERS_WITH]-(c:Community) RETURN c.id AS id
  }
  RETURN id`;

/** What another source's id means goes before what an id means. `$texts`: the ids as phrases of a full-text query. */
export const aliases = `
  UNWIND $texts AS text
  CALL db.index.fulltext.queryNodes('actor_other_ids', text) YIELD node AS a
  UNWIND a.otherIds AS other
  WITH a, other WHERE other IN $ids
  RETURN DISTINCT other AS asked, a.id AS id, ${isSeen('a')} AS isSeen`;
export const actors = `
  UNWIND $ids AS id
  MATCH (a:Actor {id: id}) USING INDEX a:Actor(id) WHERE ${isSeen('a')}
  RETURN a.id AS id`;
export const names = 'UNWIND $ids AS id MATCH (a:Actor {id: id}) USING INDEX a:Actor(id) RETURN a.id AS id, a.name AS name';

const each = 'UNWIND $ids AS id MATCH (a:Actor {id: id}) USING INDEX a:Actor(id)';
// Without a label on the other end, which is an actor always, no plan can start there.
const out = `MATCH (a)-[r:${anyLink}]->(b) WHERE ${counts('b')}`;
const into = `MATCH (a)<-[r:${anyLink}]-(b) WHERE ${counts('b')}`;
const step = 'RETURN a.id AS at, r.id AS link, b.id AS other';
/** By direction. A link from an actor to itself is told once. */
export const steps = {
  OUT: `${each} ${out} ${step}`,
  IN: `${each} ${into} ${step}`,
  BOTH: `${each} ${out} ${step} UNION ALL ${each} ${into} AND b <> a ${step}`,
} as const;
/** Up to two rows an actor, to be added up. */
export const degrees = `
  ${each} ${out} RETURN a.id AS id, count(*) AS degree
  UNION ALL
  ${each} ${into} AND b <> a RETURN a.id AS id, count(*) AS degree`;
export const linksAmong = `${each} ${out} AND b.id IN $ids RETURN r.id AS link`;

export const designationsOf = `
  MATCH (a:Actor {id: $actor})<-[:DESIGNATES]-(d:Designation) USING INDEX a:Actor(id)
  RETURN d.id AS id`;
