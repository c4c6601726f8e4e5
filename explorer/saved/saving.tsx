/** Saves what was seen before: its address, with a title, what it shows and who may open it. */
import { useState } from 'preact/hooks';
import { Problems } from '../problems.tsx';
import { isOfMarking, MarkingFields, markingInput } from './markingFields.tsx';
import saveDocument from './saveView.graphql?raw';
import { useSending } from './useSending.ts';

interface Props {
  readonly address: string;
  readonly about: readonly string[];
  readonly onDone: () => void;
}

export function Saving({ address, about, onDone }: Props) {
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [marking, setMarking] = useState({ tlp: 'AMBER', readers: '' } as Parameters<typeof markingInput>[0]);
  const { send, problems, isSending } = useSending(saveDocument, onDone);
  return (
    <form
      className="card"
      aria-label="Save this view"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ input: { title, address, about, description: description === '' ? null : description, ...markingInput(marking) } });
      }}
    >
      <h2>Save a view</h2>
      <p>
        <a href={address}>What will be saved</a>: {about.length === 1 ? 'one actor' : `${about.length} actors`}. Whoever may not see one of
        them does not see that it was saved.
      </p>
      <Problems of={problems.filter((problem) => !isOfMarking(problem))} />
      <div className="controls">
        <label>
          Title
          <input size={50} value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <label>
          What it shows and why
          <textarea rows={3} cols={60} value={description} onInput={(event) => setDescription(event.currentTarget.value)} />
        </label>
        <MarkingFields typed={marking} problems={problems} onChange={setMarking} />
        <button type="submit" disabled={isSending}>
          Save the view
        </button>
      </div>
    </form>
  );
}
