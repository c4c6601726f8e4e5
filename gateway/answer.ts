/** Operations that the gateway asks of itself, for answers in other forms than GraphQL's own. */
import type { ApolloServer } from '@apollo/server';
import type { Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { errorTable } from '../domain/errors.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { isErrorCode } from '../runtime/maskErrors.ts';
import type { OperationContext } from './operationContext.ts';

export interface Answered<Data> {
  readonly data: Data | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** @param context of the request; each operation gets a copy of its own, which it may write to */
export async function answerOf<Data extends object>(
  server: ApolloServer<OperationContext>,
  context: OperationContext,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answered<Data>> {
  const request = { query, variables: { ...variables } };
  const { body } = await server.executeOperation<Data, Record<string, unknown>>(request, { contextValue: { ...context } });
  const { data, errors } = body.kind === 'single' ? body.singleResult : {};
  return { data: data ?? null, errors: errors ?? [] };
}

/** Answers with errors as `/graphql` would, under the status of the first one's code. */
export function sendRefusal(errors: readonly GraphQLFormattedError[], response: Response): void {
  const code = errors[0]?.extensions?.['code'];
  const known: ErrorCode = isErrorCode(code) ? code : 'INTERNAL';
  const told = errors.map(({ message, extensions }) => ({ message, extensions }));
  response
    .status(errorTable[known].status)
    .set('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: told }));
}
