import { OstrakonError } from '../../domain/errors.ts';
import { plainIndicator } from '../../domain/indicators.ts';
import { isStricter } from '../../domain/tlp.ts';
import type { Tlp } from '../../domain/tlp.ts';
import { compareKeys } from '../../links/page.ts';
import type { SubgraphContext } from '../context.ts';
import type { QuerySharedIndicatorsArgs } from './generated/resolvers.ts';
import type { IndicatorParent } from './parents/sharing.ts';

const most = 500;
const usual = 100;

interface Mention {
  readonly value: string;
  readonly tlp: Tlp;
  readonly since: string;
  readonly tearline: string | null;
  readonly incident: string | null;
}

/**
 * What to look for, from the tear-lines and incidents that the viewer sees: newest first, then by value. An incident shares its indicators
 * from the day it was reported. However it is written, an indicator is one, and is given as it was written first.
 *
 * @throws {OstrakonError} BAD_INPUT for `first` outside 1 to 500
 */
export async function sharedIndicators(args: QuerySharedIndicatorsArgs, context: SubgraphContext): Promise<IndicatorParent[]> {
  const first = args.first ?? usual;
  if (first < 1 || first > most) {
    throw new OstrakonError({ code: 'BAD_INPUT', message: `first is ${first}; it must be 1 to ${most}.`, field: 'first' });
  }
  const byValue = new Map<string, Mention[]>();
  for (const mention of mentions(context)) {
    if (args.markings && !args.markings.includes(mention.tlp)) continue;
    const value = plainIndicator(mention.value);
    byValue.set(value, [...(byValue.get(value) ?? []), mention]);
  }
  const found = [...byValue]
    .map(([plain, all]) => {
      const [earliest] = all.toSorted((a, b) => compareKeys([a.since, a.value], [b.since, b.value]));
      return { value: earliest?.value ?? plain, all, since: earliest?.since ?? '' };
    })
    .filter(({ since }) => !args.since || since >= args.since)
    .sort((a, b) => (a.since === b.since ? (a.value < b.value ? -1 : 1) : a.since > b.since ? -1 : 1));
  return await Promise.all(
    found.slice(0, first).map(async ({ value, all, since }) => ({
      value,
      since,
      marking: all.reduce<Tlp>((loosest, { tlp }) => (isStricter(loosest, tlp) ? tlp : loosest), 'RED'),
      tearlines: await context.many('tearline', ids(all, 'tearline')),
      incidents: await context.many('incident', ids(all, 'incident')),
    })),
  );
}

function mentions({ view }: SubgraphContext): Mention[] {
  const fromTearlines = view.filed('tearline').flatMap(({ id, disseminatedAt, indicators, marking: { tlp } }) => {
    if (disseminatedAt === null) return [];
    return indicators.map((value) => ({ value, tlp, since: disseminatedAt.slice(0, 10), tearline: id, incident: null }));
  });
  const fromIncidents = view.filed('incident').flatMap(({ id, reportedAt, indicators, marking: { tlp } }) => {
    if (reportedAt === null) return [];
    return indicators.map((value) => ({ value, tlp, since: reportedAt.slice(0, 10), tearline: null, incident: id }));
  });
  return [...fromTearlines, ...fromIncidents];
}

function ids(all: readonly Mention[], of: 'tearline' | 'incident'): string[] {
  return [...new Set(all.flatMap((mention) => mention[of] ?? []))].sort();
}
