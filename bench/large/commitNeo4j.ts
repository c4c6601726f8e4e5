/** Commits a large world to the empty Neo4j that NEO4J_URI names: `commitNeo4j.ts ACTORS LINKS`. Prints one line of JSON. */
import { openNeo4j } from '../../store/neo4j/adapter.ts';
import { largeChanges } from './records.ts';
import { residentMB } from './resident.ts';

const [actors = '50000', links = '0'] = process.argv.slice(2);
const { NEO4J_URI: uri = '', NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const ledger = await openNeo4j({ uri, user, password });
if ((await ledger.scan()).seq > 0) throw new Error('This Neo4j has commits already; name an empty one.');
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
