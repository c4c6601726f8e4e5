/** The text of files that are UTF-8, strictly: what is not, and what holds NUL, is refused with its line. */
import type { Input } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';

/**
 * The text of an input, in chunks as they come. A byte order mark is left out.
 *
 * @throws {OstrakonError} LIST_REJECTED, naming file and line, where a byte is not UTF-8 or is NUL
 */
export async function* utf8Text(input: Input): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of input.bytes) {
    const text = decode(chunk, true);
    if (text === '') continue;
    const nul = text.indexOf('\0');
    if (nul !== -1) throw refused(line + newlines(text, nul), 'holds NUL, which no text has: it is damaged or another kind of file');
    yield text;
    line += newlines(text, text.length);
  }
  decode(new Uint8Array(0), false);

  function decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      if (!stream) throw refused(line, 'ends within a character: the file is cut off');
      const lenient = new TextDecoder('utf-8').decode(bytes);
      throw refused(line + newlines(lenient, Math.max(0, lenient.indexOf('\ufffd'))), 'is not UTF-8 text: save it as UTF-8');
    }
  }
  function refused(at: number, reason: string): Error {
    return listRejected(`${input.name} line ${at} ${reason}.`, { file: input.name, line: at });
  }
}

function newlines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
