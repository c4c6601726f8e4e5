import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRowsOf, type CsvRow } from '../../../ingest/csv/csvRows.ts';
import { inputOf } from '../xml/xmlInput.ts';

async function rowsOf(text: string | Uint8Array, chunk = 65_536): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of csvRowsOf(inputOf(text, 'a.csv', chunk), ',')) rows.push(row);
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '=', '1'), maxLength: 6 });
const isPlain = (text: string): boolean => !/[",\r\n]/.test(text);

describe('CSV', () => {
  it('is read as another reader reads it, however the bytes come in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.record({ text: cell, isQuoted: fc.boolean() }), { minLength: 1, maxLength: 5 }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (rows, newline, isEnded, chunk) => {
          const lines = rows.map((cells) =>
            cells.map(({ text, isQuoted }) => (isQuoted || !isPlain(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(','),
          );
          const csv = lines.join(newline) + (isEnded ? newline : '');
          const read: string[][] = parse(csv, { relax_column_count: true, skip_empty_lines: true, record_delimiter: newline });
          const expected = read.filter((cells) => cells.length > 1 || cells[0] !== '');
          expect((await rowsOf(csv, chunk)).map(({ cells }) => cells)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts lines as an editor does', async () => {
    expect(await rowsOf('a,b\n"c\nd",e\r\n\r\nf,g')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['c\nd', 'e'] },
      { line: 5, cells: ['f', 'g'] },
    ]);
  });

  it('takes a quotation mark within a cell that does not begin with one for a character', async () => {
    expect((await rowsOf('5" pipe,x\n')).map(({ cells }) => cells)).toEqual([['5" pipe', 'x']]);
  });

  it.each([
    ['a quotation mark that nothing closes', 'a\n"b', /a\.csv line 2 has a quotation mark that is not closed/],
    ['text after a closing mark', 'a\nb,"c"d', /a\.csv line 2 has a quotation mark in the wrong place/],
    ['a character that is cut off', Buffer.from([0x61, 0x0a, 0xc3]), /a\.csv line 2 ends within a character/],
    ['a byte that is not UTF-8', Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x0a]), /a\.csv line 2 is not UTF-8/],
  ])('refuses %s, and says where', async (_, content, message) => {
    await expect(rowsOf(content)).rejects.toMatchObject({ code: 'LIST_REJECTED', message: expect.stringMatching(message) as unknown });
  });
});
