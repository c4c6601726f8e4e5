import { useAnswer } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { addressOf } from '../place.ts';
import { Problems } from '../problems.tsx';
import { strictest } from '../tlp.ts';
import type { Tlp } from '../tlp.ts';
import document from './byState.graphql?raw';
import { countsByState } from './byState.ts';
import type { State } from './byState.ts';
import { StateMap } from './stateMap.tsx';

interface Told {
  readonly incidents: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string; readonly marking: Tlp; readonly states: readonly State[] } }[];
  } | null;
}
interface Props {
  readonly election: string | null;
  readonly severity: string | null;
  readonly state: string | null;
}

/** The map of the incidents that a filter finds, whatever State is shown alone; says so where it is of the newest only. */
export function IncidentsByState({ election, severity, state }: Props) {
  const { answer } = useAnswer<Told>(document, { filter: { election, severity }, first: 500 });
  const found = answer?.data?.incidents ?? null;
  const addressFor = (stateCode: string | null) => addressOf('board', { tab: 'incidents', election, severity, state: stateCode });
  return (
    <>
      <h2>By State {found === null ? null : <Marking tlp={strictest(found.edges.map(({ node }) => node.marking))} />}</h2>
      <Problems of={answer?.problems ?? []} />
      {found !== null && found.totalCount > found.edges.length ? (
        <p>
          The map is of the newest {found.edges.length} of {found.totalCount} incidents.
        </p>
      ) : null}
      <StateMap counts={countsByState((found?.edges ?? []).map(({ node }) => node))} chosen={state} addressFor={addressFor} />
    </>
  );
}
