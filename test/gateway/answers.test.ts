import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDataSource } from '../../gateway/localDataSource.ts';
import { remoteDataSource } from '../../gateway/remoteDataSource.ts';
import { createMetrics } from '../../runtime/metrics.ts';
import { booksSchema, listen, peopleSchema, runner, silent, tinyGateway } from './tinyGraph.ts';
import type { TinyGateway } from './tinyGraph.ts';

const options = { timeoutMs: 300, log: silent, metrics: createMetrics({ withProcess: false }) };

describe.each(['apollo', 'hive'] as const)('with the executor %s', (executor) => {
  describe('a gateway over two subgraphs', () => {
    let gateway: TinyGateway;
    beforeAll(async () => {
      gateway = await tinyGateway({ executor });
    });
    afterAll(() => gateway.stop());

    it('answers an operation that crosses subgraphs and comes back', async () => {
      const { status, body } = await gateway.ask('{ person(id: "7") { name books { title author { name } } } }');
      expect({ status, body }).toEqual({
        status: 200,
        body: {
          data: {
            person: {
              name: 'Person 7',
              books: [
                { title: 'Book 7-1', author: { name: 'Person 1' } },
                { title: 'Book 7-2', author: { name: 'Person 1' } },
              ],
            },
          },
        },
      });
    });

    it('answers null without an error for what does not exist', async () => {
      expect((await gateway.ask('{ person(id: "none") { name books { title } } }')).body).toEqual({ data: { person: null } });
    });

    it('masks what a resolver throws: a code and a request id, nothing of the message', async () => {
      const { body, headers } = await gateway.ask('{ secret person(id: "1") { name } }', { 'x-request-id': 'request-0001' });
      expect(body).toEqual({
        data: { secret: null, person: { name: 'Person 1' } },
        errors: [
          {
            message: 'Something failed inside. Report the request id.',
            path: ['secret'],
            extensions: { code: 'INTERNAL', service: 'people', requestId: 'request-0001' },
          },
        ],
      });
      expect(headers.get('x-request-id')).toBe('request-0001');
    });

    it('shows no query plan to a client that asks for one', async () => {
      const { body } = await gateway.ask('{ person(id: "1") { name } }', { 'apollo-query-plan-experimental': '1' });
      expect(body).toEqual({ data: { person: { name: 'Person 1' } } });
    });
  });

  describe('a null in a non-null field', () => {
    it('surfaces as an error at its path when the subgraph does not report it', async () => {
      const lying = localDataSource('people', async () => ({ data: { broken: { id: 'x', name: null } } }), options);
      const gateway = await tinyGateway({ executor, people: lying });
      try {
        const { body } = await gateway.ask('{ broken { id name } }', { 'x-request-id': 'request-0002' });
        expect(body).toEqual({
          data: { broken: null },
          errors: [
            {
              message: 'A value that must not be null is missing at "broken.name"; what holds it is null.',
              path: ['broken', 'name'],
              extensions: { code: 'INTERNAL', requestId: 'request-0002' },
            },
          ],
        });
      } finally {
        await gateway.stop();
      }
    });
  });

  describe('positions', () => {
    it('are told in an extension and a header, and later fetches of the operation wait for them', async () => {
      const people: Record<string, string>[] = [];
      const books: Record<string, string>[] = [];
      const gateway = await tinyGateway({
        executor,
        people: localDataSource(
          'people',
          runner(peopleSchema(), people, () => 'c42'),
          options,
        ),
        books: localDataSource('books', runner(booksSchema(), books), options),
      });
      try {
        const { body, headers } = await gateway.ask('mutation { rename(id: "1", name: "New") { name bookCount } }', {
          'x-ostrakon-after': 'c41',
        });
        expect(body).toEqual({ data: { rename: { name: 'New', bookCount: 2 } }, extensions: { commit: 'c42' } });
        expect(headers.get('x-ostrakon-commit')).toBe('c42');
        expect([people, books].map((calls) => calls.map((call) => call['x-ostrakon-after']))).toEqual([['c41'], ['c42']]);
      } finally {
        await gateway.stop();
      }
    });
  });

  describe('a subgraph that misbehaves', () => {
    const cases: [what: string, handler: Parameters<typeof listen>[0], code: string][] = [
      ['closes the connection', (request) => request.socket.destroy(), 'SUBGRAPH_UNAVAILABLE'],
      ['does not answer in time', () => undefined, 'SUBGRAPH_TIMEOUT'],
      [
        'begins an answer and does not end it in time',
        (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":'),
        'SUBGRAPH_TIMEOUT',
      ],
      ['redirects', (_, response) => response.writeHead(302, { location: 'http://10.0.0.5/graphql' }).end(), 'SUBGRAPH_UNAVAILABLE'],
      [
        'answers more than the allowed bytes',
        (_, response) =>
          response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ data: { _entities: [] }, more: 'x'.repeat(20_000) })),
        'SUBGRAPH_UNAVAILABLE',
      ],
      [
        'answers HTML',
        (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>nginx at 10.0.0.5</h1>'),
        'SUBGRAPH_UNAVAILABLE',
      ],
      [
        'answers broken JSON',
        (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": bolt://10.0.0.5'),
        'SUBGRAPH_UNAVAILABLE',
      ],
      [
        'answers JSON that is no GraphQL answer',
        (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('[1]'),
        'SUBGRAPH_UNAVAILABLE',
      ],
    ];

    it.each(cases)('that %s costs its own fields only', async (_, handler, code) => {
      const server = await listen(handler);
      const source = remoteDataSource('books', `${server.origin}/graphql`, { ...options, maxBytes: 10_000 });
      const gateway = await tinyGateway({ executor, books: source });
      try {
        const { status, body } = await gateway.ask('{ people { name bookCount } }');
        expect(status).toBe(200);
        expect(body.data).toEqual({
          people: [
            { name: 'Person 1', bookCount: null },
            { name: 'Person 2', bookCount: null },
          ],
        });
        const message =
          code === 'SUBGRAPH_TIMEOUT'
            ? 'The subgraph "books" did not answer in time; its fields are null. Ask for less, or try again later.'
            : 'The subgraph "books" does not answer; its fields are null. Try again later.';
        expect(body.errors).toEqual(
          [0, 1].map((index) => ({ message, path: ['people', index, 'bookCount'], extensions: { code, service: 'books' } })),
        );
      } finally {
        await source.close();
        await gateway.stop();
        await server.close();
      }
    });

    it('on this machine is asked again on the same connection, and for answers that are not packed', async () => {
      const encodings: unknown[] = [];
      let connections = 0;
      const server = await listen((request, response) => {
        encodings.push(request.headers['accept-encoding']);
        response.setHeader('content-type', 'application/json');
        response.end('{"data":{"book":{"title":"One"}}}');
      });
      server.server.on('connection', () => (connections += 1));
      const source = remoteDataSource('books', `${server.origin}/graphql`, { ...options, timeoutMs: 10_000 });
      const gateway = await tinyGateway({ executor, books: source });
      try {
        for (let round = 0; round < 3; round++) {
          expect((await gateway.ask('{ book(id: "1") { title } }')).body).toEqual({ data: { book: { title: 'One' } } });
        }
        expect([connections, encodings]).toEqual([1, ['identity', 'identity', 'identity']]);
      } finally {
        await source.close();
        await gateway.stop();
        await server.close();
      }
    });

    it('that is not there at all costs its own root fields only', async () => {
      const server = await listen(() => undefined);
      await server.close();
      const source = remoteDataSource('books', `${server.origin}/graphql`, options);
      const gateway = await tinyGateway({ executor, books: source });
      try {
        const { body } = await gateway.ask('{ person(id: "1") { name } mine: book(id: "1") { title } }');
        expect(body).toEqual({
          data: { person: { name: 'Person 1' }, mine: null },
          errors: [
            {
              message: 'The subgraph "books" does not answer; its fields are null. Try again later.',
              path: ['mine'],
              extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'books' },
            },
          ],
        });
      } finally {
        await source.close();
        await gateway.stop();
      }
    });

    it('that answers errors of its own has those with a known code passed on and the others masked', async () => {
      const books = localDataSource(
        'books',
        async () => ({
          data: { book: null },
          errors: [
            { message: 'Correct "id".', path: ['book'], extensions: { code: 'BAD_INPUT', field: 'id', stacktrace: ['at /srv/app.ts'] } },
            { message: 'connect 10.0.0.5', path: ['book'], extensions: { code: 'ECONNREFUSED' } },
          ],
        }),
        options,
      );
      const gateway = await tinyGateway({ executor, books });
      try {
        const { body } = await gateway.ask('{ book(id: "1") { title } }', { 'x-request-id': 'request-0003' });
        expect(body.errors).toEqual([
          { message: 'Correct "id".', path: ['book'], extensions: { code: 'BAD_INPUT', field: 'id', service: 'books' } },
          {
            message: 'Something failed inside. Report the request id.',
            path: ['book'],
            extensions: { code: 'INTERNAL', service: 'books', requestId: 'request-0003' },
          },
        ]);
      } finally {
        await gateway.stop();
      }
    });
  });
});
