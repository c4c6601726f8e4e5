import { useEffect, useRef, useState } from 'preact/hooks';

/** How long after the last key a question is asked, in milliseconds. */
const pauseMs = 150;

/**
 * What stands in a box whose settled text is kept elsewhere.
 *
 * @param settled what is kept; where it becomes another text than the box settled on (by the browser's way back), the box follows
 * @param onSettle told once typing pauses
 */
export function useTyped(settled: string, onSettle: (text: string) => void): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(settled);
  const last = useRef(settled);
  const settle = useRef(onSettle);
  settle.current = onSettle;
  useEffect(() => {
    if (typed === last.current) return undefined;
    const later = setTimeout(() => {
      last.current = typed;
      settle.current(typed);
    }, pauseMs);
    return () => clearTimeout(later);
  }, [typed]);
  useEffect(() => {
    if (settled === last.current) return;
    last.current = settled;
    setTyped(settled);
  }, [settled]);
  return [typed, setTyped];
}
