import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import type { Tlp } from '../tlp.ts';
import { goTo } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import type { Named, Step, TreeNode, Verdict } from './answers.ts';
import { addressAfter } from './asked.ts';
import type { Asked } from './asked.ts';
import document from './impact.graphql?raw';
import { StepList } from './proof.tsx';
import { VerdictBadge } from './verdictCard.tsx';

interface Turned {
  readonly actor: (Named & { readonly marking: Tlp }) | null;
  readonly before: Verdict;
  readonly after: Verdict;
  /** The strictest of the evidence. */
  readonly marking: Tlp;
  readonly proof: readonly Step[];
}

interface Impacted {
  readonly ownershipImpact: { readonly totalCount: number; readonly marking: Tlp; readonly changes: readonly Turned[] } | null;
}

/** What would follow from the suppositions; nothing where there is none. Nothing is written. */
export function Impact({ asked, nodes }: { readonly asked: Asked; readonly nodes: readonly TreeNode[] }) {
  const { designate, delist, regime, asOf, unattributed } = asked;
  const isSupposed = designate.length + delist.length > 0;
  const { answer, isAsking } = useAnswer<Impacted>(isSupposed ? document : null, { designate, delist, regime, asOf, unattributed });
  if (!isSupposed) return null;
  const impact = answer?.data?.ownershipImpact ?? null;
  const nameOf = (id: string) => nodes.find((node) => node.actor?.id === id)?.actor?.name ?? id;
  const supposed = [...designate.map((id) => ({ id, what: 'designated' })), ...delist.map((id) => ({ id, what: 'delisted' }))];
  return (
    <section className="impact" aria-label="What if" aria-busy={isAsking}>
      <h2>What if</h2>
      <p>
        Supposed, nothing is written:{' '}
        {supposed.map(({ id, what }, index) => (
          <span key={id}>
            {index === 0 ? '' : '; '}
            <bdi>{nameOf(id)}</bdi> {what}
          </span>
        ))}{' '}
        <button type="button" className="small" onClick={() => goTo(addressAfter(asked, { designate: [], delist: [] }))}>
          Suppose nothing
        </button>
      </p>
      <Waiting isAsking={isAsking} what="Working out what follows" />
      <Problems of={answer?.problems ?? []} />
      {impact === null || isAsking ? null : (
        <>
          <p role="status">
            <Marking tlp={impact.marking} /> {impact.totalCount} {impact.totalCount === 1 ? 'verdict' : 'verdicts'} would turn
            {impact.changes.length < impact.totalCount ? `, the first ${impact.changes.length} are shown` : ''}.
          </p>
          <ul className="cards">
            {impact.changes.map((change, index) => (
              <Change key={change.actor?.id ?? index} change={change} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Change({ change: { actor, before, after, marking, proof } }: { readonly change: Turned }) {
  return (
    <li className="card">
      <bdi>{actor?.name ?? 'could not be read'}</bdi> <Marking tlp={marking} /> <VerdictBadge verdict={before} />{' '}
      <span aria-hidden="true">→</span>
      <span className="aside"> would be </span>
      <VerdictBadge verdict={after} />
      {proof.length === 0 ? null : (
        <details>
          <summary>{after === 'BLOCKED' ? 'Proof as it would be' : 'Proof that holds now'}</summary>
          <StepList steps={proof} current={0} />
        </details>
      )}
    </li>
  );
}
