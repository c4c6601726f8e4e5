import { sharingStory } from './sharingStory.ts';
import { onNeo4j } from './stage.ts';

sharingStory('Neo4j', onNeo4j);
