import { respondingStory } from './respondingStory.ts';
import { onNeo4j } from './stage.ts';

respondingStory('Neo4j', onNeo4j);
