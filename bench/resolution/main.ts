/**
 * `npx tsx bench/resolution/main.ts --un FILE --ofac DIR`: resolves the UN list against OFAC's, and says how far suggestions agree with an
 * independent rule. Prints ids and counts, no particulars of persons, except with --doubtful, which is for checking by hand.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, loadavg } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { ActorRecord } from '../../domain/model.ts';
import { formatNamed } from '../../ingest/formats.ts';
import { importFiles } from '../../ingest/importFiles.ts';
import { openInputs } from '../../ingest/inputs/openInputs.ts';
import { loadLinkGraph } from '../../links/load.ts';
import { resolve } from '../../links/resolution/resolve.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { surePairs } from './truth.ts';

const program = new Command('bench:resolution')
  .requiredOption('--un <file>', "the Security Council's list, XML")
  .requiredOption('--ofac <dir>', "OFAC's legacy CSV files")
  .option('--as-of <date>', "the day of OFAC's files", '2023-01-20')
  .option('--doubtful', 'print the pairs that the rule does not know, names included', false)
  .parse();
const flags = program.opts<{ un: string; ofac: string; asOf: string; doubtful: boolean }>();

const dir = await mkdtemp(join(tmpdir(), 'ostrakon-resolution-'));
const ledger = await openEmbedded({ dir });
const today = new Date().toISOString().slice(0, 10);
for (const [name, path, asOf] of [
  ['un-xml', flags.un, null],
  ['ofac-csv', flags.ofac, flags.asOf],
] as const) {
  const format = formatNamed(name);
  if (format === undefined) throw new Error(`There is no format ${name}.`);
  const opened = await openInputs([path]);
  await importFiles(ledger, format, opened.inputs, { at: new Date().toISOString(), today, asOf, source: null, force: false, dryRun: false, skipBadLines: false }); // prettier-ignore
}
const actors: ActorRecord[] = [];
for await (const batch of (await ledger.scan()).records) for (const { record } of batch) if (record.type === 'actor') actors.push(record);
const un = actors.filter(({ id }) => id.startsWith('un:'));
const ofac = actors.filter(({ id }) => id.startsWith('ofac:'));
const graph = await loadLinkGraph(ledger);
const started = performance.now();
const report = await resolve(ledger, graph, { at: new Date().toISOString(), dataset: 'un-sc', isDryRun: true });
const seconds = (performance.now() - started) / 1000;
const truth = surePairs(un, ofac);
const found = new Map(report.matches.map((match) => [match.ids.join(' '), match]));
const missed = [...truth].filter((pair) => !found.has(pair));
const doubtful = [...found].filter(([pair]) => !truth.has(pair));
const partnered = new Set([...truth].map((pair) => pair.split(' ')[1]));
const unFound = new Set([...found.keys()].map((pair) => pair.split(' ')[1]));
const counts = {
  un: un.length, ofac: ofac.length, merged: report.merged, suggested: report.suggested, seconds: Number(seconds.toFixed(1)), load: loadavg()[0],
  rulePairs: truth.size, ruleEntries: partnered.size, found: truth.size - missed.length, missed: missed.length,
  entriesMissed: [...partnered].filter((id) => !unFound.has(id)).length, beyondRule: doubtful.length,
  mergedWithinRule: report.matches.filter(({ method, score, ids }) => method === 'IDENTIFIER' && score >= 0.99 && truth.has(ids.join(' '))).length,
}; // prettier-ignore
process.stdout.write(`${JSON.stringify(counts, null, 2)}\n`);
if (flags.doubtful) {
  const told = new Map(actors.map((actor) => [actor.id, actor]));
  const particulars = (id: string): string => {
    const actor = told.get(id);
    const born = actor?.details?.kind === 'INDIVIDUAL' ? actor.details.birthDates.join(' / ') : '';
    return `${id} ${actor?.names.slice(0, 6).map(({ value }) => value).join(' = ') ?? ''} [${born}] ${actor?.countries.join(',') ?? ''}`; // prettier-ignore
  };
  for (const [pair, { score, method }] of doubtful) process.stdout.write(`+ ${score} ${method}\n    ${pair.split(' ').map(particulars).join('\n    ')}\n`); // prettier-ignore
  for (const pair of missed) process.stdout.write(`-\n    ${pair.split(' ').map(particulars).join('\n    ')}\n`);
}
await graph.close();
await ledger.close();
await rm(dir, { recursive: true, force: true });
