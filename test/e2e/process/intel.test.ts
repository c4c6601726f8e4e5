import { intelStory } from './intelStory.ts';
import { onEmbedded } from './stage.ts';

intelStory('the embedded store', onEmbedded);
