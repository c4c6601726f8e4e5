/** The moment an operation is asked for, told to every subgraph that answers a part of it. */
import type { ApolloServerPlugin } from '@apollo/server';
import { OstrakonError } from '../domain/errors.ts';
import { knownAtAsked } from '../runtime/knownAtAsked.ts';
import { asBadRequest } from '../runtime/badRequest.ts';
import type { OperationContext } from './operationContext.ts';

/** Reads the root fields' `knownAt`, so that nested fields of other subgraphs answer for the same moment. */
export const oneKnownAt: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, schema, contextValue }) {
        try {
          const header = contextValue.knownAt;
          contextValue.knownAt = knownAtAsked({ document, operation, variables: request.variables ?? {}, schema, header }) ?? undefined;
        } catch (error) {
          throw error instanceof OstrakonError ? asBadRequest(error) : error;
        }
      },
    };
  },
};
