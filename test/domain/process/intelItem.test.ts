import { describe, expect, it } from '@jest/globals';
import {
  acknowledgeIntel,
  approveTearline,
  awaitingAction,
  disseminateIntel,
  draftTearline,
  enrichIntel,
  intelMachine as machine,
  recordIntel,
  recordIntelAction,
  transmitIntel,
} from '../../../domain/process/intelItem.ts';
import type { IntelFile } from '../../../domain/process/intelItem.ts';
import { clear } from '../../../domain/tlp.ts';
import type { Marking } from '../../../domain/tlp.ts';
import { as, expectRule, made, moved, now, opened } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const odni = as('ODNI_ANALYST', 'US-ODNI');
const dhs = as('DHS_CISA_ANALYST', 'US-CISA');
const state = as('STATE_OFFICIAL', 'EX-STATE-SOS', 'sam');
const county = as('LOCAL_OFFICIAL', 'EX-COUNTY-CLERK', 'carl');
const amber: Marking = { ...clear, tlp: 'AMBER', originator: 'uma', recipientOrgs: ['US-CISA'] };
const told = {
  originAgency: 'ODNI' as const,
  summary: 'A server prepares copies of election pages.',
  confidence: 'MODERATE' as const,
  likelihood: 'LIKELY' as const,
  likelihoodPercent: 60 as number | null,
  indicators: ['198.51.100.7'],
  affectedAssetTypes: ['PUBLIC_ELECTION_WEBSITE' as const],
  recommendedActions: ['Block the address.'],
};
const recorded = made(opened(machine, recordIntel, told, null, odni, amber));
const tearlines = [{ tlp: 'GREEN' as const, text: 'Watch for copies of your pages.' }];
const torn = made(moved(machine, draftTearline, recorded, { tearlines }, null, odni));
const red: IntelFile = { ...recorded, marking: { ...clear, tlp: 'RED', originator: 'uma', namedRecipients: ['uma'] } };
const transmit = (record: IntelFile, namedRecipients: string[], viewer = odni) =>
  moved(machine, transmitIntel, record, { namedRecipients }, null, viewer);
const transmitted: IntelFile = { ...torn, status: 'TRANSMITTED_TO_DHS' };
const disseminate = (record: Partial<IntelFile>, community: string | null = 'community:EI-ISAC', isMember = true) =>
  moved(
    machine,
    disseminateIntel,
    { ...transmitted, ...record },
    { recipients: ['EX-STATE-SOS', 'EX-COUNTY-CLERK'], community },
    { isMember },
    dhs,
  );
const came = { isRecipient: true, sharedWith: ['US-CISA'] };
const elsewhere = { ...came, isRecipient: false };
const out = made(disseminate({}));
const acknowledged = made(moved(machine, acknowledgeIntel, out, {}, came, state));
const action = { action: 'Blocked it.' };
const unusable = 'Add an indicator or affected system and one recommended action before dissemination.';

