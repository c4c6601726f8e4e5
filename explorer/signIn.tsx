import { useRef, useState } from 'preact/hooks';
import { sessionOf, signIn, useSession } from './session.ts';

/** Shows who is signed in, and takes a bearer token; the public where there is none. */
export function SignIn() {
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState('');
  if (session !== null) {
    return (
      <p className="session">
        <span>
          {session.user} <small>{[session.roles.join(', '), session.org].filter((part) => part !== null && part !== '').join(' · ')}</small>
        </span>
        <button type="button" onClick={() => signIn(null)}>
          Sign out
        </button>
      </p>
    );
  }
  return (
    <p className="session">
      <span>Public</span>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Sign in
      </button>
      <dialog ref={dialog} aria-labelledby="sign-in-title">
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            if (sessionOf(token) === null) setProblem('This is no token. Paste the whole text that `ostrakon token` printed.');
            else {
              setProblem('');
              signIn(token);
            }
          }}
        >
          <h2 id="sign-in-title">Sign in</h2>
          <label>
            Token
            <textarea rows={5} value={token} onInput={(event) => setToken(event.currentTarget.value)} spellcheck={false} />
          </label>
          <p>
            In development: <code>npm run ostrakon -- token --user ada --role TREASURY_OFFICER --org US-TREASURY</code>
          </p>
          {problem === '' ? null : <p role="alert">{problem}</p>}
          <button type="submit">Sign in</button>{' '}
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </form>
      </dialog>
    </p>
  );
}
