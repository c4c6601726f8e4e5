/** FollowTheMoney entities, one JSON object a line, as OpenSanctions and others publish them. */
import { createHash } from 'node:crypto';
import type { ActorRecord, Day } from '../domain/model.ts';
import { clear } from '../domain/tlp.ts';
import { actorOf, kindOf } from './ftm/actor.ts';
import { entityLines, type FtmEntity } from './ftm/entityLines.ts';
import { readOwnership } from './ftm/ownership.ts';
import { programOf } from './ftm/programs.ts';
import { mergedPeriods, readSanction } from './ftm/sanction.ts';
import { fileNames } from './fileNames.ts';
import type { LineImport } from './importLines.ts';
import type { ListContent, ListedEntry, ListedLink, ListedPeriod, Reject } from './listContent.ts';
import { listRejected } from './ofac/csvFiles.ts';
import { requireSourceName, sourceOfFile } from './sourceName.ts';

type Place = NonNullable<ListedLink['place']>;

/** What one pass over the files gathers. */
interface Gathered {
  /** Every entity there is, by id: where it stands, a hash of what it says, its schema. */
  readonly seen: Map<string, { readonly place: Place; readonly hash: string; readonly schema: string }>;
  readonly actors: Map<string, { readonly entity: FtmEntity; readonly place: Place }>;
  readonly ownerships: { readonly id: string; readonly read: ReturnType<typeof readOwnership>; readonly place: Place }[];
  readonly sanctions: { readonly read: ReturnType<typeof readSanction>; readonly place: Place }[];
  readonly rejects: Reject[];
  readonly notes: Reject[];
  readonly counts: Map<string, Map<string, number>>;
  datasets: Set<string> | null;
}

/** Beyond this the file is something else altogether. */
const mostRejects = 10_000;
/** How many different texts are counted one by one. */
const mostCounted = 200;

/**
 * Reads files of entities into one list. Persons, organisations, companies and legal entities become actors, ownerships links, and
 * sanctions under known programmes designations; other schemata and programmes are counted. Without `source` it is the dataset that all
 * entities name, where there is exactly one, else the first file's name.
 *
 * @throws {OstrakonError} LIST_REJECTED when a file cannot be read, holds no entity or more than 10,000 lines that cannot be used
 */
export async function readFtm(
  paths: readonly string[],
  options: { readonly asOf: Day; readonly source?: string | undefined },
): Promise<LineImport> {
  const given = options.source === undefined ? null : requireSourceName(options.source);
  const gathered: Gathered = {
    seen: new Map(),
    actors: new Map(),
    ownerships: [],
    sanctions: [],
    rejects: [],
    notes: [],
    counts: new Map(),
    datasets: null,
  };
  const files = fileNames(paths);
  for (const [index, path] of paths.entries()) {
    const file = files[index] ?? '';
    for await (const read of entityLines(path)) {
      const place = { file, line: read.line };
      if ('reason' in read) gathered.rejects.push({ ...place, reason: read.reason });
      else gather(read.entity, place, gathered);
      if (gathered.rejects.length > mostRejects)
        throw listRejected(
          `More than ${mostRejects} lines of ${file} cannot be used, the first on line ${gathered.rejects[0]?.line ?? 1}: ${gathered.rejects[0]?.reason ?? ''}`,
        );
    }
  }
  if (gathered.seen.size === 0 && gathered.rejects.length === 0) throw listRejected(`${files.join(', ')}: there is no entity in it.`);
  const common = [...(gathered.datasets ?? [])];
  const [only] = common;
  const source = given ?? (common.length === 1 && only !== undefined ? requireSourceName(only) : sourceOfFile(files[0] ?? ''));
  return {
    lists: [listOf(gathered, source, options.asOf)],
    rejects: gathered.rejects,
    mentions: [],
    notes: gathered.notes,
    counted: Object.fromEntries([...gathered.counts].map(([what, counts]) => [what, Object.fromEntries(counts)])),
  };
}

/** Takes in one entity, or rejects its line. */
function gather(entity: FtmEntity, place: Place, gathered: Gathered): void {
  const hash = hashOf(entity);
  const before = gathered.seen.get(entity.id);
  if (before !== undefined) {
    const reason = `The entity of line ${before.place.line}${before.place.file === place.file ? '' : ` of ${before.place.file}`} has the same id`;
    if (before.hash === hash) gathered.notes.push({ ...place, reason: `${reason} and says the same.` });
    else gathered.rejects.push({ ...place, reason: `${reason} and says something else.` });
    return;
  }
  gathered.seen.set(entity.id, { place, hash, schema: entity.schema });
  gathered.datasets =
    gathered.datasets === null ? new Set(entity.datasets) : new Set(entity.datasets.filter((name) => gathered.datasets?.has(name)));
  if (kindOf(entity.schema) !== null) gathered.actors.set(entity.id, { entity, place });
  else if (entity.schema === 'Ownership') gatherOwnership(entity, place, gathered);
  else if (entity.schema === 'Sanction') {
    const read = readSanction(entity);
    if (read.entities.length === 0) gathered.rejects.push({ ...place, reason: 'The sanction names no entity.' });
    else gathered.sanctions.push({ read, place });
  } else count(gathered, 'schema not read yet', entity.schema);
}

