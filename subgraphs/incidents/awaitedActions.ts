import type { SubgraphContext } from '../context.ts';
import { awaitingActionOn } from './answers.ts';
import type { AwaitedActionsParent, IntelParent } from './parents/sharing.ts';
import { stateAt } from './places.ts';

/**
 * Intelligence that was disseminated and not acted on: State by State, by name, those without a State last; recipients by id, items newest
 * first.
 */
export async function awaitedActions(context: SubgraphContext): Promise<AwaitedActionsParent[]> {
  const { view } = context;
  const filed = view.filed('intelItem').sort((a, b) => ((a.disseminatedAt ?? '') > (b.disseminatedAt ?? '') ? -1 : 1));
  const items = await context.many(
    'intelItem',
    filed.map(({ id }) => id),
  );
  const awaited = new Map<string, IntelParent[]>();
  for (const item of items) {
    for (const org of awaitingActionOn(item, context)) awaited.set(org, [...(awaited.get(org) ?? []), item]);
  }
  const stateOf = (org: string) => stateAt(view.record('organization', org)?.jurisdiction ?? null, context);
  const orgs = [...awaited.keys()].sort();
  const found = await context.many('jurisdiction', [...new Set(orgs.flatMap((org) => stateOf(org) ?? []))]);
  const states = [...found.sort((a, b) => (a.name < b.name ? -1 : 1)), null];
  return states
    .map((state) => ({
      state,
      recipients: orgs.filter((org) => stateOf(org) === (state?.id ?? null)).map((org) => ({ org, items: awaited.get(org) ?? [] })),
    }))
    .filter(({ recipients }) => recipients.length > 0);
}
