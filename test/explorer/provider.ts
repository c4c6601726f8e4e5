import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const clientId = 'explorer';
export const audience = 'ostrakon';

/** Something a provider, or somebody between, does wrong in the next sign-in. */
export type Fault = 'another state' | 'code of another sign-in' | 'another issuer' | 'another nonce' | 'no roles' | 'denied' | null;

interface Granted {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirect: string;
}

/** A provider of OpenID Connect that signs a State official in unasked, and verifies PKCE as one must. */
export class TestProvider {
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #keys = generateKeyPair('ES256');
  readonly #codes = new Map<string, Granted>();
  readonly #refreshTokens = new Set<string>();
  issuer = '';
  fault: Fault = null;
  /** How long access tokens last, in seconds. */
  lifetime = 300;
  givesRefreshTokens = false;
  /** Parameters of the requests to sign in and out, newest last. */
  readonly asked: URLSearchParams[] = [];
  readonly left: URLSearchParams[] = [];
  refreshes = 0;

  static async start(): Promise<TestProvider> {
    const provider = new TestProvider();
    await new Promise<void>((resolve) => provider.#server.listen(0, '127.0.0.1', resolve));
    provider.issuer = `http://127.0.0.1:${(provider.#server.address() as AddressInfo).port}`;
    return provider;
  }

  /** The environment of a gateway that trusts it. */
  env(): Record<string, string> {
    return {
      OSTRAKON_OIDC_ISSUER: this.issuer,
      OSTRAKON_OIDC_CLIENT: clientId,
      OSTRAKON_OIDC_SCOPE: 'openid offline_access',
      OSTRAKON_OIDC_AUDIENCE: audience,
      OSTRAKON_AUDIENCE: audience,
      OSTRAKON_JWKS: `${this.issuer}/keys`,
    };
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', this.issuer);
    response.setHeader('access-control-allow-origin', '*');
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (address.pathname === '/.well-known/openid-configuration') {
      json(200, {
        issuer: this.issuer,
        authorization_endpoint: `${this.issuer}/authorize`,
        token_endpoint: `${this.issuer}/token`,
        end_session_endpoint: `${this.issuer}/leave`,
        jwks_uri: `${this.issuer}/keys`,
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
      });
    } else if (address.pathname === '/keys') {
      json(200, { keys: [{ ...(await exportJWK((await this.#keys).publicKey)), alg: 'ES256', kid: 'test' }] });
    } else if (address.pathname === '/authorize') {
      response.writeHead(302, { location: this.#authorized(address.searchParams) }).end();
    } else if (address.pathname === '/token') {
      let body = '';
      for await (const part of request) body += String(part);
      const { status, answer } = await this.#tokens(new URLSearchParams(body));
      json(status, answer);
    } else if (address.pathname === '/leave') {
      this.left.push(address.searchParams);
      response.writeHead(302, { location: address.searchParams.get('post_logout_redirect_uri') ?? '/' }).end();
    } else response.writeHead(404).end();
  }

  #authorized(params: URLSearchParams): string {
    this.asked.push(params);
    const redirect = params.get('redirect_uri') ?? '';
    const back = new URL(redirect);
    back.searchParams.set('state', this.fault === 'another state' ? randomUUID() : (params.get('state') ?? ''));
    back.searchParams.set('iss', this.issuer);
    if (this.fault === 'denied') back.searchParams.set('error', 'access_denied');
    else {
      const code = randomUUID();
      const challenge = this.fault === 'code of another sign-in' ? 'x'.repeat(43) : (params.get('code_challenge') ?? '');
      this.#codes.set(code, { challenge, nonce: params.get('nonce') ?? '', redirect });
      back.searchParams.set('code', code);
    }
    return back.href;
  }

  async #tokens(body: URLSearchParams): Promise<{ readonly status: number; readonly answer: object }> {
    const refused = { status: 400, answer: { error: 'invalid_grant' } };
    if (body.get('client_id') !== clientId) return { status: 401, answer: { error: 'invalid_client' } };
    if (body.get('grant_type') === 'refresh_token') {
      if (!this.#refreshTokens.delete(body.get('refresh_token') ?? '')) return refused;
      this.refreshes += 1;
      return { status: 200, answer: await this.#answerFor(null) };
    }
    const code = body.get('code') ?? '';
    const granted = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (granted?.challenge !== challenge || granted.redirect !== body.get('redirect_uri')) return refused;
    return { status: 200, answer: await this.#answerFor(granted.nonce) };
  }

  async #answerFor(nonce: string | null): Promise<object> {
    const now = Math.floor(Date.now() / 1000);
    const signed = async (claims: Record<string, unknown>, lifetime: number) =>
      new SignJWT({ iss: this.issuer, sub: 'sam', iat: now, exp: now + lifetime, jti: randomUUID(), ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'test' })
        .sign((await this.#keys).privateKey);
    const refresh = randomUUID();
    if (this.givesRefreshTokens) this.#refreshTokens.add(refresh);
    return {
      token_type: 'Bearer',
      expires_in: this.lifetime,
      access_token: await signed(
        { aud: audience, org: 'EX-STATE-SOS', ...(this.fault === 'no roles' ? {} : { roles: ['STATE_OFFICIAL'] }) },
        this.lifetime,
      ),
      id_token: await signed(
        {
          aud: clientId,
          ...(nonce === null ? {} : { nonce: this.fault === 'another nonce' ? randomUUID() : nonce }),
          ...(this.fault === 'another issuer' ? { iss: 'https://elsewhere.example' } : {}),
        },
        300,
      ),
      ...(this.givesRefreshTokens ? { refresh_token: refresh } : {}),
    };
  }
}
