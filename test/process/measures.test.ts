import { measuresStory } from '../e2e/process/measuresStory.ts';
import { onEmbedded } from '../e2e/process/stage.ts';

measuresStory('the embedded store', onEmbedded);
