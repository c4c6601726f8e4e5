import { describe, expect, it } from '@jest/globals';
import {
  amendAssessment,
  assessmentMachine as machine,
  assessmentRecipients,
  coordinateAssessment,
  deliverAssessment,
  editAssessment,
  finalizeAssessment,
  isOverdue,
  planAssessment,
  releaseAssessmentSummary,
  startAssessment,
} from '../../../domain/process/assessment.ts';
import type { AssessmentContent, AssessmentFile } from '../../../domain/process/assessment.ts';
import { conclusionViolations } from '../../../domain/process/elections.ts';
import { as, expectRule, made, moved, opened, refusals } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const odni = as('ODNI_ANALYST');
const election = { id: 'election:1', name: 'the 2026 election', date: '2026-11-03', officeLevel: 'FEDERAL' as const, conclusionDate: null };
const plan = (more: object = {}) =>
  opened(machine, planAssessment, { election: 'election:1' }, { election: { ...election, ...more } }, odni);
const content: AssessmentContent = {
  nature: 'They sought to alter the outcome of the vote.',
  methods: 'Copied pages.',
  personsInvolved: ['csv:x'],
  governments: [],
  notAscertainable: [{ block: 'GOVERNMENTS', reason: 'No link to a government was found.' }],
};
const final: AssessmentFile = { ...made(plan()), status: 'FINAL', content };
const receipts = assessmentRecipients.map((agency, index) => ({ agency, receivedAt: `2026-11-1${index}` }));
const delivery = { deliveredAt: '2026-11-10', recipients: receipts };
const known = { earliest: '2026-11-03', impactReport: 'impactReport:1' };
const deliver = (more: object = {}) => moved(machine, deliverAssessment, final, { ...delivery, ...more }, known, odni);
const delivered = made(deliver());
const finalize = (more: Partial<AssessmentContent>) =>
  moved(
    machine,
    finalizeAssessment,
    { ...final, status: 'IN_COORDINATION', content: { ...content, ...more } },
    {},
    { unseenPersons: [] },
    odni,
  );
const amendment = {
  reason: 'A new source.',
  newInformationAt: '2026-11-15',
  content: { ...content, methods: 'Copied pages and calls.' },
  overrideReason: null,
};
const amend = (more: object = {}, record: AssessmentFile = delivered) =>
  moved(machine, amendAssessment, record, { ...amendment, ...more }, { impactReport: 'impactReport:1', unseenPersons: [] }, odni);
const edit = (nature: string) =>
  moved(
    machine,
    editAssessment,
    { ...final, status: 'DRAFTING' },
    { content: { ...content, nature }, alsoCovers: [] },
    { unseenPersons: [] },
    odni,
  );
const outcome = 'The assessment does not judge effect on the election outcome.';

