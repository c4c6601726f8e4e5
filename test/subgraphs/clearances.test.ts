import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActorRecord } from '../../domain/model.ts';
import { startService, testDay } from './service.ts';
import type { Answer, Service } from './service.ts';
import { prigozhin, screeners, suspects } from './suspects.ts';

let service: Service;
const start = async (given: Parameters<typeof startService>[3] = {}) =>
  (service = await startService(suspects(), screeners, testDay, given));
beforeEach(async () => {
  await start();
});
afterEach(async () => await service.close());

const party = { name: 'Evgeny Prigozhin', countries: ['RU'] };
const fields = 'id subject status reason by at approvedBy reopenedBy reopenReason current marking actor { id } revision';
const clear = async (given: Record<string, unknown> = {}, as = 'ben', more: Record<string, unknown> = {}) =>
  await service.gateway(
    `mutation ($input: ClearHitInput!, $rev: String, $key: String) { clearHit(input: $input, expectedRevision: $rev, idempotencyKey: $key) { ${fields} } }`,
    { as, variables: { input: { party, actor: 'made:prigozhin', reason: 'Born thirty years later.', ...given }, ...more } },
  );
const reopen = async (input: Record<string, unknown>, as = 'ben') =>
  await service.gateway(`mutation ($input: ReopenHitInput!) { reopenHit(input: $input) { ${fields} } }`, { as, variables: { input } });
const escalate = async (given: Record<string, unknown> = {}, as = 'ben') =>
  await service.gateway(`mutation ($input: EscalateHitInput!) { escalateHit(input: $input) { ${fields} } }`, {
    as,
    variables: { input: { party, actor: 'made:prigozhin', reason: 'The same age, another place.', ...given } },
  });
const screen = async (as?: string, input: Record<string, unknown> = party) =>
  (
    await service.gateway(
      'query ($input: ScreenInput!) { screen(input: $input) { decision hits { actor { id } clearance { id reason } } } }',
      {
        variables: { input },
        ...(as === undefined ? {} : { as }),
      },
    )
  ).data.screen;
const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);
const put = async (record: ActorRecord) => {
  const { seq } = await service.ledger.commit({
    by: 'list',
    at: '2024-06-01T13:00:00.000Z',
    reason: 'test',
    changes: [{ op: 'put', record }],
  });
  await service.services.graph.applied(seq, 5_000);
};

describe('An escalated hit', () => {
  const inbox = async (as: string) => (await service.gateway('{ inbox { text } }', { as })).data.inbox as { text: string }[];

  it('still counts, and is in the inbox of colleagues until one of them clears it', async () => {
    const { data } = await escalate();
    expect(data.escalateHit).toMatchObject({
      status: 'ESCALATED',
      by: 'ben',
      reason: 'The same age, another place.',
      marking: 'AMBER_STRICT',
    });
    expect((await screen('ben')).decision).toBe('MATCH');
    const told = 'Decide whether the screened party "Evgeny Prigozhin" is made:prigozhin: it was escalated';
    expect((await inbox('bea')).map(({ text }) => text)).toContain(told);
    for (const other of ['ben', 'ada', 'lee']) expect((await inbox(other)).map(({ text }) => text)).not.toContain(told);
    const cleared = (await clear({}, 'bea')).data.clearHit;
    expect(cleared).toMatchObject({ id: data.escalateHit.id, status: 'CLEARED', by: 'bea' });
    expect((await screen('ben')).decision).toBe('CLEAR');
    expect((await inbox('bea')).map(({ text }) => text)).not.toContain(told);
  });
  it('is not escalated twice, nor where it is cleared; but once it is reopened, or when the record has changed', async () => {
    await escalate();
    expect(codes(await escalate({}, 'bea'))).toEqual(['INVALID_TRANSITION']);
    const { id } = (await clear()).data.clearHit;
    expect(codes(await escalate())).toEqual(['INVALID_TRANSITION']);
    await reopen({ id, reason: 'It is him after all.' });
    expect((await escalate()).data.escalateHit).toMatchObject({ id, status: 'ESCALATED', reopenedBy: null });
    await put({ ...prigozhin, countries: ['BY', 'RU'] });
    expect((await escalate({}, 'bea')).data.escalateHit).toMatchObject({ id, by: 'bea', current: true });
  });
  it('ends a proposal to clear it, so that nobody agrees to that any more', async () => {
    await service.close();
    await start({ fourEyes: true });
    expect((await clear()).data.clearHit.status).toBe('PROPOSED');
    expect((await escalate({}, 'bea')).data.escalateHit.status).toBe('ESCALATED');
    expect((await clear({}, 'bea')).data.clearHit).toMatchObject({ status: 'PROPOSED', by: 'bea' });
    expect((await clear()).data.clearHit).toMatchObject({ status: 'CLEARED', by: 'bea', approvedBy: 'ben' });
  });
  it('needs a reason, an actor that is there, and somebody who screens', async () => {
    expect(codes(await escalate({ reason: ' ', actor: 'made:nobody' }))?.sort()).toEqual(['BAD_INPUT', 'NOT_FOUND']);
    expect(codes(await escalate({}, 'lee'))).toEqual(['FORBIDDEN']);
  });
});