const rules: Rule[] = [
  {
    rule: 'Dissemination without an action',
    hit: () => disseminate({ recommendedActions: [] }),
    refused: [['NOT_ACTIONABLE', unusable]],
    miss: 'with one',
    passes: () => disseminate({}),
  },
  {
    rule: 'Dissemination without anything it concerns',
    hit: () => disseminate({ indicators: [], affectedAssetTypes: [] }),
    refused: [['NOT_ACTIONABLE', unusable]],
    miss: 'with an affected system and no indicator',
    passes: () => disseminate({ indicators: [] }),
  },
  {
    rule: 'A release that another analyst approves',
    hit: () => moved(machine, approveTearline, torn, {}, null, as('ODNI_ANALYST', 'US-ODNI', 'olaf')),
    refused: [['TLP_CANNOT_LOOSEN', 'Only the originator may let more people see this record: TLP:AMBER to TLP:GREEN.']],
    miss: 'that the originator approves',
    passes: () => moved(machine, approveTearline, torn, {}, null, odni),
  },
  {
    rule: 'A tear-line stricter than its item',
    hit: () => moved(machine, draftTearline, recorded, { tearlines: [{ tlp: 'AMBER_STRICT', text: 'More.' }] }, null, odni),
    refused: [['BAD_INPUT', 'The item is TLP:AMBER; a tear-line at TLP:AMBER_STRICT would be stricter than it.']],
    miss: 'one as strict',
    passes: () => moved(machine, draftTearline, recorded, { tearlines: [{ tlp: 'AMBER', text: 'Less.' }] }, null, odni),
  },
  {
    rule: 'A tear-line at RED',
    hit: () => moved(machine, draftTearline, red, { tearlines: [{ tlp: 'RED', text: 'More.' }] }, null, odni),
    refused: [['BAD_INPUT', 'A tear-line goes to organisations, and TLP:RED names persons; write it at TLP:AMBER_STRICT or looser.']],
    miss: 'one at AMBER_STRICT of the same item',
    passes: () => moved(machine, draftTearline, red, { tearlines: [{ tlp: 'AMBER_STRICT', text: 'More.' }] }, null, odni),
  },
  {
    rule: 'Two tear-lines of a colour',
    hit: () => moved(machine, draftTearline, recorded, { tearlines: [...tearlines, ...tearlines] }, null, odni),
    refused: [['BAD_INPUT', 'There is another tear-line at TLP:GREEN; write one.']],
    miss: 'of two colours',
    passes: () => moved(machine, draftTearline, recorded, { tearlines: [...tearlines, { tlp: 'CLEAR', text: 'Watch.' }] }, null, odni),
  },
  {
    rule: 'A blank tear-line',
    hit: () => moved(machine, draftTearline, recorded, { tearlines: [{ tlp: 'GREEN', text: ' ' }] }, null, odni),
    refused: [['BAD_INPUT', 'The tear-line at TLP:GREEN is blank.']],
    miss: 'one that says something',
    passes: () => moved(machine, draftTearline, recorded, { tearlines }, null, odni),
  },
  {
    rule: 'A GREEN tear-line sent to no community',
    hit: () => disseminate({}, null),
    refused: [['BAD_INPUT', 'Name the community that the tear-line at TLP:GREEN goes to.']],
    miss: 'an AMBER one',
    passes: () => disseminate({ tearlines: [{ tlp: 'AMBER', text: 'Watch.', sent: null }] }, null),
  },
  {
    rule: 'Dissemination to a community one does not belong to',
    hit: () => disseminate({}, 'community:EI-ISAC', false),
    refused: [['NOT_MEMBER', 'Your organisation is not an active member of that community.']],
    miss: 'to one’s own',
    passes: () => disseminate({}),
  },
  {
    rule: 'Naming more readers of an item at RED by another analyst',
    hit: () => transmit({ ...red, status: 'APPROVED_FOR_RELEASE' }, ['dee'], as('ODNI_ANALYST', 'US-ODNI', 'olaf')),
    refused: [['TLP_CANNOT_LOOSEN', 'Only the originator may name more recipients of this record.']],
    miss: 'by the originator',
    passes: () => transmit({ ...red, status: 'APPROVED_FOR_RELEASE' }, ['dee'], odni),
  },
  {
    rule: 'A likelihood that is not its percentage',
    hit: () => opened(machine, recordIntel, { ...told, likelihoodPercent: 81 }, null, odni, amber),
    refused: [['INVALID_LIKELIHOOD_TERM', '81% is VERY_LIKELY, not LIKELY (ICD 203).']],
    miss: 'one at the edge of its band',
    passes: () => opened(machine, recordIntel, { ...told, likelihoodPercent: 80 }, null, odni, amber),
  },
  {
    rule: 'A portion mark in a tear-line',
    hit: () => moved(machine, draftTearline, recorded, { tearlines: [{ tlp: 'GREEN', text: '(S//NF) Watch.' }] }, null, odni),
    refused: [
      [
        'CLASSIFIED_MARKING_REJECTED',
        'Line 1 carries a classification marking. This system is unclassified; do not resubmit here and follow your spill procedure.',
      ],
    ],
    miss: 'an unclassified one',
    passes: () => moved(machine, draftTearline, recorded, { tearlines: [{ tlp: 'GREEN', text: '(U) Watch.' }] }, null, odni),
  },
  {
    rule: 'Acknowledging what went to others',
    hit: () => moved(machine, acknowledgeIntel, out, {}, elsewhere, as('LOCAL_OFFICIAL', 'EX-TOWN-CLERK')),
    refused: [['FORBIDDEN', 'Your organisation is not among the recipients of this item.']],
    miss: 'what came here',
    passes: () => moved(machine, acknowledgeIntel, out, {}, came, county),
  },
  {
    rule: 'An action before acknowledging',
    hit: () => moved(machine, recordIntelAction, acknowledged, action, came, county),
    refused: [['BAD_INPUT', 'Acknowledge the item before you record an action on it.']],
    miss: 'after it',
    passes: () => moved(machine, recordIntelAction, acknowledged, action, came, state),
  },
  {
    rule: 'An action on what went to others',
    hit: () => moved(machine, recordIntelAction, acknowledged, action, elsewhere, state),
    refused: [['FORBIDDEN', 'Your organisation is not among the recipients of this item.']],
    miss: 'on what came here',
    passes: () => moved(machine, recordIntelAction, acknowledged, action, came, state),
  },
];

