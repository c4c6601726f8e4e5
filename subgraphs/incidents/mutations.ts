/** Every change that the incidents subgraph takes. */
import type { MutationResolvers } from './generated/resolvers.ts';
import { handlingMutations } from './handling.ts';

export const mutations: Required<MutationResolvers> = {
  ...handlingMutations,
};
