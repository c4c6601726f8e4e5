/** What State and Treasury recommend to the President: rows T3a to T3e of the specification's table. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asking, codesOf, people, storyDay, storyNow, storyRecords } from './sanctionsPeople.ts';
import type { OpenStage, Stage } from './stage.ts';

const target = (id: string, sector: string, given: Record<string, unknown> = {}) => ({
  target: id,
  sector,
  measures: ['BLOCK_PROPERTY'],
  largestEntityBasis: 'Revenue of 2023, invented',
  ...given,
});
export const fourSectors = [
  target('made:bank', 'FINANCIAL_SERVICES'),
  target('made:arms', 'DEFENSE'),
  target('made:oil', 'ENERGY'),
  target('made:chips', 'TECHNOLOGY'),
];
export const fiveSectors = [...fourSectors, target('made:rail', 'TRANSPORTATION')];
const standIn = target('made:grain', 'COMPARABLE_STRATEGIC', { substitutesFor: 'TRANSPORTATION' });
export const effects = {
  usEconomicEffect: 'Small.',
  usNationalSecurityEffect: 'None.',
  alliedInterestEffect: 'Grain gets dearer.',
  calibration: 'As wide as the interference.',
};

export function measuresStory(store: string, open: OpenStage): void {
  describe(`Additional measures on ${store}`, () => {
    let stage: Stage;
    const { made, refused, read, step } = asking(() => stage);
    beforeAll(async () => {
      stage = await open(storyRecords(), people, storyDay, { now: () => storyNow });
    }, 120_000);
    afterAll(async () => {
      await stage.close();
    });

    const draft = async (given: Record<string, unknown>) =>
      (await made('state', 'draftRecommendation', { country: 'RU', election: 'US-2024-11-05', ...effects, ...given })).id as string;
    const cleared = async (given: Record<string, unknown>) => await refused('state', 'clearRecommendation', { id: await draft(given) });

    it('T3a: one entity of each of the five sectors, or of a comparable one with a reason', async () => {
      const id = await draft({ targets: fourSectors });
      const answer = await step('state', 'clearRecommendation', { id });
      expect(answer.errors?.map(({ extensions }) => [extensions.code, extensions.details])).toEqual([
        ['RECOMMENDATION_SECTORS_MISSING', { missing: ['TRANSPORTATION'] }],
      ]);
      await made('state', 'editRecommendation', { id, targets: [...fourSectors, standIn] });
      expect(await refused('state', 'clearRecommendation', { id })).toEqual(['RECOMMENDATION_SECTORS_MISSING']);
      const substituteReason = 'It has no railways to speak of; grain is its hold on others.';
      await made('state', 'editRecommendation', { id, targets: [...fourSectors, { ...standIn, substituteReason }] });
      expect(await made('state', 'clearRecommendation', { id })).toMatchObject({ status: 'JOINT_CLEARANCE' });
    });

    it('T3b: only against a country whose government the assessment names', async () => {
      const answer = await step('state', 'clearRecommendation', { id: await draft({ country: 'CN', targets: [] }) });
      expect(codesOf(answer)).toContain('RECOMMENDATION_COUNTRY_NOT_FOUND');
      expect(answer.errors?.map(({ message }) => message)).toContain(
        "The assessment for 2024 United States general election does not find that China's government authorized, directed, sponsored or supported interference.",
      );
      const licensedThere = fiveSectors.map((each) => ({ ...each, ground: 'LICENSED', licensedOrDomiciledIn: 'CN' }));
      expect(await cleared({ country: 'CN', targets: licensedThere })).toEqual(['RECOMMENDATION_COUNTRY_NOT_FOUND']);
      expect(await cleared({ targets: fiveSectors })).toEqual([]);
    });

    it('T3c: State and Treasury both sign, each for itself', async () => {
      const id = await draft({ targets: fiveSectors });
      await made('treasury', 'clearRecommendation', { id });
      expect(await made('treasury', 'signRecommendation', { id })).toMatchObject({ status: 'JOINT_CLEARANCE' });
      await made('colleague', 'signRecommendation', { id });
      const answer = await step('treasury', 'submitRecommendation', { id });
      expect(answer.errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
        ['JOINT_SIGNATURE_MISSING', 'Needs signature of State (section 3(b) is joint).'],
      ]);
      expect(await made('state', 'signRecommendation', { id }, 'status signatures { agency by }')).toEqual({
        status: 'SIGNED',
        signatures: [
          { agency: 'TREASURY', by: 'tom' },
          { agency: 'STATE', by: 'stan' },
        ],
      });
      expect(await made('treasury', 'submitRecommendation', { id })).toMatchObject({ status: 'SUBMITTED_TO_PRESIDENT' });
    });

    it('T3d: after the 1(a) assessment and the 1(b) report, not before', async () => {
      const early = await step('state', 'clearRecommendation', {
        id: await draft({ election: 'US-2026-11-03', targets: fiveSectors }),
      });
      expect(early.errors?.map(({ extensions }) => extensions.code)).toContain('RECOMMENDATION_PREMATURE');
      expect(early.errors?.find(({ extensions }) => extensions.code === 'RECOMMENDATION_PREMATURE')?.message).toBe(
        'Section 3 follows transmission of both documents; missing the 1(a) assessment and the 1(b) report.',
      );
    });

    it('T3e: there are nine measures, and none is about procurement', async () => {
      const { __type } = await read('{ __type(name: "Measure") { enumValues { name } } }');
      const names = __type.enumValues.map(({ name }: { name: string }) => name);
      expect([names.length, names.filter((name: string) => name.includes('PROCUREMENT'))]).toEqual([9, []]);
    });
  });
}
