/**
 * What the link graph of a store takes in memory: `memory.ts DATA_DIR TYPE,TYPE,...` loads only records of those types and prints
 * `{ bytes, stats }` as JSON. Run with `--expose-gc`, once a process, because a heap does not shrink to compare.
 */
import type { Ledger } from '../domain/ledger.ts';
import type { LedgerRecord } from '../domain/model.ts';
import { loadLinkGraph } from '../links/load.ts';
import { openEmbedded } from '../store/embedded.ts';

const [dir = '', types = ''] = process.argv.slice(2);
const wanted = new Set(types.split(','));
const ledger = await openEmbedded({ dir });
const before = inUse();
const graph = await loadLinkGraph(only(ledger, (record) => wanted.has(record.type)));
const bytes = inUse() - before;
process.stdout.write(JSON.stringify({ bytes, stats: graph.stats() }));
await graph.close();
await ledger.close();

function inUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A ledger that seems to hold certain records only. */
function only(all: Ledger, isWanted: (record: LedgerRecord) => boolean): Ledger {
  return {
    ...all,
    commit: (request) => all.commit(request),
    records: (ids) => all.records(ids),
    follow: (afterSeq, options) => all.follow(afterSeq, options),
    close: () => Promise.resolve(),
    scan: async () => {
      const scan = await all.scan();
      return {
        seq: scan.seq,
        records: (async function* () {
          for await (const batch of scan.records) yield batch.filter(({ record }) => isWanted(record));
        })(),
      };
    },
  };
}
