import { useState } from 'preact/hooks';
import { Result } from './result.tsx';
import type { Row } from './screenAll.ts';

const pageLength = 25;

/** The results of one decision, a page at a time, so that ten thousand stay usable; nothing where there is none. */
export function Group({
  title,
  rows,
  again,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly again: (row: Row) => void;
}) {
  const [page, setPage] = useState(0);
  if (rows.length === 0) return null;
  const last = Math.ceil(rows.length / pageLength) - 1;
  const shown = Math.min(page, last);
  return (
    <section aria-label={title}>
      <h2>
        {title} <span className="badge">{rows.length}</span>
      </h2>
      <ul className="cards">
        {rows.slice(shown * pageLength, (shown + 1) * pageLength).map((row) => (
          <Result key={row.line} row={row} again={() => again(row)} />
        ))}
      </ul>
      {last === 0 ? null : (
        <p className="controls">
          <button type="button" disabled={shown === 0} onClick={() => setPage(shown - 1)}>
            Earlier in {title}
          </button>
          Page {shown + 1} of {last + 1}
          <button type="button" disabled={shown === last} onClick={() => setPage(shown + 1)}>
            Later in {title}
          </button>
        </p>
      )}
    </section>
  );
}
