import { sanctionsStory } from '../e2e/process/sanctionsStory.ts';
import { onEmbedded } from '../e2e/process/stage.ts';

sanctionsStory('the embedded store', onEmbedded);
