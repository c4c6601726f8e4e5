import type { Problem } from './ask.ts';

/** What went wrong, all of it, announced to screen readers; nothing where nothing did. */
export function Problems({ of }: { readonly of: readonly Problem[] }) {
  if (of.length === 0) return null;
  return (
    <div className="problems" role="alert">
      {of.map(({ message, code }) => (
        <p key={`${code}${message}`}>
          {message} <code>{code}</code>
        </p>
      ))}
    </div>
  );
}

/** Says that an answer is under way, to everybody. */
export function Waiting({ isAsking, what = 'Loading' }: { readonly isAsking: boolean; readonly what?: string }) {
  return (
    <p className="waiting" role="status">
      {isAsking ? `${what}…` : ''}
    </p>
  );
}
