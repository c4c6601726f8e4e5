/** Each rule of sharing that the API enforces, with a near miss that passes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { community, sharing } from '../e2e/process/sharingSteps.ts';
import { sharingRecords, sharingViewers } from '../e2e/process/sharingWorld.ts';
import { onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';

let stage: Stage;
const { done, refused, read, reviewed, released, transmitted, told, text } = sharing(() => stage);
const clock = { day: '2026-11-24' };
const membership = (org: string) => `membership:${org}/EI-ISAC`;
beforeAll(async () => {
  const given = { now: () => `${clock.day}T12:00:00.000Z`, today: () => clock.day };
  stage = await onEmbedded(sharingRecords(), sharingViewers, clock.day, given);
}, 120_000);
afterAll(() => stage.close());

interface Case {
  readonly rule: string;
  readonly hit: () => Promise<string[]>;
  readonly codes: readonly string[];
  readonly miss: string;
  readonly passes: () => Promise<unknown>;
}

const cases: Case[] = [
  {
    rule: 'An advisory at RED for nobody',
    hit: () => refused('dee', 'draftAdvisory', { ...text, marking: 'RED' }),
    codes: ['RED_NEEDS_NAMED_RECIPIENTS'],
    miss: 'for a named person',
    passes: () => done('dee', 'draftAdvisory', { ...text, marking: 'RED', namedRecipients: ['ada'] }),
  },
  {
    rule: 'An advisory at AMBER for no organisation',
    hit: () => refused('dee', 'draftAdvisory', { ...text, marking: 'AMBER', community, recipientOrgs: [] }),
    codes: ['AMBER_NEEDS_RECIPIENT_ORGS'],
    miss: 'for one',
    passes: () => done('dee', 'draftAdvisory', { ...text, marking: 'AMBER', community, recipientOrgs: ['EX-STATE-SOS'] }),
  },
  {
    rule: 'An advisory for an organisation that is not there',
    hit: () => refused('dee', 'draftAdvisory', { ...text, marking: 'AMBER', recipientOrgs: ['EX-NOBODY'] }),
    codes: ['NOT_FOUND'],
    miss: 'for one that is',
    passes: () => done('dee', 'draftAdvisory', { ...text, marking: 'AMBER', recipientOrgs: ['EX-VENDOR'] }),
  },
  {
    rule: 'An advisory from a source that the drafter does not see',
    hit: () => refused('ella', 'draftAdvisory', { ...text, community, derivedFrom: ['incident:EX-red'] }),
    codes: ['NOT_FOUND'],
    miss: 'from one that she does',
    passes: () => done('ella', 'draftAdvisory', { ...text, community, derivedFrom: ['incident:EX-green'] }),
  },
  {
    rule: 'Release without anything to do',
    hit: async () =>
      refused('dee', 'reviewAdvisory', { id: (await done('dee', 'draftAdvisory', { ...text, recommendedActions: [], community })).id }),
    codes: ['BAD_INPUT'],
    miss: 'with something',
    passes: () => reviewed('dee', { community }),
  },
  {
    rule: 'Release of a draft nobody has reviewed',
    hit: async () => refused('dee', 'releaseAdvisory', { id: (await done('dee', 'draftAdvisory', { ...text, community })).id }),
    codes: ['INVALID_TRANSITION'],
    miss: 'of one in review',
    passes: () => released('dee', { community }),
  },
  {
    rule: 'Drafting by somebody who only reads',
    hit: () => refused('sam', 'draftAdvisory', { ...text, marking: 'CLEAR' }),
    codes: ['FORBIDDEN'],
    miss: 'by the community’s staff',
    passes: () => done('ella', 'draftAdvisory', { ...text, marking: 'CLEAR' }),
  },
  {
    rule: 'Expiry on the last day',
    hit: async () => refused('dee', 'expireAdvisory', { id: await released('dee', { marking: 'CLEAR', expiresAt: clock.day }) }),
    codes: ['BAD_INPUT'],
    miss: 'the day after',
    passes: async () => done('dee', 'expireAdvisory', { id: await released('dee', { marking: 'CLEAR', expiresAt: '2026-11-23' }) }),
  },
  {
    rule: 'Acknowledging an advisory of a community one does not belong to',
    hit: async () => refused('nora', 'acknowledge', { id: await released('dee', { marking: 'CLEAR', community }) }),
    codes: ['NOT_MEMBER'],
    miss: 'by a member',
    passes: async () => done('tom', 'acknowledge', { id: await released('dee', { marking: 'CLEAR', community }) }),
  },
  {
    rule: 'Acknowledging what only members of a community read, for an office that is none',
    hit: async () => refused('nora', 'acknowledge', { id: await released('dee', { community }) }),
    codes: ['NOT_FOUND'],
    miss: 'what came to it by name',
    passes: async () =>
      done('nora', 'acknowledge', { id: await released('dee', { marking: 'AMBER', community, recipientOrgs: ['EX-NEW-CLERK'] }) }),
  },
  {
    rule: 'A likelihood that is not its percentage',
    hit: () => refused('odile', 'recordIntel', { ...told, likelihood: 'LIKELY', likelihoodPercent: 81 }),
    codes: ['INVALID_LIKELIHOOD_TERM'],
    miss: 'one at the edge of its band',
    passes: () => done('odile', 'recordIntel', { ...told, likelihood: 'LIKELY', likelihoodPercent: 80 }),
  },
  {
    rule: 'A tear-line stricter than its item',
    hit: async () => draftOn({ marking: 'GREEN', community }, 'AMBER'),
    codes: ['BAD_INPUT'],
    miss: 'as strict as it',
    passes: async () => draftOn({ marking: 'GREEN', community }, 'GREEN'),
  },
  {
    rule: 'Several things wrong at once',
    hit: () => refused('odile', 'recordIntel', { ...told, summary: ' ', likelihood: 'LIKELY', likelihoodPercent: 81, marking: 'RED' }),
    codes: ['RED_NEEDS_NAMED_RECIPIENTS', 'BAD_INPUT', 'INVALID_LIKELIHOOD_TERM'],
    miss: 'nothing',
    passes: () => done('odile', 'recordIntel', { ...told, marking: 'RED', namedRecipients: ['olaf'] }),
  },
  {
    rule: 'A contact approved by another than the primary contact',
    hit: () => refused('ada', 'approveContact', { id: membership('EX-STATE-SOS'), contact: 'zoe' }),
    codes: ['CONTACT_NOT_APPROVED'],
    miss: 'by the primary contact',
    passes: () => done('sam', 'approveContact', { id: membership('EX-STATE-SOS'), contact: 'zoe' }),
  },
  {
    rule: 'Suspension without a reason',
    hit: () => refused('ella', 'suspendMembership', { id: membership('EX-VENDOR'), reason: ' ' }),
    codes: ['BAD_INPUT'],
    miss: 'with one',
    passes: () => done('ella', 'suspendMembership', { id: membership('EX-VENDOR'), reason: 'Asked for.' }),
  },
  {
    rule: 'Suspension by a member',
    hit: () => refused('tom', 'suspendMembership', { id: membership('EX-COUNTY-CLERK'), reason: 'Rivals.' }),
    codes: ['FORBIDDEN'],
    miss: 'by Homeland Security',
    passes: () => done('dee', 'suspendMembership', { id: membership('EX-COUNTY-CLERK'), reason: 'Asked for.' }),
  },
  {
    rule: 'A room that closes before it opens',
    hit: () => refused('ella', 'scheduleSituationRoom', { ...room, closesAt: '2026-11-29T12:00:00.000Z' }),
    codes: ['DATE_ORDER'],
    miss: 'after it',
    passes: () => done('ella', 'scheduleSituationRoom', room),
  },
];
const room = { community, election: 'US-2026-11-03', opensAt: '2026-11-30T12:00:00.000Z', closesAt: '2026-12-01T12:00:00.000Z' };

async function draftOn(given: object, tlp: string): Promise<string[]> {
  // An analyst of ODNI is a partner of the community and may mark for it.
  const { id } = await done('odile', 'recordIntel', { ...told, ...given });
  return await refusedOrDone('draftTearline', { id, tearlines: [{ tlp, text: 'Watch.' }] });
}
async function refusedOrDone(name: string, input: object): Promise<string[]> {
  const { step } = sharing(() => stage);
  return ((await step('odile', name, input)).errors ?? []).map(({ extensions }) => (extensions as { code: string }).code);
}

describe('Sharing', () => {
  it.each(cases)('$rule is refused; $miss passes', async ({ hit, codes, passes }) => {
    expect(await hit()).toEqual(codes);
    const outcome = await passes();
    expect(Array.isArray(outcome) ? outcome : []).toEqual([]);
  });

  it('shows a draft to its drafters alone: no list, count, look-up or entity has it for others', async () => {
    const id = await reviewed('dee', { community, title: 'Not out yet' });
    const query = 'query ($id: ID!) { advisory(id: $id) { title } advisories(text: "Not out yet") { totalCount edges { node { id } } } }';
    const nothing = { advisory: null, advisories: { totalCount: 0, edges: [] } };
    const all = { advisory: { title: 'Not out yet' }, advisories: { totalCount: 1, edges: [{ node: { id } }] } };
    expect(await Promise.all([undefined, 'tom', 'sam', 'ada', 'odile', 'vic'].map((as) => read(query, as, { id })))).toEqual(
      Array(6).fill(nothing),
    );
    expect(await Promise.all(['dee', 'dan', 'ella'].map((as) => read(query, as, { id })))).toEqual([all, all, all]);
  });

  it('answers for a tear-line that is held what it answers for none', async () => {
    const counts = async () => await read('{ intelItems { totalCount } tearlines { totalCount } }', 'sam');
    const before = await counts();
    const item = await transmitted({}, [{ tlp: 'CLEAR', text: 'Watch.' }]);
    const held = await refused('sam', 'acknowledge', { id: `tearline:${item}/CLEAR` });
    expect([held, await refused('sam', 'acknowledge', { id: 'tearline:none/CLEAR' })]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    const query = 'query ($id: ID!) { tearline(id: $id) { id } }';
    expect([await read(query, 'sam', { id: `tearline:${item}/CLEAR` }), await counts()]).toEqual([{ tearline: null }, before]);
  });

  it('costs a number of store calls that does not grow with the number of advisories', async () => {
    const query =
      '{ advisories(first: 50) { edges { node { id acknowledgements { org } unacknowledgedBy { org orgName } community { name } } } } }';
    stage.service.storeCalls();
    await read(query, 'dee');
    expect(stage.service.storeCalls()).toBeLessThanOrEqual(4);
  });
});
