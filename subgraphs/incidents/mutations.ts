/** Every change that the incidents subgraph takes. */
import { advisoryMutations } from './advisories.ts';
import { answerMutations } from './answers.ts';
import { assessmentMutations } from './assessments.ts';
import { assetMutations } from './assets.ts';
import { caseMutations } from './cases.ts';
import { electionMutations } from './electionSteps.ts';
import { engagementMutations } from './engagements.ts';
import { determiningMutations } from './determining.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { handlingMutations } from './handling.ts';
import { intelMutations } from './intelligence.ts';
import { judgingMutations } from './judging.ts';
import { impactMutations } from './impactReports.ts';
import { markingMutations } from './markingSteps.ts';
import { passingOnMutations } from './passingOn.ts';
import { membershipMutations } from './membershipSteps.ts';
import { pilotMutations } from './pilots.ts';
import { roomMutations } from './rooms.ts';
import { tellingMutations } from './telling.ts';

export const mutations: Required<MutationResolvers> = {
  ...handlingMutations,
  ...judgingMutations,
  ...determiningMutations,
  ...tellingMutations,
  ...engagementMutations,
  ...assetMutations,
  ...pilotMutations,
  ...caseMutations,
  ...electionMutations,
  ...assessmentMutations,
  ...impactMutations,
  ...membershipMutations,
  ...roomMutations,
  ...advisoryMutations,
  ...intelMutations,
  ...answerMutations,
  ...markingMutations,
  ...passingOnMutations,
};
