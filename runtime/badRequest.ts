import { GraphQLError } from 'graphql';
import type { OstrakonError } from '../domain/errors.ts';

/** Apollo Server answers what its plugins throw with status 500 unless told otherwise. */
export function asBadRequest(error: OstrakonError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status: 400 } } });
}
