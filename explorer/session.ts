/** Who is signed in: a bearer token of this browser tab, forgotten when the tab closes. */
import { useEffect, useState } from 'preact/hooks';
import { claimsOf } from './claims.ts';

const tokenKey = 'ostrakon-token';
const providedKey = 'ostrakon-provided';
const changed = 'ostrakon-session';

export interface Session {
  readonly token: string;
  readonly user: string;
  readonly roles: readonly string[];
  readonly org: string | null;
  /** When the token expires, in milliseconds since 1970; null where it does not say. */
  readonly until: number | null;
}

/** What an identity provider gave beside the token. */
export interface Provided {
  readonly idToken: string;
  /** Null where it gave none: the session then ends with its token. */
  readonly refreshToken: string | null;
}

/** The session of a token, read for display only (the server verifies it); null where the text is no token of ours. */
export function sessionOf(token: string): Session | null {
  const claims = claimsOf(token);
  if (typeof claims?.['sub'] !== 'string') return null;
  const roles: readonly unknown[] = Array.isArray(claims['roles']) ? claims['roles'] : [claims['roles'] ?? claims['role']];
  return {
    token: token.trim(),
    user: claims['sub'],
    roles: roles.filter((role): role is string => typeof role === 'string'),
    org: typeof claims['org'] === 'string' ? claims['org'] : null,
    until: typeof claims['exp'] === 'number' ? claims['exp'] * 1000 : null,
  };
}

/** The same text for the same person in the same capacity, whichever of their tokens it is; '' is the public. */
export function personOf(session: Session | null): string {
  return session === null ? '' : JSON.stringify([session.user, session.org, [...session.roles].sort()]);
}

export function currentSession(): Session | null {
  const token = sessionStorage.getItem(tokenKey);
  return token === null ? null : sessionOf(token);
}

/** What the provider of the present session gave; null where there is no session, or it came from no provider. */
export function currentProvided(): Provided | null {
  const kept = sessionStorage.getItem(providedKey);
  return kept === null ? null : (JSON.parse(kept) as Provided);
}

/** Signs in with a token, or out with null. Every view asks again. */
export function signIn(token: string | null, provided: Provided | null = null): void {
  if (token === null) sessionStorage.removeItem(tokenKey);
  else sessionStorage.setItem(tokenKey, token.trim());
  if (provided === null) sessionStorage.removeItem(providedKey);
  else sessionStorage.setItem(providedKey, JSON.stringify(provided));
  dispatchEvent(new Event(changed));
}

/** The present session, kept current; null is the public. */
export function useSession(): Session | null {
  const [session, setSession] = useState(currentSession);
  useEffect(() => {
    const update = () => setSession(currentSession());
    addEventListener(changed, update);
    return () => removeEventListener(changed, update);
  }, []);
  return session;
}
