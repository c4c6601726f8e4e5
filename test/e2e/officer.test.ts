import { officerStory } from './officerStory.ts';

officerStory('the embedded store', () => Promise.resolve({ LOG_LEVEL: 'info' }));