const rules: Rule[] = [
  {
    rule: 'An assessment of a mayoral election',
    hit: () => plan({ officeLevel: 'LOCAL' }),
    refused: [
      [
        'NOT_FEDERAL_ELECTION',
        'the 2026 election has no Federal office. Under section 1(e) add it as included information or an independent submission.',
      ],
    ],
    miss: 'of a Federal one',
    passes: () => plan(),
  },
  {
    rule: 'An assessment of a Federal election before the order',
    hit: () => plan({ date: '2018-09-11' }),
    refused: [
      [
        'ELECTION_BEFORE_ORDER',
        'the 2026 election was held 2018-09-11; EO 13848 covers Federal elections on or after 2018-09-12. Use EO 13694 for earlier conduct.',
      ],
    ],
    miss: 'on its day',
    passes: () => plan({ date: '2018-09-12' }),
  },
  {
    rule: 'Finishing with two blocks empty and one excused for no reason',
    hit: () => finalize({ methods: ' ', notAscertainable: [{ block: 'GOVERNMENTS', reason: '' }] }),
    refused: [
      [
        'ASSESSMENT_CONTENT_INCOMPLETE',
        'Assessment is missing: METHODS, GOVERNMENTS. Fill each or state why it is not ascertainable (section 1(a)).',
      ],
    ],
    miss: 'with three filled and one excused',
    passes: () => finalize({}),
  },
  {
    rule: 'Delivery to five of the six',
    hit: () => deliver({ recipients: receipts.filter(({ agency }) => agency !== 'DEFENSE') }),
    refused: [['ASSESSMENT_RECIPIENTS_INCOMPLETE', 'Not yet delivered to: Defense (section 1(a)).']],
    miss: 'to all',
    passes: () => deliver(),
  },
  {
    rule: 'Receipt tomorrow',
    hit: () => deliver({ recipients: [...receipts.slice(1), { agency: 'PRESIDENT', receivedAt: '2026-11-21' }] }),
    refused: [['DELIVERED_DATE_IN_FUTURE', 'recipients.PRESIDENT (2026-11-21) cannot be after today (2026-11-20).']],
    miss: 'today',
    passes: () => deliver({ recipients: [...receipts.slice(1), { agency: 'PRESIDENT', receivedAt: '2026-11-20' }] }),
  },
  {
    rule: 'Receipt before delivery',
    hit: () => deliver({ deliveredAt: '2026-11-11' }),
    refused: [['DATE_ORDER', 'deliveredAt (2026-11-11) cannot be after the receipt by the President (2026-11-10).']],
    miss: 'on the same day',
    passes: () => deliver({ deliveredAt: '2026-11-10' }),
  },
  {
    rule: 'Delivery before the election concluded',
    hit: () => deliver({ deliveredAt: '2026-11-02' }),
    refused: [['DATE_ORDER', 'What it follows (2026-11-03) cannot be after deliveredAt (2026-11-02).']],
    miss: 'on the day',
    passes: () => deliver({ deliveredAt: '2026-11-03' }),
  },
  {
    rule: 'Editing what was delivered',
    hit: () => moved(machine, editAssessment, delivered, { content, alsoCovers: [] }, { unseenPersons: [] }, odni),
    refused: [['DELIVERED_DOCUMENT_IMMUTABLE', 'Version 1 was delivered 2026-11-10. Create an amendment.']],
    miss: 'amending it',
    passes: () => amend(),
  },
  {
    rule: 'An amendment on information from before delivery',
    hit: () => amend({ newInformationAt: '2026-11-09' }),
    refused: [
      [
        'AMENDMENT_NEEDS_NEW_INFORMATION',
        'Information dated 2026-11-09 predates delivery 2026-11-10; section 1(c) amendments need information that emerged later.',
      ],
    ],
    miss: 'for which the DNI gives a reason',
    passes: () => amend({ newInformationAt: '2026-11-09', overrideReason: 'It was misfiled.' }),
  },
  {
    rule: 'An amendment on information of tomorrow',
    hit: () => amend({ newInformationAt: '2026-11-21' }),
    refused: [['DELIVERED_DATE_IN_FUTURE', 'newInformationAt (2026-11-21) cannot be after today (2026-11-20).']],
    miss: 'of the day of delivery',
    passes: () => amend({ newInformationAt: '2026-11-10' }),
  },
  {
    rule: 'An amendment that empties a block',
    hit: () => amend({ content: { ...content, nature: null } }),
    refused: [
      ['ASSESSMENT_CONTENT_INCOMPLETE', 'Assessment is missing: NATURE. Fill each or state why it is not ascertainable (section 1(a)).'],
    ],
    miss: 'that changes one',
    passes: () => amend(),
  },
  {
    rule: 'A finding that the outcome was changed',
    hit: () => edit('The campaign changed the outcome of the election.'),
    refused: [['ASSESSMENT_STATES_OUTCOME_EFFECT', outcome]],
    miss: 'that somebody wanted to change it',
    passes: () => edit('The campaign was meant to change the outcome of the election.'),
  },
  {
    rule: 'A finding that there was no effect on the outcome',
    hit: () => edit('It had no effect on the election outcome.'),
    refused: [['ASSESSMENT_STATES_OUTCOME_EFFECT', outcome]],
    miss: 'that this was not assessed',
    passes: () => edit('We did not assess whether it affected the outcome of the election.'),
  },
  {
    rule: 'A public summary that judges the outcome',
    hit: () => moved(machine, releaseAssessmentSummary, delivered, { publicSummary: 'It decided the outcome.' }, null, odni),
    refused: [['ASSESSMENT_STATES_OUTCOME_EFFECT', outcome]],
    miss: 'that speaks of infrastructure',
    passes: () => moved(machine, releaseAssessmentSummary, delivered, { publicSummary: 'No vote counts were changed.' }, null, odni),
  },
  {
    rule: 'An amendment that judges the outcome',
    hit: () => amend({ content: { ...content, methods: 'Pages that swung the outcome.' } }),
    refused: [['ASSESSMENT_STATES_OUTCOME_EFFECT', outcome]],
    miss: 'that describes the method',
    passes: () => amend(),
  },
];

