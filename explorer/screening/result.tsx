import { useState } from 'preact/hooks';
import { Marking } from '../marking.tsx';
import { addressOf } from '../place.ts';
import { Clearing } from './clearing.tsx';
import { Features } from './features.tsx';
import type { Row } from './screenAll.ts';
import type { Hit, Party } from './screened.ts';

/** One party screened: its hits with what spoke for them, and its receipt. `again` screens it anew. */
export function Result({ row, again }: { readonly row: Row; readonly again: () => void }) {
  const { result, party, line, error } = row;
  return (
    <li className="card">
      <strong>
        <bdi>{party.name}</bdi>
      </strong>{' '}
      <small>line {line}</small>
      {result === null ? <p role="alert">{error}</p> : null}
      {result?.hits.map((hit) => (
        <HitDetails key={hit.rank} hit={hit} party={party} again={again} />
      ))}
      {result === null ? null : (
        <details>
          <summary>
            Receipt, {result.totalHits} {result.totalHits === 1 ? 'hit' : 'hits'} in all
          </summary>
          <p>
            <code>{result.receipt.id}</code>
          </p>
          <p>
            {result.receipt.algorithm}, as of {result.receipt.asOf}; lists:{' '}
            {result.receipt.lists.map(({ dataset, asOf, stale }) => `${dataset} ${asOf ?? ''}${stale ? ' (stale)' : ''}`).join(', ')}
          </p>
        </details>
      )}
    </li>
  );
}

/** One hit; what was said of it is asked for once it is opened. */
function HitDetails({ hit, party, again }: { readonly hit: Hit; readonly party: Party; readonly again: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {hit.rank}. <bdi>{hit.actor?.name ?? 'An actor that cannot be shown now'}</bdi> {hit.score.toFixed(2)}, matched{' '}
        <bdi>{hit.matchedName}</bdi> {hit.actor === null ? null : <Marking tlp={hit.actor.marking} />}{' '}
        <span className={hit.verdict === 'BLOCKED' ? 'badge blocked' : 'badge'}>{hit.verdict.replace('_', ' ')}</span>{' '}
        {hit.programs.map((tag) => (
          <span className="badge" key={tag}>
            {tag}
          </span>
        ))}{' '}
        {hit.clearance === null ? null : <span className="badge">{hit.clearance.status}</span>}
      </summary>
      {hit.actor === null ? null : <a href={addressOf('actor', { id: hit.actor.id })}>Open the actor</a>}
      <Features of={hit.features} caption={`What spoke for and against hit ${hit.rank}`} />
      {isOpen ? <Clearing hit={hit} party={party} done={again} /> : null}
    </details>
  );
}
