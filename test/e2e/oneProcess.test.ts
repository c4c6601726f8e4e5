import { describe, expect, it } from '@jest/globals';

import { oneProcessStory } from './oneProcessStory.ts';
import { ask, freePort, Processes } from './processes.ts';

oneProcessStory('the embedded store', () => Promise.resolve({ LOG_LEVEL: 'info' }));

describe('Stopping and starting again', () => {
  it('ends at SIGTERM with status 0, and a restart has everything', async () => {
    const processes = await Processes.in();
    try {
      const port = await freePort();
      const server = await processes.serve(['gateway/main.ts'], port);
      const stream = await fetch(`http://127.0.0.1:${port}/events`);
      expect(await processes.stop(server)).toBe(0);
      // Ended, not cut: cut off, it would be no whole answer.
      expect(await stream.text()).toContain('event: start');
      await processes.serve(['gateway/main.ts'], port);
      const { body } = await ask(port, '{ designations(program: "ELECTION-EO13848") { totalCount } }');
      expect(body.data).toEqual({ designations: { totalCount: 111 } });
    } finally {
      await processes.end();
    }
  }, 120_000);
});
