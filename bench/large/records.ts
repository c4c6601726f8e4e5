/** A large world as records, in batches of changes: actors first, then links. */
import type { Change } from '../../domain/ledger.ts';
import type { ActorRecord, LinkRecord, SourceRef } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import type { WorldActor, WorldLink } from './world.ts';
import { worldActors, worldLinks } from './world.ts';

const dataset = 'bench-large';
const source: SourceRef = { dataset, url: null, firstSeen: '2024-01-01', lastSeen: null };
const sources = [source];
const batchSize = 1_000;

export function actorRecord({ number, kind, name, alias, country, born }: WorldActor): ActorRecord {
  const values = alias === null ? [name] : [name, alias];
  return {
    marking: clear,
    sources,
    isSynthetic: true,
    id: `ftm:large-${number}`,
    type: 'actor',
    kind,
    name,
    names: values.map((value, at) => ({ value, type: at === 0 ? 'PRIMARY' : 'AKA', script: null, sources: [dataset] })),
    countries: [country],
    identifiers: [],
    addresses: [],
    description: null,
    details:
      kind === 'INDIVIDUAL'
        ? { kind, birthDates: [born], birthPlaces: [], nationalities: [country], gender: null }
        : { kind: 'ENTITY', entityType: null, incorporated: born, founded: null },
    otherIds: [],
    usPersonBasis: null,
    statements: [],
  };
}

export function linkRecord({ number, from, to, kind, min, max, since }: WorldLink): LinkRecord {
  return {
    marking: clear,
    sources,
    isSynthetic: true,
    id: `stake:${dataset}/ftm:link-${number}`,
    type: 'link',
    linkType: kind,
    from: `ftm:large-${from}`,
    to: `ftm:large-${to}`,
    share: kind !== 'OWNS' ? null : { min: min ?? '0', max: max ?? '100', minOpen: false, maxOpen: false },
    interest: kind === 'OWNS' ? 'EQUITY' : null,
    arrangement: null,
    since,
    until: null,
    description: null,
    confidence: null,
    listedFrom: null,
    listedTo: null,
  };
}

export async function* largeChanges(actors: number, links: number): AsyncGenerator<readonly Change[]> {
  let batch: Change[] = [];
  for (const record of recordsOf(actors, links)) {
    if (batch.push({ op: 'put', record, expected: null }) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* recordsOf(actors: number, links: number): Generator<ActorRecord | LinkRecord> {
  for (const actor of worldActors(actors)) yield actorRecord(actor);
  for (const link of worldLinks(links, actors)) yield linkRecord(link);
}
