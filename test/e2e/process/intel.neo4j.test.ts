import { intelStory } from './intelStory.ts';
import { onNeo4j } from './stage.ts';

intelStory('Neo4j', onNeo4j);
