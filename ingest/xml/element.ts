/** XML elements as plain trees. */

export interface XmlElement {
  /** Without prefix: `lei:LEI` is `LEI`. */
  readonly name: string;
  /** By their names as written, prefixes included; declarations of namespaces aside. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands directly in it, CDATA included, as written; the text of its children is theirs. */
  readonly text: string;
  /** Line of its start tag; the first line is 1. */
  readonly line: number;
}

/** The first child of a name; null where there is none. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** The children of a name, in order. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element reached by a path of child names, in order: `descendantsOf(entry, 'akaList', 'aka')`. */
export function descendantsOf(element: XmlElement | null, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), element === null ? [] : [element]);
}

/** The text of the first element on a path of child names, trimmed, white space within it single; null where it is missing or blank. */
export function textOf(element: XmlElement | null, ...path: readonly string[]): string | null {
  const at = path.reduce(childOf, element);
  const text = at?.text.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? null : text;
}

/** The texts of the children of a name that are not blank. */
export function textsOf(element: XmlElement | null, name: string): string[] {
  return childrenOf(element, name).flatMap((child) => textOf(child) ?? []);
}

/** An attribute, trimmed; null where it is missing or blank. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  const text = element?.attributes[name]?.trim() ?? '';
  return text === '' ? null : text;
}
