/** One actor: what is said of it, where it is listed, whether it is blocked, and what it is linked to. */
import { useAnswer } from '../ask.ts';
import type { ViewProps } from '../frame.tsx';
import { Marking } from '../marking.tsx';
import { addressOf } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import { Notes } from '../saved/notes.tsx';
import document from './actor.graphql?raw';
import './actor.css';
import type { ActorAnswer, ShownActor } from './answers.ts';
import { Facts } from './facts.tsx';
import { Links } from './links.tsx';
import { Listings } from './listings.tsx';

export default function View({ params }: ViewProps) {
  const id = params.get('id') ?? '';
  const { answer, isAsking } = useAnswer<ActorAnswer>(id === '' ? null : document, { id });
  const actor = answer?.data?.actor ?? null;
  return (
    <>
      {actor === null ? <h1>Actor</h1> : null}
      <Waiting isAsking={isAsking} />
      <Problems of={answer?.problems ?? []} />
      {actor === null && answer !== null && !isAsking && answer.problems.length === 0 ? (
        <p>
          There is no actor <code>{id}</code>. <a href={addressOf('')}>Search by name.</a>
        </p>
      ) : null}
      {actor === null || isAsking ? null : <Page key={actor.id} actor={actor} />}
    </>
  );
}

function Page({ actor }: { readonly actor: ShownActor }) {
  const { id, name, kind, countries, marking, isSynthetic, sanctionStatus, designations, incidents } = actor;
  return (
    <article className="actor">
      <h1>
        <bdi>{name}</bdi> <Marking tlp={marking} />
      </h1>
      <p>
        <span className="badge">{kind.replaceAll('_', ' ').toLowerCase()}</span> {countries.join(', ')} <code>{id}</code>{' '}
        {isSynthetic ? <span className="badge">invented</span> : null}
      </p>
      {sanctionStatus === null ? null : (
        <p>
          Under US rules today:{' '}
          <strong className={`badge ${sanctionStatus.verdict === 'NOT_BLOCKED' ? '' : 'blocked'}`}>
            {sanctionStatus.verdict.replaceAll('_', ' ')}
          </strong>{' '}
          {sanctionStatus.basis === 'NONE' ? '' : `by ${sanctionStatus.basis.toLowerCase()}`} <Marking tlp={sanctionStatus.marking} />
        </p>
      )}
      <nav className="controls" aria-label="More about this actor">
        <a href={addressOf('network', { ids: id })}>Links drawn ({actor.degree})</a>
        <a href={addressOf('ownership', { id })}>Ownership and verdict</a>
        <a href={`/export/network.csv?ids=${encodeURIComponent(id)}`}>Public links as CSV</a>
      </nav>
      <Listings of={designations ?? []} />
      <section aria-labelledby="incidents-title">
        <h2 id="incidents-title">Incidents ({incidents?.totalCount ?? 'unknown'})</h2>
        <ul className="cards">
          {(incidents?.edges ?? []).map(({ node }) =>
            node === null ? null : (
              <li className="card" key={node.id}>
                <a href={addressOf('board', { incident: node.id })}>
                  <bdi>{node.title}</bdi>
                </a>{' '}
                <Marking tlp={node.marking} />
              </li>
            ),
          )}
        </ul>
      </section>
      <Notes key={id} actor={id} />
      <Facts actor={actor} />
      <Links id={id} first={actor.links} />
    </article>
  );
}
