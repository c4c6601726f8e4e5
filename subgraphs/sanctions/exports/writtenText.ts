/** The pieces of a writer as one text. */
import { OstrakonError } from '../../../domain/errors.ts';

/** UTF-16 units of all parts of a file together: what a subgraph may answer a gateway, with room for escapes. */
export const longestFile = 32_000_000;
/** How long a file is written on before others are served. */
const sliceMs = 15;

/** @throws {OstrakonError} OPERATION_TOO_COMPLEX above `longest` */
export async function writtenText(pieces: Iterable<string>, longest = longestFile): Promise<string> {
  const texts: string[] = [];
  let length = 0;
  let started = performance.now();
  for (const piece of pieces) {
    texts.push(piece);
    length += piece.length;
    if (length > longest) {
      const message = `The file would be larger than the ${longestFile / 1_000_000} MB that one answer holds. Ask for fewer actors, for some types of links, or in another format; ostrakon export writes files of any size.`;
      throw new OstrakonError({
        code: 'OPERATION_TOO_COMPLEX',
        message,
        details: { limit: 'characters of a file', found: `more than ${longest}`, allowed: longest },
      });
    }
    if (performance.now() - started < sliceMs) continue;
    await new Promise(setImmediate);
    started = performance.now();
  }
  return texts.join('');
}
