/**
 * Every Cypher statement of the adapter. Labels, relationship types and property names come from the closed tables of the domain and
 * of `codecs.ts`; values are parameters only. Index hints keep the planner from scanning while a new database has no statistics.
 */
import { linkTypes } from '../../domain/model.ts';
import type { LinkType, RecordType } from '../../domain/model.ts';
import { columnsOf, labelOf, nodeTypes } from './codecs.ts';

const columnList = (variable: string, type: RecordType): string => columnsOf[type].map((column) => `${variable}.${column}`).join(', ');

/** Constraints and indexes; each may be run again. Existence constraints need the Enterprise edition. */
export const schemaStatements: readonly string[] = [
  'CREATE CONSTRAINT ledger_name IF NOT EXISTS FOR (l:Ledger) REQUIRE l.name IS UNIQUE',
  'CREATE CONSTRAINT commit_seq IF NOT EXISTS FOR (c:Commit) REQUIRE c.seq IS UNIQUE',
  'CREATE CONSTRAINT commit_id IF NOT EXISTS FOR (c:Commit) REQUIRE c.commitId IS UNIQUE',
  'CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE',
  ...nodeTypes.map((type) => `CREATE CONSTRAINT ${type}_id IF NOT EXISTS FOR (n:${labelOf(type)}) REQUIRE n.id IS UNIQUE`),
  ...linkTypes.map((type) => `CREATE CONSTRAINT link_${type}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`),
  'CREATE TEXT INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name)',
  'CREATE INDEX program_tag IF NOT EXISTS FOR (p:Program) ON (p.tag)',
  'CREATE INDEX round_date IF NOT EXISTS FOR (r:Round) ON (r.date)',
  'CREATE INDEX designation_since IF NOT EXISTS FOR (d:Designation) ON (d.since)',
  'CREATE INDEX designation_first_listed IF NOT EXISTS FOR (d:Designation) ON (d.firstListed)',
  'CREATE INDEX election_date IF NOT EXISTS FOR (e:Election) ON (e.date)',
];
export const awaitIndexes = 'CALL db.awaitIndexes(60)';

export const headSeq = `MATCH (l:Ledger {name: 'ostrakon'}) RETURN l.seq AS seq`;
/** Takes the write lock that puts commits in a row; what the head says is read by the next statement, under the lock. */
export const lockHead = `
  MERGE (l:Ledger {name: 'ostrakon'})
  ON CREATE SET l.seq = 0, l.hash = $genesis
  SET l.writer = $commitId`;
export const headUnderLock = `
  MATCH (l:Ledger {name: 'ostrakon'})
  OPTIONAL MATCH (c:Commit {commitId: $commitId})
  RETURN l.seq AS seq, l.hash AS hash, properties(c) AS applied,
    l.stagedBy AS stagedBy, l.stagedStep AS stagedStep, datetime.realtime().epochMillis - l.stagedAt AS stagedAge`;

/** A commit that is being staged: who stages it, which of its steps are done, and when it last gave a sign of life. */
export const stage = `
  MATCH (l:Ledger {name: 'ostrakon'})
  SET l.stagedBy = $by, l.stagedStep = $step, l.stagedAt = datetime.realtime().epochMillis`;
export const unstage = `MATCH (l:Ledger {name: 'ostrakon'}) REMOVE l.stagedBy, l.stagedStep, l.stagedAt`;
/** Of staged commits there is one at most. */
export const createStaged = `CREATE (:StagedCommit)`;
export const createStagedParts = `
  MATCH (s:StagedCommit)
  UNWIND $rows AS row CREATE (s)-[:HAS_PART]->(p:CommitPart) SET p = row`;
export const publishStaged = `
  MATCH (l:Ledger {name: 'ostrakon'}), (c:StagedCommit)
  REMOVE c:StagedCommit SET c:Commit, c = $header, l.seq = c.seq, l.hash = c.hash
  WITH c MATCH (before:Commit {seq: c.seq - 1}) USING INDEX before:Commit(seq) CREATE (c)-[:AFTER]->(before)`;
export const stagedPartsOf = `
  MATCH (:StagedCommit)-[:HAS_PART]->(p:CommitPart) WHERE p.part >= $from AND p.part < $to
  RETURN p.changes AS changes ORDER BY p.part`;
