import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../store/embedded.ts';
import { auditStory } from './auditStory.ts';

auditStory('the embedded store', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'ostrakon-audit-'));
  const ledger = await openEmbedded({ dir });
  return {
    ledger,
    async destroy() {
      await ledger.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
});
