/** What is known of the listed names apart from any engine: which are the same spelling, which share a word, however romanized. */
import type { ActorRecord } from '../../domain/model.ts';
import { spellingOf, wordsOf } from './question.ts';

/** A word so that its usual romanizations fall together; short words keep their vowels, for little else would be left of them. */
export function soundOf(word: string): string {
  const folded = word
    .replace(/kh|gh/g, 'h')
    .replace(/zh/g, 'j')
    .replace(/[dt]h/g, 't')
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/y|ee/g, 'i')
    .replace(/ou|oo|o/g, 'u')
    .replace(/e/g, 'a')
    .replace(/d/g, 't')
    .replace(/(.)\1+/g, '$1');
  const consonants = folded.replace(/(?<!^)[aiu]/g, '');
  return consonants.length >= 3 ? consonants : folded;
}

const soundsOf = (name: string): string[] => wordsOf(name).map(soundOf);

/** Whether the two could be taken for spellings of one name: more than half of the first's words have their like among the other's. */
export function areKin(name: string, other: string): boolean {
  const words = wordsOf(name);
  const others = wordsOf(other);
  const shared = words.filter((word) => others.some((each) => areAlike(word, each)));
  return shared.some((word) => word.length >= 4) && shared.length * 2 > words.length;
}

/** Words that sound alike, or of five letters and more that differ in one of them, of eight and more in two. */
function areAlike(word: string, other: string): boolean {
  if (soundOf(word) === soundOf(other)) return true;
  const shorter = Math.min(word.length, other.length);
  return shorter >= 5 && distance(word, other) <= (shorter >= 8 ? 2 : 1);
}

/** Levenshtein's. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let other = 1; other <= to.length; other++) {
      const replaced = row[other - 1]! + (from[at - 1] === to[other - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[other]! + 1, next[other - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

export class ListedNames {
  private readonly bySpelling = new Map<string, Set<string>>();
  private readonly bySound = new Map<string, Set<number>>();
  private readonly names: { readonly id: string; readonly value: string }[] = [];

  constructor(records: readonly ActorRecord[]) {
    for (const record of records) {
      for (const { value } of record.names) {
        for (const sound of soundsOf(value)) added(this.bySound, sound, this.names.length);
        this.names.push({ id: record.id, value });
        added(this.bySpelling, spellingOf(value), record.id);
      }
    }
  }

  /** The actors with a name of the same spelling. */
  idsOf(name: string): readonly string[] {
    return [...(this.bySpelling.get(spellingOf(name)) ?? [])];
  }

  /** The actors with a name that has all the words of this one, however romanized: to none of them it is a stranger's. */
  idsWithAllWordsOf(name: string): readonly string[] {
    const sets = soundsOf(name)
      .map((sound) => this.bySound.get(sound) ?? new Set<number>())
      .sort((a, b) => a.size - b.size);
    const found = [...(sets[0] ?? [])].filter((at) => sets.every((set) => set.has(at)));
    return [...new Set(found.map((at) => this.names[at]!.id))];
  }

  hasAllWordsOf(name: string): boolean {
    return this.idsWithAllWordsOf(name).length > 0;
  }

  /** Whether a listed name may be meant by a name of another list: it shares more than half of the words, two at least. */
  hasKinOf(name: string): boolean {
    const words = [...new Set(soundsOf(name))];
    const counts = new Map<number, number>();
    for (const word of words) for (const at of this.bySound.get(word) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
    return [...counts.values()].some((count) => count >= 2 && count * 2 > words.length);
  }
}

function added<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