export const deleteStagedParts = `
  MATCH (:StagedCommit)-[:HAS_PART]->(p:CommitPart) WITH p LIMIT 100 DETACH DELETE p RETURN count(p) AS deleted`;
export const deleteStaged = `MATCH (s:StagedCommit) DELETE s`;
/** Writes over what is there, labels and ends apart; `before` of a row is what readers take until its commit is there. */
export const overwriteNodes = `UNWIND $rows AS row MATCH (n:Record {id: row.id}) USING INDEX n:Record(id) SET n = row`;
const staged = (item: string): string => `WHERE ${item}.revision = $seq`;
const eachNode = `UNWIND $ids AS id MATCH (n:Record {id: id}) USING INDEX n:Record(id) ${staged('n')}`;
const eachLink = (type: LinkType): string => `UNWIND $ids AS id MATCH ()-[n:${type} {id: id}]->() USING INDEX n:${type}(id) ${staged('n')}`;
/** For nodes (null) or links of a type, by `$ids`, as far as `$seq` wrote them last. */
export const beforeStaged = (type: LinkType | null): string =>
  `${type === null ? eachNode : eachLink(type)} AND n.before IS NOT NULL RETURN n.before AS before`;
export const deleteStagedNew = (type: LinkType | null): string =>
  type === null ? `${eachNode} AND n.before IS NULL DETACH DELETE n` : `${eachLink(type)} AND n.before IS NULL DELETE n`;
export const forgetBefore = (type: LinkType | null): string => `${type === null ? eachNode : eachLink(type)} REMOVE n.before`;

/** Where the ledger stands, read before anything else: what is newer belongs to a commit that is not there yet, or has just come. */
const headFirst = `OPTIONAL MATCH (l:Ledger {name: 'ostrakon'}) WITH coalesce(l.seq, 0) AS head`;

/** Looks among nodes first and among the relationships for the rest only: one round trip, and no index of links is asked for an actor. */
const found = (node: string, link: string): string => {
  const links = linkTypes.map(
    (type) =>
      `MATCH (a)-[r:${type}]->(b) USING INDEX r:${type}(id) WHERE r.id IN missing RETURN '${type}' AS linkType, collect(${link}) AS found`,
  );
  return `
  ${headFirst}
  UNWIND $ids AS id
  OPTIONAL MATCH (n:Record {id: id}) USING INDEX n:Record(id)
  WITH head, collect(CASE WHEN n IS NULL THEN id END) AS missing, collect(CASE WHEN n IS NOT NULL THEN ${node} END) AS nodes
  CALL (missing, nodes) {
    ${['RETURN null AS linkType, nodes AS found', ...links].join('\n    UNION ALL\n    ')}
  }
  RETURN head, linkType, found`;
};
/** What is stored under ids, by list: `[properties, labels]` of nodes, `[properties, from, to]` of links. */
export const recordsByIds = found('[properties(n), labels(n)]', '[properties(r), a.id, b.id]');
/** The same without contents: `[id, revision, labels]` and `[id, revision, from, to]`. */
export const placesByIds = found('[n.id, n.revision, labels(n)]', '[r.id, r.revision, a.id, b.id]');

export const pageSize = 2_000;
export const nodePage = Object.fromEntries(
  nodeTypes.map((type) => [
    type,
    `MATCH (n:${labelOf(type)}) USING INDEX n:${labelOf(type)}(id) WHERE n.id > $after
     WITH n ORDER BY n.id LIMIT ${pageSize}
     RETURN collect([n.revision, n.before, ${columnList('n', type)}]) AS page`,
  ]),
) as Readonly<Record<RecordType, string>>;
export const linkPage = Object.fromEntries(
  linkTypes.map((type) => [
    type,
    `MATCH (a)-[r:${type}]->(b) USING INDEX r:${type}(id) WHERE r.id > $after
     WITH a, r, b ORDER BY r.id LIMIT ${pageSize}
     RETURN collect([r.revision, r.before, a.id, b.id, ${columnList('r', 'link')}]) AS page`,
  ]),
) as Readonly<Record<LinkType, string>>;

