import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { addressOf, goTo } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import { useSession } from '../session.ts';
import { lanesOf } from './lanes.ts';
import type { Lane, PipelineTold } from './lanes.ts';
import document from './pipeline.graphql?raw';
import { StepForm } from './stepForm.tsx';
import { openingsFor, steps } from './steps.ts';

/** What is on its way to a decision: a lane a kind, a column a state, a card a record that leads to its page; and new records. */
export function Pipeline() {
  const { answer, isAsking } = useAnswer<PipelineTold>(document, { first: 100, settled: 6, program: 'ELECTION-EO13848' });
  const roles = useSession()?.roles ?? [];
  const lanes = answer?.data === null || answer === null ? [] : lanesOf(answer.data);
  const kinds = lanes.map(({ kind }) => kind);
  const openings = openingsFor(roles).filter((name) => kinds.includes(steps[name]?.record ?? ''));
  return (
    <>
      <Waiting isAsking={isAsking} />
      <Problems of={answer?.problems ?? []} />
      <p className="board-help">Tab goes from card to card; the arrow keys go along the lane and up and down its columns.</p>
      {lanes.map((lane) => (
        <LaneOf key={lane.kind} lane={lane} />
      ))}
      {openings.map((name) => (
        <StepForm
          key={name}
          name={name}
          id={null}
          revision={null}
          isOpen={false}
          onDone={(id) => goTo(addressOf('board', { kind: steps[name]?.record ?? '', id }))}
        />
      ))}
    </>
  );
}

function LaneOf({ lane: { title, kind, columns } }: { readonly lane: Lane }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <div className="board-lane" onKeyDown={moveAlong}>
        {columns.map(({ state, cards, total }) => (
          <div className="board-column" key={state}>
            <h3>
              {state.replaceAll('_', ' ')} <small>{cards.length < total ? `${cards.length} of ${total}` : total}</small>
            </h3>
            <ul>
              {cards.map(({ id, title: name, clock, marking }) => (
                <li className="card" key={id}>
                  <a href={addressOf('board', { kind, id })}>
                    <bdi>{name}</bdi>
                  </a>{' '}
                  <Marking tlp={marking} />
                  <div className="board-help">{clock}</div>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Moves the focus from card to card by arrow keys: left and right to the next column that has cards, up and down within one. */
function moveAlong(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const along = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
  const down = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
  if (along === 0 && down === 0) return;
  const columns = [...event.currentTarget.querySelectorAll('ul')]
    .map((list) => [...list.querySelectorAll('a')])
    .filter((each) => each.length > 0);
  const at = columns.findIndex((column) => column.some((link) => link === event.target));
  const row = columns[at]?.findIndex((link) => link === event.target) ?? -1;
  const column = columns[at + along] ?? [];
  const next = column[Math.min(row + down, column.length - 1)];
  if (next === undefined || row < 0) return;
  event.preventDefault();
  next.focus();
}
