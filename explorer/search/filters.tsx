import { useAnswer } from '../ask.ts';
import { Problems } from '../problems.tsx';
import { kinds } from './asked.ts';
import type { Asked } from './asked.ts';
import document from './programs.graphql?raw';

interface Answered {
  readonly programs: readonly { readonly tag: string; readonly name: string }[] | null;
}

/** Who is searched for. */
export function Filters({ asked, onChange }: { readonly asked: Asked; onChange: (part: Partial<Asked>) => void }) {
  const { answer } = useAnswer<Answered>(document, {});
  const programs = answer?.data?.programs ?? [];
  const isKnown = ['', 'listed', 'unlisted', ...programs.map(({ tag }) => tag)].includes(asked.listing);
  return (
    <div className="controls" role="group" aria-label="Who is searched for">
      <label>
        Kind
        <select value={asked.kind} onChange={(event) => onChange({ kind: event.currentTarget.value })}>
          <option value="">any</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind.replaceAll('_', ' ').toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label>
        Country, as two letters
        <input
          size={4}
          maxLength={2}
          value={asked.country}
          onInput={(event) =>
            /^([a-z]{2})?$/i.test(event.currentTarget.value) && onChange({ country: event.currentTarget.value.toUpperCase() })
          }
        />
      </label>
      <label>
        Listing
        <select value={asked.listing} onChange={(event) => onChange({ listing: event.currentTarget.value })}>
          <option value="">any</option>
          <option value="listed">listed today</option>
          <option value="unlisted">not listed today</option>
          {isKnown ? null : <option value={asked.listing}>{asked.listing}</option>}
          <optgroup label="Listed today under">
            {programs.map(({ tag, name }) => (
              <option key={tag} value={tag} title={name}>
                {tag}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <Problems of={answer?.problems ?? []} />
    </div>
  );
}
