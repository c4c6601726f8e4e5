import { describe, expect, it } from '@jest/globals';
import {
  addEvidence,
  consultOnDetermination,
  declineDetermination,
  determinationMachine as machine,
  determine,
  proposeDetermination,
  respondToConsultation,
  reviewEvidence,
} from '../../../domain/process/determination.ts';
import type { CriterionFacts, DecisionFacts, DeterminationRecord, ProposedDetermination } from '../../../domain/process/determination.ts';
import { as, expectRule, made, moved, opened, refusals, strict } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const treasury = as('TREASURY_OFFICER');
const election = { id: 'election:US-2026-11-03', name: 'the 2026 election', date: '2026-11-03', officeLevel: 'FEDERAL' as const };
const claim: ProposedDetermination = {
  actor: 'csv:x',
  criterion: 'II_MATERIAL_SUPPORT',
  incidents: ['incident:1'],
  principal: null,
  attributions: ['attribution:1'],
};
const known: CriterionFacts = { elections: [election], target: { name: 'Example Media', usPersonBasis: null }, principal: null };
const decision: DecisionFacts = { ...known, attributionAuthors: ['ann'], emergencyOverSince: null };
const rationale = { rationale: 'It paid for the servers.' };
const propose = (input: Partial<ProposedDetermination>, facts: Partial<CriterionFacts> = {}) =>
  opened(machine, proposeDetermination, { ...claim, ...input }, { ...known, ...facts }, treasury, strict);

const answer = (agency: 'STATE' | 'DOJ' | 'DHS_CISA') => ({
  agency,
  response: 'CONCUR' as const,
  text: null,
  by: 'x',
  at: '2026-11-19T09:00:00Z',
});
const consulted: DeterminationRecord = {
  ...made(propose({})),
  status: 'IN_CONSULTATION',
  consultations: [answer('STATE'), answer('DOJ'), answer('DHS_CISA')],
};
const decide = (record: Partial<DeterminationRecord>, facts: Partial<DecisionFacts> = {}, viewer = treasury) =>
  moved(machine, determine, { ...consulted, ...record }, rationale, { ...decision, ...facts }, viewer);

