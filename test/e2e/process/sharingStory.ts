/** Information sharing: who belongs to a community and who sees what is shared (rows T5a to T5f of the domain model, section 11). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharingRecords, sharingViewers } from './sharingWorld.ts';
import { community, sharing } from './sharingSteps.ts';
import type { OpenStage, Stage } from './stage.ts';

export function sharingStory(store: string, open: OpenStage): void {
  describe(`Information sharing on ${store}`, () => {
    let stage: Stage;
    const clock = { at: '2026-11-24T12:00:00.000Z' };
    const { step, done, refused, read, reviewed, released } = sharing(() => stage);
    const ids: Record<string, string> = {};
    beforeAll(async () => {
      const given = { now: () => clock.at, today: () => clock.at.slice(0, 10) };
      stage = await open(sharingRecords(), sharingViewers, '2026-11-24', given);
    }, 120_000);
    afterAll(() => stage.close());

    const circles: Readonly<Record<string, object>> = {
      CLEAR: { marking: 'CLEAR' },
      GREEN: { marking: 'GREEN', community },
      AMBER: { marking: 'AMBER', recipientOrgs: ['EX-STATE-SOS'] },
      AMBER_STRICT: { marking: 'AMBER_STRICT', recipientOrgs: ['EX-STATE-SOS'] },
      RED: { marking: 'RED', namedRecipients: ['ada'] },
    };
    const colours = Object.keys(circles);
    const personas = [undefined, 'tom', 'cleo', 'sam', 'ada'];
    const list = '{ advisories(first: 50) { totalCount edges { node { id marking } } } }';

    it('T5a: one advisory of each colour, and each persona sees one colour more than the one before', async () => {
      for (const colour of colours) ids[colour] = await released('dee', circles[colour] ?? {});
      const seen = await Promise.all(personas.map(async (as) => (await read(list, as)).advisories));
      expect(seen.map(({ edges }) => edges.map(({ node }: { node: { marking: string } }) => node.marking).sort())).toEqual([
        ['CLEAR'],
        ['CLEAR', 'GREEN'],
        ['AMBER', 'CLEAR', 'GREEN'],
        ['AMBER', 'AMBER_STRICT', 'CLEAR', 'GREEN'],
        ['AMBER', 'AMBER_STRICT', 'CLEAR', 'GREEN', 'RED'],
      ]);
    });

    it('T5b: what is counted is what is listed, for each of them', async () => {
      for (const [index, as] of personas.entries()) {
        const { totalCount, edges } = (await read(list, as)).advisories;
        expect([totalCount, edges.length]).toEqual([index + 1, index + 1]);
      }
    });

    it('T5c: nobody but the originator lets more people see an advisory', async () => {
      const looser = { id: ids['AMBER'], marking: 'GREEN', community };
      expect(await refused('dan', 'updateAdvisory', looser)).toEqual(['TLP_CANNOT_LOOSEN']);
      expect(await refused('emil', 'updateAdvisory', looser)).toEqual(['NOT_FOUND']);
      const id = await reviewed('dee', { marking: 'AMBER', recipientOrgs: ['US-CISA'] });
      expect(await refused('dan', 'releaseAdvisory', { id, marking: 'GREEN', community })).toEqual(['TLP_CANNOT_LOOSEN']);
      expect(await refused('dan', 'releaseAdvisory', { id, recipientOrgs: ['US-CISA', 'EX-VENDOR'] })).toEqual(['TLP_CANNOT_LOOSEN']);
      // Releasing at what the originator decided loosens nothing, and restricting is anybody's.
      expect(await done('dan', 'releaseAdvisory', { id })).toMatchObject({ status: 'RELEASED', marking: 'AMBER' });
      expect(await refused('dan', 'updateAdvisory', { id, marking: 'CLEAR' })).toEqual(['TLP_CANNOT_LOOSEN']);
      expect(await done('dan', 'updateAdvisory', { id, marking: 'AMBER_STRICT' })).toMatchObject({ marking: 'AMBER_STRICT' });
      expect(await done('dee', 'updateAdvisory', { id, marking: 'AMBER' })).toMatchObject({ marking: 'AMBER' });
      await done('dee', 'rescindAdvisory', { id, reason: 'A rehearsal.' });
    });

    it('T5d: an entity reference to what the public may not see is null', async () => {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Advisory { title } } }`;
      const representations = colours.map((colour) => ({ __typename: 'Advisory', id: ids[colour] }));
      const entities = async (as?: string) =>
        (await stage.service.subgraph('incidents', query, { variables: { r: representations }, ...(as === undefined ? {} : { as }) })).data
          ._entities;
      const title = { title: 'Copies of pages' };
      expect(await entities()).toEqual([title, null, null, null, null]);
      expect(await entities('ada')).toEqual([title, title, title, title, title]);
    });

    it('T5e: knows how far the community reaches, of 50 States and 1,100 localities', async () => {
      const query =
        '{communityCoverage{statesActive statesTotal localActive localTarget statesMissing{id} gaps{state{id} isStateActive localActive}}}';
      const { communityCoverage } = await read(query, 'dee');
      const { statesMissing, gaps, ...counts } = communityCoverage;
      expect(counts).toEqual({ statesActive: 1, statesTotal: 50, localActive: 2, localTarget: 1_100 });
      expect([statesMissing.length, gaps.length]).toEqual([50, 50]);
    });

    it('T5f: a suspended member loses what is GREEN at once, and has it again when reinstated', async () => {
      const id = 'membership:EX-TOWN-CLERK/EI-ISAC';
      const colour = async () =>
        (await read(list, 'tom')).advisories.edges.map(({ node }: { node: { marking: string } }) => node.marking).sort();
      expect(await colour()).toEqual(['CLEAR', 'GREEN']);
      expect(await done('ella', 'suspendMembership', { id, reason: 'It passed things on.' })).toMatchObject({ status: 'SUSPENDED' });
      expect(await colour()).toEqual(['CLEAR']);
      const single = await read('query ($id: ID!) { advisory(id: $id) { id } }', 'tom', { id: ids['GREEN'] });
      expect(single).toEqual({ advisory: null });
      expect(await refused('tom', 'acknowledge', { id: ids['GREEN'] })).toEqual(['NOT_FOUND']);
      expect((await read('{communityCoverage{localActive}}', 'dee')).communityCoverage).toEqual({ localActive: 1 });
      await done('ella', 'reinstateMembership', { id, reason: 'It was a mistake.' });
      expect(await colour()).toEqual(['CLEAR', 'GREEN']);
    });

    it('ends what a community shares with a suspended member by name, and not what others do', async () => {
      const through = await released('ella', { marking: 'AMBER', community, recipientOrgs: ['EX-STATE-SOS'] });
      const seen = async () => {
        const query = 'query ($a: ID!, $b: ID!) { a: advisory(id: $a) { id } b: advisory(id: $b) { id } }';
        const { a, b } = await read(query, 'sam', { a: through, b: ids['AMBER'] });
        return [a !== null, b !== null];
      };
      const id = 'membership:EX-STATE-SOS/EI-ISAC';
      expect(await seen()).toEqual([true, true]);
      await done('ella', 'suspendMembership', { id, reason: 'It passed things on.' });
      expect(await seen()).toEqual([false, true]);
      await done('ella', 'reinstateMembership', { id, reason: 'It was a mistake.' });
      expect(await seen()).toEqual([true, true]);
      await done('ella', 'rescindAdvisory', { id: through, reason: 'A rehearsal.' });
    });

    it('is joined step by step: applied for, verified, its terms accepted, active', async () => {
      expect(await refused('nora', 'applyForMembership', { community, org: 'EX-TOWN-CLERK' })).toEqual(['BAD_INPUT', 'FORBIDDEN']);
      const fields = 'id org orgName status level primaryContact approvedContacts termsVersion';
      const applied = await done('nora', 'applyForMembership', { community }, { fields });
      expect(applied).toMatchObject({ org: 'EX-NEW-CLERK', status: 'APPLIED', level: 'LOCAL', primaryContact: 'nora', termsVersion: null });
      const { id } = applied;
      expect(await refused('nora', 'applyForMembership', { community })).toEqual(['BAD_INPUT']);
      await done('ella', 'verifyMembership', { id });
      expect(await refused('ella', 'activateMembership', { id })).toEqual(['TERMS_NOT_ACCEPTED']);
      expect(await refused('ella', 'acceptTerms', { id, termsVersion: '1' })).toEqual(['FORBIDDEN']);
      await done('nora', 'acceptTerms', { id, termsVersion: '1' });
      expect((await read(list, 'nora')).advisories.totalCount).toBe(1);
      await done('ella', 'activateMembership', { id, services: ['SITUATION_ROOM'] });
      expect((await read(list, 'nora')).advisories.totalCount).toBe(2);
      expect(await done('nora', 'approveContact', { id, contact: 'nils' }, { fields })).toMatchObject({
        approvedContacts: ['nora', 'nils'],
      });
      expect(await done('nora', 'removeContact', { id, contact: 'nils' }, { fields })).toMatchObject({ approvedContacts: ['nora'] });
      // Others learn that nora's office belongs, from its status alone or not at all.
      const people = `query ($id: ID!) { membership(id: $id) { primaryContact } }`;
      expect(
        await Promise.all(['nora', 'ella', 'dee', 'tom', undefined].map(async (as) => (await read(people, as, { id })).membership)),
      ).toEqual([{ primaryContact: 'nora' }, { primaryContact: 'nora' }, { primaryContact: 'nora' }, null, null]);
    });

    it('talks in a situation room that opens at its hour, and admits approved contacts only', async () => {
      const input = { community, election: 'US-2026-11-03', opensAt: '2026-11-25T12:00:00.000Z', closesAt: '2026-11-26T12:00:00.000Z' };
      const fields = 'id status marking refreshContactsBy linkFrom linkUntil isApproved approvedAttendees posts { by org text } revision';
      const room = await done('ella', 'scheduleSituationRoom', input, { fields });
      expect(room).toMatchObject({ marking: 'GREEN', refreshContactsBy: '2026-11-11', linkFrom: '2026-11-20', linkUntil: '2026-11-24' });
      const { id } = room;
      expect(await refused('ella', 'openSituationRoom', { id })).toEqual(['BAD_INPUT']);
      expect(await refused('ella', 'approveAttendee', { id, attendee: 'stranger' })).toEqual(['CONTACT_NOT_APPROVED']);
      expect(await refused('emil', 'approveAttendee', { id, attendee: 'tom' })).toEqual(['CONTACT_NOT_APPROVED']);
      await done('ella', 'suspendMembership', { id: 'membership:EX-VENDOR/EI-ISAC', reason: 'Unpaid.' });
      expect(await refused('ella', 'approveAttendee', { id, attendee: 'vic' })).toEqual(['NOT_MEMBER']);
      await done('ella', 'approveAttendee', { id, attendee: 'tom' });
      await done('ella', 'approveAttendee', { id, attendee: 'dee', org: 'US-CISA' });
      clock.at = '2026-11-25T12:00:00.000Z';
      await done('ella', 'openSituationRoom', { id });
      expect(await refused('cleo', 'postToSituationRoom', { id, text: 'Hello.' })).toEqual(['CONTACT_NOT_APPROVED']);
      expect(await refused('vic', 'postToSituationRoom', { id, text: 'Hello.' })).toEqual(['NOT_FOUND']);
      await done('tom', 'postToSituationRoom', { id, text: 'All quiet in Exampleton.' });
      await done('dee', 'postToSituationRoom', { id, text: 'Thank you.' });
      const inside = `{ situationRooms(election: "US-2026-11-03", status: OPEN) { totalCount edges { node { isApproved approvedAttendees posts { by text } } } } }`;
      const posts = [
        { by: 'tom', text: 'All quiet in Exampleton.' },
        { by: 'dee', text: 'Thank you.' },
      ];
      const seen = async (as?: string) => (await read(inside, as)).situationRooms.edges.map(({ node }: { node: object }) => node);
      expect(await seen('tom')).toEqual([{ isApproved: true, approvedAttendees: ['ella', 'tom', 'dee'], posts }]);
      expect(await seen('cleo')).toEqual([{ isApproved: false, approvedAttendees: [], posts: [] }]);
      expect(await seen('emil')).toEqual([{ isApproved: false, approvedAttendees: [], posts: [] }]);
      expect([await seen('vic'), await seen()]).toEqual([[], []]);
      expect(await done('emil', 'closeSituationRoom', { id })).toMatchObject({ status: 'CLOSED' });
      expect(await refused('tom', 'postToSituationRoom', { id, text: 'One more.' })).toEqual(['INVALID_TRANSITION']);
    });

    it('lets one of two officers win, and runs the same request once', async () => {
      const { id, revision } = await done('ella', 'draftAdvisory', { title: 'Race', body: 'Who is first?', severity: 'LOW', community });
      const both = await Promise.all(
        ['ella', 'emil'].map((as) => step(as, 'editAdvisory', { id, body: `By ${as}.` }, { expectedRevision: revision })),
      );
      const outcome = both.map(({ errors }) => (errors?.[0]?.extensions as { code?: string } | undefined)?.code ?? 'won').sort();
      expect(outcome).toEqual(['STALE_VERSION', 'won']);
      const given = { title: 'Once', body: 'And no more.', severity: 'LOW', community };
      const first = await done('ella', 'draftAdvisory', given, { idempotencyKey: 'once' });
      const again = await done('ella', 'draftAdvisory', given, { idempotencyKey: 'once' });
      expect(again.id).toBe(first.id);
      expect(await refused('ella', 'draftAdvisory', { ...given, title: 'Twice' }, { idempotencyKey: 'once' })).toEqual([
        'IDEMPOTENCY_KEY_REUSED',
      ]);
      expect((await read('{ advisories(text: "And no more.") { totalCount } }', 'ella')).advisories.totalCount).toBe(1);
    });
  });
}
