import { openDeadlines } from '../../domain/deadlines.ts';
import type { Deadline } from '../../domain/deadlines.ts';
import type { Day } from '../../domain/model.ts';
import type { SubgraphContext } from '../context.ts';

/** What is open on a day, from what the viewer may see. */
export async function deadlinesOn(day: Day, context: SubgraphContext): Promise<Deadline[]> {
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
  return openDeadlines(files, await context.many('emergencyNotice', view.emergencyNotices()), day);
}