const rules: Rule[] = [
  {
    rule: 'A proposal without a criterion',
    hit: () => propose({ criterion: null }),
    refused: [['CRITERION_REQUIRED', 'Name the criterion: (i), (ii) or (iii) of section 2(a).']],
    miss: 'criterion (ii)',
    passes: () => propose({}),
  },
  {
    rule: 'Criterion (i) without an incident in an election',
    hit: () => propose({ criterion: 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT', incidents: [] }),
    refused: [
      ['CRITERION_REQUIRED', 'Criterion (i) needs the incident of interference in a United States election that the actor had part in.'],
    ],
    miss: 'with one',
    passes: () => propose({ criterion: 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT' }),
  },
  {
    rule: 'Criterion (iii) without a principal',
    hit: () => propose({ criterion: 'III_OWNED_CONTROLLED_ACTED_FOR' }),
    refused: [
      ['CRITERION_PRINCIPAL_REQUIRED', 'Criterion (iii) needs the blocked person Example Media is owned by, controlled by or acted for.'],
    ],
    miss: 'the IRGC, which the order blocks',
    passes: () =>
      propose(
        { criterion: 'III_OWNED_CONTROLLED_ACTED_FOR', principal: 'ofac:10015' },
        { principal: { name: 'IRGC', activeTags: ['IRGC', 'ELECTION-EO13848'] } },
      ),
  },
  {
    rule: 'Criterion (iii) with the FSB, which other authorities block',
    hit: () =>
      propose(
        { criterion: 'III_OWNED_CONTROLLED_ACTED_FOR', principal: 'ofac:17013' },
        { principal: { name: 'FSB', activeTags: ['CYBER2', 'NPWMD'] } },
      ),
    refused: [
      [
        'PRINCIPAL_NOT_BLOCKED_UNDER_ORDER',
        'FSB is listed under CYBER2, NPWMD but not under EO 13848; (iii) needs a person blocked pursuant to this order. Use (i)/(ii) or another authority.',
      ],
    ],
    miss: 'the same under criterion (ii)',
    passes: () => propose({ principal: 'ofac:17013' }, { principal: { name: 'FSB', activeTags: ['CYBER2', 'NPWMD'] } }),
  },
  {
    rule: 'A United States person',
    hit: () => propose({}, { target: { name: 'Example Media', usPersonBasis: 'organised in Delaware' } }),
    refused: [
      [
        'US_PERSON_NOT_DESIGNATABLE',
        'Section 2(a) reaches foreign persons only; Example Media is recorded as a US person (organised in Delaware). Refer to DOJ.',
      ],
    ],
    miss: 'a foreign one',
    passes: () => propose({}),
  },
  {
    rule: 'An election before the order',
    hit: () => propose({}, { elections: [{ ...election, name: 'the 2016 election', date: '2016-11-08' }] }),
    refused: [
      [
        'ELECTION_BEFORE_ORDER',
        'the 2016 election was held 2016-11-08; EO 13848 covers Federal elections on or after 2018-09-12. Use EO 13694 for earlier conduct.',
      ],
    ],
    miss: 'one on the day of the order',
    passes: () => propose({}, { elections: [{ ...election, date: '2018-09-12' }] }),
  },
  {
    rule: 'A determination that Homeland Security was not consulted on',
    hit: () => decide({ consultations: [answer('STATE'), answer('DOJ')] }),
    refused: [['CONSULTEE_MISSING', 'Section 2(a) consultation not recorded for Homeland Security.']],
    miss: 'one on which it commented',
    passes: () =>
      decide({ consultations: [answer('STATE'), answer('DOJ'), { ...answer('DHS_CISA'), response: 'COMMENT', text: 'Wait.' }] }),
  },
  {
    rule: 'A determination by an ODNI analyst',
    hit: () => decide({}, {}, as('ODNI_ANALYST')),
    refused: [['ONLY_TREASURY_DETERMINES', 'Only Treasury may make a section 2(a) determination; you are ODNI_ANALYST.']],
    miss: 'one by a Treasury officer',
    passes: () => decide({}),
  },
  {
    rule: 'A determination by whoever wrote the attribution',
    hit: () => decide({}, { attributionAuthors: ['ann', 'uma'] }),
    refused: [['ANALYST_POLICY_SEPARATION', 'Section 1(f): intelligence and policy judgments are separate; another officer must decide.']],
    miss: 'by another officer',
    passes: () => decide({}, { attributionAuthors: ['ann'] }),
  },
  {
    rule: 'A determination on the day the emergency lapsed',
    hit: () => decide({}, { emergencyOverSince: '2026-11-20' }),
    refused: [['EMERGENCY_LAPSED', 'The emergency lapsed 2026-11-20; no authority to designate.']],
    miss: 'the day before',
    passes: () => decide({}, { emergencyOverSince: '2026-11-21' }),
  },
  {
    rule: 'A proposal that everybody could read before publication',
    hit: () => opened(machine, proposeDetermination, claim, known, treasury, { ...strict, tlp: 'AMBER' }),
    refused: [['BAD_INPUT', 'Section 9 allows no notice before publication; mark it TLP:AMBER_STRICT or TLP:RED, not TLP:AMBER.']],
    miss: 'one marked TLP:AMBER+STRICT',
    passes: () => propose({}),
  },
  {
    rule: 'Consultation without evidence',
    hit: () => moved(machine, consultOnDetermination, { ...consulted, status: 'EVIDENCE_REVIEW' }, {}, null, treasury),
    refused: [['BAD_INPUT', 'Add the evidence before other agencies are consulted.']],
    miss: 'with some',
    passes: () =>
      moved(
        machine,
        consultOnDetermination,
        { ...made(moved(machine, addEvidence, consulted, { text: 'An invoice.', url: null }, null, treasury)), status: 'EVIDENCE_REVIEW' },
        {},
        null,
        treasury,
      ),
  },
  {
    rule: 'Evidence at an address that is a script',
    hit: () => moved(machine, addEvidence, consulted, { text: 'An invoice.', url: 'javascript:alert(1)' }, null, treasury),
    refused: [['BAD_INPUT', 'Give the address of a page: it begins with https:// or http:// and has no spaces.']],
    miss: 'at a page',
    passes: () => moved(machine, addEvidence, consulted, { text: 'An invoice.', url: 'https://example.org/invoice' }, null, treasury),
  },
  {
    rule: 'A comment without a text',
    hit: () => moved(machine, respondToConsultation, consulted, { response: 'COMMENT', text: ' ' }, null, as('DOJ_OFFICER')),
    refused: [['BAD_INPUT', 'Write the comment, or concur.']],
    miss: 'concurrence without one',
    passes: () => moved(machine, respondToConsultation, consulted, { response: 'CONCUR', text: null }, null, as('DOJ_OFFICER')),
  },
  {
    rule: 'Determining that somebody is blocked who has become a United States person',
    hit: () => decide({}, { target: { name: 'Example Media', usPersonBasis: 'naturalized' } }),
    refused: [
      [
        'US_PERSON_NOT_DESIGNATABLE',
        'Section 2(a) reaches foreign persons only; Example Media is recorded as a US person (naturalized). Refer to DOJ.',
      ],
    ],
    miss: 'who has not',
    passes: () => decide({}),
  },
  {
    rule: 'Determining on a principal that has been delisted meanwhile',
    hit: () =>
      decide({ criterion: 'III_OWNED_CONTROLLED_ACTED_FOR', principal: 'ofac:10015' }, { principal: { name: 'IRGC', activeTags: [] } }),
    refused: [
      [
        'PRINCIPAL_NOT_BLOCKED_UNDER_ORDER',
        'IRGC is not listed; (iii) needs a person blocked pursuant to this order. Use (i)/(ii) or another authority.',
      ],
    ],
    miss: 'that is still blocked',
    passes: () =>
      decide(
        { criterion: 'III_OWNED_CONTROLLED_ACTED_FOR', principal: 'ofac:10015' },
        { principal: { name: 'IRGC', activeTags: ['ELECTION-EO13848'] } },
      ),
  },
];

describe('A determination under section 2(a)', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('says everything that is wrong at once', () => {
    const outcome = decide({ consultations: [] }, { attributionAuthors: ['uma'], emergencyOverSince: '2025-09-12' });
    expect(refusals(outcome).map(([code]) => code)).toEqual([
      'CONSULTEE_MISSING',
      'CONSULTEE_MISSING',
      'CONSULTEE_MISSING',
      'ANALYST_POLICY_SEPARATION',
      'EMERGENCY_LAPSED',
    ]);
  });

  it('names what is possible when it cannot be determined yet', () => {
    expect(refusals(decide({ status: 'PROPOSED' }))).toEqual([
      [
        'INVALID_TRANSITION',
        'This determination is PROPOSED; determine to DETERMINED is not possible from there. What is possible: addEvidence, reviewEvidence (to EVIDENCE_REVIEW).',
      ],
    ]);
    expect(refusals(decide({ status: 'DECLINED' }))).toEqual([
      [
        'INVALID_TRANSITION',
        'This determination is DECLINED; determine to DETERMINED is not possible from there. Nothing more can be done with it.',
      ],
    ]);
  });

  it('keeps the latest answer of each agency, under the agency of who answers', () => {
    const empty = { ...consulted, consultations: [] };
    const first = made(moved(machine, respondToConsultation, empty, { response: 'COMMENT', text: 'Wait.' }, null, as('DOJ_OFFICER')));
    const second = made(moved(machine, respondToConsultation, first, { response: 'CONCUR', text: null }, null, as('DOJ_OFFICER')));
    expect(second.consultations).toEqual([{ agency: 'DOJ', response: 'CONCUR', text: null, by: 'uma', at: '2026-11-20T12:00:00Z' }]);
  });

  itWalks(
    machine,
    [
      '> PROPOSED',
      'PROPOSED > EVIDENCE_REVIEW',
      'EVIDENCE_REVIEW > IN_CONSULTATION',
      'EVIDENCE_REVIEW > DECLINED',
      'IN_CONSULTATION > DETERMINED',
      'IN_CONSULTATION > DECLINED',
    ],
    [beginning(proposeDetermination, treasury, claim, known, { marking: strict })],
    [
      asking(addEvidence, treasury, { text: 'An invoice.', url: null }, null),
      asking(reviewEvidence, treasury, {}, null),
      asking(consultOnDetermination, treasury, {}, null),
      asking(respondToConsultation, as('STATE_DEPT_OFFICER'), { response: 'CONCUR', text: null }, null),
      asking(respondToConsultation, as('DOJ_OFFICER'), { response: 'CONCUR', text: null }, null),
      asking(respondToConsultation, as('DHS_CISA_ANALYST'), { response: 'COMMENT', text: 'No more to add.' }, null),
      asking(determine, treasury, rationale, decision),
      asking(declineDetermination, treasury, rationale, null),
    ],
  );
});
