/** What is recorded once and has no steps: blocked property, reports to Congress, what other authorities did. */
import { randomUUID } from 'node:crypto';
import { guardedTexts } from '../../../domain/classifiedGuard.ts';
import type { Violation } from '../../../domain/errors.ts';
import { incompleteMarking, loosening, markingFrom } from '../../../domain/markings.ts';
import type { AskedMarking } from '../../../domain/markings.ts';
import type { LedgerRecord } from '../../../domain/model.ts';
import { agencyOrgs } from '../../../domain/process/agencyOrgs.ts';
import { futureDay, later } from '../../../domain/process/chronology.ts';
import { forOrgs } from '../../../domain/process/filing.ts';
import { forSanctionsCircle } from '../../../domain/process/filings.ts';
import { forbidden } from '../../../domain/process/machine.ts';
import { blockedReportDue, recordCongressReport, recordRelatedAction, reportBlockedProperty } from '../../../domain/process/statements.ts';
import type { BlockedPropertyRecord, CongressReportRecord, RelatedActionRecord } from '../../../domain/process/statements.ts';
import { addressViolations, isStated } from '../../../domain/process/stated.ts';
import type { Marking } from '../../../domain/tlp.ts';
import { recordFields } from '../../answers.ts';
import type { SubgraphContext } from '../../context.ts';
import { presence } from '../../facts.ts';
import { carryOut, membership, notFound } from '../../mutate.ts';
import type { MutationArgs } from '../../mutate.ts';
import { unloaded } from '../../records.ts';
import type { Loaded } from '../../records.ts';
import { electionId, visibleOne } from '../../visible.ts';
import type {
  BlockedPropertyReportResolvers,
  CongressReportResolvers,
  MutationResolvers,
  RelatedActionResolvers,
  SubmitCongressReportInput,
} from '../generated/resolvers.ts';
import { electionReference, referenceTo } from '../references.ts';
import { actorId } from './found.ts';

type Statement = BlockedPropertyRecord | CongressReportRecord | RelatedActionRecord;
interface Stated<R extends Statement> {
  readonly move: Parameters<typeof forbidden>[0];
  readonly prefix: string;
  readonly fields: Omit<R, 'id' | 'marking' | 'sources' | 'isSynthetic'>;
  readonly texts: Readonly<Record<string, string | null>>;
  /** Texts that must say something. */
  readonly needed: readonly string[];
  readonly violations: readonly Violation[];
  readonly default: Marking;
}

const maxText = 20_000;

/** Writes a record that has no steps, and answers with it. @throws {OstrakonError} every rule broken, at once; nothing is written then */
async function stated<R extends Statement>(
  context: SubgraphContext,
  args: MutationArgs<AskedMarking & { readonly isSynthetic?: boolean | null }>,
  given: Stated<R>,
): Promise<Loaded<R>> {
  const { input } = args;
  const { name } = given.move;
  return (await carryOut<LedgerRecord, typeof input>(
    context,
    { name, refusals: forbidden(given.move, context.viewer) },
    args,
    async (writer) => {
      const marking = markingFrom(input, given.default, writer);
      const id = `${given.prefix}:${randomUUID()}`;
      const record = { ...given.fields, id, marking, sources: [], isSynthetic: input.isSynthetic ?? false } as unknown as R;
      const violations = [...given.violations, ...texts(given), ...incompleteMarking(marking), ...membership(context, record)];
      return await Promise.resolve({ violations, before: null, result: record });
    },
  )) as unknown as Loaded<R>;
}

function texts({ texts: all, needed }: Pick<Stated<Statement>, 'texts' | 'needed'>): Violation[] {
  const bad = (field: string, message: string): Violation => ({ code: 'BAD_INPUT', message, field });
  return [
    ...needed.filter((field) => !isStated(all[field] ?? null)).map((field) => bad(field, `${field} must say something.`)),
    ...Object.entries(all)
      .filter(([, text]) => (text?.length ?? 0) > maxText)
      .map(([field]) => bad(field, `${field} is too long; at most ${maxText} characters are allowed.`)),
    ...guardedTexts(all),
  ];
}

