import type { Tlp } from './tlp.ts';

/** A marking in the colours FIRST gives, and always in words. @see https://www.first.org/tlp/ */
export function Marking({ tlp }: { readonly tlp: Tlp }) {
  return <span className={`marking ${tlp.toLowerCase()}`}>TLP:{tlp.replace('_', '+')}</span>;
}
