/** Each rule of recommendations through the gateway, with the near miss that passes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { LedgerRecord } from '../../domain/model.ts';
import { effects, fiveSectors } from '../e2e/process/measuresStory.ts';
import { asking, codesOf, people, storyDay, storyNow, storyRecords } from '../e2e/process/sanctionsPeople.ts';
import { onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';

/** An election that nobody has opened an assessment of. */
const known = storyRecords().find((record) => record.id === 'election:US-2024-11-05')!;
const undocumented = { ...known, id: 'election:US-2025-11-04', date: '2025-11-04' } as LedgerRecord;

let stage: Stage;
const { made, refused, read, step } = asking(() => stage);
beforeAll(async () => {
  stage = await onEmbedded([...storyRecords(), undocumented], people, storyDay, { now: () => storyNow });
}, 120_000);
afterAll(async () => {
  await stage.close();
});

const complete = { country: 'RU', election: 'US-2024-11-05', targets: fiveSectors, ...effects };
const drafted = async (given: Record<string, unknown> = {}) =>
  (await made('state', 'draftRecommendation', { ...complete, ...given })).id as string;
const cleared = async (given: Record<string, unknown> = {}) => await refused('state', 'clearRecommendation', { id: await drafted(given) });
/** The five targets, the first of them changed. */
const withFirst = (given: Record<string, unknown>) => ({
  targets: fiveSectors.map((each, index) => (index === 0 ? { ...each, ...given } : each)),
});

