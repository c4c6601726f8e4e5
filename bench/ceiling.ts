/**
 * The ceiling: graphql-js on a plain node:http server over Maps of the same public data.
 *
 * No federation, no visibility, no limits, no logging; documents are parsed and validated once. What the service loses against it is the
 * price of all those. Run as `ceiling.ts DATA_DIR PORT`; prints `ready`.
 */
import { createServer } from 'node:http';
import { buildSchema, execute, parse, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { LinkRecord } from '../domain/model.ts';
import { openEmbedded } from '../store/embedded.ts';
import { plainGraph, simplePaths, within } from './plainGraph.ts';

const [dir = '', port = '0'] = process.argv.slice(2);
const ledger = await openEmbedded({ dir });
const graph = await plainGraph(ledger, new Date().toISOString().slice(0, 10));
await ledger.close();

const schema = buildSchema(`
  type Query {
    actor(id: ID!): Actor
    actors(filter: ActorFilter, first: Int): Actors
    network(ids: [ID!]!, depth: Int, maxActors: Int): Network
    paths(from: ID!, to: ID!, maxLength: Int, limit: Int): [Path!]
  }
  input ActorFilter { programs: [String!] }
  type Actor { id: ID! name: String! kind: String! countries: [String!]! names: [Name!]!
    designations: [Designation!] incidents(first: Int): Incidents }
  type Name { value: String! type: String! }
  type Actors { totalCount: Int! edges: [ActorEdge!]! }
  type ActorEdge { node: Actor }
  type Designation { id: ID! status: String! since: String programs: [Program!]! }
  type Program { tag: String! }
  type Incidents { totalCount: Int! edges: [IncidentEdge!]! }
  type IncidentEdge { node: Incident }
  type Incident { id: ID! title: String! }
  type Network { totalActors: Int! truncated: Boolean! actors: [NetworkActor!]! links: [Link!]! }
  type NetworkActor { depth: Int! degree: Int! actor: Actor }
  type Link { id: ID! type: String! from: Actor! to: Actor! }
  type Path { length: Int! actors: [Actor!]! links: [Link!]! }
`);

const actor = (id: string) => {
  const record = graph.actors.get(id);
  return (
    record && {
      ...record,
      designations: () =>
        (graph.designations.get(id) ?? []).map((designation) => ({
          ...designation,
          programs: designation.programs.map((tag) => ({ tag })),
        })),
      incidents: ({ first = 20 }: { first?: number }) => {
        const all = graph.incidents.get(id) ?? [];
        return { totalCount: all.length, edges: all.slice(0, first).map((node) => ({ node })) };
      },
    }
  );
};
const link = (record: LinkRecord) => ({ id: record.id, type: record.linkType, from: () => actor(record.from), to: () => actor(record.to) });
const byName = [...graph.actors.values()].sort((a, b) => (a.name < b.name ? -1 : 1));

const rootValue = {
  actor: ({ id }: { id: string }) => actor(id),
  actors: ({ filter, first = 20 }: { filter?: { programs?: string[] }; first?: number }) => {
    const wanted = new Set(filter?.programs ?? []);
    const listed = byName.filter(({ id }) =>
      (graph.designations.get(id) ?? []).some((one) => one.status === 'ACTIVE' && one.programs.some((tag) => wanted.has(tag))),
    );
    return { totalCount: listed.length, edges: listed.slice(0, first).map(({ id }) => ({ node: actor(id) })) };
  },
  network: ({ ids, depth = 1, maxActors = 200 }: { ids: string[]; depth?: number; maxActors?: number }) => {
    const all = within(graph, ids[0] ?? '', depth, Infinity);
    const shown = new Map([...all].slice(0, maxActors));
    const links = new Map<string, LinkRecord>();
    for (const id of shown.keys()) {
      for (const one of graph.links.get(id) ?? []) if (shown.has(one.from) && shown.has(one.to)) links.set(one.id, one);
    }
    return {
      totalActors: all.size,
      truncated: all.size > shown.size,
      actors: [...shown].map(([id, at]) => ({ depth: at, degree: graph.links.get(id)?.length ?? 0, actor: () => actor(id) })),
      links: [...links.values()].map(link),
    };
  },
  paths: ({ from, to, maxLength = 6, limit = 10 }: { from: string; to: string; maxLength?: number; limit?: number }) =>
    simplePaths(graph, from, to, maxLength, limit).map((path) => {
      const ids = [from];
      for (const step of path) ids.push(step.from === ids.at(-1) ? step.to : step.from);
      return { length: path.length, actors: ids.map(actor), links: path.map(link) };
    }),
};

const documents = new Map<string, DocumentNode>();
const documentOf = (query: string): DocumentNode => {
  const known = documents.get(query);
  if (known !== undefined) return known;
  const document = parse(query);
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw problem;
  documents.set(query, document);
  return document;
};

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    void (async () => {
      try {
        const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
        const answer = await execute({ schema, document: documentOf(query), variableValues: variables, rootValue });
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      } catch (error) {
        response.writeHead(400).end(String(error));
      }
    })();
  });
});
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
process.once('SIGTERM', () => process.exit(0));
