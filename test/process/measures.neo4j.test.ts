import { measuresStory } from '../e2e/process/measuresStory.ts';
import { onNeo4j } from '../e2e/process/stage.ts';

measuresStory('Neo4j', onNeo4j);
