/** Text of whole characters, which every encoder of UTF-8 leaves as it is. */

/** Half a character of UTF-16 becomes U+FFFD, as every encoder of UTF-8 would have it. */
export function plainText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** JSON whose every text is whole characters. */
export function plainJson(value: unknown): string {
  const text = JSON.stringify(value);
  // Half a character comes out as an escape, a whole one never does; looking for one is much quicker than looking at every text.
  if (!text.includes('\\ud')) return text;
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? plainText(item) : item));
}
