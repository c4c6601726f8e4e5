/** What of a subgraph's answer the gateway passes on, and what stands in for an answer that did not come. */
import { Kind, parse } from 'graphql';
import type { FieldNode, GraphQLFormattedError, SelectionSetNode } from 'graphql';
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
  const paths = missingPaths(request.query ?? '', request.variables ?? {});
  const errors = (paths.length === 0 ? [undefined] : paths.slice(0, maxErrors)).map((path) => ({
    message,
    ...(path === undefined ? {} : { path }),
    extensions: { code, service },
  }));
  return { data: null, errors };
}

/** Entities may be asked for several times in one operation, each under an alias and with representations of its own. */
function missingPaths(query: string, variables: Readonly<Record<string, unknown>>): (string | number)[][] {
  const { definitions } = parse(query, { noLocation: true });
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return [];
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
  return fieldsOf(operation.selectionSet, fragments).flatMap(({ key, name, field }): (string | number)[][] => {
    if (name !== '_entities') return [[key]];
    const given = field.arguments?.find((argument) => argument.name.value === 'representations')?.value;
    const representations = given?.kind === Kind.VARIABLE ? variables[given.name.value] : undefined;
    if (!Array.isArray(representations) || field.selectionSet === undefined) return [];
    const keys = fieldsOf(field.selectionSet, fragments).map((below) => below.key);
    return representations.slice(0, maxErrors).flatMap((_, index) => keys.map((below) => [key, index, below]));
  });
}

/** The fields of a selection set by response key, fragments included, `__typename` left out. */
function fieldsOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
  found = new Map<string, { key: string; name: string; field: FieldNode }>(),
): { key: string; name: string; field: FieldNode }[] {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const key = selection.alias?.value ?? name;
      if (name !== '__typename' && !found.has(key)) found.set(key, { key, name, field: selection });
      continue;
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
    if (inner !== undefined) fieldsOf(inner, fragments, found);
  }
  return [...found.values()];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
