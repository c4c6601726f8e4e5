import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DesignationRecord, LedgerRecord } from '../../domain/model.ts';
import type { Commit, Ledger } from '../../domain/ledger.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { loadBundled } from '../../ingest/bundled.ts';
import { loadLinkGraph } from '../../links/load.ts';
import type { DesignationFilter, LinkGraph, View } from '../../links/questions.ts';
import { openNeo4j } from '../../store/neo4j/adapter.ts';
import { importFrom } from '../ingest/lists.ts';
import { noon } from '../world.ts';
import { testServer, type TestServer } from './server.ts';

interface PageQuery {
  readonly title: string;
  readonly parameters: Record<string, string>;
  readonly cypher: string;
}

const lists = join(process.cwd(), '..', 'shared', 'data');
const versions = [
  ['ofac_2021-07', '2021-07-01'],
  ['ofac_2023-01', '2023-01-20'],
] as const;
const hasLists = versions.every(([folder]) => existsSync(join(lists, folder)));

let server: TestServer;
let ledger: Ledger;
let graph: LinkGraph;
let queries: PageQuery[];
const records: LedgerRecord[] = [];

beforeAll(async () => {
  const page = await readFile(join(process.cwd(), 'docs', 'cypher.md'), 'utf8');
  queries = [...page.matchAll(/^## \d+\. (.+)$[^]*?```json\n([^]*?)```\n\n```cypher\n([^]*?)```/gm)].map(([, title, json, cypher]) => ({
    title: title!,
    parameters: JSON.parse(json!) as Record<string, string>,
    cypher: cypher!,
  }));
  server = await testServer();
  await server.wipe();
  ledger = await openNeo4j(server);
  await loadBundled(ledger, noon);
  if (hasLists) {
    for (const [folder, asOf] of versions) {
      await importFrom(ledger, join(lists, folder), asOf, { at: noon, today: '2024-06-01' });
    }
  }
  graph = await loadLinkGraph(ledger);
  for await (const batch of (await ledger.scan()).records) records.push(...batch.map(({ record }) => record));
}, 240_000);
afterAll(async () => {
  await graph.close();
  await ledger.close();
  await server.stop();
});

/** The answer of a query of the page, with the View of its day for the public beside it. */
async function asked(title: string): Promise<{ rows: Record<string, unknown>[]; parameters: Record<string, string>; view: View }> {
  const query = queries.find((each) => each.title === title)!;
  const view = graph.view(publicViewer, { asOf: query.parameters['asOf'] ?? '2024-06-01' });
  return { rows: await server.query(query.cypher, query.parameters), parameters: query.parameters, view };
}

const column = (rows: readonly Record<string, unknown>[], name: string): string[] => rows.map((row) => row[name] as string);

function allDesignations(view: View, filter: DesignationFilter): string[] {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const page = view.findDesignations(filter, { first: 500, after });
    found.push(...page.items.map(({ item }) => item));
    if (!page.hasNextPage) return found.sort();
    after = page.items.at(-1)!.cursor;
  }
}

