/** Bytes cut into lines, in memory for one line. */

/** The longest line that is kept. */
export const longestLine = 10_000_000;
const newline = 10;

/** Hands over each line without its ending; null for one longer than 10 MB, which is passed over without being kept. Line 1 is the first. */
export async function eachLine(bytes: AsyncIterable<Uint8Array>, take: (line: Uint8Array | null, number: number) => void): Promise<void> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longestLine) parts = [];
    else parts.push(part);
  };
  const end = (): void => {
    number += 1;
    const [first] = parts;
    const line = length > longestLine ? null : first !== undefined && parts.length === 1 ? first : Buffer.concat(parts);
    parts = [];
    length = 0;
    take(line, number);
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, at));
      end();
      start = at + 1;
    }
    // A copy: the chunk may be used again before its last line ends.
    if (start < chunk.length) add(Buffer.from(chunk.subarray(start)));
  }
  if (length > 0) end();
}
