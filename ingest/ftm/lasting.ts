/** What FollowTheMoney says alike of every interest: from when until when, and where it is published. */
import type { Day } from '../../domain/model.ts';
import { earliest, latest, spanOfDate } from './dates.ts';
import { valuesOf, type FtmEntity } from './entityLines.ts';

export interface Lasting {
  /** Null where nothing is said, or where it would end before it begins. */
  readonly since: Day | null;
  readonly until: Day | null;
  /** False where it would end before it begins. */
  readonly isOrdered: boolean;
  /** Dates that are no whole days, as written, for the description. */
  readonly roughDates: readonly string[];
  readonly url: string | null;
}

/** The widest span that the dates allow. */
export function lastingOf(entity: FtmEntity): Lasting {
  const all = (property: string): readonly string[] => valuesOf(entity, property);
  const starts = all('startDate').length > 0 ? all('startDate') : all('date');
  const ends = all('endDate');
  const since = earliest(starts.map((text) => spanOfDate(text)?.first));
  const until = latest(ends.map((text) => spanOfDate(text)?.last));
  const isOrdered = since === null || until === null || since <= until;
  return {
    since: isOrdered ? since : null,
    until: isOrdered ? until : null,
    isOrdered,
    roughDates: [
      ...(starts.every((text) => text.length >= 10) ? [] : [`Since ${starts.join(', ')}`]),
      ...(ends.every((text) => text.length >= 10) ? [] : [`Until ${ends.join(', ')}`]),
    ],
    url: [...all('sourceUrl'), ...all('publisherUrl')].find((url) => /^https?:\/\//i.test(url)) ?? null,
  };
}
