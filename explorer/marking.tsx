/** A record's TLP marking, in the colours FIRST gives and always in words. @see https://www.first.org/tlp/ */
export type Tlp = 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER_STRICT' | 'RED';

export function Marking({ tlp }: { readonly tlp: Tlp }) {
  return <span className={`marking ${tlp.toLowerCase()}`}>TLP:{tlp.replace('_', '+')}</span>;
}

const order: readonly Tlp[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'];

/** The strictest of some markings; CLEAR where there is none. */
export function strictest(markings: readonly Tlp[]): Tlp {
  return markings.reduce<Tlp>((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), 'CLEAR');
}
