import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import type { Tlp } from '../tlp.ts';
import { Problems, Waiting } from '../problems.tsx';
import { forms } from './forms.ts';
import document from './incident.graphql?raw';
import { MoveForm } from './moveForm.tsx';

interface Told {
  readonly incident: {
    readonly id: string;
    readonly title: string;
    readonly description: string | null;
    readonly category: string;
    readonly status: string;
    readonly severity: string | null;
    readonly foreignNexus: string;
    readonly victimLabel: string | null;
    readonly startedAt: string | null;
    readonly reportedAt: string | null;
    readonly marking: Tlp;
    readonly isSynthetic: boolean;
    readonly revision: string;
    readonly attributions: readonly {
      readonly id: string;
      readonly statement: string;
      readonly confidence: string | null;
      readonly marking: Tlp;
    }[];
    readonly allowedMoves: readonly { readonly move: string; readonly to: string | null }[];
  } | null;
}

/** One incident with its judgments, and the steps the viewer may take. */
export function Incident({ id }: { readonly id: string }) {
  const asked = useAnswer<Told>(document, { id });
  const { answer, isAsking } = asked;
  const incident = answer?.data?.incident ?? null;
  if (incident === null)
    return (
      <>
        <Waiting isAsking={isAsking} />
        <Problems of={answer?.problems ?? []} />
        {answer === null || isAsking ? null : <p>There is no such incident.</p>}
      </>
    );
  const facts = [
    ['Status', incident.status],
    ['Severity', incident.severity ?? 'not judged yet'],
    ['Category', incident.category],
    ['Foreign nexus', incident.foreignNexus],
    ['Whom it hit', incident.victimLabel ?? 'not told'],
    ['Began', incident.startedAt ?? 'not known'],
    ['Reported', incident.reportedAt?.slice(0, 10) ?? 'not known'],
  ] as const;
  const unformed = incident.allowedMoves.filter(({ move }) => forms[move] === undefined).map(({ move }) => move);
  return (
    <article>
      <h2>
        <bdi>{incident.title}</bdi> <Marking tlp={incident.marking} />{' '}
        {incident.isSynthetic ? <span className="badge">invented example</span> : null}
      </h2>
      <Problems of={answer?.problems ?? []} />
      <p>{incident.description}</p>
      <table>
        <tbody>
          {facts.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <bdi>{value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {incident.attributions.map(({ id: judgment, statement, confidence, marking }) => (
        <p className="card" key={judgment}>
          <bdi>{statement}</bdi> <Marking tlp={marking} /> Confidence: {confidence ?? 'not stated'}
        </p>
      ))}
      {incident.allowedMoves.map(({ move }) => {
        const form = forms[move];
        return form === undefined ? null : (
          <MoveForm
            key={`${move}${incident.revision}`}
            form={form}
            given={{ id: incident.id }}
            revision={incident.revision}
            onDone={() => asked.again()}
          />
        );
      })}
      {unformed.length === 0 ? null : <p>Through the API only: {unformed.join(', ')}.</p>}
    </article>
  );
}
