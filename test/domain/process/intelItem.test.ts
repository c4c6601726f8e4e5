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
import { as, expectRule, made, moved, opened } from './trying.ts';
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
const transmitted: IntelFile = { ...torn, status: 'TRANSMITTED_TO_DHS' };
const disseminate = (record: Partial<IntelFile>) =>
  moved(machine, disseminateIntel, { ...transmitted, ...record }, { recipients: ['EX-STATE-SOS', 'EX-COUNTY-CLERK'] }, null, dhs);
const out = made(disseminate({}));
const acknowledged = made(moved(machine, acknowledgeIntel, out, {}, null, state));
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
    hit: () => moved(machine, draftTearline, recorded, { tearlines: [{ tlp: 'RED', text: 'More.' }] }, null, odni),
    refused: [['BAD_INPUT', 'The item is TLP:AMBER; a tear-line at TLP:RED would be stricter than it.']],
    miss: 'one as strict',
    passes: () => moved(machine, draftTearline, recorded, { tearlines: [{ tlp: 'AMBER', text: 'Less.' }] }, null, odni),
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
    hit: () => moved(machine, acknowledgeIntel, out, {}, null, as('LOCAL_OFFICIAL', 'EX-TOWN-CLERK')),
    refused: [['FORBIDDEN', 'Your organisation is not among the recipients of this item.']],
    miss: 'what came here',
    passes: () => moved(machine, acknowledgeIntel, out, {}, null, county),
  },
  {
    rule: 'An action before acknowledging',
    hit: () => moved(machine, recordIntelAction, acknowledged, action, null, county),
    refused: [['BAD_INPUT', 'Acknowledge the item before you record an action on it.']],
    miss: 'after it',
    passes: () => moved(machine, recordIntelAction, acknowledged, action, null, state),
  },
  {
    rule: 'An action on what went to others',
    hit: () => moved(machine, recordIntelAction, { ...acknowledged, recipients: [] }, action, null, state),
    refused: [['FORBIDDEN', 'Your organisation is not among the recipients of this item.']],
    miss: 'on what came here',
    passes: () => moved(machine, recordIntelAction, acknowledged, action, null, state),
  },
];

describe('An item of intelligence', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('is acknowledged and acted on by each recipient for itself', () => {
    const acted = made(moved(machine, recordIntelAction, acknowledged, action, null, state));
    const both = made(moved(machine, acknowledgeIntel, acted, {}, null, county));
    expect([acknowledged.status, acted.status, both.status, both.acknowledgements.map(({ org }) => org)]).toEqual([
      'ACKNOWLEDGED',
      'ACTIONED',
      'ACTIONED',
      ['EX-STATE-SOS', 'EX-COUNTY-CLERK'],
    ]);
    expect([awaitingAction(out), awaitingAction(both)]).toEqual([['EX-STATE-SOS', 'EX-COUNTY-CLERK'], ['EX-COUNTY-CLERK']]);
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
      asking(transmitIntel, odni, {}, null),
      asking(enrichIntel, dhs, { indicators: ['198.51.100.8'], affectedAssetTypes: [], recommendedActions: ['Watch.'] }, null),
      asking(disseminateIntel, dhs, { recipients: ['EX-STATE-SOS'] }, null),
      asking(acknowledgeIntel, state, {}, null),
      asking(recordIntelAction, state, action, null),
    ],
  );
});
