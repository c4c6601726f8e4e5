/** FollowTheMoney entities, one JSON object a line, as OpenSanctions and others publish them. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ActorRecord, Day } from '../domain/model.ts';
import { fileNames } from './fileNames.ts';
import { Gathered } from './ftm/gather.ts';
import { itemsOf } from './ftm/items.ts';
import { programOf } from './ftm/programs.ts';
import type { LineImport } from './importLines.ts';
import type { ListContent, ListedEntry, ListedLink, Reject } from './listContent.ts';
import { publishedDataset, type Input, type ListFormat } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { requireSourceName, sourceOfFile } from './sourceName.ts';

/**
 * Persons, organisations, companies, public bodies, vessels and aircraft become actors, with the papers and address entities that name
 * them; ownerships and the other connections become links, and sanctions under known programmes designations. Other schemata and
 * programmes are counted.
 *
 * What one entity says of another may come before or after it, so `read` goes over everything once and sets the lines aside (32 MB in
 * memory, then a temporary file as large as the input), and `items` goes over them again. In memory stay 30 to 60 bytes an entity.
 * Without `source` the list is the dataset that all entities name, where there is exactly one, else it is called like the first file.
 */
export const ftm: ListFormat = {
  name: 'ftm',
  help: 'FollowTheMoney entities, one JSON object a line, as properties or as statements. The day is --as-of, or today.',
  needsDay: false,
  async read(inputs, options) {
    const given = options.source === null ? null : requireSourceName(options.source);
    const gathered = new Gathered();
    try {
      for (const input of inputs) await gathered.take(input);
      const { files } = gathered;
      if (gathered.entities === 0 && gathered.rejects === 0) throw listRejected(`${files.join(', ')}: there is no entity in it.`);
      const common = gathered.datasets ?? [];
      const [only] = common;
      const source = given ?? (common.length === 1 && only !== undefined ? requireSourceName(only) : sourceOfFile(files[0] ?? ''));
      return {
        head: {
          dataset: publishedDataset({
            name: source,
            title: 'FollowTheMoney entities',
            publisher: 'As imported',
            licence: 'As the source has it',
            url: null,
          }),
          asOf: options.asOf ?? options.today,
          program: (tag) => programOf(tag, source),
          counts: 'ENTRIES',
          lossGuard: 'CONTENTS',
        },
        items: itemsOf(gathered, source),
      };
    } catch (error) {
      gathered.spool.close();
      throw error;
    }
  },
};

/**
 * The whole of the files, for the import that does not yet take lists item by item.
 *
 * @throws {OstrakonError} LIST_REJECTED when a file cannot be read, holds no entity or more than 10,000 lines that cannot be used
 */
export async function readFtm(
  paths: readonly string[],
  options: { readonly asOf: Day; readonly source?: string | undefined },
): Promise<LineImport> {
  const names = fileNames(paths);
  const inputs = paths.map((path, index): Input => ({ name: names[index] ?? '', bytes: bytesOf(path, names[index] ?? '') }));
  const { head, items } = await ftm.read(inputs, { asOf: options.asOf, today: options.asOf, source: options.source ?? null });
  const [entries, links]: [ListedEntry[], ListedLink[]] = [[], []];
  const [unresolvedLinks, rejects, notes]: [Reject[], Reject[], Reject[]] = [[], [], []];
  const counted: Record<string, Record<string, number>> = {};
  for await (const item of items) {
    if (item.kind === 'entry') entries.push(item.entry);
    else if (item.kind === 'link') links.push(item.link);
    else if (item.kind === 'reject') rejects.push(item.reject);
    else if (item.kind === 'note') notes.push(item.note);
    else if (item.kind === 'unresolved') unresolvedLinks.push(item.link);
    else {
      const counts = (counted[item.what] ??= {});
      counts[item.name] = (counts[item.name] ?? 0) + 1;
    }
  }
  const contentHash = contentHashOf(entries, links);
  const list: ListContent = { ...head, contentHash, entries, links, unresolvedLinks, rejects: [] };
  return { lists: [list], rejects, mentions: [], notes, counted };
}

async function* bytesOf(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string' || syscall === undefined) throw error;
    throw listRejected(`${name} ${code === 'ENOENT' || code === 'ENOTDIR' ? 'is missing' : `cannot be read (${code})`}.`);
  }
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
