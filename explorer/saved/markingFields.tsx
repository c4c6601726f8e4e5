import type { Problem } from '../ask.ts';
import { Marking } from '../marking.tsx';
import { tlps } from '../tlp.ts';
import type { Tlp } from '../tlp.ts';

/** A marking as it is typed; lists as text, separated by commas or spaces. */
export interface TypedMarking {
  readonly tlp: Tlp;
  readonly readers: string;
}

/** Who the readers of a colour are, and the input field that names them; nobody needs naming for CLEAR. */
const readersOf: Readonly<Record<Tlp, { readonly field: string; readonly label: string } | null>> = {
  RED: { field: 'namedRecipients', label: 'Readers, by user id' },
  AMBER_STRICT: { field: 'recipientOrgs', label: 'Organisations that may read it' },
  AMBER: { field: 'recipientOrgs', label: 'Organisations that may read it' },
  GREEN: { field: 'community', label: 'Community that may read it' },
  CLEAR: null,
};

/** What a typed marking is in an input of the API. */
export function markingInput({ tlp, readers }: TypedMarking): Record<string, unknown> {
  const named = readersOf[tlp];
  const list = readers.split(/[\s,]+/).filter((one) => one !== '');
  return { marking: tlp, ...(named === null ? {} : { [named.field]: named.field === 'community' ? (list[0] ?? null) : list }) };
}

/** Whether a problem is about the marking. */
export function isOfMarking({ field }: Problem): boolean {
  return ['marking', 'namedRecipients', 'recipientOrgs', 'community'].some((name) => field === name || field === `input.${name}`);
}

/** The colour and, where the colour needs it, who reads; what is wrong with them stands there. */
export function MarkingFields(props: {
  readonly typed: TypedMarking;
  readonly problems: readonly Problem[];
  readonly onChange: (typed: TypedMarking) => void;
}) {
  const { typed, onChange } = props;
  const named = readersOf[typed.tlp];
  const broken = props.problems.filter(isOfMarking);
  return (
    <>
      <label>
        Marking
        <select
          value={typed.tlp}
          aria-invalid={broken.length > 0}
          onChange={(event) => onChange({ tlp: event.currentTarget.value as Tlp, readers: '' })}
        >
          {tlps.map((tlp) => (
            <option key={tlp} value={tlp}>
              TLP:{tlp.replace('_', '+')}
            </option>
          ))}
        </select>
      </label>{' '}
      <Marking tlp={typed.tlp} />
      {named === null ? null : (
        <label>
          {named.label}
          <input
            value={typed.readers}
            aria-invalid={broken.length > 0}
            onInput={(event) => onChange({ ...typed, readers: event.currentTarget.value })}
          />
        </label>
      )}
      {broken.map(({ code, message }) => (
        <span className="broken" role="alert" key={code}>
          {message} <code>{code}</code>
        </span>
      ))}
    </>
  );
}
