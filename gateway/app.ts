/** The gateway over HTTP. */
import './telemetryOff.ts';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Express, Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { OstrakonError } from '../domain/errors.ts';
import type { Viewer } from '../domain/tlp.ts';
import type { SignInConfig } from '../runtime/config.ts';
import { admission, usualAdmission } from '../runtime/admission.ts';
import type { AdmissionLimits } from '../runtime/admission.ts';
import { graphqlRequests, namedRequest } from '../runtime/graphqlRequests.ts';
import { errorsAsJson, nothingHere, onlyMethods } from '../runtime/httpErrors.ts';
import type { Log } from '../runtime/log.ts';
import { maskErrors } from '../runtime/maskErrors.ts';
import type { Metrics } from '../runtime/metrics.ts';
import { knownAtHeader } from '../runtime/knownAtAsked.ts';
import { clientLimits } from '../runtime/operationLimits.ts';
import { requestId } from '../runtime/requestId.ts';
import type { TokenVerifier } from '../runtime/tokens.ts';
import type { Executor } from './executor.ts';
import { readDocuments } from './documents/catalog.ts';
import { documentsHandler } from './documents/documents.ts';
import { persistedDocuments } from './documents/persisted.ts';
import { eventStreams } from './events/events.ts';
import type { EventLimits } from './events/events.ts';
import { contentPolicy, explorerSettings } from './explorerSettings.ts';
import { exportHandler } from './export.ts';
import type { NearGraph } from './nearGraph.ts';
import type { OperationContext } from './operationContext.ts';
import { namedPosition } from './positions.ts';
import { silentNulls } from './silentNulls.ts';
import { yenteApi, yentePaths } from './yente/yenteApi.ts';

export interface GatewayParts {
  readonly executor: Executor;
  readonly tokens: TokenVerifier;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly production: boolean;
  /** Requests a minute from one client address; 0 means any number. */
  readonly requestsPerMinute: number;
  readonly trustedProxies: number;
  /** Directory of the built GraphiQL; null serves none. */
  readonly pagesDir: string | null;
  /** Directory of the built explorer; null serves none. */
  readonly explorerDir: string | null;
  /** The link graph, where it is in this process. */
  readonly near?: NearGraph | null;
  /** How many operations run and wait at once, where it is not as usual. */
  readonly admission?: AdmissionLimits;
  /** On streams of events, for other values than the usual ones. */
  readonly eventLimits?: Partial<EventLimits>;
  /** The provider that the explorer signs in with; null where there is none. */
  readonly signIn: SignInConfig | null;
  /** The place among the workers of a cluster, told in `x-ostrakon-worker` and by `/readyz`; null outside one. */
  readonly worker?: number | null;
  /** Names what is not ready; empty where everything is. */
  ready(): Promise<readonly string[]>;
}

export interface GatewayApp {
  readonly app: Express;
  /** Ends the streams of events, which would not end by themselves; then connections can be waited for. */
  endStreams(): void;
  stop(): Promise<void>;
}

