/**
 * A process of its own that imports a file of FollowTheMoney entities: `importFtm.ts FILE ENTITIES [DATA_DIR]`. Without a directory it
 * reads, converts and merges, and commits nothing. Prints one line of JSON.
 */
import { createReadStream } from 'node:fs';
import { openEmbedded } from '../../store/embedded.ts';
import { checkFiles } from '../../ingest/importCheck.ts';
import { importFiles, type FilesOptions } from '../../ingest/importFiles.ts';
import { ftm } from '../../ingest/ftm.ts';
import { mergeSharing } from '../../links/resolution/mergeSharing.ts';
import { residentMB } from './resident.ts';

const [file = '', entities = '0', dir] = process.argv.slice(2);
const inputs = [{ name: 'mixed.ftm.json', bytes: createReadStream(file, { highWaterMark: 1 << 18 }) }];
const options: FilesOptions = {
  asOf: '2024-06-01',
  today: '2024-06-01',
  at: '2024-06-01T12:00:00.000Z',
  source: null,
  merge: mergeSharing,
};
const before = process.cpuUsage();
const began = performance.now();
const ledger = dir === undefined ? null : await openEmbedded({ dir });
const report = await (ledger === null ? checkFiles(ftm, inputs, options) : importFiles(ledger, ftm, inputs, options));
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  `${JSON.stringify({
    actors: report.read,
    links: report.links.resolved,
    seconds: Math.round(seconds * 10) / 10,
    entitiesASecond: Math.round(Number(entities) / seconds),
    entitiesACpuSecond: Math.round(Number(entities) / ((user + system) / 1e6)),
    ...residentMB(),
  })}\n`,
);
await ledger?.close();
