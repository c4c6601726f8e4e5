/** The day a list is of. */
import type { Day } from '../domain/model.ts';
import type { ListItem, Place, ReadOptions } from './listFormat.ts';
import { listRejected } from './listRejected.ts';

/**
 * The day the list says it is of, else the one given, and a note where the two differ: the list's own stands.
 *
 * @throws {OstrakonError} LIST_REJECTED where there is neither
 */
export function listedDay(
  said: Day | null,
  options: ReadOptions,
  place: Place,
): { readonly asOf: Day; readonly notes: readonly ListItem[] } {
  const asOf = said ?? options.asOf;
  if (asOf === null) throw listRejected(`${place.file} does not say which day it is of: give it with --as-of.`);
  if (options.asOf === null || options.asOf === asOf) return { asOf, notes: [] };
  const reason = `The list says that it is of ${asOf}, which stands; --as-of ${options.asOf} is not used.`;
  return { asOf, notes: [{ kind: 'note', note: { ...place, reason } }] };
}
