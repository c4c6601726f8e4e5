/** Ids that files give what they hold. */

const longestId = 250;

/** Whether an id can be one: not empty, without control characters, of at most 250 bytes. */
export function isId(id: unknown): id is string {
  return (
    typeof id === 'string' &&
    !(id.length * 3 > longestId && Buffer.byteLength(id) > longestId) &&
    !/[\p{Cc}\p{Cs}]/u.test(id) &&
    id.trim() !== ''
  );
}
