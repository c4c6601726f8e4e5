/** What an XML list looks like, and how much of it may stand in one place. */

export interface XmlShape {
  /** Names the root element may have, without prefix. */
  readonly roots: readonly string[];
  /** What the file is, for messages: "OFAC's sdn.xml". */
  readonly called: string;
  /**
   * Names of elements handed over as whole trees, wherever they stand outside another one: the records, and what the head of the file
   * says. What stands outside them is passed over.
   */
  readonly records: readonly string[];
  readonly limits?: Partial<XmlLimits>;
}

/** More than any list has, and little enough to hold. */
export interface XmlLimits {
  /** Elements within elements, the root included. */
  readonly depth: number;
  /** Elements of one record. */
  readonly elements: number;
  /** Characters that stand in one element, in a comment, an attribute or a name. */
  readonly text: number;
  /** Characters of one record, attributes included. */
  readonly recordText: number;
  /** Attributes of one element. */
  readonly attributes: number;
}

export const xmlLimits: XmlLimits = { depth: 64, elements: 50_000, text: 1_000_000, recordText: 4_000_000, attributes: 64 };
