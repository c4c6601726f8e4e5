/** Notes on an actor: those that the reader may read, and a form for another. */
import { useState } from 'preact/hooks';
import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { Problems, Waiting } from '../problems.tsx';
import { useSession } from '../session.ts';
import type { Tlp } from '../tlp.ts';
import { isOfMarking, MarkingFields, markingInput } from './markingFields.tsx';
import type { TypedMarking } from './markingFields.tsx';
import notesDocument from './notes.graphql?raw';
import removeDocument from './removeNote.graphql?raw';
import { useSending } from './useSending.ts';
import writeDocument from './writeNote.graphql?raw';

interface Found {
  readonly notes: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly text: string; readonly by: string; readonly at: string; readonly marking: Tlp };
    }[];
  } | null;
}

const unmarked: TypedMarking = { tlp: 'AMBER', readers: '' };

export function Notes({ actor }: { readonly actor: string }) {
  const session = useSession();
  const { answer, isAsking, again } = useAnswer<Found>(notesDocument, { actor });
  const removal = useSending(removeDocument, again);
  const edges = answer?.data?.notes?.edges ?? [];
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      <Waiting isAsking={isAsking && answer === null} />
      <Problems of={[...(answer?.problems ?? []), ...removal.problems]} />
      {answer !== null && edges.length === 0 ? <p>None that you may read.</p> : null}
      <ul className="cards">
        {edges.map(({ node }) => (
          <li className="card" key={node.id}>
            <Marking tlp={node.marking} /> <bdi>{node.by}</bdi>, {node.at.slice(0, 10)}
            <p className="note">
              <bdi>{node.text}</bdi>
            </p>
            {session?.user === node.by ? (
              <button type="button" onClick={() => void removal.send({ id: node.id })}>
                Remove this note
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {session === null ? null : <NoteForm actor={actor} onDone={again} />}
    </section>
  );
}

function NoteForm({ actor, onDone }: { readonly actor: string; readonly onDone: () => void }) {
  const [text, setText] = useState('');
  const [marking, setMarking] = useState(unmarked);
  const { send, problems, isSending } = useSending(writeDocument, () => {
    setText('');
    onDone();
  });
  return (
    <form
      aria-label="Write a note"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ input: { actor, text, ...markingInput(marking) } });
      }}
    >
      <Problems of={problems.filter((problem) => !isOfMarking(problem))} />
      <div className="controls">
        <label>
          Note
          <textarea rows={3} cols={60} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <MarkingFields typed={marking} problems={problems} onChange={setMarking} />
        <button type="submit" disabled={isSending}>
          Write the note
        </button>
      </div>
    </form>
  );
}
