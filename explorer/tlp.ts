/** A record's TLP marking. @see https://www.first.org/tlp/ */
export type Tlp = 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER_STRICT' | 'RED';

/** From the widest circle of readers to the narrowest. */
export const tlps: readonly Tlp[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'];

/** The strictest of some markings; CLEAR where there is none. */
export function strictest(markings: readonly Tlp[]): Tlp {
  return markings.reduce<Tlp>((a, b) => (tlps.indexOf(b) > tlps.indexOf(a) ? b : a), 'CLEAR');
}
