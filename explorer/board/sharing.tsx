import type { ComponentChildren } from 'preact';
import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { addressOf, goTo } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import { useSession } from '../session.ts';
import type { Tlp } from '../tlp.ts';
import { acknowledgedBy, acknowledgedInWords } from './acknowledged.ts';
import { counted } from './counted.ts';
import { Coverage } from './coverage.tsx';
import type { CoverageTold } from './coverage.tsx';
import document from './sharing.graphql?raw';
import { StepForm } from './stepForm.tsx';
import { openingsFor } from './steps.ts';

interface Item {
  readonly id: string;
  readonly status: string;
  readonly marking: Tlp;
  readonly isSynthetic: boolean;
  readonly acknowledgements: readonly { readonly org: string }[];
  readonly allowedMoves: readonly { readonly move: string }[];
}
interface Advisory extends Item {
  readonly title: string;
  readonly body: string;
  readonly severity: string;
  readonly unacknowledgedBy: readonly { readonly org: string }[];
}
interface Found<T> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: T }[];
}
interface Told {
  readonly communityCoverage: CoverageTold | null;
  readonly memberships: Pick<Found<{ readonly org: string; readonly level: string }>, 'edges'> | null;
  readonly advisories: Found<Advisory> | null;
  readonly tearlines: Found<Item & { readonly text: string }> | null;
}

/** How much of the country shares, and the advisories and tear-lines that the viewer may read, with who acknowledged them. */
export function Sharing() {
  const { answer, isAsking } = useAnswer<Told>(document, { first: 100 });
  const { communityCoverage: coverage = null, memberships = null, advisories = null, tearlines = null } = answer?.data ?? {};
  const levels = new Map((memberships?.edges ?? []).map(({ node }) => [node.org, node.level]));
  const mayDraft = openingsFor(useSession()?.roles ?? []).includes('draftAdvisory');
  return (
    <>
      <Waiting isAsking={isAsking} />
      <Problems of={answer?.problems ?? []} />
      {coverage === null ? null : <Coverage of={coverage} />}
      <h2>Advisories</h2>
      <p role="status">{answer === null ? '' : counted(advisories?.totalCount ?? 0, 'advisory', 'advisories')}</p>
      <ol className="cards">
        {(advisories?.edges ?? []).map(({ node }) => (
          <CardOf key={node.id} kind="advisory" item={node} title={node.title}>
            <span className="badge">{node.severity}</span>
            <p>
              <bdi>{node.body}</bdi>
            </p>
            Acknowledged, of those you may see: {acknowledgedInWords(acknowledgedBy(node.acknowledgements, node.unacknowledgedBy, levels))}
          </CardOf>
        ))}
      </ol>
      {mayDraft ? (
        <StepForm
          name="draftAdvisory"
          id={null}
          revision={null}
          isOpen={false}
          onDone={(id) => goTo(addressOf('board', { kind: 'advisory', id }))}
        />
      ) : null}
      {tearlines === null || tearlines.totalCount === 0 ? null : (
        <>
          <h2>Tear-lines</h2>
          <ol className="cards">
            {tearlines.edges.map(({ node }) => (
              <CardOf key={node.id} kind="tearline" item={node} title={node.text}>
                {node.acknowledgements.length} acknowledged, of those you may see
              </CardOf>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

interface CardProps {
  readonly kind: string;
  readonly item: Item;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What was shared, leading to its page, where it is acknowledged by those who may. */
function CardOf({ kind, item: { id, status, marking, isSynthetic, allowedMoves }, title, children }: CardProps) {
  return (
    <li className="card">
      <a href={addressOf('board', { kind, id })}>
        <bdi>{title}</bdi>
      </a>{' '}
      <Marking tlp={marking} /> <span className="badge">{status}</span>{' '}
      {isSynthetic ? <span className="badge">invented example</span> : null}{' '}
      {allowedMoves.some(({ move }) => move === 'acknowledge') ? (
        <a href={addressOf('board', { kind, id, move: 'acknowledge' })}>
          Acknowledge<span className="board-unseen"> {title}</span>
        </a>
      ) : null}{' '}
      {children}
    </li>
  );
}
