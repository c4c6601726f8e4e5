/** Times what is worked out over the whole link graph: `npx tsx bench/analytics.ts [actors] [links]`, 200,000 and 1,000,000 where absent. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ActorRecord, LedgerRecord, LinkRecord } from '../domain/model.ts';
import { clear, publicViewer } from '../domain/tlp.ts';
import { Graph } from '../links/graph.ts';
import type { View } from '../links/questions.ts';
import { randomOf } from './screening/random.ts';

const [actorCount = 200_000, linkCount = 1_000_000] = process.argv.slice(2).map(Number);
const random = randomOf('analytics');
const shared = { marking: clear, sources: [{ dataset: 'drawn', url: null, firstSeen: null, lastSeen: null }], isSynthetic: true };
const idOf = (at: number) => `drawn:${String(at).padStart(7, '0')}`;
const none = { names: [], countries: [], identifiers: [], addresses: [], description: null, details: null, otherIds: [], usPersonBasis: null, statements: [] }; // prettier-ignore

function drawnActor(at: number): ActorRecord {
  return { ...shared, ...none, id: idOf(at), type: 'actor', kind: 'ENTITY', name: `Drawn ${at}` };
}

const ends: number[] = [];
/** Nine links in ten within a neighbourhood of 200; of the rest, one end is that of an earlier link, so the linked get more links. */
function drawnLink(at: number): LinkRecord {
  const from = Math.floor(random.next() * actorCount);
  const near = from - (from % 200) + Math.floor(random.next() * 200);
  const to = random.next() < 0.9 || ends.length === 0 ? near % actorCount : ends[Math.floor(random.next() * ends.length)]!;
  ends.push(from, to);
  return { ...shared, id: `link:${at}`, type: 'link', linkType: 'OWNS', from: idOf(from), to: idOf(to), share: null, since: null, until: null, description: null, confidence: null, interest: null, arrangement: null, listedFrom: null, listedTo: null }; // prettier-ignore
}

const graph = new Graph({ withNames: false });
function load(count: number, drawn: (at: number) => LedgerRecord): void {
  for (let start = 0; start < count; start += 10_000) {
    const size = Math.min(10_000, count - start);
    graph.load(Array.from({ length: size }, (_, at) => ({ record: drawn(start + at), revision: 1 })));
  }
}
load(actorCount, drawnActor);
load(linkCount, drawnLink);
const view = graph.view(publicViewer, { asOf: '2024-06-01' });
const delay = monitorEventLoopDelay({ resolution: 5 });

async function timed(what: string, ask: (view: View) => Promise<unknown>): Promise<void> {
  delay.reset();
  delay.enable();
  const [start, before] = [performance.now(), process.cpuUsage()];
  await ask(view);
  const seconds = (performance.now() - start) / 1000;
  delay.disable();
  const used = process.cpuUsage(before);
  const processor = (used.user + used.system) / 1e6;
  process.stdout.write(
    `${what}: ${seconds.toFixed(2)} s (processor ${processor.toFixed(2)} s), others wait ${(delay.percentile(99) / 1e6).toFixed(0)} ms (p99), ${(delay.max / 1e6).toFixed(0)} ms at most\n`,
  );
}

process.stdout.write(`${actorCount} actors, ${linkCount} links, ${process.version}\n`);
await timed('degree, with reading the graph', (on) => on.centralActors('DEGREE', {}, 20));
await timed('PageRank', (on) => on.centralActors('PAGERANK', {}, 20));
await timed('communities', (on) => on.communities({}, { minSize: 3, first: 20 }));
await timed('betweenness', (on) => on.centralActors('BETWEENNESS', {}, 20));
await timed('PageRank again', (on) => on.centralActors('PAGERANK', {}, 20));
await timed('actors in common, 3 steps', (on) => on.commonActors([idOf(1), idOf(2)], { maxDistance: 3, first: 100 }));
const { length } = await view.communities({}, { minSize: 3, first: 500 });
process.stdout.write(`communities of 3 or more listed: ${length} (500 at most)\n`);
