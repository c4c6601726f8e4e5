import { describe, expect, it } from '@jest/globals';
import { tearlineFiling } from '../../../domain/process/intelFiling.ts';
import { acknowledgeTearline, recordTearlineAction, tearlineMachine as machine } from '../../../domain/process/tearline.ts';
import type { TearlineFile, TearlineRecord } from '../../../domain/process/tearline.ts';
import { clear } from '../../../domain/tlp.ts';
import { as, expectRule, made, moved, now } from './trying.ts';
import type { Rule } from './trying.ts';

const state = as('STATE_OFFICIAL', 'EX-STATE-SOS', 'sam');
const county = as('LOCAL_OFFICIAL', 'EX-COUNTY-CLERK', 'carl');
const record: TearlineRecord = {
  type: 'tearline',
  id: 'tearline:intel:1/AMBER',
  marking: { ...clear, tlp: 'AMBER', originator: 'uma', recipientOrgs: ['EX-STATE-SOS'] },
  sources: [],
  isSynthetic: true,
  item: 'intel:1',
  colour: 'AMBER',
  text: 'Watch.',
  originAgency: 'ODNI',
  indicators: ['198.51.100.7'],
  affectedAssetTypes: [],
  recommendedActions: ['Block it.'],
  disseminatedAt: now,
  recipients: ['EX-STATE-SOS'],
};
const out = tearlineFiling.join(record, []);
const held = tearlineFiling.join({ ...record, disseminatedAt: null }, []);
const came = { isRecipient: true, sharedWith: ['US-CISA'] };
const elsewhere = { ...came, isRecipient: false };
const acknowledge = (file: TearlineFile, facts = came, viewer = state) => moved(machine, acknowledgeTearline, file, {}, facts, viewer);
const read = made(acknowledge(out));
const act = (file: TearlineFile, facts = came, viewer = state, action = 'Blocked it.') =>
  moved(machine, recordTearlineAction, file, { action }, facts, viewer);
const acted = made(act(read));

const rules: Rule[] = [
  {
    rule: 'Acknowledging what went to others',
    hit: () => acknowledge(out, elsewhere),
    refused: [['FORBIDDEN', 'Your organisation is not among the recipients of this item.']],
    miss: 'what came here',
    passes: () => acknowledge(out),
  },
  {
    rule: 'Acknowledging what is not out',
    hit: () => acknowledge(held),
    refused: [['INVALID_TRANSITION', 'This tear-line is HELD; acknowledge is not possible from there. Nothing more can be done with it.']],
    miss: 'what is',
    passes: () => acknowledge(out),
  },
  {
    rule: 'Acting for an organisation that has not acknowledged',
    hit: () => act(read, came, county),
    refused: [['BAD_INPUT', 'Acknowledge the item before you record an action on it.']],
    miss: 'for the one that has',
    passes: () => act(read),
  },
  {
    rule: 'Acting on what went to others',
    hit: () => act(read, elsewhere),
    refused: [['FORBIDDEN', 'Your organisation is not among the recipients of this item.']],
    miss: 'on what came here',
    passes: () => act(read),
  },
  {
    rule: 'An action that says nothing',
    hit: () => act(read, came, state, ' '),
    refused: [['BAD_INPUT', 'Say what was done.']],
    miss: 'one that does',
    passes: () => act(read),
  },
];

describe('A tear-line', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('is as far as the answers that are seen', () => {
    expect([held.status, out.status, read.status, acted.status]).toEqual(['HELD', 'DISSEMINATED', 'ACKNOWLEDGED', 'ACTIONED']);
  });

  it('keeps each answer as a record of its own, for who answered and those it is told to, and stays as it is itself', () => {
    const circle = { ...clear, tlp: 'AMBER_STRICT', recipientOrgs: ['EX-STATE-SOS', 'US-CISA'] };
    const answer = { marking: circle, advisory: null, intelItem: 'intel:1', tearline: record.id, org: 'EX-STATE-SOS', by: 'sam', at: now };
    const [main, first, second] = tearlineFiling.split(acted, []);
    expect(main).toEqual(record);
    expect([first, second]).toEqual([
      { ...answer, type: 'acknowledgement', id: `ack:${record.id}/EX-STATE-SOS`, sources: [], isSynthetic: true, version: null },
      { ...answer, type: 'actionTaken', id: `action:${record.id}/EX-STATE-SOS/1`, sources: [], isSynthetic: true, action: 'Blocked it.' },
    ]);
    const known = tearlineFiling.split(acted, []).slice(1);
    const twice = made(act(tearlineFiling.join(record, known), came, state, 'Looked again.'));
    expect(tearlineFiling.split(twice, known).map(({ id }) => id)).toEqual([record.id, `action:${record.id}/EX-STATE-SOS/2`]);
  });

  it('is acknowledged once by an organisation, whoever of it asks', () => {
    expect(made(acknowledge(read, came, { ...state, user: 'ada' })).acknowledgements).toEqual(read.acknowledgements);
  });
});
