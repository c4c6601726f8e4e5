/** When a list is too old to be relied on. */

/**
 * Days after its date from which a version of a list counts as stale, by dataset; seven for every other, because OFAC and the FtM
 * collections publish several times a week. The longer ones are of publishers that publish seldom: a company register a month, the
 * standard's own samples and hand-kept lists of stakes whenever somebody has something to say.
 */
const freshDaysByDataset: ReadonlyMap<string, number> = new Map([
  ['gb-psc', 45],
  ['bods', 120],
  ['stakes-csv', 365],
]);
const usualFreshDays = 7;

/** How many days after its date a version of a dataset is still fresh. */
export const freshDaysOf = (dataset: string): number => freshDaysByDataset.get(dataset) ?? usualFreshDays;

/** Whether a version so many days old is stale; one without a day never is. */
export const isStale = (dataset: string, ageDays: number | null): boolean => ageDays !== null && ageDays > freshDaysOf(dataset);