describe('A recommendation', () => {
  it.each(['usEconomicEffect', 'usNationalSecurityEffect', 'alliedInterestEffect'])('assesses the effects: %s', async (field) => {
    expect(await cleared({ [field]: ' ' })).toEqual(['RECOMMENDATION_EFFECTS_MISSING']);
    expect(await cleared({ [field]: 'Small.' })).toEqual([]);
  });

  it('says how it is calibrated', async () => {
    expect(await cleared({ calibration: null })).toEqual(['BAD_INPUT']);
    expect(await cleared()).toEqual([]);
  });

  it('is about entities domiciled in the country, or licensed there', async () => {
    const answer = await step('state', 'clearRecommendation', { id: await drafted(withFirst({ target: 'made:abroad' })) });
    expect(answer.errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
      ['TARGET_NOT_DOMICILED', 'Company abroad is domiciled in CY, not Russia.'],
    ]);
    expect(await cleared(withFirst({ target: 'made:abroad', ground: 'LICENSED', licensedOrDomiciledIn: 'RU' }))).toEqual([]);
    expect(await cleared(withFirst({ target: 'made:bank' }))).toEqual([]);
  });

  it('names the law behind another measure', async () => {
    const measures = ['OTHER_AUTHORIZED_BY_LAW'];
    expect(await cleared(withFirst({ measures }))).toEqual(['OTHER_MEASURE_NEEDS_AUTHORITY']);
    expect(await cleared(withFirst({ measures, legalAuthority: '22 U.S.C. 9525' }))).toEqual([]);
  });

  it('takes the officers on record where it names none, and needs some', async () => {
    const measures = ['EXCLUDE_ALIEN_CORPORATE_OFFICERS'];
    expect(await cleared(withFirst({ measures, officers: [] }))).toEqual(['OFFICER_MEASURE_TARGET']);
    expect(
      await cleared({
        targets: fiveSectors.map((each) => ({ ...each, measures: each.target === 'made:arms' ? measures : each.measures })),
      }),
    ).toEqual(['OFFICER_MEASURE_TARGET']);
    const id = await drafted(withFirst({ measures }));
    const { measureRecommendation } = await read(`{ measureRecommendation(id: "${id}") { targets { officers { id } } } }`, 'state');
    expect(measureRecommendation.targets[0].officers.map(({ id: officer }: { id: string }) => officer)).toEqual([
      'made:director',
      'made:secretary',
    ]);
    expect(await refused('state', 'clearRecommendation', { id })).toEqual([]);
  });

  it('has officers of organisations only', async () => {
    const measures = ['SANCTION_PRINCIPAL_EXECUTIVE_OFFICERS'];
    expect(await cleared(withFirst({ target: 'made:director', measures, officers: ['made:secretary'] }))).toEqual([
      'OFFICER_MEASURE_TARGET',
    ]);
    expect(await cleared(withFirst({ measures, officers: ['made:secretary'] }))).toEqual([]);
  });

  it('rests on the two documents of one election, and follows both', async () => {
    const other = { assessment: 'assessment:US-2022-11-08' };
    expect(await refused('state', 'draftRecommendation', { ...complete, ...other })).toEqual(['BAD_INPUT']);
    expect(await refused('state', 'draftRecommendation', { ...complete, impactReport: 'impact-report:US-2022-11-08' })).toEqual([
      'BAD_INPUT',
    ]);
    expect(await refused('state', 'draftRecommendation', { ...complete, election: 'US-2025-11-04' })).toEqual(['RECOMMENDATION_PREMATURE']);
    expect(await refused('state', 'draftRecommendation', { ...complete, election: 'US-1999-01-01' })).toContain('NOT_FOUND');
    expect(await refused('state', 'draftRecommendation', complete)).toEqual([]);
  });

  it('follows the 1(b) report where only that is missing', async () => {
    const early = await onEmbedded(storyRecords('DUE'), people, storyDay, { now: () => storyNow });
    try {
      const then = asking(() => early);
      const { id } = await then.made('state', 'draftRecommendation', complete);
      const answer = await then.step('state', 'clearRecommendation', { id });
      expect(answer.errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
        ['RECOMMENDATION_PREMATURE', 'Section 3 follows transmission of both documents; missing the 1(b) report.'],
      ]);
    } finally {
      await early.close();
    }
  }, 60_000);

  it('counts a document as transmitted that was released, where the day of delivery is not established', async () => {
    const answer = await step('state', 'clearRecommendation', { id: await drafted({ election: 'US-2022-11-08', country: 'IR' }) });
    expect(codesOf(answer)).toEqual(['TARGET_NOT_DOMICILED']);
  });

  it('is decided by the President, in words, and carried out once approved', async () => {
    const id = await drafted();
    await made('state', 'clearRecommendation', { id });
    await made('state', 'signRecommendation', { id });
    await made('treasury', 'signRecommendation', { id });
    expect(await refused('state', 'approveRecommendation', { id, decision: 'Approved.' })).toEqual(['INVALID_TRANSITION']);
    await made('state', 'submitRecommendation', { id });
    expect(await refused('state', 'approveRecommendation', { id, decision: '' })).toEqual(['BAD_INPUT']);
    await made('state', 'approveRecommendation', { id, decision: 'Approved.' });
    expect(await made('treasury', 'implementRecommendation', { id }, 'status decision decidedAt')).toEqual({
      status: 'IMPLEMENTED',
      decision: 'Approved.',
      decidedAt: storyDay,
    });
  });

  it('is written by State and Treasury, read by the four agencies, and by nobody else', async () => {
    for (const other of ['justice', 'homeland', 'analyst', 'vendor', undefined])
      expect([other, await refused(other, 'draftRecommendation', complete)]).toEqual([other, ['FORBIDDEN']]);
    const id = await drafted({ country: 'RU' });
    const asked = `{ measureRecommendation(id: "${id}") { id } measureRecommendations(first: 500) { totalCount edges { node { id } } }
      election(id: "US-2024-11-05") { assessment { recommendations { id } } } }`;
    for (const reader of ['treasury', 'justice', 'homeland']) {
      const seen = await read(asked, reader);
      expect(seen.measureRecommendation).toEqual({ id });
      expect(seen.election.assessment.recommendations).toContainEqual({ id });
      expect(seen.measureRecommendations.edges).toHaveLength(seen.measureRecommendations.totalCount);
    }
    for (const outsider of [undefined, 'analyst', 'defense', 'official', 'vendor']) {
      expect(await read(asked, outsider)).toEqual({
        measureRecommendation: null,
        measureRecommendations: { totalCount: 0, edges: [] },
        election: { assessment: { recommendations: [] } },
      });
    }
  });

  it('shows no target that its reader may not see, and counts no sector by it', async () => {
    const hidden = await stage.ask(
      'mutation { upsertActor(input: { name: "Hidden Rail", kind: ENTITY, countries: ["RU"], marking: RED, namedRecipients: ["stan"] }) { id } }',
      {},
      'state',
    );
    const target = hidden.data.upsertActor.id as string;
    const targets = fiveSectors.map((each) => (each.sector === 'TRANSPORTATION' ? { ...each, target } : each));
    const id = await drafted({ targets });
    const asked = `{ measureRecommendation(id: "${id}") { targets { sector } missingSectors } }`;
    const sectors = async (as: string) => {
      const { measureRecommendation } = await read(asked, as);
      return [measureRecommendation.targets.length, measureRecommendation.missingSectors];
    };
    expect(await sectors('state')).toEqual([5, []]);
    expect(await sectors('treasury')).toEqual([4, ['TRANSPORTATION']]);
  });
});
