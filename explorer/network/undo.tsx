/** Goes back and forth over what was done in this view. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { goTo } from '../place.ts';
import { movedTo, startedAt } from './trail.ts';

/** @param props.address the present address of the view */
export function Undo({ address }: { readonly address: string }) {
  const [kept, setTrail] = useState(() => startedAt(address));
  const trail = movedTo(kept, address);
  useEffect(() => setTrail(trail), [address]);
  const [back, forth] = [trail.past.at(-1), trail.future[0]];
  // With the picture, not after it: whoever sees what was undone may press the keys at once.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
      const to = isRedo ? forth : key === 'z' ? back : undefined;
      if (to === undefined) return;
      event.preventDefault();
      goTo(to);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [back, forth]);
  return (
    <span className="undo">
      <button type="button" disabled={back === undefined} aria-keyshortcuts="Control+Z" onClick={() => back !== undefined && goTo(back)}>
        Undo
      </button>{' '}
      <button
        type="button"
        disabled={forth === undefined}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => forth !== undefined && goTo(forth)}
      >
        Redo
      </button>
    </span>
  );
}

/** Fields that undo their own typing. */
function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
