import { separateProcessesStory } from './separateProcessesStory.ts';

separateProcessesStory('the embedded store', () => Promise.resolve({}));
