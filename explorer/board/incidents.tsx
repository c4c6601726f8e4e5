import { useAnswer } from '../ask.ts';
import type { ViewProps } from '../frame.tsx';
import { Marking } from '../marking.tsx';
import type { Tlp } from '../tlp.ts';
import { addressOf, goTo } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import { useSession } from '../session.ts';
import { counted } from './counted.ts';
import document from './incidents.graphql?raw';
import { IncidentsByState } from './incidentsByState.tsx';
import { StepForm } from './stepForm.tsx';
import { choicesOf, steps } from './steps.ts';
import { Timeline } from './timeline.tsx';

interface Told {
  readonly incidents: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly title: string;
        readonly category: string;
        readonly status: string;
        readonly severity: string | null;
        readonly reportedAt: string | null;
        readonly marking: Tlp;
      };
    }[];
  } | null;
  readonly incidentTimeline: readonly { readonly start: string; readonly count: number }[] | null;
}

/** Incidents that the parameters `election`, `severity` and `state` find, over the years and one by one; and a form to report one. */
export function Incidents({ params }: ViewProps) {
  const place = { tab: 'incidents', election: params.get('election'), severity: params.get('severity'), state: params.get('state') };
  const { election, severity, state } = place;
  const { answer, isAsking } = useAnswer<Told>(document, { filter: { election, severity, state }, first: 100 });
  const roles = useSession()?.roles ?? [];
  const mayReport = steps['reportIncident']?.who.some((role) => roles.includes(role)) === true;
  return (
    <>
      <div className="controls">
        <label>
          Severity
          <select value={severity ?? ''} onChange={(event) => goTo(addressOf('board', { ...place, severity: event.currentTarget.value }))}>
            <option value="">any</option>
            {(choicesOf('SeverityLevel') ?? []).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label>
          State (postal code)
          <input value={state ?? ''} onChange={(event) => goTo(addressOf('board', { ...place, state: event.currentTarget.value }))} />
        </label>
        {election === null ? null : <a href={addressOf('board', { ...place, election: null })}>All elections</a>}
      </div>
      <Waiting isAsking={isAsking} />
      <Problems of={answer?.problems ?? []} />
      <IncidentsByState election={election} severity={severity} state={state} />
      <Timeline buckets={answer?.data?.incidentTimeline ?? []} />
      <p role="status">{answer === null ? '' : counted(answer.data?.incidents?.totalCount ?? 0, 'incident')}</p>
      <ol className="cards">
        {(answer?.data?.incidents?.edges ?? []).map(({ node }) => (
          <li className="card" key={node.id}>
            <a href={addressOf('board', { kind: 'incident', id: node.id })}>
              <bdi>{node.title}</bdi>
            </a>{' '}
            <Marking tlp={node.marking} /> <span className="badge">{node.status}</span>{' '}
            <span className="badge">{node.severity ?? 'no severity yet'}</span> {node.category}
            {node.reportedAt === null ? '' : `, reported ${node.reportedAt.slice(0, 10)}`}
          </li>
        ))}
      </ol>
      {mayReport ? (
        <StepForm
          name="reportIncident"
          id={null}
          revision={null}
          first={election === null ? {} : { elections: [election] }}
          isOpen={false}
          onDone={(id) => goTo(addressOf('board', { kind: 'incident', id }))}
        />
      ) : null}
    </>
  );
}
