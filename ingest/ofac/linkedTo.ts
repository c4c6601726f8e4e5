/** "Linked To: NAME" resolved to the entry it names. */
import type { ListedLink, Reject } from '../listContent.ts';
import type { OfacEntry } from './actor.ts';

export interface ResolvedLinks {
  readonly links: ListedLink[];
  readonly unresolved: Reject[];
  /** Names that stay in an entry's description, by entry. */
  readonly left: ReadonlyMap<string, readonly string[]>;
}

const normalised = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Resolves every reference by primary name, then by primary name without accents and punctuation, then by alias, then by alias so
 * simplified. Among several entries of one name the one that shares most programmes with the referring entry is meant; where that does
 * not decide, the reference stays unresolved.
 */
export function resolveLinks(entries: readonly OfacEntry[]): ResolvedLinks {
  const tables = [0, 1, 2, 3].map(() => new Map<string, Set<OfacEntry>>());
  const put = (step: number, key: string, entry: OfacEntry): void => {
    const table = tables[step];
    const found = table?.get(key);
    if (found === undefined) table?.set(key, new Set([entry]));
    else found.add(entry);
  };
  for (const entry of entries) {
    put(0, entry.name, entry);
    put(1, normalised(entry.name), entry);
    for (const value of [...entry.aliases.map((alias) => alias.value), ...entry.remarks.formerNames, ...entry.remarks.weakNames]) {
      put(2, value, entry);
      put(3, normalised(value), entry);
    }
  }
  const links = new Map<string, ListedLink>();
  const unresolved: Reject[] = [];
  const left = new Map<string, string[]>();
  for (const entry of entries) {
    for (const name of entry.remarks.linkedTo) {
      // The last item of the remarks carries their closing full stop, unless the name itself ends in one.
      const spellings = name.endsWith('.') ? [name, name.slice(0, -1)] : [name];
      const target = find(tables, spellings, entry);
      if (typeof target === 'string') {
        unresolved.push({ ...entry.place, reason: `"Linked To" of entry ${entry.uid} ${target}.` });
        left.set(entry.uid, [...(left.get(entry.uid) ?? []), name]);
      } else {
        const id = `ofac:${entry.uid}/linked-to/${target.uid}`;
        links.set(id, { id, from: `ofac:${entry.uid}`, to: `ofac:${target.uid}` });
      }
    }
  }
  return { links: [...links.values()], unresolved, left };
}

/** The entry meant, or why there is none. */
function find(
  tables: readonly ReadonlyMap<string, ReadonlySet<OfacEntry>>[],
  spellings: readonly string[],
  from: OfacEntry,
): OfacEntry | string {
  for (const [step, table] of tables.entries()) {
    for (const spelling of spellings) {
      const found = [...(table.get(step % 2 === 0 ? spelling : normalised(spelling)) ?? [])];
      const others = found.filter((entry) => entry !== from);
      if (found.length > 0 && others.length === 0) return 'names the entry itself';
      const ranked = others
        .map((entry) => ({ entry, shared: entry.tags.filter((tag) => from.tags.includes(tag)).length }))
        .sort((a, b) => b.shared - a.shared);
      const [best, next] = ranked;
      if (best === undefined) continue;
      if (next?.shared === best.shared) return `names ${others.length} entries alike`;
      return best.entry;
    }
  }
  return 'names no entry of the list';
}
