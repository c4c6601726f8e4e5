/** GLEIF's files, opened: what each holds, of which day, and its records one by one. */
import { isDay } from '../../domain/day.ts';
import type { Day } from '../../domain/model.ts';
import type { ListItem, ListReading, Place, ReadOptions } from '../listFormat.ts';
import { publishedDataset } from '../listFormat.ts';
import { listRejected, mostRejects } from '../listRejected.ts';
import { requireSourceName } from '../sourceName.ts';
import { entryOfLei, type LeiRecord } from './leiRecord.ts';
import { itemsOfRelationship, type Relationship } from './relationship.ts';

export type GleifRecord =
  | { readonly is: 'entity'; readonly record: LeiRecord; readonly line: number }
  | { readonly is: 'relationship'; readonly record: Relationship; readonly line: number }
  /** Why an entity reports no parent. */
  | { readonly is: 'exception'; readonly reason: string; readonly line: number }
  | { readonly is: 'fault'; readonly reason: string; readonly line: number };

export interface GleifFile {
  readonly name: string;
  readonly holds: 'ENTITIES' | 'RELATIONSHIPS' | 'EXCEPTIONS';
  /** Null where neither file nor name says it. */
  readonly day: Day | null;
  /** How many records the file says it has; null where it does not. */
  readonly count: number | null;
  /** Batches of records, read once. */
  readonly records: AsyncIterable<readonly GleifRecord[]>;
}

const order: Readonly<Record<GleifFile['holds'], number>> = { ENTITIES: 0, RELATIONSHIPS: 1, EXCEPTIONS: 2 };

/**
 * Files of both levels, given together, as one list: entities first, whatever the order of the files. Relationships alone are a list of
 * their own (`gleif-rr`), so that importing them takes no entity away.
 *
 * @throws {OstrakonError} LIST_REJECTED where the files are of different days or none is said
 */
export function gleifReading(files: readonly GleifFile[], options: ReadOptions): ListReading {
  const hasEntities = files.some(({ holds }) => holds === 'ENTITIES');
  const dataset = options.source === null ? (hasEntities ? 'gleif' : 'gleif-rr') : requireSourceName(options.source);
  return {
    head: {
      dataset: publishedDataset({
        name: dataset,
        title: hasEntities ? 'Legal entities by LEI, and who consolidates whom' : 'Relationships between legal entities by LEI',
        publisher: 'Global Legal Entity Identifier Foundation',
        licence: 'CC0 1.0',
        url: 'https://www.gleif.org/en/lei-data/gleif-golden-copy',
      }),
      asOf: dayOf(files, options.asOf),
      program: () => {
        throw new TypeError('GLEIF has no programmes.');
      },
      counts: hasEntities ? 'ENTRIES' : 'LINKS',
      lossGuard: 'CONTENTS',
    },
    items: itemsOf(
      [...files].sort((a, b) => order[a.holds] - order[b.holds]),
      dataset,
    ),
  };
}

function dayOf(files: readonly GleifFile[], given: Day | null): Day {
  const days = [...new Set(files.flatMap(({ day }) => day ?? []))];
  const [day] = days;
  if (days.length === 1 && day !== undefined) return day;
  if (given !== null) return given;
  throw listRejected(
    days.length === 0
      ? 'Neither the files nor their names say which day they are of: say it with --as-of.'
      : `The files are of different days (${files.map(({ name, day: one }) => `${name}: ${one ?? 'not said'}`).join(', ')}): give those of one day, or say it with --as-of.`,
  );
}

async function* itemsOf(files: readonly GleifFile[], dataset: string): AsyncGenerator<ListItem, void, undefined> {
  let rejects = 0;
  for (const file of files) {
    let count = 0;
    for await (const records of file.records) {
      for (const record of records) {
        count += 1;
        for (const item of itemsOfRecord(record, dataset, { file: file.name, line: record.line })) {
          if (item.kind === 'reject') rejects += 1;
          if (rejects > mostRejects && item.kind === 'reject')
            throw listRejected(`${file.name} line ${record.line}: more than ${mostRejects} records cannot be used: ${item.reject.reason}`, {
              file: file.name,
              line: record.line,
            });
          yield item;
        }
      }
    }
    if (count === 0) throw listRejected(`${file.name} has no record: it is cut off or empty.`);
    if (file.count !== null && file.count !== count)
      yield { kind: 'note', note: { file: file.name, line: 1, reason: `The file says it has ${file.count} records, and has ${count}.` } };
  }
}

function itemsOfRecord(read: GleifRecord, dataset: string, place: Place): readonly ListItem[] {
  if (read.is === 'relationship') return itemsOfRelationship(read.record, dataset, place);
  if (read.is === 'exception') return [{ kind: 'counted', what: 'reporting exceptions', name: read.reason }];
  if (read.is === 'fault') return [{ kind: 'reject', reject: { ...place, reason: read.reason } }];
  const entry = entryOfLei(read.record, dataset);
  return [Array.isArray(entry) ? { kind: 'reject', reject: { ...place, reason: entry.join(' ') } } : { kind: 'entry', entry, place }];
}

/** The day in the name of a golden copy: `20231106-0800-gleif-goldencopy-lei2-golden-copy.csv`. */
export function dayOfName(name: string): Day | null {
  const found = /(?<!\d)(20\d{2})-?(\d{2})-?(\d{2})(?!\d)/.exec(name);
  const day = `${found?.[1] ?? ''}-${found?.[2] ?? ''}-${found?.[3] ?? ''}`;
  return isDay(day) ? day : null;
}