describe('The assessment of section 1(a)', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('plans the report with it, starts its 45 days when the last of the six has it, and calls for a look when amended', () => {
    const follows = [plan(), deliver(), amend()].map((outcome) => (outcome.isAllowed ? outcome.follows : []));
    expect(delivered.receivedAt).toBe('2026-11-15');
    expect(follows).toEqual([
      [{ machine: 'impactReport', move: 'planImpactReport', id: null, input: { assessment: 'one' } }],
      [{ machine: 'impactReport', move: 'startImpactPeriod', id: 'impactReport:1', input: {} }],
      [{ machine: 'impactReport', move: 'requireImpactReview', id: 'impactReport:1', input: { assessmentVersion: 2 } }],
    ]);
  });

  it('keeps what each version said', () => {
    const second = made(amend());
    const third = made(amend({ content: { ...content, personsInvolved: ['csv:x', 'csv:y'] } }, second));
    expect([third.version, third.deliveredAt, third.earlierContents]).toEqual([3, '2026-11-10', [content, amendment.content]]);
    expect(third.amendments.map(({ number, changedBlocks }) => [number, changedBlocks])).toEqual([
      [1, ['methods']],
      [2, ['methods', 'personsInvolved']],
    ]);
  });

  it('keeps persons whom the editor may not see, and does not count them as named for that editor', () => {
    const facts = { unseenPersons: ['csv:unseen'] };
    const record: AssessmentFile = { ...final, status: 'IN_COORDINATION', content: { ...content, personsInvolved: ['csv:unseen'] } };
    const edited = made(moved(machine, editAssessment, record, { content, alsoCovers: [] }, facts, odni));
    expect(edited.content.personsInvolved).toEqual(['csv:unseen', 'csv:x']);
    expect(refusals(moved(machine, finalizeAssessment, record, {}, facts, odni)).map(([code]) => code)).toEqual([
      'ASSESSMENT_CONTENT_INCOMPLETE',
    ]);
    expect(made(moved(machine, finalizeAssessment, edited, {}, facts, odni)).status).toBe('FINAL');
  });

  it('is overdue the day after its 45th day, and never once delivered', () => {
    expect([
      isOverdue(election, final, '2026-12-18'),
      isOverdue(election, final, '2026-12-19'),
      isOverdue(election, delivered, '2026-12-19'),
    ]).toEqual([false, true, false]);
  });

  it('is not written by those who decide sanctions', () => {
    expect(refusals(moved(machine, deliverAssessment, final, delivery, known, as('TREASURY_OFFICER'))).map(([code]) => code)).toEqual([
      'FORBIDDEN',
    ]);
  });

  itWalks(
    machine,
    [
      '> PLANNED',
      'PLANNED > DRAFTING',
      'DRAFTING > IN_COORDINATION',
      'IN_COORDINATION > FINAL',
      'FINAL > DELIVERED',
      'DELIVERED > AMENDED',
    ],
    [beginning(planAssessment, odni, { election: 'election:1' }, { election })],
    [
      asking(startAssessment, odni, {}, null),
      asking(editAssessment, odni, { content, alsoCovers: [] }, { unseenPersons: [] }),
      asking(coordinateAssessment, odni, { agencies: ['NSA'] }, null),
      asking(finalizeAssessment, odni, {}, { unseenPersons: [] }),
      asking(deliverAssessment, odni, delivery, known),
      asking(deliverAssessment, odni, { ...delivery, recipients: [] }, known),
      asking(amendAssessment, odni, amendment, { impactReport: null, unseenPersons: [] }),
      asking(releaseAssessmentSummary, odni, { publicSummary: 'No vote counts were changed.' }, null),
    ],
  );
});

describe('The day an election concludes', () => {
  it.each([
    [
      'before election day',
      '2026-11-02',
      'Counted.',
      [['CONCLUSION_BEFORE_ELECTION', 'Conclusion date 2026-11-02 precedes election day 2026-11-03.']],
    ],
    [
      'later, without a reason',
      '2026-11-10',
      null,
      [
        [
          'CONCLUSION_REASON_REQUIRED',
          'Give a reason for changing the conclusion date; it moves the 45-day deadline from 2026-12-18 to 2026-12-25.',
        ],
      ],
    ],
    ['later, with a reason', '2026-11-10', 'Recount.', []],
    ['election day itself, without a reason', '2026-11-03', null, []],
  ])('%s', (_, day, reason, refused) => {
    expect(conclusionViolations(election, day, reason).map(({ code, message }) => [code, message])).toEqual(refused);
  });
});
