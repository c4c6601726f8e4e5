/** What the service's own schema has little of, asked of both executors: failures inside, unions, interfaces, mutations, shared entities. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { graphql, parse } from 'graphql';
import { createExecutor } from '../../gateway/executor.ts';
import type { ExecutorKind } from '../../gateway/executor.ts';
import { localDataSource } from '../../gateway/localDataSource.ts';
import type { OperationContext } from '../../gateway/operationContext.ts';
import { silentNulls } from '../../gateway/silentNulls.ts';
import { maskErrors } from '../../runtime/maskErrors.ts';
import { createMetrics } from '../../runtime/metrics.ts';
import { silent } from './tinyGraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@inaccessible"])';
const shelves = `${link}
  type Query { thing(id: ID!): Thing  things(ids: [ID!]!): [Thing!]  strict(id: ID!): Box!  box(id: ID!): Box  boxes(ids: [ID!]!): [Box] }
  type Mutation { first(id: ID!): Box  third(id: ID!): Box }
  union Thing = Box | Jar
  interface Named { name: String! label: String }
  type Box implements Named @key(fields: "id") { id: ID!  name: String!  label: String  size: Size  inside: [Thing!]!  next: Box  hidden: String @inaccessible }
  type Jar implements Named @key(fields: "id") { id: ID!  name: String!  label: String  lid: Boolean! named: Named }
  enum Size { SMALL LARGE  SECRET @inaccessible }`;
const notes = `${link}
  type Query { note(id: ID!): Note }
  type Mutation { second(id: ID!): Note }
  type Box @key(fields: "id") { id: ID!  notes: [Note!]  must: Note!  weight: Float! }
  type Jar @key(fields: "id") { id: ID!  notes: [Note]  weight: Int }
  type Note @key(fields: "id") { id: ID!  text: String!  about: Box  more: [[Int!]] }`;

/** Of an object's field, whether it fails, is null, or is as it should be: always the same for the same id. */
const mood = (id: string, field: string): 'fails' | 'null' | 'well' => {
  let hash = 7;
  for (const letter of `${id}${field}`) hash = (hash * 31 + letter.charCodeAt(0)) % 1_009;
  return hash % 11 === 0 ? 'fails' : hash % 7 === 0 ? 'null' : 'well';
};
const moody =
  <T>(field: string, make: (id: string) => T) =>
  ({ id }: { id: string }): T | null => {
    const found = id.startsWith('ok') ? 'well' : mood(id, field);
    if (found === 'fails') throw new Error(`No ${field}.`);
    return found === 'null' ? null : make(id);
  };
const thing = (id: string) => ({ id, __typename: id.endsWith('j') ? 'Jar' : 'Box' });
const names = { name: moody('name', (id) => `Name ${id}`), label: moody('label', (id) => `Label ${id}`) };
const resolvers: Record<'shelves' | 'notes', object> = {
  shelves: {
    Query: {
      thing: (_: unknown, { id }: { id: string }) => thing(id),
      things: (_: unknown, { ids }: { ids: string[] }) => ids.map(thing),
      strict: (_: unknown, { id }: { id: string }) => ({ id }),
      box: (_: unknown, { id }: { id: string }) => ({ id }),
      boxes: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })),
    },
    Mutation: { first: (_: unknown, { id }: { id: string }) => ({ id }), third: (_: unknown, { id }: { id: string }) => ({ id }) },
    Box: {
      ...names,
      size: moody('size', (id) => (['SMALL', 'LARGE', 'SECRET'] as const)[id.length % 3]),
      inside: moody('inside', (id) => [thing(`${id}1`), thing(`${id}2j`)]),
      next: moody('next', (id) => ({ id: `${id}n` })),
      __resolveReference: (box: object) => box,
    },
    Jar: {
      ...names,
      lid: moody('lid', () => true),
      named: moody('named', (id) => thing(id.slice(0, -1))),
      __resolveReference: (jar: object) => jar,
    },
  },
  notes: {
    Query: { note: (_: unknown, { id }: { id: string }) => ({ id }) },
    Mutation: { second: (_: unknown, { id }: { id: string }) => ({ id }) },
    Box: {
      notes: moody('notes', (id) => [{ id: `${id}a` }, { id: `${id}b` }]),
      must: moody('must', (id) => ({ id: `${id}m` })),
      weight: moody('weight', (id) => id.length / 2),
      __resolveReference: moody('reference', (id) => ({ id })),
    },
    Jar: {
      notes: moody('notes', (id) => [{ id: `${id}a` }, null]),
      weight: moody('weight', (id) => id.length),
      __resolveReference: (jar: object) => jar,
    },
    Note: {
      text: moody('text', (id) => `Text ${id}`),
      about: moody('about', (id) => ({ id: id.slice(0, 2) })),
      more: moody('more', () => [[1, 2], null, [3]]),
      __resolveReference: (note: object) => note,
    },
  },
};

