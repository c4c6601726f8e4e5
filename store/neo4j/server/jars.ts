/** The artifacts a Neo4j server is made of, fetched once by Maven. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));

/**
 * Fills a folder with the jars that `pom.xml` names; quick where they are there already.
 *
 * @throws {Error} where Maven is missing or cannot fetch them
 */
export async function ensureJars(lib: string, log: (line: string) => void): Promise<void> {
  const wanted = await readFile(pom, 'utf8');
  const marker = join(lib, 'complete.pom.xml');
  if (existsSync(marker) && (await readFile(marker, 'utf8')) === wanted) return;
  log('Fetching the Neo4j server with Maven (116 MB, once).');
  await mkdir(lib, { recursive: true });
  await runToEnd('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`]);
  await writeFile(marker, wanted);
}

/** @throws {Error} naming the command where it cannot be started, or with the end of what it said where it fails */
export async function runToEnd(command: string, parameters: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  await new Promise<void>((done, fail) => {
    const child = spawn(command, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-2_000)));
    }
    child.once('error', () => fail(new Error(`${command} cannot be started; install ${command === 'mvn' ? 'Maven' : 'Java 17'}.`)));
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`${command} failed (${code ?? 'killed'}): ${said.trim()}`))));
  });
}
