import { useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import type { Problem } from '../ask.ts';
import { Problems } from '../problems.tsx';
import { FieldOf } from './field.tsx';
import { documentOf, fieldsOf, steps, wordsOf } from './steps.ts';
import { inputOf, missingIn, placed, shownPaths } from './typed.ts';
import type { Typed } from './typed.ts';

interface Props {
  /** Name of the step, which is its mutation's. */
  readonly name: string;
  /** Id of the record it is about; null where it makes one. */
  readonly id: string | null;
  /** Revision that was read; null for a new record. */
  readonly revision: string | null;
  /** What its fields say at first. */
  readonly first?: Typed;
  readonly isOpen: boolean;
  /** Told the id of the record, new or not. */
  readonly onDone: (id: string) => void;
}

/** Fields that say who may read, in a group of their own. */
const readers = new Set(['marking', 'community', 'recipientOrgs', 'needToKnowRoles', 'namedRecipients']);

/** A step as a form: broken rules are shown at the fields they name, and above it where they name none of them. */
export function StepForm({ name, id, revision, first = {}, isOpen, onDone }: Props) {
  const step = steps[name];
  const [typed, setTyped] = useState<Typed>(first);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isSending, setIsSending] = useState(false);
  if (step === undefined) return <p>Through the API only: {name}.</p>;
  const fields = fieldsOf(step.input) ?? [];
  const broken = placed(problems, shownPaths(fields, typed));
  const send = async (event: Event) => {
    event.preventDefault();
    const missing = missingIn(fields, typed);
    if (missing.length > 0) {
      setProblems(missing);
      return;
    }
    setIsSending(true);
    const input = { ...(id === null ? {} : { id }), ...inputOf(fields, typed) };
    const answer = await ask<{ done: { id?: string } | null }>(documentOf(name, step), { input, expectedRevision: revision });
    setIsSending(false);
    setProblems(answer.problems);
    const done = answer.data?.done ?? null;
    if (answer.problems.length === 0 && done !== null) onDone(done.id ?? id ?? '');
  };
  const show = (shown: typeof fields) =>
    shown.map((field) => (
      <FieldOf
        key={field.name}
        field={field}
        path={field.name}
        value={typed[field.name]}
        broken={broken}
        onType={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
      />
    ));
  const marking = fields.filter((field) => readers.has(field.name));
  const title = wordsOf(name);
  return (
    <details className="board-form" open={isOpen}>
      <summary>{title}</summary>
      <form aria-label={title} noValidate onSubmit={(event) => void send(event)}>
        {step.holds.length === 0 ? null : <p className="board-help">{step.holds.join('. ')}.</p>}
        <Problems of={broken.get('') ?? []} />
        {problems.some(({ code }) => code === 'STALE_VERSION') ? <p>Somebody changed the record meanwhile: reload the page.</p> : null}
        <div className="board-fields">{show(fields.filter((field) => !readers.has(field.name)))}</div>
        {marking.length === 0 ? null : (
          <details open={marking.some((field) => broken.has(field.name))}>
            <summary>Who may read it</summary>
            <div className="board-fields">{show(marking)}</div>
          </details>
        )}
        <button type="submit" disabled={isSending}>
          {title}
        </button>
      </form>
    </details>
  );
}