/** Builds the gateway. Every status is answered with JSON; GraphiQL is served outside production only, the explorer always. */
export async function createGatewayApp(parts: GatewayParts): Promise<GatewayApp> {
  const masked = maskErrors({ log: parts.log, subgraphErrors: true });
  const server = new ApolloServer<OperationContext>({
    gateway: parts.executor.gateway,
    introspection: !parts.production,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // There are no cookies to misuse; a POST must be JSON, which a browser asks leave for, and a GET only reads.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: masked.formatError,
    logger: quiet(parts.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...parts.executor.plugins,
      namedPosition,
      silentNulls(parts.log),
      masked.plugin,
    ],
  });
  await server.start();

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', parts.trustedProxies);
  app.use(namedRequest, safeHeaders, observed(parts.metrics));
  const { worker = null } = parts;
  if (worker !== null) {
    app.use((_request, response, next) => {
      response.set('x-ostrakon-worker', String(worker));
      next();
    });
  }
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    const missing = await parts.ready();
    const isReady = missing.length === 0;
    const of = worker === null ? {} : { worker };
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready', missing, ...of });
  });
  app.get('/metrics', async (_request, response) => {
    const { type, text } = await parts.metrics.page();
    response.set('content-type', type).send(text);
  });
  const viewers = new WeakMap<Response, Viewer>();
  const limited = limitedRate(parts.requestsPerMinute);
  const admitted = admission(parts.admission ?? usualAdmission);
  parts.metrics.admission(() => admitted.load());
  const authenticated: RequestHandler = async (request, response, next) => {
    viewers.set(response, await parts.tokens.viewerOf(request.get('authorization')));
    next();
  };
  const contextOf = (request: Request, response: Response): OperationContext => {
    const viewer = viewers.get(response);
    if (viewer === undefined) throw new TypeError('The request was not authenticated.');
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    return {
      viewer,
      authorization: request.get('authorization'),
      requestId: requestId(),
      signal: gone.signal,
      after: request.get('x-ostrakon-after'),
      knownAt: request.get(knownAtHeader),
      commit: undefined,
    };
  };
  const documents = readDocuments();
  app.use(
    '/graphql',
    limited,
    admitted.early,
    ...graphqlRequests({
      limits: clientLimits,
      owners: parts.executor.owners,
      prepared: [admitted.turn, persistedDocuments(documents)],
    }),
    authenticated,
    expressMiddleware(server, { context: async ({ req, res }) => contextOf(req, res) }),
  );
  app.use('/export', limited, onlyMethods('GET'), admitted.turn, authenticated, exportHandler(server, contextOf));
  const near = parts.near ?? null;
  const { tokens, metrics, log, eventLimits: limits = {} } = parts;
  const events = eventStreams({ server, contextOf, tokens, near, metrics, log, limits });
  app.use('/events', limited, onlyMethods('GET'), authenticated, events.handler);
  app.use(
    '/documents',
    limited,
    onlyMethods('GET', 'HEAD'),
    admitted.turn,
    authenticated,
    documentsHandler({ server, contextOf, near, documents }),
  );
  app.use(yenteApi({ server, log: parts.log, limited, admitted: admitted.turn, authenticated, contextOf }));
  if (parts.pagesDir !== null && !parts.production) {
    app.use('/graphiql', onlyMethods('GET', 'HEAD'), express.static(parts.pagesDir, { index: 'index.html', maxAge: 0, fallthrough: true }));
  }
  if (parts.explorerDir !== null) {
    app.use(
      '/explorer',
      onlyMethods('GET', 'HEAD'),
      explorerSettings(parts.signIn),
      express.static(parts.explorerDir, { index: 'index.html', maxAge: 0, fallthrough: true }),
    );
    app.get('/', (_request, response) => response.redirect(302, '/explorer/'));
  } else if (parts.pagesDir !== null && !parts.production) {
    app.get('/', (_request, response) => response.redirect(302, '/graphiql/'));
  }
  app.use(nothingHere);
  app.use(errorsAsJson(parts.log));
  return {
    app,
    endStreams: () => events.close(),
    async stop() {
      events.close();
      await server.stop();
      await parts.executor.stop();
    },
  };
}

const safeHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  next();
};

/** Paths that are counted by name; all others together. */
const counted: ReadonlySet<string> = new Set([
  'graphql',
  'graphiql',
  'explorer',
  'export',
  'events',
  'documents',
  'healthz',
  'readyz',
  'metrics',
  ...yentePaths,
]);

function observed(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const first = request.path.split('/')[1] ?? '';
    const kind = counted.has(first) ? first : 'other';
    // A stream of events is nearly always ended by the client, and is counted then too.
    response.once(kind === 'events' ? 'close' : 'finish', () =>
      metrics.request(kind, response.statusCode, (performance.now() - started) / 1000),
    );
    next();
  };
}

function limitedRate(requestsPerMinute: number): RequestHandler {
  if (requestsPerMinute === 0) return (_request, _response, next) => next();
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (request, response, next) => {
    try {
      await limiter.consume(request.ip ?? 'unknown');
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      response.set('retry-after', String(seconds));
      throw new OstrakonError({ code: 'RATE_LIMITED', message: `Too many requests from this address; wait ${seconds} s.` });
    }
    next();
  };
}

/** Apollo Server's own lines: their texts may repeat input, so only that there was one is kept above debug level. */
function quiet(log: Log) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => log.warn({ from: 'apollo' }, 'warning of Apollo Server'),
    error: () => log.error({ from: 'apollo' }, 'error of Apollo Server'),
  };
}
