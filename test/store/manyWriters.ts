/** Sixteen writers, ten thousand commits, shared counters: what is acknowledged is there, once, and in an unbroken chain. */
import { describe, expect, it } from '@jest/globals';
import { OstrakonError } from '../../domain/errors.ts';
import type { Ledger } from '../../domain/ledger.ts';
import { verifyChain } from '../../store/verify.ts';
import { noon, organization } from '../world.ts';

const writers = 16;
const commits = 10_000;
const counters = Array.from({ length: 8 }, (_each, index) => `org:counter-${index}`);

/** @param open opens the same ledger again, as another process would */
export function manyWriters(name: string, open: () => Promise<Ledger>): void {
  describe(`${writers} writers on ${name}`, () => {
    it(`lose none of ${commits} commits and count none twice`, async () => {
      const ledgers = await Promise.all([open(), open()]);
      const first = ledgers[0];
      await first.commit({
        by: 'w',
        at: noon,
        reason: 'start',
        changes: counters.map((id) => ({ op: 'put', record: organization(id, '0') })),
      });
      const acknowledged = new Set<number>();
      let stale = 0;
      const write = async (writer: number) => {
        const ledger = ledgers[writer % 2]!;
        for (let done = 0; done < commits / writers;) {
          const id = counters[(writer * 3 + done) % counters.length]!;
          const [stored] = await ledger.records([id]);
          if (stored?.record.type !== 'organization') throw new Error('A counter has gone.');
          const record = organization(id, String(Number(stored.record.name) + 1));
          const own = organization(`org:own-${writer}`, String(done));
          const changes = [{ op: 'put', record, expected: stored.revision } as const, { op: 'put', record: own } as const];
          try {
            const { seq } = await ledger.commit({ by: `writer-${writer}`, at: noon, reason: `${done}`, changes });
            acknowledged.add(seq);
            done += 1;
          } catch (error) {
            if (!(error instanceof OstrakonError) || error.code !== 'STALE_VERSION') throw error;
            stale += 1;
          }
        }
      };
      await Promise.all(Array.from({ length: writers }, (_each, writer) => write(writer)));
      const ends = await first.records(counters);
      const total = ends.reduce((sum, each) => sum + (each?.record.type === 'organization' ? Number(each.record.name) : 0), 0);
      expect(total).toBe(commits);
      expect(acknowledged.size).toBe(commits);
      expect(Math.max(...acknowledged)).toBe(commits + 1);
      // Had nobody been in another's way, nothing would have been tried.
      expect(stale).toBeGreaterThan(0);
      expect(await verifyChain(first)).toMatchObject({ ok: true, commits: commits + 1 });
      await Promise.all(ledgers.map((ledger) => ledger.close()));
    }, 600_000);
  });
}
