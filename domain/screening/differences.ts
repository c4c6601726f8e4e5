/** What differs between two screenings of a customer list. */
import type { Customer, CustomerDifference, CustomerResult, ScreeningRunRecord } from '../model.ts';

/**
 * Customers whose conclusion, hits or verdicts are not what they were, in the order of the list; then those that left the list and were
 * not clear. A customer that came onto the list and is clear is no difference.
 *
 * @param before the screening before; null for the first, against which every customer that is not clear differs
 */
export function differencesOf(
  customers: readonly Customer[],
  before: Pick<ScreeningRunRecord, 'at' | 'results'> | null,
  results: readonly CustomerResult[],
): CustomerDifference[] {
  const earlier = new Map(before?.results.map((result) => [result.ref, result]));
  const now = new Map(results.map((result) => [result.ref, result]));
  const stayed = customers.flatMap(({ ref, addedAt }) => {
    const isNew = before === null || (addedAt > before.at && !earlier.has(ref));
    const was = earlier.get(ref);
    const is = now.get(ref);
    return differing(ref, isNew ? null : (was?.decision ?? 'CLEAR'), is?.decision ?? 'CLEAR', was?.hits ?? [], is?.hits ?? []);
  });
  const listed = new Set(customers.map(({ ref }) => ref));
  const left = [...earlier.values()].filter(({ ref }) => !listed.has(ref));
  return [...stayed, ...left.flatMap(({ ref, decision, hits }) => differing(ref, decision, null, hits, []))];
}

type Hits = CustomerResult['hits'];

function differing(
  ref: string,
  before: CustomerDifference['before'],
  after: CustomerDifference['after'],
  was: Hits,
  is: Hits,
): CustomerDifference[] {
  const verdicts = new Map(was.map(({ actor, verdict }) => [actor, verdict]));
  const current = new Set(is.map(({ actor }) => actor));
  const appeared = is.filter(({ actor }) => !verdicts.has(actor)).map(({ actor }) => actor);
  const disappeared = was.filter(({ actor }) => !current.has(actor)).map(({ actor }) => actor);
  const verdictChanged = is
    .filter(({ actor, verdict }) => verdicts.has(actor) && verdicts.get(actor) !== verdict)
    .map(({ actor }) => actor);
  const isSame = before === after || (before === null && after === 'CLEAR');
  if (isSame && appeared.length + disappeared.length + verdictChanged.length === 0) return [];
  return [{ ref, before, after, appeared, disappeared, verdictChanged }];
}
