/** `GET /documents`: ready questions, answered cheaply to dashboards that ask again and again. */
import { createHash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { OstrakonError } from '../../domain/errors.ts';
import { answerOf, sendRefusal } from '../answer.ts';
import type { NearGraph } from '../nearGraph.ts';
import type { OperationContext } from '../operationContext.ts';
import type { ReadyDocument } from './catalog.ts';
import { readVariables } from './readVariables.ts';

export interface DocumentParts {
  readonly server: ApolloServer<OperationContext>;
  readonly contextOf: (request: Request, response: Response) => OperationContext;
  /** Null where the link graph is in other processes. */
  readonly near: NearGraph | null;
  readonly documents: ReadonlyMap<string, ReadyDocument>;
}

/**
 * The list of documents at `/`, and the answer of one, as GraphQL's JSON, at `/NAME?variable=value`.
 *
 * With the link graph in this process the ETag is known before asking, and what has not changed is answered with 304 without asking.
 * Elsewhere it is a hash of the answer: 304 saves the transfer and not the question.
 */
export function documentsHandler({ server, contextOf, near, documents }: DocumentParts): RequestHandler {
  return async (request, response) => {
    response.set({ vary: 'Authorization', 'cache-control': 'private, no-cache' });
    if (request.path === '/') {
      const list = JSON.stringify({ documents: [...documents.values()].map(described) });
      sendUnlessSame(request, response, etagOf([list]), list);
      return;
    }
    const document = documents.get(request.path.slice(1));
    if (document === undefined)
      throw new OstrakonError({ code: 'NOT_FOUND', message: 'There is no document of this name; GET /documents lists them.' });
    const variables = readVariables(document, request.query);
    const context = contextOf(request, response);
    const state = near === null ? null : await near.stateFor(context.viewer);
    const etag =
      state === null
        ? null
        : etagOf([state.mark, document.id, variables, context.knownAt ?? null, request.get('x-ostrakon-after') ?? null]);
    if (etag !== null && isAmong(request, etag)) {
      sendSame(response, etag);
      return;
    }
    // Never older than the ETag says; should something change meanwhile, the answer is newer, and the next question finds another ETag.
    context.after ??= state?.position ?? undefined;
    const { data, errors } = await answerOf<object>(server, context, document.source, variables);
    if (data === null || (errors.length > 0 && Object.values(data).every((value) => value === null))) {
      response.set('cache-control', 'no-store');
      sendRefusal(errors, response);
      return;
    }
    const body = JSON.stringify(errors.length === 0 ? { data } : { errors, data });
    // An answer with errors may be whole the next time, without any change.
    if (errors.length > 0) sendJson(response, body);
    else sendUnlessSame(request, response, etag ?? etagOf([body]), body);
  };
}

function described({ name, id, description, variables }: ReadyDocument) {
  return {
    name,
    href: `/documents/${name}`,
    id,
    description,
    variables: variables.map(({ name: each, type, description: about, default: initial, isRequired }) => ({
      name: each,
      type,
      required: isRequired,
      default: initial,
      description: about,
    })),
  };
}

/** Weak: it vouches for what is said, not for the bytes. */
function etagOf(parts: readonly unknown[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
}

function isAmong(request: Request, etag: string): boolean {
  const given = request.get('if-none-match');
  if (given === undefined) return false;
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return given.split(',').some((each) => opaque(each) === opaque(etag));
}

function sendSame(response: Response, etag: string): void {
  response.status(304).set('etag', etag).end();
}

function sendUnlessSame(request: Request, response: Response, etag: string, body: string): void {
  if (isAmong(request, etag)) {
    sendSame(response, etag);
    return;
  }
  response.set('etag', etag);
  sendJson(response, body);
}

function sendJson(response: Response, body: string): void {
  response.status(200).set('content-type', 'application/json; charset=utf-8').send(body);
}
