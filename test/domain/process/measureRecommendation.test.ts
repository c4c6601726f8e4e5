import { describe, expect, it } from '@jest/globals';
import {
  approveRecommendation,
  clearRecommendation,
  declineRecommendation,
  draftRecommendation,
  editRecommendation,
  implementRecommendation,
  partlyApproveRecommendation,
  recommendationMachine as machine,
  returnRecommendation,
  signRecommendation,
  submitRecommendation,
} from '../../../domain/process/measureRecommendation.ts';
import { measures, sectors } from '../../../domain/process/recommendationRecord.ts';
import type { ProposedMeasure, RecommendationRecord } from '../../../domain/process/recommendationRecord.ts';
import type { RecommendationFacts } from '../../../domain/process/recommendationRules.ts';
import { as, expectRule, made, moved, opened, refusals, strict } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const state = as('STATE_DEPT_OFFICER');
const treasury = as('TREASURY_OFFICER');
const proposed = (more: Partial<ProposedMeasure>): ProposedMeasure => ({
  target: 'csv:big',
  sector: 'ENERGY',
  substitutesFor: null,
  substituteReason: null,
  measures: ['BLOCK_PROPERTY'],
  legalAuthority: null,
  officers: [],
  largestEntityBasis: 'Second by revenue in its 2025 accounts',
  ground: 'DOMICILED',
  licensedOrDomiciledIn: 'XA',
  ...more,
});
const proposal = {
  targets: sectors.map((sector) => proposed({ sector })),
  usEconomicEffect: 'Small.',
  usNationalSecurityEffect: 'Some.',
  alliedInterestEffect: 'Small.',
  calibration: 'One campaign in one State.',
};
const asked = {
  ...proposal,
  country: 'XA',
  election: 'election:US-2026-11-03',
  assessment: 'assessment:1',
  impactReport: 'impactReport:1',
};
const known: RecommendationFacts = {
  electionName: 'the 2026 election',
  countryName: 'Examplia',
  governmentsFound: ['XA'],
  assessmentDeliveredAt: '2026-12-18',
  impactReportDeliveredAt: '2027-02-01',
  targets: [{ id: 'csv:big', name: 'Big Energy', isOrganisation: true, domiciles: ['XA'] }],
};
const draft = made(opened(machine, draftRecommendation, asked, null, state, strict));
const clearing = (record: Partial<RecommendationRecord>, facts: Partial<RecommendationFacts> = {}) =>
  moved(machine, clearRecommendation, { ...draft, ...record }, {}, { ...known, ...facts }, state);
const with5 = (more: Partial<ProposedMeasure>) => ({ targets: [...proposal.targets, proposed(more)] });
const four = proposal.targets.filter(({ sector }) => sector !== 'TRANSPORTATION');
const cleared = made(clearing({}));
const once = made(moved(machine, signRecommendation, cleared, {}, known, treasury));
const missingTransport =
  'No entity proposed for: TRANSPORTATION. Add one from each, or a sector of comparable strategic significance with a reason.';
const comparable = { sector: 'COMPARABLE_STRATEGIC' as const, substitutesFor: 'TRANSPORTATION' as const };

