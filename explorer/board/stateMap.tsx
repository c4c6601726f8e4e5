import { useEffect, useState } from 'preact/hooks';
import { shadeOf } from './byState.ts';
import type { StateCount } from './byState.ts';
import type { StateShape } from './shapes.ts';

interface Props {
  readonly counts: readonly StateCount[];
  /** Postal code of the State that is shown alone; null for all. */
  readonly chosen: string | null;
  /** Address that shows one State alone, or all again. */
  readonly addressFor: (stateCode: string | null) => string;
}

/** Incidents by State: a map on which States with incidents lead to theirs, their numbers written in, and the same as a table. */
export function StateMap({ counts, chosen, addressFor }: Props) {
  const [shapes, setShapes] = useState<readonly StateShape[] | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    import('./shapes.ts').then(
      (loaded) => isCurrent && setShapes(loaded.shapes),
      () => isCurrent && setIsFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const byFips = new Map(counts.map((each) => [each.state.fips, each]));
  const rank = (held: StateCount | null) => (held === null ? 0 : held.state.stateCode === chosen ? 2 : 1);
  // What is drawn later lies above: the outline of the chosen State is not to be cut by its neighbours'.
  const drawn = (shapes ?? [])
    .map((shape) => ({ ...shape, held: byFips.get(shape.fips) ?? null }))
    .sort((a, b) => rank(a.held) - rank(b.held));
  return (
    <div className="board-map">
      {isFailed ? <p role="alert">The map could not be fetched. The table has the same numbers.</p> : null}
      <svg viewBox="0 0 975 610" role="group" aria-label="Map of incidents by State">
        {drawn.map(({ fips, name, path, held }) =>
          held === null ? (
            <path key={fips} d={path} className="shade-0">
              <title>{name}: none</title>
            </path>
          ) : (
            <a
              key={fips}
              href={addressFor(held.state.stateCode === chosen ? null : held.state.stateCode)}
              aria-label={`${name}: ${held.count}${held.state.stateCode === chosen ? ', shown alone' : ''}`}
            >
              <path d={path} className={`shade-${shadeOf(held.count, most)}${held.state.stateCode === chosen ? ' chosen' : ''}`}>
                <title>
                  {name}: {held.count}
                </title>
              </path>
            </a>
          ),
        )}
        {drawn.map(({ fips, middle, held }) =>
          held === null ? null : (
            <text key={fips} x={middle[0]} y={middle[1]} aria-hidden="true">
              {held.count}
            </text>
          ),
        )}
      </svg>
      <details open={counts.length > 0}>
        <summary>By State, as a table</summary>
        {counts.length === 0 ? (
          <p>No incident here names a State.</p>
        ) : (
          <table>
            <tbody>
              {counts.map(({ state, count }) => (
                <tr key={state.name}>
                  <th scope="row">
                    <a href={addressFor(state.stateCode)} {...(state.stateCode === chosen ? { 'aria-current': 'true' as const } : {})}>
                      <bdi>{state.name}</bdi>
                    </a>
                    {state.fips === null ? ' (not on the map)' : ''}
                  </th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {chosen === null ? null : <a href={addressFor(null)}>All States</a>}
      </details>
    </div>
  );
}
