/** Who was told of incidents, and analysis that agencies tender by themselves. */
import { connection, recordFields } from '../answers.ts';
import { mutate } from '../mutate.ts';
import { electionId, visibleOne } from '../visible.ts';
import type { IndependentSubmissionResolvers, MutationResolvers, NotificationResolvers, QueryResolvers } from './generated/resolvers.ts';
import { thatIsThere } from './lookUp.ts';
import { notified, submitted } from './told.ts';

export const tellingQueries = {
  notification: async (_root, { id }, context) => await visibleOne('notification', id, context),
  notifications: async (_root, { incident, audience, ...page }, context) => {
    const passes = (each: { audience: string }) => each.audience === (audience ?? each.audience);
    const listing = { on: incident ?? null, passes, key: (each: { sentAt: string }) => each.sentAt, isNewestFirst: true };
    return await connection(context.view.filedPage('notification', listing, page), (ids) => context.many('notification', ids));
  },
  submission: async (_root, { id }, context) => await visibleOne('submission', id, context),
  submissions: async (_root, { election, incident, agency, ...page }, context) => {
    const on = typeof election === 'string' ? electionId(election, context) : null;
    const passes = (each: { agency: string; incidents: readonly string[] }) =>
      each.agency === (agency ?? each.agency) && (typeof incident !== 'string' || isOn(each, incident));
    const isOn = ({ incidents }: { incidents: readonly string[] }, id: string) => incidents.includes(id) && context.view.isVisible(id);
    const listing = { on, passes, key: (each: { submittedAt: string }) => each.submittedAt, isNewestFirst: true };
    return await connection(context.view.filedPage('submission', listing, page), (ids) => context.many('submission', ids));
  },
} satisfies Partial<QueryResolvers>;

export const tellingMutations = {
  notifyAudience: async (_root, args, context) =>
    await mutate(context, 'notifyAudience', args, (writer) => notified(args.input, writer, context)),
  submitAnalysis: async (_root, args, context) =>
    await mutate(context, 'submitAnalysis', args, (writer) => submitted(args.input, writer, context)),
} satisfies Partial<MutationResolvers>;

export const tellingTypes = {
  Notification: {
    __resolveReference: async ({ id }, context) => await visibleOne('notification', id, context),
    ...recordFields,
    incident: async ({ incident }, _args, context) => await thatIsThere('incident', incident, context),
  },
  IndependentSubmission: {
    __resolveReference: async ({ id }, context) => await visibleOne('submission', id, context),
    ...recordFields,
    elections: async ({ elections }, _args, context) => await context.many('election', context.view.visible('election', elections)),
    incidents: async ({ incidents }, _args, context) => await context.many('incident', context.view.visible('incident', incidents)),
  },
} satisfies { Notification: NotificationResolvers; IndependentSubmission: IndependentSubmissionResolvers };
