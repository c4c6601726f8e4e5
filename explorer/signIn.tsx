import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeptSession } from './oidc/useKeptSession.ts';
import type { Provider } from './oidc/provider.ts';
import type { Returned } from './oidc/pending.ts';
import { sentenceOf } from './oidc/signInProblem.ts';
import { sessionOf, signIn, useSession } from './session.ts';

/** Shows who is signed in, and signs in by an identity provider or a bearer token; the public where there is none. */
export function SignIn({ returned }: { readonly returned: Returned | null }) {
  const session = useSession();
  const [problem, setProblem] = useState('');
  const [isFinishing, setIsFinishing] = useState(returned !== null);
  useKeptSession(session, () => setProblem('Your session has ended. You see what the public sees.'));
  useEffect(() => {
    if (returned === null) return;
    import('./oidc/finish.ts')
      .then(async ({ finish }) => finish(returned))
      .then(
        (tokens) => signIn(tokens.session.token, tokens.provided),
        (error: unknown) => setProblem(sentenceOf(error)),
      )
      .finally(() => setIsFinishing(false));
  }, []);
  useEffect(() => {
    if (session !== null) setProblem('');
  }, [session?.token]);
  return (
    <div className="session">
      {session === null ? (
        <>
          <span role="status">{isFinishing ? 'Signing in…' : 'Public'}</span>
          <Ask />
        </>
      ) : (
        <>
          <span>
            <bdi>{session.user}</bdi>{' '}
            <small>{[session.roles.join(', '), session.org].filter((part) => part !== null && part !== '').join(' · ')}</small>
          </span>
          <button type="button" onClick={() => void import('./oidc/leave.ts').then(async ({ leave }) => leave()).catch(() => signIn(null))}>
            Sign out
          </button>
        </>
      )}
      {problem === '' ? null : (
        <p className="problems" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The dialog in which one chooses how to sign in. */
function Ask() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [provider, setProvider] = useState<Provider | null>(null);
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState('');
  const open = () => {
    dialog.current?.showModal();
    setProblem('');
    import('./oidc/provider.ts').then(async ({ configuredProvider }) => configuredProvider()).then(setProvider, () => setProvider(null));
  };
  const leaveFor = (chosen: Provider) => {
    setProblem('');
    import('./oidc/begin.ts').then(async ({ begin }) => begin(chosen)).catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  return (
    <>
      <button type="button" onClick={open}>
        Sign in
      </button>
      <dialog ref={dialog} aria-labelledby="sign-in-title">
        <h2 id="sign-in-title">Sign in</h2>
        {provider === null ? null : (
          <>
            <button type="button" onClick={() => leaveFor(provider)}>
              Sign in at {new URL(provider.issuer).host}
            </button>
            <p>Or with a token:</p>
          </>
        )}
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            if (sessionOf(token) === null) setProblem('This is no token. Paste the whole text that `ostrakon token` printed.');
            else signIn(token);
          }}
        >
          <label>
            Token
            <textarea
              rows={provider === null ? 5 : 2}
              value={token}
              onInput={(event) => setToken(event.currentTarget.value)}
              spellcheck={false}
            />
          </label>
          {provider === null ? (
            <p>
              In development: <code>npm run ostrakon -- token --user ada --role TREASURY_OFFICER --org US-TREASURY</code>
            </p>
          ) : null}
          {problem === '' ? null : <p role="alert">{problem}</p>}
          <button type="submit">Sign in</button>{' '}
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </form>
      </dialog>
    </>
  );
}
