/** One DistinctParty of OFAC's advanced form. */
import type { ActorKind } from '../../../domain/model.ts';
import type { Place } from '../../listFormat.ts';
import { attributeOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import type { OfacEntry } from '../actor.ts';
import { kinds } from '../entries.ts';
import { readItems, remarkItems } from '../remarks.ts';
import { withoutParentheses, withQuoted } from '../xmlEntry.ts';
import { featuresOf } from './features.ts';
import { namesIn } from './names.ts';
import type { ListedPlace } from './places.ts';
import { isTrue, type References } from './references.ts';

/** What the file says before its parties. */
export interface Context {
  readonly references: References;
  readonly places: ReadonlyMap<string, ListedPlace>;
  /** Items of remarks by the number of the identity that the papers belong to. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
}

/** The entry without its programmes and links, or why it cannot be used. */
export function partyIn(element: XmlElement, file: string, { references, places, documents }: Context): OfacEntry | string {
  const place: Place = { file, line: element.line };
  const profile = childrenOf(element, 'Profile')[0] ?? null;
  const uid = attributeOf(profile, 'ID') ?? attributeOf(element, 'FixedRef');
  if (uid === null || !/^\d{1,9}$/.test(uid)) return 'The number of the profile is missing or is not a number.';
  if (profile === null) return `Party ${uid} has no profile.`;
  const kind = kindOf(profile, references);
  if (kind === null) return `Entry ${uid} has a party type that is not Individual, Entity, Vessel or Aircraft.`;
  const identities = childrenOf(profile, 'Identity').sort((a, b) => Number(isTrue(b, 'Primary')) - Number(isTrue(a, 'Primary')));
  const [name, ...others] = identities.flatMap((identity) => namesIn(identity, references));
  if (name === undefined) return `Entry ${uid} has no name.`;
  const papers = identities.flatMap((identity) => documents.get(attributeOf(identity, 'ID') ?? '') ?? []);
  const features = featuresOf(profile, references, places);
  const column = (of: Parameters<typeof features.columns.get>[0]): string | null => features.columns.get(of) ?? null;
  const comments = remarkItems(withoutParentheses(textOf(element, 'Comment')));
  const weak = others.filter((one) => one.isWeak);
  return {
    uid,
    place,
    name: name.value,
    kind,
    tags: [],
    periods: [],
    title: column('title'),
    callSign: column('callSign'),
    vesselType: column('vesselType'),
    tonnage: column('tonnage'),
    grossTonnage: column('grossTonnage'),
    flag: column('flag'),
    owner: column('owner'),
    remarks: withQuoted(
      readItems([...features.personal, ...features.items, ...papers, ...comments]),
      weak.map(({ value, type }) => ({ value, type: type === 'FKA' ? 'FKA' : 'WEAK_AKA' })),
    ),
    aliases: others.filter((one) => !one.isWeak).map(({ value, type }) => ({ value, type: type === 'PRIMARY' ? 'AKA' : type })),
    addresses: [...features.addresses],
    links: [],
  };
}

/** The subtype says what a means of transport is, the type what the others are. */
function kindOf(profile: XmlElement, references: References): ActorKind | null {
  const subtype = references.element('PartySubType', attributeOf(profile, 'PartySubTypeID'));
  const type = references.text('PartyType', attributeOf(subtype, 'PartyTypeID'));
  return kinds.get(textOf(subtype)?.toLowerCase() ?? '') ?? kinds.get(type?.toLowerCase() ?? '') ?? null;
}
