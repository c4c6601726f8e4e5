/** When each value of an actor was first and last seen, where entities come as dated statements. */
import type { ActorRecord, Statement } from '../../domain/model.ts';
import { addressText, identifierText, statedKey, valuesOf as valuesOfActor, type StatedValue } from '../../domain/statements.ts';
import { codeOf } from './actor.ts';
import type { SeenSpan, SeenValues } from './stated.ts';

/**
 * Statements of the dataset, days written out, for every value that is dated.
 *
 * @param former the actor as all values make it, those the publisher no longer gives with the others
 */
export function datedValues(actor: ActorRecord, former: ActorRecord, seen: SeenValues, dataset: string): Statement[] {
  const current = new Set(valuesOfActor(actor).map(statedKey));
  const textOf = writtenAs(former);
  const codes = new Map<string, SeenSpan>();
  for (const [value, span] of seen) {
    const code = value.length <= 60 ? codeOf(value) : null;
    if (code !== null) codes.set(code, span);
  }
  const found: Statement[] = [];
  for (const stated of [...valuesOfActor(actor), ...valuesOfActor(former)]) {
    const isCurrent = current.has(statedKey(stated));
    const span = isCode.has(stated.field) ? codes.get(stated.value) : seen.get(textOf(stated));
    // Of what is put together from several values, such as a description, no day is known.
    if (span === undefined || (!isCurrent && span.lastSeen === null)) continue;
    found.push({ ...stated, dataset, firstSeen: span.firstSeen, lastSeen: isCurrent ? null : span.lastSeen });
  }
  const distinct = new Map(found.map((one) => [statedKey(one), one]));
  return [...distinct.values()];
}

const isCode: ReadonlySet<string> = new Set(['countries', 'nationalities', 'flag', 'incorporated']);

/** Numbers and addresses as the file writes them, which statements write with what belongs to them. */
function writtenAs({ identifiers, addresses }: ActorRecord): (stated: StatedValue) => string {
  const texts = new Map<string, string>();
  for (const one of identifiers) texts.set(`identifiers\n${identifierText(one)}`, one.value);
  for (const one of addresses) texts.set(`addresses\n${addressText(one)}`, one.text);
  return (stated) => texts.get(statedKey(stated)) ?? stated.value;
}
