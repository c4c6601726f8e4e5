/** The beginning of a file, without using it up. */
import type { Input } from '../listFormat.ts';

/** The first bytes of an input, `count` or as many as there are, and the input as it was. */
export async function peeked(input: Input, count: number): Promise<{ readonly head: Uint8Array; readonly input: Input }> {
  const source = input.bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await source.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  async function* bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* chunks;
      for (;;) {
        const next = await source.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await source.return?.();
    }
  }
  return { head: Buffer.concat(chunks).subarray(0, count), input: { name: input.name, bytes: bytes() } };
}
