/** Locations of OFAC's advanced form. */
import { countryCode } from '../../../domain/countries.ts';
import type { Address } from '../../../domain/model.ts';
import { attributeOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../../xml/element.ts';
import { placeOf } from '../xmlEntry.ts';
import { isTrue, type References } from './references.ts';

export interface ListedPlace {
  /** Null where the location says nothing. */
  readonly address: Address | null;
  /** The country as written, for nationalities; null where there is none. */
  readonly country: string | null;
}

/** The place of a Location. */
export function placeIn(location: XmlElement, references: References): ListedPlace {
  const parts = new Map<string, string>();
  for (const part of childrenOf(location, 'LocationPart')) {
    const type = references.text('LocPartType', attributeOf(part, 'LocPartTypeID'));
    const values = descendantsOf(part, 'LocationPartValue');
    // A part may be given in other scripts too.
    const value = textOf(values.find((one) => isTrue(one, 'Primary')) ?? values[0] ?? null, 'Value');
    if (type !== null && value !== null) parts.set(type.toUpperCase(), value);
  }
  const part = (name: string): string | null => parts.get(name) ?? null;
  const named = childrenOf(location, 'LocationCountry').map((one) => references.text('Country', attributeOf(one, 'CountryID')));
  const areas = childrenOf(location, 'LocationAreaCode').map((one) => references.area(attributeOf(one, 'AreaCodeID')));
  const unknown = part('UNKNOWN');
  const stated = [...named, ...areas].find((country) => country !== null && country.toLowerCase() !== 'undetermined') ?? null;
  const isCountry = unknown !== null && (stated === null || countryCode(unknown) !== null);
  const region = part('REGION');
  const country = stated ?? (region === null ? (isCountry ? unknown : null) : region.startsWith('Region:') ? region : `Region: ${region}`);
  const streets = [isCountry ? null : unknown, part('ADDRESS1'), part('ADDRESS2'), part('ADDRESS3'), stated === null ? null : region];
  const address = placeOf(
    streets.filter((street) => street !== null),
    part('CITY'),
    part('STATE/PROVINCE'),
    part('POSTAL CODE'),
    country,
  );
  return { address, country: isCountry ? unknown : country };
}
