import { addDays } from '../../domain/day.ts';
import { openDeadlines } from '../../domain/deadlines.ts';
import type { Deadline } from '../../domain/deadlines.ts';
import { OstrakonError } from '../../domain/errors.ts';
import type { Day } from '../../domain/model.ts';
import type { SubgraphContext } from '../context.ts';

/**
 * What is open on a day, from what the viewer may see; only what is due within some days of it, or overdue, where a number is given.
 *
 * @throws {OstrakonError} BAD_INPUT for a number of days below 0
 */
export async function deadlinesOn(day: Day, withinDays: number | null, context: SubgraphContext): Promise<Deadline[]> {
  if (withinDays !== null && withinDays < 0) {
    throw new OstrakonError({ code: 'BAD_INPUT', message: 'withinDays must be 0 or more.', field: 'withinDays' });
  }
  const { view } = context;
  const elections = await context.many('election', view.elections({ federal: true }));
  const files = await Promise.all(
    elections.map(async (election) => {
      const assessmentId = view.assessmentOf(election.id);
      const reportId = assessmentId === null ? null : view.impactReportOf(assessmentId);
      const [assessment, impactReport] = await Promise.all([
        assessmentId === null ? null : context.one('assessment', assessmentId),
        reportId === null ? null : context.one('impactReport', reportId),
      ]);
      return { election, assessment, impactReport };
    }),
  );
  const notices = await context.many('emergencyNotice', view.emergencyNotices());
  const file = { emergency: view.filed('nationalEmergency')[0] ?? null, congressReports: view.filed('congressReport') };
  const open = openDeadlines(files, notices, day, file);
  return withinDays === null ? open : open.filter(({ due }) => due <= addDays(day, withinDays));
}
