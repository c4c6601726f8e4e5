import { onNeo4j } from '../process/stage.ts';
import { changesStory } from './changesStory.ts';

changesStory('Neo4j', onNeo4j);
