/** XML files as a stream of small trees: one for each element that a format calls a record. */
import type { Input } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';
import { decoded } from './decoded.ts';
import type { XmlElement } from './element.ts';
import { Trees } from './trees.ts';
import type { XmlShape } from './xmlShape.ts';

export interface XmlReading {
  /** The root element without its children and text. */
  readonly root: XmlElement;
  /** In the order of the file; read once. */
  readonly records: AsyncIterable<XmlElement>;
}

/**
 * Reads the root element and returns; the rest is read as `records` is. Holds one record at a time and what 64 KiB of text can hold.
 *
 * Only well-formed XML 1.0 is read. Document types and the entities they define are refused, so nothing outside the file is opened and
 * nothing in it expands.
 *
 * @throws {OstrakonError} LIST_REJECTED, here or while `records` is read, with file, line, element and reason
 */
export async function readXml(input: Input, shape: XmlShape): Promise<XmlReading> {
  const trees = new Trees(input.name, shape);
  const text = decoded(input);
  const read = async (): Promise<boolean> => {
    const next = await text.next();
    if (next.done === true) {
      trees.close();
      return false;
    }
    trees.write(next.value);
    return true;
  };
  let hasMore = true;
  while (hasMore && trees.root === null) hasMore = await read();
  const { root } = trees;
  if (root === null) throw listRejected(`${input.name} has no root element: the file is empty or no XML.`);
  async function* records(): AsyncGenerator<XmlElement, void, undefined> {
    try {
      for (;;) {
        yield* trees.take();
        if (!hasMore) return;
        hasMore = await read();
      }
    } finally {
      await text.return();
    }
  }
  return { root, records: records() };
}
