import { sessionOf } from '../session.ts';
import type { Provided, Session } from '../session.ts';
import type { Provider } from './provider.ts';
import { idTokenProblem } from './idToken.ts';
import { SignInProblem } from './signInProblem.ts';

export interface Tokens {
  readonly session: Session;
  readonly provided: Provided;
}

/**
 * Asks a token endpoint.
 *
 * @param nonce that the ID token must repeat; null where it was asked for by none
 * @param earlier what is kept where the answer repeats no ID token or refresh token
 * @throws {SignInProblem} where it refuses, or what it gives cannot be used
 */
export async function askTokens(
  endpoint: string,
  provider: Provider,
  grant: Readonly<Record<string, string>>,
  nonce: string | null,
  earlier: Provided | null = null,
): Promise<Tokens> {
  const answer = await answerOf(endpoint, new URLSearchParams({ ...grant, client_id: provider.clientId }));
  const given = answer['id_token'];
  const idToken = typeof given === 'string' ? given : (earlier?.idToken ?? '');
  if (given !== undefined || earlier === null) {
    const problem = idTokenProblem(idToken, { issuer: provider.issuer, clientId: provider.clientId, nonce, now: Date.now() });
    if (problem !== null) throw new SignInProblem(`${problem} You are not signed in.`);
  }
  const { access_token: token, token_type: type, refresh_token: refresh } = answer;
  const session = typeof token === 'string' && typeof type === 'string' && type.toLowerCase() === 'bearer' ? sessionOf(token) : null;
  if (session === null) {
    throw new SignInProblem('The identity provider gave no token that this service can read. Whoever runs it must have JWTs made for it.');
  }
  if (session.roles.length === 0) {
    throw new SignInProblem('The identity provider knows you, but gives you no role here. Ask whoever administers it for one.');
  }
  return {
    session,
    provided: { idToken: idToken, refreshToken: typeof refresh === 'string' ? refresh : (earlier?.refreshToken ?? null) },
  };
}

async function answerOf(endpoint: string, body: URLSearchParams): Promise<Readonly<Record<string, unknown>>> {
  let answer: unknown;
  let isRefused: boolean;
  try {
    const response = await fetch(endpoint, { method: 'POST', body, credentials: 'omit', headers: { accept: 'application/json' } });
    isRefused = !response.ok;
    answer = await response.json();
  } catch {
    throw new SignInProblem('The identity provider does not answer. Try again later.');
  }
  const found = (typeof answer === 'object' && answer !== null ? answer : {}) as Readonly<Record<string, unknown>>;
  if (isRefused) {
    const code = typeof found['error'] === 'string' ? found['error'] : 'no reason given';
    throw new SignInProblem(`The identity provider refused the sign-in (${code}). Sign in again.`);
  }
  return found;
}
