import type { ActorRecord } from '../model.ts';

/**
 * A number that changes when what screening compares of an actor changes: names, kind, birth dates, gender, countries, identifiers.
 *
 * Prose, addresses, sources and links do not matter. It does not depend on the screening algorithm. 53 bits: it tells a change, and
 * protects against nobody.
 */
export function screenedContent(actor: ActorRecord): number {
  const { details } = actor;
  const person = details?.kind === 'INDIVIDUAL' ? [...details.birthDates].sort().join('\n') + `\n\n${details.gender ?? ''}` : '';
  const names = [actor.name, ...actor.names.map(({ value, type }) => `${type} ${value}`)].sort().join('\n');
  const numbers = actor.identifiers.map(({ type, value, country }) => `${type} ${value} ${country ?? ''}`).sort();
  return hash53([actor.kind, names, person, [...actor.countries].sort().join(' '), numbers.join('\n')].join('\n\n'));
}

/** Two 32-bit multiplicative hashes side by side, mixed into 53 bits. */
function hash53(text: string): number {
  let [a, b] = [0x9e3779b1, 0x85ebca6b];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) + ((b << 13) | (b >>> 19));
  }
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ b;
  b = Math.imul(b ^ (b >>> 13), 0x297a2d39) ^ (a >>> 16);
  return (b & 0x1fffff) * 0x1_0000_0000 + (a >>> 0);
}
