/** Starts one real, empty Neo4j for a CI run: `neo4j.mjs DIR FILE` keeps it in DIR, writes how to reach it to FILE, and stops it on SIGTERM. */
import { rename, writeFile } from 'node:fs/promises';
import { startNeo4j } from '../store/neo4j/server/start.ts';

const [dir, file] = process.argv.slice(2);
const stopping = new Promise((resolve) => {
  process.once('SIGTERM', resolve);
  process.once('SIGINT', resolve);
});
const stay = setInterval(() => {}, 60_000);
const server = await startNeo4j({ dir, lib: '.neo4j/lib', log: console.log });
const lines = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
// Renamed into place, so that whoever waits for the file never reads half of it.
await writeFile(
  `${file}.part`,
  Object.entries(lines)
    .map(([key, value]) => `export ${key}='${value}'\n`)
    .join(''),
  { mode: 0o600 },
);
await rename(`${file}.part`, file);
await stopping;
clearInterval(stay);
await server.stop();
