import { sanctionsStory } from '../e2e/process/sanctionsStory.ts';
import { onNeo4j } from '../e2e/process/stage.ts';

sanctionsStory('Neo4j', onNeo4j);
