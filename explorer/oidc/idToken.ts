import { claimsOf } from '../claims.ts';

/** How far clocks may be apart, in milliseconds. */
const skewMs = 60_000;

/**
 * What is wrong with an ID token, as a sentence; null where nothing is. Its signature is not looked at, for it comes from the token endpoint
 * itself over TLS. The server verifies the access token, which alone gives rights.
 *
 * @param expected.nonce null asks for none: a refreshed ID token need not repeat it
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
 */
export function idTokenProblem(
  idToken: string,
  expected: { readonly issuer: string; readonly clientId: string; readonly nonce: string | null; readonly now: number },
): string | null {
  const claims = claimsOf(idToken);
  if (claims === null) return 'The identity provider sent no ID token.';
  const audiences: readonly unknown[] = Array.isArray(claims['aud']) ? claims['aud'] : [claims['aud']];
  if (claims['iss'] !== expected.issuer) return 'The ID token is of another issuer than is configured here.';
  if (!audiences.includes(expected.clientId)) return 'The ID token was made for another client.';
  if ((audiences.length > 1 || claims['azp'] !== undefined) && claims['azp'] !== expected.clientId) {
    return 'The ID token was made for another client.';
  }
  if (expected.nonce !== null && claims['nonce'] !== expected.nonce) return 'The ID token belongs to another sign-in.';
  if (typeof claims['exp'] !== 'number' || claims['exp'] * 1000 + skewMs < expected.now) return 'The ID token has expired.';
  return typeof claims['sub'] === 'string' ? null : 'The ID token names nobody.';
}
