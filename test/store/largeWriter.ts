/**
 * A process of its own that writes one large commit to an embedded ledger: `largeWriter.ts DIR CHANGES`. Prints `preparing`, `writing` when
 * the last change was handed over, and `done` once it is acknowledged.
 */
import { writeSync } from 'node:fs';
import type { Change } from '../../domain/ledger.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { noon, organization } from '../world.ts';

const [dir = '', count = ''] = process.argv.slice(2);
const ledger = await openEmbedded({ dir });
async function* changes(): AsyncGenerator<readonly Change[]> {
  writeSync(1, 'preparing\n');
  for (let start = 0; start < Number(count); start += 1_000) {
    yield Array.from({ length: 1_000 }, (_, i): Change => ({ op: 'put', record: organization(`org:${start + i}`, 'large') }));
  }
  writeSync(1, 'writing\n');
}
await ledger.commit({ by: 'ada', at: noon, reason: 'large', changes: changes() });
writeSync(1, 'done\n');
await ledger.close();