const rules: Rule[] = [
  {
    rule: 'A draft that everybody may read',
    hit: () => opened(machine, draftRecommendation, asked, null, state),
    refused: [['BAD_INPUT', 'Section 9 allows no notice before publication; mark it TLP:AMBER_STRICT or TLP:RED, not TLP:CLEAR.']],
    miss: 'that the agencies may',
    passes: () => opened(machine, draftRecommendation, asked, null, state, strict),
  },
  {
    rule: 'A recommendation with four of the five sectors',
    hit: () => clearing({ targets: four }),
    refused: [['RECOMMENDATION_SECTORS_MISSING', missingTransport]],
    miss: 'with a comparable sector and the reason for it',
    passes: () =>
      clearing({ targets: [...four, proposed({ ...comparable, substituteReason: 'It has no railways; mining carries its exports.' })] }),
  },
  {
    rule: 'A comparable sector without a reason',
    hit: () => clearing({ targets: [...four, proposed({ ...comparable, substituteReason: ' ' })] }),
    refused: [['RECOMMENDATION_SECTORS_MISSING', missingTransport]],
    miss: 'all five sectors themselves',
    passes: () => clearing({}),
  },
  {
    rule: 'A country that the assessment does not find against',
    hit: () => clearing({}, { governmentsFound: ['XB'] }),
    refused: [
      [
        'RECOMMENDATION_COUNTRY_NOT_FOUND',
        "The assessment for the 2026 election does not find that Examplia's government authorized, directed, sponsored or supported interference.",
      ],
    ],
    miss: 'one of several that it finds against',
    passes: () => clearing({}, { governmentsFound: ['XB', 'XA'] }),
  },
  {
    rule: 'A recommendation before the 1(b) report',
    hit: () => clearing({}, { impactReportDeliveredAt: null }),
    refused: [['RECOMMENDATION_PREMATURE', 'Section 3 follows transmission of both documents; missing the 1(b) report.']],
    miss: 'after both documents',
    passes: () => clearing({}),
  },
  {
    rule: 'A recommendation that leaves allies out',
    hit: () => clearing({ alliedInterestEffect: '' }),
    refused: [
      ['RECOMMENDATION_EFFECTS_MISSING', 'Assess effect on US economic, US national-security and allied interests (section 3(b)).'],
    ],
    miss: 'one that says there is none',
    passes: () => clearing({ alliedInterestEffect: 'None.' }),
  },
  {
    rule: 'Measures that are not calibrated',
    hit: () => clearing({ calibration: null }),
    refused: [['BAD_INPUT', 'Say how the measures are calibrated to the scope of the interference (section 3(b)).']],
    miss: 'measures that are',
    passes: () => clearing({}),
  },
  {
    rule: 'A target that is domiciled elsewhere',
    hit: () => clearing({}, { targets: [{ ...known.targets[0]!, domiciles: ['XB', 'XC'] }] }),
    refused: proposal.targets.map(() => ['TARGET_NOT_DOMICILED', 'Big Energy is domiciled in XB and XC, not Examplia.']),
    miss: 'one that is licensed in the country',
    passes: () =>
      clearing(
        { targets: proposal.targets.map((each) => ({ ...each, ground: 'LICENSED' })) },
        { targets: [{ ...known.targets[0]!, domiciles: ['XB', 'XC'] }] },
      ),
  },
  {
    rule: 'An other measure without a law',
    hit: () => clearing(with5({ measures: ['OTHER_AUTHORIZED_BY_LAW'] })),
    refused: [['OTHER_MEASURE_NEEDS_AUTHORITY', 'Name the law that authorizes the other measure against Big Energy (section 3(b)(ix)).']],
    miss: 'with one',
    passes: () => clearing(with5({ measures: ['OTHER_AUTHORIZED_BY_LAW'], legalAuthority: 'An Act' })),
  },
  {
    rule: 'A measure on officers that names none',
    hit: () => clearing(with5({ measures: ['EXCLUDE_ALIEN_CORPORATE_OFFICERS'] })),
    refused: [['OFFICER_MEASURE_TARGET', 'List the officers of Big Energy that the measure is about.']],
    miss: 'that names one',
    passes: () => clearing(with5({ measures: ['EXCLUDE_ALIEN_CORPORATE_OFFICERS'], officers: ['csv:boss'] })),
  },
  {
    rule: 'A measure on the officers of a ship',
    hit: () =>
      clearing(with5({ target: 'csv:ship', measures: ['SANCTION_PRINCIPAL_EXECUTIVE_OFFICERS'], officers: ['csv:boss'] }), {
        targets: [...known.targets, { id: 'csv:ship', name: 'The Ship', isOrganisation: false, domiciles: ['XA'] }],
      }),
    refused: [['OFFICER_MEASURE_TARGET', 'The Ship is not an organisation with officers.']],
    miss: 'blocking the ship',
    passes: () =>
      clearing(with5({ target: 'csv:ship' }), {
        targets: [...known.targets, { id: 'csv:ship', name: 'The Ship', isOrganisation: false, domiciles: ['XA'] }],
      }),
  },
  {
    rule: 'A target nobody knows',
    hit: () => clearing(with5({ target: 'csv:nobody' })),
    refused: [['NOT_FOUND', 'No actor has the id "csv:nobody".']],
    miss: 'one that is known',
    passes: () => clearing(with5({})),
  },
  {
    rule: 'Submitting what only Treasury signed',
    hit: () => moved(machine, submitRecommendation, once, {}, null, treasury),
    refused: [['JOINT_SIGNATURE_MISSING', 'Needs signature of State (section 3(b) is joint).']],
    miss: 'what State signed as well',
    passes: () =>
      moved(machine, submitRecommendation, made(moved(machine, signRecommendation, once, {}, known, state)), {}, null, treasury),
  },
  {
    rule: 'Signing what lost a sector',
    hit: () => moved(machine, signRecommendation, { ...cleared, targets: four }, {}, { ...known, ...{} }, state),
    refused: [['RECOMMENDATION_SECTORS_MISSING', missingTransport]],
    miss: 'what has all five',
    passes: () => moved(machine, signRecommendation, cleared, {}, known, state),
  },
  {
    rule: 'Signing before the assessment is delivered',
    hit: () => moved(machine, signRecommendation, cleared, {}, { ...known, assessmentDeliveredAt: null }, state),
    refused: [['RECOMMENDATION_PREMATURE', 'Section 3 follows transmission of both documents; missing the 1(a) assessment.']],
    miss: 'after it',
    passes: () => moved(machine, signRecommendation, cleared, {}, known, state),
  },
  {
    rule: 'Signing what assesses no effect on the economy',
    hit: () => moved(machine, signRecommendation, { ...cleared, usEconomicEffect: null }, {}, { ...known, ...{} }, state),
    refused: [
      ['RECOMMENDATION_EFFECTS_MISSING', 'Assess effect on US economic, US national-security and allied interests (section 3(b)).'],
    ],
    miss: 'what does',
    passes: () => moved(machine, signRecommendation, cleared, {}, known, state),
  },
  {
    rule: 'Signing a target without a measure',
    hit: () => moved(machine, signRecommendation, { ...cleared, ...with5({ measures: [] }) }, {}, { ...known, ...{} }, state),
    refused: [['BAD_INPUT', 'Propose a measure against Big Energy.']],
    miss: 'with one',
    passes: () => moved(machine, signRecommendation, cleared, {}, known, state),
  },
  {
    rule: 'Submitting a record that says it is signed and is not',
    hit: () => moved(machine, submitRecommendation, { ...once, status: 'SIGNED', signatures: [] }, {}, null, treasury),
    refused: [['JOINT_SIGNATURE_MISSING', 'Needs signature of State and Treasury (section 3(b) is joint).']],
    miss: 'one that is',
    passes: () =>
      moved(machine, submitRecommendation, made(moved(machine, signRecommendation, once, {}, known, state)), {}, null, treasury),
  },
];

