/** Records as readers see them, also while a large commit is staged: its records are there already, with a revision above the head. */
import type { ManagedTransaction } from 'neo4j-driver';
import { linkTypes } from '../../domain/model.ts';
import type { LinkType } from '../../domain/model.ts';
import type { Stored } from '../../domain/ledger.ts';
import { columnsOf, decoded, nodeTypes, typeOfLabels } from './codecs.ts';
import type { Properties } from './codecs.ts';
import { rows } from './connection.ts';
import type { Connection } from './connection.ts';
import * as statements from './statements.ts';

/** What was read, where the ledger stood just before, and whether some of it was newer than that. */
interface Reading<T> {
  readonly answer: T;
  readonly head: number;
  readonly hasNewer: boolean;
}

export async function headSeq(connection: Connection): Promise<number> {
  const found = await connection.read((tx) => rows(tx, statements.headSeq));
  return (found[0]?.get('seq') as number | undefined) ?? 0;
}

/** Reads again where what was newer than the head may have become current meanwhile, and its former text been taken away. */
async function settled<T>(connection: Connection, read: () => Promise<Reading<T>>): Promise<T> {
  for (;;) {
    const { answer, head, hasNewer } = await read();
    if (!hasNewer || (await headSeq(connection)) === head) return answer;
  }
}

/** In the order of `ids`, null where there is none. */
export function recordsOf(connection: Connection, ids: readonly string[]): Promise<(Stored | null)[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return settled(connection, () => connection.read((tx) => readingOf(tx, ids)));
}

/** The same in a transaction of one's own, which must see for itself whether a commit came meanwhile. */
export async function storedRecords(tx: ManagedTransaction, ids: readonly string[]): Promise<(Stored | null)[]> {
  return (await readingOf(tx, ids)).answer;
}

async function readingOf(tx: ManagedTransaction, ids: readonly string[]): Promise<Reading<(Stored | null)[]>> {
  const found = new Map<string, Stored>();
  let head = 0;
  let hasNewer = false;
  for (const row of await rows(tx, statements.recordsByIds, { ids: [...new Set(ids)] })) {
    head = row.get('head') as number;
    const linkType = row.get('linkType') as LinkType | null;
    for (const [properties, labelsOrFrom, to] of row.get('found') as [Properties, string[] | string, string][]) {
      const revision = properties['revision'] as number;
      if (revision > head) {
        hasNewer = true;
        const former = formerOf(properties['before']);
        if (former !== null) found.set(former.record.id, former);
        continue;
      }
      const type = linkType === null ? typeOfLabels(labelsOrFrom as string[]) : 'link';
      const columns = columnsOf[type].map((column) => properties[column]);
      const record = decoded(type, columns, linkType === null ? undefined : { linkType, from: labelsOrFrom, to });
      found.set(record.id, { record, revision });
    }
  }
  return { answer: ids.map((id) => found.get(id) ?? null), head, hasNewer };
}

/** For each id, who refers to it. */
export async function referrersOfAll(connection: Connection, ids: readonly string[]): Promise<string[][]> {
  if (ids.length === 0) return [];
  return settled(connection, async () => {
    const byId = new Map<string, string[]>();
    let head = 0;
    let hasNewer = false;
    for (const row of await connection.read((tx) => rows(tx, statements.allReferrers, { ids: [...new Set(ids)] }))) {
      head = row.get('head') as number;
      const by = row.get('by') as [string, boolean][];
      hasNewer ||= by.some(([, isNewer]) => isNewer);
      byId.set(
        row.get('id') as string,
        by.filter(([, isNewer]) => !isNewer).map(([id]) => id),
      );
    }
    return { answer: ids.map((id) => byId.get(id) ?? []), head, hasNewer };
  });
}

/** Every record, in pages. */
export async function* pages(connection: Connection): AsyncGenerator<readonly Stored[]> {
  for (const type of nodeTypes) {
    yield* pagesOf(connection, statements.nodePage[type], (columns) => decoded(type, columns));
  }
  for (const linkType of linkTypes) {
    yield* pagesOf(connection, statements.linkPage[linkType], ([from, to, ...columns]) => decoded('link', columns, { linkType, from, to }));
  }
}

/** Pages in the order of ids, each in a transaction of its own, so that a slow reader holds nothing. */
async function* pagesOf(
  connection: Connection,
  statement: string,
  read: (columns: unknown[]) => Stored['record'],
): AsyncGenerator<readonly Stored[]> {
  let after = '';
  for (;;) {
    const { page, last, isFull } = await settled(connection, async () => {
      const head = await headSeq(connection);
      const answer = await connection.read((tx) => rows(tx, statement, { after }));
      const found = (answer[0]?.get('page') ?? []) as [revision: number, before: string | null, ...columns: unknown[]][];
      const records = found.flatMap(([revision, before, ...columns]): Stored[] => {
        if (revision <= head) return [{ record: read(columns), revision }];
        const former = formerOf(before);
        return former === null ? [] : [former];
      });
      const end = found.at(-1);
      const last = end === undefined ? '' : read(end.slice(2)).id;
      const isFull = found.length === statements.pageSize;
      return { answer: { page: records, last, isFull }, head, hasNewer: found.some(([revision]) => revision > head) };
    });
    if (page.length > 0) yield page;
    if (!isFull) return;
    after = last;
  }
}

/** What stood where a staged commit has written already; null where nothing did. */
const formerOf = (before: unknown): Stored | null => (typeof before === 'string' ? (JSON.parse(before) as Stored) : null);
