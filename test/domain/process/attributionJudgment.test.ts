import { describe, expect, it } from '@jest/globals';
import {
  attributionMachine as machine,
  coordinateAttribution,
  draftAttribution,
  editAttribution,
  publishAttribution,
  recordDissent,
  reviseAttribution,
  strongestNexus,
  withdrawAttribution,
} from '../../../domain/process/attributionJudgment.ts';
import type { AttributionRecord } from '../../../domain/model.ts';
import type { ReplacementFacts } from '../../../domain/process/attributionJudgment.ts';
import { likelihoodBands } from '../../../domain/process/likelihood.ts';
import type { Likelihood } from '../../../domain/process/likelihood.ts';
import type { Publication } from '../../../domain/process/publication.ts';
import { clear } from '../../../domain/tlp.ts';
import type { Tlp } from '../../../domain/tlp.ts';
import { as, expectRule, made, moved, opened, refusals, strict } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const odni = as('ODNI_ANALYST');
const judged = {
  incident: 'incident:1',
  actor: 'csv:x',
  government: 'gov:XA' as string | null,
  governmentRole: 'DIRECTED' as const,
  statement: 'The actor ran the pages.',
  confidence: 'MODERATE' as const,
  likelihood: 'LIKELY' as Likelihood | null,
  likelihoodPercent: 70 as number | null,
  basis: ['Shared servers'],
  foreignNexus: 'ASSESSED_FOREIGN' as const,
  assumptions: null,
  alternatives: 'A criminal group; set aside for want of gain.',
};
const draft = (input: object = {}, marking = clear) => opened(machine, draftAttribution, { ...judged, ...input }, null, odni, marking);
const coordinated: AttributionRecord = { ...made(draft()), status: 'IN_COORDINATION', coordinatedWith: ['ODNI', 'FBI'] };
const widely = { marking: clear, sources: [], reachesReaders: true };
const publish = (record: Partial<AttributionRecord> = {}, facts: Partial<Publication & { reachesReaders: boolean }> = {}) =>
  moved(machine, publishAttribution, { ...coordinated, ...record }, {}, { ...widely, ...facts }, odni);
const published = made(publish());
const replacement: ReplacementFacts = {
  replacement: { incident: 'incident:1', status: 'PUBLISHED' },
  remainingNexus: 'POSSIBLE',
  reachesReaders: true,
};
const unjudged = { remainingNexus: 'NOT_ASSESSED', reachesReaders: true } as const;
const from = (tlp: Tlp) => [{ id: 'incident:1', tlp, tearlines: [] }];
const revise = (facts: Partial<ReplacementFacts> = {}) =>
  moved(
    machine,
    reviseAttribution,
    published,
    { replacedBy: 'attribution:2', reason: 'A new source.' },
    { ...replacement, ...facts },
    odni,
  );
const newFirst = 'Publish the new judgment on the same incident first, and name it here.';

