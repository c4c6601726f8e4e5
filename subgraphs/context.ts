/** What the resolvers of one operation share: who asks, the View, and records fetched once. */
import type { RecordOf, RecordType } from '../domain/model.ts';
import type { Viewer } from '../domain/tlp.ts';
import type { View } from '../links/questions.ts';
import { knownAtHeader } from '../runtime/knownAtAsked.ts';
import type { KnownAt } from './knownAt.ts';
import { recordLoader } from './records.ts';
import type { Loaded, Records } from './records.ts';
import type { Services } from './services.ts';

export interface SubgraphContext extends Records {
  readonly services: Services;
  readonly viewer: Viewer;
  /** As sent; what it comes to together with the arguments is `known`. */
  readonly knownAtHeader: string | undefined;
  /** Null for an operation about what is known now; otherwise all of this is of then. */
  readonly known: KnownAt | null;
  /** The viewer's View of today; `view.at(asOf)` is that of another day. */
  readonly view: View;
  /** The version of a record as clients see it. */
  revision(record: Loaded<RecordOf<RecordType>>): Promise<string>;
  /** Sequence number of this operation's last commit; null where it made none. */
  commit: number | null;
}

/** Headers that a subgraph reads, keys in lower case. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** How long an operation waits for the position it asks for. */
const appliedTimeoutMs = 2_000;

/**
 * The context of one operation.
 *
 * @throws {OstrakonError} UNAUTHENTICATED for a bad token; BAD_INPUT for a bad `x-ostrakon-after`; STORE_BEHIND where that position is not
 *   applied within two seconds
 */
export async function operationContext(services: Services, headers: Headers): Promise<SubgraphContext> {
  const viewer = await services.tokens.viewerOf(single(headers['authorization']));
  const after = single(headers['x-ostrakon-after']);
  if (after !== undefined) await services.graph.applied(await services.positions.decode(after), appliedTimeoutMs);
  const view = services.graph.view(viewer, { asOf: services.today() });
  return {
    services,
    viewer,
    view,
    knownAtHeader: single(headers[knownAtHeader]),
    known: null,
    ...recordLoader(services.ledger, view),
    revision: (record) => services.positions.revision(record.id, record.seq),
    commit: null,
  };
}

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
