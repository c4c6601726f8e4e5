/** Markings in words. */
import type { Tlp } from '../tlp.ts';

/** A colour as FIRST writes it: `TLP:AMBER+STRICT`. */
export function markingLabel(tlp: Tlp): string {
  return `TLP:${tlp.replace('_', '+')}`;
}
