/** Assessments under section 1(a): their steps, and what they say to whom. */
import { refuse } from '../../domain/errors.ts';
import type { ElectionRecord } from '../../domain/model.ts';
import {
  amendAssessment,
  assessmentMachine as machine,
  coordinateAssessment,
  deliverAssessment,
  editAssessment,
  finalizeAssessment,
  planAssessment,
  releaseAssessmentSummary,
  startAssessment,
} from '../../domain/process/assessment.ts';
import type { AssessmentContent, AssessmentFile, UnseenPersons } from '../../domain/process/assessment.ts';
import { clear } from '../../domain/tlp.ts';
import { recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { moved, opened } from '../moves.ts';
import { notFound } from '../mutate.ts';
import { movesOf } from '../steps.ts';
import { electionId, visibleOne } from '../visible.ts';
import { assessmentDueDay, daysOverdue } from './dueDays.ts';
import { assessmentIdOf } from './electionSteps.ts';
import type { AssessmentContentInput, AssessmentContentResolvers, AssessmentResolvers, MutationResolvers } from './generated/resolvers.ts';
import { newInformationOn } from './newInformation.ts';
import { amendmentsOf, fileRevision, onPaper, paperOf, versionsOf } from './papers.ts';

export const assessmentMutations = {
  planAssessment: async (_root, args, context) => {
    const election = electionId(args.input.election, context);
    return await opened(context, machine, planAssessment, args, {
      prefix: 'assessment',
      id: assessmentIdOf(election),
      input: { election },
      facts: async () => ({ election: await electionNamed(election, 'election', context) }),
      violations: () => alreadyAssessed(election, context),
      default: clear,
    });
  },
  startAssessment: async (_root, args, context) =>
    await moved(context, machine, startAssessment, args, { id: args.input.id, input: {}, facts: null }),
  editAssessment: async (_root, args, context) => {
    const { id, content, alsoCovers } = args.input;
    const included = alsoCovers?.map((each) => electionId(each, context));
    return await moved(context, machine, editAssessment, args, {
      id,
      input: (before) => ({
        content: contentFrom(content ?? {}, before.content, context),
        alsoCovers: included ?? before.alsoCovers,
      }),
      facts: (file) => unseenPersons(file, context),
      violations: [...unknownPersons(content, context), ...presence('election', included, 'alsoCovers', context)],
    });
  },
  coordinateAssessment: async (_root, args, context) =>
    await moved(context, machine, coordinateAssessment, args, { id: args.input.id, input: { agencies: args.input.agencies }, facts: null }),
  finalizeAssessment: async (_root, args, context) =>
    await moved(context, machine, finalizeAssessment, args, {
      id: args.input.id,
      input: {},
      facts: (file) => unseenPersons(file, context),
    }),
  deliverAssessment: async (_root, args, context) => {
    const { id, deliveredAt, recipients } = args.input;
    return await moved(context, machine, deliverAssessment, args, {
      id,
      input: { deliveredAt, recipients: recipients.map(({ agency, receivedAt }) => ({ agency, receivedAt })) },
      facts: async ({ election }) => {
        const { date, conclusionDate } = await electionNamed(election, 'id', context);
        return { earliest: conclusionDate ?? date, impactReport: context.view.impactReportOf(id) };
      },
    });
  },
  amendAssessment: async (_root, args, context) => {
    const { id, reason, newInformationAt, overrideReason, content } = args.input;
    return await moved(context, machine, amendAssessment, args, {
      id,
      input: (before) => ({
        reason,
        newInformationAt,
        overrideReason: overrideReason ?? null,
        content: contentFrom(content, before.content, context),
      }),
      facts: (file) => ({ ...unseenPersons(file, context), impactReport: context.view.impactReportOf(id) }),
      violations: unknownPersons(content, context),
    });
  },
  releaseAssessmentSummary: async (_root, args, context) =>
    await moved(context, machine, releaseAssessmentSummary, args, {
      id: args.input.id,
      input: { publicSummary: args.input.publicSummary },
      facts: null,
    }),
} satisfies Partial<MutationResolvers>;

export const assessmentFields = {
  marking: recordFields.marking,
  revision: fileRevision('assessmentPaper'),
  allowedMoves: movesOf(machine),
  content: onPaper('assessmentPaper', ({ content }) => content),
  alsoCovers: async ({ id }, _args, context) => {
    const paper = await paperOf('assessmentPaper', id, context);
    return paper === null ? null : await context.many('election', context.view.visible('election', paper.alsoCovers));
  },
  consultedAgencies: onPaper('assessmentPaper', ({ consultedAgencies }) => consultedAgencies),
  recipients: onPaper('assessmentPaper', ({ recipients }) => recipients),
  amendments: onPaper('assessmentPaper', (paper, context) => amendmentsOf(paper, (content) => seenContent(content, context))),
  earlierVersions: onPaper('assessmentPaper', ({ earlierContents }) => versionsOf(earlierContents)),
  daysOverdue: (assessment, _args, context) => daysOverdue(assessment, assessmentDueDay(assessment, context), context.view.asOf),
  newInformation: (assessment, _args, context) => newInformationOn(assessment, context),
} satisfies Partial<AssessmentResolvers>;

export const assessmentTypes = {
  AssessmentContent: {
    personsInvolved: ({ personsInvolved }, _args, { view }) => view.visible('actor', personsInvolved).map((id) => ({ id })),
  } satisfies Partial<AssessmentContentResolvers>,
};

/** @throws {OstrakonError} NOT_FOUND where the viewer sees no such election */
async function electionNamed(id: string, field: string, context: SubgraphContext): Promise<ElectionRecord> {
  const election = await visibleOne('election', id, context);
  if (election === null) refuse([notFound('election', id, field)]);
  return election as ElectionRecord;
}

function alreadyAssessed(election: string, { view }: SubgraphContext) {
  const known = view.assessmentOf(election);
  if (known === null || known === assessmentIdOf(election)) return [];
  return [{ code: 'BAD_INPUT' as const, message: `${election} has the assessment ${known} already.`, field: 'election' }];
}

/** What is asked for over what is there; persons by the ids that records have. */
function contentFrom(input: AssessmentContentInput, before: AssessmentContent, { view }: SubgraphContext): AssessmentContent {
  return {
    nature: input.nature ?? before.nature,
    methods: input.methods ?? before.methods,
    personsInvolved: view.visible('actor', input.personsInvolved ?? before.personsInvolved),
    governments: input.governments?.map(({ country, role }) => ({ country, role })) ?? before.governments,
    notAscertainable: input.notAscertainable?.map(({ block, reason }) => ({ block, reason })) ?? before.notAscertainable,
  };
}

function unknownPersons(content: AssessmentContentInput | null | undefined, context: SubgraphContext) {
  return presence('actor', content?.personsInvolved, 'content.personsInvolved', context);
}

function unseenPersons({ content }: AssessmentFile, { view }: SubgraphContext): UnseenPersons {
  return { unseenPersons: content.personsInvolved.filter((id) => view.visible('actor', [id]).length === 0) };
}

/** A content with the persons that the viewer may see. */
function seenContent(content: AssessmentContent, { view }: SubgraphContext): AssessmentContent {
  return { ...content, personsInvolved: view.visible('actor', content.personsInvolved) };
}
