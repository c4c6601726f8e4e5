/** The actors of a network as a table: everything the picture does can be done here by keyboard. */
import { useState } from 'preact/hooks';
import { Marking } from '../marking.tsx';
import { addressOf } from '../place.ts';
import type { Network } from './answers.ts';
import type { Asked } from './asked.ts';
import { kinds } from './drawn.ts';

interface Props {
  readonly actors: Network['actors'];
  readonly asked: Asked;
  readonly onExpand: (id: string) => void;
  readonly onPick: (id: string) => void;
  readonly onPin: (id: string) => void;
}

/** Rows at first, and with each more: thousands at once would hold up the picture. */
const pageRows = 50;

export function ActorTable({ actors, asked, onExpand, onPick, onPin }: Props) {
  const [rows, setRows] = useState(pageRows);
  const [expanded, picks, pinned] = [new Set(asked.ids), new Set(asked.picks), new Set(asked.pinned.map(({ id }) => id))];
  return (
    <>
      <table>
        <caption>Actors shown</caption>
        <thead>
          <tr>
            <th scope="col">Pick</th>
            <th scope="col">Actor</th>
            <th scope="col">Marking</th>
            <th scope="col">Links</th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          {actors.slice(0, rows).map(({ actor, degree }) =>
            actor === null ? null : (
              <tr key={actor.id}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Pick ${actor.name}`}
                    checked={picks.has(actor.id)}
                    onChange={() => onPick(actor.id)}
                  />
                </td>
                <td>
                  <span aria-hidden="true" style={{ color: kinds[actor.kind]?.colour ?? '#555555' }}>
                    {kinds[actor.kind]?.sign ?? '?'}
                  </span>{' '}
                  <a href={addressOf('actor', { id: actor.id })}>
                    <bdi>{actor.name}</bdi>
                  </a>{' '}
                  <small>
                    {kinds[actor.kind]?.title ?? actor.kind} {actor.countries.join(', ')}
                  </small>
                </td>
                <td>
                  <Marking tlp={actor.marking} />
                </td>
                <td>
                  <button
                    type="button"
                    aria-label={`${expanded.has(actor.id) ? 'Collapse' : 'Expand'} ${actor.name}, ${degree} links`}
                    onClick={() => onExpand(actor.id)}
                  >
                    {expanded.has(actor.id) ? 'Collapse' : 'Expand'} ({degree})
                  </button>
                </td>
                <td>
                  <button
                    type="button"
                    aria-label={`Pin ${actor.name}`}
                    aria-pressed={pinned.has(actor.id)}
                    onClick={() => onPin(actor.id)}
                  >
                    {pinned.has(actor.id) ? 'Unpin' : 'Pin'}
                  </button>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {actors.length > rows ? (
        <p>
          {rows} of {actors.length} are listed.{' '}
          <button type="button" onClick={() => setRows(rows + pageRows)}>
            List {Math.min(pageRows, actors.length - rows)} more
          </button>
        </p>
      ) : null}
    </>
  );
}
