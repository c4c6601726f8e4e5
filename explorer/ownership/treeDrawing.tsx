import { goTo } from '../place.ts';
import { inWords } from './answers.ts';
import type { Step, Tree, Verdict } from './answers.ts';
import { addressAfter } from './asked.ts';
import type { Asked } from './asked.ts';
import { box, drawingOf, stakeKey } from './layout.ts';
import type { Edge, Placed } from './layout.ts';

export type Standing = ReadonlyMap<string, { readonly verdict: Verdict; readonly basis: string }>;

interface Drawn {
  readonly name: string;
  readonly owners: Tree | null;
  readonly holdings: Tree | null;
  readonly standing: Standing;
  /** The step of the proof to highlight. */
  readonly step: Step | null;
  readonly asked: Asked;
}

/** The tree as a picture; the outline below it says the same in words and takes the keyboard. */
export function TreeDrawing({ name, owners, holdings, standing, step, asked }: Drawn) {
  const { width, height, places, edges } = drawingOf(owners, holdings);
  const holders = (step?.holders ?? []).flatMap(({ holder }) => holder?.id ?? []);
  const stakes = new Set(holders.map((holder) => stakeKey(holder, step?.actor?.id ?? '')));
  const roleOf = (id: string | undefined) =>
    id === undefined || step === null ? '' : id === step.actor?.id ? ' step' : holders.includes(id) ? ' holder' : '';
  return (
    <section className="drawing" aria-label="Tree" tabIndex={0}>
      <svg
        role="img"
        aria-label={`Owners above and holdings below ${name}; the lists say the same`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        {edges.map((edge) => (
          <Line key={edge.key} edge={edge} isStep={stakes.has(edge.stake)} />
        ))}
        {places.map((place) => {
          const id = place.node.actor?.id;
          const at = id === undefined ? undefined : standing.get(id);
          return (
            <Box
              key={place.key}
              place={place}
              standing={at}
              role={roleOf(id) + (id !== undefined && id === asked.pick ? ' picked' : '')}
              onPick={() => id !== undefined && goTo(addressAfter(asked, { pick: id === asked.pick ? '' : id }))}
            />
          );
        })}
      </svg>
      <p className="legend">
        Owners above, holdings below. <b>Cut corners</b>: blocked. <b>Dashed</b>: possibly blocked. <b>Plain</b>: not blocked. ↻ a circle,
        not walked again. ⤴ opened elsewhere.
        {owners?.truncated === true || holdings?.truncated === true ? <strong> Cut off: there are more than 1,000.</strong> : null}
      </p>
    </section>
  );
}

function Line({ edge: { from, to, share, at }, isStep }: { readonly edge: Edge; readonly isStep: boolean }) {
  const middle = (from[1] + to[1]) / 2;
  return (
    <g className={`edge${isStep ? ' step' : ''}`}>
      <path d={`M${from[0]} ${from[1]}V${middle}H${to[0]}V${to[1]}`} />
      <text x={at[0] + 5} y={at[1]}>
        {share}
      </text>
    </g>
  );
}

interface Boxed {
  readonly place: Placed;
  readonly standing: { readonly verdict: Verdict; readonly basis: string } | undefined;
  readonly role: string;
  readonly onPick: () => void;
}

function Box({ place: { node, x, y }, standing, role, onPick }: Boxed) {
  const { width, height } = box;
  const cut = standing?.verdict === 'BLOCKED' ? 12 : 0;
  const outline = `M${cut} 0H${width - cut}L${width} ${cut}V${height - cut}L${width - cut} ${height}H${cut}L0 ${height - cut}V${cut}Z`;
  return (
    <g className={`box ${standing?.verdict.toLowerCase() ?? ''}${role}`} transform={`translate(${x} ${y})`} onClick={onPick}>
      <path d={outline} />
      <foreignObject width={width} height={height}>
        <div className="inside">
          <bdi>{node.actor?.name ?? 'could not be read'}</bdi>
          <small>
            {node.cyclic ? '↻ ' : ''}
            {node.repeated ? '⤴ ' : ''}
            {standing === undefined ? '' : standing.basis === 'LISTED' ? 'listed' : inWords(standing.verdict)} TLP:
            {node.actor?.marking.replace('_', '+')}
          </small>
        </div>
      </foreignObject>
    </g>
  );
}
