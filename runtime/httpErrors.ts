/** Failures outside GraphQL, answered as GraphQL clients expect: JSON with `errors`, whatever the status. */
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import { errorTable, OstrakonError } from '../domain/errors.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { Log } from './log.ts';
import { errorOf, internalError } from './maskErrors.ts';
import { requestId } from './requestId.ts';

/** Answers with one error of the table; the status is the code's unless given. */
export function sendError(request: Request, response: Response, code: ErrorCode, message: string, status?: number): void {
  sendErrors(request, response, status ?? errorTable[code].status, [{ message, extensions: { code } }]);
}

function sendErrors(request: Request, response: Response, status: number, errors: readonly object[]): void {
  const asked = (request.headers.accept ?? '').includes('application/graphql-response+json');
  response
    .status(status)
    .set('content-type', `${asked ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`)
    .send(JSON.stringify({ errors }));
}

/** The last handler: no page of that name. */
export const nothingHere: RequestHandler = (request, response) => {
  sendError(request, response, 'NOT_FOUND', 'There is nothing at this address; GraphQL is at /graphql.');
};

/** Refuses methods other than those given. */
export function onlyMethods(...methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) {
      next();
      return;
    }
    response.set('allow', methods.join(', '));
    sendError(request, response, 'BAD_INPUT', `${request.method} is not supported here; use ${methods.join(' or ')}.`, 405);
  };
}

/** Refuses bodies that are not JSON, `text/plain` among them: a browser sends those across origins without asking. */
export const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method === 'POST' && !request.is(['application/json', 'application/graphql+json'])) {
    sendError(request, response, 'BAD_INPUT', 'The body must be JSON with content-type application/json.', 415);
    return;
  }
  next();
};

/** Turns whatever a handler throws into JSON; what is not meant for clients is logged and masked. */
export function errorsAsJson(log: Log): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  return (error: unknown, request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error instanceof OstrakonError && error.code !== 'INTERNAL') {
      sendErrors(request, response, errorTable[error.code].status, error.violations.map(errorOf));
      return;
    }
    if (error instanceof GraphQLError) {
      sendErrors(request, response, 400, [{ message: error.message, locations: error.locations, extensions: { code: 'BAD_INPUT' } }]);
      return;
    }
    const status = statusOf(error);
    if (status === 413) {
      sendError(request, response, 'PAYLOAD_TOO_LARGE', 'The request body is too large; at most 1 MB is allowed.');
    } else if (status === 415) {
      sendError(request, response, 'BAD_INPUT', "The body's encoding or character set is not supported; send JSON in UTF-8.", 415);
    } else if (status !== null && status < 500) {
      sendError(request, response, 'BAD_INPUT', 'The request cannot be read: malformed JSON, address or headers.', status);
    } else {
      const id = requestId();
      log.error({ err: error, requestId: id }, 'request failed');
      sendErrors(request, response, 500, [internalError(id)]);
    }
  };
}

function statusOf(error: unknown): number | null {
  const status = typeof error === 'object' && error !== null ? (error as { status?: unknown }).status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : null;
}
