import { OstrakonError } from '../../domain/errors.ts';
import { indicatorOf, plainIndicator } from '../../domain/indicators.ts';
import type { Day, IncidentRecord } from '../../domain/model.ts';
import type { TearlineRecord } from '../../domain/process/tearline.ts';
import { strictest } from '../../domain/tlp.ts';
import type { Tlp } from '../../domain/tlp.ts';
import { compareKeys } from '../../links/page.ts';
import type { SubgraphContext } from '../context.ts';
import type { QuerySharedIndicatorsArgs } from './generated/resolvers.ts';
import type { SharedIndicatorParent } from './parents/sharing.ts';

const most = 500;
const usual = 100;

interface Mention {
  readonly value: string;
  readonly tlp: Tlp;
  readonly since: Day;
  readonly firstSeen: Day;
  readonly lastSeen: Day;
  readonly tearline: string | null;
  readonly incident: string | null;
}

/**
 * What to look for, from the tear-lines and incidents that the viewer sees: newest first, then by value. An incident shares its indicators
 * from the day it was reported, and saw them from the day it began, else was detected, to the day it ended, else was detected. However it is written, an indicator is one, and is given as it was written first.
 *
 * @throws {OstrakonError} BAD_INPUT for `first` outside 1 to 500
 */
export async function sharedIndicators(args: QuerySharedIndicatorsArgs, context: SubgraphContext): Promise<SharedIndicatorParent[]> {
  const first = args.first ?? usual;
  if (first < 1 || first > most) {
    throw new OstrakonError({ code: 'BAD_INPUT', message: `first is ${first}; it must be 1 to ${most}.`, field: 'first' });
  }
  const byValue = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions(context)) {
    if (args.markings && !args.markings.includes(mention.tlp)) continue;
    const plain = plainIndicator(mention.value);
    const before = byValue.get(plain);
    if (before) before.push(mention);
    else byValue.set(plain, [mention]);
  }
  const found = [...byValue.values()]
    .map((all) => ({ ...together(all), all }))
    .filter(({ since, type }) => (!args.since || since >= args.since) && (!args.type || type === args.type))
    .sort((a, b) => (a.since === b.since ? (a.value < b.value ? -1 : 1) : a.since > b.since ? -1 : 1));
  return await Promise.all(
    found.slice(0, first).map(async ({ all, ...indicator }) => ({
      ...indicator,
      tearlines: await context.many('tearline', ids(all, 'tearline')),
      incidents: await context.many('incident', ids(all, 'incident')),
    })),
  );
}

/** What mentions of one indicator tell of it. It is as strict as the strictest of them, because its days are of all of them. */
function together(all: readonly [Mention, ...Mention[]]) {
  const { value, since } = all.reduce((a, b) => (compareKeys([b.since, b.value], [a.since, a.value]) < 0 ? b : a));
  const { type, defanged } = indicatorOf(value);
  return {
    value,
    type,
    defanged,
    since,
    firstSeen: all.map(({ firstSeen }) => firstSeen).reduce(earlier),
    lastSeen: all.map(({ lastSeen }) => lastSeen).reduce(later),
    marking: strictest(all.map(({ tlp }) => tlp)),
  };
}

function mentions({ view }: SubgraphContext): Mention[] {
  return [...view.filed('tearline').flatMap(ofTearline), ...view.filed('incident').flatMap(ofIncident)];
}

function ofTearline({ id, disseminatedAt, indicators, marking: { tlp } }: TearlineRecord): Mention[] {
  if (disseminatedAt === null) return [];
  const day = disseminatedAt.slice(0, 10);
  return indicators.map((value) => ({ value, tlp, since: day, firstSeen: day, lastSeen: day, tearline: id, incident: null }));
}

function ofIncident({ id, reportedAt, detectedAt, startedAt, endedAt, indicators, marking: { tlp } }: IncidentRecord): Mention[] {
  if (reportedAt === null) return [];
  const since = reportedAt.slice(0, 10);
  const detected = (detectedAt ?? reportedAt).slice(0, 10);
  const seen = {
    firstSeen: startedAt ?? earlier(detected, endedAt ?? detected),
    lastSeen: endedAt ?? later(detected, startedAt ?? detected),
  };
  return indicators.map((value) => ({ value, tlp, since, ...seen, tearline: null, incident: id }));
}

const earlier = (a: Day, b: Day) => (a < b ? a : b);
const later = (a: Day, b: Day) => (a > b ? a : b);

function ids(all: readonly Mention[], of: 'tearline' | 'incident'): string[] {
  return [...new Set(all.flatMap((mention) => mention[of] ?? []))].sort();
}
