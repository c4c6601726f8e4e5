import { reportingStory } from './reportingStory.ts';
import { onNeo4j } from './stage.ts';

reportingStory('Neo4j', onNeo4j);
