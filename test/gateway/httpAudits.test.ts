/** GraphQL over HTTP, as the specification's own audits see it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { tinyGateway } from './tinyGraph.ts';
import type { TinyGateway } from './tinyGraph.ts';

describe('GraphQL over HTTP', () => {
  let gateway: TinyGateway;
  beforeAll(async () => {
    gateway = await tinyGateway();
  });
  afterAll(() => gateway.stop());

  /** A SHOULD that is declined: a document that cannot run is answered with 400 whatever the client accepts, so that proxies see it. */
  const declined = new Set(['572B', 'FDE2', '7B9B']);
  const audits = serverAudits({ url: () => `${gateway.origin}/graphql`, fetchFn: fetch });
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_, __, audit) => {
    const result = await audit.fn();
    if (declined.has(audit.id)) expect(result.status).toBe('warn');
    else expect([result.status, 'reason' in result ? result.reason : null]).toEqual(['ok', null]);
  });
});
