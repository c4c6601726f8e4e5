/** The search: one box, answered while one types. */
import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../ask.ts';
import type { ViewProps } from '../frame.tsx';
import { Marking } from '../marking.tsx';
import type { Tlp } from '../tlp.ts';
import { addressOf, goTo } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import document from './search.graphql?raw';

interface Found {
  readonly searchActors: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly score: number;
      readonly matchedName: string;
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly kind: string;
        readonly countries: readonly string[];
        readonly marking: Tlp;
        readonly designations: readonly { readonly id: string; readonly programs: readonly { readonly tag: string }[] }[] | null;
      } | null;
    }[];
  } | null;
}

export default function View({ params }: ViewProps) {
  const text = params.get('text') ?? '';
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    const later = setTimeout(() => typed !== text && goTo(addressOf('', { text: typed }), 'replace'), 150);
    return () => clearTimeout(later);
  }, [typed]);
  const { answer, isAsking } = useAnswer<Found>(text.trim() === '' ? null : document, { text, kinds: null, first: 20 });
  const edges = answer?.data?.searchActors?.edges ?? [];
  return (
    <>
      <h1>Search</h1>
      <label>
        Name of a person, an organisation, a vessel or an aircraft, as it is heard or spelled
        <input type="search" size={60} autofocus value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <Waiting isAsking={isAsking} what="Searching" />
      <Problems of={answer?.problems ?? []} />
      {text.trim() === '' || answer === null ? null : (
        <p role="status">
          {answer.data?.searchActors?.totalCount ?? 0} found for “{text}”
        </p>
      )}
      <ol className="cards">
        {edges.map(({ node, matchedName, score }) =>
          node === null ? null : (
            <li className="card" key={node.id}>
              <a href={addressOf('actor', { id: node.id })}>
                <bdi>{node.name}</bdi>
              </a>{' '}
              <Marking tlp={node.marking} /> <span className="badge">{node.kind}</span> {node.countries.join(', ')}
              {(node.designations ?? []).flatMap(({ id, programs }) =>
                programs.map(({ tag }) => (
                  <span className="badge blocked" key={`${id}${tag}`}>
                    {tag}
                  </span>
                )),
              )}
              <div>
                matched <bdi>{matchedName}</bdi> at {score.toFixed(2)}
              </div>
            </li>
          ),
        )}
      </ol>
    </>
  );
}
