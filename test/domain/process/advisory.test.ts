import { describe, expect, it } from '@jest/globals';
import {
  acknowledgeAdvisory,
  advisoryMachine as machine,
  draftAdvisory,
  editAdvisory,
  expireAdvisory,
  releaseAdvisory,
  rescindAdvisory,
  reviewAdvisory,
  updateAdvisory,
} from '../../../domain/process/advisory.ts';
import type { AdvisoryFile } from '../../../domain/process/advisory.ts';
import type { SourceFact } from '../../../domain/process/sharing.ts';
import { clear } from '../../../domain/tlp.ts';
import type { Marking } from '../../../domain/tlp.ts';
import { as, expectRule, made, moved, opened } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const staff = as('COMMUNITY_STAFF', 'EI-ISAC');
const clerk = as('LOCAL_OFFICIAL', 'EX-COUNTY-CLERK', 'carl');
const green: Marking = { ...clear, tlp: 'GREEN', community: 'community:EI-ISAC', originator: 'uma' };
const text = {
  title: 'Look-alike pages',
  body: 'Pages copy those of election offices.',
  severity: 'MEDIUM' as const,
  affectedAssetTypes: ['PUBLIC_ELECTION_WEBSITE' as const],
  recommendedActions: ['Watch for new domains.'],
  expiresAt: '2026-11-30',
};
const asked = { ...text, derivedFrom: ['intel:1'], community: 'community:EI-ISAC', releaseMarking: green };
const amber: SourceFact = { id: 'intel:1', tlp: 'AMBER', tearlines: [] };
const desk: Marking = { ...clear, tlp: 'AMBER_STRICT', originator: 'uma', recipientOrgs: ['EI-ISAC'] };
const draft = (sources: SourceFact[], releaseMarking = green, input: object = {}) =>
  opened(machine, draftAdvisory, { ...asked, releaseMarking, ...input }, { sources }, staff, desk);
const drafted = made(draft([]));
const review: AdvisoryFile = { ...drafted, status: 'IN_REVIEW' };
const release = (sources: SourceFact[], isMember = true, releaseMarking = green, as = staff) =>
  moved(machine, releaseAdvisory, review, { releaseMarking }, { sources, isMember }, as);
const other = { ...staff, user: 'olaf' };
const update = (sources: SourceFact[], releaseMarking = green, as = staff, record = released) =>
  moved(machine, updateAdvisory, record, { ...asked, releaseMarking }, { sources, isMember: true }, as);
const seen = { isMember: true, sharedWith: ['US-CISA'] };
const released = made(release([]));
const conflict = 'Source intel:1 is TLP:AMBER; release at TLP:AMBER or stricter, or ask for a tearline.';

