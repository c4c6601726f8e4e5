import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { addressOf, goTo } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import { useSession } from '../session.ts';
import type { Tlp } from '../tlp.ts';
import { Facts } from './facts.tsx';
import { followUpsOf } from './followUps.ts';
import type { Read } from './followUps.ts';
import { headingOf } from './heading.ts';
import { kinds } from './kinds.ts';
import { StepForm } from './stepForm.tsx';
import { steps } from './steps.ts';

interface Found extends Read {
  readonly marking: Tlp;
  readonly revision: string;
  readonly allowedMoves: readonly { readonly move: string; readonly to: string | null }[];
}

interface Props {
  /** Type of the record, such as `determination`. */
  readonly kind: string;
  readonly id: string;
  /** Step to have ready; null for none. */
  readonly move: string | null;
}

/** A record of the process: what it says, the steps the viewer may take, and the records the viewer may make from it. */
export function RecordPage({ kind, id, move }: Props) {
  const { noun, document } = kinds[kind] ?? { noun: 'record', document: null };
  const roles = useSession()?.roles ?? [];
  const asked = useAnswer<{ readonly record: Found | null }>(document, { id });
  const { answer, isAsking } = asked;
  const found = answer?.data?.record ?? null;
  if (found === null)
    return (
      <>
        <Waiting isAsking={isAsking} />
        <Problems of={answer?.problems ?? []} />
        {document === null || (answer !== null && !isAsking) ? <p>There is no such {noun.toLowerCase()}.</p> : null}
      </>
    );
  const { id: own, status, marking, isSynthetic, revision, allowedMoves, heading, ...facts } = found;
  const followUps = followUpsOf(kind, found).filter(({ step }) => steps[step]?.who.some((role) => roles.includes(role)) === true);
  return (
    <article>
      <p className="board-noun">{noun}</p>
      <h2>
        <bdi>{headingOf(heading) ?? noun}</bdi> <Marking tlp={marking} /> <span className="badge">{status}</span>{' '}
        {isSynthetic ? <span className="badge">invented example</span> : null}
      </h2>
      <p className="board-help">
        <code>{own}</code>
      </p>
      <Problems of={answer?.problems ?? []} />
      <Facts of={facts} />
      {allowedMoves.length === 0 ? null : <h3>What you may do</h3>}
      {allowedMoves.map((each) => (
        <StepForm
          key={`${each.move}${revision}`}
          name={each.move}
          id={own}
          revision={revision}
          isOpen={each.move === move || (move === null && allowedMoves.length === 1)}
          onDone={() => asked.again()}
        />
      ))}
      {followUps.length === 0 ? null : <h3>What you may make from it</h3>}
      {followUps.map(({ step, first }) => (
        <StepForm
          key={`${step}${revision}`}
          name={step}
          id={null}
          revision={null}
          first={first}
          isOpen={step === move}
          onDone={(made) => goTo(addressOf('board', { kind: steps[step]?.record ?? '', id: made }))}
        />
      ))}
    </article>
  );
}
