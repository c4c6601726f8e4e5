/**
 * A process of its own that writes to an embedded ledger: `writer.ts DIR NAME COMMITS CHANGES`. Each commit writes CHANGES records of
 * the writer's own and adds one to a counter that all writers share; its number is printed once it is acknowledged.
 */
import { writeSync } from 'node:fs';
import { OstrakonError } from '../../domain/errors.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { noon, organization } from '../world.ts';

const [dir = '', name = '', commits = '', changes = ''] = process.argv.slice(2);
const ledger = await openEmbedded({ dir });
for (let done = 0; done < Number(commits);) {
  const [counter] = await ledger.records(['org:counter']);
  const count = counter?.record.type === 'organization' ? Number(counter.record.name) : 0;
  const own = Array.from({ length: Number(changes) }, (_, i) => organization(`org:${name}-${i}`, `${name} ${done}`));
  try {
    const { seq } = await ledger.commit({
      by: name,
      at: noon,
      reason: `commit ${done}`,
      changes: [
        { op: 'put', record: organization('org:counter', String(count + 1)), expected: counter?.revision ?? null },
        ...own.map((record) => ({ op: 'put' as const, record })),
      ],
    });
    // Straight to the pipe: what the parent has read was acknowledged before.
    writeSync(1, `${seq}\n`);
    done += 1;
  } catch (error) {
    if (!(error instanceof OstrakonError) || error.code !== 'STALE_VERSION') throw error;
  }
}
await ledger.close();
