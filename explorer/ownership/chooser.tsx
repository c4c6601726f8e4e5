import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import type { Tlp } from '../tlp.ts';
import { Problems, Waiting } from '../problems.tsx';
import document from '../search/search.graphql?raw';
import { addressAfter } from './asked.ts';
import type { Asked } from './asked.ts';

interface Found {
  readonly searchActors: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string; readonly marking: Tlp } | null }[];
  } | null;
}

/** A search box whose results open this view. */
export function Chooser({ asked }: { readonly asked: Asked }) {
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setText(typed.trim()), 150);
    return () => clearTimeout(later);
  }, [typed]);
  const { answer, isAsking } = useAnswer<Found>(text === '' ? null : document, { text, kinds: null, first: 8 });
  const edges = answer?.data?.searchActors?.edges ?? [];
  return (
    <div>
      <label>
        Name of a company, person or vessel
        <input type="search" size={40} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <Waiting isAsking={isAsking} what="Searching" />
      <Problems of={answer?.problems ?? []} />
      {text !== '' && answer !== null && edges.length === 0 ? <p role="status">Nobody found for “{text}”.</p> : null}
      <ul>
        {edges.map(({ node }) =>
          node === null ? null : (
            <li key={node.id}>
              <a href={addressAfter(asked, { id: node.id, step: 0, pick: '', designate: [], delist: [] })}>
                <bdi>{node.name}</bdi>
              </a>{' '}
              <small>{node.id}</small> <Marking tlp={node.marking} />
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
