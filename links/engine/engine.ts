import type { Day } from '../../domain/model.ts';
import type { Viewer } from '../../domain/tlp.ts';

import type { LinkGraph, View } from '../questions.ts';

/** The questions that every engine answers. The others of `View` are answered from memory only. */
export const engineQuestions = [
  'isVisible',
  'actorId',
  'degreeOf',
  'linksOf',
  'bodiesOf',
  'network',
  'paths',
  'designationsOf',
  'ownershipTree',
] as const satisfies readonly (keyof View)[];
export type EngineQuestion = (typeof engineQuestions)[number];

/** The questions as `View` puts them and with its guarantees, answered in time. */
export type EngineView = {
  readonly [Q in EngineQuestion]: (...asked: Parameters<View[Q]>) => Promise<ReturnType<View[Q]>>;
};

/** Answers the questions of the link graph for a viewer on a day, whether the graph is in memory or in a store. */
export interface Engine {
  view(viewer: Viewer, day: { readonly asOf: Day }): EngineView;
}

/** The engine that asks a graph in memory. A refusal is a rejection, as with every engine. */
export function memoryEngine(graph: LinkGraph): Engine {
  return {
    view(viewer, day) {
      const view = graph.view(viewer, day);
      const later = async <T>(ask: () => T): Promise<T> => Promise.resolve(ask());
      return {
        isVisible: (id) => later(() => view.isVisible(id)),
        actorId: (id) => later(() => view.actorId(id)),
        degreeOf: (actor) => later(() => view.degreeOf(actor)),
        linksOf: (actor, options, page) => later(() => view.linksOf(actor, options, page)),
        bodiesOf: (government) => later(() => view.bodiesOf(government)),
        network: (actors, options) => later(() => view.network(actors, options)),
        paths: (from, to, options) => later(() => view.paths(from, to, options)),
        ownershipTree: (actor, options) => later(() => view.ownershipTree(actor, options)),
        designationsOf: (actor, active) => later(() => view.designationsOf(actor, active)),
      };
    },
  };
}
