/** Actionable intelligence: from its originator over tear-lines to those who act on it (rows T6a to T6d of the domain model, section 11). */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../../runtime/log.ts';
import { sharingRecords, sharingViewers } from './sharingWorld.ts';
import { community, sharing } from './sharingSteps.ts';
import type { OpenStage, Stage } from './stage.ts';

export function intelStory(store: string, open: OpenStage): void {
  describe(`Actionable intelligence on ${store}`, () => {
    let stage: Stage;
    /** Every line that the gateway and the subgraphs log, at the finest level. */
    const logged: string[] = [];
    const clock = { at: '2026-11-24T12:00:00.000Z' };
    const { step, done, refused, read, reviewed, transmitted, told, text } = sharing(() => stage);
    let item: string;
    beforeAll(async () => {
      const log = createLog({ level: 'trace', process: 'test' }, { write: (line: string) => void logged.push(line) });
      const given = { now: () => clock.at, today: () => clock.at.slice(0, 10), log };
      stage = await open(sharingRecords(), sharingViewers, '2026-11-24', given);
    }, 120_000);
    afterAll(() => stage.close());

    const amber = { tlp: 'AMBER', text: 'A server at that address copies pages of offices in Example State.' };
    const green = { tlp: 'GREEN', text: 'Pages are copied; watch for domains like yours.' };
    const to = { recipients: ['EX-STATE-SOS'], community };

    it('T6a: nothing goes out that nobody can act on', async () => {
      item = await transmitted({ recommendedActions: [] }, [amber, green]);
      expect(await refused('dee', 'disseminateIntel', { id: item, ...to })).toEqual(['NOT_ACTIONABLE']);
      await done('dee', 'enrichIntel', { id: item, recommendedActions: ['Block the address.'] });
      expect(await done('dee', 'disseminateIntel', { id: item, ...to })).toMatchObject({ status: 'DISSEMINATED' });
    });

    it('T6b: a classified marking is refused, not repeated, and in neither the ledger nor the logs', async () => {
      const secret = '(S//NF) The source is called BLUEBIRD.';
      const asked = [
        await step('odile', 'recordIntel', { ...told, summary: secret }),
        await step('odile', 'recordIntel', { ...told, recommendedActions: ['Watch.', `Ask.\n${secret}`] }),
        await step('dee', 'draftAdvisory', { ...text, body: secret, marking: 'CLEAR' }),
        await step('sam', 'recordIntelAction', { id: 'tearline:none', action: secret }),
      ];
      expect(asked.slice(0, 3).map(({ errors }) => errors?.map(({ extensions }) => extensions.code))).toEqual(
        Array(3).fill(['CLASSIFIED_MARKING_REJECTED']),
      );
      expect(JSON.stringify(asked)).not.toContain('BLUEBIRD');
      const voter = 'Born on 1961-06-01, SSN 078-05-1120.';
      const personal = await step('dee', 'draftAdvisory', { ...text, body: voter, marking: 'CLEAR' });
      expect(personal.errors?.map(({ extensions }) => extensions.code)).toEqual(['PERSONAL_DATA_REJECTED']);
      expect(JSON.stringify(personal)).not.toContain('078-05-1120');
      const { records } = await stage.service.ledger.scan();
      for await (const batch of records) expect(JSON.stringify(batch)).not.toMatch(/BLUEBIRD|078-05-1120/);
      expect(logged.join('\n')).not.toMatch(/BLUEBIRD|078-05-1120/);
      const ordinary = 'The Secretary of State keeps the secret ballot secret.';
      expect(await done('odile', 'recordIntel', { ...told, summary: ordinary })).toMatchObject({ status: 'RECEIVED' });
      expect(await done('dee', 'draftAdvisory', { ...text, body: ordinary, marking: 'CLEAR' })).toMatchObject({ status: 'DRAFT' });
    });

    it('T6c: a GREEN advisory from an AMBER source needs a tear-line that the originator has approved', async () => {
      const { id } = await done('odile', 'recordIntel', { ...told, marking: 'AMBER', recipientOrgs: ['US-ODNI', 'US-CISA'] });
      const given = { ...text, marking: 'GREEN', community, derivedFrom: [id] };
      const answer = await step('dee', 'draftAdvisory', given);
      expect(answer.errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
        ['TLP_SOURCE_CONFLICT', `Source ${id} is TLP:AMBER; release at TLP:AMBER or stricter, or ask for a tearline.`],
      ]);
      expect(await done('dee', 'draftAdvisory', { ...given, marking: 'AMBER', recipientOrgs: ['US-CISA'] })).toMatchObject({
        status: 'DRAFT',
      });
      await done('odile', 'draftTearline', { id, tearlines: [green] });
      expect(await refused('dee', 'draftAdvisory', given)).toEqual(['TLP_SOURCE_CONFLICT']);
      expect(await refused('olaf', 'approveTearline', { id })).toEqual(['TLP_CANNOT_LOOSEN']);
      await done('odile', 'approveTearline', { id });
      const advisory = await reviewed('dee', { marking: 'GREEN', community, derivedFrom: [id] });
      expect(await done('dee', 'releaseAdvisory', { id: advisory })).toMatchObject({ status: 'RELEASED', marking: 'GREEN' });
      // Readers of the advisory do not learn what it comes from.
      const derivedFrom = async (as: string) =>
        (await read('query ($id: ID!) { advisory(id: $id) { derivedFrom } }', as, { id: advisory })).advisory;
      expect([await derivedFrom('tom'), await derivedFrom('dee')]).toEqual([{ derivedFrom: [] }, { derivedFrom: [id] }]);
    });

    it('T6d: the State acknowledges, records what it did, and is no longer on the list of Homeland Security', async () => {
      const list = async (as: string) => {
        const query = '{ awaitedActions { state { name } recipients { org items { id } } } }';
        return (await read(query, as)).awaitedActions;
      };
      expect(await list('dee')).toEqual([
        { state: { name: 'Example State (synthetic)' }, recipients: [{ org: 'EX-STATE-SOS', items: [{ id: item }] }] },
      ]);
      const query = '{ tearlines { edges { node { id colour status text item { id } indicators recommendedActions } } } }';
      const mine = (await read(query, 'sam')).tearlines.edges.map(({ node }: { node: object }) => node);
      const usable = { item: null, status: 'DISSEMINATED', indicators: ['198.51.100.7'], recommendedActions: ['Block the address.'] };
      expect(mine).toEqual([
        { id: `tearline:${item}/AMBER`, colour: 'AMBER', text: amber.text, ...usable },
        { id: `tearline:${item}/GREEN`, colour: 'GREEN', text: green.text, ...usable },
      ]);
      const id = `tearline:${item}/AMBER`;
      expect(await refused('sam', 'recordIntelAction', { id, action: 'Blocked.' })).toEqual(['INVALID_TRANSITION']);
      expect(await done('sam', 'acknowledge', { id })).toEqual({ __typename: 'Tearline', id });
      const awaited = await read('{ intelItems(awaitingAction: true) { edges { node { id status acknowledgements { org } } } } }', 'dee');
      expect(awaited.intelItems.edges).toEqual([
        { node: { id: item, status: 'ACKNOWLEDGED', acknowledgements: [{ org: 'EX-STATE-SOS' }] } },
      ]);
      await done('sam', 'recordIntelAction', { id, action: 'Blocked the address everywhere.' });
      expect(await list('dee')).toEqual([]);
      expect((await read('{ intelItems(awaitingAction: true) { totalCount } }', 'dee')).intelItems.totalCount).toBe(0);
      const taken = await read('query ($id: ID!) { intelItem(id: $id) { status actionsTaken { org action } } }', 'dee', { id: item });
      expect(taken.intelItem).toEqual({
        status: 'ACTIONED',
        actionsTaken: [{ org: 'EX-STATE-SOS', action: 'Blocked the address everywhere.' }],
      });
    });

    it('keeps the item from all but its circle, and each answer from the other recipients', async () => {
      const single = async (as?: string) => (await read('query ($id: ID!) { intelItem(id: $id) { id } }', as, { id: item })).intelItem;
      expect(await Promise.all(['odile', 'dee', 'sam', 'tom', 'tess', undefined].map(single))).toEqual([
        { id: item },
        { id: item },
        null,
        null,
        null,
        null,
      ]);
      const id = `tearline:${item}/GREEN`;
      await done('sam', 'acknowledge', { id });
      await done('cleo', 'acknowledge', { id });
      // Saying so twice, or by a colleague, writes nothing.
      await done('ada', 'acknowledge', { id });
      const seen = async (as: string) =>
        (await read('query ($id: ID!) { tearline(id: $id) { status acknowledgements { org by } } }', as, { id })).tearline;
      const [sam, cleo] = [
        { org: 'EX-STATE-SOS', by: 'sam' },
        { org: 'EX-COUNTY-CLERK', by: 'cleo' },
      ];
      expect(await seen('dee')).toEqual({ status: 'ACKNOWLEDGED', acknowledgements: [cleo, sam] });
      // The county is a client of the State's office, which therefore sees its answer; not the other way round.
      expect(await seen('sam')).toEqual({ status: 'ACKNOWLEDGED', acknowledgements: [cleo, sam] });
      expect(await seen('cleo')).toEqual({ status: 'ACKNOWLEDGED', acknowledgements: [cleo] });
      expect(await seen('tom')).toEqual({ status: 'DISSEMINATED', acknowledgements: [] });
      expect((await read('{ acknowledgements { totalCount } }', 'tom')).acknowledgements.totalCount).toBe(0);
      const history = await read('{ acknowledgements(own: true) { totalCount edges { node { of { __typename } org version } } } }', 'cleo');
      expect(history.acknowledgements).toEqual({
        totalCount: 1,
        edges: [{ node: { of: { __typename: 'Tearline' }, org: 'EX-COUNTY-CLERK', version: null } }],
      });
      const query =
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Acknowledgement { org } ... on IntelItem { summary } } }';
      const representations = [
        { __typename: 'Acknowledgement', id: `ack:${id}/EX-STATE-SOS` },
        { __typename: 'IntelItem', id: item },
      ];
      const { data } = await stage.service.subgraph('incidents', query, { variables: { r: representations }, as: 'tom' });
      expect(data._entities).toEqual([null, null]);
    });

    it('refuses an answer from those it did not come to, and says the same of what they do not see and what is not there', async () => {
      const id = await transmitted({}, [{ tlp: 'CLEAR', text: 'Watch.' }]);
      await done('dee', 'disseminateIntel', { id, recipients: ['EX-STATE-SOS'] });
      const clear = `tearline:${id}/CLEAR`;
      expect(await refused('vic', 'acknowledge', { id: clear })).toEqual(['FORBIDDEN']);
      expect(await refused('tess', 'acknowledge', { id: clear })).toEqual(['FORBIDDEN']);
      await done('sam', 'acknowledge', { id: clear });
      const unseen = await step('tom', 'acknowledge', { id: `tearline:${item}/AMBER` });
      const missing = await step('tom', 'acknowledge', { id: 'tearline:none/AMBER' });
      expect(unseen.errors?.map(({ message }) => message.replace(item, 'none'))).toEqual(missing.errors?.map(({ message }) => message));
      expect(unseen.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    });

    it('takes a tear-line back while it is drafted, and hands a RED item to the persons named', async () => {
      const { id } = await done('odile', 'recordIntel', { ...told, marking: 'RED', namedRecipients: ['odile', 'olaf'] });
      await done('odile', 'draftTearline', { id, tearlines: [amber, green] });
      const fields = 'tearlines { colour text }';
      const again = await done('odile', 'draftTearline', { id, tearlines: [{ ...green, text: 'Watch.' }] }, { fields });
      expect(again.tearlines).toEqual([{ colour: 'GREEN', text: 'Watch.' }]);
      await done('odile', 'approveTearline', { id });
      expect(await refused('olaf', 'transmitIntel', { id, namedRecipients: ['dee'] })).toEqual(['TLP_CANNOT_LOOSEN']);
      await done('odile', 'transmitIntel', { id, namedRecipients: ['dee'] });
      expect(await refused('dan', 'disseminateIntel', { id, ...to })).toEqual(['NOT_FOUND']);
      expect(await refused('dee', 'disseminateIntel', { id, recipients: ['EX-STATE-SOS'] })).toEqual(['BAD_INPUT']);
      expect(await refused('dee', 'disseminateIntel', { id, recipients: ['EX-NOBODY'], community })).toEqual(['NOT_FOUND']);
      await done('dee', 'disseminateIntel', { id, ...to });
      const seen = await read('query ($id: ID!) { tearline(id: $id) { text marking } }', 'tom', { id: `tearline:${id}/GREEN` });
      expect(seen.tearline).toEqual({ text: 'Watch.', marking: 'GREEN' });
    });

    it('proves what went to whom, and each recipient sees its own proof', async () => {
      const proof = 'query ($id: ID!) { disseminations(subject: $id) { edges { node { kind toOrgs toCommunity contentHash fromUser } } } }';
      const id = `tearline:${item}/AMBER`;
      const { contentHash } = (await read('query ($id: ID!) { tearline(id: $id) { contentHash } }', 'sam', { id })).tearline;
      const sent = { kind: 'DISSEMINATED', toOrgs: ['EX-STATE-SOS'], toCommunity: null, contentHash, fromUser: 'dee' };
      const seen = async (as?: string) => (await read(proof, as, { id })).disseminations.edges.map(({ node }: { node: object }) => node);
      expect([await seen('sam'), await seen('dee'), await seen('tom'), await seen()]).toEqual([[sent], [sent], [], []]);
    });

    it('gives each office a pack of what it may see, safe for spreadsheets and readable by machines', async () => {
      const given = {
        ...text,
        title: '=HYPERLINK("x")',
        marking: 'AMBER',
        recipientOrgs: ['EX-STATE-SOS'],
        affectedAssetTypes: ['VOTING_MACHINE'],
      };
      const id = await reviewed('dee', given);
      await done('dee', 'releaseAdvisory', { id });
      const query =
        'query ($id: ID!, $f: PackFormat!) { advisory(id: $id) { pack(format: $f) { fileName mediaType content contentHash } } }';
      const { pack } = (await read(query, 'sam', { id, f: 'CSV' })).advisory;
      expect(pack.content).toContain(`title,"'=HYPERLINK(""x"")"\r\n`);
      expect(pack.content).toContain('preparedFor,EX-STATE-SOS\r\n');
      expect(pack.contentHash).toBe(createHash('sha256').update(pack.content).digest('hex'));
      expect(pack.fileName).toMatch(/^advisory-[\w-]+_v1_EX-STATE-SOS\.csv$/);
      expect((await read(query, 'tom', { id, f: 'CSV' })).advisory).toBeNull();
      const tearline = 'query ($id: ID!) { tearline(id: $id) { pack(format: STIX) { fileName mediaType content } } }';
      const stix = (await read(tearline, 'sam', { id: `tearline:${item}/AMBER` })).tearline.pack;
      const bundle = JSON.parse(stix.content);
      expect(bundle.objects.map(({ type }: { type: string }) => type)).toEqual([
        'identity',
        'marking-definition',
        'report',
        'indicator',
        'course-of-action',
      ]);
      expect(bundle.objects[3].pattern).toBe("[ipv4-addr:value = '198.51.100.7']");
      expect((await read(tearline, 'sam', { id: `tearline:${item}/AMBER` })).tearline.pack.content).toBe(stix.content);
    });
  });
}