const rules: Rule[] = [
  {
    rule: 'A GREEN advisory from an AMBER source',
    hit: () => release([amber]),
    refused: [['TLP_SOURCE_CONFLICT', conflict]],
    miss: 'with a tear-line at GREEN',
    passes: () => release([{ ...amber, tearlines: ['GREEN'] }]),
  },
  {
    rule: 'A GREEN advisory from what is GREEN in another community',
    hit: () => release([{ ...amber, tlp: 'GREEN', community: 'community:lakes' }]),
    refused: [
      ['TLP_SOURCE_CONFLICT', 'Source intel:1 is TLP:GREEN; release at TLP:GREEN within its community or stricter, or ask for a tearline.'],
    ],
    miss: 'from what is GREEN in its own',
    passes: () => release([{ ...amber, tlp: 'GREEN', community: green.community }]),
  },
  {
    rule: 'A tear-line that is stricter than the advisory',
    hit: () => release([{ ...amber, tearlines: ['AMBER_STRICT'] }]),
    refused: [['TLP_SOURCE_CONFLICT', conflict]],
    miss: 'one that is looser',
    passes: () => release([{ ...amber, tearlines: ['CLEAR'] }]),
  },
  {
    rule: 'A draft at GREEN from an AMBER source',
    hit: () => draft([amber]),
    refused: [['TLP_SOURCE_CONFLICT', conflict]],
    miss: 'a draft at AMBER',
    passes: () => draft([amber], { ...green, tlp: 'AMBER', recipientOrgs: ['EX-STATE-SOS'] }),
  },
  {
    rule: 'An AMBER advisory for no organisation',
    hit: () => draft([], { ...green, tlp: 'AMBER' }),
    refused: [['AMBER_NEEDS_RECIPIENT_ORGS', 'A TLP:AMBER record must name its recipient organisations.']],
    miss: 'for one',
    passes: () => draft([], { ...green, tlp: 'AMBER', recipientOrgs: ['EX-STATE-SOS'] }),
  },
  {
    rule: 'A RED advisory for nobody',
    hit: () => draft([], { ...green, tlp: 'RED' }),
    refused: [['RED_NEEDS_NAMED_RECIPIENTS', 'A TLP:RED record must name its recipients by user id.']],
    miss: 'for a named person',
    passes: () => draft([], { ...green, tlp: 'RED', namedRecipients: ['carl'] }),
  },
  {
    rule: 'Release to a community one does not belong to',
    hit: () => release([], false),
    refused: [['NOT_MEMBER', 'Your organisation is not an active member of that community.']],
    miss: 'to one’s own',
    passes: () => release([]),
  },
  {
    rule: 'Review of an advisory that says nothing to do',
    hit: () => moved(machine, reviewAdvisory, { ...drafted, recommendedActions: [] }, {}, null, staff),
    refused: [['BAD_INPUT', 'Recommend at least one action.']],
    miss: 'of one that does',
    passes: () => moved(machine, reviewAdvisory, drafted, {}, null, staff),
  },
  {
    rule: 'A banner line in the text',
    hit: () => draft([], green, { body: 'SECRET//NOFORN\nPages.' }),
    refused: [
      [
        'CLASSIFIED_MARKING_REJECTED',
        'Line 1 carries a classification marking. This system is unclassified; do not resubmit here and follow your spill procedure.',
      ],
    ],
    miss: 'a word about secrets',
    passes: () => draft([], green, { body: 'The SECRET ballot is safe.' }),
  },
  {
    rule: 'Expiry on its last day',
    hit: () => moved(machine, expireAdvisory, released, {}, null, staff, '2026-11-30T23:00:00Z'),
    refused: [['BAD_INPUT', 'Its last day has not passed; rescind it to end it now.']],
    miss: 'the day after',
    passes: () => moved(machine, expireAdvisory, released, {}, null, staff, '2026-12-01T00:00:00Z'),
  },
  {
    rule: 'An update that draws on an AMBER source',
    hit: () => update([amber]),
    refused: [['TLP_SOURCE_CONFLICT', conflict]],
    miss: 'on its tear-line',
    passes: () => update([{ ...amber, tearlines: ['GREEN'] }]),
  },
  {
    rule: 'A release to everybody by another than the originator',
    hit: () => release([], true, clear, other),
    refused: [['TLP_CANNOT_LOOSEN', 'Only the originator may let more people see this record: TLP:GREEN to TLP:CLEAR.']],
    miss: 'at what the originator decided',
    passes: () => release([], true, green, other),
  },
  {
    rule: 'An update for everybody by another than the originator',
    hit: () => update([], clear, other),
    refused: [['TLP_CANNOT_LOOSEN', 'Only the originator may let more people see this record: TLP:GREEN to TLP:CLEAR.']],
    miss: 'by the originator',
    passes: () => update([], clear),
  },
  {
    rule: 'Acknowledging for an office that is no member',
    hit: () => moved(machine, acknowledgeAdvisory, released, {}, { ...seen, isMember: false }, clerk),
    refused: [['NOT_MEMBER', 'Your organisation is not an active member of that community.']],
    miss: 'for a member',
    passes: () => moved(machine, acknowledgeAdvisory, released, {}, seen, clerk),
  },
];

describe('An advisory', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('keeps one acknowledgement an organisation, the first, and of which version', () => {
    const once = made(moved(machine, acknowledgeAdvisory, released, {}, seen, clerk));
    const updated = made(update([], green, staff, once));
    const twice = made(moved(machine, acknowledgeAdvisory, updated, {}, seen, { ...clerk, user: 'cora' }, '2026-11-21T12:00:00Z'));
    expect([updated.version, updated.earlierTexts, twice.acknowledgements]).toEqual([
      2,
      [text],
      [{ org: 'EX-COUNTY-CLERK', by: 'carl', at: '2026-11-20T12:00:00Z', version: 1, sharedWith: ['US-CISA'] }],
    ]);
  });

  it('is seen by its drafters until it is released, and then by whom its originator decided', () => {
    expect([drafted.marking, released.marking]).toEqual([desk, green]);
  });

  it('does not show what it said to fewer once it goes to more', () => {
    const wider = made(update([], clear));
    expect([wider.marking.tlp, wider.earlierTexts, made(update([])).earlierTexts]).toEqual(['CLEAR', [], [text]]);
  });

  itWalks(
    machine,
    [
      '> DRAFT',
      'DRAFT > IN_REVIEW',
      'IN_REVIEW > RELEASED',
      'RELEASED > UPDATED',
      'RELEASED > EXPIRED',
      'RELEASED > RESCINDED',
      'UPDATED > EXPIRED',
      'UPDATED > RESCINDED',
    ],
    [beginning(draftAdvisory, staff, asked, { sources: [] }, { marking: desk })],
    [
      asking(editAdvisory, staff, asked, { sources: [] }),
      asking(reviewAdvisory, staff, {}, null),
      asking(releaseAdvisory, staff, { releaseMarking: green }, { sources: [], isMember: true }),
      asking(releaseAdvisory, staff, { releaseMarking: green }, { sources: [amber], isMember: false }),
      asking(updateAdvisory, staff, asked, { sources: [], isMember: true }),
      asking(acknowledgeAdvisory, clerk, {}, seen),
      asking(expireAdvisory, staff, {}, null, { at: '2026-12-01T00:00:00Z' }),
      asking(rescindAdvisory, staff, { reason: 'A false alarm.' }, null),
    ],
  );
});
