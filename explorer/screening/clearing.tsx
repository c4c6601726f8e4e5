import { useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import type { Problem } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { Problems } from '../problems.tsx';
import clear from './clearHit.graphql?raw';
import reopen from './reopenHit.graphql?raw';
import type { Hit, Party } from './screened.ts';

/** Sets a hit aside with a reason, agrees to that, or takes it back. `done` is called when the server has taken it. */
export function Clearing({ hit, party, done }: { readonly hit: Hit; readonly party: Party; readonly done: () => void }) {
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isSending, setSending] = useState(false);
  const { clearance, actor } = hit;
  if (actor === null) return null;
  const isCleared = clearance !== null && clearance.status === 'CLEARED' && clearance.current;
  const send = async () => {
    setSending(true);
    const input = isCleared ? { id: clearance.id, reason } : { party, actor: actor.id, reason };
    const answer = await ask(isCleared ? reopen : clear, {
      input,
      expectedRevision: clearance?.revision ?? null,
      idempotencyKey: crypto.randomUUID(),
    });
    setSending(false);
    setProblems(answer.problems);
    if (answer.problems.length > 0) return;
    setReason('');
    done();
  };
  return (
    <form
      className="clearing"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {clearance === null ? null : (
        <p>
          <span className="badge">{clearance.status}</span> <Marking tlp={clearance.marking} /> by {clearance.by} on{' '}
          {clearance.at.slice(0, 10)}: <bdi>{clearance.reason}</bdi>
          {clearance.status === 'PROPOSED' ? ' A second person must agree.' : ''}
          {clearance.approvedBy === null ? '' : ` Agreed by ${clearance.approvedBy}.`}
          {clearance.current ? '' : ' The record has changed since: the hit counts again.'}
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
          {isCleared ? 'Reopen this hit' : clearance?.status === 'PROPOSED' ? 'Agree to clear' : 'Clear this hit'}
        </button>
      </div>
      <Problems of={problems} />
    </form>
  );
}