interface Call {
  readonly service: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string } }[];
}
interface Asked {
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Answer>;
  readonly calls: Call[];
  stop(): Promise<void>;
}

async function started(kind: ExecutorKind, broken: readonly string[] = []): Promise<Asked> {
  const sdl = { shelves, notes };
  const composed = composeServices(
    Object.entries(sdl).map(([name, text]) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(text) })),
  );
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const calls: Call[] = [];
  const metrics = createMetrics({ withProcess: false });
  const { formatError, plugin } = maskErrors({ log: silent, subgraphErrors: true });
  const sources = (['shelves', 'notes'] as const).map((name) => {
    const schema = buildSubgraphSchema({ typeDefs: parse(sdl[name]), resolvers: resolvers[name] as never });
    const source = localDataSource(
      name,
      async ({ query, variables }) => {
        calls.push({ service: name, query, variables });
        if (broken.includes(name)) throw new Error('down');
        return JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: variables }))) as unknown;
      },
      { timeoutMs: 5_000, log: silent, metrics },
    );
    return [name, source] as const;
  });
  const executor = createExecutor({
    kind,
    supergraphSdl: composed.supergraphSdl,
    dataSources: Object.fromEntries(sources),
    log: silent,
    metrics,
  });
  const server = new ApolloServer<OperationContext>({
    gateway: executor.gateway,
    formatError,
    plugins: [...executor.plugins, silentNulls(silent), plugin],
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  await server.start();
  return {
    calls,
    async ask(query, variables = {}, operationName) {
      const request = { query, variables, ...(operationName === undefined ? {} : { operationName }) };
      const { body } = await server.executeOperation(request, { contextValue: {} as OperationContext });
      return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : {})) as Answer;
    },
    async stop() {
      await server.stop();
      await executor.stop();
    },
  };
}

const told = ({ errors }: Answer) =>
  (errors ?? []).map(({ path, extensions }) => `${path?.join('.') ?? ''} ${extensions?.code ?? ''}`).sort();

/** Where errors show: GraphQL leaves open which of those within one null are told. */
function showing({ data, errors }: Answer): string[] {
  const shown = (errors ?? []).map(({ path = [], extensions }) => {
    let value: unknown = data;
    const kept = path.filter((step) => {
      if (value === null || value === undefined) return false;
      value = (value as Record<string | number, unknown>)[step];
      return true;
    });
    return `${kept.join('.')} ${extensions?.code ?? ''}`;
  });
  return [...new Set(shown)].sort();
}

/** A selection of one of the types, as text; `$y` and `$n` are true and false. */
const condition = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' @skip(if: $y)',
  ' @include(if: $y)',
  ' @include(if: $n)',
  ' @skip(if: $n)',
  ' @skip(if: true)',
);
const { thing: things } = fc.letrec<Record<'box' | 'jar' | 'note' | 'thing' | 'named', string>>((tie) => {
  const set = (...fields: fc.Arbitrary<string>[]) =>
    fc
      .array(fc.oneof({ maxDepth: 3, depthIdentifier: 'document' }, ...fields), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' '));
  // Where conditions leave nothing of an entity's fields, Apollo's gateway answers null, which is not what GraphQL asks for.
  const entity = (...fields: fc.Arbitrary<string>[]) => set(...fields).map((parts) => `__typename ${parts}`);
  const leaf = (...of: string[]) => fc.tuple(fc.constantFrom(...of), condition).map(([name, when]) => `${name}${when}`);
  const below = (name: string, type: 'box' | 'jar' | 'note' | 'thing' | 'named') =>
    fc.tuple(tie(type), condition).map(([inner, when]) => `${name}${when} { ${inner} }`);
  return {
    box: entity(
      leaf('id', 'name', 'label', 'size', 'weight', '__typename', 'n: name', 'w: weight', '__proto__: label'),
      below('inside', 'thing'),
      below('next', 'box'),
      below('x: next', 'box'),
      below('notes', 'note'),
      below('must', 'note'),
    ),
    jar: entity(
      leaf('id', 'jarName: name', 'lid', 'jarWeight: weight', '__typename'),
      below('jarNotes: notes', 'note'),
      below('named', 'named'),
    ),
    note: entity(leaf('id', 'text', 'more', 't: text', '__typename'), below('about', 'box')),
    named: entity(
      leaf('name', 'label', '__typename'),
      fc.tuple(tie('box'), condition).map(([inner, when]) => `... on Box${when} { ${inner} }`),
    ),
    thing: set(
      leaf('__typename', 'kind: __typename'),
      fc.tuple(tie('box'), condition).map(([inner, when]) => `... on Box${when} { ${inner} }`),
      fc.tuple(tie('jar'), condition).map(([inner, when]) => `... on Jar${when} { ${inner} }`),
      fc.tuple(tie('named'), condition).map(([inner, when]) => `... on Named${when} { ${inner} }`),
    ),
  };
});

