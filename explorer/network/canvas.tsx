/** The network as a picture (WebGL), laid out in a worker. All it shows is in the table beside it. */
import Graph from 'graphology';
import { useEffect, useRef, useState } from 'preact/hooks';
import Sigma from 'sigma';
import type { Drawn } from './drawn.ts';
import type { Places } from './layoutWorker.ts';

interface Props {
  readonly drawn: Drawn;
  readonly picks: ReadonlySet<string>;
  readonly onPick: (id: string) => void;
  readonly onExpand: (id: string) => void;
}

export function Canvas({ drawn, picks, onPick, onExpand }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const places = useRef<Record<string, { x: number; y: number }>>({});
  const now = useRef({ onPick, onExpand });
  now.current = { onPick, onExpand };
  const picked = useRef(picks);
  picked.current = picks;
  const sigma = useRef<Sigma | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (room.current === null) return undefined;
    const graph = new Graph({ multi: true, type: 'directed' });
    for (const { id, label, colour, size, x, y } of drawn.nodes) {
      graph.addNode(id, { label, color: colour, size, ...(places.current[id] ?? { x, y }) });
    }
    for (const { id, from, to, label } of drawn.links) {
      graph.addDirectedEdgeWithKey(id, from, to, { label, type: 'arrow', color: '#9aa3ad', size: 1.5 });
    }
    let picture: Sigma;
    try {
      picture = new Sigma(graph, room.current, {
        renderEdgeLabels: drawn.links.length <= 200,
        labelRenderedSizeThreshold: drawn.nodes.length > 100 ? 8 : 0,
        minCameraRatio: 0.02,
        nodeReducer: (id, data) => (picked.current.has(id) ? { ...data, highlighted: true, forceLabel: true } : data),
      });
    } catch {
      setProblem('This browser cannot draw the picture (WebGL is missing). The table has all of it.');
      return undefined;
    }
    setProblem('');
    sigma.current = picture;
    picture.on('clickNode', ({ node }) => now.current.onPick(node));
    picture.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      now.current.onExpand(event.node);
    });
    const layout = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    layout.addEventListener('message', ({ data }: MessageEvent<Places>) => {
      places.current = { ...places.current, ...data };
      graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...(data[id] ?? {}) }));
    });
    layout.postMessage(drawn);
    performance.mark('network-drawn');
    return () => {
      layout.terminate();
      picture.kill();
      sigma.current = null;
    };
  }, [drawn]);
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [picks]);
  return (
    <figure className="canvas">
      <div ref={room} className="room" aria-hidden="true" />
      {problem === '' ? null : <p role="alert">{problem}</p>}
    </figure>
  );
}
