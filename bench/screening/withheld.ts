/** Aliases the government published, taken out of the index and asked for. */
import type { ActorRecord } from '../../domain/model.ts';
import { areKin, type ListedNames } from './listedNames.ts';
import { partOf, spellingOf, type Question } from './question.ts';
import { randomOf } from './random.ts';

/** Aliases that no rule could find, such as a nom de guerre: reported, and no part of any total. */
export const unlike = 'withheld alias unlike the names left';
const sizes = { kin: 360, unlike: 80 };

/**
 * One strong alias each of a sample of actors. The records come back without them, the others as they were.
 *
 * Weak aliases, aliases that only reorder another name of the actor, and those that would suit another actor are left alone. `listed` is
 * the whole list.
 */
export function withholdAliases(
  records: readonly ActorRecord[],
  listed: ListedNames,
): { readonly records: readonly ActorRecord[]; readonly questions: readonly Question[] } {
  const random = randomOf('withheld aliases');
  const chosen = new Map<string, { value: string; isKin: boolean }>();
  const counts = { kin: 0, unlike: 0 };
  for (const record of random.sample(records, records.length)) {
    const aliases = record.names.filter(({ type, value }) => (type === 'AKA' || type === 'FKA') && value !== record.name);
    if (aliases.length === 0) continue;
    const alias = random.pick(aliases).value;
    const rest = record.names.filter(({ value }) => value !== alias);
    if (rest.some(({ value }) => spellingOf(value) === spellingOf(alias))) continue;
    if (listed.idsWithAllWordsOf(alias).some((id) => id !== record.id)) continue;
    const isKin = rest.some(({ value }) => areKin(alias, value));
    const side = isKin ? 'kin' : 'unlike';
    if (counts[side] >= sizes[side]) continue;
    counts[side] += 1;
    chosen.set(record.id, { value: alias, isKin });
  }
  return {
    records: records.map((record) => {
      const alias = chosen.get(record.id)?.value;
      return alias === undefined ? record : { ...record, names: record.names.filter(({ value }) => value !== alias) };
    }),
    questions: records.flatMap((record) => {
      const alias = chosen.get(record.id);
      if (alias === undefined) return [];
      const category = alias.isKin ? `withheld alias, ${record.kind === 'INDIVIDUAL' ? 'person' : 'other'}` : unlike;
      return [{ category, name: alias.value, kind: record.kind, answers: [record.id], part: partOf(record.id) }];
    }),
  };
}
