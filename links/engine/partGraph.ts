import type { ActorRecord, LedgerRecord, LinkRecord } from '../../domain/model.ts';
import { clear, publicViewer } from '../../domain/tlp.ts';

import { Graph } from '../graph.ts';
import type { View } from '../questions.ts';

const day = '2000-01-01';
const common = { marking: clear, sources: [], isSynthetic: false };

/**
 * A graph of the actors and links that were found to count, bare of all else: every walk over it may take every step, so the code that walks
 * in memory gives the answer, in its order and with its caps.
 */
export class PartGraph {
  readonly #graph = new Graph({ withNames: false });
  readonly #known = new Set<string>();

  /** @param names of actors, where the order of names matters */
  add(
    actors: Iterable<string>,
    links: Iterable<{ readonly id: string; readonly from: string; readonly to: string }>,
    names?: ReadonlyMap<string, string>,
  ): void {
    const records: LedgerRecord[] = [];
    const isNew = (id: string): boolean => !this.#known.has(id) && this.#known.add(id).has(id);
    for (const id of actors) if (isNew(id)) records.push(bareActor(id, names?.get(id) ?? ''));
    for (const link of links) if (isNew(link.id)) records.push(bareLink(link));
    this.#graph.load(records.map((record) => ({ record, revision: 1 })));
  }

  view(): View {
    return this.#graph.view(publicViewer, { asOf: day });
  }
}

const bareActor = (id: string, name: string): ActorRecord => ({
  ...common,
  type: 'actor',
  id,
  kind: 'ENTITY',
  name,
  names: [],
  countries: [],
  identifiers: [],
  addresses: [],
  description: null,
  details: null,
  otherIds: [],
  usPersonBasis: null,
  statements: [],
});

const bareLink = ({ id, from, to }: { readonly id: string; readonly from: string; readonly to: string }): LinkRecord => ({
  ...common,
  type: 'link',
  id,
  linkType: 'PART_OF',
  from,
  to,
  share: null,
  since: null,
  until: null,
  description: null,
  confidence: null,
  interest: null,
  arrangement: null,
  listedFrom: null,
  listedTo: null,
});
