import { reportingStory } from './reportingStory.ts';
import { onEmbedded } from './stage.ts';

reportingStory('the embedded store', onEmbedded);
