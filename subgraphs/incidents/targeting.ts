/** What is hit where: systems and States, over the incidents the viewer may see. */
import { addDays } from '../../domain/day.ts';
import { severityLevels } from '../../domain/model.ts';
import type { IncidentRecord, SeverityLevel } from '../../domain/model.ts';
import type { AssetType } from '../../domain/process/sharing.ts';
import { checkRange } from '../../links/page.ts';
import { orDefault } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import type { QueryResolvers } from './generated/resolvers.ts';
import type { StateCountParent, TargetedParent } from './parents/responding.ts';

const over: readonly IncidentRecord['status'][] = ['CLOSED', 'UNSUBSTANTIATED', 'FALSE_POSITIVE'];

export const targetingQueries = {
  targetedAssets: async (_root, { asOf, days, minStates }, context) =>
    await targetedAssets({ until: asOf ?? context.view.asOf, days: orDefault(days, 30), minStates: orDefault(minStates, 2) }, context),
  openIncidentsByState: async (_root, { minSeverity }, context) =>
    await openByState(orDefault(minSeverity, 'BASELINE_NEGLIGIBLE'), context),
} satisfies Partial<QueryResolvers>;

async function targetedAssets(
  { until, days, minStates }: { readonly until: string; readonly days: number; readonly minStates: number },
  context: SubgraphContext,
): Promise<TargetedParent[]> {
  checkRange('days', days, 1, 3_660);
  checkRange('minStates', minStates, 1, 60);
  const from = addDays(until, 1 - days);
  const hit = new Map<AssetType, { states: Set<string>; incidents: number }>();
  for (const { reportedAt, startedAt, affectedAssetTypes, states } of context.view.filed('incident')) {
    const day = startedAt ?? reportedAt?.slice(0, 10) ?? '';
    if (day < from || day > until) continue;
    for (const assetType of affectedAssetTypes) {
      const known = hit.get(assetType) ?? { states: new Set<string>(), incidents: 0 };
      for (const state of context.view.visible('jurisdiction', states)) known.states.add(state);
      hit.set(assetType, { ...known, incidents: known.incidents + 1 });
    }
  }
  const wanted = [...hit]
    .filter(([, { states }]) => states.size >= minStates)
    .sort(([a, x], [b, y]) => y.incidents - x.incidents || (a < b ? -1 : 1));
  return await Promise.all(
    wanted.map(async ([assetType, { states, incidents }]) => ({
      assetType,
      incidents,
      states: await context.many('jurisdiction', [...states].sort()),
    })),
  );
}

async function openByState(least: SeverityLevel, context: SubgraphContext): Promise<StateCountParent[]> {
  const counts = new Map<string, number>();
  for (const { status, severity, states } of context.view.filed('incident')) {
    const rank = severity === null ? 0 : severityLevels.indexOf(severity);
    if (over.includes(status) || rank < severityLevels.indexOf(least)) continue;
    for (const state of context.view.visible('jurisdiction', states)) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const found = await context.many('jurisdiction', [...counts.keys()]);
  return found
    .map((state) => ({ state, count: counts.get(state.id) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.state.id < b.state.id ? -1 : 1));
}
