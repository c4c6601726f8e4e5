/** OFSI's Consolidated List of Financial Sanctions Targets in the UK, `ConList.csv` in the format of 2022. */
import { Columns } from './csv/columns.ts';
import { csvRowsOf } from './csv/csvRows.ts';
import { publishedDataset, type ListFormat, type ListItem, type ListReading } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { onlyInput } from './onlyInput.ts';
import { Gathered } from './parties/gathered.ts';
import { writtenDay } from './parties/writtenDay.ts';
import { requireSourceName } from './sourceName.ts';
import { conlistColumns, readConlistRow } from './uk/conlistRow.ts';
import { UkRegimes } from './uk/regimes.ts';

const called = "OFSI's ConList.csv";

/**
 * A group has a row for each name and address, anywhere in the file, so its entries are gathered before the first is handed over. A party
 * is under its regime from the earlier of the days it was listed and designated; ships are, without an asset freeze.
 *
 * @see https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets
 */
export const ukConlist: ListFormat = {
  name: 'uk-conlist',
  help: "OFSI's consolidated list of asset freeze targets (ConList.csv, 2022 format); its first line says the day",
  needsDay: false,
  async read(inputs, options): Promise<ListReading> {
    const input = onlyInput(inputs, called);
    const rows = csvRowsOf(input, ',');
    const dataset = options.source === null ? 'uk-ofsi' : requireSourceName(options.source);
    const day = (await rows.next()).value;
    const header = (await rows.next()).value;
    const asOf = /^last updated:?$/i.test(day?.cells[0]?.trim() ?? '') ? writtenDay(day?.cells[1] ?? '') : null;
    if (asOf === null)
      throw listRejected(`${input.name} line 1 does not say when the list was updated (Last Updated,DD/MM/YYYY): it is not ${called}.`);
    if (header === undefined) throw listRejected(`${input.name} ends after its first line: it is cut off.`);
    const columns = new Columns(input.name, header, called, conlistColumns);
    const regimes = new UkRegimes();
    async function* items(): AsyncGenerator<ListItem, void, undefined> {
      const gathered = new Gathered();
      for await (const row of rows) readConlistRow(row, columns, { file: input.name, line: row.line }, gathered, regimes);
      yield* gathered.items(dataset, input.name);
    }
    return {
      head: {
        dataset: publishedDataset({
          name: dataset,
          title: 'Consolidated List of Financial Sanctions Targets in the UK',
          publisher: 'HM Treasury, Office of Financial Sanctions Implementation',
          licence: 'Open Government Licence v3.0',
          url: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
        }),
        asOf,
        program: (tag) => regimes.program(tag, dataset),
        counts: 'ENTRIES',
        lossGuard: 'ENTRIES',
      },
      items: items(),
    };
  },
};
