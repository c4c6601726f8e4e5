/**
 * Jaro-Winkler similarity of two words, 0 to 1; 1 only for equal words.
 *
 * @see Winkler, String Comparator Metrics and Enhanced Decision Rules (1990): prefix of up to four letters, weight 0.1
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const matchedInA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (taken[j] === true || a[i] !== b[j]) continue;
      taken[j] = true;
      matchedInA.push(a[i] ?? '');
      break;
    }
  }
  const matches = matchedInA.length;
  if (matches === 0) return 0;
  let transposed = 0;
  let next = 0;
  for (let j = 0; j < b.length; j += 1) {
    if (taken[j] !== true) continue;
    if (b[j] !== matchedInA[next]) transposed += 1;
    next += 1;
  }
  const jaro = (matches / a.length + matches / b.length + (matches - transposed / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
