import { Marking } from '../marking.tsx';
import type { Tree } from './answers.ts';
import { addressAfter } from './asked.ts';
import type { Asked } from './asked.ts';
import { Suppose } from './picked.tsx';
import type { Standing } from './treeDrawing.tsx';
import { VerdictBadge } from './verdictCard.tsx';

interface Outlined {
  readonly heading: string;
  readonly tree: Tree | null;
  readonly standing: Standing;
  readonly asked: Asked;
}

/** The same tree as nested lists. */
export function Outline({ heading, tree, standing, asked }: Outlined) {
  return (
    <section className="outline" aria-label={heading}>
      <h2>{heading}</h2>
      {tree === null ? (
        <p>Could not be read.</p>
      ) : tree.nodes.length <= 1 ? (
        <p>None recorded.</p>
      ) : (
        <Below of={0} tree={tree} standing={standing} asked={asked} />
      )}
    </section>
  );
}

function Below({ of, tree, standing, asked }: Omit<Outlined, 'heading' | 'tree'> & { readonly of: number; readonly tree: Tree }) {
  const children = tree.nodes.map((node, at) => ({ node, at })).filter(({ node }) => node.parent === of);
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map(({ node, at }) => {
        const verdict = standing.get(node.actor?.id ?? '')?.verdict;
        return (
          <li key={at}>
            {node.actor === null ? (
              'could not be read'
            ) : (
              <>
                <a href={addressAfter(asked, { id: node.actor.id, step: 0, pick: '' })}>
                  <bdi>{node.actor.name}</bdi>
                </a>{' '}
                <Marking tlp={node.actor.marking} />
              </>
            )}{' '}
            {node.direct.text}
            {node.depth > 1 ? `, multiplied ${node.integrated.text}` : ''}{' '}
            {verdict === undefined ? null : <VerdictBadge verdict={verdict} />}
            {node.cyclic ? ' ↻ a circle, not walked again' : ''}
            {node.repeated ? ' ⤴ opened elsewhere' : ''} {node.actor === null ? null : <Suppose actor={node.actor} asked={asked} />}
            <Below of={at} tree={tree} standing={standing} asked={asked} />
          </li>
        );
      })}
    </ul>
  );
}
