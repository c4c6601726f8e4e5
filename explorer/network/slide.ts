/** Panning that moves what is drawn instead of drawing it anew: pictures of thousands of links take longer to draw than a frame lasts. */
import type Sigma from 'sigma';

/**
 * Where a picture is large, dragging its ground moves the drawn layers, and the camera follows when the pointer lets go. What comes in from
 * beyond the edges is drawn then.
 *
 * @returns what ends it
 */
export function slideWhenLarge(picture: Sigma): () => void {
  let start: { readonly x: number; readonly y: number } | null = null;
  let moved = { x: 0, y: 0 };
  // The layer that takes the pointer stays: positions are counted from its corner.
  const layers = () => Object.entries(picture.getCanvases()).flatMap(([name, canvas]) => (name === 'mouse' ? [] : [canvas]));
  const shift = (transform: string) => layers().forEach((canvas) => (canvas.style.transform = transform));
  picture.on('downStage', ({ event: { x, y } }) => {
    if (picture.getGraph().size <= 2_000) return;
    start = { x, y };
    moved = { x: 0, y: 0 };
  });
  picture.on('moveBody', ({ event }) => {
    if (start === null) return;
    event.preventSigmaDefault();
    moved = { x: event.x - start.x, y: event.y - start.y };
    shift(`translate(${moved.x}px, ${moved.y}px)`);
  });
  const letGo = () => {
    if (start === null) return;
    start = null;
    const [from, to] = [picture.viewportToFramedGraph({ x: 0, y: 0 }), picture.viewportToFramedGraph(moved)];
    const camera = picture.getCamera();
    const { x, y } = camera.getState();
    camera.setState({ x: x + from.x - to.x, y: y + from.y - to.y });
    picture.refresh({ skipIndexation: true });
    shift('');
  };
  document.addEventListener('mouseup', letGo);
  return () => document.removeEventListener('mouseup', letGo);
}
