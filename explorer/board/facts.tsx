import type { ComponentChild } from 'preact';
import { Marking } from '../marking.tsx';
import { addressOf } from '../place.ts';
import type { Tlp } from '../tlp.ts';
import { kindOf, kindOfId } from './kinds.ts';
import { wordsOf } from './steps.ts';

type Value = string | number | boolean | null | undefined | Part | readonly Value[];
interface Part {
  readonly [field: string]: Value;
}

/** What a record says, a row each, whatever its kind; what it does not say is left out. */
export function Facts({ of }: { readonly of: Readonly<Record<string, unknown>> }) {
  const rows = Object.entries(of as Record<string, Value>).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return (
    <div className="board-scroll" tabIndex={0} role="region" aria-label="What the record says">
      <table>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{wordsOf(name)}</th>
              <td>{shown(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown(value: Value): ComponentChild {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return textOf(value);
  if (typeof value !== 'object') return value;
  if (!Array.isArray(value)) return partOf(value as Part);
  return (
    <ul className="board-list">
      {value.map((each: Value, at) => (
        <li key={at}>{shown(each)}</li>
      ))}
    </ul>
  );
}

/** A text; a moment to the minute, and the id of a record with a page as a link to it. */
function textOf(text: string): ComponentChild {
  const kind = /\s/.test(text) ? null : kindOfId(text);
  if (kind !== null) return <a href={addressOf('board', { kind, id: text })}>{text}</a>;
  return <bdi>{/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? `${text.slice(0, 10)} ${text.slice(11, 16)} UTC` : text}</bdi>;
}

/** A record that another one names, as a link with its marking; any other part as its values. */
function partOf({ __typename: typename, id, marking, ...rest }: Part): ComponentChild {
  const kind = typeof typename === 'string' ? kindOf(typename) : null;
  const badge = typeof marking === 'string' ? <Marking tlp={marking as Tlp} /> : null;
  const said = Object.entries(rest).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  const address =
    typeof id !== 'string'
      ? null
      : kind !== null
        ? addressOf('board', { kind, id })
        : typename === 'Actor'
          ? addressOf('actor', { id })
          : null;
  const { name, ...others }: Part = Object.fromEntries(said);
  const isNamed = typeof name === 'string';
  return (
    <>
      {address !== null ? (
        <a href={address}>
          <bdi>{isNamed ? name : shown(id)}</bdi>
        </a>
      ) : isNamed ? (
        <bdi>{name}</bdi>
      ) : typeof id === 'string' ? (
        <code>{id}</code>
      ) : null}{' '}
      {Object.entries(others).map(([field, value]) => (
        <span className="board-said" key={field}>
          <small>{wordsOf(field)}:</small> {shown(value)}{' '}
        </span>
      ))}
      {badge}
    </>
  );
}
