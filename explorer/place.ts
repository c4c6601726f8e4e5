/**
 * Where the reader is: a view and its parameters, kept in the fragment of the address (`#/network?ids=ofac:1&asOf=2020-01-01`), so that a
 * view can be shared as a link, and so that what is looked at reaches no server log.
 */
import { useEffect, useState } from 'preact/hooks';

export interface Place {
  /** Name of the view; '' is the search. */
  readonly view: string;
  readonly params: URLSearchParams;
}

/** The place an address fragment names; anything that is no place is the search. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { view: path, params: new URLSearchParams(query) };
}

/** The address of a place; parameters that are empty, null or undefined are left out. */
export function addressOf(view: string, params: Readonly<Record<string, string | null | undefined>> = {}): string {
  const kept = Object.entries(params).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== undefined && entry[1] !== '',
  );
  const query = new URLSearchParams(kept).toString();
  return `#/${view}${query === '' ? '' : `?${query}`}`;
}

/** Goes to a place; `replace` leaves no step for the browser's way back. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') location.hash = address;
  else {
    history.replaceState(null, '', address);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
}

/** The present place, kept current. */
export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return placeOf(hash);
}
