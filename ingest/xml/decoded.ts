/** The text of an XML file, by its byte order mark and its declaration, strictly: what is not in that encoding is refused. */
import type { Input } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';

/** What bytes 0x80 to 0x9F mean in windows-1252; blank where they mean nothing. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** A declaration that is longer is none. */
const longestDeclaration = 1_024;

const encodings: Readonly<Record<string, 'utf-8' | 'utf-16' | 'windows-1252' | 'iso-8859-1' | 'us-ascii'>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16',
  'utf-16be': 'utf-16',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'iso-8859-1',
  'iso8859-1': 'iso-8859-1',
  latin1: 'iso-8859-1',
  'us-ascii': 'us-ascii',
  ascii: 'us-ascii',
};

interface Decoder {
  /** `last` where nothing follows. */
  readonly decode: (bytes: Uint8Array, last: boolean) => string;
  readonly encoding: string;
}

/**
 * The text of an input, in chunks. The byte order mark is left out.
 *
 * @throws {OstrakonError} LIST_REJECTED, naming file and line, where the encoding is none of UTF-8, UTF-16 with a byte order mark,
 *   windows-1252, ISO-8859-1 and US-ASCII, where mark and declaration differ, or where a byte is not in the encoding
 */
export async function* decoded(input: Input): AsyncGenerator<string, void, undefined> {
  let head: Uint8Array = new Uint8Array(0);
  let decoder: Decoder | null = null;
  let line = 1;
  const text = (bytes: Uint8Array, last: boolean, by: Decoder): string => {
    try {
      const found = by.decode(bytes, last);
      line += newlines(found);
      return found;
    } catch {
      const where =
        last && bytes.length === 0 ? 'ends within a character' : `is not ${by.encoding} from about line ${line + sound(bytes, by)}`;
      throw listRejected(`${input.name} ${where}: it is cut off, or its encoding is not the one it declares.`, { file: input.name, line });
    }
  };
  for await (const chunk of input.bytes) {
    if (decoder === null) {
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (head.length < longestDeclaration && !head.includes(0x3e)) continue;
      decoder = decoderOf(input.name, head);
      yield text(head, false, decoder);
    } else yield text(chunk, false, decoder);
  }
  if (decoder === null) {
    decoder = decoderOf(input.name, head);
    yield text(head, false, decoder);
  }
  yield text(new Uint8Array(0), true, decoder);
}

/** How many lines of bytes precede the first that is not in the encoding. */
function sound(bytes: Uint8Array, { encoding }: Decoder): number {
  if (encoding === 'UTF-16') return 0;
  const lenient = encoding === 'UTF-8' ? new TextDecoder('utf-8').decode(bytes) : Buffer.from(bytes).toString('latin1');
  const bad =
    encoding === 'UTF-8' ? lenient.indexOf('\ufffd') : lenient.search(encoding === 'US-ASCII' ? /[\u0080-\u00ff]/ : /[\u0080-\u009f]/);
  return newlines(lenient.slice(0, Math.max(0, bad)));
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** @throws {OstrakonError} LIST_REJECTED */
function decoderOf(file: string, head: Uint8Array): Decoder {
  const starts = (...bytes: readonly number[]): boolean => bytes.every((byte, index) => head[index] === byte);
  const mark = starts(0xef, 0xbb, 0xbf) ? 'utf-8' : starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : null;
  if (mark === null && (starts(0x3c, 0) || starts(0, 0x3c))) {
    throw listRejected(`${file} looks like UTF-16 and has no byte order mark, which XML requires of it.`);
  }
  const first = Buffer.from(head.subarray(0, longestDeclaration * 2));
  const start =
    mark === 'utf-16le' ? first.toString('utf16le') : mark === 'utf-16be' ? swapped(first).toString('utf16le') : first.toString('latin1');
  const declared = /^(?:\ufeff|ï»¿)?<\?xml\s[^>]{0,512}?encoding\s*=\s*["']([^"']{1,40})["']/.exec(start)?.[1] ?? null;
  const meant = declared === null ? (mark?.slice(0, 6) === 'utf-16' ? 'utf-16' : 'utf-8') : encodings[declared.toLowerCase()];
  if (meant === undefined) {
    throw listRejected(`${file} declares an encoding that is not read here: UTF-8, UTF-16, windows-1252, ISO-8859-1 and US-ASCII are.`);
  }
  if ((mark !== null && !mark.startsWith(meant)) || (mark === null && meant === 'utf-16')) {
    throw listRejected(
      `${file} declares ${meant.toUpperCase()}, and its first bytes are of ${mark === null ? 'another encoding' : mark.toUpperCase()}.`,
    );
  }
  if (meant === 'utf-8' || meant === 'utf-16') {
    const decoder = new TextDecoder(mark ?? meant, { fatal: true });
    return { encoding: meant.toUpperCase(), decode: (bytes, last) => decoder.decode(bytes, { stream: !last }) };
  }
  return { encoding: meant === 'windows-1252' ? meant : meant.toUpperCase(), decode: (bytes) => singleBytes(bytes, meant) };
}

/** @throws {RangeError} where a byte means nothing */
function singleBytes(bytes: Uint8Array, encoding: 'windows-1252' | 'iso-8859-1' | 'us-ascii'): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (encoding === 'us-ascii' && /[\u0080-\u00ff]/.test(text)) throw new RangeError(encoding);
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const character = encoding === 'windows-1252' ? windows1252[control.charCodeAt(0) - 0x80] : undefined;
    if (character === undefined || character === ' ') throw new RangeError(encoding);
    return character;
  });
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}
