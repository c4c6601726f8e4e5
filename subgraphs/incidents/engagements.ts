/** On-site support that States and localities ask for (S7). */
import { randomUUID } from 'node:crypto';
import { severityLevels } from '../../domain/model.ts';
import type { SeverityLevel } from '../../domain/model.ts';
import { agencyOrgs } from '../../domain/process/agencyOrgs.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import {
  authorizeEngagement,
  cancelEngagement,
  closeEngagement,
  declineEngagement,
  deliverEngagementReport,
  engagementMachine as machine,
  giveStateConsent,
  remediateFinding,
  requestEngagement,
  scheduleEngagement,
  scopeEngagement,
  signRulesOfEngagement,
  startEngagement,
} from '../../domain/process/supportEngagement.ts';
import type { EngagementRecord } from '../../domain/process/supportEngagement.ts';
import { connection, orDefault, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import { visibleOne } from '../visible.ts';
import type { MutationResolvers, QueryEngagementsArgs, QueryResolvers, RequestEngagementInput, Resolvers } from './generated/resolvers.ts';
import type { OpenFindingParent } from './parents/responding.ts';
import { placeFacts, stateAt, stateOffices } from './places.ts';

const done: readonly EngagementRecord['status'][] = ['CLOSED', 'DECLINED', 'CANCELLED'];

export const engagementQueries = {
  engagement: async (_root, { id }, context) => await visibleOne('supportEngagement', id, context),
  engagements: async (_root, { first, after, ...filter }, context) =>
    await connection(
      context.view.filedPage('supportEngagement', listing(filter, context), { first: first ?? null, after: after ?? null }),
      (ids) => context.many('supportEngagement', ids),
    ),
  openFindings: async (_root, { minSeverity }, context) => await openFindings(orDefault(minSeverity, 'BASELINE_NEGLIGIBLE'), context),
} satisfies Partial<QueryResolvers>;

function listing({ status, type, year, onSite, state, open }: QueryEngagementsArgs, context: SubgraphContext) {
  const wanted = typeof state === 'string' ? context.view.stateId(state) : null;
  return {
    isNewestFirst: true,
    key: ({ start }: EngagementRecord) => start ?? '',
    passes: (record: EngagementRecord) =>
      (!status || record.status === status) &&
      (!type || record.engagementType === type) &&
      (typeof year !== 'number' || touches(record, year)) &&
      (typeof onSite !== 'boolean' || record.onSite === onSite) &&
      (typeof state !== 'string' || (wanted !== null && stateAt(record.jurisdiction, context) === wanted)) &&
      (typeof open !== 'boolean' || done.includes(record.status) !== open),
  };
}
function touches({ start, end }: EngagementRecord, year: number): boolean {
  if (start === null) return false;
  return Number(start.slice(0, 4)) <= year && year <= Number((end ?? start).slice(0, 4));
}

async function openFindings(least: SeverityLevel, context: SubgraphContext): Promise<OpenFindingParent[]> {
  const rank = (severity: SeverityLevel) => severityLevels.indexOf(severity);
  const engagements = await context.many(
    'supportEngagement',
    context.view.filed('supportEngagement').map(({ id }) => id),
  );
  return engagements
    .flatMap((engagement) => engagement.findings.map((finding) => ({ engagement, finding })))
    .filter(({ finding }) => finding.remediatedAt === null && rank(finding.severity) >= rank(least))
    .sort((a, b) => rank(b.finding.severity) - rank(a.finding.severity) || (a.finding.id < b.finding.id ? -1 : 1));
}

export const engagementMutations = {
  requestEngagement: async (_root, args, context) => await opened(context, machine, requestEngagement, args, asked(args.input, context)),
  scopeEngagement: async (_root, args, context) =>
    await moved(context, machine, scopeEngagement, args, { id: args.input.id, input: {}, facts: null }),
  giveStateConsent: async (_root, args, context) =>
    await moved(context, machine, giveStateConsent, args, { id: args.input.id, input: {}, facts: at(context) }),
  signRulesOfEngagement: async (_root, args, context) =>
    await moved(context, machine, signRulesOfEngagement, args, { id: args.input.id, input: {}, facts: at(context) }),
  authorizeEngagement: async (_root, args, context) =>
    await moved(context, machine, authorizeEngagement, args, { id: args.input.id, input: {}, facts: at(context) }),
  scheduleEngagement: async (_root, args, context) => {
    const { id, start, end, team } = args.input;
    return await moved(context, machine, scheduleEngagement, args, { id, input: { start, end, team: team ?? [] }, facts: at(context) });
  },
  startEngagement: async (_root, args, context) =>
    await moved(context, machine, startEngagement, args, { id: args.input.id, input: {}, facts: null }),
  deliverEngagementReport: async (_root, args, context) => {
    const findings = args.input.findings.map(({ severity, text }) => ({ id: `finding:${randomUUID()}`, severity, text }));
    return await moved(context, machine, deliverEngagementReport, args, { id: args.input.id, input: { findings }, facts: null });
  },
  remediateFinding: async (_root, args, context) =>
    await moved(context, machine, remediateFinding, args, {
      id: args.input.id,
      input: { finding: args.input.finding },
      facts: at(context),
    }),
  closeEngagement: async (_root, args, context) =>
    await moved(context, machine, closeEngagement, args, { id: args.input.id, input: {}, facts: null }),
  declineEngagement: async (_root, args, context) =>
    await moved(context, machine, declineEngagement, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
  cancelEngagement: async (_root, args, context) =>
    await moved(context, machine, cancelEngagement, args, { id: args.input.id, input: { reason: args.input.reason }, facts: at(context) }),
} satisfies Partial<MutationResolvers>;

const at =
  (context: SubgraphContext) =>
  ({ jurisdiction }: EngagementRecord) =>
    placeFacts(jurisdiction, context);

/** Seen by who asks, the offices of its State, and Homeland Security, unless the input says otherwise. */
function asked(input: RequestEngagementInput, context: SubgraphContext) {
  const { engagementType, jurisdiction, onSite } = input;
  const { org, user } = context.viewer;
  const offices = stateOffices(stateAt(jurisdiction, context), context);
  return {
    prefix: 'engagement',
    input: { engagementType, jurisdiction, onSite: onSite ?? false },
    facts: placeFacts(jurisdiction, context),
    violations: presence('jurisdiction', jurisdiction, 'jurisdiction', context),
    marking: input,
    default: forOrgs([...(org === null ? [] : [org]), ...offices, agencyOrgs.DHS_CISA], user),
    isSynthetic: input.isSynthetic,
  };
}

export const engagementTypes = {
  SupportEngagement: {
    __resolveReference: async ({ id }, context) => await visibleOne('supportEngagement', id, context),
    ...recordFields,
    allowedMoves: movesOf(machine),
    jurisdiction: async ({ jurisdiction }, _args, context) => await context.one('jurisdiction', jurisdiction),
    stateConsentAt: ({ stateConsent }) => stateConsent?.at ?? null,
  },
} satisfies Pick<Resolvers, 'SupportEngagement'>;

/** Engagements of a jurisdiction, newest first. */
export async function engagementsIn(jurisdiction: string, context: SubgraphContext) {
  const found = context.view.filedOn('supportEngagement', jurisdiction).sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1));
  return await context.many(
    'supportEngagement',
    found.map(({ id }) => id),
  );
}
