/** Operations asked as of a moment gone by: the same resolvers over the ledger and the graph of then. */
import type { ApolloServerPlugin } from '@apollo/server';
import { OstrakonError } from '../domain/errors.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Instant } from '../domain/model.ts';
import type { Past } from '../links/history/past.ts';
import type { LinkGraph } from '../links/questions.ts';
import { asBadRequest } from '../runtime/badRequest.ts';
import { knownAtAsked } from '../runtime/knownAtAsked.ts';
import type { SubgraphContext } from './context.ts';
import { recordLoader } from './records.ts';
import type { Services } from './services.ts';

/** What an operation asked as of a moment says of itself, for receipts. */
export interface KnownAt {
  readonly at: Instant;
  /** Sequence number of the commit whose markings decide what is shown, as it is when asked. */
  markedAt(): number;
}

/** Turns the context of an operation that is asked as of a moment into one of then, before anything is resolved. */
export const answeredAsKnown: ApolloServerPlugin<SubgraphContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, schema, contextValue }) {
        try {
          const header = contextValue.knownAtHeader;
          const at = knownAtAsked({ document, operation, variables: request.variables ?? {}, schema, header });
          if (at !== null) await moveTo(contextValue, at);
        } catch (error) {
          throw error instanceof OstrakonError ? asBadRequest(error) : error;
        }
      },
    };
  },
};

async function moveTo(context: SubgraphContext, at: Instant): Promise<void> {
  const { services, viewer } = context;
  const now = services.now();
  if (at > now) {
    const message = `"knownAt" lies in the future: it is now ${now}. Leave it out to ask what is known now.`;
    throw new OstrakonError({ code: 'BAD_INPUT', message, field: 'knownAt' });
  }
  const past = await services.pasts.at(at);
  const day = at.slice(0, 10);
  const view = past.view(viewer, { asOf: day });
  const ledger = ledgerOf(past);
  const then: Services = { ...services, ledger, graph: graphOf(past), today: () => day };
  Object.assign(context, {
    services: then,
    view,
    known: { at, markedAt: () => past.markedAt } satisfies KnownAt,
    ...recordLoader(ledger, view),
  });
}

function ledgerOf(past: Past): Ledger {
  return {
    records: (ids) => Promise.resolve(past.records(ids)),
    commit: neverAsked,
    referrers: neverAsked,
    scan: neverAsked,
    follow: neverAsked,
    close: neverAsked,
  };
}

function graphOf(past: Past): LinkGraph {
  const { graph } = past;
  return {
    seq: past.seq,
    view: (viewer, day) => past.view(viewer, day),
    stats: () => graph.stats(),
    applied: neverAsked,
    verdictChanges: neverAsked,
    customerLists: neverAsked,
    screeningRuns: neverAsked,
    alike: neverAsked,
    close: neverAsked,
  };
}

/** Mutations and what reads along the ledger are refused before they come here. */
function neverAsked(): never {
  throw new TypeError('The past is read by id and by questions of a View only.');
}
