import { randomUUID } from 'node:crypto';
import type { Viewer } from '../domain/tlp.ts';
import type { Graph } from '../links/graph.ts';
import { GraphView } from '../links/view.ts';
import type { Services } from './services.ts';

/** The link graph of this process, as the gateway in it asks about it (`NearGraph`). */
export function nearGraph({ graph, positions, today }: Pick<Services, 'graph' | 'positions' | 'today'>) {
  const loadings = new WeakMap<Graph, string>();
  const loadingOf = (loaded: Graph): string => {
    const mark = loadings.get(loaded) ?? randomUUID();
    loadings.set(loaded, mark);
    return mark;
  };
  return {
    get seq() {
      return graph.seq;
    },
    async stateFor(viewer: Viewer) {
      const day = today();
      const view = graph.view(viewer, { asOf: day });
      if (!(view instanceof GraphView)) throw new TypeError('The link graph answers with views of another kind.');
      const version = view.version();
      const { communities, clientOf, suspendedFrom } = view.graph.standing(viewer);
      const standing = [communities, clientOf, suspendedFrom].map((ids) => [...ids].sort());
      const { user, org, roles } = viewer;
      const mark = JSON.stringify([version, view.circle, standing, user, org, roles, day, loadingOf(view.graph)]);
      return { position: version === 0 ? null : await positions.encode(version), mark };
    },
  };
}
