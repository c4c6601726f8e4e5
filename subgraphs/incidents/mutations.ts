/** Every change that the incidents subgraph takes. */
import { caseMutations } from './cases.ts';
import { engagementMutations } from './engagements.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { handlingMutations } from './handling.ts';
import { pilotMutations } from './pilots.ts';

export const mutations: Required<MutationResolvers> = {
  ...handlingMutations,
  ...engagementMutations,
  ...pilotMutations,
  ...caseMutations,
};
