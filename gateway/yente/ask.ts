/** Questions of the API are GraphQL operations of the gateway, with the token of whoever asks. */
import type { ApolloServer } from '@apollo/server';
import type { Request, Response } from 'express';
import { errorTable } from '../../domain/errors.ts';
import { isErrorCode } from '../../runtime/maskErrors.ts';
import type { OperationContext } from '../operationContext.ts';
import { YenteProblem } from './problems.ts';

/** Answers an operation whole, or @throws {YenteProblem} with the status of the first error's code. */
export type Ask = <Answer extends object>(query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Asks as whoever sent the request. */
export type AskOf = (request: Request, response: Response) => Ask;

/** A part of the path, decoded. */
export function pathPart(request: Request, name: string): string {
  return String(request.params[name]);
}

/** @param context of the request; each operation gets a copy of its own, which it may write to */
export function asking(server: ApolloServer<OperationContext>, context: OperationContext): Ask {
  return async <Answer extends object>(query: string, variables: Record<string, unknown> = {}) => {
    const { body } = await server.executeOperation<Answer, Record<string, unknown>>({ query, variables }, { contextValue: { ...context } });
    const { data, errors = [] } = body.kind === 'single' ? body.singleResult : {};
    if (errors.length > 0 || !data) {
      const code = errors[0]?.extensions?.['code'];
      const status = errorTable[isErrorCode(code) ? code : 'INTERNAL'].status;
      throw new YenteProblem(status, [...new Set(errors.map(({ message }) => message))].slice(0, 10).join(' ') || 'No answer.');
    }
    return data;
  };
}
