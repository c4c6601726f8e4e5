/** The election board: clocks of the order, incidents, the pipeline of decisions, sharing, and what the viewer must do. */
import type { ViewProps } from '../frame.tsx';
import { addressOf } from '../place.ts';
import { Inbox } from './inbox.tsx';
import { Incidents } from './incidents.tsx';
import { Overview } from './overview.tsx';
import { Pipeline } from './pipeline.tsx';
import { RecordPage } from './record.tsx';
import { Sharing } from './sharing.tsx';
import './board.css';

const tabs = { overview: 'Overview', incidents: 'Incidents', pipeline: 'Pipeline', sharing: 'Sharing', inbox: 'Inbox' } as const;
const tabsByKind: Readonly<Record<string, keyof typeof tabs>> = {
  assessment: 'pipeline',
  impactReport: 'pipeline',
  interferenceDetermination: 'pipeline',
  determination: 'pipeline',
  designation: 'pipeline',
  attribution: 'incidents',
  incident: 'incidents',
  advisory: 'sharing',
  tearline: 'sharing',
};

export default function View({ params }: ViewProps) {
  const incident = params.get('incident');
  const kind = incident === null ? params.get('kind') : 'incident';
  const tab = kind === null ? (params.get('tab') ?? 'overview') : tabsByKind[kind];
  return (
    <>
      <h1>Elections</h1>
      <nav className="board-tabs" aria-label="Parts of the board">
        {Object.entries(tabs).map(([name, title]) => (
          <a key={name} href={addressOf('board', { tab: name })} {...(name === tab ? { 'aria-current': 'page' as const } : {})}>
            {title}
          </a>
        ))}
      </nav>
      {kind !== null ? (
        <RecordPage
          key={`${kind} ${incident ?? params.get('id')}`}
          kind={kind}
          id={incident ?? params.get('id') ?? ''}
          move={params.get('move')}
        />
      ) : tab === 'incidents' ? (
        <Incidents params={params} />
      ) : tab === 'pipeline' ? (
        <Pipeline />
      ) : tab === 'sharing' ? (
        <Sharing />
      ) : tab === 'inbox' ? (
        <Inbox />
      ) : (
        <Overview />
      )}
    </>
  );
}
