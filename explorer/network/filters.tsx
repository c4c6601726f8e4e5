import { useAnswer } from '../ask.ts';
import { goTo } from '../place.ts';
import type { SourcesAnswer } from './answers.ts';
import { addressFor, groupings } from './asked.ts';
import type { Asked } from './asked.ts';
import { wordsOf } from './drawn.ts';
import document from './sources.graphql?raw';

const types =
  'OWNS CONTROLS DIRECTS FINANCES ACTED_FOR AGENT_OF PART_OF EMPLOYED_BY OFFICER_OF FOUNDED SUPPORTED OPERATES FAMILY ASSOCIATE LINKED_TO'.split(
    ' ',
  );

/** What of the network is shown; kept in the address. */
export function Filters({ asked }: { readonly asked: Asked }) {
  const change = (part: Partial<Asked>) => goTo(addressFor({ ...asked, ...part }));
  const { answer } = useAnswer<SourcesAnswer>(document, {});
  const sources = new Set([...(answer?.data?.actorFacets?.sources ?? []).map(({ value }) => value), ...asked.sources]);
  return (
    <div className="controls" role="group" aria-label="What is shown">
      <Choice title="Steps" value={String(asked.depth)} onChange={(depth) => change({ depth: Number(depth) })}>
        {[1, 2, 3].map((depth) => [String(depth), String(depth)])}
      </Choice>
      <Choice title="Link type" value={asked.types[0] ?? ''} onChange={(type) => change({ types: type === '' ? [] : [type] })}>
        {[['', 'all'], ...types.map((type) => [type, wordsOf(type)] as const)]}
      </Choice>
      <Choice title="Source" value={asked.sources[0] ?? ''} onChange={(source) => change({ sources: source === '' ? [] : [source] })}>
        {[['', 'all'], ...[...sources].map((source) => [source, source] as const)]}
      </Choice>
      <Choice title="Confidence at least" value={asked.minConfidence} onChange={(minConfidence) => change({ minConfidence })}>
        {[['', 'any'], ...['LOW', 'MODERATE', 'HIGH'].map((level) => [level, level.toLowerCase()] as const)]}
      </Choice>
      <label>
        As of
        <input type="date" value={asked.asOf} onChange={(event) => change({ asOf: event.currentTarget.value })} />
      </label>
      <Choice
        title="Group by"
        value={asked.group}
        onChange={(value) => change({ group: groupings.find((each) => each === value) ?? '', folded: [] })}
      >
        {[['', 'nothing'], ...groupings.map((each) => [each, each] as const)]}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: readonly (readonly string[])[];
}

function Choice({ title, value, onChange, children }: ChoiceProps) {
  return (
    <label>
      {title}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children.map(([option = '', words = '']) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
