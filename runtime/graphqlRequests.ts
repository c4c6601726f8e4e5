/** What every GraphQL endpoint does with a request before Apollo Server sees it. */
import express from 'express';
import type { Request, RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { onlyJson, onlyMethods, sendError } from './httpErrors.ts';
import { checkDocument } from './operationLimits.ts';
import type { FieldOwners, OperationLimits } from './operationLimits.ts';
import { acceptedRequestId, withRequestId } from './requestId.ts';

/** Names the request in logs, errors and the `x-request-id` header of the response. */
export const namedRequest: RequestHandler = (request, response, next) => {
  const id = acceptedRequestId(request.get('x-request-id'));
  response.set('x-request-id', id);
  withRequestId(id, next);
};

/**
 * Method, media type, body size (1 MB) and the limits of the document, in this order, each refused with JSON.
 *
 * Documents with syntax errors pass: Apollo Server names the place. Documents are never validated here, so the work is linear in them.
 */
export function graphqlRequests(options: {
  readonly limits: OperationLimits;
  readonly owners?: FieldOwners;
  /** Run once the body has been read, before anything in it is looked at. */
  readonly prepared?: readonly RequestHandler[];
}): RequestHandler[] {
  return [
    onlyMethods('GET', 'POST'),
    onlyJson,
    express.json({ limit: 1_000_000, type: ['application/json', 'application/graphql+json'] }),
    ...(options.prepared ?? []),
    (request, response, next) => {
      // Apollo Server wants a body, also of a GET.
      if (request.method === 'GET') request.body = {};
      const problem = malformed(request);
      if (problem !== null) {
        sendError(request, response, 'BAD_INPUT', problem);
        return;
      }
      const source = documentOf(request);
      try {
        if (source !== null) checkDocument(source, options.limits, options.owners);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
      }
      next();
    },
  ];
}

/** What is wrong with the parameters; null where nothing is. */
function malformed(request: Request): string | null {
  if (request.method === 'GET') {
    for (const name of ['query', 'operationName', 'variables', 'extensions'] as const) {
      if (Array.isArray(request.query[name])) return `"${name}" may be given once.`;
    }
    return typeof request.query['query'] === 'string' ? null : 'The parameter "query" must hold the GraphQL document.';
  }
  const body: unknown = request.body;
  if (Array.isArray(body)) return 'Batches are not supported; send one operation a request.';
  if (typeof body !== 'object' || body === null) return 'The body must be a JSON object with "query".';
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string') return '"query" must be text that holds the GraphQL document.';
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return '"operationName" must be text.';
  if (!isObjectOrAbsent(variables)) return '"variables" must be an object.';
  if (!isObjectOrAbsent(extensions)) return '"extensions" must be an object.';
  return null;
}

function isObjectOrAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
}

function documentOf(request: Request): string | null {
  const source: unknown = request.method === 'GET' ? request.query['query'] : (request.body as { query?: unknown } | null)?.query;
  return typeof source === 'string' ? source : null;
}
