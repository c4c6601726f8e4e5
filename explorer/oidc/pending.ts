/** A sign-in that was begun in this tab and has not come back. */
import { goTo } from '../place.ts';

const key = 'ostrakon-pending';

export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The fragment of the address where it was begun. */
  readonly place: string;
}

/** What the provider sent back in the address. */
export interface Returned {
  readonly params: URLSearchParams;
  /** What was begun; null where nothing was. */
  readonly pending: Pending | null;
}

/** Where providers send people back to: the explorer's own address, which is registered with them. */
export function home(): string {
  return new URL(import.meta.env.BASE_URL, location.origin).href;
}

export function keepPending(pending: Pending): void {
  sessionStorage.setItem(key, JSON.stringify(pending));
}

/**
 * Takes what a provider sent back out of the address and goes to where the sign-in was begun, so that no code stays in the history and none
 * is used twice; null where nothing was sent back.
 */
export function takeReturned(): Returned | null {
  const params = new URLSearchParams(location.search);
  if (!params.has('state') || !(params.has('code') || params.has('error'))) return null;
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  const pending = kept === null ? null : (JSON.parse(kept) as Pending);
  goTo(`${location.pathname}${pending?.place ?? ''}`, 'replace');
  return { params, pending };
}
