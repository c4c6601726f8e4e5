import { home } from './pending.ts';
import type { Returned } from './pending.ts';
import { configuredProvider, discover } from './provider.ts';
import { SignInProblem } from './signInProblem.ts';
import { askTokens } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/**
 * The tokens of a sign-in that came back.
 *
 * @throws {SignInProblem} where it was not begun in this tab, comes from another issuer, or was refused
 */
export async function finish({ params, pending }: Returned): Promise<Tokens> {
  if (params.get('state') !== pending?.state) {
    throw new SignInProblem('What came back belongs to no sign-in begun in this tab. You are not signed in.');
  }
  const provider = await configuredProvider();
  if (provider === null) throw new SignInProblem('This server signs nobody in by an identity provider.');
  const endpoints = await discover(provider);
  const issuer = params.get('iss');
  if (issuer === null ? endpoints.namesIssuer : issuer !== provider.issuer) {
    throw new SignInProblem('What came back is from another identity provider than the one asked. You are not signed in.');
  }
  const code = params.get('code');
  if (code === null) throw new SignInProblem(`The identity provider refused the sign-in (${params.get('error') ?? 'no reason given'}).`);
  const grant = { grant_type: 'authorization_code', code, redirect_uri: home(), code_verifier: pending.verifier };
  return askTokens(endpoints.token, provider, grant, pending.nonce);
}
