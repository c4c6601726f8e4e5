/** Executable schemas of the subgraphs, by name. */
import { actorsSchema } from './actors/schema.ts';
import { incidentsSchema } from './incidents/schema.ts';
import { sanctionsSchema } from './sanctions/schema.ts';

export const schemas = { actors: actorsSchema, incidents: incidentsSchema, sanctions: sanctionsSchema } as const;
