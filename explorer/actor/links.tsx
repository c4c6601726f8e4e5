/** The links of an actor as a table, a page at a time. */
import { useState } from 'preact/hooks';
import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { addressOf } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import document from './actor.graphql?raw';
import type { ActorAnswer, Named, ShownLinks } from './answers.ts';
import { period } from './period.ts';

export function Links({ id, first }: { readonly id: string; readonly first: ShownLinks }) {
  const [after, setAfter] = useState<string | null>(null);
  const { answer, isAsking } = useAnswer<ActorAnswer>(after === null ? null : document, { id, after });
  const links = after === null ? first : (answer?.data?.actor?.links ?? first);
  const { hasNextPage, endCursor } = links.pageInfo;
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">Links ({links.totalCount})</h2>
      {links.edges.length === 0 ? <p>None on record.</p> : null}
      {links.edges.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Link</th>
              <th scope="col">To</th>
              <th scope="col">Share</th>
              <th scope="col">Period</th>
              <th scope="col">Marking</th>
            </tr>
          </thead>
          <tbody>
            {links.edges.map(({ node }) => (
              <tr key={node.id}>
                <End actor={node.from} of={id} />
                <td>
                  {node.type.replaceAll('_', ' ').toLowerCase()}
                  {node.confidence === null ? '' : ` (confidence ${node.confidence.toLowerCase()})`}
                </td>
                <End actor={node.to} of={id} />
                <td>{node.share?.text ?? ''}</td>
                <td>{period(node.since, node.until)}</td>
                <td>
                  <Marking tlp={node.marking} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Waiting isAsking={isAsking} />
      <Problems of={answer?.problems ?? []} />
      <p className="controls">
        {after === null ? null : (
          <button type="button" onClick={() => setAfter(null)}>
            First page
          </button>
        )}
        {hasNextPage ? (
          <button type="button" onClick={() => setAfter(endCursor)}>
            Next page
          </button>
        ) : null}
      </p>
    </section>
  );
}

/** One end of a link: the actor whose page it is stands as text, the other as a link to its page. */
function End({ actor, of }: { readonly actor: Named; readonly of: string }) {
  const name = <bdi>{actor.name}</bdi>;
  return <td>{actor.id === of ? name : <a href={addressOf('actor', { id: actor.id })}>{name}</a>}</td>;
}
