import { home, keepPending } from './pending.ts';
import { challengeOf, randomText } from './pkce.ts';
import { discover } from './provider.ts';
import type { Provider } from './provider.ts';
import { SignInProblem } from './signInProblem.ts';

/**
 * Leaves for the provider, by the authorization code flow with PKCE.
 *
 * @throws {SignInProblem} where the provider cannot be used
 * @see https://www.rfc-editor.org/rfc/rfc9700
 */
export async function begin(provider: Provider): Promise<void> {
  if (!isSecureContext) throw new SignInProblem('Browsers let one sign in over https only. Open this page by its https address.');
  const { authorization } = await discover(provider);
  const pending = { state: randomText(), nonce: randomText(), verifier: randomText(), place: location.hash };
  const address = new URL(authorization);
  const asked = {
    response_type: 'code',
    client_id: provider.clientId,
    redirect_uri: home(),
    scope: provider.scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
    ...(provider.audience === null ? {} : { audience: provider.audience }),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  keepPending(pending);
  location.assign(address);
}
