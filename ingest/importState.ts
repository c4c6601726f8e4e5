/** What an import must know of the ledger before it reads a list: which versions there are, and the ids of what the dataset has. */
import type { Ledger, Stored } from '../domain/ledger.ts';
import type { DatasetRecord, LedgerRecord, ListVersionRecord } from '../domain/model.ts';
import type { SharedNumbers } from './sharedNumbers.ts';

/** What is known of an actor or link while a list is merged; a sum of these. */
export const facts = {
  /** The ledger has it from this dataset. */
  own: 1,
  /** The newest version before this one has it. */
  active: 2,
  /** The version being read has it. */
  listed: 4,
  /** The ledger has it, from whatever source. */
  stored: 8,
  /** It, or what belongs to it, changes. */
  touched: 16,
} as const;

export interface ImportState {
  readonly versions: readonly ListVersionRecord[];
  readonly dataset: Stored<DatasetRecord> | null;
  /** Actor ids by the other ids that mean them. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Listed ids that make up an actor of several, by the actor's id. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Facts by id: what the dataset has, and as it is read, what the list has. Ids alone are kept, some 100 bytes each. */
  readonly actors: Map<string, number>;
  readonly links: Map<string, number>;
  /** Ids of the dataset's designations, by actor. */
  readonly designations: ReadonlyMap<string, readonly string[]>;
  /** Who has which strong number; null where nobody asks. */
  readonly numbers: SharedNumbers | null;
  /** Matches that wait for an analyst. */
  readonly suggestions: number;
}

/** Whether a dataset is among a record's sources. */
export function isFrom(record: LedgerRecord, dataset: string): boolean {
  return record.sources.some((source) => source.dataset === dataset);
}

/** Reads the state in one scan. */
export async function importState(ledger: Ledger, dataset: DatasetRecord, numbers: SharedNumbers | null = null): Promise<ImportState> {
  const versions: ListVersionRecord[] = [];
  const aliases = new Map<string, string>();
  const parts = new Map<string, string[]>();
  const actors = new Map<string, number>();
  const links = new Map<string, number>();
  const designations = new Map<string, string[]>();
  let suggestions = 0;
  let datasetRecord: Stored<DatasetRecord> | null = null;
  for await (const batch of (await ledger.scan()).records) {
    for (const { record, revision } of batch) {
      switch (record.type) {
        case 'listVersion':
          if (record.dataset === dataset.name) versions.push(record);
          break;
        case 'dataset':
          if (record.id === dataset.id) datasetRecord = { record, revision };
          break;
        case 'actor':
          for (const other of record.otherIds) aliases.set(other, record.id);
          keepOwn(actors, record, dataset.name);
          numbers?.know(record);
          break;
        case 'actorPart': {
          const own = parts.get(record.actor);
          if (own === undefined) parts.set(record.actor, [record.listed.id]);
          else own.push(record.listed.id);
          break;
        }
        case 'match':
          if (record.status === 'SUGGESTED') suggestions += 1;
          break;
        case 'link':
          keepOwn(links, record, dataset.name);
          break;
        case 'designation': {
          if (!isFrom(record, dataset.name)) break;
          const own = designations.get(record.actor);
          if (own === undefined) designations.set(record.actor, [record.id]);
          else own.push(record.id);
          break;
        }
        default:
      }
    }
  }
  return { versions, dataset: datasetRecord, aliases, parts, actors, links, designations, numbers, suggestions };
}

function keepOwn(known: Map<string, number>, { id, sources }: LedgerRecord, dataset: string): void {
  const own = sources.find((source) => source.dataset === dataset);
  if (own !== undefined) known.set(id, facts.stored | facts.own | (own.lastSeen === null ? facts.active : 0));
}

/** Adds facts to what is known of an id, and returns what was known before. */
export function note(known: Map<string, number>, id: string, fact: number): number {
  const before = known.get(id) ?? 0;
  if ((before | fact) !== before) known.set(id, before | fact);
  return before;
}
