/** What of a subgraph's answer the gateway passes on, and what stands in for an answer that did not come. */
import { Kind, parse } from 'graphql';
import type { GraphQLFormattedError, SelectionSetNode } from 'graphql';
import { errorTable } from '../domain/errors.ts';
import { allowedExtensions, internalError, isErrorCode } from '../runtime/maskErrors.ts';
import { requestId } from '../runtime/requestId.ts';

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

/** At most this many errors stand for one call that failed. */
const maxErrors = 20;

/**
 * Checks the shape of an answer and cleans its errors: those with a code of the closed table keep message, path and promised
 * extensions, any other becomes INTERNAL.
 *
 * @returns null for what is no GraphQL answer
 */
export function cleanAnswer(service: string, body: unknown): SubgraphAnswer | null {
  if (!isObject(body)) return null;
  const { data, errors, extensions } = body;
  if (data === undefined && errors === undefined) return null;
  if (data !== undefined && data !== null && !isObject(data)) return null;
  if (errors !== undefined && !Array.isArray(errors)) return null;
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined ? {} : { errors: errors.map((error) => cleanError(service, error)) }),
    ...(isObject(extensions) ? { extensions } : {}),
  };
}

function cleanError(service: string, error: unknown): GraphQLFormattedError {
  const { message, path, extensions } = (isObject(error) ? error : {}) as Partial<GraphQLFormattedError>;
  const code = extensions?.['code'];
  const place = Array.isArray(path) ? { path } : {};
  if (typeof message === 'string' && isErrorCode(code)) {
    return { message, ...place, extensions: { ...allowedExtensions(extensions ?? {}), service } };
  }
  const { message: masked, extensions: kept } = internalError(requestId());
  return { message: masked, ...place, extensions: { ...kept, service } };
}

/** The answer for a call that failed: an error at each field it was to fill, up to 20, with code and service and nothing else. */
export function failedAnswer(
  service: string,
  code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT',
  request: { readonly query?: string | undefined; readonly variables?: Readonly<Record<string, unknown>> | undefined },
): SubgraphAnswer {
  const { when, remedy } = errorTable[code];
  const message = `${when.replace('A subgraph', `The subgraph "${service}"`)} ${remedy}`;
  const paths = missingPaths(request.query ?? '', request.variables?.['representations']);
  const errors = (paths.length === 0 ? [undefined] : paths.slice(0, maxErrors)).map((path) => ({
    message,
    ...(path === undefined ? {} : { path }),
    extensions: { code, service },
  }));
  return { data: null, errors };
}

function missingPaths(query: string, representations: unknown): (string | number)[][] {
  const operation = parse(query, { noLocation: true }).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return [];
  if (!Array.isArray(representations)) return responseKeys(operation.selectionSet).map((key) => [key]);
  const keys = responseKeys(operation.selectionSet, 1);
  return representations.slice(0, maxErrors).flatMap((_, index) => keys.map((key) => ['_entities', index, key]));
}

/** Response keys at a level of a plan's own operation, which has no fragments but inline ones that matter. */
function responseKeys(set: SelectionSetNode, level = 0): string[] {
  const keys = set.selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return responseKeys(selection.selectionSet, level);
    if (level > 0) return selection.selectionSet === undefined ? [] : responseKeys(selection.selectionSet, level - 1);
    return selection.name.value === '__typename' ? [] : [selection.alias?.value ?? selection.name.value];
  });
  return [...new Set(keys)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
