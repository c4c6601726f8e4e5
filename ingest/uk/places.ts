/** Countries as UK lists write them, beyond what other lists do. */
import { countryCode } from '../../domain/countries.ts';

const others: Readonly<Record<string, string>> = {
  'congo (democratic republic)': 'CD',
  'congo (democratic republic of the)': 'CD',
  'the democratic republic of the congo': 'CD',
  'occupied palestinian territories': 'PS',
  'palestinian territories': 'PS',
  'isle of man': 'IM',
  'korea (north)': 'KP',
  'korea (south)': 'KR',
  british: 'GB',
  uae: 'AE',
};

/** The code of a country; null for what is none, such as one that is no more. */
export function ukCountry(text: string): string | null {
  return countryCode(text) ?? others[text.toLowerCase()] ?? null;
}
