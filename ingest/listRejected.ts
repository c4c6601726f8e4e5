import { OstrakonError } from '../domain/errors.ts';

/** The refusal of a whole list. */
export function listRejected(message: string, details?: Readonly<Record<string, unknown>>): OstrakonError {
  return new OstrakonError({ code: 'LIST_REJECTED', message, ...(details === undefined ? {} : { details }) });
}
