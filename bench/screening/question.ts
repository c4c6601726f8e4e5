/** What an engine is asked, and how one counts as answered. */
import type { ActorKind } from '../../domain/model.ts';
import { hashOf } from './random.ts';

export interface Question {
  readonly category: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Ids of the actors any of which is right; empty for a name that is not listed. */
  readonly answers: readonly string[];
  /** The engine is improved on `dev` and never looked at on `held-out` until it is reported. */
  readonly part: 'dev' | 'held-out';
}

/** An actor as every engine, ours and the peers, is given it. */
export interface Listed {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
}

/** Half by half. By the actor where there is one, so that one actor's spellings are not on both sides. */
export function partOf(key: string): Question['part'] {
  return hashOf(`part of ${key}`) % 2 === 0 ? 'dev' : 'held-out';
}

/** A name's letters without marks, case, punctuation and order: names equal in this are the same spelling. Never empty for a name with letters. */
export function spellingOf(name: string): string {
  return wordsOf(name).sort().join(' ');
}

/** The words of a name in their order, without marks, case and punctuation. Apostrophes join. */
export function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\p{Mn}'’‘`ʼ]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** An individual's name as spoken: `IVANOV, Ivan Petrovich` is `Ivan Petrovich IVANOV`. Names without a comma stay. */
export function spokenOrder(name: string): string {
  const comma = name.indexOf(',');
  return comma === -1 ? name : `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`;
}

/** Groups in the order of their first members. (`Map.groupBy` is not in Node 20.) */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
