/** Files made to do harm, or damaged; each with the format it is given as and what its refusal must say. Every name is invented. */
import { gzipSync } from 'node:zlib';
import { zipOf } from './inputs/zip.ts';

export interface HostileFile {
  readonly title: string;
  readonly format: string;
  readonly name: string;
  readonly content: () => Buffer | string;
  /** Parts of the message or of the rejects, the place among them. */
  readonly said: readonly RegExp[];
}

const mb = 1 << 20;
const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
const un = (body: string): string =>
  xml(
    `<CONSOLIDATED_LIST dateGenerated="2026-01-01T00:00:00Z"><INDIVIDUALS><INDIVIDUAL>${body}</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>`,
  );
const bomb = (): string => {
  const entities = Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
  return xml(`<!DOCTYPE l [<!ENTITY e0 "ha">${entities}]>\n<CONSOLIDATED_LIST>&e10;</CONSOLIDATED_LIST>`);
};
const company = (id: string, name: string): string => JSON.stringify({ id, schema: 'Company', properties: { name: [name] } });
const stakes = (rows: string): string => `owner,owned,share\n${rows}`;
const file = (title: string, format: string, name: string, content: HostileFile['content'], ...said: RegExp[]): HostileFile => ({
  title,
  format,
  name,
  content,
  said,
});

