/** Systems that election offices register, and the advisories that concern them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../domain/model.ts';
import type { Viewer } from '../../domain/tlp.ts';
import { clear } from '../../domain/tlp.ts';
import { community, sharing } from '../e2e/process/sharingSteps.ts';
import { sharingRecords, sharingViewers } from '../e2e/process/sharingWorld.ts';
import { onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';

const elsewhere: LedgerRecord = {
  type: 'organization',
  id: 'EX-OTHER-SOS',
  name: 'Office of another State (synthetic)',
  level: 'STATE',
  jurisdiction: 'us:06',
  clientOf: [],
  marking: clear,
  sources: [],
  isSynthetic: true,
};
const olga: Viewer = { user: 'olga', org: 'EX-OTHER-SOS', roles: ['STATE_OFFICIAL'] };
const county = 'eo13848:example/county';
const books = { type: 'E_POLLBOOK', jurisdiction: county, vendor: 'Example Books', controls: ['Kept under lock.'], isSynthetic: true };

let stage: Stage;
const { step, done, refused, read, released } = sharing(() => stage);
const fields = 'id type scope marking revision vendor connectedToInternet hasPaperRecord controls jurisdiction { id }';
const register = (as: string, given: object = {}, extra: object = {}) =>
  done(as, 'registerAsset', { ...books, ...given }, { fields, ...extra });
const update = (as: string, input: object, extra: object = {}) => done(as, 'updateAsset', input, { fields, ...extra });
const one = async (id: string, as?: string) => (await read('query ($id: ID!) { asset(id: $id) { id vendor } }', as, { id })).asset;

beforeAll(async () => {
  const given = { now: () => '2026-11-24T12:00:00.000Z', today: () => '2026-11-24' };
  stage = await onEmbedded([...sharingRecords(), elsewhere], { ...sharingViewers, olga }, '2026-11-24', given);
}, 120_000);
afterAll(() => stage.close());

describe('registering a system', () => {
  it('is done by a clerk for the own county, with what is known of it', async () => {
    const asset = await register('cleo', { hasPaperRecord: true });
    expect(asset).toEqual({
      id: expect.stringMatching(/^asset:/),
      type: 'E_POLLBOOK',
      scope: 'DHS_SUBSECTOR',
      marking: 'AMBER_STRICT',
      revision: expect.any(String),
      vendor: 'Example Books',
      connectedToInternet: null,
      hasPaperRecord: true,
      controls: ['Kept under lock.'],
      jurisdiction: { id: county },
    });
    expect((await register('cleo', { type: 'VOTING_MACHINE' })).scope).toBe('EO13848');
  });

  it('is for the own State only, but for Homeland Security', async () => {
    expect(await refused('olga', 'registerAsset', books, { fields })).toEqual(['FORBIDDEN']);
    expect((await register('olga', { jurisdiction: 'us:06' })).jurisdiction).toEqual({ id: 'us:06' });
    expect((await register('sam')).jurisdiction).toEqual({ id: county });
    expect((await register('dee', { jurisdiction: 'us:06' })).jurisdiction).toEqual({ id: 'us:06' });
  });

  it('is not for vendors, other agencies or the public', async () => {
    for (const as of ['vic', 'tess', undefined]) expect(await refused(as, 'registerAsset', books, { fields })).toEqual(['FORBIDDEN']);
  });

  it('is for election infrastructure in a place that is there; all that is wrong is said at once', async () => {
    const wrong = { type: 'CAMPAIGN_INFRASTRUCTURE', jurisdiction: 'us:none', controls: [' '], isSynthetic: true };
    expect(await refused('cleo', 'registerAsset', wrong, { fields })).toEqual(['NOT_FOUND', 'BAD_INPUT', 'BAD_INPUT']);
    expect(await refused('cleo', 'registerAsset', { ...books, vendor: 'SECRET//NOFORN' }, { fields })).toEqual([
      'CLASSIFIED_MARKING_REJECTED',
    ]);
  });

  it('happens once for the same key', async () => {
    const first = await register('cleo', { type: 'STORAGE_FACILITY' }, { idempotencyKey: 'one' });
    expect(await register('cleo', { type: 'STORAGE_FACILITY' }, { idempotencyKey: 'one' })).toEqual(first);
    const { assets } = await read('{ assets(type: STORAGE_FACILITY) { totalCount } }', 'cleo');
    expect(assets.totalCount).toBe(1);
  });
});

describe('a registered system', () => {
  it('is seen by who registered it, the office of its State and Homeland Security, and is not there for anybody else', async () => {
    const { id } = await register('cleo', { type: 'POLLING_PLACE' });
    const query = `query ($county: ID!) {
      assets(type: POLLING_PLACE) { totalCount edges { node { id } } }
      there: assets(jurisdiction: $county, type: POLLING_PLACE) { totalCount }
      jurisdiction(id: $county) { assets { id } }
    }`;
    for (const as of ['cleo', 'sam', 'dee']) {
      expect(await one(id, as)).toEqual({ id, vendor: 'Example Books' });
      const { assets, there, jurisdiction } = await read(query, as, { county });
      expect([assets.totalCount, assets.edges, there.totalCount]).toEqual([1, [{ node: { id } }], 1]);
      expect(jurisdiction.assets).toContainEqual({ id });
    }
    for (const as of ['tom', 'olga', 'vic', 'tess', undefined]) {
      expect(await one(id, as)).toBeNull();
      const { assets, there, jurisdiction } = await read(query, as, { county });
      expect([assets.totalCount, assets.edges, there.totalCount, jurisdiction.assets]).toEqual([0, [], 0, []]);
    }
    const entities = `{ _entities(representations: [{ __typename: "InfrastructureAsset", id: "${id}" }]) { ... on InfrastructureAsset { id } } }`;
    expect((await stage.service.subgraph('incidents', entities, { as: 'sam' })).data._entities).toEqual([{ id }]);
    expect((await stage.service.subgraph('incidents', entities, { as: 'tom' })).data._entities).toEqual([null]);
  });

  it('is found by the State it lies in', async () => {
    const { id } = await register('cleo', { type: 'CENTRAL_COUNT_SITE' });
    const total = async (state: string) =>
      (await read('query ($s: String) { assets(type: CENTRAL_COUNT_SITE, state: $s) { edges { node { id } } } }', 'dee', { s: state }))
        .assets.edges;
    expect(await total('eo13848:example/state')).toEqual([{ node: { id } }]);
    expect(await total('CA')).toEqual([]);
    expect(await total('none')).toEqual([]);
  });

  it('keeps what an update leaves out, and forgets what it says is not known', async () => {
    const { id } = await register('cleo', { connectedToInternet: true });
    expect(await update('sam', { id, vendor: null, hasPaperRecord: false })).toMatchObject({
      vendor: null,
      connectedToInternet: true,
      hasPaperRecord: false,
      controls: ['Kept under lock.'],
    });
    expect((await update('dee', { id, controls: [] })).controls).toEqual([]);
    expect(await refused('cleo', 'updateAsset', { id, vendor: '' }, { fields })).toEqual(['BAD_INPUT']);
  });

  it('is not updated over a change that was not read', async () => {
    const { id, revision } = await register('cleo');
    const { revision: next } = await update('cleo', { id, vendor: 'Others' }, { expectedRevision: revision });
    expect(await refused('sam', 'updateAsset', { id, vendor: 'Mine' }, { fields, expectedRevision: revision })).toEqual(['STALE_VERSION']);
    expect((await update('sam', { id, vendor: 'Mine' }, { expectedRevision: next })).vendor).toBe('Mine');
  });

  it('is not found by who does not see it, as one that is not there', async () => {
    const { id } = await register('cleo');
    const hidden = await step('tom', 'updateAsset', { id, vendor: 'Mine' }, { fields });
    const missing = await step('tom', 'updateAsset', { id: 'asset:none', vendor: 'Mine' }, { fields });
    expect(hidden.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(hidden.errors?.[0]?.message.replace(id, '')).toBe(missing.errors?.[0]?.message.replace('asset:none', ''));
  });

  it('is not written by another State that may read it, nor shown to more people by any but its originator', async () => {
    const { id } = await register('cleo');
    expect(await refused('sam', 'changeMarking', { id, marking: 'CLEAR' }, { fields: 'id' })).toEqual(['TLP_CANNOT_LOOSEN']);
    await done('cleo', 'changeMarking', { id, marking: 'CLEAR' }, { fields: 'id' });
    expect(await one(id, 'olga')).toEqual({ id, vendor: 'Example Books' });
    expect(await refused('olga', 'updateAsset', { id, vendor: 'Mine' }, { fields })).toEqual(['FORBIDDEN']);
    expect((await update('tom', { id, vendor: 'Of the town in the same State' })).id).toBe(id);
  });
});

describe('advisories for my systems', () => {
  const titles = async (as: string | undefined, mine: boolean) =>
    (
      await read('query ($mine: Boolean) { advisories(forMyAssets: $mine) { edges { node { title } } } }', as, { mine })
    ).advisories.edges.map(({ node }: { node: { title: string } }) => node.title);

  it('are about a kind of system that the own office registered or that is registered for the own jurisdiction', async () => {
    const about = (title: string, ...affectedAssetTypes: string[]) =>
      released('dee', { title, affectedAssetTypes, community, marking: 'CLEAR' });
    await about('On websites', 'PUBLIC_ELECTION_WEBSITE', 'TABULATION_EQUIPMENT');
    await about('On counting', 'TABULATION_EQUIPMENT');
    await about('On nothing in particular');
    expect(await titles('tom', true)).toEqual([]);
    expect(await titles('tom', false)).toEqual(expect.arrayContaining(['On websites', 'On counting', 'On nothing in particular']));

    await register('tom', { type: 'PUBLIC_ELECTION_WEBSITE', jurisdiction: 'eo13848:example/exampleton' });
    expect(await titles('tom', true)).toEqual(['On websites']);
    expect([...(await titles('tom', false))].sort()).toEqual(['On counting', 'On nothing in particular']);
  });

  it('are not those of systems in another place, nor of systems that the viewer does not see', async () => {
    // The State's office sees the website of the town, which is not its own.
    expect(await titles('sam', true)).toEqual([]);
    const unseen = { type: 'TABULATION_EQUIPMENT', jurisdiction: 'eo13848:example/exampleton' };
    await register('dee', unseen);
    expect(await titles('tom', true)).toEqual(['On websites']);
    await register('dee', { ...unseen, marking: 'AMBER_STRICT', recipientOrgs: ['US-CISA', 'EX-TOWN-CLERK'] });
    expect([...(await titles('tom', true))].sort()).toEqual(['On counting', 'On websites']);
    expect(await titles(undefined, true)).toEqual([]);
  });
});
