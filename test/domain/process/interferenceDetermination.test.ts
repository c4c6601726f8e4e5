import { describe, expect, it } from '@jest/globals';
import {
  consultOfficials,
  decideInterference,
  giveConsultationInput,
  interferenceMachine as machine,
  openInterferenceDetermination,
  recordConsultation,
  reopenInterference,
} from '../../../domain/process/interferenceDetermination.ts';
import { filingOf } from '../../../domain/process/filings.ts';
import type { InterferenceFile, InterferenceTest } from '../../../domain/process/interferenceDetermination.ts';
import type { Publication } from '../../../domain/process/publication.ts';
import { clear } from '../../../domain/tlp.ts';
import { as, expectRule, made, moved, opened, refusals, strict } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const cisa = as('DHS_CISA_ANALYST');
const clerk = as('STATE_OFFICIAL', 'EX-STATE-SOS', 'sam');
const asked = { election: 'election:US-2026-11-03', incidents: ['incident:1'] };
const election = { id: 'election:US-2026-11-03', name: 'the 2026 election', date: '2026-11-03', officeLevel: 'FEDERAL' as const };
const begun = made(opened(machine, openInterferenceDetermination, asked, { elections: [election] }, cisa));
const offices = { orgs: ['EX-STATE-SOS'] };
const consulting: InterferenceFile = made(moved(machine, consultOfficials, begun, offices, null, cisa));
const known = { id: 'consultation:1', org: 'EX-STATE-SOS', state: 'us:XX', readers: ['EX-STATE-SOS'] };
const heard = made(moved(machine, giveConsultationInput, consulting, { text: 'Our pages were copied.' }, known, clerk));
const told = { official: 'Clerk of Exampleton', level: 'LOCAL' as const, date: '2026-11-20', text: 'Two pages.' };
const record = (input: object) => moved(machine, recordConsultation, consulting, { ...told, ...input }, known, cisa);
const test: InterferenceTest = { foreignActor: 'gov:XA', conductElements: ['DECEPTIVE'], purposesOrEffects: ['UNDERMINE_CONFIDENCE'] };
const decided = {
  outcome: 'INTERFERENCE_OCCURRED' as const,
  test,
  consultationWaiverReason: null as string | null,
  rationale: 'See the pages.',
};
const widely = { marking: clear, sources: [] };
const decide = (record: InterferenceFile, input: object = {}, facts: Publication = widely) =>
  moved(machine, decideInterference, record, { ...decided, ...input }, facts, cisa);
const from = (tlp: 'AMBER' | 'CLEAR') => ({ ...widely, sources: [{ id: 'incident:1', tlp, tearlines: [] }] });
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
    rule: 'A decision for everybody that rests on an AMBER incident',
    hit: () => decide(heard, {}, from('AMBER')),
    refused: [['TLP_SOURCE_CONFLICT', 'Source incident:1 is TLP:AMBER; release at TLP:AMBER or stricter, or ask for a tearline.']],
    miss: 'on a CLEAR one',
    passes: () => decide(heard, {}, from('CLEAR')),
  },
  {
    rule: 'Consulting nobody in particular',
    hit: () => moved(machine, consultOfficials, begun, { orgs: [] }, null, cisa),
    refused: [['BAD_INPUT', 'Name the State and local offices to consult.']],
    miss: 'an office',
    passes: () => moved(machine, consultOfficials, begun, offices, null, cisa),
  },
  {
    rule: 'Input without words',
    hit: () => moved(machine, giveConsultationInput, consulting, { text: ' ' }, known, clerk),
    refused: [['BAD_INPUT', 'Say what your office knows or thinks.']],
    miss: 'with a word',
    passes: () => moved(machine, giveConsultationInput, consulting, { text: 'No.' }, known, clerk),
  },
  {
    rule: 'A consultation recorded without who and what',
    hit: () => record({ official: ' ', text: ' ' }),
    refused: [
      ['BAD_INPUT', 'Name the official, or the office they speak for.'],
      ['BAD_INPUT', 'Record what the official said.'],
    ],
    miss: 'with both',
    passes: () => record({}),
  },
  {
    rule: 'A consultation of tomorrow',
    hit: () => record({ date: '2026-11-21' }),
    refused: [['DATE_ORDER', 'The day of the consultation (2026-11-21) cannot be after today (2026-11-20).']],
    miss: 'of today',
    passes: () => record({}),
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
      { ...known, official: 'sam', level: 'STATE', date: '2026-11-20', input: 'Our pages were copied.' },
    ]);
    expect(made(record({ date: '2026-11-19' })).consultations).toEqual([
      { ...known, official: 'Clerk of Exampleton', level: 'LOCAL', date: '2026-11-19', input: 'Two pages.' },
    ]);
  });

  it('is read by an office from the moment it is consulted, and by nobody new where everybody reads it', () => {
    const own = made(moved(machine, consultOfficials, { ...begun, marking: strict }, offices, null, cisa));
    expect(own.marking).toEqual({ ...strict, recipientOrgs: ['EX-STATE-SOS', 'US-TREASURY'] });
    expect(consulting.marking).toEqual(clear);
  });

  it('is kept apart from what officials said: that is for their office and those who decide', () => {
    const filing = filingOf<InterferenceFile>('interferenceDetermination');
    const [main, said, ...others] = filing.split(heard, []);
    expect(others).toEqual([]);
    expect(main).not.toHaveProperty('consultations');
    expect(said).toMatchObject({ id: 'consultation:1', type: 'consultation', of: 'one', input: 'Our pages were copied.' });
    expect(said?.marking).toEqual({ ...clear, tlp: 'AMBER_STRICT', recipientOrgs: ['EX-STATE-SOS', 'US-CISA', 'US-DOJ'] });
    const joined = filing.join(main!, [said!]);
    expect(joined).toEqual({ ...heard, consultations: [{ ...heard.consultations[0], readers: said?.marking.recipientOrgs }] });
    expect(filing.split(joined, [said!])).toEqual([main, said]);
    expect(filing.join(main!, [])).toEqual({ ...heard, consultations: [] });
  });

  it('is not decided by intelligence analysts', () => {
    expect(refusals(moved(machine, decideInterference, heard, decided, widely, as('ODNI_ANALYST'))).map(([code]) => code)).toEqual([
      'FORBIDDEN',
    ]);
  });

  itWalks(
    machine,
    ['> OPEN', 'OPEN > CONSULTING', 'CONSULTING > DECIDED', 'DECIDED > REOPENED', 'REOPENED > CONSULTING'],
    [beginning(openInterferenceDetermination, cisa, asked, { elections: [election] })],
    [
      asking(consultOfficials, cisa, offices, null),
      asking(giveConsultationInput, clerk, { text: 'Our pages were copied.' }, known),
      asking(recordConsultation, cisa, told, known),
      asking(decideInterference, cisa, decided, widely),
      asking(reopenInterference, cisa, { reason: 'A second server.' }, null),
    ],
  );
});
