/** What State and Treasury jointly recommend to the President against the economy of a country whose government stood behind interference. */
import { agencyOf, unsigned } from './agencies.ts';
import { noPriorNotice } from './authority.ts';
import type { Machine, Opening, Transition } from './machine.ts';
import { recommendationStatuses, signers } from './recommendationRecord.ts';
import type { Proposal, RecommendationRecord } from './recommendationRecord.ts';
import { bothSigned, sound } from './recommendationRules.ts';
import type { RecommendationFacts } from './recommendationRules.ts';
import { stated } from './stated.ts';

const who = ['STATE_DEPT_OFFICER', 'TREASURY_OFFICER'] as const;
type Drafted = Proposal & Pick<RecommendationRecord, 'country' | 'election' | 'assessment' | 'impactReport'>;

export const draftRecommendation: Opening<RecommendationRecord, Drafted, null> = {
  name: 'draftRecommendation',
  doing: 'draft recommendations of measures',
  to: 'DRAFT',
  who,
  needs: [noPriorNotice],
  fields: ({ input }) => ({ ...input, signatures: [], submittedAt: null, decision: null, decidedAt: null }),
};

export const editRecommendation: Transition<RecommendationRecord, Proposal, null> = {
  name: 'editRecommendation',
  doing: 'edit recommendations of measures',
  from: ['DRAFT'],
  to: null,
  who,
  needs: [],
  changes: ({ input }) => input,
};

export const clearRecommendation: Transition<RecommendationRecord, object, RecommendationFacts> = {
  name: 'clearRecommendation',
  doing: 'put a recommendation to joint clearance',
  from: ['DRAFT'],
  to: 'JOINT_CLEARANCE',
  who,
  needs: sound,
  changes: () => ({}),
};

export const signRecommendation: Transition<RecommendationRecord, object, RecommendationFacts> = {
  name: 'signRecommendation',
  doing: 'sign recommendations for your department',
  from: ['JOINT_CLEARANCE'],
  to: null,
  settles: {
    to: 'SIGNED',
    once: 'State and Treasury have both signed',
    holds: (after) => unsigned(after.signatures, signers).length === 0,
  },
  who,
  needs: sound,
  changes: ({ record, viewer, writer, at }) => {
    const agency = agencyOf(viewer, signers);
    if (agency === null) return {};
    return { signatures: [...record.signatures.filter((each) => each.agency !== agency), { agency, by: writer, at }] };
  },
};

export const submitRecommendation: Transition<RecommendationRecord, object, null> = {
  name: 'submitRecommendation',
  doing: 'submit recommendations to the President',
  from: ['SIGNED'],
  to: 'SUBMITTED_TO_PRESIDENT',
  who,
  needs: [bothSigned],
  instead: [{ from: ['DRAFT', 'JOINT_CLEARANCE'], guard: bothSigned }],
  changes: ({ at }) => ({ submittedAt: at }),
};

interface Decision {
  /** What the President decided, in words. */
  readonly decision: string;
}

function decided(
  name: string,
  to: 'APPROVED' | 'PARTLY_APPROVED' | 'DECLINED' | 'RETURNED',
): Transition<RecommendationRecord, Decision, null> {
  return {
    name,
    doing: 'record the President’s decision on a recommendation',
    from: ['SUBMITTED_TO_PRESIDENT'],
    to,
    who,
    needs: [stated('decision', 'Record what was decided.')],
    changes: ({ input, day }) => ({ decision: input.decision, decidedAt: day }),
  };
}
export const approveRecommendation = decided('approveRecommendation', 'APPROVED');
export const partlyApproveRecommendation = decided('partlyApproveRecommendation', 'PARTLY_APPROVED');
export const declineRecommendation = decided('declineRecommendation', 'DECLINED');
export const returnRecommendation = decided('returnRecommendation', 'RETURNED');

export const implementRecommendation: Transition<RecommendationRecord, object, null> = {
  name: 'implementRecommendation',
  doing: 'record that a recommendation is carried out',
  from: ['APPROVED'],
  to: 'IMPLEMENTED',
  who,
  needs: [],
  changes: () => ({}),
};

export const recommendationMachine: Machine<RecommendationRecord> = {
  type: 'measureRecommendation',
  noun: 'recommendation',
  about:
    'Measures against the largest business entities of a country, for the President to decide (EO 13848 section 3(b)). ' +
    'The order sets no day for it. Each department signs for itself.',
  states: recommendationStatuses,
  terminal: ['PARTLY_APPROVED', 'DECLINED', 'RETURNED', 'IMPLEMENTED'],
  openings: [draftRecommendation],
  transitions: [
    editRecommendation,
    clearRecommendation,
    signRecommendation,
    submitRecommendation,
    approveRecommendation,
    partlyApproveRecommendation,
    declineRecommendation,
    returnRecommendation,
    implementRecommendation,
  ],
};
