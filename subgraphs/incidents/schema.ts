import type { GraphQLSchema } from 'graphql';
import { buildSchema } from '../buildSchema.ts';
import { resolvers } from './resolvers.ts';

export const incidentsSchema = (): GraphQLSchema => buildSchema('incidents', resolvers);
