import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { strictest } from '../tlp.ts';
import type { Tlp } from '../tlp.ts';
import { Problems, Waiting } from '../problems.tsx';
import type { Ownership, Status, TreeNode, Verdict } from './answers.ts';
import type { Asked } from './asked.ts';
import { Evidence } from './evidence.tsx';
import { Impact } from './impact.tsx';
import { Outline } from './outline.tsx';
import document from './ownership.graphql?raw';
import { Picked } from './picked.tsx';
import { Proof } from './proof.tsx';
import { Regimes } from './regimes.tsx';
import { TreeDrawing } from './treeDrawing.tsx';
import { VerdictCard } from './verdictCard.tsx';
import verdicts from './verdicts.graphql?raw';

/** Layers asked for each way. */
const depth = 8;
/** What `sanctionStatuses` takes at once. */
const mostIds = 1000;

interface Verdicts {
  readonly sanctionStatuses:
    | readonly ({
        readonly actor: { readonly id: string } | null;
        readonly verdict: Verdict;
        readonly basis: string;
        readonly marking: Tlp;
      } | null)[]
    | null;
}

/** The whole answer about one actor, as shown and as printed: the strictest marking of all that is shown above and below. */
export function Report({ asked }: { readonly asked: Asked }) {
  const { id, regime, asOf, unattributed } = asked;
  const { answer, isAsking } = useAnswer<Ownership>(document, { id, regime, asOf, unattributed, depth });
  const actor = answer?.data?.actor ?? null;
  const nodes: readonly TreeNode[] = [...(actor?.owners?.nodes ?? []), ...(actor?.holdings?.nodes ?? [])];
  const ids = [...new Set(nodes.flatMap((node) => node.actor?.id ?? []))].slice(0, mostIds);
  const others = useAnswer<Verdicts>(ids.length === 0 || actor?.sanctionStatus === null ? null : verdicts, {
    ids,
    regime,
    asOf,
    unattributed,
  });
  const standing = new Map<string, { verdict: Verdict; basis: string }>();
  const markings: Tlp[] = nodes.flatMap((node) => [
    ...(node.actor === null ? [] : [node.actor.marking]),
    ...node.links.flatMap((link) => link?.marking ?? []),
  ]);
  for (const each of others.answer?.data?.sanctionStatuses ?? []) {
    if (each?.actor != null) standing.set(each.actor.id, each);
    if (each !== null) markings.push(each.marking);
  }
  const problems = [...(answer?.problems ?? []), ...(others.answer?.problems ?? [])];
  if (actor === null) {
    return (
      <>
        <h1>Ownership</h1>
        <Waiting isAsking={isAsking} what="Working it out" />
        <Problems of={problems} />
        {answer !== null && problems.length === 0 ? (
          <p role="status">
            There is no actor of this id, or you may not see it: <code>{id}</code>
          </p>
        ) : null}
      </>
    );
  }
  const status: Status | null = actor.sanctionStatus;
  const overall = strictest([actor.marking, ...(status === null ? [] : [status.marking]), ...markings]);
  const step = status?.proof[asked.step - 1] ?? null;
  const isUnloaded = problems.some(({ code }) => code === 'REGIME_NOT_LOADED');
  return (
    <article aria-busy={isAsking || others.isAsking}>
      <p className="report-mark">
        <Marking tlp={overall} />
      </p>
      <h1>
        Ownership of <bdi>{actor.name}</bdi>
      </h1>
      <p className="about">
        <code>{actor.id}</code> <span className="badge">{actor.kind}</span> {regime} rules, as of {status?.asOf ?? asOf ?? 'today'}
      </p>
      <Waiting isAsking={others.isAsking} what="Looking at everybody in the tree" />
      <Problems of={problems.filter(({ code }) => code !== 'REGIME_NOT_LOADED')} />
      {isUnloaded ? (
        <p className="card">No list of that regime is loaded ({regime}), so there is no verdict. That is not the same as not blocked.</p>
      ) : null}
      {status === null ? null : <VerdictCard status={status} />}
      <TreeDrawing name={actor.name} owners={actor.owners} holdings={actor.holdings} standing={standing} step={step} asked={asked} />
      <Picked nodes={nodes} standing={standing} asked={asked} />
      {status === null ? null : <Proof status={status} asked={asked} />}
      <Impact asked={asked} nodes={nodes} />
      <Regimes asked={asked} />
      <Outline heading="Owners, as a list" tree={actor.owners} standing={standing} asked={asked} />
      <Outline heading="Holdings, as a list" tree={actor.holdings} standing={standing} asked={asked} />
      <Evidence actor={actor} nodes={nodes} status={status} />
      <p className="report-mark">
        <Marking tlp={overall} />
      </p>
    </article>
  );
}
