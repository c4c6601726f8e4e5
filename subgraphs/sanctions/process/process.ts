/** The process of sanctions and additional measures (S2 and S3), for the subgraph's tables of resolvers. */
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { designatingMutations } from './designating.ts';
import { determiningFields, determiningMutations, determiningQueries } from './determining.ts';
import { emergencyFields, emergencyMutations, emergencyQueries } from './emergency.ts';
import { licensingMutations, licensingQueries } from './licensing.ts';
import { petitioningFields, petitioningMutations, petitioningQueries } from './petitioning.ts';
import { recommendedQueries, recommendedTypes } from './recommended.ts';
import { recommendingMutations } from './recommending.ts';
import { statedQueries } from './statedQueries.ts';
import { statingMutations, statingTypes } from './stating.ts';

export const processQueries = {
  ...determiningQueries,
  ...petitioningQueries,
  ...licensingQueries,
  ...emergencyQueries,
  ...recommendedQueries,
  ...statedQueries,
} satisfies Partial<QueryResolvers>;

export const processMutations = {
  ...determiningMutations,
  ...designatingMutations,
  ...petitioningMutations,
  ...licensingMutations,
  ...emergencyMutations,
  ...recommendingMutations,
  ...statingMutations,
} satisfies Partial<MutationResolvers>;

export const processTypes = {
  Determination: determiningFields,
  DelistingPetition: petitioningFields,
  NationalEmergency: emergencyFields,
  ...recommendedTypes,
  ...statingTypes,
};
