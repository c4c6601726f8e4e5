/** What the viewer must do now. */
import { daysBetween } from '../../domain/day.ts';
import { inboxOf } from '../../domain/process/inbox.ts';
import type { QueryResolvers } from './generated/resolvers.ts';
import { stateAt, viewerState } from './places.ts';

export const inboxQueries = {
  inbox: (_root, _args, context) => {
    const { view, viewer, services } = context;
    const day = services.today();
    const own = viewerState(context);
    const isInOwnState = (jurisdiction: string) => own !== null && stateAt(jurisdiction, context) === own;
    return inboxOf({ viewer, day, isInOwnState, filed: view.filed, filedOn: view.filedOn }).map(({ subject, ...duty }) => ({
      ...duty,
      recordId: subject.id,
      recordType: subject.type,
      daysOverdue: duty.due === null ? 0 : Math.max(0, daysBetween(duty.due, day)),
    }));
  },
} satisfies Partial<QueryResolvers>;
