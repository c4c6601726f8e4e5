/** A process of its own that commits a large world: `commit.ts DATA_DIR ACTORS LINKS`. Prints one line of JSON. */
import { openEmbedded } from '../../store/embedded.ts';
import { largeChanges } from './records.ts';
import { residentMB } from './resident.ts';

const [dir = '', actors = '1000', links = '5000'] = process.argv.slice(2);
const ledger = await openEmbedded({ dir });
const began = performance.now();
let prepared = 0;
const header = await ledger.commit({
  by: 'system:bench',
  at: '2024-06-01T12:00:00.000Z',
  reason: 'a large world',
  changes: (async function* () {
    yield* largeChanges(Number(actors), Number(links));
    prepared = performance.now();
  })(),
});
const done = performance.now();
process.stdout.write(
  `${JSON.stringify({
    changes: header.changeCount,
    prepareSeconds: Math.round((prepared - began) / 100) / 10,
    transactionSeconds: Math.round((done - prepared) / 100) / 10,
    changesASecond: Math.round(header.changeCount / ((done - began) / 1000)),
    ...residentMB(),
  })}\n`,
);
await ledger.close();
