import { goTo } from '../place.ts';
import { addressAfter, regimes } from './asked.ts';
import type { Asked } from './asked.ts';
import { Chooser } from './chooser.tsx';

/** The controls: whose rules, which day, what unaccounted shares count as, another actor, printing. */
export function Asking({ asked }: { readonly asked: Asked }) {
  const change = (changes: Partial<Asked>) => goTo(addressAfter(asked, { step: 0, ...changes }));
  return (
    <div className="controls">
      <label>
        Rules of
        <select
          value={asked.regime}
          onChange={({ currentTarget: { value } }) => change({ regime: regimes.find((each) => each === value) ?? 'US' })}
        >
          {regimes.map((regime) => (
            <option key={regime}>{regime}</option>
          ))}
        </select>
      </label>
      <label>
        As of (today if empty)
        <input
          type="date"
          value={asked.asOf ?? ''}
          onChange={({ currentTarget: { value } }) => change({ asOf: value === '' ? null : value })}
        />
      </label>
      <label>
        Shares nobody accounts for
        <select
          value={asked.unattributed}
          onChange={({ currentTarget: { value } }) => change({ unattributed: value === 'POSSIBLE' ? 'POSSIBLE' : 'IGNORE' })}
        >
          <option value="IGNORE">are ignored</option>
          <option value="POSSIBLE">may be held by blocked parties</option>
        </select>
      </label>
      <button type="button" onClick={() => print()}>
        Print report
      </button>
      <details>
        <summary>Another actor</summary>
        <Chooser asked={asked} />
      </details>
    </div>
  );
}
