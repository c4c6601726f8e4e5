/** What changed, commit by commit, as one viewer sees it. */
import type { GraphQLFormattedError } from 'graphql';
import type { Answered } from '../answer.ts';

/** One commit that changed something the viewer may see. */
export interface VisibleCommit {
  /** Opaque; what came after it is asked for with it. */
  readonly position: string;
  readonly at: string;
  /** How many records of each kind, as `changes` names kinds. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The first 50. */
  readonly records: readonly { readonly kind: string; readonly id: string; readonly change: string }[];
  /** Whether `records` leaves some out; of very many, `kinds` leaves some uncounted too. */
  readonly truncated: boolean;
}

/** Asks GraphQL as the viewer. */
export type AskAsViewer = <Data extends object>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answered<Data>>;

/** An answer that is not whole. */
export class AnswerRefused extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super('The question was refused.');
    this.errors = errors;
  }
}

const mostRecords = 50;
const mostCounted = 5_000;
const pageSize = 200;

const changesQuery = `query Events($after: String, $first: Int!) {
  changes(after: $after, first: $first) { edges { cursor node { position at kind id change } } pageInfo { hasNextPage } }
}`;

/** A file that nobody is in, for the position of what the viewer sees now. */
const positionQuery = `query EventsFrom { export(input: { question: NETWORK, ids: ["none"] }, format: JSON) { dataVersion } }`;

interface Changes {
  readonly changes: {
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: {
        readonly position: string;
        readonly at: string;
        readonly kind: string;
        readonly id: string;
        readonly change: string;
      };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  } | null;
}

/** @throws {AnswerRefused} such as for a position that is none */
export async function checkPosition(ask: AskAsViewer, after: string): Promise<void> {
  await changesAfter(ask, after, 1);
}

/** The position of what the viewer sees now. @throws {AnswerRefused} */
export async function presentPosition(ask: AskAsViewer): Promise<string> {
  const { data, errors } = await ask<{ export: { dataVersion: string } | null }>(positionQuery, {});
  if (!data?.export) throw new AnswerRefused(errors);
  return data.export.dataVersion;
}

/** The commits after a position that changed something the viewer may see, oldest first, up to now. @throws {AnswerRefused} */
export async function* commitsAfter(ask: AskAsViewer, after: string): AsyncGenerator<VisibleCommit> {
  let cursor = after;
  let open: Tally | null = null;
  for (;;) {
    const { edges, pageInfo } = await changesAfter(ask, cursor, pageSize);
    for (const { node } of edges) {
      if (open !== null && open.position !== node.position) {
        yield open.told();
        open = null;
      }
      open ??= new Tally(node.position, node.at);
      open.add(node);
    }
    cursor = edges.at(-1)?.cursor ?? cursor;
    if (open !== null && (!pageInfo.hasNextPage || open.isFull)) {
      // The rest of a very large commit is skipped: what comes after its position comes after all of it.
      cursor = open.position;
      yield open.told();
      open = null;
    }
    if (!pageInfo.hasNextPage) return;
  }
}

async function changesAfter(ask: AskAsViewer, after: string, first: number) {
  const { data, errors } = await ask<Changes>(changesQuery, { after, first });
  if (errors.length > 0 || !data?.changes) throw new AnswerRefused(errors);
  return data.changes;
}

class Tally {
  readonly position: string;
  readonly #at: string;
  readonly #kinds = new Map<string, number>();
  readonly #records: VisibleCommit['records'][number][] = [];
  #count = 0;

  constructor(position: string, at: string) {
    this.position = position;
    this.#at = at;
  }

  get isFull(): boolean {
    return this.#count >= mostCounted;
  }

  add({ kind, id, change }: VisibleCommit['records'][number]): void {
    this.#count += 1;
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    if (this.#records.length < mostRecords) this.#records.push({ kind, id, change });
  }

  told(): VisibleCommit {
    const kinds = Object.fromEntries([...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { position: this.position, at: this.#at, kinds, records: this.#records, truncated: this.#count > this.#records.length };
  }
}
