/** Licences, general and specific. */
import { addDays, daysBetween } from '../../../domain/day.ts';
import type { Day } from '../../../domain/model.ts';
import { agencyOrgs } from '../../../domain/process/agencyOrgs.ts';
import { forOrgs } from '../../../domain/process/filing.ts';
import {
  amendLicense,
  applyForLicense,
  denyLicense,
  draftLicense,
  expireLicense,
  issueLicense,
  licenseMachine as machine,
  returnLicense,
  reviewLicense,
  revokeLicense,
} from '../../../domain/process/license.ts';
import type { LicenseFilter } from '../../../links/questions.ts';
import type { SubgraphContext } from '../../context.ts';
import { presence } from '../../facts.ts';
import { moved, opened } from '../../moves.ts';
import { movesOf } from '../../steps.ts';
import { visibleOne } from '../../visible.ts';
import type { DraftLicenseInput, LicenseResolvers, MutationResolvers, QueryLicensesArgs, QueryResolvers } from '../generated/resolvers.ts';
import { designationFacts, programPresence } from './found.ts';

/** What a licence would permit; seen by Treasury, and by the organisation that applies, until it is issued to everybody. */
async function drafted(asked: DraftLicenseInput, context: SubgraphContext) {
  const { user, org } = context.viewer;
  const terms = {
    scope: asked.scope ?? null,
    programs: [...new Set(asked.programs ?? [])],
    designations: [...new Set(asked.designations ?? [])],
  };
  return {
    prefix: 'license',
    input: terms,
    facts: { designations: await designationFacts(terms.designations, context) },
    violations: [...programPresence(terms.programs, context), ...presence('designation', terms.designations, 'designations', context)],
    default: forOrgs([agencyOrgs.TREASURY, ...(org === null ? [] : [org])], user),
    isSynthetic: asked.isSynthetic,
  };
}

/** Which licences are asked for; those about to end are in force today unless another day is given. */
export function licensesAsked(asked: Partial<QueryLicensesArgs>, today: Day): LicenseFilter {
  const { program = null, designation = null, asOf = null, status = null, kind = null, expiringWithin = null } = asked;
  const inForceOn = asOf ?? (expiringWithin === null ? null : today);
  const endsBy = expiringWithin === null ? null : addDays(inForceOn ?? today, expiringWithin);
  return { program, designation, inForceOn, status, kind, endsBy };
}

export const licensingQueries = {
  license: async (_root, { id }, context) => await visibleOne('license', id, context),
} satisfies Partial<QueryResolvers>;

export const licensingMutations = {
  applyForLicense: async (_root, args, context) => {
    const terms = await drafted(args.input, context);
    return await opened(context, machine, applyForLicense, args, { ...terms, input: { ...terms.input, purpose: args.input.purpose } });
  },
  draftLicense: async (_root, args, context) => await opened(context, machine, draftLicense, args, await drafted(args.input, context)),
  reviewLicense: async (_root, args, context) =>
    await moved(context, machine, reviewLicense, args, { id: args.input.id, input: {}, facts: null }),
  issueLicense: async (_root, args, context) => {
    const { id, number, issuedAt, expiresAt = null, conditions = null } = args.input;
    return await moved(context, machine, issueLicense, args, {
      id,
      input: { number, issuedAt: issuedAt ?? context.services.today(), expiresAt, conditions },
      facts: async (file) => ({ designations: await designationFacts(file.designations, context) }),
    });
  },
  amendLicense: async (_root, args, context) => {
    const { id, note, scope = null, expiresAt = null, conditions = null } = args.input;
    return await moved(context, machine, amendLicense, args, { id, input: { note, scope, expiresAt, conditions }, facts: null });
  },
  expireLicense: async (_root, args, context) =>
    await moved(context, machine, expireLicense, args, { id: args.input.id, input: {}, facts: null }),
  revokeLicense: async (_root, args, context) =>
    await moved(context, machine, revokeLicense, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
  denyLicense: async (_root, args, context) =>
    await moved(context, machine, denyLicense, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
  returnLicense: async (_root, args, context) =>
    await moved(context, machine, returnLicense, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
} satisfies Partial<MutationResolvers>;

export const licensingFields = {
  daysLeft: ({ expiresAt }, _args, { view }) => (expiresAt === null ? null : daysBetween(view.asOf, expiresAt)),
  allowedMoves: movesOf(machine),
} satisfies Partial<LicenseResolvers>;
