/**
 * When something stood on a list whose versions carry no dates but their own.
 *
 * All that is known is on which imported versions it was. An episode is an unbroken run of versions that have it; the version before
 * and the one after bound when it really began and ended. Episodes depend only on the set of versions and on which of them have it,
 * never on the order in which they were imported.
 */
import type { Day } from './model.ts';

export interface Episode {
  /** The first version that has it. */
  readonly firstListed: Day;
  /** The last version before that had not; null where there is none. */
  readonly lastUnlisted: Day | null;
  /** The last version that has it; null while the newest one does. */
  readonly lastListed: Day | null;
  /** The first version after that has not; null while the newest one has it. */
  readonly firstUnlisted: Day | null;
}

/** The episodes, oldest first. `versions` are the days of all known versions, `presentOn` those that have it; days in any order. */
export function episodesOf(versions: Iterable<Day>, presentOn: ReadonlySet<Day>): Episode[] {
  const episodes: Episode[] = [];
  let open: { firstListed: Day; lastUnlisted: Day | null } | null = null;
  let previous: Day | null = null;
  for (const day of [...new Set(versions)].sort()) {
    const present = presentOn.has(day);
    if (present && open === null) open = { firstListed: day, lastUnlisted: previous };
    if (!present && open !== null) {
      episodes.push({ ...open, lastListed: previous, firstUnlisted: day });
      open = null;
    }
    previous = day;
  }
  if (open !== null) episodes.push({ ...open, lastListed: null, firstUnlisted: null });
  return episodes;
}

/** The versions that have it, as its episodes tell; the inverse of `episodesOf` over the same versions. */
export function presenceOf(versions: Iterable<Day>, episodes: Iterable<Pick<Episode, 'firstListed' | 'lastListed'>>): Set<Day> {
  const spans = [...episodes];
  const present = new Set<Day>();
  for (const day of versions) {
    if (spans.some((span) => span.firstListed <= day && (span.lastListed === null || day <= span.lastListed))) present.add(day);
  }
  return present;
}
