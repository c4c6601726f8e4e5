import { useId } from 'preact/hooks';
import type { Problem } from '../ask.ts';
import { choicesOf, fieldsOf, shapeOf, wordsOf } from './steps.ts';
import type { Field } from './steps.ts';
import type { Typed, TypedValue } from './typed.ts';

interface Props {
  readonly field: Field;
  /** Where it is in the input, such as `targets.0.sector`. */
  readonly path: string;
  readonly value: TypedValue;
  readonly broken: ReadonlyMap<string, readonly Problem[]>;
  readonly onType: (value: TypedValue) => void;
}

const long = new Set([
  'description',
  'rationale',
  'statement',
  'text',
  'body',
  'alternatives',
  'assumptions',
  'lessons',
  'reason',
  'summary',
]);

/** One field of a step with its help and what is wrong with it, whatever its type: inputs within inputs and lists of them too. */
export function FieldOf({ field, path, value, broken, onType }: Props) {
  const id = useId();
  const { base, isList, isNeeded } = shapeOf(field.type);
  const label = `${wordsOf(field.name)}${isNeeded ? ' (needed)' : ''}`;
  const inner = fieldsOf(base);
  const choices = base === 'Boolean' ? ['true', 'false'] : choicesOf(base);
  const problems = broken.get(path) ?? [];
  const told = `${id}-help ${id}-wrong`;
  const about = (
    <>
      <span className="board-help" id={`${id}-help`}>
        {field.help}
      </span>
      <span className="broken" id={`${id}-wrong`} role="alert">
        {problems.map(({ code, message }) => (
          <span key={`${code}${message}`}>
            {message} <code>{code}</code>
          </span>
        ))}
      </span>
    </>
  );
  if (inner !== null) {
    const parts = isList ? ((value ?? []) as readonly Typed[]) : [(value ?? {}) as Typed];
    const change = (at: number, part: Typed) => onType(isList ? parts.map((each, index) => (index === at ? part : each)) : part);
    return (
      <fieldset className="board-field wide" aria-describedby={told}>
        <legend>{label}</legend>
        {about}
        {parts.map((part, at) => (
          <div className="board-part" key={at}>
            {inner.map((each) => (
              <FieldOf
                key={each.name}
                field={each}
                path={isList ? `${path}.${at}.${each.name}` : `${path}.${each.name}`}
                value={part[each.name]}
                broken={broken}
                onType={(typed) => change(at, { ...part, [each.name]: typed })}
              />
            ))}
            {isList ? (
              <button type="button" onClick={() => onType(parts.filter((_, index) => index !== at))}>
                Remove
              </button>
            ) : null}
          </div>
        ))}
        {isList ? (
          <button type="button" onClick={() => onType([...parts, {}])}>
            Add to {wordsOf(field.name).toLowerCase()}
          </button>
        ) : null}
      </fieldset>
    );
  }
  if (isList && choices !== null) {
    const chosen = (value ?? []) as readonly string[];
    return (
      <fieldset className="board-field wide" aria-describedby={told}>
        <legend>{label}</legend>
        {about}
        <div className="board-choices">
          {choices.map((choice) => (
            <label className="board-choice" key={choice}>
              <input
                type="checkbox"
                checked={chosen.includes(choice)}
                onChange={({ currentTarget }) =>
                  onType(currentTarget.checked ? [...chosen, choice] : chosen.filter((each) => each !== choice))
                }
              />
              {choice}
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  const text = isList ? ((value ?? []) as readonly string[]).join('\n') : ((value ?? '') as string);
  const shared = {
    id,
    value: text,
    'aria-describedby': told,
    'aria-invalid': problems.length > 0,
    'aria-required': isNeeded,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onType(isList ? currentTarget.value.split('\n') : currentTarget.value),
  };
  return (
    <div className={isList || long.has(field.name) ? 'board-field wide' : 'board-field'}>
      <label htmlFor={id}>{isList ? `${label}, one a line` : label}</label>
      {choices !== null ? (
        <select {...shared}>
          <option value="">(none)</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : isList || long.has(field.name) ? (
        <textarea rows={isList ? 2 : 3} {...shared} />
      ) : base === 'Date' ? (
        <input type="date" {...shared} />
      ) : base === 'Int' ? (
        <input type="number" {...shared} />
      ) : (
        <input type="text" {...shared} />
      )}
      {about}
    </div>
  );
}
