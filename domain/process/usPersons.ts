/** Who is a United States person, whom section 2(a) does not reach. */
import type { ActorRecord } from '../model.ts';

/**
 * Why an actor is a United States person: what an analyst recorded, else what its nationality or the law it is organized under says. Null
 * where nothing says so, which is no proof of the contrary: residence in the United States is on no list.
 *
 * @see EO 13848 section 8, "United States person"
 */
export function usPersonBasis({ usPersonBasis: recorded, details }: Pick<ActorRecord, 'usPersonBasis' | 'details'>): string | null {
  // Records written before there was the field have none.
  if (typeof recorded === 'string' && recorded.trim() !== '') return recorded;
  if (details?.kind === 'INDIVIDUAL' && details.nationalities.includes('US')) return 'United States nationality';
  if (details?.kind === 'ENTITY' && details.incorporated === 'US') return 'organized under United States law';
  return null;
}
