/** Where places lie: which State a jurisdiction belongs to. */
import type { JurisdictionRecord } from '../model.ts';

/** The State or territory that a jurisdiction lies in, or is; null where it lies in none that is known. */
export function stateOf(id: string | null, placeOf: (id: string) => JurisdictionRecord | null): string | null {
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at);) {
    seen.add(at);
    const place = placeOf(at);
    if (place === null) return null;
    if (place.level === 'STATE' || place.level === 'TERRITORY') return place.id;
    at = place.parent;
  }
  return null;
}
