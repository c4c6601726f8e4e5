/** The election board: clocks of the order, incidents, sharing and what the viewer must do. */
import type { ViewProps } from '../frame.tsx';
import { addressOf } from '../place.ts';
import { Inbox } from './inbox.tsx';
import { Incident } from './incident.tsx';
import { Incidents } from './incidents.tsx';
import { Overview } from './overview.tsx';
import { Sharing } from './sharing.tsx';
import './board.css';

const tabs = { overview: 'Overview', incidents: 'Incidents', sharing: 'Sharing', inbox: 'Inbox' } as const;

export default function View({ params }: ViewProps) {
  const incident = params.get('incident');
  const tab = incident === null ? (params.get('tab') ?? 'overview') : 'incidents';
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
      {incident !== null ? (
        <Incident id={incident} />
      ) : tab === 'incidents' ? (
        <Incidents params={params} />
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
