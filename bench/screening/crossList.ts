/** Those who stand on the UN list too: how the UN spells them, in Latin and in their own script. */
import type { ActorRecord } from '../../domain/model.ts';
import type { UnEntry } from './lists.ts';
import { areKin, type ListedNames } from './listedNames.ts';
import { partOf, spellingOf, type Question } from './question.ts';
import { randomOf } from './random.ts';

export interface OnBoth {
  readonly un: UnEntry;
  readonly record: ActorRecord;
}

/** Pairs that share the spelling of a name and, for individuals, a year of birth. An entry that fits two actors fits none. */
export function onBothLists(un: readonly UnEntry[], records: readonly ActorRecord[], listed: ListedNames): OnBoth[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return un.flatMap((entry) => {
    const ids = new Set([entry.name, ...entry.aliases].flatMap((name) => listed.idsOf(name)));
    const fitting = [...ids].map((id) => byId.get(id)!).filter((record) => isSame(entry, record));
    return fitting.length === 1 ? [{ un: entry, record: fitting[0]! }] : [];
  });
}

function isSame(entry: UnEntry, record: ActorRecord): boolean {
  if (entry.kind !== record.kind) return false;
  if (record.details?.kind !== 'INDIVIDUAL') return true;
  return record.details.birthDates.some((date) => entry.birthYears.some((year) => date.includes(year)));
}

/** `records` are those that are indexed, and `listed` their names. Spellings that would suit another actor better are not asked. */
export function crossListQuestions(pairs: readonly OnBoth[], records: readonly ActorRecord[], listed: ListedNames): Question[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const random = randomOf('UN spellings');
  const questions = pairs.flatMap(({ un, record }) => {
    const names = byId.get(record.id)!.names.map(({ value }) => value);
    const known = new Set(names.map(spellingOf));
    const ask = (category: string, name: string): Question => ({
      category,
      name,
      kind: record.kind,
      answers: [record.id],
      part: partOf(record.id),
    });
    const isFitting = (name: string): boolean =>
      names.some((own) => areKin(name, own)) && listed.idsWithAllWordsOf(name).every((id) => id === record.id);
    const spellings = [un.name, ...un.aliases].map(cleaned).filter((name) => !known.has(spellingOf(name)) && isFitting(name));
    const what = un.kind === 'INDIVIDUAL' ? 'person' : 'other';
    return [
      ...random.sample([...new Set(spellings)], 1).map((name) => ask(`UN spelling, ${what}`, name)),
      ...(un.original === null || scriptOf(un.original) === 'Latin' || !names.some((own) => areKin(cleaned(un.name), own))
        ? []
        : [ask(`UN original, ${scriptOf(un.original)}, ${what}`, cleaned(un.original))]),
    ];
  });
  return questions.filter(({ name }) => name !== '');
}

function scriptOf(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'Arabic';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'Cyrillic';
  return 'Latin';
}

/** Remarks in brackets are the list's, not the name's; of several spellings the first counts. */
function cleaned(original: string): string {
  return original
    .replace(/\([^)]*\)?/g, ' ')
    .split(/[;،/]|\s\d+[.)]/)[0]!
    .replace(/\s+/g, ' ')
    .trim();
}