describe('two executors over moody subgraphs', () => {
  let apollo: Asked;
  let hive: Asked;
  beforeAll(async () => {
    [apollo, hive] = await Promise.all([started('apollo'), started('hive')]);
  });
  afterAll(async () => {
    await Promise.all([apollo.stop(), hive.stop()]);
  });

  it('answer random documents alike: the same data, errors of the same codes at the same places', async () => {
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(things, fc.constantFrom('a', 'b', 'cj', 'dd', 'ok', 'okj', 'e1', 'f'), async (selection, id) => {
        const query = `query Q($y: Boolean!, $n: Boolean!) { things(ids: ["${id}", "ok1", "g", "${id}"]) { ${selection} } }`;
        const [one, other] = await Promise.all([apollo.ask(query, { y: true, n: false }), hive.ask(query, { y: true, n: false })]);
        expect(other.data).toEqual(one.data);
        expect(showing(other)).toEqual(showing(one));
        if (other.errors !== undefined) failed += 1;
      }),
      { numRuns: 200, seed: 8, endOnFailure: true },
    );
    expect(failed).toBeGreaterThan(20);
  }, 120_000);

  it('answer documents with variables that do not fit, and operations that are not there, with the same codes', async () => {
    const asked = (of: Asked) =>
      Promise.all([
        of.ask('query Q($n: Boolean!) { box(id: "ok") { id @skip(if: $n) } }'),
        of.ask('query Q { box(id: "ok") { id } }', {}, 'R'),
        of.ask('{ box(id: "ok") { hidden } }'),
        of.ask('{ __schema { queryType { name } } __typename me: box(id: "ok") { id } }'),
      ]);
    const [one, other] = [await asked(apollo), await asked(hive)];
    expect(other.map(({ data }) => data)).toEqual(one.map(({ data }) => data));
    expect(other.map(told)).toEqual(one.map(told));
    expect(other.map((answer) => answer.errors === undefined)).toEqual([false, false, false, true]);
  });
});

describe("Hive's planner with our executor", () => {
  it('makes the changes of a mutation one after the other, in the order of the document', async () => {
    const hive = await started('hive');
    try {
      const { data } = await hive.ask('mutation { a: first(id: "ok1") { id } b: second(id: "ok2") { id } c: third(id: "ok3") { id } }');
      expect(data).toEqual({ a: { id: 'ok1' }, b: { id: 'ok2' }, c: { id: 'ok3' } });
      expect(hive.calls.map(({ service }) => service)).toEqual(['shelves', 'notes', 'shelves']);
    } finally {
      await hive.stop();
    }
  });

  it('asks once for an object that stands at several places, and tells its errors at each', async () => {
    const hive = await started('hive');
    try {
      const { data } = await hive.ask('{ boxes(ids: ["ok1", "ok1", "ok2", "ok1"]) { id weight } }');
      expect(data).toEqual({ boxes: ['ok1', 'ok1', 'ok2', 'ok1'].map((id) => ({ id, weight: 1.5 })) });
      const { representations } = hive.calls[1]?.variables as { representations: { id: string }[] };
      expect([hive.calls.length, representations.map(({ id }) => id)]).toEqual([2, ['ok1', 'ok2']]);
    } finally {
      await hive.stop();
    }
    const without = await started('hive', ['notes']);
    try {
      const answer = await without.ask('{ boxes(ids: ["ok1", "ok1"]) { name must { text } } }');
      expect([answer.data, told(answer)]).toEqual([
        { boxes: [null, null] },
        ['boxes.0.must SUBGRAPH_UNAVAILABLE', 'boxes.1.must SUBGRAPH_UNAVAILABLE'],
      ]);
    } finally {
      await without.stop();
    }
  });
});
