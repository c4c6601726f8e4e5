import { goTo } from '../place.ts';
import type { Status, Step } from './answers.ts';
import { addressAfter } from './asked.ts';
import type { Asked } from './asked.ts';

/** The proof, walked step by step; for the other verdicts, what would block the actor. */
export function Proof({ status, asked }: { readonly status: Status; readonly asked: Asked }) {
  if (status.verdict !== 'BLOCKED') {
    return (
      <section aria-label="What would block it">
        <h2>What would block it</h2>
        {status.flips.length === 0 ? <p>No single change of a stake or a listing that is known of.</p> : null}
        <ul>
          {status.flips.map(({ kind, text }) => (
            <li key={kind + text}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const count = status.proof.length;
  const at = Math.min(asked.step, count);
  const go = (step: number) => goTo(addressAfter(asked, { step }));
  return (
    <section aria-label="Proof">
      <h2>Proof</h2>
      <p className="controls">
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          Back
        </button>
        <button type="button" disabled={at === count} onClick={() => go(at + 1)}>
          Next
        </button>
        <span role="status">{at === 0 ? `${count} steps` : `Step ${at} of ${count}`}</span>
      </p>
      <StepList steps={status.proof} current={at} />
    </section>
  );
}

/** @param current step from 1 that is being shown; 0 for none */
export function StepList({ steps, current }: { readonly steps: readonly Step[]; readonly current: number }) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={index} {...(index + 1 === current ? { 'aria-current': 'step' as const } : {})}>
          <Sentence step={step} />
          <small>{step.rule}</small>
        </li>
      ))}
    </ol>
  );
}

function Sentence({ step }: { readonly step: Step }) {
  const name = <bdi>{step.actor?.name ?? 'an actor that could not be read'}</bdi>;
  if (step.__typename === 'ListedStep') {
    const { designation } = step;
    if (designation === null) return <p>{name} is supposed to be listed.</p>;
    const since = designation?.since ?? null;
    return (
      <p>
        {name} is listed{designation === undefined ? '' : ` under ${designation.programs.map(({ tag }) => tag).join(', ')}`}
        {since === null ? '' : ` since ${since}`}.
      </p>
    );
  }
  return (
    <p>
      {name} is {step.__typename === 'OwnedStep' ? 'owned' : 'controlled'} by{' '}
      {(step.holders ?? []).map(({ holder, share }, index) => (
        <span key={holder?.id ?? index}>
          {index === 0 ? '' : ' + '}
          <bdi>{holder?.name ?? 'a holder that could not be read'}</bdi> {share.text}
        </span>
      ))}
      , <strong>{step.sum?.text}</strong> in all.
    </p>
  );
}
