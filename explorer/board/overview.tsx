import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import type { Tlp } from '../tlp.ts';
import { addressOf } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import { clockOf } from './clock.ts';
import type { Clock } from './clock.ts';
import document from './overview.graphql?raw';

interface Told {
  readonly elections:
    | readonly {
        readonly id: string;
        readonly name: string;
        readonly date: string;
        readonly marking: Tlp;
        readonly assessmentDueDate: string | null;
        readonly assessment: (Omit<Clock, 'dueDate'> & { readonly impactReport: Clock | null }) | null;
      }[]
    | null;
  readonly deadlines:
    readonly { readonly title: string; readonly due: string; readonly section: string; readonly daysOverdue: number }[] | null;
  readonly nationalEmergency: { readonly inEffect: boolean | null; readonly anniversary: string | null } | null;
}

/** Elections with the clocks of EO 13848 section 1, newest first, what is due, and the national emergency. */
export function Overview() {
  const { answer, isAsking } = useAnswer<Told>(document, {});
  const { elections, deadlines, nationalEmergency: emergency } = answer?.data ?? {};
  return (
    <>
      <Waiting isAsking={isAsking} />
      <Problems of={answer?.problems ?? []} />
      {emergency === null || emergency === undefined ? null : (
        <p>
          National emergency of 2018-09-12:{' '}
          {emergency.inEffect === true ? 'in effect' : emergency.inEffect === false ? 'not in effect' : 'not known'}
          {emergency.anniversary === null ? '' : `; anniversary ${emergency.anniversary}`}.
        </p>
      )}
      <div className="board-scroll" tabIndex={0} role="region" aria-label="Elections and their clocks">
        <table>
          <thead>
            <tr>
              <th scope="col">Election</th>
              <th scope="col">Day</th>
              <th scope="col">Assessment, section 1(a)</th>
              <th scope="col">Report, section 1(b)</th>
              <th scope="col">Marking</th>
            </tr>
          </thead>
          <tbody>
            {[...(elections ?? [])].reverse().map(({ id, name, date, marking, assessmentDueDate, assessment }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={addressOf('board', { tab: 'incidents', election: id })}>
                    <bdi>{name}</bdi>
                  </a>
                </th>
                <td>{date}</td>
                <td>{clockOf(assessment === null ? null : { ...assessment, dueDate: assessmentDueDate })}</td>
                <td>{clockOf(assessment?.impactReport ?? null)}</td>
                <td>
                  <Marking tlp={marking} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>Due within 180 days, or overdue</h2>
      <ul>
        {(deadlines ?? []).map(({ title, due, section, daysOverdue }) => (
          <li key={`${title}${due}`}>
            {due}: <bdi>{title}</bdi> ({section}){daysOverdue > 0 ? <strong> {daysOverdue} days overdue</strong> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
