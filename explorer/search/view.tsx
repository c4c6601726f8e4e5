/** The search: one box, answered while one types, whose results the arrow keys go through. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../ask.ts';
import type { ViewProps } from '../frame.tsx';
import { addressOf, goTo } from '../place.ts';
import { Problems, Waiting } from '../problems.tsx';
import type { Found } from './answers.ts';
import { addressFor, askedOf, variablesOf, withMore } from './asked.ts';
import type { Asked } from './asked.ts';
import { Filters } from './filters.tsx';
import { Result } from './result.tsx';
import document from './search.graphql?raw';
import { useTyped } from './useTyped.ts';
import './search.css';

export default function View({ params }: ViewProps) {
  const asked = askedOf(params);
  const box = useRef<HTMLInputElement>(null);
  const change = (part: Partial<Asked>) => goTo(addressFor({ ...asked, first: 20, ...part }), 'replace');
  const [typed, setTyped] = useTyped(asked.text, (text) => change({ text }));
  const { answer, isAsking } = useAnswer<Found>(asked.text.trim() === '' ? null : document, variablesOf(asked));
  const found = answer?.data?.searchActors ?? null;
  const results = (found?.edges ?? []).flatMap((edge) => (edge.node === null ? [] : [{ edge, node: edge.node }]));
  const [active, setActive] = useState<string | null>(null);
  const at = results.findIndex(({ node }) => node.id === active);
  const more = found === null ? null : withMore(asked, found.totalCount);
  useSlash(box);

  const moveTo = (to: number) => {
    const next = results[Math.max(0, Math.min(to, results.length - 1))]?.node.id ?? null;
    setActive(next);
    window.document.getElementById(optionId(results.findIndex(({ node }) => node.id === next)))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are composed, keys are the composer's.
    if (event.isComposing) return;
    // Enter opens what the reader has seen: nothing while the answer to what stands in the box is under way.
    const isCurrent = typed === asked.text && !isAsking;
    const opened = isCurrent ? (results[Math.max(0, at)]?.node.id ?? null) : null;
    if (event.key === 'ArrowDown') moveTo(at + 1);
    else if (event.key === 'ArrowUp') moveTo(at < 0 ? results.length - 1 : at - 1);
    else if (event.key === 'Escape') {
      setActive(null);
      setTyped('');
    } else if (event.key === 'Enter' && opened !== null) goTo(addressOf('actor', { id: opened }));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <h1>Search</h1>
      <label className="search">
        Name of a person, an organisation, a vessel or an aircraft, as it is heard or spelled
        <input
          ref={box}
          type="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={results.length > 0}
          aria-controls="results"
          {...(at < 0 ? {} : { 'aria-activedescendant': optionId(at) })}
          autofocus
          autocomplete="off"
          list={undefined}
          spellcheck={false}
          value={typed}
          onInput={(event) => {
            setActive(null);
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <Filters asked={asked} onChange={change} />
      <Waiting isAsking={isAsking} what="Searching" />
      <Problems of={answer?.problems ?? []} />
      {asked.text.trim() === '' ? (
        <p>↓ and ↑ go through what is found, Enter opens, Escape clears, / comes back to the box.</p>
      ) : found === null ? null : (
        <p role="status">
          {found.totalCount} found for “<bdi>{asked.text}</bdi>”
        </p>
      )}
      <div className="cards" role="listbox" id="results" aria-label="Found" hidden={results.length === 0}>
        {results.map(({ edge, node }, index) => (
          <Result key={node.id} id={optionId(index)} edge={edge} node={node} typed={asked.text} isActive={index === at} />
        ))}
      </div>
      {more === null || results.length === 0 ? null : (
        <p>
          <button type="button" onClick={() => goTo(addressFor(more), 'replace')}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}

const optionId = (index: number) => `result-${index}`;

/** Lets `/` go to the box, from wherever nothing is typed into. */
function useSlash(box: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isTypedInto = event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTypedInto) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
