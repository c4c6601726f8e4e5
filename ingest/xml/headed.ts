/** What stands at the beginning of a list, without using up what follows. */
import type { XmlElement } from './element.ts';

/** The first record where it has one of the names given, null where it has not, and the records that follow. */
export async function headed(
  records: AsyncIterable<XmlElement>,
  ...names: readonly string[]
): Promise<{ readonly head: XmlElement | null; readonly rest: AsyncIterable<XmlElement> }> {
  const source = records[Symbol.asyncIterator]();
  const first = await source.next();
  const element = first.done === true ? null : first.value;
  const isHead = element !== null && names.includes(element.name);
  async function* rest(): AsyncGenerator<XmlElement, void, undefined> {
    try {
      if (element !== null && !isHead) yield element;
      for (;;) {
        const next = await source.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await source.return?.();
    }
  }
  return { head: isHead ? element : null, rest: rest() };
}
