/** How a response case is kept: its tasks are records of their own. */
import { agencyOrgs } from './agencyOrgs.ts';
import { forOrgs } from './filing.ts';
import type { Filing } from './filing.ts';
import type { CaseFile, CaseRecord, CaseTask, CaseTaskRecord } from './responseCase.ts';

/** Case and tasks; a task is seen by its owner, the lead and Homeland Security. */
export const caseFiling: Filing<CaseFile> = {
  parts: ['caseTask'],
  join: (main, parts) => ({ ...(main as CaseRecord), tasks: parts.filter((part) => part.type === 'caseTask').map(taskOf) }),
  split({ tasks, ...main }, before) {
    const known = new Map(before.map((part) => [part.id, part]));
    return [
      main,
      ...tasks.map((task): CaseTaskRecord => ({
        type: 'caseTask',
        ...task,
        responseCase: main.id,
        marking: known.get(task.id)?.marking ?? forOrgs([task.owner, main.lead, agencyOrgs.DHS_CISA]),
        sources: [],
        isSynthetic: main.isSynthetic,
      })),
    ];
  },
};

function taskOf({ id, owner, text, dueAt, doneAt }: CaseTaskRecord): CaseTask {
  return { id, owner, text, dueAt, doneAt };
}
