/** GLEIF's legal entities (LEI-CDF) and their relationships (RR-CDF) in CSV. */
import { cleaned, Columns } from './csv/columns.ts';
import { csvRows, type CsvRow } from './csv/csvRows.ts';
import { utf8Text } from './csv/utf8Text.ts';
import { dayOfName, gleifReading, type GleifFile, type GleifRecord } from './gleif/files.ts';
import { leiReader, relationshipReader } from './gleif/rows.ts';
import type { Input, ListFormat } from './listFormat.ts';
import { listRejected } from './listRejected.ts';

const called = "GLEIF's level 1 or 2";

/** @see https://www.gleif.org/en/lei-data/gleif-golden-copy/download-the-golden-copy */
export const gleifCsv: ListFormat = {
  name: 'gleif-csv',
  help: "GLEIF's golden copy in CSV, level 1 (entities), level 2 (relationships) or both together; the file name says the day, or --as-of",
  needsDay: false,
  async read(inputs, options) {
    if (inputs.length === 0) throw listRejected('There is no file of GLEIF to read.');
    const files: GleifFile[] = [];
    for (const input of inputs) files.push(await opened(input));
    return gleifReading(files, options);
  },
};

async function opened(input: Input): Promise<GleifFile> {
  if (/delta/i.test(input.name)) throw listRejected(`${input.name} holds what changed since another file, and only whole files are lists.`);
  const batches = csvRows(utf8Text(input), input.name, ',');
  const first = await batches.next();
  const [header, ...rows] = first.done === true ? [] : first.value;
  if (header === undefined) throw listRejected(`${input.name} is empty.`);
  const holds = header.cells.some((cell) => cell.trim() === 'Relationship.StartNode.NodeID')
    ? 'RELATIONSHIPS'
    : header.cells.some((cell) => cell.trim() === 'Exception.Category')
      ? 'EXCEPTIONS'
      : 'ENTITIES';
  const columns = new Columns(input.name, header, called, required[holds]);
  const read = readerOf(holds, columns);
  const recordOf = (row: CsvRow): GleifRecord => {
    const fault = columns.faultOf(row);
    return fault === null ? read(row) : { is: 'fault', reason: fault, line: row.line };
  };
  async function* records(): AsyncGenerator<readonly GleifRecord[], void, undefined> {
    yield rows.map(recordOf);
    for await (const more of batches) yield more.map(recordOf);
  }
  return { name: input.name, holds, day: dayOfName(input.name), count: null, records: records() };
}

const required: Readonly<Record<GleifFile['holds'], readonly string[]>> = {
  ENTITIES: ['LEI', 'Entity.LegalName', 'Entity.LegalJurisdiction', 'Entity.EntityStatus'],
  RELATIONSHIPS: [
    'Relationship.StartNode.NodeID',
    'Relationship.EndNode.NodeID',
    'Relationship.RelationshipType',
    'Relationship.RelationshipStatus',
  ],
  EXCEPTIONS: ['LEI', 'Exception.Category'],
};

function readerOf(holds: GleifFile['holds'], columns: Columns): (row: CsvRow) => GleifRecord {
  if (holds === 'ENTITIES') {
    const read = leiReader(columns);
    return (row) => ({ is: 'entity', record: read(row), line: row.line });
  }
  if (holds === 'RELATIONSHIPS') {
    const read = relationshipReader(columns);
    return (row) => ({ is: 'relationship', record: read(row), line: row.line });
  }
  const reason = columns.indexOf('Exception.Reason.1');
  return (row) => ({ is: 'exception', reason: (cleaned(row.cells[reason]) ?? 'no reason').slice(0, 60), line: row.line });
}
