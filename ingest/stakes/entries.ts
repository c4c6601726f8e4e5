/** The new entities that a table of stakes names. */
import type { ActorDetails, ActorKind, ActorRecord } from '../../domain/model.ts';
import type { ListedEntry, Reject } from '../listContent.ts';
import { publishedActor } from '../listFormat.ts';
import { scriptOf } from '../scriptOf.ts';
import type { PlacedStake } from './links.ts';

/** One entry for each `csv:` actor, in the order of the rows; rows that contradict each other on its kind or name are rejects. */
export function entriesOf(source: string, stakes: readonly PlacedStake[]): { readonly entries: ListedEntry[]; readonly rejects: Reject[] } {
  const found = new Map<string, { value: string; name: string | null; kind: ActorKind | null }>();
  const rejects: Reject[] = [];
  for (const { owner, owned, place } of stakes) {
    for (const { id, value, name, kind } of [owner, owned]) {
      if (value === null) continue;
      const known = found.get(id);
      if (known === undefined) found.set(id, { value, name, kind });
      else {
        if (known.kind !== null && kind !== null && known.kind !== kind)
          rejects.push({ ...place, reason: 'An earlier line gives the same actor another kind.' });
        if (known.name !== null && name !== null && known.name !== name)
          rejects.push({ ...place, reason: 'An earlier line gives the same actor another name.' });
        known.kind ??= kind;
        known.name ??= name;
      }
    }
  }
  const entries = [...found].map(([id, one]) => ({ actor: actorOf(source, id, one.name ?? one.value, one.kind ?? 'ENTITY'), tags: [] }));
  return { entries, rejects };
}

function actorOf(source: string, id: string, name: string, kind: ActorKind): ActorRecord {
  return publishedActor({
    id,
    kind,
    name,
    names: [{ value: name, type: 'PRIMARY', script: scriptOf(name), sources: [source] }],
    countries: [],
    identifiers: [],
    addresses: [],
    description: null,
    details: detailsOf(kind),
  });
}

/** What a table says of an actor's particulars: nothing. */
function detailsOf(kind: ActorKind): ActorDetails | null {
  if (kind === 'ENTITY') return { kind, entityType: null, incorporated: null, founded: null };
  if (kind === 'INDIVIDUAL') return { kind, birthDates: [], birthPlaces: [], nationalities: [], gender: null };
  return null;
}
