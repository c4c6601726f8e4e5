/** The UK Sanctions List of the Foreign, Commonwealth and Development Office, in its CSV and its XML form. */
import type { Day } from '../domain/model.ts';
import { Columns } from './csv/columns.ts';
import { csvRowsOf } from './csv/csvRows.ts';
import { peeked } from './csv/peeked.ts';
import { publishedDataset, type Input, type ListFormat, type ListItem, type ListReading } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { onlyInput } from './onlyInput.ts';
import { Gathered } from './parties/gathered.ts';
import { writtenDay } from './parties/writtenDay.ts';
import { requireSourceName } from './sourceName.ts';
import { readDesignation, type UkDesignation } from './uk/designation.ts';
import { designationOfElement } from './uk/designationElement.ts';
import { designationColumns, designationOfRow } from './uk/designationRow.ts';
import { UkRegimes } from './uk/regimes.ts';
import { textOf } from './xml/element.ts';
import { headed } from './xml/headed.ts';
import { readXml } from './xml/readXml.ts';

const called = 'the UK Sanctions List';

/** One row or element, or why it is none. */
type Said = { readonly line: number; readonly said: UkDesignation } | { readonly line: number; readonly fault: string };
interface Form {
  readonly asOf: Day;
  readonly designations: AsyncIterable<Said>;
}

/**
 * The CSV has a row for each name and address of a designation, the XML an element. Only designations with "Asset freeze" among the
 * sanctions imposed block; the others are under the same regime "(no asset freeze)".
 *
 * @see https://www.gov.uk/government/publications/the-uk-sanctions-list
 */
export const ukSanctionsList: ListFormat = {
  name: 'uk-sanctions-list',
  help: "the FCDO's UK Sanctions List (CSV or XML); its Report Date or DateGenerated says the day",
  needsDay: false,
  async read(inputs, options): Promise<ListReading> {
    const { head, input } = await peeked(onlyInput(inputs, called), 64);
    const dataset = options.source === null ? 'uk-fcdo' : requireSourceName(options.source);
    const isXml = /^(?:\ufeff|\ufffe|ï»¿|ÿþ|þÿ)?[\s\0]*</.test(Buffer.from(head).toString('latin1'));
    const { asOf, designations } = await (isXml ? xmlForm(input, options.asOf) : csvForm(input));
    const regimes = new UkRegimes();
    async function* items(): AsyncGenerator<ListItem, void, undefined> {
      const gathered = new Gathered();
      for await (const one of designations) {
        const place = { file: input.name, line: one.line };
        if ('fault' in one) gathered.reject(place, [one.fault]);
        else readDesignation(one.said, place, gathered, regimes);
      }
      yield* gathered.items(dataset, input.name);
    }
    return {
      head: {
        dataset: publishedDataset({
          name: dataset,
          title: 'UK Sanctions List',
          publisher: 'Foreign, Commonwealth and Development Office',
          licence: 'Open Government Licence v3.0',
          url: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
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

async function csvForm(input: Input): Promise<Form> {
  const rows = csvRowsOf(input, ',');
  const first = (await rows.next()).value;
  const header = (await rows.next()).value;
  const asOf = writtenDay(/^report date:? ?(.*)$/i.exec((first?.cells ?? []).join(' ').trim())?.[1] ?? '');
  if (asOf === null) throw listRejected(`${input.name} line 1 does not say its Report Date: it is not ${called}.`);
  if (header === undefined) throw listRejected(`${input.name} ends after its first line: it is cut off.`);
  const columns = new Columns(input.name, header, called, designationColumns);
  async function* designations(): AsyncGenerator<Said, void, undefined> {
    for await (const row of rows) {
      const fault = columns.faultOf(row);
      yield fault === null ? { line: row.line, said: designationOfRow(row, columns) } : { line: row.line, fault };
    }
  }
  return { asOf, designations: designations() };
}

async function xmlForm(input: Input, given: Day | null): Promise<Form> {
  const { records } = await readXml(input, { roots: ['Designations'], called, records: ['DateGenerated', 'Designation'] });
  const { head, rest } = await headed(records, 'DateGenerated');
  const asOf = head === null ? given : writtenDay(textOf(head) ?? '');
  if (asOf === null) throw listRejected(`${input.name} does not begin with the day it was generated (DateGenerated): say it with --as-of.`);
  async function* designations(): AsyncGenerator<Said, void, undefined> {
    for await (const element of rest) {
      if (element.name === 'Designation') yield { line: element.line, said: designationOfElement(element) };
    }
  }
  return { asOf, designations: designations() };
}
