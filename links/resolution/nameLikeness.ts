import type { ActorRecord } from '../../domain/model.ts';
import { compareNames } from '../../domain/screening/compare.ts';
import type { Alike } from './alike.ts';

const mostNames = 6;
/** Names that agree so well need no better pair. */
const goodEnough = 0.9;

/** How alike the best two names of two actors are, without an index: the same whichever of the two comes first. */
export function nameLikeness(a: ActorRecord, b: ActorRecord): Alike | null {
  let best: (Alike & { readonly nameScore: number }) | null = null;
  for (const name of namesOf(a)) {
    for (const matchedName of namesOf(b)) {
      const { score, features } = compareNames(name, matchedName, a.kind);
      const nameScore = features.find((feature) => feature.name === 'name')?.score ?? 0;
      if (best !== null && best.nameScore >= nameScore) continue;
      // Compared in the order of the alphabet, whoever has which.
      const told = name <= matchedName ? features : features.map((one) => ({ ...one, query: one.candidate, candidate: one.query }));
      best = { id: b.id, score, name, matchedName, features: told, nameScore };
      if (nameScore >= goodEnough) return best;
    }
  }
  return best;
}

const namesOf = ({ name, names }: ActorRecord): string[] => [...new Set([name, ...names.map(({ value }) => value)])].slice(0, mostNames);
