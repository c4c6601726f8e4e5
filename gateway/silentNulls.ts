/** A null that broke a non-null field surfaces as an error; the gateway by itself mentions it in an extension only. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Log } from '../runtime/log.ts';
import { internalError } from '../runtime/maskErrors.ts';
import { requestId } from '../runtime/requestId.ts';

/** Turns each of `extensions.valueCompletion` into an INTERNAL error at its path, and removes the extension. */
export function silentNulls(log: Log): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { valueCompletion, ...extensions } = result.extensions ?? {};
          if (!Array.isArray(valueCompletion)) return;
          const id = requestId();
          const broken = (valueCompletion as GraphQLFormattedError[]).map(({ path }) => ({
            ...internalError(id),
            message: `A value that must not be null is missing${path === undefined ? '' : ` at "${path.join('.')}"`}; what holds it is null.`,
            ...(path === undefined ? {} : { path }),
          }));
          log.error({ paths: broken.slice(0, 5).map(({ path }) => path?.join('.')), requestId: id }, 'null in a non-null field');
          result.errors = [...(result.errors ?? []), ...broken];
          if (Object.keys(extensions).length > 0) result.extensions = extensions;
          else delete result.extensions;
        },
      };
    },
  };
}
