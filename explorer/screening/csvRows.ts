export interface CsvRow {
  /** Line of the text where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with its quotes; null where nothing is. */
  readonly problem: string | null;
}

/** The rows of a CSV text (RFC 4180; LF, CRLF or CR, a byte order mark aside). Empty lines are none. A quote left open takes the rest of the text. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let start = 1;
  let state: 'plain' | 'quoted' | 'closed' = 'plain';
  let problem: string | null = null;
  const endCell = () => {
    cells.push(cell);
    cell = '';
    state = 'plain';
  };
  const endRow = () => {
    endCell();
    if (cells.some((each) => each.trim() !== '') || problem !== null) rows.push({ line: start, cells, problem });
    cells = [];
    problem = null;
  };
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain.charAt(at);
    if (letter === '\n') line += 1;
    if (state === 'quoted') {
      if (letter !== '"') cell += letter;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else state = 'closed';
    } else if (letter === ',') endCell();
    else if (letter === '\n') {
      endRow();
      start = line;
    } else if (letter === '"' && cell === '' && state === 'plain') state = 'quoted';
    else {
      if (state === 'closed' && letter.trim() !== '') problem = 'Text follows a closing quote.';
      cell += letter;
    }
  }
  if ((state as string) === 'quoted') problem = 'A quote is opened and not closed.';
  if (cells.length > 0 || cell !== '' || problem !== null) endRow();
  return rows;
}
