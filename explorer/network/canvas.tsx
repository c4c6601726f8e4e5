/** The network as a picture (WebGL), laid out in a worker. All it shows is in the table beside it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type Sigma from 'sigma';
import type { Pin } from './asked.ts';
import type { Drawn } from './drawn.ts';
import { graphOf } from './graph.ts';
import type { Places, Work } from './work.ts';
import { makePicture, showFittingly } from './picture.ts';
import { slideWhenLarge } from './slide.ts';
import { startPlaces } from './startPlaces.ts';

interface Props {
  /** All that is loaded: it is laid out once, whatever the day. */
  readonly whole: Drawn;
  /** What of it is shown. */
  readonly drawn: Drawn;
  readonly picks: ReadonlySet<string>;
  readonly pinned: readonly Pin[];
  /** Called with the id of a node clicked, double-clicked, or dragged to a place. */
  readonly onPick: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onPin: (pin: Pin) => void;
  /** Where the nodes are, for whoever wants to pin one without dragging it. */
  readonly places: { current: Places };
}

/** Whether the reader's system asks for less motion. */
export const wantsStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function Canvas({ whole, drawn, picks, pinned, onPick, onExpand, onPin, places }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const now = useRef({ onPick, onExpand, onPin, picks });
  now.current = { onPick, onExpand, onPin, picks };
  const [hasPicture, setHasPicture] = useState(true);
  useLayoutEffect(() => {
    if (room.current === null) return undefined;
    sigma.current = makePicture(room.current, {
      isPicked: (id) => now.current.picks.has(id),
      onPick: (id) => now.current.onPick(id),
      onExpand: (id) => now.current.onExpand(id),
      onPin: (pin) => now.current.onPin(pin),
    });
    setHasPicture(sigma.current !== null);
    const stopSliding = sigma.current === null ? null : slideWhenLarge(sigma.current);
    return () => {
      stopSliding?.();
      sigma.current?.kill();
      sigma.current = null;
    };
  }, []);
  useLayoutEffect(() => {
    const pins = Object.fromEntries(pinned.map(({ id, x, y }) => [id, { x, y }]));
    places.current = { ...startPlaces(whole, places.current), ...pins };
  }, [whole, pinned]);
  useLayoutEffect(() => {
    if (sigma.current === null) return undefined;
    showFittingly(sigma.current, drawn);
    sigma.current.setGraph(graphOf(drawn, places.current));
    const frame = requestAnimationFrame(() => performance.mark('network-drawn'));
    return () => cancelAnimationFrame(frame);
  }, [drawn]);
  useEffect(() => {
    if (sigma.current === null) return undefined;
    const layout = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    layout.addEventListener('message', ({ data }: MessageEvent<Places>) => {
      places.current = { ...places.current, ...data };
      sigma.current?.getGraph().updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...(data[id] ?? {}) }), {
        attributes: ['x', 'y'],
      });
      performance.mark('network-laid-out');
    });
    const nodes = whole.nodes.map(({ id }) => ({ id, x: 0, y: 0, ...places.current[id] }));
    layout.postMessage({ what: 'layout', nodes, links: whole.links, pinned, isStill: wantsStillness() } satisfies Work);
    return () => layout.terminate();
  }, [whole, pinned]);
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [picks]);
  return (
    <figure className="canvas">
      <div ref={room} className="room" aria-hidden="true" />
      {hasPicture ? null : <p role="alert">This browser cannot draw the picture (WebGL is missing). The table has all of it.</p>}
    </figure>
  );
}