describe('A cleared hit', () => {
  it('is set aside for the organisation that cleared it, and for nobody else', async () => {
    const { data } = await clear();
    expect(data.clearHit).toMatchObject({
      subject: 'Evgeny Prigozhin',
      status: 'CLEARED',
      by: 'ben',
      at: '2024-06-01T12:00:00.000Z',
      approvedBy: null,
      current: true,
      marking: 'AMBER_STRICT',
      actor: { id: 'made:prigozhin' },
    });
    const clearance = { id: data.clearHit.id, reason: 'Born thirty years later.' };
    for (const as of ['ben', 'bea']) {
      expect(await screen(as)).toEqual({ decision: 'CLEAR', hits: [{ actor: { id: 'made:prigozhin' }, clearance }] });
    }
    for (const as of [undefined, 'ada', 'lee']) {
      expect(await screen(as)).toEqual({ decision: 'MATCH', hits: [{ actor: { id: 'made:prigozhin' }, clearance: null }] });
    }
  });
  it.each([
    ['in capitals and with more spaces', { name: ' EVGENY   PRIGOZHIN ', countries: ['RU'] }, 'CLEAR'],
    ['with other thresholds', { ...party, threshold: 0.7, limit: 3 }, 'CLEAR'],
    ['with a birth date', { ...party, birthDate: '1961-06-01' }, 'MATCH'],
    ['with another country', { ...party, countries: ['DE'] }, 'MATCH'],
    ['spelt otherwise', { ...party, name: 'Yevgeny Prigozhin' }, 'MATCH'],
  ])('concerns the very party that was screened: the same %s', async (_how, input, decision) => {
    await clear();
    expect((await screen('ben', input)).decision).toBe(decision);
  });
  it('stays set aside when a later list changes nothing that is compared', async () => {
    await clear();
    await put({ ...prigozhin, description: 'More prose.', addresses: [{ text: 'Elsewhere', country: null }] });
    expect((await screen('ben')).decision).toBe('CLEAR');
  });
  it('comes back when the record says something else, until it is cleared again', async () => {
    const { id } = (await clear()).data.clearHit;
    await put({ ...prigozhin, countries: ['BY', 'RU'] });
    expect((await screen('ben')).decision).toBe('MATCH');
    const stale = await service.gateway('{ clearances { id current status } }', { as: 'ben' });
    expect(stale.data.clearances).toEqual([{ id, current: false, status: 'CLEARED' }]);
    expect((await clear({ reason: 'Still another man.' })).data.clearHit).toMatchObject({ id, current: true, status: 'CLEARED' });
    expect((await screen('ben')).decision).toBe('CLEAR');
  });
  it('counts again once it is reopened, with the reason kept, and can be cleared anew', async () => {
    const { id } = (await clear()).data.clearHit;
    const { data } = await reopen({ id, reason: 'It is him after all.' }, 'bea');
    expect(data.reopenHit).toMatchObject({ id, status: 'REOPENED', reopenedBy: 'bea', reopenReason: 'It is him after all.', by: 'ben' });
    expect((await screen('ben')).decision).toBe('MATCH');
    expect(codes(await reopen({ id, reason: 'Once more.' }))).toEqual(['INVALID_TRANSITION']);
    expect((await clear()).data.clearHit).toMatchObject({ id, status: 'CLEARED', reopenedBy: null });
    expect(codes(await clear())).toEqual(['INVALID_TRANSITION']);
  });
  it('belongs to the person alone who has no organisation', async () => {
    expect((await clear({}, 'sol')).data.clearHit.marking).toBe('RED');
    expect((await screen('sol')).decision).toBe('CLEAR');
    expect((await screen('eve')).decision).toBe('MATCH');
  });
  it('is written once under one idempotency key, and refused at a stale revision', async () => {
    const first = await clear({}, 'ben', { key: 'k' });
    expect((await clear({}, 'ben', { key: 'k' })).data).toEqual(first.data);
    await reopen({ id: first.data.clearHit.id, reason: 'Again, please.' });
    expect(codes(await clear({}, 'ben', { rev: first.data.clearHit.revision }))).toEqual(['STALE_VERSION']);
  });
  it('is found by actor and status', async () => {
    const { id } = (await clear()).data.clearHit;
    const ask = async (args: string, as: string) =>
      (await service.gateway(`{ clearances(${args}) { id } }`, { as })).data.clearances.map((each: { id: string }) => each.id);
    expect(await ask('actor: "made:prigozhin", status: CLEARED', 'bea')).toEqual([id]);
    expect(await ask('actor: "made:prigozhin", status: PROPOSED', 'bea')).toEqual([]);
    expect(await ask('actor: "made:concord"', 'bea')).toEqual([]);
    expect(await ask('actor: "made:prigozhin"', 'ada')).toEqual([]);
  });
});

