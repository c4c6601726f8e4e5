/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** What people ask of sharing, each by one query, over the bundled examples (questions 8, 9, 13, 30, 33, 34 and 36 of the domain model). */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundledRecords } from '../../ingest/bundled.ts';
import { sharing } from '../e2e/process/sharingSteps.ts';
import { sharingViewers } from '../e2e/process/sharingWorld.ts';
import { onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';

let stage: Stage;
const { done, read } = sharing(() => stage);
beforeAll(async () => {
  stage = await onEmbedded(bundledRecords(), sharingViewers, '2026-11-24', { now: () => '2026-11-24T12:00:00.000Z' });
}, 120_000);
afterAll(() => stage.close());

const question = async (name: string, as?: string, variables: Record<string, unknown> = {}): Promise<any> =>
  await read(readFileSync(new URL(`../contract/questions/${name}.graphql`, import.meta.url), 'utf8'), as, variables);
const nodes = ({ edges }: { edges: readonly { node: any }[] }) => edges.map(({ node }) => node);

describe('Homeland Security asks', () => {
  it('who has never acknowledged an advisory, and sees the list shrink', async () => {
    const id = 'advisory:EX-lookalikes';
    const awaited = async (as: string) =>
      nodes((await question('08-never-acknowledged', as, { text: 'another polling day' })).advisories).map(({ unacknowledgedBy }) =>
        unacknowledgedBy.map(({ org }: { org: string }) => org),
      );
    expect(await awaited('dee')).toEqual([['EX-COUNTY-CLERK', 'EX-STATE-SOS', 'EX-TOWN-CLERK', 'EX-VENDOR']]);
    await done('tom', 'acknowledge', { id });
    expect(await awaited('dee')).toEqual([['EX-COUNTY-CLERK', 'EX-STATE-SOS', 'EX-VENDOR']]);
    // A member is told of itself and its clients, for it would see no acknowledgement of the others.
    expect([await awaited('tom'), await awaited('sam')]).toEqual([[[]], [['EX-COUNTY-CLERK', 'EX-STATE-SOS']]]);
  });

  it('which intelligence was not acted on, State by State', async () => {
    const { awaitedActions } = await question('09-not-actioned', 'dee');
    expect(awaitedActions).toMatchObject([
      { state: { name: 'Example State (synthetic)' }, recipients: [{ org: 'EX-STATE-SOS', items: [{ id: 'intel:EX-copies' }] }] },
    ]);
    expect((await question('09-not-actioned', 'sam')).awaitedActions).toEqual([]);
  });

  it('where active members are missing', async () => {
    const { communityCoverage } = await question('13-coverage', 'dee');
    expect(communityCoverage).toMatchObject({ statesActive: 1, statesTotal: 50, localActive: 2, localTarget: 1_100 });
    expect(communityCoverage.statesMissing).toHaveLength(50);
    const known = communityCoverage.gaps.map(({ localKnown }: { localKnown: number }) => localKnown);
    expect([known.length, known.reduce((sum: number, each: number) => sum + each, 0)]).toEqual([50, 3_143]);
    expect(communityCoverage.gaps[0].missing.totalCount).toBe(known[0]);
  });
});

describe('Officials ask', () => {
  it('which advisories concern the systems they run', async () => {
    const titles = async (systems: string[]) =>
      nodes((await question('30-advisories-for-systems', 'sam', { systems })).advisories).map(({ title }) => title);
    expect(await titles(['OFFICE_NETWORK_EMAIL'])).toEqual(['Phishing of staff before the primary (synthetic)']);
    expect(await titles(['STORAGE_FACILITY'])).toEqual([]);
  });

  it('what they have acknowledged', async () => {
    await done('cleo', 'acknowledge', { id: 'advisory:EX-lookalikes' });
    expect(nodes((await question('33-my-acknowledgements', 'cleo')).acknowledgements)).toMatchObject([
      { by: 'cleo', version: 1, of: { title: 'Look-alike pages of election offices (synthetic)' } },
    ]);
  });

  it('whether the situation room is open and they are approved', async () => {
    const rooms = async (as: string) => nodes((await question('34-situation-room', as)).situationRooms);
    const [mine] = await rooms('tom');
    expect(mine).toMatchObject({ status: 'CLOSED', isApproved: true, posts: [{ by: 'tom' }] });
    const [others] = await rooms('cleo');
    expect(others).toMatchObject({ status: 'CLOSED', isApproved: false, posts: [] });
  });
});

describe('A company asks', () => {
  it('what to look for since a day, at GREEN or CLEAR', async () => {
    const found = async (as: string | undefined, since: string) =>
      (await question('36-indicators-since', as, { since })).sharedIndicators
        .filter(({ tearlines }: { tearlines: object[] }) => tearlines.length > 0)
        .map(({ value, marking, tearlines }: any) => [value, marking, tearlines.length]);
    // The address was shared before, by an incident: it is not new.
    const domain = [['vote-exampleton.example', 'GREEN', 1]];
    expect([await found('vic', '2026-02-11'), await found('vic', '2026-02-12')]).toEqual([domain, []]);
    // The State's office got more of it, at AMBER, which this question leaves out; the public got nothing.
    expect([await found('sam', '2026-02-11'), await found(undefined, '2026-02-11')]).toEqual([domain, []]);
  });
});
