/** The judgment of intelligence analysts on who is behind an incident: confidence and likelihood apart, alternatives and dissents kept. */
import type { Agency, AttributionRecord, AttributionStatus, Dissent, ForeignNexus } from '../model.ts';
import { attributionStatuses, foreignNexuses } from '../model.ts';
import { agencyOf } from './agencies.ts';
import { orgsOf } from './agencyOrgs.ts';
import { termFitsPercent } from './likelihood.ts';
import type { Following, Guard, Machine, Opening, Transition } from './machine.ts';
import { publishedNoLooser } from './publication.ts';
import type { Publication } from './publication.ts';
import { isStated, listed, stated } from './stated.ts';

/** What is recorded of a judgment published elsewhere, which no analyst of this service made. */
export const publishedElsewhere = {
  likelihood: null,
  likelihoodPercent: null,
  foreignNexus: 'ASSESSED_FOREIGN',
  assumptions: null,
  alternatives: null,
  dissents: [],
  coordinatedWith: [],
  author: null,
  replacedBy: null,
  reason: null,
} as const satisfies Partial<AttributionRecord>;

export type Judged = Pick<
  AttributionRecord,
  | 'actor'
  | 'government'
  | 'governmentRole'
  | 'statement'
  | 'confidence'
  | 'likelihood'
  | 'likelihoodPercent'
  | 'basis'
  | 'foreignNexus'
  | 'assumptions'
  | 'alternatives'
>;

const who = ['ODNI_ANALYST'] as const;
const statement = stated('statement', 'State the judgment.');
const roleOfGovernment: Guard<{ readonly input: Pick<Judged, 'government' | 'governmentRole'> }> = {
  codes: ['BAD_INPUT'],
  holds: 'A government is named with its role, and a role with its government',
  violations: ({ input: { government, governmentRole } }) => {
    if ((government === null) === (governmentRole === null)) return [];
    const message = 'Name the government together with whether it authorized, directed, sponsored or supported the act.';
    return [{ code: 'BAD_INPUT', message, rule: 'EO 13848 section 1(a)', field: 'governmentRole' }];
  },
};

export const draftAttribution: Opening<AttributionRecord, Judged & { readonly incident: string }, null> = {
  name: 'draftAttribution',
  doing: 'judge who is behind an incident',
  to: 'DRAFT',
  who,
  needs: [statement, roleOfGovernment, termFitsPercent],
  fields: ({ input, writer }) => ({ ...input, dissents: [], coordinatedWith: [], author: writer, replacedBy: null, reason: null }),
};

export const editAttribution: Transition<AttributionRecord, Judged, null> = {
  name: 'editAttribution',
  doing: 'edit an attribution',
  from: ['DRAFT', 'IN_COORDINATION'],
  to: null,
  who,
  needs: [statement, roleOfGovernment, termFitsPercent],
  changes: ({ input }) => input,
};

export const coordinateAttribution: Transition<AttributionRecord, { readonly agencies: readonly Agency[] }, null> = {
  name: 'coordinateAttribution',
  doing: 'put an attribution to other agencies',
  from: ['DRAFT'],
  to: 'IN_COORDINATION',
  who,
  needs: [listed('agencies', 'Name at least two agencies that take part in the judgment.', { least: 2 })],
  // An agency that is asked must be able to read what it is asked about.
  changes: ({ record: { marking }, input }) => ({
    coordinatedWith: [...new Set(input.agencies)],
    marking: { ...marking, recipientOrgs: [...new Set([...marking.recipientOrgs, ...orgsOf(input.agencies)])].sort() },
  }),
};

export const recordDissent: Transition<AttributionRecord, Dissent, null> = {
  name: 'recordDissent',
  doing: 'record a dissent from an attribution',
  from: ['IN_COORDINATION'],
  to: null,
  who: ['ODNI_ANALYST', 'DHS_CISA_ANALYST', 'DOJ_OFFICER'],
  needs: [
    stated('text', 'State the dissent.'),
    {
      codes: ['FORBIDDEN'],
      holds: 'Homeland Security and Justice dissent for themselves; ODNI records any agency',
      violations: ({ input, viewer }) => {
        const own = agencyOf(viewer, ['ODNI', 'DHS_CISA', 'DOJ']);
        if (own === 'ODNI' || own === input.agency) return [];
        return [{ code: 'FORBIDDEN', message: `You may not dissent for ${input.agency}, only for your own agency.`, field: 'agency' }];
      },
    },
  ],
  changes: ({ record, input }) => ({ dissents: [...record.dissents.filter(({ agency }) => agency !== input.agency), input] }),
};

