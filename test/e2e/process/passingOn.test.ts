import { passingOnStory } from './passingOnStory.ts';
import { onEmbedded } from './stage.ts';

passingOnStory('the embedded store', onEmbedded);