export const hostileFiles: readonly HostileFile[] = [
  file('an external entity', 'un-xml', 'a.xml', () => xml('<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><CONSOLIDATED_LIST>&x;</CONSOLIDATED_LIST>'), /a\.xml line 2/, /DOCTYPE/i), // prettier-ignore
  file('an external parameter entity', 'eu-fsf-xml', 'a.xml', () => xml('<!DOCTYPE export [<!ENTITY % x SYSTEM "http://localhost/x"> %x;]><export/>'), /a\.xml line 2/, /DOCTYPE/i), // prettier-ignore
  file('an external definition of the document', 'un-xml', 'a.xml', () => xml('<!DOCTYPE l SYSTEM "http://localhost/l.dtd"><CONSOLIDATED_LIST/>'), /a\.xml line 2/, /DOCTYPE/i), // prettier-ignore
  file('entities of entities of entities', 'un-xml', 'a.xml', bomb, /a\.xml line 2/, /DOCTYPE/i),
  file('an entity that nobody defined', 'un-xml', 'a.xml', () => un('<FIRST_NAME>&secret;</FIRST_NAME>'), /a\.xml line 2/, /entity/i),
  file('a hundred thousand elements in each other', 'un-xml', 'a.xml', () => un('<A>'.repeat(100_000)), /a\.xml line 2/, /deep/i),
  file('20 MB of text in one element', 'un-xml', 'a.xml', () => un(`<FIRST_NAME>${'x'.repeat(20 * mb)}</FIRST_NAME>`), /a\.xml line/, /long|characters/i), // prettier-ignore
  file('20 MB in one attribute', 'un-xml', 'a.xml', () => un(`<FIRST_NAME a="${'x'.repeat(20 * mb)}"/>`), /a\.xml/, /long|characters/i),
  file('an element with no end', 'un-xml', 'a.xml', () => un('<FIRST_NAME>Invented').slice(0, 130), /a\.xml line/, /cut off|ends/i),
  file('an XML file cut off between two records', 'un-xml', 'a.xml', () => xml('<CONSOLIDATED_LIST dateGenerated="2026-01-01T00:00:00Z"><INDIVIDUALS>'), /a\.xml line/, /cut off|ends/i), // prettier-ignore
  file(
    'something after the end',
    'un-xml',
    'a.xml',
    () => `${un('<DATAID>1</DATAID><FIRST_NAME>Invented</FIRST_NAME>')}<MORE/>`,
    /a\.xml line/,
  ),
  file('NUL in XML', 'un-xml', 'a.xml', () => un('<FIRST_NAME>In\0vented</FIRST_NAME>'), /a\.xml line 2/, /NUL|character/i),
  file('XML that is not in the encoding it declares', 'un-xml', 'a.xml', () => Buffer.from(un('<FIRST_NAME>Caf\u00e9</FIRST_NAME>'), 'latin1'), /a\.xml/, /line 2/, /utf-8/i), // prettier-ignore
  file('an encoding that hides what is said', 'un-xml', 'a.xml', () => '<?xml version="1.0" encoding="UTF-7"?><CONSOLIDATED_LIST/>', /a\.xml/, /encoding/i), // prettier-ignore
  file('another list', 'un-xml', 'a.xml', () => xml('<html><body/></html>'), /a\.xml/),
  file('JSON in place of XML', 'eu-fsf-xml', 'a.xml', () => '{"export":[]}', /a\.xml/),
  file(
    'a binary in place of text',
    'stakes-csv',
    'a.csv',
    () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0xff, 0xfe, 10]),
    /a\.csv/,
  ),
  file('NUL in CSV', 'stakes-csv', 'a.csv', () => stakes('A,B,50\nC\0,D,50\n'), /a\.csv line 3/, /NUL/),
  file(
    'CSV that is not UTF-8',
    'stakes-csv',
    'a.csv',
    () => Buffer.from(stakes('A,B,50\nCaf\u00e9,D,50\n'), 'latin1'),
    /a\.csv line 3/,
    /UTF-8/,
  ),
  file('a quotation mark that is not closed, and 20 MB after it', 'stakes-csv', 'a.csv', () => stakes(`"A${'x'.repeat(20 * mb)}`), /a\.csv/, /million characters/), // prettier-ignore
  file('ragged rows', 'stakes-csv', 'a.csv', () => stakes('A,B,50\nA,B\nA,B,50,,x\n'), /a\.csv line 3: The row has 2 cells/, /a\.csv line 4: The row has 5 cells/), // prettier-ignore
  file('formulas for shares', 'stakes-csv', 'a.csv', () => stakes('A,B,=1+1\nA,C,"=HYPERLINK(""http://localhost"")"\n'), /a\.csv line 2: The share/, /a\.csv line 3: The share/), // prettier-ignore
  file('a list of the other desk', 'uk-conlist', 'a.csv', () => stakes('A,B,50\n'), /a\.csv/),
  file('a CSV list cut off within a cell', 'uk-conlist', 'a.csv', () => 'Last Updated,01/01/2026\n"Name 6,Name 1\nInv', /a\.csv/),
  file(
    'ragged rows of a list with semicolons',
    'eu-fsf-csv',
    'a.csv',
    () => 'fileGenerationDate;Entity_LogicalId\n01/01/2026;1;2;3\n',
    /a\.csv/,
  ),
  file('JSON lines cut off', 'ftm', 'a.json', () => `${company('a', 'Invented Mill')}\n${company('b', 'Invented Shop').slice(0, 30)}`, /a\.json line 2/, /cut off/), // prettier-ignore
  file('JSON lines in another encoding', 'ftm', 'a.json', () => Buffer.concat([Buffer.from(`${company('a', 'Mill')}\n`), Buffer.from(company('b', 'Caf\u00e9'), 'latin1')]), /a\.json line 2/, /UTF-8/), // prettier-ignore
  file('a line of 20 MB', 'ftm', 'a.json', () => `${company('a', 'Mill')}\n${company('b', 'x'.repeat(20 * mb))}`, /a\.json line 2/, /longer than 10 MB/), // prettier-ignore
  file('an array in an array, a hundred thousand deep', 'ftm', 'a.json', () => '['.repeat(100_000), /a\.json line 1/),
  file('keys that mean something to JavaScript', 'ftm', 'a.json', () => '{"id":"a","schema":"Company","properties":{"name":["Mill"]},"__proto__":{"schema":"Person"}}', /a\.json line 1/, /key/), // prettier-ignore
  file('ownership statements a hundred thousand deep', 'bods', 'a.json', () => `[${'{"a":'.repeat(100_000)}`, /a\.json/),
  file('ownership statements cut off', 'bods', 'a.json', () => '[{"statementId":"x","recordId":"y"', /a\.json/),
  file('a gzip bomb', 'ftm', 'a.json.gz', () => gzipSync(Buffer.alloc(100 * mb)), /a\.json\.gz unpacks to more than 200 times/),
  file('a zip bomb', 'ftm', 'a.zip', () => zipOf([{ name: 'a.json', content: Buffer.alloc(100 * mb, 10) }]), /a\.zip unpacks to more than 200 times/), // prettier-ignore
  file('an archive in an archive', 'un-xml', 'a.zip', () => zipOf([{ name: 'b.zip', content: zipOf([{ name: 'c.xml', content: 'x' }]) }]), /a\.zip\/b\.zip is an archive/), // prettier-ignore
  file('an archive that would write elsewhere', 'un-xml', 'a.zip', () => zipOf([{ name: '../../a.xml', content: 'x' }]), /a\.zip holds a file whose name/), // prettier-ignore
  file('an archive cut off', 'un-xml', 'a.zip', () => zipOf([{ name: 'a.xml', content: un('') }], 40), /a\.zip is not a whole zip archive/),
];