const rules: Rule[] = [
  {
    rule: 'Publication without confidence',
    hit: () => publish({ confidence: null }),
    refused: [['ATTRIBUTION_WITHOUT_CONFIDENCE', 'State confidence (LOW, MODERATE, HIGH).']],
    miss: 'with low confidence',
    passes: () => publish({ confidence: 'LOW' }),
  },
  {
    rule: 'Publication on a blank basis',
    hit: () => publish({ basis: [' '] }),
    refused: [['ATTRIBUTION_WITHOUT_BASIS', 'State at least one basis.']],
    miss: 'on one',
    passes: () => publish(),
  },
  {
    rule: 'Publication without alternatives',
    hit: () => publish({ alternatives: null }),
    refused: [['BAD_INPUT', 'Say which alternatives were considered.']],
    miss: 'with a word on them',
    passes: () => publish(),
  },
  {
    rule: 'Publication for everybody of a judgment on a GREEN incident',
    hit: () => publish({}, { sources: from('GREEN') }),
    refused: [['TLP_SOURCE_CONFLICT', 'Source incident:1 is TLP:GREEN; release at TLP:GREEN or stricter, or ask for a tearline.']],
    miss: 'of one on a CLEAR incident',
    passes: () => publish({}, { sources: from('CLEAR') }),
  },
  {
    rule: '"Unlikely" at 46 percent',
    hit: () => draft({ likelihood: 'UNLIKELY', likelihoodPercent: 46 }),
    refused: [['INVALID_LIKELIHOOD_TERM', '46% is ROUGHLY_EVEN_CHANCE, not UNLIKELY (ICD 203).']],
    miss: 'at 45, where two bands meet',
    passes: () => draft({ likelihood: 'UNLIKELY', likelihoodPercent: 45 }),
  },
  {
    rule: 'A percentage without a term',
    hit: () => draft({ likelihood: null, likelihoodPercent: 95 }),
    refused: [['INVALID_LIKELIHOOD_TERM', '95% is VERY_LIKELY or ALMOST_CERTAIN, not without a term (ICD 203).']],
    miss: 'a term without a percentage',
    passes: () => draft({ likelihood: 'VERY_LIKELY', likelihoodPercent: null }),
  },
  {
    rule: 'Certainty',
    hit: () => draft({ likelihood: 'ALMOST_CERTAIN', likelihoodPercent: 100 }),
    refused: [['INVALID_LIKELIHOOD_TERM', '100% is outside every term, which run from 1 to 99%, not ALMOST_CERTAIN (ICD 203).']],
    miss: 'almost certainty at 99',
    passes: () => draft({ likelihood: 'ALMOST_CERTAIN', likelihoodPercent: 99 }),
  },
  {
    rule: 'A role without its government',
    hit: () => draft({ government: null }),
    refused: [['BAD_INPUT', 'Name the government together with whether it authorized, directed, sponsored or supported the act.']],
    miss: 'neither',
    passes: () => draft({ government: null, governmentRole: null }),
  },
  {
    rule: 'Coordination with one agency named twice',
    hit: () => moved(machine, coordinateAttribution, made(draft()), { agencies: ['ODNI', 'ODNI'] }, null, odni),
    refused: [['BAD_INPUT', 'Name at least two agencies that take part in the judgment.']],
    miss: 'with two',
    passes: () => moved(machine, coordinateAttribution, made(draft()), { agencies: ['ODNI', 'NSA'] }, null, odni),
  },
  {
    rule: 'A dissent of the FBI by Homeland Security',
    hit: () => moved(machine, recordDissent, coordinated, { agency: 'FBI', text: 'No.', confidence: null }, null, as('DHS_CISA_ANALYST')),
    refused: [['FORBIDDEN', 'You may not dissent for FBI, only for your own agency.']],
    miss: 'its own',
    passes: () =>
      moved(machine, recordDissent, coordinated, { agency: 'DHS_CISA', text: 'No.', confidence: null }, null, as('DHS_CISA_ANALYST')),
  },
  {
    rule: 'A revision whose replacement is a draft',
    hit: () => revise({ replacement: { incident: 'incident:1', status: 'DRAFT' } }),
    refused: [['BAD_INPUT', newFirst]],
    miss: 'is published',
    passes: () => revise(),
  },
  {
    rule: 'A revision by a judgment on another incident',
    hit: () => revise({ replacement: { incident: 'incident:2', status: 'PUBLISHED' } }),
    refused: [['BAD_INPUT', newFirst]],
    miss: 'on the same',
    passes: () => revise(),
  },
  {
    rule: 'Editing a role without its government',
    hit: () => moved(machine, editAttribution, made(draft()), { ...judged, government: null }, null, odni),
    refused: [['BAD_INPUT', 'Name the government together with whether it authorized, directed, sponsored or supported the act.']],
    miss: 'with it',
    passes: () => moved(machine, editAttribution, made(draft()), judged, null, odni),
  },
  {
    rule: 'Editing to a term that is not the percentage’s',
    hit: () => moved(machine, editAttribution, made(draft()), { ...judged, likelihoodPercent: 81 }, null, odni),
    refused: [['INVALID_LIKELIHOOD_TERM', '81% is VERY_LIKELY, not LIKELY (ICD 203).']],
    miss: 'at the edge of its band',
    passes: () => moved(machine, editAttribution, made(draft()), { ...judged, likelihoodPercent: 80 }, null, odni),
  },
];

