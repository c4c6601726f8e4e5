import { assessingStory } from './assessingStory.ts';
import { onNeo4j } from './stage.ts';

assessingStory('Neo4j', onNeo4j);
