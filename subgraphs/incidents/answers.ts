/** What recipients answer: acknowledgements and actions, each seen by few. */
import type { LedgerRecord } from '../../domain/model.ts';
import { acknowledgeAdvisory, advisoryMachine, communityReached } from '../../domain/process/advisory.ts';
import type { AdvisoryRecord } from '../../domain/process/advisory.ts';
import { agencyOrgs } from '../../domain/process/agencyOrgs.ts';
import { acknowledgeIntel, awaitingAction, intelMachine, recordIntelAction } from '../../domain/process/intelItem.ts';
import type { IntelRecord } from '../../domain/process/intelItem.ts';
import { acknowledgeTearline, recordTearlineAction, tearlineMachine } from '../../domain/process/tearline.ts';
import { connection, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { moved } from '../moves.ts';
import { visibleOne } from '../visible.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolvers.ts';
import type { AcknowledgeableParent, AcknowledgementParent, ActionTakenParent, AwaitedOrgParent } from './parents/sharing.ts';
import { answerFacts, belongsTo, clientOf, orgName, sharedWith, unrecordedOrg } from './sharingFacts.ts';

export const answerQueries = {
  acknowledgements: async (_root, { own, ...page }, context) => {
    const passes = ({ org }: { org: string }) => !own || org === context.viewer.org;
    const found = context.view.filedPage('acknowledgement', { passes, key: ({ at }) => at, isNewestFirst: true }, page);
    return await connection(found, (ids) => context.many('acknowledgement', ids));
  },
} satisfies Partial<QueryResolvers>;

export const answerMutations = {
  acknowledge: async (_root, args, context) => {
    const given = { id: args.input.id, input: {}, violations: () => unrecordedOrg(context) };
    switch (typeAt(args.input.id, context)) {
      case 'tearline':
        return await moved(context, tearlineMachine, acknowledgeTearline, args, {
          ...given,
          facts: ({ recipients, marking }) => answerFacts(recipients, marking, null, context),
        });
      case 'intelItem':
        return await moved(context, intelMachine, acknowledgeIntel, args, {
          ...given,
          facts: ({ recipients, marking }) => answerFacts(recipients, marking, null, context),
        });
      default:
        return await moved(context, advisoryMachine, acknowledgeAdvisory, args, {
          ...given,
          facts: (advisory) => ({
            isMember: belongsTo(communityReached(advisory), context),
            sharedWith: sharedWith(advisory.issuer, context),
          }),
        });
    }
  },
  recordIntelAction: async (_root, args, context) => {
    const { id, action } = args.input;
    const given = { id, input: { action }, violations: () => unrecordedOrg(context) };
    if (typeAt(id, context) === 'tearline') {
      return await moved(context, tearlineMachine, recordTearlineAction, args, {
        ...given,
        facts: ({ recipients, marking }) => answerFacts(recipients, marking, null, context),
      });
    }
    return await moved(context, intelMachine, recordIntelAction, args, {
      ...given,
      facts: ({ recipients, marking }) => answerFacts(recipients, marking, null, context),
    });
  },
} satisfies Partial<MutationResolvers>;

export const answerTypes = {
  Acknowledgement: {
    __resolveReference: async ({ id }, context) => await visibleOne('acknowledgement', id, context),
    ...recordFields,
    of: async (acknowledgement, _args, context) => await subjectOf(acknowledgement, context),
    orgName: ({ org }, _args, context) => orgName(org, context),
  },
  ActionTaken: {
    __resolveReference: async ({ id }, context) => await visibleOne('actionTaken', id, context),
    ...recordFields,
    orgName: ({ org }, _args, context) => orgName(org, context),
  },
  Acknowledgeable: { __resolveType: ({ type }) => names[type] },
  Actionable: { __resolveType: ({ type }) => names[type] },
  AwaitedRecipient: { orgName: ({ org }, _args, context) => orgName(org, context) },
  AwaitedOrg: {
    orgName: ({ org }, _args, context) => orgName(org, context),
    jurisdiction: async ({ org }, _args, context) =>
      await visibleOne('jurisdiction', context.view.record('organization', org)?.jurisdiction ?? null, context),
  },
} satisfies Pick<Resolvers, 'Acknowledgement' | 'ActionTaken' | 'Acknowledgeable' | 'Actionable' | 'AwaitedOrg' | 'AwaitedRecipient'>;

const names = { advisory: 'Advisory', intelItem: 'IntelItem', tearline: 'Tearline' } as const;

/** The type of what a viewer sees under an id; an advisory where nothing is seen, for one refusal of all. */
function typeAt(id: string, { view }: SubgraphContext): keyof typeof names {
  return (['tearline', 'intelItem'] as const).find((type) => view.record(type, id) !== null) ?? 'advisory';
}

/** What was acknowledged: the tear-line before the item it is of. */
async function subjectOf(
  { advisory, intelItem, tearline }: AcknowledgementParent,
  context: SubgraphContext,
): Promise<AcknowledgeableParent | null> {
  if (advisory !== null) return await visibleOne('advisory', advisory, context);
  if (tearline !== null) return await visibleOne('tearline', tearline, context);
  return await visibleOne('intelItem', intelItem, context);
}

/** The visible acknowledgements of something, by organisation. */
export async function acknowledgementsOf(id: string, context: SubgraphContext): Promise<AcknowledgementParent[]> {
  const found = context.view.filedOn('acknowledgement', id).sort(by(({ org }) => org));
  return await context.many('acknowledgement', found.map(idOf));
}

/** The visible actions on something, oldest first. */
export async function actionsOn(id: string, context: SubgraphContext): Promise<ActionTakenParent[]> {
  const found = context.view.filedOn('actionTaken', id).sort(by(({ at }) => at));
  return await context.many('actionTaken', found.map(idOf));
}

/** Whether the viewer's organisation has acknowledged something. */
export function hasAcknowledged(id: string, { view, viewer }: SubgraphContext): boolean {
  return view.filedOn('acknowledgement', id).some(({ org }) => org === viewer.org);
}

/** Organisations an advisory went to that have not acknowledged it, of those whose acknowledgements the viewer would see. */
export function unacknowledgedBy(advisory: AdvisoryRecord, context: SubgraphContext): AwaitedOrgParent[] {
  const { view, viewer } = context;
  if (advisory.status !== 'RELEASED' && advisory.status !== 'UPDATED') return [];
  const answered = new Set(view.filedOn('acknowledgement', advisory.id).map(({ org }) => org));
  const seesAll = viewer.org !== null && (viewer.org === advisory.issuer || viewer.org === agencyOrgs.DHS_CISA);
  const seesAnswerOf = (org: string) => seesAll || org === viewer.org || clientOf(org, context).includes(viewer.org ?? '');
  const went = wentTo(advisory, context).filter((org) => !answered.has(org) && seesAnswerOf(org));
  return went.sort().map((org) => ({ org }));
}

function wentTo({ marking, community, issuer }: AdvisoryRecord, { view }: SubgraphContext): string[] {
  if (marking.tlp === 'AMBER' || marking.tlp === 'AMBER_STRICT') return marking.recipientOrgs.filter((org) => org !== issuer);
  const through = marking.community ?? community;
  if (marking.tlp === 'RED' || through === null) return [];
  const active = view.filedOn('membership', through).filter(({ status }) => status === 'ACTIVE');
  return [...new Set(active.map(({ org }) => org))];
}

/** Recipients of an item of which the viewer sees no action; none before dissemination. */
export function awaitingActionOn({ id, recipients }: IntelRecord, { view }: SubgraphContext): string[] {
  return awaitingAction(recipients, view.filedOn('actionTaken', id));
}

const idOf = ({ id }: LedgerRecord) => id;
function by<T extends LedgerRecord>(key: (record: T) => string) {
  return (a: T, b: T) => (`${key(a)} ${a.id}` < `${key(b)} ${b.id}` ? -1 : 1);
}
