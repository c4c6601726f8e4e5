import { describe, expect, it } from '@jest/globals';
import {
  denyPetition,
  filePetition,
  grantPetition,
  petitionMachine as machine,
  recordInformation,
  requestInformation,
  reviewPetition,
  withdrawPetition,
} from '../../../domain/process/delistingPetition.ts';
import type { PetitionRecord } from '../../../domain/process/delistingPetition.ts';
import { as, expectRule, made, moved, opened } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const treasury = as('TREASURY_OFFICER');
const asked = { designation: 'csv:x/TAG', grounds: 'CHANGED_CIRCUMSTANCES' as const, statement: 'The company was wound up.' };
const known = { designation: { id: 'csv:x/TAG', status: 'ACTIVE' as const }, openPetitions: [] };
const file = (facts: object = {}) => opened(machine, filePetition, asked, { ...known, ...facts }, treasury);
const review: PetitionRecord = { ...made(file()), status: 'UNDER_REVIEW' };
const reason = { reason: 'Wound up in 2026.' };
const grant = (input = reason, facts: Pick<typeof known, 'designation'> | object = known) =>
  moved(machine, grantPetition, review, input, { ...known, ...facts }, treasury);

const rules: Rule[] = [
  {
    rule: 'A petition on a draft',
    hit: () => file({ designation: { id: 'csv:x/TAG', status: 'DRAFT' } }),
    refused: [['DESIGNATION_NOT_ACTIVE', 'Designation csv:x/TAG is DRAFT, not in force.']],
    miss: 'one on an amended designation',
    passes: () => file({ designation: { id: 'csv:x/TAG', status: 'AMENDED' } }),
  },
  {
    rule: 'A second petition while one is open',
    hit: () => file({ openPetitions: ['petition:1'] }),
    refused: [['PETITION_OPEN', 'Petition petition:1 is already open.']],
    miss: 'one after a denial',
    passes: () => file({ openPetitions: [] }),
  },
  {
    rule: 'A grant for no reason',
    hit: () => grant({ reason: '' }),
    refused: [['DELIST_WITHOUT_REASON', 'State why the listing ends.']],
    miss: 'for one',
    passes: () => grant(),
  },
  {
    rule: 'A grant when the listing has ended already',
    hit: () => grant(reason, { designation: { id: 'csv:x/TAG', status: 'DELISTED' } }),
    refused: [['DESIGNATION_NOT_ACTIVE', 'Designation csv:x/TAG is DELISTED, not in force.']],
    miss: 'while it lasts',
    passes: () => grant(),
  },
];

describe('A petition for delisting', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('ends the listing in the same commit when it is granted, and only then', () => {
    const granted = grant();
    const denied = moved(machine, denyPetition, review, reason, null, treasury);
    expect(granted.isAllowed && granted.follows).toEqual([
      { machine: 'designation', move: 'delistDesignation', id: 'csv:x/TAG', input: { reason: 'Wound up in 2026.' } },
    ]);
    expect(denied.isAllowed && denied.follows).toEqual([]);
  });

  it('keeps every question with its answer', () => {
    const asked = made(moved(machine, requestInformation, review, { question: 'Who owned it?' }, null, treasury));
    const answered = made(moved(machine, recordInformation, asked, { answer: 'A trust.' }, null, treasury));
    expect(asked.requests).toEqual([{ askedAt: '2026-11-20T12:00:00Z', question: 'Who owned it?', answeredAt: null, answer: null }]);
    expect(answered.requests.map(({ question, answer }) => [question, answer])).toEqual([['Who owned it?', 'A trust.']]);
  });

  itWalks(
    machine,
    [
      '> FILED',
      'FILED > UNDER_REVIEW',
      'UNDER_REVIEW > INFORMATION_REQUESTED',
      'INFORMATION_REQUESTED > UNDER_REVIEW',
      'UNDER_REVIEW > GRANTED',
      'UNDER_REVIEW > DENIED',
      'FILED > WITHDRAWN',
      'UNDER_REVIEW > WITHDRAWN',
      'INFORMATION_REQUESTED > WITHDRAWN',
    ],
    [
      beginning(filePetition, treasury, asked, known),
      beginning(filePetition, treasury, asked, { ...known, openPetitions: ['petition:1'] }),
    ],
    [
      asking(reviewPetition, treasury, {}, null),
      asking(requestInformation, treasury, { question: 'Who owned it?' }, null),
      asking(recordInformation, treasury, { answer: 'A trust.' }, null),
      asking(grantPetition, treasury, reason, known),
      asking(denyPetition, treasury, reason, null),
      asking(withdrawPetition, treasury, reason, null),
      asking(withdrawPetition, treasury, { reason: '' }, null),
    ],
  );
});
