import type { ComponentChildren } from 'preact';
import { Marking } from '../marking.tsx';
import { inWords } from './answers.ts';
import type { Status, Verdict } from './answers.ts';

/** A verdict in words, with a sign that needs no colour. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const sign = verdict === 'BLOCKED' ? '■' : verdict === 'POSSIBLY_BLOCKED' ? '?' : '○';
  return (
    <span className={`badge${verdict === 'BLOCKED' ? ' blocked' : ''}`}>
      <span aria-hidden="true">{sign}</span> {inWords(verdict)}
    </span>
  );
}

/** The verdict with all that an officer must know beside it. */
export function VerdictCard({ status }: { readonly status: Status }) {
  return (
    <section className="card verdict" aria-label="Verdict">
      <p>
        <VerdictBadge verdict={status.verdict} /> <Marking tlp={status.marking} />
      </p>
      <dl>
        <Fact name="Basis">
          {inWords(status.basis)}
          {status.label === null ? '' : `, ${inWords(status.label)}`}
        </Fact>
        <Fact name="Held by blocked holders">{status.blockedShare.text}</Fact>
        <Fact name="Multiplied down all chains">{status.lookThroughShare?.text ?? 'nobody listed among its owners'}</Fact>
        <Fact name="Held by nobody recorded">{status.unattributedShare} %</Fact>
        <Fact name="Rule">{status.rule}</Fact>
      </dl>
      {status.warnings.length === 0 ? null : (
        <ul aria-label="Warnings" className="warnings">
          {status.warnings.map(({ code, message }) => (
            <li key={code + message}>
              <strong>{inWords(code)}</strong>: <bdi>{message}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
