import { onEmbedded } from '../process/stage.ts';
import { knownAtStory } from './knownAtStory.ts';

knownAtStory('the embedded store', onEmbedded);
