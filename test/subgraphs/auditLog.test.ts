/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** The audit log as clients ask for it, over what mutations have written. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actor, organization } from '../world.ts';
import { startService } from './service.ts';
import type { Answer, Service } from './service.ts';

const analysts = ['ODNI_ANALYST'] as const;
const viewers = {
  ada: { user: 'ada', org: 'org:here', roles: analysts },
  bo: { user: 'bo', org: 'org:here', roles: analysts },
  sam: { user: 'sam', org: 'org:elsewhere', roles: analysts },
  aud: { user: 'aud', org: 'org:elsewhere', roles: ['AUDITOR'] },
} as const;
let service: Service;
let made: Answer;
let hidden: string;

const write = (input: Record<string, unknown>, as: string, key: string | null = null): Promise<Answer> =>
  service.gateway('mutation ($input: ActorInput!, $key: String) { upsertActor(input: $input, idempotencyKey: $key) { id } }', {
    as,
    variables: { input, key },
  });
const log = async (args = '', as?: string): Promise<any[]> => {
  const query = `{ auditLog${args} { position at by reason changeCount truncated changes { recordId type before after fields } } }`;
  const { data, errors } = await service.gateway(query, as === undefined ? {} : { as });
  expect(errors).toBeUndefined();
  return data.auditLog as any[];
};

beforeAll(async () => {
  service = await startService([organization('org:here', 'Here'), actor('made:1', 'Blue Door')], viewers);
  made = await write({ id: 'made:1', description: 'First' }, 'ada', 'key 1');
  await write({ id: 'made:1', description: 'First' }, 'ada', 'key 1');
  await write({ id: 'made:1', description: 'Second' }, 'bo');
  const { data } = await write({ kind: 'ENTITY', name: 'Hidden', marking: 'AMBER', recipientOrgs: ['org:here'] }, 'ada');
  hidden = data.upsertActor.id as string;
}, 60_000);
afterAll(async () => await service.close());

describe('auditLog', () => {
  it('tells of each mutation once, by name and writer, with the fields it changed and nothing of its idempotency key', async () => {
    const entries = await log('(recordId: "made:1")');
    expect(entries.map(({ by, reason, changeCount, truncated }) => [by, reason, changeCount, truncated])).toEqual([
      ['bo', 'upsertActor', 1, false],
      ['ada', 'upsertActor', 1, false],
      ['system:test', 'test', 1, false],
    ]);
    expect(entries.map(({ changes }) => changes[0].fields)).toEqual([
      ['description', 'statements'],
      ['description', 'sources', 'statements'],
      [],
    ]);
    expect(JSON.parse(entries[0].changes[0].before).description).toBe('First');
    expect(JSON.parse(entries[0].changes[0].after).description).toBe('Second');
    expect((await log('(by: "ada")')).map(({ changes }) => changes.map(({ type }: any) => type))).toEqual([['actor']]);
  });

  it('names a commit by the position that its mutation was answered with', async () => {
    const [entry] = await log('(by: "ada")');
    expect(entry.position).toBe(made.extensions.commit);
  });

  it('goes on to older commits after a position', async () => {
    const [newest, next] = await log('(first: 2)');
    expect([newest.by, next.by]).toEqual(['bo', 'ada']);
    expect(await log(`(after: "${newest.position}", first: 1)`)).toEqual([next]);
    expect((await log(`(after: "${next.position}")`)).map(({ by }) => by)).toEqual(['system:test']);
  });

  it('tells recipients of what others are told nothing of, and an auditor only that it happened', async () => {
    expect((await log('(first: 1)', 'bo'))[0]).toMatchObject({ by: 'ada', changes: [{ recordId: hidden, type: 'actor' }] });
    expect((await log('(first: 1)', 'sam'))[0]).toMatchObject({ by: 'bo' });
    expect(await log(`(recordId: "${hidden}")`, 'sam')).toEqual([]);
    const [seen] = await log('(first: 1)', 'aud');
    expect(seen).toMatchObject({ by: 'ada', reason: 'upsertActor', changeCount: 1 });
    expect(seen.changes).toEqual([{ recordId: null, type: 'actor', before: null, after: null, fields: [] }]);
    expect(JSON.stringify(await log('', 'aud'))).not.toMatch(new RegExp(`${hidden}|Hidden`));
    expect(await log(`(recordId: "${hidden}")`, 'aud')).toEqual([]);
  });

  it.each([
    ['(first: 0)', '"first" is 0; it takes 1 to 100.'],
    ['(after: "nonsense")', 'The position is none of this ledger; use one as you got it.'],
  ])('refuses %s', async (args, message) => {
    const { data, errors } = await service.gateway(`{ auditLog${args} { by } }`);
    expect(data.auditLog).toBeNull();
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_INPUT' } }]);
  });
});
