import type { ManagedTransaction } from 'neo4j-driver';
import type { Stored } from '../../domain/ledger.ts';
import type { LinkType } from '../../domain/model.ts';
import { columnsOf, decoded, typeOfLabels } from './codecs.ts';
import type { Properties } from './codecs.ts';
import { rows } from './connection.ts';
import { recordsByIds } from './statements.ts';

/** What is stored under ids, in their order; null for ids that name nothing. */
export async function storedRecords(tx: ManagedTransaction, ids: readonly string[]): Promise<(Stored | null)[]> {
  const distinct = [...new Set(ids)];
  const found = new Map<string, Stored>();
  for (const row of await rows(tx, recordsByIds, { ids: distinct })) {
    const linkType = row.get('linkType') as LinkType | null;
    for (const [properties, labelsOrFrom, to] of row.get('found') as [Properties, string[] | string, string][]) {
      const type = linkType === null ? typeOfLabels(labelsOrFrom as string[]) : 'link';
      const columns = columnsOf[type].map((column) => properties[column]);
      const record = decoded(type, columns, linkType === null ? undefined : { linkType, from: labelsOrFrom, to });
      found.set(record.id, { record, revision: properties['revision'] as number });
    }
  }
  return ids.map((id) => found.get(id) ?? null);
}
