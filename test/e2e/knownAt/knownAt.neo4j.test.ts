import { onNeo4j } from '../process/stage.ts';
import { knownAtStory } from './knownAtStory.ts';

knownAtStory('Neo4j', onNeo4j);
