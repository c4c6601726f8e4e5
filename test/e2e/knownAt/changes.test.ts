import { onEmbedded } from '../process/stage.ts';
import { changesStory } from './changesStory.ts';

changesStory('the embedded store', onEmbedded);