describe('An item of intelligence', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('is acknowledged and acted on by each recipient for itself', () => {
    const acted = made(moved(machine, recordIntelAction, acknowledged, action, came, state));
    const both = made(moved(machine, acknowledgeIntel, acted, {}, came, county));
    expect([acknowledged.status, acted.status, both.status, both.acknowledgements.map(({ org }) => org)]).toEqual([
      'ACKNOWLEDGED',
      'ACTIONED',
      'ACTIONED',
      ['EX-STATE-SOS', 'EX-COUNTY-CLERK'],
    ]);
    const awaited = [out, both].map(({ recipients, actionsTaken }) => awaitingAction(recipients, actionsTaken));
    expect(awaited).toEqual([['EX-COUNTY-CLERK', 'EX-STATE-SOS'], ['EX-COUNTY-CLERK']]);
  });

  it('is handed to Homeland Security: the agency, and at RED the persons named', () => {
    const strict: Marking = { ...amber, tlp: 'AMBER_STRICT', recipientOrgs: ['US-ODNI'] };
    const handed = (marking: Marking) => made(transmit({ ...torn, status: 'APPROVED_FOR_RELEASE', marking }, ['dee'])).marking;
    expect([handed(strict).recipientOrgs, handed(red.marking).namedRecipients, handed(clear)]).toEqual([
      ['US-CISA', 'US-ODNI'],
      ['uma', 'dee'],
      clear,
    ]);
  });

  it('goes out as its tear-lines: the fullest to those named, GREEN to the community, CLEAR to everybody', () => {
    const drawn = (['CLEAR', 'GREEN', 'AMBER'] as const).map((tlp) => ({ tlp, text: tlp, sent: null }));
    const sent = made(disseminate({ tearlines: drawn })).tearlines;
    const to = ['EX-COUNTY-CLERK', 'EX-STATE-SOS'];
    expect(sent.map((each) => each.sent)).toEqual([
      { marking: clear, recipients: [], at: now },
      { marking: { ...clear, tlp: 'GREEN', originator: 'uma', community: 'community:EI-ISAC' }, recipients: [], at: now },
      { marking: { ...clear, tlp: 'AMBER', originator: 'uma', recipientOrgs: [...to, 'US-CISA'] }, recipients: to, at: now },
    ]);
  });

  itWalks(
    machine,
    [
      '> RECEIVED',
      'RECEIVED > TEARLINE_DRAFT',
      'TEARLINE_DRAFT > APPROVED_FOR_RELEASE',
      'APPROVED_FOR_RELEASE > TRANSMITTED_TO_DHS',
      'TRANSMITTED_TO_DHS > DISSEMINATED',
      'DISSEMINATED > ACKNOWLEDGED',
      'ACKNOWLEDGED > ACTIONED',
    ],
    [
      beginning(recordIntel, odni, told, null, { marking: amber }),
      beginning(recordIntel, odni, { ...told, recommendedActions: [] }, null, { marking: amber }),
    ],
    [
      asking(draftTearline, odni, { tearlines }, null),
      asking(approveTearline, odni, {}, null),
      asking(approveTearline, as('ODNI_ANALYST', 'US-ODNI', 'olaf'), {}, null),
      asking(transmitIntel, odni, { namedRecipients: [] }, null),
      asking(enrichIntel, dhs, { indicators: ['198.51.100.8'], affectedAssetTypes: [], recommendedActions: ['Watch.'] }, null),
      asking(disseminateIntel, dhs, { recipients: ['EX-STATE-SOS'], community: 'community:EI-ISAC' }, { isMember: true }),
      asking(acknowledgeIntel, state, {}, came),
      asking(recordIntelAction, state, action, came),
    ],
  );
});
