/** OFAC's lists in their legacy CSV format. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../domain/model.ts';
import type { ListContent, ListedEntry, ListedLink, Reject } from './listContent.ts';
import { listedDay } from './listedDay.ts';
import type { Input, ListFormat, ListItem } from './listFormat.ts';
import { readCsvFiles, type CsvFiles } from './ofac/csvFiles.ts';
import { entriesOf } from './ofac/entries.ts';
import { headOf, itemsOf } from './ofac/items.ts';
import { consolidatedList, sdnList, type OfacList } from './ofac/lists.ts';

/** sdn.csv, alt.csv and add.csv of one day, and sdn_comments.csv where it is there. */
export const ofacCsv = csvFormat('ofac-csv', sdnList);
/** cons_prim.csv, cons_alt.csv and cons_add.csv of one day, and cons_comments.csv where it is there. */
export const ofacConsCsv = csvFormat('ofac-cons-csv', consolidatedList);

function csvFormat(name: string, list: OfacList): ListFormat {
  const { entries, aliases, addresses, comments } = list.files;
  return {
    name,
    help: `OFAC's ${entries}, ${aliases} and ${addresses} of one day, and ${comments} where there is one; they carry no date, so --as-of says which day.`,
    needsDay: true,
    takesSource: false,
    leavesOutRejects: true,
    async read(inputs, options) {
      const { asOf } = listedDay(null, options, { file: entries, line: 1 });
      const files = await readCsvFiles(inputs, list);
      return { head: headOf(list, asOf), items: each(itemsFrom(files, list)) };
    },
  };
}

function itemsFrom(files: CsvFiles, list: OfacList): Iterable<ListItem> {
  const { entries, rejects } = entriesOf(files, list);
  return itemsOf(entries, rejects, list);
}

/** Opened when read first. */
async function* contents(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* items;
}

/**
 * Reads the SDN list of a directory whole. The files carry no date: `asOf` is the day the list is of.
 *
 * @throws {OstrakonError} LIST_REJECTED when the files are missing, cut off, foreign, or of different days
 */
export async function readOfacCsv(dir: string, asOf: Day): Promise<ListContent> {
  const names = await readdir(dir).catch(() => []);
  const inputs = names.map((name): Input => ({ name, bytes: contents(join(dir, name)) }));
  const files = await readCsvFiles(inputs, sdnList);
  const found = { entries: [] as ListedEntry[], links: [] as ListedLink[], rejects: [] as Reject[], unresolvedLinks: [] as Reject[] };
  for (const item of itemsFrom(files, sdnList)) {
    if (item.kind === 'entry') found.entries.push(item.entry);
    else if (item.kind === 'link') found.links.push(item.link);
    else if (item.kind === 'reject') found.rejects.push(item.reject);
    else if (item.kind === 'unresolved') found.unresolvedLinks.push(item.link);
  }
  return { ...headOf(sdnList, asOf), contentHash: files.contentHash, ...found };
}
