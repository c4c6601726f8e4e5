/** The ownership view: who owns an actor and what it owns, whether that blocks it, why, and what would change it. */
import type { ViewProps } from '../frame.tsx';
import { Asking } from './asking.tsx';
import { askedOf } from './asked.ts';
import { Chooser } from './chooser.tsx';
import './ownership.css';
import { Report } from './report.tsx';

export default function View({ params }: ViewProps) {
  const asked = askedOf(params);
  if (asked.id === '') {
    return (
      <>
        <h1>Ownership</h1>
        <Chooser asked={asked} />
      </>
    );
  }
  // A report of its own for each question, so that no verdict ever stands under another's question.
  const question = [asked.id, asked.regime, asked.asOf, asked.unattributed].join('\n');
  return (
    <div className="ownership">
      <Asking asked={asked} />
      <Report key={question} asked={asked} />
    </div>
  );
}
