/** Files for the XML tests, made of text or bytes. */
import type { Input } from '../../../ingest/listFormat.ts';

/** An input that comes in chunks of a size, as files do. */
export function inputOf(content: string | Uint8Array, name = 'list.xml', chunk = 65_536): Input {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return {
    name,
    bytes: (async function* () {
      for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk);
    })(),
  };
}

/** The input as the import gives it: readable any number of times. */
export async function rereadable({ name, bytes }: Input): Promise<Input> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return {
    name,
    bytes: {
      async *[Symbol.asyncIterator]() {
        yield* chunks;
      },
    },
  };
}
