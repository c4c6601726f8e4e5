import { addDays, dayNumber } from '../domain/day.ts';
import type { Day } from '../domain/model.ts';

import type { CountBucket, Interval } from './questions.ts';

/** Counts by the interval each day falls in, oldest first, intervals without any left out. Weeks start on Monday. */
export function timelineOf(days: Iterable<Day>, interval: Interval): CountBucket[] {
  const counts = new Map<Day, number>();
  for (const day of days) {
    const start = startOf(day, interval);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts].map(([start, count]) => ({ start, count })).sort((a, b) => (a.start < b.start ? -1 : 1));
}

function startOf(day: Day, interval: Interval): Day {
  switch (interval) {
    case 'DAY':
      return day;
    case 'WEEK':
      return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'YEAR':
      return `${day.slice(0, 4)}-01-01`;
  }
}
