/** `documentId` in place of `query` at `/graphql`, for the ready documents. */
import type { RequestHandler } from 'express';
import { sendError } from '../../runtime/httpErrors.ts';
import type { ReadyDocument } from './catalog.ts';

/** Puts the document that a request names by id where its text would stand; runs once the body has been read. */
export function persistedDocuments(documents: ReadonlyMap<string, ReadyDocument>): RequestHandler {
  const sources = new Map([...documents.values()].map(({ id, source }) => [id, source]));
  return (request, response, next) => {
    const isGet = request.method === 'GET';
    const given = (isGet ? request.query : (request.body ?? {})) as Record<string, unknown>;
    const { documentId, query } = given;
    if (documentId === undefined) {
      next();
      return;
    }
    const source = typeof documentId === 'string' ? sources.get(documentId) : undefined;
    if (query !== undefined) sendError(request, response, 'BAD_INPUT', 'Give "documentId" or "query", not both.');
    else if (source === undefined)
      sendError(request, response, 'BAD_INPUT', 'There is no document of this "documentId"; GET /documents lists them.');
    else {
      if (isGet) {
        const { pathname, searchParams } = new URL(request.url, 'http://here');
        searchParams.delete('documentId');
        searchParams.set('query', source);
        request.url = `${pathname}?${searchParams}`;
      } else {
        delete given['documentId'];
        given['query'] = source;
      }
      next();
    }
  };
}