const complete: Guard<{ readonly record: AttributionRecord }> = {
  codes: ['ATTRIBUTION_WITHOUT_CONFIDENCE', 'ATTRIBUTION_WITHOUT_BASIS', 'BAD_INPUT'],
  holds: 'It states its confidence, at least one basis, and the alternatives considered',
  violations: ({ record: { confidence, basis, alternatives } }) => [
    ...(confidence === null
      ? [{ code: 'ATTRIBUTION_WITHOUT_CONFIDENCE' as const, message: 'State confidence (LOW, MODERATE, HIGH).', field: 'confidence' }]
      : []),
    ...(basis.some(isStated) ? [] : [{ code: 'ATTRIBUTION_WITHOUT_BASIS' as const, message: 'State at least one basis.', field: 'basis' }]),
    ...(isStated(alternatives)
      ? []
      : [{ code: 'BAD_INPUT' as const, message: 'Say which alternatives were considered.', field: 'alternatives' }]),
  ],
};

/** Whether everybody who may see the incident may see the judgment: only then may the incident itself say what was judged. */
interface Reach {
  readonly reachesReaders: boolean;
}
const nexusFollows = <I, F extends Reach>(
  of: (after: AttributionRecord, facts: F) => ForeignNexus,
): Following<AttributionRecord, I, F> => ({
  machine: 'incident',
  move: 'setForeignNexus',
  when: 'everybody who may see the incident may see the judgment',
  of: (after, { facts }) => (facts.reachesReaders ? [{ id: after.incident, input: { foreignNexus: of(after, facts) } }] : []),
});

export const publishAttribution: Transition<AttributionRecord, object, Publication & Reach> = {
  name: 'publishAttribution',
  doing: 'publish an attribution',
  from: ['IN_COORDINATION'],
  to: 'PUBLISHED',
  who,
  needs: [complete, publishedNoLooser],
  changes: () => ({}),
  follows: [nexusFollows((after) => after.foreignNexus)],
};

/** What the other published judgments on the incident say; NOT_ASSESSED where there is none. */
export interface Remaining extends Reach {
  readonly remainingNexus: ForeignNexus;
}
export interface ReplacementFacts extends Remaining {
  /** The judgment that takes its place; null where there is none such. */
  readonly replacement: Pick<AttributionRecord, 'incident' | 'status'> | null;
}

export const reviseAttribution: Transition<AttributionRecord, { readonly replacedBy: string; readonly reason: string }, ReplacementFacts> =
  {
    name: 'reviseAttribution',
    doing: 'replace an attribution',
    from: ['PUBLISHED'],
    to: 'REVISED',
    who,
    needs: [
      stated('reason', 'Say what changed the judgment.'),
      {
        codes: ['BAD_INPUT'],
        holds: 'Another published judgment on the same incident takes its place',
        violations: ({ record, facts: { replacement } }) => {
          if (replacement?.incident === record.incident && replacement.status === 'PUBLISHED') return [];
          const message = 'Publish the new judgment on the same incident first, and name it here.';
          return [{ code: 'BAD_INPUT', message, field: 'replacedBy' }];
        },
      },
    ],
    changes: ({ input }) => input,
    follows: [nexusFollows((_after, { remainingNexus }) => remainingNexus)],
  };

export const withdrawAttribution: Transition<AttributionRecord, { readonly reason: string }, Remaining> = {
  name: 'withdrawAttribution',
  doing: 'withdraw an attribution',
  from: ['PUBLISHED'],
  to: 'WITHDRAWN',
  who,
  needs: [stated('reason', 'Say why the judgment is withdrawn.')],
  changes: ({ input }) => ({ reason: input.reason }),
  follows: [nexusFollows((_after, { remainingNexus }) => remainingNexus)],
};

/** The most that several judgments say of a foreign hand; NOT_ASSESSED where there is none. */
export function strongestNexus(judged: readonly ForeignNexus[]): ForeignNexus {
  return [...foreignNexuses].reverse().find((nexus) => judged.includes(nexus)) ?? 'NOT_ASSESSED';
}

export const attributionMachine: Machine<AttributionRecord> = {
  type: 'attribution',
  noun: 'attribution',
  about:
    'Who took part in an incident and which government stood behind it. Confidence and likelihood are two things (ICD 203). ' +
    'Only published judgments make the actors of an incident; a new one is published before the old one is marked as revised.',
  states: attributionStatuses satisfies readonly AttributionStatus[],
  terminal: ['REVISED', 'WITHDRAWN'],
  openings: [draftAttribution],
  transitions: [editAttribution, coordinateAttribution, recordDissent, publishAttribution, reviseAttribution, withdrawAttribution],
};
