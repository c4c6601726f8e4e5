import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../../store/embedded.ts';
import { cleanUp, temporaryDir } from '../ingest/lists.ts';
import { actor, marked, noon } from '../world.ts';
import { ostrakon } from './commandLine.ts';

let store: string;
const forTreasury = marked({ tlp: 'AMBER_STRICT', originator: 'ada', recipientOrgs: ['US-TREASURY'] });
async function commit(...records: ReturnType<typeof actor>[]): Promise<void> {
  const ledger = await openEmbedded({ dir: store });
  await ledger.commit({ by: 'list', at: noon, reason: 'test', changes: records.map((record) => ({ op: 'put', record })) });
  await ledger.close();
}
const lines = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown> & { readonly cursor: string });

beforeEach(async () => {
  store = await temporaryDir();
});
afterEach(cleanUp);

describe('ostrakon changes', () => {
  it('writes a line for each change that somebody may see, and goes on from any of them', async () => {
    await commit(actor('made:a', 'Anna'), actor('made:s', 'Secret', { marking: forTreasury }));
    const { exitCode, out } = await ostrakon(['changes'], store);
    expect(exitCode).toBe(0);
    const first = lines(out);
    expect(first).toEqual([
      expect.objectContaining({
        change: 'CREATED',
        kind: 'actor',
        id: 'made:a',
        at: noon,
        previous: null,
        current: expect.objectContaining({ name: 'Anna' }),
      }),
    ]);
    await commit(actor('made:a', 'Anne'), actor('made:t', 'Secret', { marking: forTreasury }));
    const after = first[0]?.cursor ?? '';
    const later = lines((await ostrakon(['changes', '--after', after], store)).out);
    expect(later.map(({ change, id, fields }) => [change, id, fields])).toEqual([['UPDATED', 'made:a', ['name', 'names']]]);
    const mine = await ostrakon(
      ['changes', '--after', after, '--user', 'ben', '--org', 'US-TREASURY', '--role', 'TREASURY_OFFICER'],
      store,
    );
    expect(lines(mine.out).map(({ id }) => id)).toEqual(['made:s', 'made:a', 'made:t']);
    expect(lines((await ostrakon(['changes', '--kinds', 'link', 'designation'], store)).out)).toEqual([]);
  });
  it('writes all pages of a large commit', async () => {
    await commit(...Array.from({ length: 1_203 }, (_, at) => actor(`made:${at}`, `Number ${at}`)));
    const ids = lines((await ostrakon(['changes'], store)).out).map(({ id }) => id);
    expect([ids.length, new Set(ids).size, ids.at(-1)]).toEqual([1_203, 1_203, 'made:1202']);
  });
  it('refuses what is no position and kinds that do not exist', async () => {
    await commit(actor('made:a', 'Anna'));
    for (const args of [
      ['--after', 'nowhere'],
      ['--kinds', 'person'],
    ]) {
      const { exitCode, out, err } = await ostrakon(['changes', ...args], store);
      expect([exitCode, out]).toEqual([64, '']);
      expect(err).toMatch(/position|there are .*actor/);
    }
    expect((await ostrakon(['changes', '--help'], store)).out).toContain('JSON lines');
  });
});
