/** The shortest ways between two picked actors. */
import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { strictest } from '../tlp.ts';
import { addressOf } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import type { PathsAnswer } from './answers.ts';
import document from './paths.graphql?raw';

export function Ways({
  from,
  to,
  asOf,
  onShow,
}: {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly onShow: (ids: readonly string[]) => void;
}) {
  const { answer, isAsking } = useAnswer<PathsAnswer>(document, { from, to, asOf: asOf === '' ? null : asOf });
  const paths = answer?.data?.paths ?? null;
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title">Ways between the two picked</h2>
      <Waiting isAsking={isAsking} what="Looking for ways" />
      <Problems of={answer?.problems ?? []} />
      {!isAsking && paths?.length === 0 ? <p>None of up to six steps.</p> : null}
      <ol className="cards">
        {(paths ?? []).map(({ length, actors, links }) => (
          <li className="card" key={links.map(({ id }) => id).join()}>
            {actors.map(({ id, name }, index) => (
              <span key={id}>
                {index === 0 ? '' : ` — ${(links[index - 1]?.type ?? '').replaceAll('_', ' ').toLowerCase()} — `}
                <a href={addressOf('actor', { id })}>
                  <bdi>{name}</bdi>
                </a>
              </span>
            ))}{' '}
            ({length} {length === 1 ? 'step' : 'steps'}) <Marking tlp={strictest([...actors, ...links].map(({ marking }) => marking))} />{' '}
            <button type="button" onClick={() => onShow(actors.map(({ id }) => id))}>
              Show its actors
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