describe('An attribution judgment', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('sets the incident’s foreign nexus when it is published, and gives it back when it is withdrawn', () => {
    const withdrawn = moved(machine, withdrawAttribution, published, { reason: 'Wrong server.' }, unjudged, odni);
    const nexus = (foreignNexus: string) => [{ machine: 'incident', move: 'setForeignNexus', id: 'incident:1', input: { foreignNexus } }];
    const first = publish();
    expect([first.isAllowed && first.follows, withdrawn.isAllowed && withdrawn.follows]).toEqual([
      nexus('ASSESSED_FOREIGN'),
      nexus('NOT_ASSESSED'),
    ]);
  });

  it('leaves the incident as it is when fewer may see the judgment than the incident', () => {
    const narrow = publish({}, { reachesReaders: false });
    const withdrawn = moved(machine, withdrawAttribution, published, { reason: 'Wrong.' }, { ...unjudged, reachesReaders: false }, odni);
    expect([narrow.isAllowed && narrow.follows, withdrawn.isAllowed && withdrawn.follows]).toEqual([[], []]);
  });

  it('is read by an agency from the moment it is put to it', () => {
    const begun = made(draft({}, strict));
    const put = made(moved(machine, coordinateAttribution, begun, { agencies: ['ODNI', 'DHS_CISA'] }, null, odni));
    expect([begun.marking.recipientOrgs, put.marking.recipientOrgs]).toEqual([['US-TREASURY'], ['US-CISA', 'US-ODNI', 'US-TREASURY']]);
  });

  it('says the most that any says of a foreign hand', () => {
    expect(strongestNexus(['POSSIBLE', 'NO_FOREIGN_NEXUS'])).toBe('POSSIBLE');
    expect(strongestNexus(['POSSIBLE', 'ASSESSED_FOREIGN'])).toBe('ASSESSED_FOREIGN');
    expect(strongestNexus([])).toBe('NOT_ASSESSED');
  });

  it('is no business of policy officers or of Homeland Security', () => {
    expect(refusals(opened(machine, draftAttribution, judged, null, as('DHS_CISA_ANALYST'))).map(([code]) => code)).toEqual(['FORBIDDEN']);
    expect(refusals(opened(machine, draftAttribution, judged, null, as('TREASURY_OFFICER'))).map(([code]) => code)).toEqual(['FORBIDDEN']);
  });

  it('covers 1 to 99 percent with its terms, without a gap', () => {
    const bands = Object.values(likelihoodBands);
    expect(bands.slice(1).map(([low]) => low)).toEqual(bands.slice(0, -1).map(([, high]) => high));
    expect([bands[0]?.[0], bands.at(-1)?.[1]]).toEqual([1, 99]);
  });

  itWalks(
    machine,
    ['> DRAFT', 'DRAFT > IN_COORDINATION', 'IN_COORDINATION > PUBLISHED', 'PUBLISHED > REVISED', 'PUBLISHED > WITHDRAWN'],
    [beginning(draftAttribution, odni, judged, null), beginning(draftAttribution, odni, { ...judged, confidence: null }, null)],
    [
      asking(editAttribution, odni, judged, null),
      asking(coordinateAttribution, odni, { agencies: ['ODNI', 'CIA'] }, null),
      asking(recordDissent, as('DOJ_OFFICER'), { agency: 'DOJ', text: 'Weaker.', confidence: 'LOW' }, null),
      asking(publishAttribution, odni, {}, widely),
      asking(reviseAttribution, odni, { replacedBy: 'attribution:2', reason: 'A new source.' }, replacement),
      asking(withdrawAttribution, odni, { reason: 'Wrong server.' }, unjudged),
    ],
  );
});
