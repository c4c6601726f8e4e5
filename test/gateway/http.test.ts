import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tinyGateway } from './tinyGraph.ts';
import type { TinyGateway } from './tinyGraph.ts';

const json = { 'content-type': 'application/json' };

describe('the gateway over HTTP', () => {
  let gateway: TinyGateway;
  beforeAll(async () => {
    gateway = await tinyGateway();
  });
  afterAll(() => gateway.stop());

  const cases: [what: string, path: string, init: RequestInit, status: number, code: string][] = [
    ['an unknown address', '/nowhere', {}, 404, 'NOT_FOUND'],
    ['a malformed address', '/%', {}, 404, 'NOT_FOUND'],
    ['another method', '/graphql', { method: 'PUT', headers: json, body: '{}' }, 405, 'BAD_INPUT'],
    ['a mutation by GET', `/graphql?query=${encodeURIComponent('mutation { rename(id: "1", name: "x") { id } }')}`, {}, 405, 'BAD_INPUT'],
    [
      'text/plain',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{__typename}"}' },
      415,
      'BAD_INPUT',
    ],
    ['a form', '/graphql', { method: 'POST', body: new URLSearchParams({ query: '{__typename}' }) }, 415, 'BAD_INPUT'],
    [
      'another character set',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json; charset=latin1x' }, body: '{"query":"{__typename}"}' },
      415,
      'BAD_INPUT',
    ],
    ['broken JSON', '/graphql', { method: 'POST', headers: json, body: '{"query":' }, 400, 'BAD_INPUT'],
    ['no document', '/graphql', { method: 'POST', headers: json, body: '{}' }, 400, 'BAD_INPUT'],
    ['no document by GET', '/graphql', {}, 400, 'BAD_INPUT'],
    ['a batch', '/graphql', { method: 'POST', headers: json, body: '[{"query":"{__typename}"}]' }, 400, 'BAD_INPUT'],
    [
      'variables that are a list',
      '/graphql',
      { method: 'POST', headers: json, body: '{"query":"{__typename}","variables":[]}' },
      400,
      'BAD_INPUT',
    ],
    ['a syntax error', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ people { "}' }, 400, 'BAD_INPUT'],
    ['an unknown field', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ nope }"}' }, 400, 'BAD_INPUT'],
    [
      'a missing variable',
      '/graphql',
      { method: 'POST', headers: json, body: '{"query":"query ($i: ID!) { person(id: $i) { id } }"}' },
      400,
      'BAD_INPUT',
    ],
    ['a subscription', '/graphql', { method: 'POST', headers: json, body: '{"query":"subscription { x }"}' }, 400, 'BAD_INPUT'],
    [
      'a document above 20 kB',
      '/graphql',
      { method: 'POST', headers: json, body: JSON.stringify({ query: `{a} #${'x'.repeat(20_000)}` }) },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a body above 1 MB',
      '/graphql',
      { method: 'POST', headers: json, body: JSON.stringify({ query: 'x'.repeat(1_000_001) }) },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a bad token',
      '/graphql',
      { method: 'POST', headers: { ...json, authorization: 'Bearer x' }, body: '{"query":"{__typename}"}' },
      401,
      'UNAUTHENTICATED',
    ],
  ];
  it.each(cases)('answers %s with JSON that a GraphQL client can read', async (_, path, init, status, code) => {
    const response = await fetch(gateway.origin + path, { redirect: 'manual', ...init });
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([status, 'application/json']);
    const body = JSON.parse(text);
    expect(body.data).toBeUndefined();
    expect(body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toEqual([code]);
    expect(text).not.toMatch(/node_modules|at file:|\.ts:\d|stack/);
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('says where a syntax error is', async () => {
    const { body } = await gateway.ask('{ people { id }');
    expect(body.errors).toEqual([
      { message: 'Syntax Error: Expected Name, found <EOF>.', locations: [{ line: 1, column: 16 }], extensions: { code: 'BAD_INPUT' } },
    ]);
  });

  it('answers a query by GET without more headers', async () => {
    const response = await fetch(
      `${gateway.origin}/graphql?query=${encodeURIComponent('query ($i: ID!) { person(id: $i) { name } }')}&variables={"i":"3"}`,
    );
    expect([response.status, await response.json()]).toEqual([200, { data: { person: { name: 'Person 3' } } }]);
  });

  it('tells health, readiness and metrics', async () => {
    const at = async (path: string) => {
      const response = await fetch(gateway.origin + path);
      return { status: response.status, text: await response.text() };
    };
    await gateway.ask('{ people { name } }');
    expect(await at('/healthz')).toEqual({ status: 200, text: '{"status":"ok"}' });
    expect(await at('/readyz')).toEqual({ status: 200, text: '{"status":"ready","missing":[]}' });
    const metrics = await at('/metrics');
    expect(metrics.text).toMatch(/ostrakon_request_seconds_count\{kind="graphql",status="200"\} \d+/);
    expect(metrics.text).toMatch(/ostrakon_subgraph_call_seconds_count\{service="people",outcome="ok"\} \d+/);
  });

  it('lets nothing be framed, sniffed or loaded from elsewhere', async () => {
    const { headers } = await fetch(`${gateway.origin}/healthz`);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('a gateway that is not ready', () => {
  it('says what is missing with status 503', async () => {
    const gateway = await tinyGateway({ missing: () => ['store'] });
    try {
      const response = await fetch(`${gateway.origin}/readyz`);
      expect([response.status, await response.json()]).toEqual([503, { status: 'not ready', missing: ['store'] }]);
    } finally {
      await gateway.stop();
    }
  });
});

describe('a gateway with a rate limit', () => {
  it('refuses the request above it and says how long to wait', async () => {
    const gateway = await tinyGateway({ env: { OSTRAKON_RATE_LIMIT: '2' } });
    try {
      const answers = [await gateway.ask('{ __typename }'), await gateway.ask('{ __typename }'), await gateway.ask('{ __typename }')];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
      expect(answers[2]!.body.errors[0].extensions).toEqual({ code: 'RATE_LIMITED' });
      expect(Number(answers[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await gateway.stop();
    }
  });
});

describe('introspection', () => {
  it.each([
    ['development', true],
    ['production', false],
  ])('in %s is allowed: %s', async (mode, allowed) => {
    const gateway = await tinyGateway({ env: { NODE_ENV: mode } });
    try {
      const { body } = await gateway.ask('{ __schema { queryType { name } } }');
      if (allowed) expect(body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
      else expect([body.data, body.errors[0].extensions]).toEqual([undefined, { code: 'BAD_INPUT' }]);
    } finally {
      await gateway.stop();
    }
  });
});
