/** The rows of one source as stakes that last: what makes two rows the same stake, and what is wrong between rows. */
import { isDeepStrictEqual } from 'node:util';
import type { LinkParticulars, ListedLink, Reject } from '../listContent.ts';
import type { StakeRow } from './stakeRow.ts';

export type PlacedStake = StakeRow & { readonly place: { readonly file: string; readonly line: number } };

/**
 * The links of one source. A stake is one owner, owned and interest; where a pair stands several times with different first days, the
 * earliest keeps the plain id and each later one has its day in it.
 */
export function linksOf(
  source: string,
  stakes: readonly PlacedStake[],
): { readonly links: ListedLink[]; readonly rejects: Reject[]; readonly notes: Reject[] } {
  const groups = new Map<string, PlacedStake[]>();
  for (const stake of stakes) {
    const key = `stake:${source}/${stake.owner.id}/${stake.owned.id}/${stake.interest.toLowerCase().replace('_', '-')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stake]);
    else group.push(stake);
  }
  const links: ListedLink[] = [];
  const rejects: Reject[] = [];
  const notes: Reject[] = [];
  for (const [key, group] of groups) {
    const periods: PlacedStake[] = [];
    for (const stake of group.toSorted((a, b) => compared(a.since ?? '', b.since ?? ''))) {
      const last = periods.at(-1);
      if (last === undefined) periods.push(stake);
      else if (last.since !== stake.since) {
        if (last.until === null || stake.since === null || last.until >= stake.since) {
          notes.push({
            ...stake.place,
            reason: `This stake and that of line ${last.place.line} are in force at the same time: each counts as said of the same stake.`,
          });
        }
        periods.push(stake);
      } else if (isDeepStrictEqual(heldAs(last), heldAs(stake))) {
        notes.push({ ...stake.place, reason: `This line says the same as line ${last.place.line}.` });
      } else {
        const reason = `Line ${last.place.line} says something else of the same stake: give each the days it was in force, or a source of its own.`;
        rejects.push({ ...stake.place, reason });
      }
    }
    for (const [index, stake] of periods.entries()) {
      const id = index === 0 ? key : `${key}@${stake.since ?? ''}`;
      links.push({
        id,
        from: stake.owner.id,
        to: stake.owned.id,
        particulars: particularsOf(stake),
        url: stake.sourceUrl,
        place: stake.place,
      });
    }
  }
  return { links, rejects, notes };
}

function particularsOf({ interest, share, since, until, arrangement, description }: StakeRow): LinkParticulars {
  return { linkType: interest === 'EQUITY' ? 'OWNS' : 'CONTROLS', share, interest, arrangement, since, until, description };
}

const heldAs = ({ share, until, arrangement }: StakeRow): unknown => [share, until, arrangement];

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