function gatherOwnership(entity: FtmEntity, place: Place, gathered: Gathered): void {
  const read = readOwnership(entity);
  const missing = [...(read.owners.length === 0 ? ['owner'] : []), ...(read.assets.length === 0 ? ['asset'] : [])];
  if (missing.length > 0) {
    gathered.rejects.push({ ...place, reason: `The ownership names no ${missing.join(' and no ')}.` });
    return;
  }
  for (const text of read.unread) count(gathered, 'percentage not understood, share unknown', text.slice(0, 60));
  for (const reason of read.notes) gathered.notes.push({ ...place, reason });
  gathered.ownerships.push({ id: entity.id, read, place });
}

function listOf(gathered: Gathered, source: string, asOf: Day): ListContent {
  const unresolvedLinks: Reject[] = [];
  const periods = new Map<string, ListedPeriod[]>();
  for (const { read, place } of gathered.sanctions) {
    for (const key of read.unknown) count(gathered, 'programme not known, no designation', key);
    if (read.hasEnded) count(gathered, 'sanction ended without a day, no designation', 'in all');
    for (const id of read.entities) {
      const schema = gathered.seen.get(id)?.schema;
      if (schema === undefined) gathered.rejects.push({ ...place, reason: 'The sanction names an entity that the file does not have.' });
      else if (!gathered.actors.has(id)) count(gathered, 'sanction of a schema not read yet', schema);
      else periods.set(id, [...(periods.get(id) ?? []), ...read.periods]);
    }
  }
  const entries = [...gathered.actors].map(([id, { entity, place }]): ListedEntry => {
    const { actor, hasName } = actorOf(entity, kindOf(entity.schema) ?? 'ENTITY', source);
    if (!hasName) gathered.notes.push({ ...place, reason: 'The entity has no name; its id stands for it.' });
    return { actor, tags: [], periods: mergedPeriods(periods.get(id) ?? []) };
  });
  const links = gathered.ownerships.flatMap((ownership) => linksOf(ownership, source, gathered, unresolvedLinks));
  return {
    dataset: {
      type: 'dataset',
      id: `dataset:${source}`,
      marking: clear,
      sources: [],
      isSynthetic: false,
      name: source,
      title: 'FollowTheMoney entities',
      publisher: 'As imported',
      licence: 'As the source has it',
      url: null,
    },
    asOf,
    contentHash: contentHashOf(entries, links),
    entries,
    links,
    unresolvedLinks,
    rejects: [],
    program: (tag) => programOf(tag, source),
    counts: 'ENTRIES',
    lossGuard: 'CONTENTS',
  };
}

/** A link for each owner and asset; those that end at what is not read yet, or where they began, are told apart. */
function linksOf(
  { id, read, place }: Gathered['ownerships'][number],
  source: string,
  gathered: Gathered,
  unresolved: Reject[],
): ListedLink[] {
  const { owners, assets, particulars, url } = read;
  const pairs = owners.flatMap((owner) => assets.map((asset) => [owner, asset] as const));
  return pairs.flatMap(([owner, asset]): ListedLink[] => {
    const unread = [owner, asset]
      .map((end) => (gathered.actors.has(end) ? undefined : gathered.seen.get(end)?.schema))
      .find((schema) => schema !== undefined);
    if (unread !== undefined)
      unresolved.push({ ...place, reason: `The ownership ends at an entity of a schema that is not read yet: ${unread}.` });
    else if (owner === asset) unresolved.push({ ...place, reason: 'The ownership joins an entity to itself.' });
    else {
      const plain = `stake:${source}/ftm:${id}`;
      const linkId =
        pairs.length === 1 ? plain : `${plain}/${createHash('sha256').update(`${owner}\n${asset}`).digest('hex').slice(0, 16)}`;
      return [{ id: linkId, from: `ftm:${owner}`, to: `ftm:${asset}`, particulars, url, place }];
    }
    return [];
  });
}

function count(gathered: Gathered, what: string, name: string): void {
  const counts = gathered.counts.get(what) ?? new Map<string, number>();
  gathered.counts.set(what, counts);
  const counted = counts.has(name) || counts.size < mostCounted ? name : 'others';
  counts.set(counted, (counts.get(counted) ?? 0) + 1);
}

/** A hash of what an entity says, whatever order it says it in. */
function hashOf({ schema, properties }: FtmEntity): string {
  const said = [...properties].map(([name, values]) => [name, values.toSorted()]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([schema, said]))
    .digest('base64');
}

function contentHashOf(entries: readonly ListedEntry[], links: readonly ListedLink[]): string {
  const hash = createHash('sha256');
  const put = (parts: readonly (readonly [string, unknown])[]): void => {
    for (const [, said] of parts.toSorted(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${JSON.stringify(said)}\n`);
  };
  put(entries.map(({ actor, periods }): readonly [string, [ActorRecord, unknown]] => [actor.id, [actor, periods]]));
  put(links.map(({ id, from, to, particulars, url }) => [id, [id, from, to, particulars, url]]));
  return hash.digest('hex');
}
