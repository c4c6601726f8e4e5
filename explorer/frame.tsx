/** What surrounds every view: where one can go, who is signed in, and the view of the present place. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useChanges } from './live.ts';
import type { Returned } from './oidc/pending.ts';
import { addressOf, usePlace } from './place.ts';
import type { Place } from './place.ts';
import { savingAddress } from './saved/savable.ts';
import { SignIn } from './signIn.tsx';

/** What every view is given; it keeps its own state in the parameters of the place. */
export interface ViewProps {
  readonly params: URLSearchParams;
}

type View = ComponentType<ViewProps>;

/** Views by name, each fetched when first opened; those with a title are in the navigation. */
const views: Readonly<Record<string, { readonly title: string | null; load(): Promise<{ readonly default: View }> }>> = {
  '': { title: 'Search', load: () => import('./search/view.tsx') },
  actor: { title: null, load: () => import('./actor/view.tsx') },
  network: { title: 'Links', load: () => import('./network/view.tsx') },
  ownership: { title: 'Ownership', load: () => import('./ownership/view.tsx') },
  screening: { title: 'Screening', load: () => import('./screening/view.tsx') },
  board: { title: 'Elections', load: () => import('./board/view.tsx') },
  saved: { title: 'Saved', load: () => import('./saved/view.tsx') },
};

/** @param returned what an identity provider sent back, to be finished; null where nothing was */
export function Frame({ returned }: { readonly returned: Returned | null }) {
  const place = usePlace();
  const saving = savingAddress(place);
  const main = useRef<HTMLElement>(null);
  const { hasChanged, seen } = useChanges();
  const [refreshed, setRefreshed] = useState(0);
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the content
      </a>
      <header className="frame">
        <a className="brand" href={addressOf('')}>
          Ostrakon
        </a>
        <nav aria-label="Views">
          {Object.entries(views).map(([name, { title }]) =>
            title === null ? null : (
              <a key={name} href={addressOf(name)} {...(name === place.view ? { 'aria-current': 'page' as const } : {})}>
                {title}
              </a>
            ),
          )}
          <a href="/graphiql/">GraphiQL</a>
        </nav>
        <SignIn returned={returned} />
      </header>
      <div className="live" aria-live="polite">
        {hasChanged ? (
          <p>
            Something you can see has changed.{' '}
            <button
              type="button"
              onClick={() => {
                seen();
                setRefreshed((before) => before + 1);
                main.current?.focus();
              }}
            >
              Refresh
            </button>
          </p>
        ) : null}
      </div>
      <main id="main" ref={main} tabIndex={-1}>
        {saving === null ? null : (
          <p className="saving">
            <a href={saving}>Save this view</a>
          </p>
        )}
        <Shown key={refreshed} place={place} />
      </main>
    </>
  );
}

function Shown({ place }: { readonly place: Place }) {
  const entry = Object.hasOwn(views, place.view) ? views[place.view] : undefined;
  const [loaded, setLoaded] = useState<{ readonly name: string; readonly view: View | null }>({ name: place.view, view: null });
  useEffect(() => {
    let isCurrent = true;
    entry?.load().then(
      ({ default: view }) => isCurrent && setLoaded({ name: place.view, view }),
      () => isCurrent && setLoaded({ name: place.view, view: Unreachable }),
    );
    return () => {
      isCurrent = false;
    };
  }, [place.view]);
  if (entry === undefined)
    return (
      <p>
        There is no such view. <a href={addressOf('')}>Search instead.</a>
      </p>
    );
  const Current = loaded.name === place.view ? loaded.view : null;
  return Current === null ? <p role="status">Loading…</p> : <Current params={place.params} />;
}

function Unreachable() {
  return <p role="alert">This view could not be fetched. Reload the page once the server answers.</p>;
}
