import { Marking } from '../marking.tsx';
import { goTo } from '../place.ts';
import type { Named, TreeNode } from './answers.ts';
import { addressAfter, supposing } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Standing } from './treeDrawing.tsx';
import { VerdictBadge } from './verdictCard.tsx';

interface Chosen {
  readonly nodes: readonly TreeNode[];
  readonly standing: Standing;
  readonly asked: Asked;
}

/** The actor picked in the drawing, else the one the view is about, with what can be supposed of it. */
export function Picked({ nodes, standing, asked }: Chosen) {
  const wanted = asked.pick === '' ? asked.id : asked.pick;
  const actor = nodes.find((node) => node.actor?.id === wanted)?.actor ?? null;
  if (actor === null) return null;
  const verdict = standing.get(actor.id)?.verdict;
  return (
    <section className="card picked" aria-label="Picked">
      <bdi>{actor.name}</bdi> <Marking tlp={actor.marking} /> <code>{actor.id}</code>{' '}
      {verdict === undefined ? null : <VerdictBadge verdict={verdict} />} <Suppose actor={actor} asked={asked} />{' '}
      {actor.id === asked.id ? null : <a href={addressAfter(asked, { id: actor.id, step: 0, pick: '' })}>Open</a>}
    </section>
  );
}

/** Two switches: suppose it listed, suppose it not listed. */
export function Suppose({ actor, asked }: { readonly actor: Named; readonly asked: Asked }) {
  return (
    <>
      {(['designate', 'delist'] as const).map((what) => (
        <button
          key={what}
          type="button"
          className="small"
          aria-pressed={asked[what].includes(actor.id)}
          aria-label={`${what === 'designate' ? 'Designate' : 'Delist'} ${actor.name}, as a supposition`}
          onClick={() => goTo(addressAfter(asked, supposing(asked, what, actor.id)))}
        >
          {what === 'designate' ? 'Designate' : 'Delist'}
        </button>
      ))}
    </>
  );
}
