/** A process of its own that loads the link graph of a store: `start.ts DATA_DIR`. Prints one line of JSON. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loadLinkGraph } from '../../links/load.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { graphSnapshots } from '../../store/graphSnapshots.ts';
import { residentMB } from './resident.ts';

const [dir = ''] = process.argv.slice(2);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const began = performance.now();
const ledger = await openEmbedded({ dir });
const graph = await loadLinkGraph(ledger, undefined, { snapshots: graphSnapshots(dir, (message) => process.stderr.write(`${message}\n`)) });
const seconds = Math.round((performance.now() - began) / 100) / 10;
const { actors, links } = graph.stats();
const { heapUsed, arrayBuffers } = process.memoryUsage();
const MB = (bytes: number): number => Math.round(bytes / 1e6);
process.stdout.write(
  `${JSON.stringify({ seconds, actors, links, longestBlockMs: Math.round(delay.max / 1e6), heapMB: MB(heapUsed), buffersMB: MB(arrayBuffers), ...residentMB() })}\n`,
);
await graph.close();
await ledger.close();