describe('A recommendation under section 3(b)', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('is signed once both departments have signed, and not when one signs twice', () => {
    const twice = made(moved(machine, signRecommendation, once, {}, known, treasury));
    const both = made(moved(machine, signRecommendation, twice, {}, known, state));
    expect([once.status, twice.status, twice.signatures.length, both.status]).toEqual(['JOINT_CLEARANCE', 'JOINT_CLEARANCE', 1, 'SIGNED']);
  });

  it('can still be refused at signing, when the assessment has changed meanwhile', () => {
    expect(
      refusals(moved(machine, signRecommendation, cleared, {}, { ...known, governmentsFound: [] }, state)).map(([code]) => code),
    ).toEqual(['RECOMMENDATION_COUNTRY_NOT_FOUND']);
  });

  it('has the nine measures of section 3(b), none of them a ban on procurement', () => {
    expect(measures).toHaveLength(9);
    expect(measures.filter((measure) => measure.includes('PROCUREMENT'))).toEqual([]);
  });

  const decision = { decision: 'As recommended.' };
  itWalks(
    machine,
    [
      '> DRAFT',
      'DRAFT > JOINT_CLEARANCE',
      'JOINT_CLEARANCE > SIGNED',
      'SIGNED > SUBMITTED_TO_PRESIDENT',
      'SUBMITTED_TO_PRESIDENT > APPROVED',
      'SUBMITTED_TO_PRESIDENT > PARTLY_APPROVED',
      'SUBMITTED_TO_PRESIDENT > DECLINED',
      'SUBMITTED_TO_PRESIDENT > RETURNED',
      'APPROVED > IMPLEMENTED',
    ],
    [beginning(draftRecommendation, state, asked, null, { marking: strict })],
    [
      asking(editRecommendation, treasury, proposal, null),
      asking(editRecommendation, treasury, { ...proposal, targets: four }, null),
      asking(clearRecommendation, state, {}, known),
      asking(signRecommendation, state, {}, known),
      asking(signRecommendation, treasury, {}, known),
      asking(submitRecommendation, state, {}, null),
      asking(approveRecommendation, state, decision, null),
      asking(partlyApproveRecommendation, state, decision, null),
      asking(declineRecommendation, treasury, decision, null),
      asking(returnRecommendation, treasury, decision, null),
      asking(implementRecommendation, treasury, {}, null),
    ],
  );
});