describe('Clearing is refused', () => {
  it.each([
    ['FORBIDDEN', 'to who may not', {}, 'lee'],
    ['NOT_FOUND', 'for an actor that is not there', { actor: 'nobody' }, 'ben'],
    ['NOT_FOUND', 'for an actor that the person may not see', { actor: 'made:secret' }, 'ben'],
    ['BAD_INPUT', 'without a reason', { reason: ' x ' }, 'ben'],
    ['BAD_INPUT', 'for others than the own organisation', { marking: 'CLEAR' }, 'ben'],
    ['BAD_INPUT', 'for a party that could not be screened', { party: { name: '' } }, 'ben'],
    ['CLASSIFIED_MARKING_REJECTED', 'with classified text', { reason: '(S//NF) it is another man' }, 'ben'],
  ])('%s %s', async (code, _why, input, as) => {
    expect(codes(await clear(input, as))).toEqual([code]);
    expect((await screen(as)).decision).toBe('MATCH');
  });
  it.each(['Dob', 'DOB 1990-01-31: another man, and secretary of a golf club.'])('allows a reason such as %s', async (reason) => {
    expect((await clear({ reason })).errors).toBeUndefined();
  });
  it('does not tell a clearance of others from none at all', async () => {
    const { id } = (await clear()).data.clearHit;
    const [other, none] = [
      await reopen({ id, reason: 'Mine now.' }, 'eve'),
      await reopen({ id: 'clearance:none', reason: 'Mine now.' }, 'eve'),
    ];
    expect(codes(other)).toEqual(['NOT_FOUND']);
    expect(other.errors?.[0]?.message.replace(id, '')).toBe(none.errors?.[0]?.message.replace('clearance:none', ''));
  });
});

describe('Where two persons are needed', () => {
  beforeEach(async () => {
    await service.close();
    await start({ fourEyes: true });
  });

  it('the first proposes, and the hit counts until a second agrees', async () => {
    const { id } = (await clear()).data.clearHit;
    expect((await screen('ben')).decision).toBe('MATCH');
    const { data } = await clear({ reason: 'I agree.' }, 'bea');
    expect(data.clearHit).toMatchObject({ id, status: 'CLEARED', by: 'ben', approvedBy: 'bea', reason: 'Born thirty years later.' });
    expect((await screen('ben')).decision).toBe('CLEAR');
  });
  it('the same person cannot agree with itself', async () => {
    await clear();
    const again = await clear({ reason: 'I agree with myself.' });
    expect(codes(again)).toEqual(['FORBIDDEN']);
    expect(again.errors?.[0]?.message).toContain('somebody else must agree');
    expect((await screen('ben')).decision).toBe('MATCH');
  });
  it('a person of another organisation proposes anew and agrees with nothing', async () => {
    await clear();
    expect((await clear({}, 'eve')).data.clearHit.status).toBe('PROPOSED');
    expect((await screen('ben')).decision).toBe('MATCH');
  });
  it('a proposal lapses when the record changes before a second agrees', async () => {
    await clear();
    await put({ ...prigozhin, countries: ['BY', 'RU'] });
    expect((await clear({}, 'bea')).data.clearHit).toMatchObject({ status: 'PROPOSED', by: 'bea' });
    expect((await screen('ben')).decision).toBe('MATCH');
  });
});
