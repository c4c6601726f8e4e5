/** The days that a time slider stops at. */
interface Dated {
  readonly since: string | null;
  readonly until: string | null;
}

export type Step = 'month' | 'year';

export interface Days {
  /** First days of months or years, in order, and `today` last; the stop before the earliest change comes first. */
  readonly stops: readonly string[];
  readonly step: Step;
  /** Links without any date: they stay, whatever the day. */
  readonly undated: number;
}

/** Whether a link is in force on a day; one that says no day is in force on all. */
export const isInForce = ({ since, until }: Dated, day: string) => (since ?? day) <= day && (until ?? day) >= day;

/**
 * The stops from before the earliest day that a link starts or ends, to the later of today and the day after the latest: months where that is ten years or
 * less, years otherwise. Empty where no link says a day.
 *
 * @param today `YYYY-MM-DD`
 */
export function daysOf(links: readonly Dated[], today: string): Days {
  const said = links.flatMap(({ since, until }) => [since, until]).filter((day) => day !== null);
  const undated = links.filter(({ since, until }) => since === null && until === null).length;
  if (said.length === 0) return { stops: [], step: 'year', undated };
  const [first, last] = [said.reduce((a, b) => (a < b ? a : b)), said.reduce((a, b) => (a > b ? a : b), today)];
  const [firstMonth, lastMonth] = [monthOf(first), monthOf(last)];
  const step: Step = lastMonth - firstMonth <= 120 ? 'month' : 'year';
  const width = step === 'month' ? 1 : 12;
  const stops: string[] = [];
  // The first of the period a link starts in lies before it, and the one after the last change shows what is left.
  for (let month = firstMonth - (firstMonth % width); month <= lastMonth + width; month += width) stops.push(dayOf(month));
  const kept = last === today ? stops.filter((day) => day < today) : stops;
  return { stops: [...new Set([...kept, today])].sort(), step, undated };
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dayOf = (month: number) => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The index of the last stop that is not after a day; 0 where all are. */
export function stopAt(stops: readonly string[], day: string): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop <= day),
  );
}
