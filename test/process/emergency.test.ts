/** The national emergency through the gateway: continued by notices of the window, or over. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asking, people, storyDay, storyNow, storyRecords } from '../e2e/process/sanctionsPeople.ts';
import { onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';

let stage: Stage;
const { made, refused, read, step } = asking(() => stage);
beforeAll(async () => {
  stage = await onEmbedded(storyRecords(), people, storyDay, { now: () => storyNow });
}, 120_000);
afterAll(async () => {
  await stage.close();
});

const id = 'emergency:EO13848';
const inEffect = async (asOf: string) =>
  (await read(`{ nationalEmergency(asOf: "${asOf}") { inEffect } }`)).nationalEmergency.inEffect as boolean | null;

/** A determination that all three agencies have answered. */
async function consulted(): Promise<string> {
  const { id: proposed } = await made('treasury', 'proposeDetermination', { actor: 'made:person', criterion: 'II_MATERIAL_SUPPORT' });
  await made('treasury', 'addEvidence', { id: proposed, text: 'Records.' });
  await made('treasury', 'reviewEvidence', { id: proposed });
  await made('treasury', 'consultOnDetermination', { id: proposed });
  for (const agency of ['state', 'justice', 'homeland']) await made(agency, 'respondToConsultation', { id: proposed, response: 'CONCUR' });
  return proposed as string;
}
async function approved(input: Record<string, unknown>): Promise<string> {
  const draft = await made('treasury', 'draftDesignation', input);
  await made('treasury', 'reviewDesignation', { id: draft.id });
  await made('treasury', 'approveDesignation', { id: draft.id });
  return draft.id as string;
}

describe('The national emergency', () => {
  it('is in effect while notices are recorded, and not established beyond the last of them', async () => {
    const { nationalEmergency } = await read(
      '{ nationalEmergency { status declaredOn anniversary windowOpens notices { noticeDate } overSince asOf inEffect allowedMoves { move } } }',
    );
    expect(nationalEmergency).toMatchObject({
      status: 'IN_EFFECT',
      declaredOn: '2018-09-12',
      anniversary: '2025-09-12',
      windowOpens: '2025-06-14',
      overSince: null,
      asOf: storyDay,
      inEffect: null,
      allowedMoves: [],
    });
    expect(nationalEmergency.notices).toHaveLength(6);
    const days = ['2018-09-11', '2018-09-12', '2025-09-11', '2025-09-12'];
    expect(await Promise.all(days.map(inEffect))).toEqual([false, true, true, null]);
  });

  it('is continued by a notice of the 90 days before the anniversary, which deadlines then know too', async () => {
    const answer = await step('treasury', 'continueEmergency', { id, noticeDate: '2025-06-13' });
    expect(answer.errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
      ['EMERGENCY_NOTICE_OUTSIDE_WINDOW', 'Notice dated 2025-06-13; window is 2025-06-14 to 2025-09-12.'],
    ]);
    const asked = `{ emergencyNotices { noticeDate continuesBeyond } deadlines(asOf: "2025-09-01") { section } }`;
    const before = await read(asked);
    await made('treasury', 'continueEmergency', { id, noticeDate: '2025-06-14', citation: 'Invented.' });
    const after = await read(asked);
    expect(after.emergencyNotices).toEqual([...before.emergencyNotices, { noticeDate: '2025-06-14', continuesBeyond: '2025-09-12' }]);
    const act = ({ section }: { section: string }) => section.includes('202(d)');
    expect([before.deadlines.filter(act).length, after.deadlines.filter(act).length]).toEqual([1, 0]);
    expect(await Promise.all(['2025-09-12', '2026-09-11', '2026-09-12'].map(inEffect))).toEqual([true, true, null]);
  });

  it('is recorded once, and by the departments that may', async () => {
    expect(await refused('treasury', 'recordEmergency', {})).toEqual(['BAD_INPUT']);
    expect(await refused('homeland', 'continueEmergency', { id, noticeDate: '2025-09-01' })).toEqual(['FORBIDDEN']);
    expect(await refused(undefined, 'terminateEmergency', { id, reason: 'No.' })).toEqual(['FORBIDDEN']);
  });

  it('once lapsed, gives no authority to determine or to publish under the order, and still to publish under others', async () => {
    const [determination, decided] = [await consulted(), await consulted()];
    await made('treasury', 'determine', { id: decided, rationale: 'It did.' });
    const own = await approved({ actor: 'made:person', programs: ['ELECTION-EO13848'], determination: decided });
    const other = await approved({ actor: 'made:oil', programs: ['GLOMAG'] });

    expect(await refused('treasury', 'lapseEmergency', { id, reason: ' ' })).toEqual(['BAD_INPUT']);
    expect(await made('treasury', 'lapseEmergency', { id, reason: 'The Federal Register has none.' }, 'status overSince')).toEqual({
      status: 'LAPSED',
      overSince: '2026-09-12',
    });
    expect(await Promise.all(['2026-09-11', '2026-09-12'].map(inEffect))).toEqual([true, false]);
    const answer = await step('treasury', 'determine', { id: determination, rationale: 'It did.' });
    expect(answer.errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
      ['EMERGENCY_LAPSED', 'The emergency lapsed 2026-09-12; no authority to designate.'],
    ]);
    expect(await refused('treasury', 'publishDesignation', { id: own })).toEqual(['EMERGENCY_LAPSED']);
    expect(await refused('treasury', 'publishDesignation', { id: other })).toEqual([]);
    expect(await refused('state', 'terminateEmergency', { id, reason: 'Too late.' })).toEqual(['INVALID_TRANSITION']);
  });
});
