import { claimsOf } from '../claims.ts';
import type { Provided } from '../session.ts';
import { configuredProvider, discover } from './provider.ts';
import { SignInProblem } from './signInProblem.ts';
import { askTokens } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/**
 * New tokens of the same person.
 *
 * @throws {SignInProblem} where the provider gives none
 */
export async function refreshed(earlier: Provided): Promise<Tokens> {
  const provider = await configuredProvider();
  if (provider === null || earlier.refreshToken === null) throw new SignInProblem('Your session has ended.');
  const { token } = await discover(provider);
  const grant = { grant_type: 'refresh_token', refresh_token: earlier.refreshToken };
  const tokens = await askTokens(token, provider, grant, null, earlier);
  if (claimsOf(tokens.provided.idToken)?.['sub'] !== claimsOf(earlier.idToken)?.['sub']) {
    throw new SignInProblem('The identity provider sent the tokens of somebody else.');
  }
  return tokens;
}
