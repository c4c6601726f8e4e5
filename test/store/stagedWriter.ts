/**
 * A process of its own that writes one large commit to the Neo4j that NEO4J_URI names: `stagedWriter.ts CHANGES NAME`. It writes actors
 * `made:0` and so on of that name, each with a link to the next, and removes `made:gone`. Prints `writing` once all is handed over, and
 * `done` once it is acknowledged.
 */
import { writeSync } from 'node:fs';
import type { Change } from '../../domain/ledger.ts';
import { openNeo4j } from '../../store/neo4j/adapter.ts';
import { actor, link, noon } from '../world.ts';

const [count = '', name = ''] = process.argv.slice(2);
const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const ledger = await openNeo4j({ uri, user, password });
async function* changes(): AsyncGenerator<readonly Change[]> {
  yield [{ op: 'remove', id: 'made:gone' }];
  for (let start = 0; start < Number(count) / 2; start += 500) {
    yield Array.from({ length: 500 }, (_, i): Change[] => [
      { op: 'put', record: actor(`made:${start + i}`, name) },
      { op: 'put', record: link(`link:${start + i}`, `made:${start + i}`, `made:${start + i === 0 ? 1 : start + i - 1}`) },
    ]).flat();
  }
  writeSync(1, 'writing\n');
}
await ledger.commit({ by: 'ada', at: noon, reason: 'large', changes: changes() });
writeSync(1, 'done\n');
await ledger.close();
