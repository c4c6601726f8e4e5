import { describe, expect, it } from '@jest/globals';
import { idTokenProblem } from '../../explorer/oidc/idToken.ts';
import { challengeOf, randomText } from '../../explorer/oidc/pkce.ts';
import { endpointsOf } from '../../explorer/oidc/provider.ts';

const issuer = 'https://id.example/realms/a';
const document = {
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  code_challenge_methods_supported: ['plain', 'S256'],
};

describe('what an identity provider says of itself', () => {
  it('is where it answers', () => {
    expect(endpointsOf(document, issuer)).toEqual({
      authorization: `${issuer}/authorize`,
      token: `${issuer}/token`,
      endSession: null,
      namesIssuer: false,
    });
  });

  it.each([
    ['another issuer', { ...document, issuer: 'https://id.example/realms/b' }, /another issuer/],
    ['its own issuer with a slash more', { ...document, issuer: `${issuer}/` }, /another issuer/],
    ['no token endpoint', { ...document, token_endpoint: undefined }, /does not say/],
    ['a script to go to', { ...document, authorization_endpoint: 'javascript:alert(1)' }, /does not say/],
    ['a way without TLS', { ...document, authorization_endpoint: 'http://id.example/authorize' }, /does not say/],
    ['tokens at another origin', { ...document, token_endpoint: 'https://other.example/token' }, /another origin/],
    ['plain PKCE only', { ...document, code_challenge_methods_supported: ['plain'] }, /S256/],
    ['nothing', null, /another issuer/],
  ])('is refused with %s', (_what, given, why) => expect(() => endpointsOf(given, issuer)).toThrow(why));

  it('may leave out what it can do of PKCE', () => {
    expect(endpointsOf({ ...document, code_challenge_methods_supported: undefined }, issuer).token).toBe(`${issuer}/token`);
  });
});

describe('an ID token', () => {
  const now = Date.UTC(2024, 0, 1);
  const claims = { iss: issuer, aud: 'explorer', nonce: 'n', sub: 'ada', exp: now / 1000 + 60 };
  const expected = { issuer, clientId: 'explorer', nonce: 'n', now };
  const token = (given: object) => `e30.${Buffer.from(JSON.stringify(given)).toString('base64url')}.x`;

  it.each([
    ['as it was asked for', claims],
    ['for this client among others', { ...claims, aud: ['explorer', 'api'], azp: 'explorer' }],
    ['that ran out within what clocks differ by', { ...claims, exp: now / 1000 - 59 }],
  ])('is taken %s', (_what, given) => expect(idTokenProblem(token(given), expected)).toBeNull());

  it.each([
    ['of another issuer', { ...claims, iss: 'https://id.example/realms/b' }, /another issuer/],
    ['for another client', { ...claims, aud: 'explorer2' }, /another client/],
    ['for several without saying which', { ...claims, aud: ['explorer', 'api'] }, /another client/],
    ['of another sign-in', { ...claims, nonce: 'm' }, /another sign-in/],
    ['without a nonce', { ...claims, nonce: undefined }, /another sign-in/],
    ['that ran out', { ...claims, exp: now / 1000 - 61 }, /expired/],
    ['that never runs out', { ...claims, exp: undefined }, /expired/],
    ['of nobody', { ...claims, sub: undefined }, /nobody/],
  ])('is refused %s', (_what, given, why) => expect(idTokenProblem(token(given), expected)).toMatch(why));

  it('is refused where it is none', () => expect(idTokenProblem('', expected)).toMatch(/no ID token/));
});

describe('the proof that who began a sign-in ends it', () => {
  it('is that of RFC 7636, appendix B', async () => {
    expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  });

  it('is never the same twice, and of letters that need no escaping', () => {
    expect(randomText()).toMatch(/^[\w-]{43}$/);
    expect(randomText()).not.toBe(randomText());
  });
});
