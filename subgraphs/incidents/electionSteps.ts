/** Elections as they are recorded: the clocks of section 1 start here. */
import { randomUUID } from 'node:crypto';
import { isUnitedStatesElection } from '../../domain/clocks.ts';
import { guardedTexts } from '../../domain/classifiedGuard.ts';
import type { Violation } from '../../domain/errors.ts';
import type { Change } from '../../domain/ledger.ts';
import type { ElectionRecord } from '../../domain/model.ts';
import { assessmentMachine, planAssessment } from '../../domain/process/assessment.ts';
import { conclusionViolations } from '../../domain/process/elections.ts';
import { filingOf } from '../../domain/process/filings.ts';
import { open } from '../../domain/process/machine.ts';
import { clear } from '../../domain/tlp.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { followed } from '../moves.ts';
import { mutate, notFound } from '../mutate.ts';
import type { Loaded } from '../records.ts';
import { unloaded } from '../records.ts';
import { electionIdOf } from '../visible.ts';
import type {
  MutationRecordElectionArgs as RecordArgs,
  MutationResolvers,
  MutationSetConclusionArgs as ConclusionArgs,
} from './generated/resolvers.ts';

const maxName = 300;
const maxReason = 2_000;

export const electionMutations = {
  recordElection: async (_root, args, context) => await recordElection(args, context),
  setConclusion: async (_root, args, context) => await setConclusion(args, context),
} satisfies Partial<MutationResolvers>;

/** The id of the assessment of an election that is planned here; one a election. */
export function assessmentIdOf(election: string): string {
  return `assessment:${election.replace(/^election:/, '')}`;
}

async function recordElection(args: RecordArgs, context: SubgraphContext): Promise<Loaded<ElectionRecord>> {
  return await mutate(context, 'recordElection', args, async () => {
    const { input } = args;
    const id = input.id === null || input.id === undefined ? `election:${randomUUID()}` : `election:${input.id.replace(/^election:/, '')}`;
    const election: ElectionRecord = {
      type: 'election',
      id,
      marking: clear,
      sources: [],
      isSynthetic: input.isSynthetic ?? false,
      name: input.name.trim(),
      date: input.date,
      electionType: input.electionType ?? 'GENERAL',
      officeLevel: input.officeLevel ?? 'FEDERAL',
      jurisdiction: input.jurisdiction ?? null,
      conclusionDate: input.conclusionDate ?? null,
      conclusionReason: input.conclusionReason ?? null,
    };
    const { name, date, conclusionDate, conclusionReason } = election;
    const violations = [
      ...idViolations(id, context),
      ...lineViolations(name),
      ...presence('jurisdiction', election.jurisdiction, 'jurisdiction', context),
      ...conclusionViolations({ date, conclusionDate: null }, conclusionDate ?? date, conclusionReason),
      ...reasonViolations(conclusionReason),
      ...guardedTexts({ name }),
    ];
    const planned = await plannedFor(election, context);
    return { violations: [...violations, ...planned.violations], before: null, result: election, also: planned.changes };
  });
}

async function setConclusion(args: ConclusionArgs, context: SubgraphContext): Promise<Loaded<ElectionRecord>> {
  return await mutate(context, 'setConclusion', args, async () => {
    const id = electionIdOf(args.input.id, context);
    const before = id === null ? null : await context.one('election', id);
    if (before === null) return { violations: [notFound('election', args.input.id, 'id')], before, result: null as never };
    const conclusionDate = args.input.conclusionDate ?? null;
    const conclusionReason = args.input.conclusionReason ?? null;
    const violations = [
      ...conclusionViolations(before, conclusionDate ?? before.date, conclusionReason),
      ...reasonViolations(conclusionReason),
    ];
    return { violations, before, result: { ...unloaded(before), conclusionDate, conclusionReason } };
  });
}

/** The assessment and report that an election calls for, as changes of its commit; none where the order does not cover it. */
async function plannedFor(
  election: ElectionRecord,
  context: SubgraphContext,
): Promise<{ violations: readonly Violation[]; changes: readonly Change[] }> {
  if (!isUnitedStatesElection(election)) return { violations: [], changes: [] };
  const { viewer, services } = context;
  const { isSynthetic } = election;
  const step = { id: assessmentIdOf(election.id), marking: clear, isSynthetic, viewer, at: services.now() };
  const outcome = open(assessmentMachine, planAssessment, { ...step, input: { election: election.id }, facts: { election } }, true);
  if (!outcome.isAllowed) return { violations: outcome.violations, changes: [] };
  const following = await followed(context, outcome.follows, { marking: clear, isSynthetic });
  const records = filingOf(assessmentMachine.type).split(outcome.record, []);
  const own = records.map((record): Change => ({ op: 'put', record, expected: null }));
  return { violations: following.violations, changes: [...own, ...following.changes] };
}

function idViolations(id: string, { view }: SubgraphContext): Violation[] {
  if (!/^election:[\w.-]{1,80}$/.test(id)) {
    return [{ code: 'BAD_INPUT', message: 'An id is `election:` and up to 80 letters, digits, dots and hyphens.', field: 'id' }];
  }
  return view.isVisible(id) ? [{ code: 'BAD_INPUT', message: `${id} exists already.`, field: 'id' }] : [];
}

function reasonViolations(conclusionReason: string | null): Violation[] {
  if ((conclusionReason ?? '').length > maxReason) {
    return [{ code: 'BAD_INPUT', message: `Give the reason in at most ${maxReason} characters.`, field: 'conclusionReason' }];
  }
  return guardedTexts({ conclusionReason });
}

function lineViolations(name: string): Violation[] {
  if (name !== '' && name.length <= maxName) return [];
  return [{ code: 'BAD_INPUT', message: `Give the election a name of 1 to ${maxName} characters.`, field: 'name' }];
}
