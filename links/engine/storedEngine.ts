import { isDay } from '../../domain/day.ts';
import { OstrakonError } from '../../domain/errors.ts';
import type { LinkBounds, LinkSource, Look } from '../../domain/linkSource.ts';
import type { Stored } from '../../domain/ledger.ts';
import { linkTypes } from '../../domain/model.ts';
import type { Day } from '../../domain/model.ts';
import { requiredEnds } from '../../domain/references.ts';
import { canSee } from '../../domain/tlp.ts';
import type { Marking, Viewer } from '../../domain/tlp.ts';

import { Graph } from '../graph.ts';
import type { View, WalkOptions } from '../questions.ts';
import { boundsOf } from './bounds.ts';
import { compareIds } from './compareIds.ts';
import type { Engine, EngineView } from './engine.ts';
import { checkNetwork, networkOf } from './network.ts';
import { PartGraph } from './partGraph.ts';
import { checkPaths, pathsOf } from './paths.ts';
import { stakesAround, stakeTypes } from './stakes.ts';

/**
 * The engine that looks everything up in a store, for graphs that do not fit in memory. Answers are equal to those of a graph in memory that
 * has applied the same commits; each is of one state of the store.
 */
export function storedEngine(source: LinkSource): Engine {
  return { view: (viewer, { asOf }) => new StoredView(source, viewer, asOf) };
}

/** One question under way. */
interface Asked {
  readonly look: Look;
  /** Those beyond CLEAR that the viewer may see. */
  readonly markings: readonly Marking[];
  /** A View of records and of what they cannot do without. */
  readonly view: (ids: readonly string[]) => Promise<View>;
}

class StoredView implements EngineView {
  readonly #source: LinkSource;
  readonly #viewer: Viewer;
  readonly #asOf: Day;

  constructor(source: LinkSource, viewer: Viewer, asOf: Day) {
    if (!isDay(asOf))
      throw new OstrakonError({ code: 'BAD_INPUT', field: 'asOf', message: `"asOf" is no calendar day; write it as 2024-11-05.` });
    this.#source = source;
    this.#viewer = viewer;
    this.#asOf = asOf;
  }

  isVisible: EngineView['isVisible'] = (id) =>
    this.#ask(async ({ look, markings, view }) => {
      const [stored] = await look.records([id]);
      if (stored == null || stored.record.type === 'actor') return (await look.actors([id], markings)).has(id);
      return (await view([id])).isVisible(id);
    });

  actorId: EngineView['actorId'] = (id) => this.#ask((asked) => actorIn(asked, id));

  degreeOf: EngineView['degreeOf'] = (id) =>
    this.#ask(async (asked) => {
      const actor = await actorIn(asked, id);
      return actor === null ? 0 : ((await asked.look.degrees([actor], this.#bounds(asked, {}))).get(actor) ?? 0);
    });

  linksOf: EngineView['linksOf'] = (id, options, page) =>
    this.#ask(async (asked) => {
      const actor = await actorIn(asked, id);
      return (await this.#beside(asked, actor, options)).linksOf(actor ?? id, {}, page);
    });

  bodiesOf: EngineView['bodiesOf'] = (government) =>
    this.#ask(async (asked) => {
      const actor = await actorIn(asked, government);
      return (await this.#beside(asked, actor, { types: ['PART_OF'], direction: 'IN' })).bodiesOf(actor ?? government);
    });

  network: EngineView['network'] = (actors, options) =>
    this.#ask((asked) => {
      checkNetwork(options);
      return networkOf(asked, actors, options, this.#bounds(asked, options), this.#bounds(asked, {}));
    });

  paths: EngineView['paths'] = (from, to, options) =>
    this.#ask((asked) => {
      checkPaths(options);
      return pathsOf(asked, { from, to }, options, this.#bounds(asked, options), this.#bounds(asked, {}));
    });

  designationsOf: EngineView['designationsOf'] = (id, active) =>
    this.#ask(async (asked) => {
      const actor = await actorIn(asked, id);
      if (actor === null) return [];
      return (await asked.view([actor, ...(await asked.look.designationsOf(actor))])).designationsOf(actor, active);
    });

  ownershipTree: EngineView['ownershipTree'] = (id, options) =>
    this.#ask(async (asked) => {
      const actor = await actorIn(asked, id);
      const links =
        actor === null ? [] : await stakesAround(asked.look, actor, options.direction, this.#bounds(asked, { types: stakeTypes }));
      return (await asked.view([...(actor === null ? [] : [actor]), ...links])).ownershipTree(actor ?? id, options);
    });

  #ask<T>(work: (asked: Asked) => Promise<T>): Promise<T> {
    return this.#source.look(async (look) => {
      const viewer = this.#viewer;
      const deciding = viewer.org === null ? [] : await look.standing(viewer.org);
      const standing = graphOf(deciding).standing(viewer);
      // Without a user id CLEAR is all there is to see.
      const markings = viewer.user === null ? [] : (await look.markings()).filter((marking) => canSee(viewer, standing, marking));
      const view = async (ids: readonly string[]): Promise<View> =>
        graphOf([...deciding, ...(await withEnds(look, ids))]).view(viewer, { asOf: this.#asOf });
      return work({ look, markings, view });
    });
  }

  /** A View of an actor and who is a step away, the links pointing at the actor. Of nobody where there is no actor. */
  async #beside(asked: Asked, actor: string | null, options: WalkOptions): Promise<View> {
    const part = new PartGraph();
    if (actor === null) return part.view();
    const steps = await asked.look.steps([actor], options.direction ?? 'BOTH', this.#bounds(asked, options));
    const others = [...new Set(steps.map(({ other }) => other))];
    const names = await asked.look.names(others);
    part.add(
      [actor, ...others],
      steps.map(({ link, other }) => ({ id: link, from: other, to: actor })),
      names,
    );
    return part.view();
  }

  #bounds({ markings }: Asked, options: WalkOptions): LinkBounds {
    return boundsOf(markings, this.#asOf, options);
  }
}

/** The id of the visible actor that an id means; null otherwise. */
async function actorIn({ look, markings }: Asked, id: string): Promise<string | null> {
  return (await look.actors([id], markings)).get(id) ?? null;
}

/** Records and, again and again, those that they cannot do without. */
async function withEnds(look: Look, ids: readonly string[]): Promise<Stored[]> {
  const found = new Map<string, Stored>();
  let missing = [...new Set(ids)];
  while (missing.length > 0) {
    const next = new Set<string>();
    for (const stored of await look.records(missing)) {
      if (stored === null) continue;
      found.set(stored.record.id, stored);
      for (const end of requiredEnds(stored.record)) next.add(end);
    }
    missing = [...next].filter((id) => !found.has(id));
  }
  return [...found.values()].sort((a, b) => ranks(a) - ranks(b) || compareIds(a.record.id, b.record.id));
}

/** Where a scan of the ledger comes to a record: what is equal otherwise is told in the order in which a graph was loaded. */
const ranks = ({ record }: Stored): number => (record.type === 'link' ? 1 + linkTypes.indexOf(record.linkType) : 0);

function graphOf(records: readonly Stored[]): Graph {
  const graph = new Graph({ withNames: false });
  graph.load(records);
  return graph;
}
