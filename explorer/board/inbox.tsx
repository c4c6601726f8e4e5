import { useAnswer } from '../ask.ts';
import { addressOf } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import { kinds } from './kinds.ts';
import document from './inbox.graphql?raw';

interface Told {
  readonly inbox:
    | readonly {
        readonly recordId: string;
        readonly recordType: string;
        readonly move: string;
        readonly text: string;
        readonly due: string | null;
        readonly daysOverdue: number;
        readonly rule: string;
      }[]
    | null;
}

/** What the viewer must do, by when and by which rule, each leading to the record with the step ready. */
export function Inbox() {
  const { answer, isAsking } = useAnswer<Told>(document, {});
  const items = answer?.data?.inbox ?? [];
  return (
    <>
      <Waiting isAsking={isAsking} />
      <Problems of={answer?.problems ?? []} />
      <p role="status">{answer === null ? '' : `${items.length} to do`}</p>
      <ol className="cards">
        {items.map(({ recordId, recordType, move, text, due, daysOverdue, rule }) => (
          <li className="card" key={`${recordId}${move}${rule}`}>
            {recordType in kinds ? (
              <a href={addressOf('board', { kind: recordType, id: recordId, move })}>
                <bdi>{text}</bdi>
              </a>
            ) : (
              <bdi>{text}</bdi>
            )}{' '}
            <code>{move}</code> {due === null ? 'no last day' : `due ${due}`}
            {daysOverdue > 0 ? <strong>, {daysOverdue} days overdue</strong> : null} ({rule})
          </li>
        ))}
      </ol>
    </>
  );
}
