/** The looks of the engine on Neo4j. */
import type { ManagedTransaction } from 'neo4j-driver';
import { OstrakonError } from '../../../domain/errors.ts';
import type { FoundStep, LinkBounds, LinkSource, Look } from '../../../domain/linkSource.ts';
import { linkTypes } from '../../../domain/model.ts';
import type { Stored } from '../../../domain/ledger.ts';
import type { Day } from '../../../domain/model.ts';
import type { Marking } from '../../../domain/tlp.ts';
import { connect, rows } from '../connection.ts';
import type { Neo4jOptions } from '../connection.ts';
import { storedRecords } from '../reading.ts';
import { awaitIndexes } from '../statements.ts';
import { nativeDay } from '../temporal.ts';
import * as statements from './statements.ts';

/** How often a question is asked anew because a commit came meanwhile. */
const mostTries = 8;
/** Actors looked up by one statement. */
const batchSize = 2_000;

/**
 * Connects, and creates the engine's indexes where they are missing; the store's own must be there.
 *
 * @throws {OstrakonError} STORE_UNAVAILABLE
 */
export async function openLinkSource(options: Neo4jOptions): Promise<LinkSource> {
  const connection = connect(options);
  try {
    for (const statement of statements.engineSchema) await connection.write((tx) => rows(tx, statement));
    await connection.read((tx) => rows(tx, awaitIndexes), 60_000);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const known = new KnownMarkings();
  return {
    async look(work) {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const answer = await connection.read(async (tx) => {
          const state = await stateOf(tx);
          const found = await work(lookAt(tx, state, known));
          return (await stateOf(tx)) === state ? { found } : null;
        });
        if (answer !== null) return answer.found;
      }
      throw new OstrakonError({ code: 'STORE_UNAVAILABLE', message: 'Commits come too fast to answer from one state; try again later.' });
    },
    close: () => connection.close(),
  };
}

/** The markings there are, read again after a commit. */
class KnownMarkings {
  #state: string | null = null;
  #markings: readonly Marking[] = [];

  async at(tx: ManagedTransaction, state: string): Promise<readonly Marking[]> {
    if (this.#state === state) return this.#markings;
    const found = await rows(tx, statements.markings);
    const texts = found.map((row) => row.get('marking') as string | null).filter((text) => text !== null);
    const markings = texts.map((text) => JSON.parse(text) as Marking);
    [this.#state, this.#markings] = [state, markings];
    return markings;
  }
}

/**
 * The hash of the last commit, which stands for everything before it; empty where there is none.
 *
 * @throws {OstrakonError} STORE_UNAVAILABLE while a large commit is staged, since its links are there already
 */
async function stateOf(tx: ManagedTransaction): Promise<string> {
  const [head] = await rows(tx, statements.head);
  if (head?.get('isStaged') === true) {
    throw new OstrakonError({ code: 'STORE_UNAVAILABLE', message: 'A large list is being written; try again later.' });
  }
  return (head?.get('hash') as string | undefined) ?? '';
}

function lookAt(tx: ManagedTransaction, state: string, known: KnownMarkings): Look {
  return {
    markings: () => known.at(tx, state),
    async standing(org) {
      const ids = await column<string>(tx, statements.standing, 'id', { org });
      const records = ids.length === 0 ? [] : await storedRecords(tx, ids);
      return records.filter((stored): stored is Stored => stored !== null);
    },
    records: (ids) => (ids.length === 0 ? Promise.resolve([]) : storedRecords(tx, ids)),
    async actors(ids, markings) {
      const meant = new Map<string, string>();
      const texts = markings.map((marking) => JSON.stringify(marking));
      for (const part of batches([...new Set(ids)])) {
        const asked = { ids: part, texts: part.map(phrase), markings: texts };
        for (const row of await rows(tx, statements.actors, asked)) meant.set(row.get('id') as string, row.get('id') as string);
        for (const row of await rows(tx, statements.aliases, asked)) {
          if (row.get('isSeen') === true) meant.set(row.get('asked') as string, row.get('id') as string);
          else meant.delete(row.get('asked') as string);
        }
      }
      // In the order asked for: what comes first is where a walk starts.
      return new Map(ids.flatMap((id) => { const actor = meant.get(id); return actor === undefined ? [] : [[id, actor]]; })); // prettier-ignore
    },
    async names(actors) {
      const found = new Map<string, string>();
      for (const ids of batches(actors))
        for (const row of await rows(tx, statements.names, { ids })) found.set(row.get('id') as string, row.get('name') as string);
      return found;
    },
    async steps(actors, direction, bounds) {
      const found: FoundStep[] = [];
      for (const ids of batches(actors))
        for (const row of await rows(tx, statements.steps[direction], parametersOf(ids, bounds)))
          found.push(row.toObject() as unknown as FoundStep);
      return found;
    },
    async degrees(actors, bounds) {
      const found = new Map<string, number>();
      for (const ids of batches(actors))
        for (const row of await rows(tx, statements.degrees, parametersOf(ids, bounds))) {
          const id = row.get('id') as string;
          found.set(id, (found.get(id) ?? 0) + (row.get('degree') as number));
        }
      return found;
    },
    // Their number is capped, and each must be told of all the others: one statement.
    linksAmong: (actors, bounds) => column<string>(tx, statements.linksAmong, 'link', parametersOf(actors, bounds)),
    designationsOf: (actor) => column<string>(tx, statements.designationsOf, 'id', { actor }),
  };
}

async function column<T>(tx: ManagedTransaction, statement: string, name: string, parameters: Record<string, unknown>): Promise<T[]> {
  return (await rows(tx, statement, parameters)).map((row) => row.get(name) as T);
}

function parametersOf(ids: readonly string[], bounds: LinkBounds): Record<string, unknown> {
  return {
    ids,
    markings: bounds.markings.map((marking) => JSON.stringify(marking)),
    from: dateOf(bounds.from),
    to: dateOf(bounds.to),
    types: bounds.types ?? linkTypes,
    confidences: bounds.confidences,
    datasets: bounds.datasets,
  };
}

/** Null is no bound. */
function dateOf(day: Day | null): unknown {
  return day === null ? null : nativeDay(day);
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += batchSize) yield ids.slice(start, start + batchSize);
}

/** An id as a phrase of a full-text query, whatever characters it has. */
const phrase = (id: string): string => `"${id.replace(/[\\"]/g, '\\$&')}"`;
