/** Random worlds of the process, each whole and without what one viewer may not see. */
import type { ActorRecord, LedgerRecord, MatchRecord } from '../../domain/model.ts';
import { filingOf } from '../../domain/process/filings.ts';
import type { Tracked } from '../../domain/process/machine.ts';
import { systems } from '../../domain/process/machines.ts';
import { references } from '../../domain/references.ts';
import { composed } from '../../domain/resolution/composed.ts';
import type { Marking, Role, Tlp, Viewer } from '../../domain/tlp.ts';
import { clear, publicViewer } from '../../domain/tlp.ts';
import type { View } from '../../links/questions.ts';
import { sampleRecords } from '../world.ts';

export const viewers: Readonly<Record<string, Viewer>> = {
  state: { user: 'bo', org: 'org:lakeland-elections', roles: ['STATE_OFFICIAL'] },
  vendor: { user: 'vic', org: 'org:watchtower', roles: ['PRIVATE_SECTOR_MEMBER'] },
  treasury: { user: 'tess', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] },
  cisa: { user: 'dee', org: 'US-CISA', roles: ['DHS_CISA_ANALYST'] },
  odni: { user: 'ida', org: 'US-ODNI', roles: ['ODNI_ANALYST'] },
  doj: { user: 'joe', org: 'US-DOJ', roles: ['DOJ_OFFICER'] },
  local: { user: 'lou', org: 'org:lakeland-elections', roles: ['LOCAL_OFFICIAL'] },
  auditor: { user: 'aud', org: 'US-TREASURY', roles: ['AUDITOR'] },
  defense: { user: 'dan', org: 'US-DEFENSE', roles: ['DEFENSE_READER'] },
  statedept: { user: 'sam', org: 'US-STATE', roles: ['STATE_DEPT_OFFICER'] },
  staff: { user: 'cleo', org: 'org:watchtower', roles: ['COMMUNITY_STAFF'] },
  homeless: { user: 'zoe', org: null, roles: ['TREASURY_OFFICER', 'ODNI_ANALYST', 'DHS_CISA_ANALYST'] },
  '': publicViewer,
};

/** mulberry32: seedable. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What who belongs where rests on; it is the same in both worlds. */
const standing = new Set<string>(['organization', 'community', 'membership', 'jurisdiction', 'technique', 'dataset', 'listVersion', 'program', 'idempotency']); // prettier-ignore
const statesOf = new Map<string, readonly string[]>(systems.flatMap(({ machines }) => machines.map(({ type, states }) => [type, states])));
const copies = 3;

