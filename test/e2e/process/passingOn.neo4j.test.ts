import { passingOnStory } from './passingOnStory.ts';
import { onNeo4j } from './stage.ts';

passingOnStory('Neo4j', onNeo4j);
