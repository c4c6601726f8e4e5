import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tinyGateway } from './tinyGraph.ts';

describe('the settings of the explorer', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ostrakon-page-'));
    await writeFile(join(dir, 'index.html'), '<!doctype html>');
  });
  afterAll(() => rm(dir, { recursive: true }));

  it('name no provider where none is configured, and the page may talk to this service alone', async () => {
    const gateway = await tinyGateway({ explorerDir: dir });
    try {
      const settings = await fetch(`${gateway.origin}/explorer/settings.json`);
      expect(await settings.json()).toEqual({ signIn: null });
      const page = await fetch(`${gateway.origin}/explorer/`);
      expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, expect.not.stringContaining('connect-src')]);
    } finally {
      await gateway.stop();
    }
  });

  it('tell the page of its provider, which it may talk to as well, and nothing that is secret', async () => {
    const gateway = await tinyGateway({
      explorerDir: dir,
      env: {
        OSTRAKON_OIDC_ISSUER: 'https://id.example/realms/a',
        OSTRAKON_OIDC_CLIENT: 'explorer',
        OSTRAKON_OIDC_SCOPE: 'openid email',
        OSTRAKON_AUDIENCE: 'ostrakon',
        OSTRAKON_JWKS: 'https://id.example/keys',
        NEO4J_URI: 'bolt://db.example',
        NEO4J_PASSWORD: 'secret',
      },
    });
    try {
      const settings = await fetch(`${gateway.origin}/explorer/settings.json`);
      expect(await settings.json()).toEqual({
        signIn: { issuer: 'https://id.example/realms/a', clientId: 'explorer', scope: 'openid email', audience: null },
      });
      const policy = (path: string) => fetch(`${gateway.origin}${path}`).then(({ headers }) => headers.get('content-security-policy'));
      expect(await policy('/explorer/')).toMatch(/connect-src 'self' https:\/\/id\.example$/);
      expect(await policy('/healthz')).not.toMatch(/id\.example/);
    } finally {
      await gateway.stop();
    }
  });
});
