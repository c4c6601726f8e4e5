/** One subgraph as a server: in this process for the gateway, or as an express app of its own. */
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Express } from 'express';
import { OstrakonError } from '../domain/errors.ts';
import type { SubgraphName } from '../runtime/config.ts';
import { graphqlRequests, namedRequest } from '../runtime/graphqlRequests.ts';
import { errorsAsJson, nothingHere } from '../runtime/httpErrors.ts';
import { errorOf, maskErrors } from '../runtime/maskErrors.ts';
import { subgraphLimits } from '../runtime/operationLimits.ts';
import { operationContext } from './context.ts';
import type { Headers, SubgraphContext } from './context.ts';
import { schemas } from './schemas.ts';
import { answeredAsKnown } from './knownAt.ts';
import type { Services } from './services.ts';

export interface SubgraphOptions {
  /** Whether documents may ask for the schema by `__schema`; `_service` always answers. */
  readonly introspection?: boolean;
}

/** The Apollo Server of a subgraph, not started. Errors are masked; `extensions.commit` names what a mutation wrote. */
export function subgraphServer(name: SubgraphName, services: Services, options: SubgraphOptions = {}): ApolloServer<SubgraphContext> {
  const { formatError, plugin } = maskErrors({ log: services.log });
  return new ApolloServer<SubgraphContext>({
    schema: schemas[name](),
    formatError,
    introspection: options.introspection ?? true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [plugin, answeredAsKnown, commitPosition, ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
}

const commitPosition: ApolloServerPlugin<SubgraphContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single' || contextValue.commit === null) return;
        const commit = await contextValue.services.positions.encode(contextValue.commit);
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, commit };
      },
    };
  },
};

/** One operation asked of a subgraph in this process; header names in lower case. */
export interface LocalRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  readonly headers: Headers;
}

/** Runs operations of a started subgraph server in this process, with the answers that its HTTP form gives. */
export function localSubgraph(server: ApolloServer<SubgraphContext>, services: Services): (request: LocalRequest) => Promise<unknown> {
  return async ({ query, variables, operationName, headers }) => {
    let contextValue: SubgraphContext;
    try {
      contextValue = await operationContext(services, headers);
    } catch (error) {
      if (error instanceof OstrakonError) return { errors: error.violations.map(errorOf) };
      throw error;
    }
    const request = { query, variables: { ...variables }, ...(operationName === undefined ? {} : { operationName }) };
    const { body } = await server.executeOperation(request, { contextValue });
    return body.kind === 'single' ? body.singleResult : { errors: [] };
  };
}

/** The express app of a started subgraph server: `/graphql` (and `/`), `/healthz`, `/readyz`; everything else and every failure is JSON. */
export function subgraphApp(server: ApolloServer<SubgraphContext>, services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(namedRequest);
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', (_request, response, next) => {
    services.ledger
      .records(['dataset:none'])
      .then(() => response.json({ status: 'ready' }))
      .catch(next);
  });
  const contexts = new WeakMap<object, SubgraphContext>();
  app.use(
    ['/graphql', '/'],
    (request, _response, next) => {
      if (request.path === '/') next();
      else next('router');
    },
    ...graphqlRequests({ limits: subgraphLimits }),
    async (request, _response, next) => {
      contexts.set(request, await operationContext(services, request.headers));
      next();
    },
    expressMiddleware(server, {
      async context({ req }) {
        const context = contexts.get(req);
        if (context === undefined) throw new TypeError('The request has no context.');
        return context;
      },
    }),
  );
  app.use(nothingHere, errorsAsJson(services.log));
  return app;
}
