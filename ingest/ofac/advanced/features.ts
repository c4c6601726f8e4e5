/** Features of a profile in OFAC's advanced form, as what the other forms have of them. */
import type { Address } from '../../../domain/model.ts';
import { attributeOf, childrenOf, childOf, textOf, type XmlElement } from '../../xml/element.ts';
import { periodText } from './dates.ts';
import type { ListedPlace } from './places.ts';
import type { References } from './references.ts';

/** Features that have columns of their own in the CSV form. */
const columns = {
  TITLE: 'title',
  'CALL SIGN': 'callSign',
  'VESSEL CALL SIGN': 'callSign',
  'VESSEL TYPE': 'vesselType',
  'VESSEL FLAG': 'flag',
  'VESSEL OWNER': 'owner',
  TONNAGE: 'tonnage',
  'VESSEL TONNAGE': 'tonnage',
  'GROSS REGISTERED TONNAGE': 'grossTonnage',
  'VESSEL GROSS REGISTERED TONNAGE': 'grossTonnage',
} as const;
type Column = (typeof columns)[keyof typeof columns];

/** Features that the remarks of the CSV form call otherwise, in the order in which they stand there. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^birthdate$/i, 'DOB'],
  [/^place of birth$/i, 'POB'],
  [/^nationality(?: country)?$/i, 'nationality'],
  [/^citizenship(?: country)?$/i, 'citizen'],
];

export interface ReadFeatures {
  readonly columns: ReadonlyMap<Column, string>;
  readonly addresses: readonly Address[];
  /** Birth, nationality and citizenship as items of remarks. */
  readonly personal: readonly string[];
  /** The others as items of remarks. */
  readonly items: readonly string[];
}

/** What the features of a profile say; features that say nothing are left out. */
export function featuresOf(profile: XmlElement, references: References, places: ReadonlyMap<string, ListedPlace>): ReadFeatures {
  const single = new Map<Column, string>();
  const addresses: Address[] = [];
  const personal: string[][] = labels.map(() => []);
  const items: string[] = [];
  for (const feature of childrenOf(profile, 'Feature')) {
    const type = references.text('FeatureType', attributeOf(feature, 'FeatureTypeID'));
    if (type === null) continue;
    for (const version of childrenOf(feature, 'FeatureVersion')) {
      const here = childrenOf(version, 'VersionLocation').flatMap((one) => places.get(attributeOf(one, 'LocationID') ?? '') ?? []);
      if (type.toLowerCase() === 'location') {
        addresses.push(...here.flatMap(({ address }) => address ?? []));
        continue;
      }
      const label = labels.findIndex(([pattern]) => pattern.test(type));
      const value = valueOf(version, references, here, label === 2 || label === 3);
      if (value === null) continue;
      const column = columnOf(type);
      if (label !== -1) personal[label]?.push(`${labels[label]?.[1] ?? type} ${value}`);
      else if (column === 'title') single.set(column, [...(single.has(column) ? [single.get(column)] : []), value].join('; '));
      else if (column !== null && !single.has(column)) single.set(column, value);
      else items.push(`${type} ${value}`);
      const comment = textOf(version, 'Comment');
      if (comment !== null) items.push(`${type} ${value}: ${comment}`);
    }
  }
  return { columns: single, addresses, personal: personal.flat(), items };
}

function columnOf(type: string): Column | null {
  const name = type.toUpperCase();
  return Object.hasOwn(columns, name) ? columns[name as keyof typeof columns] : null;
}

/** A date, a text, what a number stands for, or a place. */
function valueOf(version: XmlElement, references: References, here: readonly ListedPlace[], isCountry: boolean): string | null {
  const date = periodText(childOf(version, 'DatePeriod'));
  if (date !== null) return date;
  const details = childrenOf(version, 'VersionDetail').flatMap((detail) => {
    const said = [references.text('DetailReference', attributeOf(detail, 'DetailReferenceID')), textOf(detail)];
    return said.filter((text) => text !== null);
  });
  if (details.length > 0) return details.join(' ');
  const [place] = here;
  return (isCountry ? place?.country : place?.address?.text) ?? null;
}
