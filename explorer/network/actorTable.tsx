/** The actors of a network as a table: everything the picture does can be done here by keyboard. */
import { Marking } from '../marking.tsx';
import { addressOf } from '../place.ts';
import type { Network } from './answers.ts';
import { kinds } from './drawn.ts';

interface Props {
  readonly actors: Network['actors'];
  readonly expanded: readonly string[];
  readonly picks: readonly string[];
  readonly onExpand: (id: string) => void;
  readonly onPick: (id: string) => void;
}

export function ActorTable({ actors, expanded, picks, onExpand, onPick }: Props) {
  return (
    <table>
      <caption>Actors shown</caption>
      <thead>
        <tr>
          <th scope="col">Pick</th>
          <th scope="col">Actor</th>
          <th scope="col">Marking</th>
          <th scope="col">Links</th>
          <th scope="col">Neighbours</th>
        </tr>
      </thead>
      <tbody>
        {actors.map(({ actor, degree }) => {
          if (actor === null) return null;
          const isExpanded = expanded.includes(actor.id);
          return (
            <tr key={actor.id}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`Pick ${actor.name}`}
                  checked={picks.includes(actor.id)}
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
              <td>{degree}</td>
              <td>
                <button
                  type="button"
                  aria-label={`${isExpanded ? 'Collapse' : 'Expand'} ${actor.name}, ${degree} links`}
                  onClick={() => onExpand(actor.id)}
                >
                  {isExpanded ? 'Collapse' : `Expand (${degree})`}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
