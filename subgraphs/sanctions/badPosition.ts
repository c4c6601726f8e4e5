import { OstrakonError } from '../../domain/errors.ts';

/** What is wrong with an `after` that nobody here has given. */
export function badPosition(): OstrakonError {
  return new OstrakonError({ code: 'BAD_INPUT', field: 'after', message: '"after" is no position of this ledger; use one as you got it.' });
}
