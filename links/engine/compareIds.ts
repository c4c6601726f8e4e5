/** Orders ids by their UTF-8 bytes, as the columns in memory do. */
export function compareIds(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
