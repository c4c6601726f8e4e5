/** A sigma picture, and what the pointer does on it. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering';
import type { Pin } from './asked.ts';
import type { Drawn } from './drawn.ts';
import { shapePrograms } from './shapes.ts';

interface Hands {
  readonly isPicked: (id: string) => boolean;
  readonly onPick: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onPin: (pin: Pin) => void;
}

/** An empty picture in an element; null where the browser has no WebGL. */
export function makePicture(room: HTMLElement, { isPicked, onPick, onExpand, onPin }: Hands): Sigma | null {
  let picture: Sigma;
  try {
    picture = new Sigma(new Graph({ multi: true, type: 'directed' }), room, {
      minCameraRatio: 0.02,
      enableCameraRotation: false,
      nodeProgramClasses: shapePrograms,
      edgeProgramClasses: { line: EdgeLineProgram, arrow: EdgeArrowProgram },
      nodeReducer: (id, data) => (isPicked(id) ? { ...data, highlighted: true, forceLabel: true } : data),
    });
  } catch {
    return null;
  }
  picture.on('clickNode', ({ node }) => onPick(node));
  picture.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    onExpand(event.node);
  });
  let dragged: { readonly id: string; place: { readonly x: number; readonly y: number } | null } | null = null;
  picture.on('downNode', ({ node }) => {
    dragged = { id: node, place: null };
    if (picture.getCustomBBox() === null) picture.setCustomBBox(picture.getBBox());
  });
  picture.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    dragged.place = picture.viewportToGraph(event);
    picture.getGraph().mergeNodeAttributes(dragged.id, dragged.place);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const letGo = () => {
    if (dragged !== null && dragged.place !== null) onPin({ id: dragged.id, ...dragged.place });
    dragged = null;
  };
  picture.on('upNode', letGo);
  picture.on('upStage', letGo);
  return picture;
}

/** Leaves out what would hold up or crowd a picture of this size. Settings that stay are not set: each setting draws all anew. */
export function showFittingly(picture: Sigma, { nodes, links }: Drawn): void {
  if (picture.getCustomBBox() !== null) picture.setCustomBBox(null);
  const fitting = {
    renderEdgeLabels: links.length <= 60,
    labelRenderedSizeThreshold: nodes.length > 100 ? 8 : 0,
  };
  const isOther = (Object.keys(fitting) as (keyof typeof fitting)[]).some((name) => picture.getSetting(name) !== fitting[name]);
  if (isOther) picture.setSettings(fitting);
}
