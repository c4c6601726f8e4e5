/** FollowTheMoney's Sanction as designations under known programmes. */
import type { Day } from '../../domain/model.ts';
import type { ListedPeriod } from '../listContent.ts';
import { dayOfDate, earliest, latest, spanOfDate } from './dates.ts';
import { valuesOf, type FtmEntity } from './entityLines.ts';
import { isOfacTag, tagOfKey } from './programs.ts';

export interface ReadSanction {
  readonly entities: readonly string[];
  /** Under each known programme; empty where none is known, or where it is no longer in force and nobody says since when. */
  readonly periods: readonly ListedPeriod[];
  /** Keys or names of its programmes where none of them is known; empty otherwise. */
  readonly unknown: readonly string[];
  /** Whether it is said to have ended, without a day. */
  readonly hasEnded: boolean;
}

const ended = /^(?:inactive|expired|revoked|terminated|delisted|removed|lifted|repealed)\b/i;

/** Reads a sanction: `since` is the earliest start or, without one, listing day; `until` the latest day its end may mean. */
export function readSanction(entity: FtmEntity): ReadSanction {
  const all = (property: string): readonly string[] => valuesOf(entity, property);
  const since = earliest(all('startDate').map(dayOfDate)) ?? earliest(all('listingDate').map(dayOfDate));
  const until = latest(all('endDate').map((text) => spanOfDate(text)?.last));
  const hasEnded = until === null && all('status').length > 0 && all('status').every((status) => ended.test(status));
  const tags = tagsOf(entity);
  const url = [...all('sourceUrl'), ...all('programUrl')].find((text) => /^https?:\/\//i.test(text)) ?? null;
  const named = [...all('programId'), ...all('program')];
  return {
    entities: all('entity'),
    periods: hasEnded
      ? []
      : tags.map((tag) => ({ tag, since: since !== null && until !== null && until < since ? null : since, until, url })),
    unknown: tags.length > 0 ? [] : named.length > 0 ? named.slice(0, 1) : ['no programme named'],
    hasEnded: hasEnded && tags.length > 0,
  };
}

/** The programmes: OFAC's own tags where the text is one, else what the keys stand for. */
function tagsOf(entity: FtmEntity): string[] {
  const { datasets } = entity;
  const all = (property: string): readonly string[] => valuesOf(entity, property);
  const keys = all('programId');
  const isOfac =
    keys.length > 0 ? keys.some((key) => key.startsWith('US-')) : all('country').every((country) => country.toLowerCase() === 'us');
  const tags = isOfac ? all('program').flatMap(bracketed).filter(isOfacTag) : [];
  const standing = keys.map((key) => [key, tagOfKey(key)] as const);
  const byKey = standing.flatMap(([key, tag]) =>
    tag === null || (tags.length > 0 && key.startsWith('US-')) ? [] : [sectoral(key, tag, entity)],
  );
  const found = [...new Set([...tags, ...byKey])];
  // OFAC's other lists repeat programmes of the SDN list without blocking anything.
  const isNonSdn = datasets.length > 0 && datasets.every((dataset) => dataset === 'us_ofac_cons');
  return isNonSdn && found.length > 0 ? ['US-NON-SDN'] : found;
}

/** `[ELECTION-EO13848] [SDGT]`, `SDGT` and `SDGT, NPWMD` as tags. */
const bracketed = (text: string): string[] => text.split(/\]\s*\[|[,;]/).map((tag) => tag.replace(/[[\]]/g, '').trim());

/** One key covers listings that freeze assets and the sectoral regulation, which does not. */
function sectoral(key: string, tag: string, entity: FtmEntity): string {
  if (key !== 'EU-RUS') return tag;
  const texts = ['program', 'programUrl', 'provisions', 'authorityId'].flatMap((property) => valuesOf(entity, property));
  return texts.some((text) => text.includes('833/2014')) ? 'EU-RUS-833' : tag;
}

/**
 * What several sanctions say together: periods of one programme that overlap are one, and one that has not ended and has no first day
 * adds nothing to another that has not ended either. Ordered by programme and first day, unknown first days first.
 */
export function mergedPeriods(periods: readonly ListedPeriod[]): ListedPeriod[] {
  const byTag = new Map<string, ListedPeriod[]>();
  for (const period of periods) {
    const same = byTag.get(period.tag);
    if (same === undefined) byTag.set(period.tag, [period]);
    else same.push(period);
  }
  return [...byTag].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, same]) => mergedOf(same));
}

function mergedOf(periods: readonly ListedPeriod[]): ListedPeriod[] {
  const isCurrentAndDated = ({ since, until }: ListedPeriod): boolean => since !== null && until === null;
  const counted = periods.some(isCurrentAndDated) ? periods.filter(({ since, until }) => since !== null || until !== null) : periods;
  const merged: ListedPeriod[] = [];
  for (const period of counted.toSorted((a, b) => compared(a.since, b.since) || compared(a.until ?? '9999', b.until ?? '9999'))) {
    const last = merged.at(-1);
    const isApart =
      last === undefined ||
      (last.since === null) !== (period.since === null) ||
      (last.until !== null && period.since !== null && last.until < period.since);
    if (isApart) merged.push(period);
    else
      merged[merged.length - 1] = {
        ...last,
        until: last.until === null || period.until === null ? null : latest([last.until, period.until]),
        url: last.url ?? period.url,
      };
  }
  return merged;
}

function compared(a: Day | null, b: Day | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
