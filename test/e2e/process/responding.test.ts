import { respondingStory } from './respondingStory.ts';
import { onEmbedded } from './stage.ts';

respondingStory('the embedded store', onEmbedded);
