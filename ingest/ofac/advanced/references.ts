/** The reference values of OFAC's advanced form: what its numbers mean. */
import { attributeOf, textOf, type XmlElement } from '../../xml/element.ts';

/** Elements that give a number a meaning, by the names they have. */
export const referenceNames = [
  'AliasType',
  'AreaCode',
  'Country',
  'DetailReference',
  'FeatureType',
  'IDRegDocDateType',
  'IDRegDocType',
  'LegalBasis',
  'List',
  'LocPartType',
  'NamePartType',
  'PartySubType',
  'PartyType',
  'RelationType',
  'SanctionsType',
  'Script',
  'Validity',
] as const;
export type ReferenceName = (typeof referenceNames)[number];

const known: ReadonlySet<string> = new Set(referenceNames);
/** Far more than the form has. */
const most = 500_000;

export class References {
  readonly #values = new Map<string, XmlElement>();

  /** Whether the element is a reference value, which is then taken in; false also from half a million on, which no list has. */
  take(element: XmlElement): boolean {
    const id = attributeOf(element, 'ID');
    if (!known.has(element.name) || this.#values.size >= most) return false;
    if (id !== null) this.#values.set(`${element.name} ${id}`, element);
    return true;
  }

  /** What a number means; null where there is no number, or nothing says what it means. */
  text(name: ReferenceName, id: string | null): string | null {
    return textOf(this.element(name, id));
  }

  element(name: ReferenceName, id: string | null): XmlElement | null {
    return id === null ? null : (this.#values.get(`${name} ${id}`) ?? null);
  }

  /** The country that a place is in, by name. */
  area(id: string | null): string | null {
    return attributeOf(this.element('AreaCode', id), 'Description');
  }
}

/** `true`, whatever its case; an attribute that is missing is false. */
export function isTrue(element: XmlElement, attribute: string): boolean {
  return attributeOf(element, attribute)?.toLowerCase() === 'true';
}
