import { OstrakonError } from '../domain/errors.ts';

/** With more lines, rows or records than this that cannot be used, a file is something else altogether. */
export const mostRejects = 10_000;

/** The refusal of a whole list. */
export function listRejected(message: string, details?: Readonly<Record<string, unknown>>): OstrakonError {
  return new OstrakonError({ code: 'LIST_REJECTED', message, ...(details === undefined ? {} : { details }) });
}
