import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { LedgerRecord } from '../../domain/model.ts';
import { startMonitor } from '../../subgraphs/sanctions/monitor.ts';
import type { Monitor } from '../../subgraphs/sanctions/monitor.ts';
import { actor, designation, link } from '../world.ts';
import { startService, testDay } from './service.ts';
import type { Answer, Service } from './service.ts';
import { analystsOnly, prigozhin, screeners, suspects } from './suspects.ts';

let service: Service;
let monitor: Monitor | null;
let minutes: number;
beforeEach(async () => {
  minutes = 0;
  monitor = null;
  // Every look at the clock is a minute later.
  const now = () => new Date(Date.UTC(2024, 5, 1, 12, (minutes += 1))).toISOString();
  service = await startService(suspects(), screeners, testDay, { now });
});
afterEach(async () => {
  await monitor?.close();
  await service.close();
});

const customer = (ref: string, name: string, given: Record<string, unknown> = {}) => ({ ref, name, ...given });
const save = async (customers: readonly Record<string, unknown>[], as = 'ben', name = 'Shipping customers') =>
  await service.gateway(
    'mutation ($input: CustomerListInput!) { saveCustomerList(input: $input) { id name customerCount marking latestRun { id } } }',
    { as, variables: { input: { name, customers } } },
  );
const listsOf = async (as?: string) =>
  (
    await service.gateway(
      `{ customerLists { id name customerCount runs(first: 50) { id asOf algorithm results { ref decision hits { actor { id } verdict } }
         differences { ref before after appeared { id } disappeared { id } verdictChanged { id } } } } }`,
      as === undefined ? {} : { as },
    )
  ).data.customerLists;
const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);
const commit = async (...records: LedgerRecord[]) => {
  const changes = records.map((record) => ({ op: 'put' as const, record }));
  return (await service.ledger.commit({ by: 'list', at: '2024-06-01T13:00:00.000Z', reason: 'test', changes })).seq;
};
/** What the monitor finds once everything committed so far has been seen. */
const settled = async () => {
  monitor ??= startMonitor(service.services, { delayMs: 0 });
  await monitor.settled((await service.ledger.scan()).seq);
  // Its own runs too, so that they can be read.
  const { seq } = await service.ledger.scan();
  await service.services.graph.applied(seq, 5_000);
  return (await listsOf('ben'))[0]?.runs ?? [];
};
const three = [customer('a', 'Evgeny Prigozhin'), customer('b', 'Harborlight Bakery LLC'), customer('c', 'Dorothea Wimpleton')];

describe('A customer list', () => {
  it('is stored for the organisation alone, and replaced under its name', async () => {
    const { id } = (await save(three)).data.saveCustomerList;
    const replaced = await save(three.slice(1), 'bea');
    expect(replaced.data.saveCustomerList).toMatchObject({ id, customerCount: 2, marking: 'AMBER_STRICT', latestRun: null });
    expect((await save(three, 'eve')).data.saveCustomerList.id).not.toBe(id);
    expect(await listsOf('ben')).toMatchObject([{ id, name: 'Shipping customers', customerCount: 2 }]);
    expect(await listsOf()).toEqual([]);
    expect((await service.gateway(`{ customerList(id: "${id}") { id } }`, { as: 'ada' })).data.customerList).toBeNull();
  });
  it('is refused with every broken rule, named by its customer', async () => {
    const answer = await save([customer('a', 'x'), customer('a', ''), customer('', 'x', { birthDate: 'never' })]);
    expect(answer.errors?.map(({ extensions }) => extensions.field)).toEqual([
      'customers[1].ref',
      'customers[1].name',
      'customers[2].ref',
      'customers[2].birthDate',
    ]);
    expect(codes(await save(three, 'lee'))).toEqual(['FORBIDDEN']);
    expect(codes(await save(three, 'ben', ' '))).toEqual(['BAD_INPUT']);
  });
  it('takes 10,000 customers and no more, and names a hundred faults and how many there are beyond', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => customer(`${at}`, 'x'));
    expect((await save(many.slice(1))).errors).toBeUndefined();
    expect(codes(await save(many))).toEqual(['BAD_INPUT']);
    const { errors } = await save(many.slice(0, 150).map(({ ref }) => customer(ref, '')));
    expect(errors).toHaveLength(101);
    expect(errors?.at(-1)?.message).toBe('50 more rules are broken further down.');
  });
});

