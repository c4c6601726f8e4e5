/** Files of lines, such as JSON Lines. */
import type { Input } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';
import { utf8Text } from './utf8Text.ts';

export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** Characters that one line may have. */
const longestLine = 1_000_000;

/**
 * The lines of an input that is UTF-8, a batch for each chunk; blank ones are left out.
 *
 * @throws {OstrakonError} LIST_REJECTED, naming file and line, where the text is not UTF-8, holds NUL, or has a line of more than a million
 *   characters
 */
export async function* utf8Lines(input: Input): AsyncGenerator<readonly TextLine[], void, undefined> {
  let held = '';
  let line = 1;
  for await (const chunk of utf8Text(input)) {
    const text = held === '' ? chunk : held + chunk;
    const lines: TextLine[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      add(lines, text.slice(start, end));
      start = end + 1;
      line += 1;
    }
    held = text.slice(start);
    if (held.length > longestLine) throw tooLong();
    if (lines.length > 0) yield lines;
  }
  const last: TextLine[] = [];
  add(last, held);
  if (last.length > 0) yield last;

  function add(lines: TextLine[], text: string): void {
    if (text.length > longestLine) throw tooLong();
    if (text.trim() !== '') lines.push({ line, text });
  }
  function tooLong(): Error {
    return listRejected(`${input.name} line ${line} has more than a million characters.`, { file: input.name, line });
  }
}
