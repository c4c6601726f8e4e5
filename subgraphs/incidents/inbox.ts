/** What the viewer must do now. */
import { daysBetween } from '../../domain/day.ts';
import { inboxOf } from '../../domain/process/inbox.ts';
import type { QueryResolvers } from './generated/resolvers.ts';

export const inboxQueries = {
  inbox: (_root, _args, { view, viewer, services }) => {
    const day = services.today();
    return inboxOf({ viewer, day, filed: view.filed, filedOn: view.filedOn }).map(({ subject, ...duty }) => ({
      ...duty,
      recordId: subject.id,
      recordType: subject.type,
      daysOverdue: duty.due === null ? 0 : Math.max(0, daysBetween(duty.due, day)),
    }));
  },
} satisfies Partial<QueryResolvers>;