describe('The monitor', () => {
  it('screens a list that is saved, and says of each customer that is not clear what it found', async () => {
    await save(three);
    expect(await settled()).toMatchObject([
      {
        asOf: '2024-06-01',
        results: [{ ref: 'a', decision: 'MATCH', hits: [{ actor: { id: 'made:prigozhin' }, verdict: 'BLOCKED' }] }],
        differences: [
          { ref: 'a', before: null, after: 'MATCH', appeared: [{ id: 'made:prigozhin' }], disappeared: [], verdictChanged: [] },
        ],
      },
    ]);
  });
  it('finds the customer that a new designation names, and writes nothing where nothing differs', async () => {
    await save(three);
    await settled();
    await commit(designation('made:baker/DOORS', 'made:baker', ['DOORS'], { since: '2024-05-31' }));
    const runs = await settled();
    expect(runs).toHaveLength(2);
    expect(runs[0].differences).toEqual([
      { ref: 'b', before: 'CLEAR', after: 'MATCH', appeared: [{ id: 'made:baker' }], disappeared: [], verdictChanged: [] },
    ]);
    await commit(actor('made:new', 'Somebody Entirely Different'));
    expect(await settled()).toHaveLength(2);
  });
  it('finds the customer whose owner became blocked, and lets it go when the stake is sold', async () => {
    await save(three);
    await settled();
    const stake = link('made:stake-2', 'made:prigozhin', 'made:baker', {
      linkType: 'OWNS',
      interest: 'EQUITY',
      share: { min: '60', max: '60', minOpen: false, maxOpen: false },
    });
    await commit(stake);
    expect((await settled())[0].differences).toMatchObject([{ ref: 'b', before: 'CLEAR', after: 'MATCH' }]);
    await commit({ ...stake, until: '2024-05-01' });
    expect((await settled())[0].differences).toEqual([
      { ref: 'b', before: 'MATCH', after: 'CLEAR', appeared: [], disappeared: [{ id: 'made:baker' }], verdictChanged: [] },
    ]);
  });
  it('tells a verdict that changed from a hit that came or went', async () => {
    await save([customer('a', 'Concord Catering')]);
    await commit(designation('made:concord/DOORS', 'made:concord', ['DOORS'], { since: '2024-01-01' }));
    await settled();
    await commit(designation('made:concord/DOORS', 'made:concord', ['DOORS'], { firstListed: '2024-06-02' }), {
      ...(suspects().find(({ id }) => id === 'made:stake') as Extract<LedgerRecord, { type: 'link' }>),
      until: '2020-01-01',
    });
    expect((await settled())[0].differences).toEqual([
      { ref: 'a', before: 'MATCH', after: 'MATCH', appeared: [], disappeared: [], verdictChanged: [{ id: 'made:concord' }] },
    ]);
  });
  it('says who came onto a list and who left it', async () => {
    await save([customer('a', 'Evgeny Prigozhin'), customer('c', 'Concord Catering')]);
    await settled();
    await save([customer('c', 'Concord Catering'), customer('d', 'Yevgeniy Prigozhin'), customer('e', 'Dorothea Wimpleton')]);
    expect((await settled())[0].differences).toMatchObject([
      { ref: 'd', before: null, after: 'MATCH', appeared: [{ id: 'made:prigozhin' }] },
      { ref: 'a', before: 'MATCH', after: null, disappeared: [{ id: 'made:prigozhin' }] },
    ]);
  });
  it("heeds the organisation's clearances and nobody else's", async () => {
    await save(three);
    await settled();
    const clear = async (as: string) =>
      await service.gateway('mutation ($input: ClearHitInput!) { clearHit(input: $input) { status } }', {
        as,
        variables: { input: { party: { name: 'Evgeny Prigozhin' }, actor: 'made:prigozhin', reason: 'Another man.' } },
      });
    await clear('eve');
    expect(await settled()).toHaveLength(1);
    await clear('bea');
    expect((await settled())[0].differences).toMatchObject([{ ref: 'a', before: 'MATCH', after: 'CLEAR' }]);
    await commit({ ...prigozhin, countries: ['BY', 'RU'] });
    expect((await settled())[0].differences).toMatchObject([{ ref: 'a', before: 'CLEAR', after: 'MATCH' }]);
  });
  it('sees what the organisation sees: a secret of others changes nothing', async () => {
    await save([customer('a', 'Velvet Meridian Holdings')]);
    await save([customer('a', 'Velvet Meridian Holdings')], 'eve');
    expect(await settled()).toMatchObject([{ results: [], differences: [] }]);
    expect((await listsOf('eve'))[0].runs).toMatchObject([{ results: [{ ref: 'a', decision: 'MATCH' }] }]);
  });
  it('does not screen again because of what has no bearing', async () => {
    await save(three);
    await settled();
    const before = (await service.ledger.scan()).seq;
    await commit(link('made:family', 'made:prigozhin', 'made:ended', { linkType: 'FAMILY' }));
    await commit(actor('made:hidden', 'Harborlight Bakery LLC', { marking: analystsOnly }));
    await settled();
    expect((await service.ledger.scan()).seq).toBe(before + 2);
  });
  it('keeps its newest hundred runs, what was cleared, and the runs of other lists', async () => {
    await save([customer('a', 'Velvet Meridian Holdings')], 'eve', 'Others');
    const { id } = (await save([...three, customer('d', 'Evgeny Prigozhin')])).data.saveCustomerList;
    const [first] = await settled();
    const { record } = (await service.ledger.records([first.id]))[0]!;
    const older = Array.from({ length: 99 }, (_, at) => ({ ...record, id: `run:${id}/${at + 2}` }));
    await service.services.graph.applied(await commit(...older), 5_000);
    const stored = async (...numbers: number[]) =>
      (await service.ledger.records(numbers.map((number) => `run:${id}/${number}`))).map((run) => run !== null);
    expect(await stored(1, 2, 100)).toEqual([true, true, true]);

    const cleared = await service.gateway('mutation ($input: ClearHitInput!) { clearHit(input: $input) { id } }', {
      as: 'bea',
      variables: { input: { party: { name: 'Evgeny Prigozhin' }, actor: 'made:prigozhin', reason: 'Another man.' } },
    });
    expect((await settled())[0]).toMatchObject({ id: `run:${id}/101`, differences: [{ ref: 'a' }, { ref: 'd' }] });
    expect(await stored(1, 2, 100, 101)).toEqual([false, true, true, true]);
    expect((await listsOf('eve'))[0].runs).toHaveLength(1);
    expect(await service.ledger.records([cleared.data.clearHit.id])).toMatchObject([{ record: { status: 'CLEARED' } }]);
  });
  it('does not screen again because runs went', async () => {
    const { id } = (await save(three)).data.saveCustomerList;
    const [first] = await settled();
    const { record } = (await service.ledger.records([first.id]))[0]!;
    const older = Array.from({ length: 99 }, (_, at) => ({ ...record, id: `run:${id}/${at + 2}` }));
    await service.services.graph.applied(await commit(...older), 5_000);
    // Read once a round and once a list.
    const reads = jest.spyOn(service.services.graph, 'customerLists');
    const stake = { linkType: 'OWNS', interest: 'EQUITY', share: { min: '60', max: '60', minOpen: false, maxOpen: false } } as const;
    await monitor?.settled(await commit(link('made:stake-2', 'made:prigozhin', 'made:baker', stake)));
    await monitor?.settled((await service.ledger.scan()).seq);
    expect(reads).toHaveBeenCalledTimes(2);
    expect((await service.ledger.records([first.id, `run:${id}/101`])).map((run) => run !== null)).toEqual([false, true]);
  });
  it('of two processes one writes a run', async () => {
    await save(three);
    const other = startMonitor(service.services, { delayMs: 0 });
    try {
      const runs = await settled();
      await other.settled(0);
      expect(runs).toHaveLength(1);
      expect((await settled()).map(({ id }: { id: string }) => id)).toEqual([runs[0].id]);
    } finally {
      await other.close();
    }
  });
});
