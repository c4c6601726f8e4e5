import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, SignJWT, UnsecuredJWT } from 'jose';
import { OstrakonError } from '../../domain/errors.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { readConfig } from '../../runtime/config.ts';
import { developmentKey } from '../../runtime/developmentKeys.ts';
import { mintToken, tokenVerifier } from '../../runtime/tokens.ts';

const noon = Date.UTC(2026, 0, 15, 12);
const seconds = noon / 1000;
const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
const pem = ours.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const ada = { sub: 'ada', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'], exp: seconds + 60 };
const signed = (claims: object, key = ours.privateKey) => new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA' }).sign(key);
const configured = (env: Record<string, string>) => readConfig({ OSTRAKON_PUBLIC_KEY: pem, ...env });

async function outcome(authorization: string | undefined, env: Record<string, string> = {}, at = noon) {
  const verifier = await tokenVerifier(configured(env), { now: () => at });
  try {
    return await verifier.viewerOf(authorization);
  } catch (error) {
    if (!(error instanceof OstrakonError)) throw error;
    return error.code;
  }
}

describe('a request', () => {
  it('without a token is the public', async () => {
    expect(await outcome(undefined)).toBe(publicViewer);
  });

  it('with a valid token is its user, organisation and roles', async () => {
    const viewer = { user: 'ada', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] };
    expect(await outcome(`Bearer ${await signed(ada)}`)).toEqual(viewer);
    expect(await outcome(`bearer ${await signed({ ...ada, roles: undefined, role: 'TREASURY_OFFICER' })}`)).toEqual(viewer);
    expect(await outcome(`Bearer ${await signed({ ...ada, org: undefined })}`)).toEqual({ ...viewer, org: null });
  });

  const bad: [what: string, header: () => Promise<string>][] = [
    ['an empty header', async () => ''],
    ['another scheme', async () => `Basic ${await signed(ada)}`],
    ['no scheme', async () => signed(ada)],
    ['two tokens', async () => `Bearer ${await signed(ada)} ${await signed(ada)}`],
    ['a token that is none', async () => 'Bearer not.a.token'],
    ['an unsigned token', async () => `Bearer ${new UnsecuredJWT({ ...ada }).encode()}`],
    ['a token whose signature is cut off', async () => `Bearer ${(await signed(ada)).replace(/[^.]*$/, '')}`],
    ['a token signed by somebody else', async () => `Bearer ${await signed(ada, theirs.privateKey)}`],
    [
      'a token signed with the public key as a shared secret',
      async () => `Bearer ${await new SignJWT({ ...ada }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(pem))}`,
    ],
    [
      'a token with its claims changed',
      async () => {
        const [head, , signature] = (await signed(ada)).split('.');
        return `Bearer ${head}.${Buffer.from(JSON.stringify({ ...ada, sub: 'eve' })).toString('base64url')}.${signature}`;
      },
    ],
    ['a token that expires now', async () => `Bearer ${await signed({ ...ada, exp: seconds })}`],
    ['a token that never expires', async () => `Bearer ${await signed({ ...ada, exp: undefined })}`],
    ['a token of the future', async () => `Bearer ${await signed({ ...ada, nbf: seconds + 30 })}`],
    ['a token without a user', async () => `Bearer ${await signed({ ...ada, sub: undefined })}`],
    ['a token with a blank user', async () => `Bearer ${await signed({ ...ada, sub: ' ' })}`],
    ['a token without roles', async () => `Bearer ${await signed({ ...ada, roles: [] })}`],
    ['a token with an unknown role beside a known one', async () => `Bearer ${await signed({ ...ada, roles: ['AUDITOR', 'ADMIN'] })}`],
    ['a token whose organisation is no text', async () => `Bearer ${await signed({ ...ada, org: 7 })}`],
  ];
  it.each(bad)('with %s is UNAUTHENTICATED, never the public', async (_, header) => {
    expect(await outcome(await header())).toBe('UNAUTHENTICATED');
  });

  it('one second before it expires is still its user, although remembered from before no longer', async () => {
    let now = noon;
    const verifier = await tokenVerifier(configured({}), { now: () => now });
    const header = `Bearer ${await signed(ada)}`;
    const first = await verifier.viewerOf(header);
    now = noon + 59_000;
    expect(await verifier.viewerOf(header)).toBe(first);
    now = noon + 60_000;
    await expect(verifier.viewerOf(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('must name the issuer and audience where they are configured', async () => {
    const env = { OSTRAKON_ISSUER: 'https://login.example', OSTRAKON_AUDIENCE: 'ostrakon' };
    const right = { ...ada, iss: 'https://login.example', aud: 'ostrakon' };
    expect(await outcome(`Bearer ${await signed(right)}`, env)).toMatchObject({ user: 'ada' });
    expect(await outcome(`Bearer ${await signed({ ...right, aud: 'other' })}`, env)).toBe('UNAUTHENTICATED');
    expect(await outcome(`Bearer ${await signed({ ...right, iss: undefined })}`, env)).toBe('UNAUTHENTICATED');
  });

  it('says nothing of the token in its error', async () => {
    const verifier = await tokenVerifier(configured({}), { now: () => noon });
    const token = await signed({ ...ada, roles: ['ADMIN-secret'] });
    const error = await verifier.viewerOf(`Bearer ${token}`).catch((reason: unknown) => reason);
    expect((error as Error).message).not.toMatch(/ADMIN|ada|eyJ/);
  });
});

describe('a key set at a URL', () => {
  it('verifies tokens by key id, and refuses when it does not answer', async () => {
    const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'EdDSA' };
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] })),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    const config = readConfig({ OSTRAKON_JWKS: url });
    const by = (kid: string, key = ours.privateKey) => new SignJWT({ ...ada }).setProtectedHeader({ alg: 'EdDSA', kid }).sign(key);
    try {
      const verifier = await tokenVerifier(config, { now: () => noon });
      expect(await verifier.viewerOf(`Bearer ${await by('k1')}`)).toMatchObject({ user: 'ada' });
      await expect(verifier.viewerOf(`Bearer ${await by('k1', theirs.privateKey)}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    } finally {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    }
    const verifier = await tokenVerifier(config, { now: () => noon });
    await expect(verifier.viewerOf(`Bearer ${await by('k1')}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('the development key', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ostrakon-keys-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('is one for all who start at once, readable by its owner only, with no drafts left', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => developmentKey(dir)));
    const texts = new Set(keys.map((key) => createPublicKey(key).export({ type: 'spki', format: 'pem' })));
    expect(texts.size).toBe(1);
    expect(await readdir(dir)).toEqual(['development-key.pem']);
    expect((await stat(join(dir, 'development-key.pem'))).mode & 0o777).toBe(0o600);
    expect(createPrivateKey(await readFile(join(dir, 'development-key.pem'))).asymmetricKeyType).toBe('ed25519');
  });

  it('signs tokens that are accepted until they expire', async () => {
    const config = readConfig({ OSTRAKON_DATA: dir });
    const token = await mintToken(config, { user: 'ada', roles: ['AUDITOR'], org: 'X', ttlSeconds: 10 }, { now: () => noon });
    const at = async (now: number) => (await tokenVerifier(config, { now: () => now })).viewerOf(`Bearer ${token}`);
    expect(await at(noon + 9_000)).toEqual({ user: 'ada', org: 'X', roles: ['AUDITOR'] });
    await expect(at(noon + 10_000)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    ['production', { NODE_ENV: 'production' }],
    ['a deployment with another key', { OSTRAKON_PUBLIC_KEY: pem }],
  ])('counts for nothing in %s unless asked for', async (_, env) => {
    const token = await mintToken(readConfig({ OSTRAKON_DATA: dir }), { user: 'ada', roles: ['AUDITOR'] }, { now: () => noon });
    const read = async (more: Record<string, string>) =>
      (await tokenVerifier(readConfig({ OSTRAKON_DATA: dir, ...env, ...more }), { now: () => noon })).viewerOf(`Bearer ${token}`);
    await expect(read({})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await read({ OSTRAKON_DEV_KEYS: '1' })).toMatchObject({ user: 'ada' });
    await expect(mintToken(readConfig({ OSTRAKON_DATA: dir, ...env }), { user: 'ada', roles: ['AUDITOR'] })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('signs for known roles only', async () => {
    await expect(mintToken(readConfig({ OSTRAKON_DATA: dir }), { user: 'ada', roles: ['KING'] })).rejects.toThrow(
      /no role "KING"; there are ODNI_ANALYST/,
    );
  });
});
