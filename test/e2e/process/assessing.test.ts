import { assessingStory } from './assessingStory.ts';
import { onEmbedded } from './stage.ts';

assessingStory('the embedded store', onEmbedded);
