/** ProfileRelationships of OFAC's advanced form as links. */
import type { LinkType } from '../../../domain/model.ts';
import type { LinkParticulars, ListedLink } from '../../listContent.ts';
import type { Place } from '../../listFormat.ts';
import { attributeOf, textOf, type XmlElement } from '../../xml/element.ts';
import { isTrue, type References } from './references.ts';

/**
 * Kinds of relationship, by the words of the form. "Owned or controlled by" does not say which of the two, and how much: it is control
 * here, which never counts as ownership. Where `isReversed`, the link goes from the second of the two to the first.
 */
const relations: readonly { readonly words: RegExp; readonly linkType: LinkType; readonly isReversed?: true }[] = [
  { words: /^owned or controlled by$/i, linkType: 'CONTROLS', isReversed: true },
  { words: /^owns, controls,? or operates$/i, linkType: 'CONTROLS' },
  { words: /^acting for or on behalf of$/i, linkType: 'ACTED_FOR' },
  { words: /^providing support to\b/i, linkType: 'SUPPORTED' },
  { words: /^associate of$/i, linkType: 'ASSOCIATE' },
  { words: /^family member of$/i, linkType: 'FAMILY' },
  { words: /^(?:leader or official of|principal executive officer)\b/i, linkType: 'OFFICER_OF' },
];

export interface Relation {
  /** Numbers of the profiles, in the order of the form: the first is what the second to it. */
  readonly from: string;
  readonly to: string;
  readonly place: Place;
  readonly linkType: LinkType;
  readonly isReversed: boolean;
  readonly description: string | null;
}

/** The relationship, or why it cannot be used. Kinds that are not known, and former ones, are links of no kind whose text says more. */
export function relationIn(element: XmlElement, file: string, references: References): Relation | string {
  const from = attributeOf(element, 'From-ProfileID');
  const to = attributeOf(element, 'To-ProfileID');
  if (from === null || to === null) return 'The relationship lacks a profile.';
  if (from === to) return `The relationship joins profile ${from.slice(0, 20)} to itself.`;
  const words = references.text('RelationType', attributeOf(element, 'RelationTypeID'));
  const isFormer = isTrue(element, 'Former');
  const known = isFormer ? undefined : relations.find((relation) => relation.words.test(words ?? ''));
  const said = [...(words === null ? [] : [isFormer ? `Formerly: ${words}` : words]), textOf(element, 'Comment')];
  const description = said.filter((text) => text !== null).join('; ');
  return {
    from,
    to,
    place: { file, line: element.line },
    linkType: known?.linkType ?? 'LINKED_TO',
    isReversed: known?.isReversed === true,
    description: description === '' ? null : description,
  };
}

/**
 * The links of relationships, each once. One from the first to the second has the id that "Linked To" has in the other forms, so that it
 * stays the same link whichever form it comes in; further ones between the same two, and reversed ones, have their kind in theirs.
 */
export function linksOf(relations: readonly Relation[]): ListedLink[] {
  const links = new Map<string, ListedLink>();
  const ordered = relations.toSorted((a, b) => (a.linkType < b.linkType ? -1 : a.linkType > b.linkType ? 1 : 0));
  for (const { from, to, place, linkType, isReversed, description } of ordered) {
    const kind = linkType.toLowerCase().replaceAll('_', '-');
    const plain = `ofac:${from}/linked-to/${to}`;
    const id = isReversed ? `ofac:${to}/${kind}/${from}` : links.has(plain) ? `${plain}/${kind}` : plain;
    const particulars: LinkParticulars = {
      linkType,
      share: null,
      interest: null,
      arrangement: null,
      since: null,
      until: null,
      description,
    };
    const [start, end] = isReversed ? [to, from] : [from, to];
    if (!links.has(id)) links.set(id, { id, from: `ofac:${start}`, to: `ofac:${end}`, particulars, place });
  }
  return [...links.values()];
}
