import { useState } from 'preact/hooks';
import { ask, useAnswer } from '../ask.ts';
import type { Problem } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { Problems } from '../problems.tsx';
import { useSession } from '../session.ts';
import clear from './clearHit.graphql?raw';
import document from './clearances.graphql?raw';
import escalate from './escalateHit.graphql?raw';
import reopen from './reopenHit.graphql?raw';
import type { Clearance, Hit, Party } from './screened.ts';

interface Answered {
  readonly clearances: readonly (Clearance & { readonly subject: string })[] | null;
}

/** Sets a hit aside with a reason, agrees to that, hands it on, or takes it back. `done` is called when the server has taken it. */
export function Clearing({ hit, party, done }: { readonly hit: Hit; readonly party: Party; readonly done: () => void }) {
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isSending, setSending] = useState(false);
  const { clearance, actor } = hit;
  const session = useSession();
  // A hit names the clearance that holds. What was proposed or taken back is asked for, and known by the party's name alone.
  const others = useAnswer<Answered>(clearance === null && session !== null ? document : null, { actor: actor?.id ?? '' });
  const undecided = (others.answer?.data?.clearances ?? []).find(
    ({ subject, status, current }) => subject === party.name && (status === 'REOPENED' || (status !== 'CLEARED' && current)),
  );
  if (actor === null) return null;
  const standing = clearance ?? undecided;
  const isCleared = clearance !== null && clearance.status === 'CLEARED' && clearance.current;
  const send = async (isEscalating: boolean) => {
    setSending(true);
    const input = isCleared ? { id: clearance.id, reason } : { party, actor: actor.id, reason };
    const answer = await ask(isCleared ? reopen : isEscalating ? escalate : clear, {
      input,
      expectedRevision: clearance?.revision ?? null,
      idempotencyKey: crypto.randomUUID(),
    });
    setSending(false);
    setProblems(answer.problems);
    if (answer.problems.length > 0) return;
    setReason('');
    others.again();
    done();
  };
  return (
    <form
      className="clearing"
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.submitter?.getAttribute('value') === 'escalate');
      }}
    >
      {standing === undefined ? null : (
        <p>
          <span className="badge">{standing.status}</span> <Marking tlp={standing.marking} /> by <bdi>{standing.by}</bdi> on{' '}
          {standing.at.slice(0, 10)}: <bdi>{standing.reason}</bdi>
          {standing.status === 'PROPOSED' ? ' A second person must agree, by clearing it too.' : ''}
          {standing.status === 'ESCALATED' ? ' Somebody else is asked to decide; until then the hit counts.' : ''}
          {standing.approvedBy === null ? '' : ` Agreed by ${standing.approvedBy}.`}
          {standing.current ? '' : ' The record has changed since: the hit counts again.'}
        </p>
      )}
      <div className="controls">
        <label>
          Reason
          <input
            required
            minLength={3}
            maxLength={2000}
            size={50}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={isSending}>
          {isCleared ? 'Reopen this hit' : 'Clear this hit'}
        </button>
        {isCleared ? null : (
          <button type="submit" value="escalate" disabled={isSending}>
            Escalate this hit
          </button>
        )}
      </div>
      <Problems of={problems} />
    </form>
  );
}
