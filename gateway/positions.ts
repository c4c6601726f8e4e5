/** The position that an operation's mutations created, told to the client twice. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationContext } from './operationContext.ts';

/** Adds `extensions.commit` and the header `x-ostrakon-commit` where a mutation of the operation named a position. */
export const namedPosition: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        const { commit } = contextValue;
        if (commit === undefined || response.body.kind !== 'single') return;
        response.http.headers.set('x-ostrakon-commit', commit);
        const result = response.body.singleResult;
        result.extensions = { ...result.extensions, commit };
      },
    };
  },
};
