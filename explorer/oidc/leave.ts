import { currentProvided, signIn } from '../session.ts';
import { home } from './pending.ts';
import { configuredProvider, discover } from './provider.ts';

/**
 * Signs out: here at once, and then at the provider where it has a place for that. Where it cannot be asked, its own session lives on.
 *
 * @see https://openid.net/specs/openid-connect-rpinitiated-1_0.html
 */
export async function leave(): Promise<void> {
  const provided = currentProvided();
  signIn(null);
  if (provided === null) return;
  const provider = await configuredProvider();
  if (provider === null) return;
  const { endSession } = await discover(provider);
  if (endSession === null) return;
  const address = new URL(endSession);
  address.searchParams.set('id_token_hint', provided.idToken);
  address.searchParams.set('client_id', provider.clientId);
  address.searchParams.set('post_logout_redirect_uri', home());
  location.assign(address);
}