/** Several copies of every sample, each in some state, marked for somebody, and referring to some copy. */
export function randomWorld(seed: number): LedgerRecord[] {
  const next = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const samples = sampleRecords();
  const types = new Map(samples.map((record) => [record.id, record.type]));
  const idOf = (id: string, copy: number) => (copy === 0 ? id : `${id}~${copy}`);
  const isCopied = (id: string) => !standing.has(types.get(id) ?? 'dataset');
  const marking = (): Marking => {
    const tlp = pick<Tlp>(['CLEAR', 'CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'AMBER_STRICT', 'RED']);
    const originator = pick(['zoe', 'ida', 'dee', 'tess', null]);
    const orgs = ['org:lakeland-elections', 'org:watchtower', 'US-TREASURY', 'US-CISA', 'US-ODNI', 'US-DOJ'];
    const needToKnowRoles = next() < 0.2 ? [pick<Role>(['STATE_OFFICIAL', 'DHS_CISA_ANALYST'])] : [];
    if (tlp === 'RED') return { ...clear, tlp, originator, namedRecipients: [pick(['bo', 'vic', 'dee', 'zoe'])] };
    if (tlp === 'GREEN') return { ...clear, tlp, originator, community: 'community:lakes' };
    return tlp === 'CLEAR' ? clear : { ...clear, tlp, originator, recipientOrgs: [pick(orgs), pick(orgs)], needToKnowRoles };
  };
  const world = withPapers(
    samples.flatMap((sample) => {
      if (standing.has(sample.type)) return [{ ...sample, marking: clear }];
      return Array.from({ length: copies }, (_each, copy): LedgerRecord => {
        const fields: Record<string, unknown> = { ...sample, id: idOf(sample.id, copy), marking: marking() };
        for (const { field, idPrefix } of references[sample.type]) {
          const value = fields[field];
          // A paper is that of its own copy, as its id says.
          const other = (id: string) =>
            idPrefix === undefined && isCopied(id) ? idOf(id, field === 'of' ? copy : Math.floor(next() * copies)) : id;
          if (typeof value === 'string') fields[field] = other(value);
          else if (Array.isArray(value)) fields[field] = value.map((id: string) => other(id));
        }
        const states = statesOf.get(sample.type);
        if (states !== undefined && copy > 0) fields['status'] = pick(states);
        return fields as unknown as LedgerRecord;
      });
    }),
  );
  return withMatches(world, pick, marking);
}

/** Matches among actors that are seen and hidden, and actors made of two parts, marked as the actor is. */
function withMatches(world: readonly LedgerRecord[], pick: <T>(items: readonly T[]) => T, marking: () => Marking): LedgerRecord[] {
  const actors = world.filter((record): record is ActorRecord => record.type === 'actor');
  const sample = world.find((record): record is MatchRecord => record.type === 'match');
  if (sample === undefined) throw new Error('The samples have a match.');
  const found = new Map<string, LedgerRecord>();
  for (const status of ['SUGGESTED', 'SUGGESTED', 'SUGGESTED', 'SUGGESTED', 'REJECTED', 'UNDONE'] as const) {
    const [first, second] = [pick(actors), pick(actors)];
    const ids = [first.id, second.id];
    const id = `match:${ids.join('~')}`;
    const decided = status === 'SUGGESTED' ? { by: null, at: null, reason: null } : {};
    found.set(id, { ...sample, id, ids, actors: ids, marking: marking(), status, firstName: first.name, secondName: second.name, moved: [], ...decided }); // prettier-ignore
  }
  const wholes = new Map<string, ActorRecord>();
  for (let at = 0; at < 4; at += 1) {
    const first = pick(actors);
    const other: ActorRecord = { ...pick(actors), id: `part-of:${first.id}`, otherIds: [], kind: first.kind, details: first.details, marking: first.marking, sources: [{ dataset: 'other-list', url: null, firstSeen: '2024-01-01', lastSeen: null }] }; // prettier-ignore
    wholes.set(first.id, { ...composed([first, other]), marking: first.marking });
    for (const listed of [first, other]) {
      const { isSynthetic, sources } = listed;
      found.set(`part:${listed.id}`, { type: 'actorPart', id: `part:${listed.id}`, marking: first.marking, sources, isSynthetic, actor: first.id, listed }); // prettier-ignore
    }
    const id = `match:${first.id}~${other.id}`;
    found.set(id, { ...sample, id, ids: [first.id, other.id], actors: [first.id], marking: first.marking, status: 'CONFIRMED', moved: [] });
  }
  const listed = (actor: string): string | null => (wholes.has(actor) && pick([true, false]) ? `part-of:${actor}` : null);
  return [
    ...world
      // Copies of the sample's say of one actor that it is made of another, which is there by itself.
      .filter(({ id, type }) => !found.has(id) && type !== 'match' && type !== 'actorPart')
      .map((record): LedgerRecord => {
        if (record.type === 'link') return { ...record, listedFrom: listed(record.from), listedTo: listed(record.to) };
        if (record.type === 'designation') return { ...record, listedActor: listed(record.actor) };
        return wholes.get(record.id) ?? record;
      }),
    ...found.values(),
  ];
}

/** Papers marked as the service marks them, by the state of what they belong to. */
function withPapers(world: readonly LedgerRecord[]): LedgerRecord[] {
  const byId = new Map(world.map((record) => [record.id, record]));
  return world.map((record) => {
    if (!('of' in record) || !record.type.endsWith('Paper')) return record;
    const main = byId.get(record.of);
    if (main === undefined) return record;
    const filing = filingOf<Tracked>(main.type);
    const paper = filing.split(filing.join(main, [record]), [record])[1];
    return { ...record, marking: paper?.marking ?? record.marking };
  });
}

const gone = Symbol('names what is not there');
/** Ids as lists give them, which name no record of the world. */
const listedIds: readonly string[] = ['listed', 'ids'];

/** A value without what names a record that is not there: out of a list the whole item goes, elsewhere it is null. */
function without(value: unknown, isThere: (id: string) => boolean, isInList = false): unknown {
  if (typeof value === 'string') return isThere(value) ? value : gone;
  if (Array.isArray(value)) return value.map((item) => without(item, isThere, true)).filter((item) => item !== gone);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, without(item, isThere, isInList)] as const);
  if (isInList && entries.some(([, item]) => item === gone)) return gone;
  return Object.fromEntries(entries.map(([key, item]) => [key, item === gone ? null : item]));
}

/** The world that a viewer may see: what is invisible is not there, and a loose reference to it, wherever it stands, is not either. */
export function seenBy(world: readonly LedgerRecord[], view: View): LedgerRecord[] {
  const seen = world.filter((record) => record.type === 'idempotency' || view.maySee(record));
  const ids = new Set(seen.map(({ id }) => id));
  const hidden = new Set(world.map(({ id }) => id).filter((id) => !ids.has(id)));
  return seen.map((record) => {
    const fields: Record<string, unknown> = { ...record };
    for (const { field, idPrefix = '' } of references[record.type]) {
      const value = fields[field];
      if (typeof value === 'string' && !ids.has(idPrefix + value)) fields[field] = null;
      if (Array.isArray(value)) fields[field] = value.filter((id: string) => ids.has(idPrefix + id));
    }
    // Runs name actors that may be gone, and answers leave those out by themselves.
    for (const [field, value] of record.type === 'screeningRun' ? [] : Object.entries(fields)) {
      if (typeof value !== 'object' || listedIds.includes(field)) continue;
      const kept = without(value, (id) => !hidden.has(id));
      fields[field] = kept === gone ? null : kept;
    }
    return fields as unknown as LedgerRecord;
  });
}
