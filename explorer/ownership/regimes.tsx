import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { Problems, Waiting } from '../problems.tsx';
import { inWords } from './answers.ts';
import type { Ownership } from './answers.ts';
import { regimes } from './asked.ts';
import type { Asked, Regime } from './asked.ts';
import document from './regime.graphql?raw';
import { VerdictBadge } from './verdictCard.tsx';

/** The verdict under each regime, side by side. */
export function Regimes({ asked }: { readonly asked: Asked }) {
  return (
    <section aria-label="Regimes side by side">
      <h2>Regimes side by side</h2>
      <div className="regimes">
        {regimes.map((regime) => (
          <Cell key={regime} regime={regime} asked={asked} />
        ))}
      </div>
    </section>
  );
}

// A question for each, because a regime without a list is an error of its own and says nothing about the others.
function Cell({ regime, asked: { id, asOf, unattributed } }: { readonly regime: Regime; readonly asked: Asked }) {
  const { answer, isAsking } = useAnswer<Ownership>(document, { id, regime, asOf, unattributed });
  const status = answer?.data?.actor?.sanctionStatus ?? null;
  const problems = answer?.problems ?? [];
  return (
    <div className="card">
      <h3>{regime}</h3>
      <Waiting isAsking={isAsking} />
      {problems.some(({ code }) => code === 'REGIME_NOT_LOADED') ? <p>No list of that regime is loaded: no verdict.</p> : null}
      <Problems of={problems.filter(({ code }) => code !== 'REGIME_NOT_LOADED')} />
      {status === null ? null : (
        <>
          <p>
            <VerdictBadge verdict={status.verdict} /> <Marking tlp={status.marking} />
          </p>
          <p>
            {inWords(status.basis)}
            {status.label === null ? '' : `, ${inWords(status.label)}`}; blocked holders have {status.blockedShare.text}
          </p>
          <p>
            <small>{status.rule}</small>
          </p>
        </>
      )}
    </div>
  );
}