export const statingMutations = {
  reportBlockedProperty: async (_root, args, context) => {
    const { designation, description, blockedAt, value = null } = args.input;
    const { user, org } = context.viewer;
    const today = context.services.today();
    return await stated<BlockedPropertyRecord>(context, args, {
      move: reportBlockedProperty,
      prefix: 'blocked-property',
      fields: { type: 'blockedProperty', holder: org ?? '', designation, description, value, blockedAt, reportedAt: today },
      texts: { description, value },
      needed: ['description'],
      violations: [
        ...presence('designation', designation, 'designation', context),
        ...futureDay(blockedAt, today, 'blockedAt'),
        ...(org === null ? [noHolder] : []),
      ],
      default: forOrgs([agencyOrgs.TREASURY, ...(org === null ? [] : [org])], user),
    });
  },
  recordCongressReport: async (_root, args, context) => {
    const { kind, periodStart, periodEnd, summary, submittedAt = null } = args.input;
    return await stated<CongressReportRecord>(context, args, {
      move: recordCongressReport,
      prefix: 'congress-report',
      fields: { type: 'congressReport', kind, periodStart, periodEnd, summary, submittedAt },
      texts: { summary },
      needed: ['summary'],
      violations: [
        ...later(periodStart, 'periodStart', periodEnd, 'periodEnd', 'periodStart'),
        ...futureDay(submittedAt, context.services.today(), 'submittedAt'),
      ],
      default: forSanctionsCircle(context.viewer.user),
    });
  },
  submitCongressReport: async (_root, args, context) => await submitted(args, context),
  recordRelatedAction: async (_root, args, context) => {
    const { kind, date, title, authority, url = null } = args.input;
    const actors = [...new Set((args.input.actors ?? []).map((id) => actorId(id, context)))];
    const incidents = [...new Set(args.input.incidents ?? [])];
    const election = typeof args.input.election === 'string' ? electionId(args.input.election, context) : null;
    return await stated<RelatedActionRecord>(context, args, {
      move: recordRelatedAction,
      prefix: 'related-action',
      fields: { type: 'relatedAction', kind, actors, election, incidents, date, title, authority, url },
      texts: { title, authority, url },
      needed: ['title', 'authority'],
      violations: [
        ...presence('actor', actors, 'actors', context),
        ...presence('election', election, 'election', context),
        ...presence('incident', incidents, 'incidents', context),
        ...futureDay(date, context.services.today(), 'date'),
        ...(typeof url === 'string' ? addressViolations(url) : []),
      ],
      default: forSanctionsCircle(context.viewer.user),
    });
  },
} satisfies Partial<MutationResolvers>;

/** A report to Congress with the day it was submitted. @throws {OstrakonError} every rule broken, at once; nothing is written then */
async function submitted(args: MutationArgs<SubmitCongressReportInput>, context: SubgraphContext): Promise<Loaded<CongressReportRecord>> {
  const { id, submittedAt, marking: tlp } = args.input;
  const today = context.services.today();
  const asked = { name: 'submitCongressReport', refusals: forbidden(recordCongressReport, context.viewer) };
  return await carryOut<CongressReportRecord, SubmitCongressReportInput>(context, asked, args, async (writer) => {
    const before = await visibleOne('congressReport', id, context);
    if (before === null) return { violations: [notFound('report', id, 'id')], before, result: null as never, isKept: true };
    const marking = markingFrom({ marking: tlp ?? null }, before.marking, writer);
    const result = { ...unloaded(before), submittedAt: submittedAt ?? today, marking };
    const violations = [
      ...(before.submittedAt === null ? [] : [alreadySubmitted(before.submittedAt)]),
      ...futureDay(result.submittedAt, today, 'submittedAt'),
      ...incompleteMarking(marking),
      ...loosening(before.marking, marking, writer),
    ];
    return { violations, before, result };
  });
}
function alreadySubmitted(day: string): Violation {
  return { code: 'INVALID_TRANSITION', message: `This report was submitted ${day}; nothing more can be done with it.`, field: 'id' };
}

const noHolder: Violation = {
  code: 'BAD_INPUT',
  message: 'The holder is the organisation of whoever reports, and your token names none.',
  field: 'holder',
};

export const statingTypes = {
  BlockedPropertyReport: {
    ...recordFields,
    __resolveReference: async ({ id }, context) => await visibleOne('blockedProperty', id, context),
    designation: async ({ designation }, _args, context) => await context.one('designation', designation),
    dueDate: ({ blockedAt }) => blockedReportDue(blockedAt),
  } satisfies Partial<BlockedPropertyReportResolvers>,
  CongressReport: {
    ...recordFields,
    __resolveReference: async ({ id }, context) => await visibleOne('congressReport', id, context),
  } satisfies Partial<CongressReportResolvers>,
  RelatedAction: {
    ...recordFields,
    __resolveReference: async ({ id }, context) => await visibleOne('relatedAction', id, context),
    actors: ({ actors }, _args, { view }) => view.visible('actor', actors).map(referenceTo),
    election: ({ election }, _args, context) => electionReference(election, context),
    incidents: ({ incidents }, _args, { view }) => view.visible('incident', incidents).map(referenceTo),
  } satisfies Partial<RelatedActionResolvers>,
};
