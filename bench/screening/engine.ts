/** What is examined: anything that ranks listed actors for a name. */
import type { ActorKind, ActorRecord } from '../../domain/model.ts';
import { ScreenIndex } from '../../links/screenIndex.ts';
import type { Question } from './question.ts';

/** Best first; a score between 0 and 1. */
export interface Ranking {
  readonly hits: readonly { readonly id: string; readonly score: number; readonly name: string | null }[];
  readonly ms: number;
  /** What the process worked for it on any core; below `ms` where others kept the machine busy. */
  readonly cpuMs: number;
}

export interface Engine {
  readonly name: string;
  readonly rank: (question: Pick<Question, 'name' | 'kind'>) => Promise<Ranking>;
}

export const hitsAsked = 10;
export const everything = { passes: () => true, threshold: 0, limit: hitsAsked };

/** The records in an index of ours. */
export function indexOf(records: readonly ActorRecord[]): ScreenIndex {
  const index = new ScreenIndex();
  for (const [slot, record] of records.entries()) index.put(slot, record);
  return index;
}

/** `isKindTold`: whether the desk says what is asked for, as the peers are told, or has nothing but the name. */
export function ours(name: string, index: ScreenIndex, records: readonly ActorRecord[], isKindTold: boolean): Engine {
  return {
    name,
    rank: async (question) => {
      const cpu = process.cpuUsage();
      const start = performance.now();
      const found = index.screen(partyOf(question.name, isKindTold ? question.kind : null), everything);
      const ms = performance.now() - start;
      const { user, system } = process.cpuUsage(cpu);
      return {
        hits: found.map(({ slot, score, matchedName }) => ({ id: records[slot]!.id, score, name: matchedName })),
        ms,
        cpuMs: (user + system) / 1000,
      };
    },
  };
}

export function partyOf(name: string, kind: ActorKind | null) {
  return { name, kind, birthDate: null, countries: [], identifiers: [] };
}
