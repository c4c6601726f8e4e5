/** A sanctions officer's day against the real process: stakes brought in while it runs, verdicts, what has changed, a name screened and cleared. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Json } from './processes.ts';
import { ask, freePort, Processes } from './processes.ts';

/** @param environment what the process is told beyond its data directory and port; asked once, before it starts */
export function officerStory(store: string, environment: () => Promise<Record<string, string>>): void {
  describe(`A sanctions officer on ${store}`, () => {
    let processes: Processes;
    let port: number;
    let bearer: string;
    /** What `dataVersion` was before anything was brought in. */
    let before: string;
    beforeAll(async () => {
      processes = await Processes.in(await environment());
      port = await freePort();
      await processes.serve(['gateway/main.ts'], port);
      const { output } = await processes.run([
        'cli/main.ts',
        'token',
        '--user',
        'olga',
        '--role',
        'TREASURY_OFFICER',
        '--org',
        'US-TREASURY',
      ]);
      bearer = output.trim().split('\n').at(-1) ?? '';
    }, 90_000);
    afterAll(() => processes.end());

    const asked = async (query: string, options: Parameters<typeof ask>[2] = {}) => {
      const { body } = await ask(port, query, options);
      expect(body.errors).toBeUndefined();
      return body.data;
    };

    it('explains a verdict by steps of listed and owned', async () => {
      const { actor } = await asked(`{ actor(id: "eo13848:company/pier") { sanctionStatus {
        verdict basis label dataVersion lookThroughShare { text } marking
        proof { __typename ... on OwnedStep { actor { name } sum { text } holders { holder { name } links { id } } } }
      } } }`);
      before = actor.sanctionStatus.dataVersion;
      expect(actor.sanctionStatus).toMatchObject({ verdict: 'BLOCKED', basis: 'OWNERSHIP', label: 'CASCADE_DOWN', marking: 'CLEAR' });
      expect(actor.sanctionStatus.lookThroughShare.text).toBe('30 %');
      expect(actor.sanctionStatus.proof.map((step: Json) => [step.__typename, step.sum?.text])).toEqual([
        ['ListedStep', undefined],
        ['OwnedStep', '60 %'],
        ['OwnedStep', '50 %'],
      ]);
    });

    it('sees what imported stakes make of a company, and not of its neighbour a hundredth of a point short', async () => {
      const file = join(processes.dir, 'stakes.csv');
      await writeFile(
        file,
        [
          'owner,owned,share',
          'ofac:21171,Story Holding,50',
          'ofac:21171,Story Neighbour,49.99',
          'csv:Story Holding,Story Shipping,75',
          '',
        ].join('\n'),
      );
      const { code, output } = await processes.run(['cli/main.ts', 'import', 'stakes-csv', file, '--source', 'story-register', '--json']);
      expect([code, output]).toEqual([0, expect.stringContaining('story-register')]);
      // The import ran in another process: the server follows the ledger and has it in a moment.
      let verdicts: Json[] = [];
      for (let tries = 0; tries < 50 && verdicts[2]?.verdict !== 'BLOCKED'; tries += 1) {
        verdicts = (
          await asked(
            '{ sanctionStatuses(ids: ["csv:Story Holding", "csv:Story Neighbour", "csv:Story Shipping"]) { verdict flips { text } } }',
          )
        ).sanctionStatuses.map((status: Json) => status ?? {});
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['BLOCKED', 'NOT_BLOCKED', 'BLOCKED']);
      expect(verdicts[1]?.flips[0].text).toMatch(/^\+0\.01 points from PRIGOZHIN/);
    });

    it('is told which verdicts have changed since, and by which stake', async () => {
      const { verdictChanges } = await asked(
        'query ($after: String) { verdictChanges(after: $after) { actor { id } before after cause { kind link { from { id } to { id } } } } }',
        { variables: { after: before } },
      );
      const holding = { from: { id: 'ofac:21171' }, to: { id: 'csv:Story Holding' } };
      const shipping = { from: { id: 'csv:Story Holding' }, to: { id: 'csv:Story Shipping' } };
      expect(verdictChanges.map((change: Json) => [change.actor.id, change.before, change.after, change.cause])).toEqual([
        ['csv:Story Holding', 'NOT_BLOCKED', 'BLOCKED', { kind: 'STAKE', link: holding }],
        ['csv:Story Shipping', 'NOT_BLOCKED', 'BLOCKED', { kind: 'STAKE', link: shipping }],
      ]);
    });

    it('catches a name that is blocked by ownership alone, and keeps a receipt that can be replayed', async () => {
      const { screen } = await asked(`{ screen(input: { name: "Story Shiping Co" }) {
        decision hits { actor { id } verdict programs } receipt { id dataVersion algorithm asOf queryHash resultHash at }
      } }`);
      expect(screen.hits[0]).toEqual({ actor: { id: 'csv:Story Shipping' }, verdict: 'BLOCKED', programs: [] });
      expect(screen.decision).not.toBe('CLEAR');
      const file = join(processes.dir, 'receipt.json');
      await writeFile(file, JSON.stringify(screen.receipt));
      const kept = await processes.run(['cli/main.ts', 'receipt', 'verify', file]);
      expect([kept.code, kept.output]).toEqual([0, expect.stringContaining('MATCHES')]);
      await writeFile(file, JSON.stringify({ ...screen.receipt, resultHash: '0'.repeat(64) }));
      const changed = await processes.run(['cli/main.ts', 'receipt', 'verify', file]);
      expect(changed.code).not.toBe(0);
      expect(changed.output).toContain('DIFFERS');
    });

    it('clears a hit with a reason, for the own organisation only', async () => {
      const screened = async (token?: string) =>
        (
          await asked(
            '{ screen(input: { name: "Yevgeniy Prigozhin", birthDate: "1990" }) { decision hits { actor { id } clearance { reason } } } }',
            {
              ...(token === undefined ? {} : { token }),
            },
          )
        ).screen;
      await asked(
        'mutation { clearHit(input: { party: { name: "Yevgeniy Prigozhin", birthDate: "1990" }, actor: "ofac:21171", reason: "Another man, thirty years younger." }) { status } }',
        { token: bearer },
      );
      const [own, others] = [await screened(bearer), await screened()];
      const hit = (result: Json) => result.hits.find((each: Json) => each.actor.id === 'ofac:21171');
      expect(hit(own).clearance).toEqual({ reason: 'Another man, thirty years younger.' });
      expect(hit(others).clearance).toBeNull();
    });

    it('is refused a verdict under a regime of which no list is loaded', async () => {
      const { body } = await ask(port, '{ actor(id: "ofac:21171") { name sanctionStatus(regime: UK) { verdict } } }');
      expect(body.data.actor).toEqual({ name: 'PRIGOZHIN, Yevgeniy Viktorovich', sanctionStatus: null });
      expect(body.errors?.[0].extensions.code).toBe('REGIME_NOT_LOADED');
    });
  });
}
