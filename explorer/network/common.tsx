/** Whom all of the picked actors are linked to, of what is shown. */
import { addressOf } from '../place.ts';
import type { Network } from './answers.ts';
import { commonNeighbours } from './inForce.ts';

interface Props {
  readonly actors: Network['actors'];
  readonly links: Network['links'];
  readonly picks: readonly string[];
}

const mostShown = 50;

export function Common({ actors, links, picks }: Props) {
  if (picks.length < 2) return null;
  const common = new Set(commonNeighbours(links, picks));
  const shown = actors.flatMap(({ actor }) => (actor !== null && common.has(actor.id) ? [actor] : []));
  return (
    <section aria-labelledby="common-title">
      <h2 id="common-title">Linked to all {picks.length} picked</h2>
      {shown.length === 0 ? <p>Nobody among the actors shown.</p> : null}
      <ul>
        {shown.slice(0, mostShown).map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf('actor', { id })}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {shown.length > mostShown ? <p>And {shown.length - mostShown} more.</p> : null}
    </section>
  );
}
