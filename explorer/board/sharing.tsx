import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import type { Tlp } from '../tlp.ts';
import { Problems, Waiting } from '../problems.tsx';
import document from './sharing.graphql?raw';

interface Told {
  readonly communityCoverage: {
    readonly statesActive: number;
    readonly statesTotal: number;
    readonly localActive: number;
    readonly localTarget: number;
  } | null;
  readonly advisories: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly title: string;
        readonly body: string;
        readonly status: string;
        readonly severity: string;
        readonly marking: Tlp;
        readonly acknowledgements: readonly unknown[];
        readonly unacknowledgedBy: readonly unknown[];
      };
    }[];
  } | null;
}

/** How much of the country shares, and the advisories that the viewer may read with who acknowledged them. */
export function Sharing() {
  const { answer, isAsking } = useAnswer<Told>(document, { first: 100 });
  const coverage = answer?.data?.communityCoverage ?? null;
  return (
    <>
      <Waiting isAsking={isAsking} />
      <Problems of={answer?.problems ?? []} />
      {coverage === null ? null : (
        <p>
          Active members: {coverage.statesActive} of {coverage.statesTotal} States, {coverage.localActive} of {coverage.localTarget}{' '}
          localities.
        </p>
      )}
      <p role="status">{answer === null ? '' : `${answer.data?.advisories?.totalCount ?? 0} advisories`}</p>
      <ol className="cards">
        {(answer?.data?.advisories?.edges ?? []).map(({ node }) => (
          <li className="card" key={node.id}>
            <strong>
              <bdi>{node.title}</bdi>
            </strong>{' '}
            <Marking tlp={node.marking} /> <span className="badge">{node.status}</span> <span className="badge">{node.severity}</span>
            <p>
              <bdi>{node.body}</bdi>
            </p>
            {node.acknowledgements.length} acknowledged, {node.unacknowledgedBy.length} not yet, of those you may see
          </li>
        ))}
      </ol>
    </>
  );
}
