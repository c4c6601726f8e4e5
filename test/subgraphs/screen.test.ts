import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actor, designation } from '../world.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { screeners, suspects } from './suspects.ts';

let service: Service;
const closing: Service[] = [];
beforeAll(async () => {
  service = await startService(suspects(), screeners);
  closing.push(service);
});
afterAll(async () => {
  for (const each of closing) await each.close();
});

const fields =
  'query decision totalHits hits { actor { id name } score rank matchedName verdict programs features { name score weight detail query candidate } clearance { id } }' +
  ' receipt { id dataVersion algorithm asOf queryHash resultHash at lists { dataset asOf ageDays stale } }';
const ask = async (input: Record<string, unknown>, as?: string) =>
  await service.gateway(`query ($input: ScreenInput!) { screen(input: $input) { ${fields} } }`, {
    variables: { input },
    ...(as === undefined ? {} : { as }),
  });
const screen = async (input: Record<string, unknown>, as?: string) => (await ask(input, as)).data.screen;
const found = (result: Awaited<ReturnType<typeof screen>>) => result.hits.map((hit: { actor: { id: string } }) => hit.actor.id);

describe('Screening a name', () => {
  it('finds who is listed under another spelling, with the verdict and the programmes', async () => {
    const result = await screen({ name: 'Evgeny Prigozhin' });
    expect(result.decision).toBe('MATCH');
    expect(result.hits[0]).toMatchObject({
      actor: { id: 'made:prigozhin', name: 'PRIGOZHIN, Yevgeniy Viktorovich' },
      rank: 1,
      verdict: 'BLOCKED',
      programs: ['DOORS'],
      clearance: null,
    });
    expect(result.hits[0].features[0]).toMatchObject({
      name: 'name',
      query: 'Evgeny Prigozhin',
      candidate: 'PRIGOZHIN, Yevgeniy Viktorovich',
    });
  });
  it('is clear of a name that resembles nobody', async () => {
    expect(await screen({ name: 'Dorothea Wimpleton' })).toMatchObject({ decision: 'CLEAR', hits: [], totalHits: 0 });
  });
  it('catches a company that is blocked by ownership alone', async () => {
    const result = await screen({ name: 'Concord Catering' });
    expect(result).toMatchObject({ decision: 'MATCH', hits: [{ actor: { id: 'made:concord' }, verdict: 'BLOCKED', programs: [] }] });
  });
  it('shows a namesake that nothing is known against and stays clear', async () => {
    const result = await screen({ name: 'Harborlight Bakery LLC' });
    expect(result).toMatchObject({ decision: 'CLEAR', hits: [{ actor: { id: 'made:baker' }, verdict: 'NOT_BLOCKED', programs: [] }] });
    expect(await screen({ name: 'Harborlight Bakery LLC', listedOnly: true })).toMatchObject({ decision: 'CLEAR', totalHits: 0 });
  });
  it('does not count a designation that has ended', async () => {
    expect(await screen({ name: 'Moammar Gadhafi' })).toMatchObject({
      decision: 'CLEAR',
      hits: [{ actor: { id: 'made:ended' }, verdict: 'NOT_BLOCKED', programs: [] }],
    });
  });
  it('keeps to the programmes asked for', async () => {
    expect(found(await screen({ name: 'Yevgeny Prigozhin', programs: ['DOORS'] }))).toEqual(['made:prigozhin']);
    expect(found(await screen({ name: 'Yevgeny Prigozhin', programs: ['WINDOWS'] }))).toEqual([]);
    expect(found(await screen({ name: 'Concord Catering', programs: ['DOORS'] }))).toEqual([]);
  });
  it('lets an officer set where a score becomes a matter for review or a match', async () => {
    const score = (await screen({ name: 'Evgeny Prigozhin' })).hits[0].score as number;
    const decisionAt = async (threshold: number, matchThreshold: number) =>
      (await screen({ name: 'Evgeny Prigozhin', threshold, matchThreshold })).decision;
    expect(await decisionAt(0.5, score)).toBe('MATCH');
    expect(await decisionAt(0.5, score + 0.0001)).toBe('REVIEW');
    expect(await decisionAt(score + 0.0001, 1)).toBe('CLEAR');
  });
  it('ranks a hit with the same birth date above what contradicts it', async () => {
    const same = await screen({ name: 'Evgeny Prigozhin', birthDate: '1961-06-01' });
    const other = await screen({ name: 'Evgeny Prigozhin', birthDate: '1931' });
    expect(same.hits[0].score).toBeGreaterThan(other.hits[0]?.score ?? 0);
  });
  it('never shows, counts or decides by what the viewer may not see', async () => {
    expect(await screen({ name: 'Velvet Meridian Holdings' })).toMatchObject({ decision: 'CLEAR', totalHits: 0 });
    expect(await screen({ name: 'Velvet Meridian Holdings' }, 'ada')).toMatchObject({ decision: 'MATCH', totalHits: 1 });
  });
  it('refuses to answer for a regime of which no list is loaded', async () => {
    const { data, errors } = await ask({ name: 'Prigozhin', regime: 'UK' });
    expect(data).toEqual({ screen: null });
    expect(errors).toMatchObject([{ path: ['screen'], extensions: { code: 'REGIME_NOT_LOADED', field: 'regime' } }]);
  });
  it.each([
    ['name', { name: '' }],
    ['name', { name: ' - ' }],
    ['name', { name: 'x'.repeat(501) }],
    ['birthDate', { name: 'x', birthDate: 'long ago' }],
    ['birthDate', { name: 'x', birthDate: '1961-13' }],
    ['threshold', { name: 'x', threshold: 1.01 }],
    ['matchThreshold', { name: 'x', threshold: 0.8, matchThreshold: 0.79 }],
    ['limit', { name: 'x', limit: 0 }],
    ['limit', { name: 'x', limit: 101 }],
    ['identifiers', { name: 'x', identifiers: Array.from({ length: 51 }, (_, at) => ({ value: `${at}` })) }],
  ])('refuses a bad %s', async (field, input) => {
    expect((await ask(input)).errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', field } }]);
  });
  it.each([
    ['a name of 500 characters', { name: 'x'.repeat(500) }],
    ['a name of one character', { name: '张' }],
    ['a birth date as lists publish it', { name: 'x', birthDate: 'circa 1961' }],
    ['thresholds of 1', { name: 'x', threshold: 1, matchThreshold: 1 }],
    ['a threshold above the published match threshold', { name: 'x', threshold: 0.9 }],
    ['a limit of 100', { name: 'x', limit: 100 }],
    ['50 identifiers', { name: 'x', identifiers: Array.from({ length: 50 }, (_, at) => ({ value: `${at}` })) }],
  ])('takes %s', async (_what, input) => {
    expect((await ask(input)).errors).toBeUndefined();
  });
  it('names everything that is wrong at once, and repeats none of it', async () => {
    const { errors } = await ask({ name: '---', birthDate: 'xyzzy', limit: 0 });
    expect(errors?.map(({ extensions }) => extensions.field)).toEqual(['name', 'birthDate', 'limit']);
    expect(JSON.stringify(errors)).not.toContain('xyzzy');
  });
});

describe('A receipt', () => {
  it('says which lists it rests on and how old they are', async () => {
    const { receipt } = await screen({ name: 'Evgeny Prigozhin' });
    expect(receipt.lists).toEqual([{ dataset: 'made-up', asOf: '2024-05-01', ageDays: 31, stale: true }]);
    expect(receipt).toMatchObject({ asOf: '2024-06-01', at: '2024-06-01T12:00:00.000Z' });
  });
  it('has the same hashes for the same question and answer, and never the same id', async () => {
    const [one, two, other] = [
      await screen({ name: 'Evgeny Prigozhin' }),
      await screen({ name: 'Evgeny Prigozhin', limit: 10 }),
      await screen({ name: 'Evgeny Prigozhin', limit: 9 }),
    ].map(({ receipt }) => receipt);
    expect(two).toMatchObject({ queryHash: one.queryHash, resultHash: one.resultHash, dataVersion: one.dataVersion });
    expect(two.id).not.toBe(one.id);
    expect(other.queryHash).not.toBe(one.queryHash);
  });
  it('tells nothing of the question or the asker to who reads it', async () => {
    const { id } = (await screen({ name: 'Evgeny Prigozhin' }, 'ada')).receipt;
    const plain = Buffer.from(id, 'base64url').toString('latin1');
    expect(`${id} ${plain}`).not.toMatch(/prigozhin|ada|analyst/i);
  });
  it('keeps its data version when something changes that the viewer may not see', async () => {
    const own = await startService(suspects(), screeners);
    closing.push(own);
    const version = async (as?: string) =>
      (await own.gateway('{ screen(input: { name: "x" }) { receipt { dataVersion } } }', as === undefined ? {} : { as })).data.screen
        .receipt.dataVersion;
    const before = [await version(), await version('ada')];
    const record = suspects().find(({ id }) => id === 'made:secret')!;
    const { seq } = await own.ledger.commit({
      by: 'ada',
      at: '2024-06-01T13:00:00.000Z',
      reason: 'test',
      changes: [{ op: 'put', record }],
    });
    await own.services.graph.applied(seq, 5_000);
    expect(await version()).toBe(before[0]);
    expect(await version('ada')).not.toBe(before[1]);
  });
});

describe('Screening many names', () => {
  const batch = async (inputs: readonly Record<string, unknown>[]) =>
    await service.gateway('query ($inputs: [ScreenInput!]!) { screenBatch(inputs: $inputs) { query decision } }', {
      variables: { inputs },
    });

  it('answers in order, and one bad input fails alone with its place', async () => {
    const { data, errors } = await batch([{ name: 'Prigozhin, Yevgeny' }, { name: '' }, { name: 'Dorothea Wimpleton' }]);
    expect(data.screenBatch).toEqual([
      { query: 'Prigozhin, Yevgeny', decision: 'MATCH' },
      null,
      { query: 'Dorothea Wimpleton', decision: 'CLEAR' },
    ]);
    expect(errors).toMatchObject([{ path: ['screenBatch', 1], extensions: { code: 'BAD_INPUT', field: 'name' } }]);
  });
  it('takes 1,000 and refuses 1,001', async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => ({ name: `Nobody ${at}` }));
    expect((await batch(many.slice(1))).data.screenBatch).toHaveLength(1_000);
    const { data, errors } = await batch(many);
    expect(data).toEqual({ screenBatch: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', field: 'inputs' } }]);
  });
});

describe('The published table of features', () => {
  it('explains every feature that a hit shows', async () => {
    const { data } = await service.gateway('{ screeningFeatures { name description weight } }');
    const names = data.screeningFeatures.map(({ name }: { name: string }) => name);
    const { hits } = await screen({ name: 'Evgeny Prigozhin', birthDate: '1961', countries: ['RU'], kind: 'INDIVIDUAL' });
    for (const feature of hits[0].features) expect(names).toContain(feature.name);
    for (const { description } of data.screeningFeatures) expect(description.length).toBeGreaterThan(20);
  });
});

describe('A crowd of namesakes', () => {
  const crowd = Array.from({ length: 80 }, (_, at) => actor(`made:crowd-${at}`, 'Quillfeather Marzipan LLC'));
  const listed = [actor('made:listed', 'Quillfeather Marzipan Company'), designation('made:listed/DOORS', 'made:listed', ['DOORS'])];

  it.each([
    ['hides no actor that is listed', listed, { decision: 'REVIEW', totalHits: 81 }],
    ['is clear where none of them is', [], { decision: 'CLEAR', totalHits: 80 }],
  ])('%s', async (_title, more, expected) => {
    const crowded = await startService([...suspects(), ...crowd, ...more]);
    closing.push(crowded);
    const input = { name: 'Quillfeather Marzipan LLC', threshold: 0.3, matchThreshold: 1 };
    const { data } = await crowded.gateway('query ($input: ScreenInput!) { screen(input: $input) { decision totalHits } }', {
      variables: { input },
    });
    expect(data.screen).toEqual(expected);
  });
});
