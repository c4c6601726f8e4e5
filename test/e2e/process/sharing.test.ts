import { sharingStory } from './sharingStory.ts';
import { onEmbedded } from './stage.ts';

sharingStory('the embedded store', onEmbedded);
