import { goTo } from '../place.ts';
import { addressFor } from './asked.ts';
import type { Asked } from './asked.ts';

const types =
  'OWNS CONTROLS DIRECTS FINANCES ACTED_FOR AGENT_OF PART_OF EMPLOYED_BY OFFICER_OF FOUNDED SUPPORTED OPERATES FAMILY ASSOCIATE LINKED_TO'.split(
    ' ',
  );

/** What of the network is shown; kept in the address. */
export function Filters({ asked }: { readonly asked: Asked }) {
  const change = (part: Partial<Asked>) => goTo(addressFor({ ...asked, ...part }));
  return (
    <div className="controls" role="group" aria-label="What is shown">
      <label>
        Steps
        <select value={String(asked.depth)} onChange={(event) => change({ depth: Number(event.currentTarget.value) })}>
          {['1', '2', '3'].map((depth) => (
            <option key={depth}>{depth}</option>
          ))}
        </select>
      </label>
      <label>
        Link type
        <select
          value={asked.types[0] ?? ''}
          onChange={(event) => change({ types: event.currentTarget.value === '' ? [] : [event.currentTarget.value] })}
        >
          <option value="">all</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {type.replaceAll('_', ' ').toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label>
        Confidence at least
        <select value={asked.minConfidence} onChange={(event) => change({ minConfidence: event.currentTarget.value })}>
          <option value="">any</option>
          {['LOW', 'MODERATE', 'HIGH'].map((level) => (
            <option key={level} value={level}>
              {level.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label>
        As of
        <input type="date" value={asked.asOf} onChange={(event) => change({ asOf: event.currentTarget.value })} />
      </label>
    </div>
  );
}