/** The records that refer to each of the ids. */
export const referrers = `
  UNWIND $ids AS id
  MATCH (n:Record {id: id}) USING INDEX n:Record(id)
  CALL (n) {
    MATCH (n)<-[r]-(m:Record) RETURN coalesce(r.id, m.id) AS by
    UNION
    MATCH (n)-[r]->(:Record) WHERE r.id IS NOT NULL RETURN r.id AS by
  }
  RETURN id, collect(by) AS by`;

/** The same for reading: `[id, whether a commit newer than the head brought it]`. */
export const allReferrers = `
  ${headFirst}
  UNWIND $ids AS id
  MATCH (n:Record {id: id}) USING INDEX n:Record(id)
  CALL (n, head) {
    MATCH (n)<-[r]-(m:Record)
    RETURN coalesce(r.id, m.id) AS by, coalesce(r.revision, m.revision) > head AND coalesce(r.before, m.before) IS NULL AS isNew
    UNION
    MATCH (n)-[r]->(:Record) WHERE r.id IS NOT NULL RETURN r.id AS by, r.revision > head AND r.before IS NULL AS isNew
  }
  RETURN head, id, collect([by, isNew]) AS by`;

/** @param labels from `nodeLabels` */
export const createNodes = (labels: string): string => `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`;
/** Overwrites nodes and their labels and takes away the references drawn from them. */
export const updateNodes = (stale: string, labels: string, redraws: boolean): string => `
  UNWIND $rows AS row MATCH (n:Record {id: row.id}) USING INDEX n:Record(id)
  ${stale === labels ? '' : `REMOVE n:${stale} SET n:${labels}`}
  SET n = row
  ${redraws ? `WITH n MATCH (n)-[r]->() WHERE r.id IS NULL DELETE r` : ''}`;
export const deleteNodes = `UNWIND $rows AS id MATCH (n:Record {id: id}) USING INDEX n:Record(id) DETACH DELETE n`;

export const drawReferences = (from: RecordType, relationship: string, to: RecordType): string => `
  UNWIND $rows AS row
  MATCH (a:${labelOf(from)} {id: row[0]}) USING INDEX a:${labelOf(from)}(id)
  MATCH (b:${labelOf(to)} {id: row[1]}) USING INDEX b:${labelOf(to)}(id)
  CREATE (a)-[:${relationship}]->(b)`;

export const createLinks = (type: LinkType): string => `
  UNWIND $rows AS row
  MATCH (a:Actor {id: row[0]}) USING INDEX a:Actor(id)
  MATCH (b:Actor {id: row[1]}) USING INDEX b:Actor(id)
  CREATE (a)-[r:${type}]->(b) SET r = row[2]`;
export const updateLinks = (type: LinkType): string =>
  `UNWIND $rows AS row MATCH ()-[r:${type} {id: row.id}]->() USING INDEX r:${type}(id) SET r = row`;
export const deleteLinks = (type: LinkType): string =>
  `UNWIND $rows AS id MATCH ()-[r:${type} {id: id}]->() USING INDEX r:${type}(id) DELETE r`;

export const createCommit = `
  MATCH (l:Ledger {name: 'ostrakon'})
  CREATE (c:Commit) SET c = $header, l.seq = c.seq, l.hash = c.hash
  WITH c MATCH (before:Commit {seq: c.seq - 1}) USING INDEX before:Commit(seq) CREATE (c)-[:AFTER]->(before)`;
export const createParts = `
  MATCH (c:Commit {seq: $seq}) USING INDEX c:Commit(seq)
  UNWIND $rows AS row CREATE (c)-[:HAS_PART]->(p:CommitPart) SET p = row`;
export const headersAfter = `
  MATCH (c:Commit) USING INDEX c:Commit(seq) WHERE c.seq > $after
  RETURN properties(c) AS header ORDER BY c.seq LIMIT $most`;
export const partsOf = `
  MATCH (c:Commit {seq: $seq})-[:HAS_PART]->(p:CommitPart) USING INDEX c:Commit(seq) WHERE p.part >= $from AND p.part < $to
  RETURN p.changes AS changes ORDER BY p.part`;
export const partsBetween = `
  MATCH (c:Commit)-[:HAS_PART]->(p:CommitPart) USING INDEX c:Commit(seq) WHERE c.seq > $after AND c.seq <= $last
  RETURN c.seq AS seq, p.changes AS changes ORDER BY c.seq, p.part`;
