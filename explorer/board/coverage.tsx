export interface CoverageTold {
  readonly statesActive: number;
  readonly statesTotal: number;
  readonly localActive: number;
  readonly localTarget: number;
  readonly statesMissing: readonly { readonly name: string }[];
}

/** How many States and localities are active members, as bars with their numbers, and which States are not. */
export function Coverage({ of }: { readonly of: CoverageTold }) {
  const bars = [
    ['States', of.statesActive, of.statesTotal],
    ['localities', of.localActive, of.localTarget],
  ] as const;
  return (
    <section aria-label="Coverage">
      <h2>Active members</h2>
      {bars.map(([what, active, total]) => (
        <p key={what}>
          <label className="board-coverage">
            {active} of {total} {what}
            <progress max={total} value={active} />
          </label>
        </p>
      ))}
      {of.statesMissing.length === 0 ? null : (
        <details>
          <summary>{of.statesMissing.length} States without an active member</summary>
          <p>
            <bdi>{of.statesMissing.map(({ name }) => name).join(', ')}</bdi>
          </p>
        </details>
      )}
    </section>
  );
}
