/** Who is asking: bearer tokens verified to a Viewer, and development tokens made. */
import { createHash, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRemoteJWKSet, errors, jwtVerify, SignJWT } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { OstrakonError } from '../domain/errors.ts';
import { publicViewer, roles as knownRoles } from '../domain/tlp.ts';
import type { Role, Viewer } from '../domain/tlp.ts';
import type { TokenConfig } from './config.ts';
import { developmentKey } from './developmentKeys.ts';

export interface TokenVerifier {
  /**
   * The viewer an Authorization header names; the public where there is no header.
   *
   * @throws {OstrakonError} UNAUTHENTICATED for anything but a Bearer JWT that is signed by the configured key, in date, and names a user
   *   (`sub`) and known roles (`roles`, or `role`)
   */
  viewerOf(authorization: string | undefined): Promise<Viewer>;
}

/** Signature algorithms accepted; symmetric ones and `none` are not among them. */
const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
const maxCached = 5_000;
/** A withdrawn key stops working after this long at the latest. */
const maxCachedMs = 5 * 60_000;
const maxTokenLength = 8_192;

/**
 * A verifier over the configured key: a JWKS URL, a public key, or the development pair of the data directory. Where none is configured
 * every token is refused.
 *
 * Verified viewers are remembered until their token expires, five minutes at most, because each subgraph verifies the token again.
 *
 * @throws {Error} when the public key cannot be read
 */
export async function tokenVerifier(
  config: { readonly tokens: TokenConfig },
  options: { readonly now?: () => number } = {},
): Promise<TokenVerifier> {
  const now = options.now ?? Date.now;
  const { issuer, audience } = config.tokens;
  const keys = await verificationKeys(config.tokens);
  const seen = new Map<string, { readonly viewer: Viewer; readonly until: number }>();

  return {
    async viewerOf(authorization) {
      if (authorization === undefined) return publicViewer;
      const token = /^Bearer +([A-Za-z0-9_.-]+)$/i.exec(authorization)?.[1];
      if (token === undefined) throw unauthenticated('The Authorization header must be "Bearer" and a token.');
      if (token.length > maxTokenLength) throw unauthenticated('The token is too long.');
      const digest = createHash('sha256').update(token).digest('base64');
      const known = seen.get(digest);
      if (known !== undefined && known.until > now()) return known.viewer;
      seen.delete(digest);
      const payload = await verified(token, keys, {
        algorithms,
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(now()),
        ...(issuer === null ? {} : { issuer }),
        ...(audience === null ? {} : { audience }),
      });
      const viewer = viewerFrom(payload);
      seen.set(digest, { viewer, until: Math.min((payload.exp ?? 0) * 1000, now() + maxCachedMs) });
      if (seen.size > maxCached) for (const oldest of seen.keys()) if (seen.size > maxCached) seen.delete(oldest);
      return viewer;
    },
  };
}

/**
 * A token signed by the development key of the data directory.
 *
 * @param claims.ttlSeconds how long it is valid; 12 hours where absent
 * @throws {OstrakonError} BAD_INPUT for an unknown role or where development keys are off
 */
export async function mintToken(
  config: { readonly tokens: TokenConfig },
  claims: {
    readonly user: string;
    readonly roles: readonly string[];
    readonly org?: string | null | undefined;
    readonly ttlSeconds?: number | undefined;
  },
  options: { readonly now?: () => number } = {},
): Promise<string> {
  if (!config.tokens.developmentKeys) {
    throw new OstrakonError({
      code: 'BAD_INPUT',
      message:
        'Development tokens are off here (another key is configured, or NODE_ENV is production). Set OSTRAKON_DEV_KEYS=1 to allow them.',
    });
  }
  if (claims.user.trim() === '') throw new OstrakonError({ code: 'BAD_INPUT', message: 'The user id is empty.', field: 'user' });
  if (claims.roles.length === 0) throw new OstrakonError({ code: 'BAD_INPUT', message: 'At least one role is needed.', field: 'role' });
  for (const role of claims.roles) {
    if (!isRole(role)) {
      throw new OstrakonError({
        code: 'BAD_INPUT',
        message: `There is no role "${role}"; there are ${knownRoles.join(', ')}.`,
        field: 'role',
      });
    }
  }
  const ttlSeconds = claims.ttlSeconds ?? 12 * 3600;
  if (!Number.isInteger(ttlSeconds) || ttlSeconds < 1 || ttlSeconds > 366 * 86_400) {
    throw new OstrakonError({ code: 'BAD_INPUT', message: 'A token lasts from 1 second to 366 days.', field: 'ttl' });
  }
  const issuedAt = Math.floor((options.now ?? Date.now)() / 1000);
  const { issuer, audience } = config.tokens;
  const jwt = new SignJWT({ roles: [...claims.roles], ...(claims.org ? { org: claims.org } : {}) })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: 'development' })
    .setSubject(claims.user)
    .setIssuer(issuer ?? 'ostrakon-development')
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ttlSeconds);
  if (audience !== null) jwt.setAudience(audience);
  return jwt.sign(await developmentKey(config.tokens.dataDir));
}

