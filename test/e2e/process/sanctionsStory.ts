/** How somebody comes to be listed under the order, and off the list again: rows T2a to T2g of the specification's table. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asking, people, storyDay, storyNow, storyRecords } from './sanctionsPeople.ts';
import type { OpenStage, Stage } from './stage.ts';

const criterionThree = 'III_OWNED_CONTROLLED_ACTED_FOR';

export function sanctionsStory(store: string, open: OpenStage): void {
  describe(`Sanctions under the order on ${store}`, () => {
    let stage: Stage;
    const { made, refused, read, step } = asking(() => stage);
    beforeAll(async () => {
      stage = await open(storyRecords(), people, storyDay, { now: () => storyNow });
    }, 120_000);
    afterAll(async () => {
      await stage.close();
    });

    const verdicts = async (as?: string) =>
      (await read('{ sanctionStatuses(ids: ["made:front", "made:holding", "made:shop"]) { verdict } }', as)).sanctionStatuses.map(
        ({ verdict }: { verdict: string }) => verdict,
      );
    let determination: string;
    let designation: string;

    it('T2a: the first round lists seven individuals, four entities, three aircraft and a vessel', async () => {
      const { designations } = await read(
        '{ designations(program: "ELECTION-EO13848", round: "2019-09-30", first: 50) { totalCount edges { node { actor { name kind } } } } }',
      );
      const kinds = designations.edges.map(({ node }: { node: { actor: { kind: string } } }) => node.actor.kind);
      expect(designations.totalCount).toBe(15);
      expect(['INDIVIDUAL', 'ENTITY', 'AIRCRAFT', 'VESSEL'].map((kind) => kinds.filter((each: string) => each === kind).length)).toEqual([
        7, 4, 3, 1,
      ]);
    });

    it('T2b: a principal must be blocked under this order: the FSB is not, the Revolutionary Guard is', async () => {
      const proposal = (principal: string) => ({ actor: 'made:front', criterion: criterionThree, principal });
      const answer = await step('treasury', 'proposeDetermination', proposal('ofac:21344'));
      expect(answer.errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
        [
          'PRINCIPAL_NOT_BLOCKED_UNDER_ORDER',
          expect.stringMatching(
            /^FEDERAL SECURITY SERVICE is listed under .*CYBER2.* but not under EO 13848; \(iii\) needs a person blocked/,
          ),
        ],
      ]);
      const proposed = await made('treasury', 'proposeDetermination', proposal('ofac:10391'));
      expect(proposed.status).toBe('PROPOSED');
      determination = proposed.id;
    });

    it('T2c: Treasury consults State, Justice and Homeland Security, each answering for itself', async () => {
      await made('treasury', 'addEvidence', { id: determination, text: 'It acted for the Guard.' });
      await made('treasury', 'reviewEvidence', { id: determination });
      await made('treasury', 'consultOnDetermination', { id: determination });
      await made('state', 'respondToConsultation', { id: determination, response: 'CONCUR' });
      await made('justice', 'respondToConsultation', { id: determination, response: 'COMMENT', text: 'See the indictment.' });
      const awaiting = await read('{ determinations(awaiting: DHS_CISA) { totalCount edges { node { id awaiting } } } }', 'treasury');
      expect(awaiting.determinations).toEqual({
        totalCount: 1,
        edges: [{ node: { id: determination, awaiting: ['DHS_CISA'] } }],
      });
      const early = await step('treasury', 'determine', { id: determination, rationale: 'It acts for the Guard.' });
      expect(early.errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
        ['CONSULTEE_MISSING', 'Section 2(a) consultation not recorded for Homeland Security.'],
      ]);
      expect(await refused('treasury', 'respondToConsultation', { id: determination, response: 'CONCUR' })).toEqual(['FORBIDDEN']);
      await made('homeland', 'respondToConsultation', { id: determination, response: 'CONCUR' });
    });

    it('T2e: only Treasury determines', async () => {
      const decision = { id: determination, rationale: 'It acts for the Guard.' };
      expect(await refused('analyst', 'determine', decision)).toEqual(['ONLY_TREASURY_DETERMINES']);
      expect(await made('treasury', 'determine', decision)).toMatchObject({ status: 'DETERMINED' });
    });

    it('T2d: nobody else learns of a designation before it is published, and everybody does then', async () => {
      const drafted = await made('treasury', 'draftDesignation', {
        actor: 'made:front',
        programs: ['ELECTION-EO13848'],
        determination,
        legalAuthority: 'Executive Order 13848, section 2(a)(iii)',
      });
      designation = drafted.id;
      await made('treasury', 'reviewDesignation', { id: designation });
      await made('treasury', 'approveDesignation', { id: designation });
      const asked = `{
        designation(id: "${designation}") { status publishedAt }
        actor(id: "made:front") { designations { id } }
        designations(text: "Made Front") { totalCount }
      }`;
      const unseen = { designation: null, actor: { designations: [] }, designations: { totalCount: 0 } };
      for (const outsider of [undefined, 'analyst', 'defense', 'official', 'vendor', 'auditor']) {
        expect([outsider, await read(asked, outsider)]).toEqual([outsider, unseen]);
      }
      for (const insider of ['treasury', 'state', 'justice', 'homeland']) {
        expect([insider, (await read(asked, insider)).designation]).toEqual([insider, { status: 'APPROVED', publishedAt: null }]);
      }
      expect(await verdicts('treasury')).toEqual(['NOT_BLOCKED', 'NOT_BLOCKED', 'NOT_BLOCKED']);
      const missing = await refused('treasury', 'publishDesignation', { id: 'designation:none' });
      expect(missing).toEqual(['NOT_FOUND']);
      const published = await made('treasury', 'publishDesignation', { id: designation, frCitation: '91 FR 1' });
      expect(published.status).toBe('ACTIVE');
      expect(await read(asked)).toEqual({
        designation: { status: 'ACTIVE', publishedAt: storyDay },
        actor: { designations: [{ id: designation }] },
        designations: { totalCount: 1 },
      });
    });

    it('leads from the determination to the designation and back, for the four agencies', async () => {
      const asked = `{ determination(id: "${determination}") { designations { id } } designation(id: "${designation}") { determination { id } } }`;
      expect(await read(asked, 'state')).toEqual({
        determination: { designations: [{ id: designation }] },
        designation: { determination: { id: determination } },
      });
      expect(await read(asked)).toEqual({ determination: null, designation: { determination: null } });
    });

    it('blocks what the listed party owns with the publication, and says by which designation', async () => {
      expect(await verdicts()).toEqual(['BLOCKED', 'BLOCKED', 'BLOCKED']);
      const { verdictChanges } = await read('{ verdictChanges(first: 500) { actor { id } after cause { kind designation { id } } } }');
      const own = verdictChanges.filter(
        ({ actor }: { actor: { id: string } }) => actor.id.startsWith('made:') && actor.id !== 'made:director',
      );
      expect(own).toEqual(
        ['made:front', 'made:holding', 'made:shop'].map((id) => ({
          actor: { id },
          after: 'BLOCKED',
          cause: { kind: 'DESIGNATION', designation: { id: designation } },
        })),
      );
    });

    it('T2f: a granted petition ends the listing and releases what followed from it, and the history stays', async () => {
      const { id } = await made('treasury', 'filePetition', {
        designation,
        grounds: 'CHANGED_CIRCUMSTANCES',
        statement: 'We have cut all ties.',
      });
      await made('treasury', 'reviewPetition', { id });
      expect(await made('treasury', 'grantPetition', { id, reason: 'It has cut its ties.' })).toMatchObject({ status: 'GRANTED' });
      const after = await read(`{ designation(id: "${designation}") { status since until delistReason history { what note } } }`);
      expect(after.designation).toEqual({
        status: 'DELISTED',
        since: storyDay,
        until: '2026-11-19',
        delistReason: 'It has cut its ties.',
        history: [
          { what: 'PUBLISHED', note: null },
          { what: 'DELISTED', note: 'It has cut its ties.' },
        ],
      });
      expect(await verdicts()).toEqual(['NOT_BLOCKED', 'NOT_BLOCKED', 'NOT_BLOCKED']);
    });

    it('T2f: so it is with the invented listing that is bundled, and what its party owns', async () => {
      const asked = '{ sanctionStatuses(ids: ["eo13848:example/clear", "eo13848:company/harbor", "eo13848:company/pier"]) { verdict } }';
      const all = async () => (await read(asked)).sanctionStatuses.map(({ verdict }: { verdict: string }) => verdict);
      expect(await all()).toEqual(['BLOCKED', 'BLOCKED', 'BLOCKED']);
      const listing = 'eo13848:example/clear/SYNTHETIC-DEMO';
      const { id } = await made('treasury', 'filePetition', { designation: listing, grounds: 'OTHER', statement: 'I am invented.' });
      await made('treasury', 'reviewPetition', { id });
      await made('colleague', 'grantPetition', { id, reason: 'It is.' });
      expect(await all()).toEqual(['NOT_BLOCKED', 'NOT_BLOCKED', 'NOT_BLOCKED']);
      expect((await read(`{ designation(id: "${listing}") { status } }`)).designation).toEqual({ status: 'DELISTED' });
    });

    it('T2g: Ionov is not listed under the order, and is under the Russia programme', async () => {
      const { order, russia } = await read(`{
        order: designations(program: "ELECTION-EO13848", text: "IONOV") { totalCount }
        russia: designations(program: "RUSSIA-EO14024", text: "IONOV") { totalCount }
      }`);
      expect([order.totalCount, russia.totalCount > 0]).toEqual([0, true]);
    });
  });
}
