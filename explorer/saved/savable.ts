import { addressOf } from '../place.ts';
import type { Place } from '../place.ts';

/** Views that can be saved, and the parameter that names the actors they show. */
const actorsIn: Readonly<Record<string, string>> = { network: 'ids', ownership: 'id', actor: 'id' };

/** Where a place is saved; null for one that shows no actor. */
export function savingAddress({ view, params }: Place): string | null {
  const about = params.get(actorsIn[view] ?? '') ?? '';
  if (about === '') return null;
  return addressOf('saved', { save: addressOf(view, Object.fromEntries(params)), about });
}
