/** The shortest ways between two picked actors. */
import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { strictest } from '../tlp.ts';
import { addressOf } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import type { PathsAnswer } from './answers.ts';
import type { Asked } from './asked.ts';
import { wordsOf } from './drawn.ts';
import document from './paths.graphql?raw';

interface Person {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly from: Person;
  readonly to: Person;
  readonly asked: Asked;
  /** How many ways at most. */
  readonly limit: number;
  readonly onShow: (ids: readonly string[]) => void;
}

export function Ways({ from, to, asked, limit, onShow }: Props) {
  const { types, sources, minConfidence, asOf } = asked;
  const { answer, isAsking } = useAnswer<PathsAnswer>(document, {
    from: from.id,
    to: to.id,
    types: types.length === 0 ? null : types,
    filter: { sources: sources.length === 0 ? null : sources, minConfidence: minConfidence === '' ? null : minConfidence },
    asOf: asOf === '' ? null : asOf,
    limit,
  });
  const paths = answer?.data?.paths ?? null;
  return (
    <>
      <h3>
        <bdi>{from.name}</bdi> to <bdi>{to.name}</bdi>
      </h3>
      <Waiting isAsking={isAsking} what="Looking for ways" />
      <Problems of={answer?.problems ?? []} />
      {!isAsking && paths?.length === 0 ? <p>None of up to six steps.</p> : null}
      <ol className="cards">
        {(paths ?? []).map(({ length, actors, links }) => (
          <li className="card" key={links.map(({ id }) => id).join()}>
            {actors.map(({ id, name }, index) => (
              <span key={id}>
                {index === 0 ? '' : ` — ${wordsOf(links[index - 1]?.type ?? '')} — `}
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
    </>
  );
}