/** The keys to try, in order; none means that no token can be verified. */
async function verificationKeys(config: TokenConfig): Promise<(KeyObject | JWTVerifyGetKey)[]> {
  const keys: (KeyObject | JWTVerifyGetKey)[] = [];
  if (config.jwks !== null) keys.push(createRemoteJWKSet(new URL(config.jwks), { timeoutDuration: 5_000 }));
  if (config.publicKey !== null) keys.push(await publicKey(config.publicKey));
  if (config.developmentKeys) keys.push(createPublicKey(await developmentKey(config.dataDir)));
  return keys;
}

async function publicKey(given: string): Promise<KeyObject> {
  try {
    return createPublicKey(given.includes('-----BEGIN') ? given.replaceAll('\\n', '\n') : await readFile(given, 'utf8'));
  } catch {
    throw new Error('OSTRAKON_PUBLIC_KEY holds no public key: give PEM text ("-----BEGIN PUBLIC KEY-----...") or the path of a PEM file.');
  }
}

async function verified(
  token: string,
  keys: readonly (KeyObject | JWTVerifyGetKey)[],
  options: Parameters<typeof jwtVerify>[2],
): Promise<JWTPayload> {
  let failure = unauthenticated('This service has no key to verify tokens with.');
  for (const key of keys) {
    try {
      const { payload } = typeof key === 'function' ? await jwtVerify(token, key, options) : await jwtVerify(token, key, options);
      return payload;
    } catch (error) {
      failure = refused(error);
    }
  }
  throw failure;
}

/** Says what is wrong with a token without repeating any of it. */
function refused(error: unknown): OstrakonError {
  if (error instanceof errors.JWTExpired) return unauthenticated('The token has expired.');
  if (error instanceof errors.JWTClaimValidationFailed) return unauthenticated(`The token's claim "${error.claim}" is missing or wrong.`);
  if (error instanceof errors.JWKSTimeout) return unauthenticated('The token cannot be verified now: the key server does not answer.');
  if (error instanceof errors.JOSEAlgNotAllowed) return unauthenticated('The token is not signed in a way that is accepted here.');
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) {
    return unauthenticated('The token is signed by somebody else.');
  }
  return unauthenticated('The token is malformed or cannot be verified.');
}

function viewerFrom(payload: JWTPayload): Viewer {
  const { sub: user, org = null } = payload;
  const given = payload['roles'] ?? payload['role'];
  const named: unknown[] = Array.isArray(given) ? given : [given];
  if (typeof user !== 'string' || user.trim() === '') throw unauthenticated('The token names no user ("sub").');
  if (org !== null && typeof org !== 'string') throw unauthenticated('The token\'s "org" is not text.');
  if (given === undefined || named.length === 0) throw unauthenticated('The token names no role ("roles").');
  if (!named.every(isRole)) throw unauthenticated('The token names a role that does not exist.');
  return Object.freeze({ user, org: org === '' ? null : org, roles: Object.freeze([...new Set(named)]) });
}

function isRole(role: unknown): role is Role {
  return knownRoles.some((known) => known === role);
}

function unauthenticated(message: string): OstrakonError {
  return new OstrakonError({ code: 'UNAUTHENTICATED', message: `${message} Send a valid token, or none to read as the public.` });
}
