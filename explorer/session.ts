/** Who is signed in: a bearer token of this browser tab, forgotten when the tab closes. */
import { useEffect, useState } from 'preact/hooks';

const key = 'ostrakon-token';
const changed = 'ostrakon-session';

export interface Session {
  readonly token: string;
  readonly user: string;
  readonly roles: readonly string[];
  readonly org: string | null;
}

/** The session of a token, read for display only (the server verifies it); null where the text is no token of ours. */
export function sessionOf(token: string): Session | null {
  try {
    const [, body = ''] = token.trim().split('.');
    const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const roles = Array.isArray(claims['roles']) ? claims['roles'] : [claims['role']];
    if (typeof claims['sub'] !== 'string') return null;
    return {
      token: token.trim(),
      user: claims['sub'],
      roles: roles.filter((role): role is string => typeof role === 'string'),
      org: typeof claims['org'] === 'string' ? claims['org'] : null,
    };
  } catch {
    return null;
  }
}

export function currentSession(): Session | null {
  const token = sessionStorage.getItem(key);
  return token === null ? null : sessionOf(token);
}

/** Signs in with a token, or out with null. Every view asks again. */
export function signIn(token: string | null): void {
  if (token === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, token.trim());
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
