/** Which UN and OFAC entries are one, by a rule that shares nothing with the engine: equal names, and nothing that contradicts. */
import type { ActorRecord } from '../../domain/model.ts';

/** Words of a name without accents, order, case and punctuation. */
function bare(name: string): string {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1); // prettier-ignore
  return [...new Set(words)].sort().join(' ');
}

function namesOf(actor: ActorRecord): string[] {
  const strong = actor.names.filter(({ type }) => type !== 'WEAK_AKA').map(({ value }) => bare(value));
  return [...new Set(strong)].filter((name) => name.includes(' '));
}

function yearsOf({ details }: ActorRecord): number[] {
  const texts = details?.kind === 'INDIVIDUAL' ? details.birthDates : [];
  return texts.flatMap((text) => [...text.matchAll(/\d{4}/g)].map(([year]) => Number(year)));
}

/**
 * The pairs that have a name of at least two words in common, are of one kind, and whose birth years are at most two apart where both
 * have any, or that share a country where not.
 */
export function surePairs(ours: readonly ActorRecord[], theirs: readonly ActorRecord[]): Set<string> {
  const byName = new Map<string, ActorRecord[]>();
  for (const actor of theirs) for (const name of namesOf(actor)) byName.set(name, [...(byName.get(name) ?? []), actor]);
  const found = new Set<string>();
  for (const actor of ours) {
    for (const other of namesOf(actor).flatMap((name) => byName.get(name) ?? [])) {
      if (other.kind === actor.kind && agrees(actor, other)) found.add(`${other.id} ${actor.id}`);
    }
  }
  return found;
}

function agrees(a: ActorRecord, b: ActorRecord): boolean {
  const [ours, theirs] = [yearsOf(a), yearsOf(b)];
  if (ours.length > 0 && theirs.length > 0) return ours.some((year) => theirs.some((other) => Math.abs(year - other) <= 2));
  return a.countries.length === 0 || b.countries.length === 0 || a.countries.some((country) => b.countries.includes(country));
}
