/** What of an error leaves the service: a code of the closed table, a message meant for clients, and nothing internal. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { mayQuoteMarking } from '../domain/classifiedGuard.ts';
import { errorTable, OstrakonError } from '../domain/errors.ts';
import type { ErrorCode, Violation } from '../domain/errors.ts';
import type { Log } from './log.ts';
import { requestId } from './requestId.ts';

/** Codes of GraphQL itself and of Apollo Server: the request, not the service, is at fault. */
const requestFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export interface MaskedErrors {
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Turns an error of several violations into as many errors; goes into the server's plugins. */
  readonly plugin: ApolloServerPlugin;
}

/**
 * Masking for one Apollo Server: give it both `formatError` and the plugin.
 *
 * An OstrakonError keeps its messages and becomes one error a violation, `extensions { code rule field details }`. Faults of the request
 * are BAD_INPUT with their own message and locations, unless that would repeat a classification marking. Everything else becomes INTERNAL with `extensions.requestId`, and is logged.
 *
 * @param options.subgraphErrors true in the gateway alone: errors with a code of the table came from a subgraph through a data source,
 *   which let nothing else pass, and keep message, path and `service`
 */
export function maskErrors(options: { readonly log: Log; readonly subgraphErrors?: boolean }): MaskedErrors {
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    const cause = origin(error);
    if (cause instanceof OstrakonError && !cause.violations.some((violation) => violation.code === 'INTERNAL')) {
      const [first, ...others] = cause.violations.map(errorOf);
      if (first !== undefined) {
        return { ...place, message: first.message, extensions: { ...first.extensions, ...(others.length > 0 ? { others } : {}) } };
      }
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && requestFaults.has(code)) {
      // GraphQL quotes the value it refuses, and with it whatever else the same input says.
      if (mayQuoteMarking(formatted.message)) return { ...place, ...errorOf(spill) };
      return { ...place, message: formatted.message, extensions: { code: 'BAD_INPUT' satisfies ErrorCode } };
    }
    if (options.subgraphErrors === true && isErrorCode(code)) {
      return { ...place, message: formatted.message, extensions: allowedExtensions(formatted.extensions ?? {}) };
    }
    const id = requestId();
    options.log.error({ err: cause, path: formatted.path?.join('.'), requestId: id }, 'masked error');
    return { ...place, ...internalError(id) };
  };
  const plugin: ApolloServerPlugin = {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (result.errors !== undefined) result.errors = result.errors.flatMap(separate);
        },
      };
    },
  };
  return { formatError, plugin };
}

const spill: Violation = {
  code: 'CLASSIFIED_MARKING_REJECTED',
  message:
    'A value of this request does not fit its type and seems to carry a classification marking; it is not repeated here. This system is ' +
    'unclassified; do not resubmit it here and follow your spill procedure.',
};

/** An INTERNAL error as clients see it. */
export function internalError(id: string): { message: string; extensions: { code: ErrorCode; requestId: string } } {
  return { message: `${errorTable.INTERNAL.when} ${errorTable.INTERNAL.remedy}`, extensions: { code: 'INTERNAL', requestId: id } };
}

/** A violation as a GraphQL error. */
export function errorOf(violation: Violation): { message: string; extensions: Record<string, unknown> } {
  const { code, rule, field, details } = violation;
  return {
    message: violation.message,
    extensions: {
      code,
      ...(rule === undefined ? {} : { rule }),
      ...(field === undefined ? {} : { field }),
      ...(details === undefined ? {} : { details }),
    },
  };
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorTable, code);
}

/** Of an error's extensions, those that clients are promised. */
export function allowedExtensions(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of ['code', 'rule', 'field', 'details', 'requestId']) {
    if (extensions[key] !== undefined) kept[key] = extensions[key];
  }
  const service = extensions['service'] ?? extensions['serviceName'];
  if (typeof service === 'string') kept['service'] = service;
  return kept;
}

/** What was thrown, under the GraphQL errors it was wrapped in. */
function origin(error: unknown): unknown {
  let found = error;
  while (found instanceof GraphQLError && found.originalError != null) found = found.originalError;
  return found;
}

function separate(error: GraphQLFormattedError): GraphQLFormattedError[] {
  const { others, ...extensions } = error.extensions ?? {};
  if (!Array.isArray(others)) return [error];
  const first = { ...error, extensions };
  return [first, ...(others as ReturnType<typeof errorOf>[]).map((other) => ({ ...first, ...other }))];
}
