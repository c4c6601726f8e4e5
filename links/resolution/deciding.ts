/** Gathers what a merge or its undoing touches; nothing of it is shown to anybody. */
import type { Change, Ledger, Stored, WholeRequest } from '../../domain/ledger.ts';
import type { ActorPartRecord, ActorRecord, Instant, MatchRecord } from '../../domain/model.ts';
import { merged, parted, partId, type Decision } from '../../domain/resolution/merging.ts';

export interface Deciding {
  readonly ledger: Ledger;
}

/** Who merges and suggests where no analyst does. */
export const resolver = 'system:resolution';

/** The changes that make the second actor a part of the first, and the match that says so. */
export async function confirmed(
  { ledger }: Deciding,
  match: MatchRecord,
  keeps: Stored<ActorRecord>,
  goes: Stored<ActorRecord>,
  decision: Decision,
): Promise<{ readonly changes: Change[]; readonly result: MatchRecord }> {
  const parts = [...(await partsOf(ledger, keeps.record)), ...(await partsOf(ledger, goes.record))];
  const referring = await others(ledger, goes.record.id, match.id);
  const { changes, moved } = merged({ keeps, goes, parts, referring });
  const result: MatchRecord = {
    ...match,
    ids: [keeps.record.id, goes.record.id],
    actors: [keeps.record.id],
    status: 'CONFIRMED',
    ...decision,
    moved,
  };
  return { changes, result };
}

/** The commit by which a new match makes the second actor a part of the first, decided by no analyst. */
export async function mergeCommit(
  deciding: Deciding,
  match: MatchRecord,
  keeps: Stored<ActorRecord>,
  goes: Stored<ActorRecord>,
  at: Instant,
): Promise<WholeRequest> {
  const decision = { by: resolver, at, reason: match.evidence[0]?.detail ?? null };
  const { changes, result } = await confirmed(deciding, match, keeps, goes, decision);
  const reason = `merge ${goes.record.id} into ${keeps.record.id}`;
  return { by: resolver, at, reason, changes: [...changes, { op: 'put', record: result, expected: null }] };
}

/** The changes that give both actors back as their lists have them, and the match that says so. */
export async function undone(
  { ledger }: Deciding,
  match: MatchRecord,
  whole: Stored<ActorRecord>,
  decision: Decision,
): Promise<{ readonly changes: Change[]; readonly result: MatchRecord }> {
  const parts = await partsOf(ledger, whole.record);
  const referring = await others(ledger, whole.record.id, match.id);
  const joined = referring.flatMap(({ record }) => (record.type === 'match' && record.status === 'CONFIRMED' ? [record.ids] : []));
  const [, back = ''] = match.ids;
  const leaving = connected(back, joined);
  const changes = parted({ whole, match, parts, referring: referring.filter(({ record }) => record.type !== 'match'), leaving });
  for (const { record, revision } of referring) {
    // Decided and open matches of whoever leaves go with it.
    if (record.type !== 'match') continue;
    const actors = [...new Set(record.ids.map((id) => (leaving.has(id) ? back : record.actors.includes(id) ? id : whole.record.id)))];
    const kept = record.status === 'CONFIRMED' ? actors.slice(0, 1) : actors;
    changes.push({ op: 'put', record: { ...record, actors: kept }, expected: revision });
  }
  return { changes, result: { ...match, actors: [whole.record.id, back], status: 'UNDONE', ...decision, moved: [] } };
}

/** The parts of an actor that is made of several; none where it is one. */
export async function partsOf(ledger: Ledger, actor: ActorRecord): Promise<Stored<ActorPartRecord>[]> {
  if (actor.otherIds.length === 0) return [];
  const found = await ledger.records([actor.id, ...actor.otherIds].map(partId));
  return found.flatMap((stored) =>
    stored?.record.type === 'actorPart' && stored.record.actor === actor.id ? [stored as Stored<ActorPartRecord>] : [],
  );
}

/** Null where there is no record, or none of an actor. */
export function actorOf(stored: Stored | null | undefined): Stored<ActorRecord> | null {
  return stored?.record.type === 'actor' ? (stored as Stored<ActorRecord>) : null;
}

/** What refers to an actor, but for its parts and the match that is decided. */
async function others(ledger: Ledger, actor: string, match: string): Promise<Stored[]> {
  const [ids = []] = await ledger.referrers([actor]);
  const found = await ledger.records(ids.filter((id) => id !== match));
  return found.flatMap((stored) => (stored === null || stored.record.type === 'actorPart' ? [] : [stored]));
}

/** Everything that pairs connect with an id. */
function connected(start: string, pairs: readonly (readonly string[])[]): Set<string> {
  const found = new Set([start]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const pair of pairs) if (pair.some((id) => found.has(id))) for (const id of pair) found.add(id);
  }
  return found;
}
