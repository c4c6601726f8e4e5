import { SignInProblem } from './signInProblem.ts';

/** The provider of OpenID Connect that this server is configured with. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly audience: string | null;
}

/** Where the provider answers. */
export interface Endpoints {
  readonly authorization: string;
  readonly token: string;
  /** Where one signs out; null where the provider has no such place. */
  readonly endSession: string | null;
  /** Whether its answers always name it, by RFC 9207. */
  readonly namesIssuer: boolean;
}

/**
 * The provider that one can sign in with; null where only a token can be pasted.
 *
 * @throws {SignInProblem} where the server does not answer
 */
export async function configuredProvider(): Promise<Provider | null> {
  const settings = (await jsonOf('settings.json', 'This server')) as { readonly signIn: Provider | null };
  return settings.signIn;
}

/**
 * Asks the provider where it answers.
 *
 * @throws {SignInProblem} where it does not answer, or answers as somebody else
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html
 */
export async function discover({ issuer }: Provider): Promise<Endpoints> {
  return endpointsOf(await jsonOf(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, 'The identity provider'), issuer);
}

/**
 * The endpoints that a discovery document names.
 *
 * @throws {SignInProblem} where it is of another issuer, lacks an endpoint, cannot do PKCE with S256, or has its token endpoint at another
 *   origin than the issuer's, which is the only one this page may talk to
 */
export function endpointsOf(document: unknown, issuer: string): Endpoints {
  const found = (typeof document === 'object' && document !== null ? document : {}) as Readonly<Record<string, unknown>>;
  if (found['issuer'] !== issuer) throw new SignInProblem('The identity provider calls itself by another issuer than is configured here.');
  const methods = found['code_challenge_methods_supported'];
  if (Array.isArray(methods) && !methods.includes('S256')) throw new SignInProblem('The identity provider cannot do PKCE with S256.');
  const authorization = addressIn(found['authorization_endpoint'], issuer);
  const token = addressIn(found['token_endpoint'], issuer);
  if (authorization === null || token === null) throw new SignInProblem('The identity provider does not say where one signs in.');
  if (new URL(token).origin !== new URL(issuer).origin) {
    throw new SignInProblem("The identity provider gives tokens at another origin than its issuer's, which this page may not talk to.");
  }
  return {
    authorization,
    token,
    endSession: addressIn(found['end_session_endpoint'], issuer),
    namesIssuer: found['authorization_response_iss_parameter_supported'] === true,
  };
}

/** An address over https, or at the issuer's own origin; null for anything else. */
function addressIn(value: unknown, issuer: string): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  const { protocol, origin } = new URL(value);
  return protocol === 'https:' || origin === new URL(issuer).origin ? value : null;
}

async function jsonOf(address: string, who: string): Promise<unknown> {
  try {
    const response = await fetch(address, { credentials: 'omit', headers: { accept: 'application/json' } });
    if (response.ok) return (await response.json()) as unknown;
  } catch {
    // Told below: it makes no difference to whoever signs in.
  }
  throw new SignInProblem(`${who} does not say how one signs in. Try again later.`);
}
