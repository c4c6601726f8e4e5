/**
 * Composes the three subgraphs into `schema/supergraph.graphql`: `npm run compose`; with `--check` only compares.
 *
 * A composition error or hint fails the run.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export const subgraphs = ['actors', 'incidents', 'sanctions'] as const;
const schemaFile = (name: string) => fileURLToPath(new URL(`../schema/${name}.graphql`, import.meta.url));

/** The supergraph's text, with the problems composition names: errors and hints alike. */
export async function composed(): Promise<{ readonly supergraph: string | null; readonly problems: readonly string[] }> {
  const services = await Promise.all(
    subgraphs.map(async (name) => ({
      name,
      typeDefs: parse(await readFile(schemaFile(name), 'utf8')),
      url: `http://${name}.invalid/graphql`,
    })),
  );
  const result = composeServices(services);
  if (result.errors !== undefined) return { supergraph: null, problems: result.errors.map((error) => error.message) };
  return { supergraph: `${result.supergraphSdl.trimEnd()}\n`, problems: result.hints.map((hint) => hint.message) };
}

async function main(check: boolean): Promise<void> {
  const { supergraph, problems } = await composed();
  if (supergraph === null || problems.length > 0) throw new Error(`The subgraphs do not compose cleanly:\n${problems.join('\n')}`);
  const file = schemaFile('supergraph');
  if (!check) await writeFile(file, supergraph);
  else if ((await readFile(file, 'utf8')) !== supergraph) throw new Error('schema/supergraph.graphql is stale: run `npm run generate`.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.includes('--check')).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
