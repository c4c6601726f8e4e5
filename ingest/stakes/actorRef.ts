/** Actors as a cell names them: by an id, or by a text that makes one. */

/** Prefixes of ids that other records than those of this file carry. */
const foreign = /^(?:ofac|un|ftm|bods|gleif|psc|gov|eo13848|actor|election|us):/i;
/** So that the id of a stake, which holds two of them, stays within what a store can index. */
const longestValue = 200;

export interface ActorRef {
  readonly id: string;
  /** The text a new entity is named after; null where the id is somebody else's. */
  readonly value: string | null;
}

/** The actor of a cell, or a sentence on why there is none; `column` is how the sentence calls it. */
export function actorRef(cell: string, column: string): ActorRef | string {
  const text = cell.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return `The ${column} is empty.`;
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return `The ${column} has a control character.`;
  if (Buffer.byteLength(text) > longestValue + 4) return `The ${column} is longer than ${longestValue} bytes.`;
  const prefix = foreign.exec(text)?.[0];
  if (prefix !== undefined) return { id: prefix.toLowerCase() + text.slice(prefix.length).trim(), value: null };
  const value = text.replace(/^csv:\s*/i, '');
  return value === '' ? `The ${column} is empty.` : { id: `csv:${value}`, value };
}
