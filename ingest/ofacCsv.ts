/** OFAC's lists in their legacy CSV format. */
import { listedDay } from './listedDay.ts';
import type { ListFormat, ListItem } from './listFormat.ts';
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

async function* each<T>(items: Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* items;
}
