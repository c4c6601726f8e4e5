import { describe, expect, it } from '@jest/globals';
import {
  consultOfficials,
  decideInterference,
  giveConsultationInput,
  interferenceMachine as machine,
  openInterferenceDetermination,
  reopenInterference,
} from '../../../domain/process/interferenceDetermination.ts';
import type { InterferenceRecord, InterferenceTest } from '../../../domain/process/interferenceDetermination.ts';
import { as, expectRule, made, moved, opened, refusals } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const cisa = as('DHS_CISA_ANALYST');
const clerk = as('STATE_OFFICIAL', 'EX-STATE-SOS', 'sam');
const asked = { election: 'election:US-2026-11-03', incidents: ['incident:1'] };
const election = { id: 'election:US-2026-11-03', name: 'the 2026 election', date: '2026-11-03', officeLevel: 'FEDERAL' as const };
const begun = made(opened(machine, openInterferenceDetermination, asked, { elections: [election] }, cisa));
const consulting: InterferenceRecord = made(moved(machine, consultOfficials, begun, {}, null, cisa));
const heard = made(moved(machine, giveConsultationInput, consulting, { text: 'Our pages were copied.' }, null, clerk));
const test: InterferenceTest = { foreignActor: 'gov:XA', conductElements: ['DECEPTIVE'], purposesOrEffects: ['UNDERMINE_CONFIDENCE'] };
const decided = {
  outcome: 'INTERFERENCE_OCCURRED' as const,
  test,
  consultationWaiverReason: null as string | null,
  rationale: 'See the pages.',
};
const decide = (record: InterferenceRecord, input: object = {}) =>
  moved(machine, decideInterference, record, { ...decided, ...input }, null, cisa);
const missing = 'Record consultation with at least one State or local official, or why it was not appropriate.';

const rules: Rule[] = [
  {
    rule: 'A decision without hearing anybody',
    hit: () => decide(consulting),
    refused: [['CONSULTATION_MISSING', missing]],
    miss: 'with the reason why nobody was heard',
    passes: () => decide(consulting, { consultationWaiverReason: 'No State or local system was concerned.' }),
  },
  {
    rule: 'A decision before consultation begins',
    hit: () => decide(begun),
    refused: [['CONSULTATION_MISSING', missing]],
    miss: 'after a State official was heard',
    passes: () => decide(heard),
  },
  {
    rule: 'Interference without conduct',
    hit: () => decide(heard, { test: { ...test, conductElements: [] } }),
    refused: [
      [
        'DETERMINATION_TEST_INCOMPLETE',
        'Foreign interference under section 8(f) needs all three elements; missing covert, fraudulent, deceptive or unlawful conduct.',
      ],
    ],
    miss: 'no indication, without conduct',
    passes: () => decide(heard, { outcome: 'NO_INDICATION', test: { ...test, conductElements: [] } }),
  },
  {
    rule: 'Interference without an actor or a purpose',
    hit: () => decide(heard, { test: { ...test, foreignActor: null, purposesOrEffects: [] } }),
    refused: [
      [
        'DETERMINATION_TEST_INCOMPLETE',
        'Foreign interference under section 8(f) needs all three elements; missing a foreign government or its agent and a purpose or effect.',
      ],
    ],
    miss: 'with all three elements',
    passes: () => decide(heard),
  },
  {
    rule: 'A determination on the 2016 election',
    hit: () =>
      opened(
        machine,
        openInterferenceDetermination,
        asked,
        { elections: [{ ...election, name: 'the 2016 election', date: '2016-11-08' }] },
        cisa,
      ),
    refused: [
      [
        'ELECTION_BEFORE_ORDER',
        'the 2016 election was held 2016-11-08; EO 13848 covers Federal elections on or after 2018-09-12. Use EO 13694 for earlier conduct.',
      ],
    ],
    miss: 'on the 2018 election',
    passes: () => opened(machine, openInterferenceDetermination, asked, { elections: [{ ...election, date: '2018-11-06' }] }, cisa),
  },
];

describe('A determination whether interference occurred', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('lists who was consulted, for which office, and what they said', () => {
    expect(heard.consultations).toEqual([
      { org: 'EX-STATE-SOS', official: 'sam', level: 'STATE', date: '2026-11-20', input: 'Our pages were copied.' },
    ]);
  });

  it('is not decided by intelligence analysts', () => {
    expect(refusals(moved(machine, decideInterference, heard, decided, null, as('ODNI_ANALYST'))).map(([code]) => code)).toEqual([
      'FORBIDDEN',
    ]);
  });

  itWalks(
    machine,
    ['> OPEN', 'OPEN > CONSULTING', 'CONSULTING > DECIDED', 'DECIDED > REOPENED', 'REOPENED > CONSULTING'],
    [beginning(openInterferenceDetermination, cisa, asked, { elections: [election] })],
    [
      asking(consultOfficials, cisa, {}, null),
      asking(giveConsultationInput, clerk, { text: 'Our pages were copied.' }, null),
      asking(decideInterference, cisa, decided, null),
      asking(reopenInterference, cisa, { reason: 'A second server.' }, null),
    ],
  );
});
