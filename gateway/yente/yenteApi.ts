/** The matching API of yente (https://www.opensanctions.org/docs/api/), over the engines of this service and with the viewer's rights. */
import { readFileSync } from 'node:fs';
import type { ApolloServer } from '@apollo/server';
import express, { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import type { Log } from '../../runtime/log.ts';
import type { OperationContext } from '../operationContext.ts';
import { adjacentHandler, entityHandler } from './entities.ts';
import { algorithmsHandler } from './algorithms.ts';
import { asking } from './ask.ts';
import type { AskOf } from './ask.ts';
import { catalogHandler } from './catalog.ts';
import { matchHandler } from './match.ts';
import { problemsAsDetail, sendProblem, YenteProblem } from './problems.ts';
import { searchHandler } from './search.ts';

export interface YenteParts {
  readonly server: ApolloServer<OperationContext>;
  readonly log: Log;
  /** Refuses whoever asks too often. */
  readonly limited: RequestHandler;
  /** Passes a request when its turn to be worked on comes. */
  readonly admitted: RequestHandler;
  /** Reads `authorization` and notes the viewer. */
  readonly authenticated: RequestHandler;
  readonly contextOf: (request: Request, response: Response) => OperationContext;
}

/** The names that the API takes at the root of the service. */
export const yentePaths = ['match', 'search', 'entities', 'catalog', 'manifest', 'algorithms', 'openapi.json'] as const;

const openapi = readFileSync(new URL('../../schema/yente.openapi.json', import.meta.url), 'utf8');

/** Routes at the root. Everything is answered as JSON, refusals as `{"detail": ...}`; paths of others pass. */
export function yenteApi({ server, log, limited, admitted, authenticated, contextOf }: YenteParts): Router {
  const askOf: AskOf = (request, response) => asking(server, contextOf(request, response));
  const router = Router();
  const get = (path: string, handler: RequestHandler) => {
    router.get(path, limited, admitted, keyAsToken, authenticated, handler);
    router.all(path, notAllowed('GET'));
  };
  get('/catalog', catalogHandler(askOf));
  get('/manifest', catalogHandler(askOf));
  get('/algorithms', algorithmsHandler(askOf));
  get('/search/:dataset', searchHandler(askOf));
  get('/entities/:id', entityHandler(askOf));
  get('/entities/:id/adjacent', adjacentHandler(askOf));
  get('/entities/:id/adjacent/:property', adjacentHandler(askOf));
  router.post(
    '/match/:dataset',
    limited,
    keyAsToken,
    authenticated,
    onlyJson,
    express.json({ limit: 1_000_000 }),
    admitted,
    matchHandler(askOf),
  );
  router.all('/match/:dataset', notAllowed('POST'));
  router.get('/openapi.json', limited, (_request, response) => void response.type('application/json').send(openapi));
  router.all('/openapi.json', notAllowed('GET'));
  router.use(problemsAsDetail(log));
  return router;
}

/** Clients of yente send a key as `ApiKey ...`; here it is a token. */
const keyAsToken: RequestHandler = (request, _response, next) => {
  const key = /^ApiKey (.*)$/i.exec(request.get('authorization') ?? '')?.[1];
  if (key !== undefined) request.headers.authorization = `Bearer ${key}`;
  next();
};

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json') === false) throw new YenteProblem(415, 'The body must be JSON with content-type application/json.');
  next();
};

function notAllowed(method: string): RequestHandler {
  return (_request, response) => {
    response.set('allow', method);
    sendProblem(response, 405, 'Method Not Allowed');
  };
}
