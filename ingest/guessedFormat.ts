/** Which format files are in, by how they begin and what they are called. */
import { formatNamed } from './formats.ts';
import type { ImportFormat, Input } from './listFormat.ts';
import { listRejected } from './listRejected.ts';

/** How much of a file is looked at. */
const looked = 64 << 10;

interface Sign {
  readonly format: string;
  readonly isMet: (head: string, name: string) => boolean;
}

const root = (element: RegExp) => (head: string) => /^\s*<[?!a-z]/i.test(head) && element.test(head);

/** The first that is met decides; a format that is not there is passed over. */
const signs: readonly Sign[] = [
  { format: 'ofac-cons-csv', isMet: (_, name) => /(?:^|\/)cons_(?:prim|alt|add)\.csv$/i.test(name) },
  { format: 'ofac-csv', isMet: (_, name) => /(?:^|\/)(?:sdn|alt|add)\.csv$/i.test(name) },
  { format: 'ofac-advanced-xml', isMet: root(/<(?:\w+:)?Sanctions[\s>]/) },
  { format: 'ofac-sdn-xml', isMet: root(/<(?:\w+:)?sdnList[\s>]/) },
  { format: 'un-xml', isMet: root(/<(?:\w+:)?CONSOLIDATED_LIST[\s>]/) },
  { format: 'eu-fsf-xml', isMet: root(/<(?:\w+:)?export[\s>]/) },
  { format: 'gleif-xml', isMet: root(/<(?:\w+:)?(?:LEIData|RelationshipData)[\s>]/) },
  { format: 'uk-sanctions-list', isMet: root(/<(?:\w+:)?Designations[\s>]/) },
  { format: 'uk-conlist', isMet: (head) => /^"?Last Updated"?,/i.test(head) },
  { format: 'uk-sanctions-list', isMet: (head) => /^"?Report Date/i.test(head) },
  { format: 'eu-fsf-csv', isMet: (head) => /^"?fileGenerationDate"?;/i.test(head) },
  { format: 'gleif-csv', isMet: (head) => /^"?(?:LEI|Relationship\.StartNode\.NodeID)"?,/.test(head) },
  { format: 'psc', isMet: (head) => /^\{\s*"company_number"\s*:/.test(head) },
  { format: 'bods', isMet: (head) => /^[\s[]*\{/.test(head) && /"(?:statementId|recordId|statementID)"\s*:/.test(head) },
  { format: 'ftm', isMet: (head) => /^\s*\{/.test(head) && /"schema"\s*:/.test(head) },
  {
    format: 'stakes-csv',
    isMet: (head) => {
      const [header = ''] = head.split(/[\r\n]/, 1);
      return /(?:^|[,;\t"])\s*owner/i.test(header) && /owned/i.test(header);
    },
  },
];

/** @throws {OstrakonError} LIST_REJECTED where nothing is recognised */
export async function guessedFormat(inputs: readonly Input[]): Promise<ImportFormat> {
  for (const input of inputs) {
    const head = await headOf(input);
    for (const { format, isMet } of signs) {
      const known = formatNamed(format);
      if (known !== undefined && isMet(head, input.name)) return known;
    }
  }
  throw listRejected(`${inputs.map(({ name }) => name).join(', ').slice(0, 200)}: the format is not recognised; name it instead of "auto".`); // prettier-ignore
}

async function headOf(input: Input): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.bytes) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= looked) break;
  }
  const bytes = Buffer.concat(parts).subarray(0, looked);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = isUtf16 ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) : bytes.toString('utf8');
  return text.replace(/^\ufeff/, '').trimStart();
}
