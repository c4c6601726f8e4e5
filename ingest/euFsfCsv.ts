/** The EU's consolidated list of financial sanctions, CSV 1.1. */
import { Columns } from './csv/columns.ts';
import { csvRowsOf, type CsvRow } from './csv/csvRows.ts';
import { euDataset, euHead } from './eu/head.ts';
import type { EuProgrammes } from './eu/programmes.ts';
import { euColumns, readEuRow } from './eu/row.ts';
import type { ListFormat, ListItem, ListReading } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { onlyInput } from './onlyInput.ts';
import { Gathered } from './parties/gathered.ts';
import { writtenDay } from './parties/writtenDay.ts';
import { requireSourceName } from './sourceName.ts';

const called = "the EU's consolidated list (FSF CSV 1.1)";

/** The same list as `eu-fsf-xml`; this form does not say which names are weak. An entity has a row for each name, address and paper. */
export const euFsfCsv: ListFormat = {
  name: 'eu-fsf-csv',
  help: "the EU's consolidated list of financial sanctions (FSF CSV 1.1); its fileGenerationDate says the day",
  needsDay: false,
  async read(inputs, options): Promise<ListReading> {
    const input = onlyInput(inputs, called);
    const dataset = options.source === null ? euDataset : requireSourceName(options.source);
    const rows = csvRowsOf(input, ';');
    const header = (await rows.next()).value;
    if (header === undefined) throw listRejected(`${input.name} is empty.`);
    const columns = new Columns(input.name, header, called, euColumns);
    const first = (await rows.next()).value;
    if (first === undefined) throw listRejected(`${input.name} ends after its header row: it is cut off.`);
    const asOf = writtenDay(columns.cellOf(first, 'fileGenerationDate') ?? '') ?? options.asOf;
    if (asOf === null) throw listRejected(`${input.name} line ${first.line} does not say the day it was generated: say it with --as-of.`);
    const beginning = first;
    const programmes: EuProgrammes = new Map();
    async function* items(): AsyncGenerator<ListItem, void, undefined> {
      const gathered = new Gathered();
      const take = (row: CsvRow): void => {
        readEuRow(row, columns, { file: input.name, line: row.line }, gathered, programmes);
      };
      take(beginning);
      for await (const row of rows) take(row);
      yield* gathered.items(dataset, input.name);
    }
    return { head: euHead(dataset, asOf, programmes), items: items() };
  },
};
