import { useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import type { Problem } from '../ask.ts';
import { Problems } from '../problems.tsx';
import { documentOf, inputOf } from './forms.ts';
import type { Field, Form } from './forms.ts';

interface Props {
  readonly form: Form;
  /** What the step is about, sent with what is typed. */
  readonly given: Readonly<Record<string, string>>;
  /** Revision that was read; null for a new record. */
  readonly revision: string | null;
  readonly onDone: (id: string) => void;
}

/** A step as a form: broken rules are shown at the fields they name, and above it where they name none of them. */
export function MoveForm({ form, given, revision, onDone }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isSending, setIsSending] = useState(false);
  const isAt = ({ field }: Problem, name: string) => field === name || field === `input.${name}`;
  const send = async (event: Event) => {
    event.preventDefault();
    setIsSending(true);
    const input = { ...given, ...inputOf(form, typed) };
    const answer = await ask<{ done: { id: string } | null }>(documentOf(form), { input, expectedRevision: revision });
    setIsSending(false);
    setProblems(answer.problems);
    const done = answer.data?.done ?? null;
    if (answer.problems.length === 0 && done !== null) onDone(done.id);
  };
  const control = (field: Field, broken: readonly Problem[]) => {
    const shared = {
      value: typed[field.name] ?? '',
      'aria-invalid': broken.length > 0,
      onInput: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [field.name]: event.currentTarget.value }),
    };
    if (field.choices === undefined) return <input {...shared} />;
    return (
      <select {...shared}>
        <option value="">(none)</option>
        {field.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  };
  return (
    <form className="board-form" aria-label={form.title} onSubmit={(event) => void send(event)}>
      <h2>{form.title}</h2>
      <Problems of={problems.filter((problem) => !form.fields.some(({ name }) => isAt(problem, name)))} />
      {problems.some(({ code }) => code === 'STALE_VERSION') ? <p>Somebody changed the record meanwhile: reload the page.</p> : null}
      <div className="controls">
        {form.fields.map((field) => {
          const broken = problems.filter((problem) => isAt(problem, field.name));
          return (
            <label key={field.name}>
              {field.label}
              {control(field, broken)}
              {broken.map(({ code, message }) => (
                <span className="broken" role="alert" key={code}>
                  {message} <code>{code}</code>
                </span>
              ))}
            </label>
          );
        })}
        <button type="submit" disabled={isSending}>
          {form.title}
        </button>
      </div>
    </form>
  );
}