describe('the page of queries', () => {
  it('has ten, each with its parameters', () => {
    expect(queries.length).toBe(10);
  });

  it('finds the neighbourhood that network finds', async () => {
    const { rows, parameters, view } = await asked('The neighbourhood of an actor');
    const network = view.network([parameters['id']!], { depth: 2, maxActors: 5_000 });
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(({ actor, depth }) => [actor, depth])).toEqual(network.actors.map(({ id, depth }) => [id, depth]));
  });

  it('finds the shortest paths that paths finds', async () => {
    const { rows, parameters, view } = await asked('The shortest paths between two actors');
    const paths = view.paths(parameters['from']!, parameters['to']!, { maxLength: 6, limit: 100 });
    const shortest = paths.filter((path) => path.links.length === paths[0]!.links.length);
    expect(rows.length).toBeGreaterThan(0);
    const key = (path: unknown): string => JSON.stringify(path);
    expect(rows.map(({ actors, links }) => ({ actors, links })).map(key).sort()).toEqual(shortest.map(({ actors, links }) => key({ actors, links })).sort()); // prettier-ignore
  });

  it('finds the owners that the links of an actor show', async () => {
    const { rows, parameters, view } = await asked('The owners of an actor');
    const links = view.linksOf(parameters['id']!, { types: ['OWNS'], direction: 'IN' }, { first: 500 });
    expect(rows.length).toBeGreaterThan(0);
    expect(column(rows, 'link')).toEqual(links.items.map(({ item }) => item).sort());
  });

  it('finds the designations of a round', async () => {
    const { rows, parameters, view } = await asked('The designations of a round');
    expect(rows.length).toBe(15);
    expect(column(rows, 'designation').sort()).toEqual(
      allDesignations(view, { program: parameters['program']!, round: parameters['date']! }),
    );
  });

  it('finds the designations of a programme in force on the day', async () => {
    const { rows, parameters, view } = await asked('The designations of a programme in force on a day');
    const { program, asOf } = parameters as { program: string; asOf: string };
    expect(rows.length).toBeGreaterThan(50);
    expect(column(rows, 'designation').sort()).toEqual(allDesignations(view, { program, inForceOn: asOf }));
    expect(rows.length).toBeLessThan(allDesignations(view, { program }).length);
  });

  it('finds who goes by a name, aliases too', async () => {
    const { rows, parameters } = await asked('Who goes by a name');
    const has = (name: string): boolean => name.toLowerCase().includes(parameters['text']!);
    const wanted = records.filter((record) => record.type === 'actor' && record.marking.tlp === 'CLEAR' && record.names.some(({ value }) => has(value))); // prettier-ignore
    expect(rows.length).toBeGreaterThan(1);
    expect(column(rows, 'actor').sort()).toEqual(wanted.map(({ id }) => id).sort());
  });

  it('goes from an election to the designations that answer', async () => {
    const { rows, parameters, view } = await asked('From the incidents of an election to the designations that answer them');
    expect(rows.length).toBeGreaterThan(5);
    expect(column(rows, 'designation').sort()).toEqual(view.sanctionsResponse(parameters['election']!).sort());
  });

  it('counts the countries that the facet counts', async () => {
    const { rows, parameters, view } = await asked('Countries of those designated under a programme');
    const facet = view.actorFacets({ programs: [parameters['program']!] }).countries;
    expect(rows.length).toBeGreaterThan(1);
    expect(Object.fromEntries(rows.map(({ country, actors }) => [country, actors]))).toEqual(
      Object.fromEntries(facet.map(({ value, count }) => [value, count])),
    );
  });

  it('shows the newest commits as the ledger tells them', async () => {
    const { rows } = await asked('The newest commits');
    const commits: Commit[] = [];
    for await (const commit of ledger.follow(0, { live: false })) commits.push(commit);
    expect(rows.map(({ seq, by, reason, changes, hash }) => ({ seq, by, reason, changes, hash }))).toEqual(
      commits.reverse().slice(0, 10).map(({ seq, by, reason, changeCount, hash }) => ({ seq, by, reason, changes: changeCount, hash })),
    ); // prettier-ignore
  });

  it('tells what a version of a list changed', async () => {
    const { rows, parameters } = await asked('What one version of a list changed against the one before');
    const { dataset, asOf } = parameters as { dataset: string; asOf: string };
    const of = (record: LedgerRecord): record is DesignationRecord =>
      record.type === 'designation' && record.marking.tlp === 'CLEAR' && record.sources.some((source) => source.dataset === dataset);
    const designations = records.filter(of);
    const wanted = {
      added: designations.filter(({ firstListed }) => firstListed === asOf).map(({ id }) => id).sort(),
      delisted: designations.filter(({ firstListed, firstUnlisted }) => firstListed !== asOf && firstUnlisted === asOf).map(({ id }) => id).sort(),
    }; // prettier-ignore
    const told = (change: string): string[] => column(rows.filter((row) => row['change'] === change), 'designation').sort(); // prettier-ignore
    expect({ added: told('added'), delisted: told('delisted') }).toEqual(wanted);
    if (hasLists) expect([wanted.added.length, wanted.delisted.length].every((count) => count > 400)).toBe(true);
  });
});
