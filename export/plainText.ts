/** Text that a file can hold. */

/** Half a character of UTF-16 becomes U+FFFD, as every encoder of UTF-8 would have it. */
export function plainText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** For formats that have no control characters but tab and the ends of lines: the others become U+FFFD too. */
export function printableText(text: string): string {
  return plainText(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}

/** Text within an element or attribute of XML 1.0; ends of lines are kept in attributes too. */
export function xmlText(text: string): string {
  return printableText(text).replace(/[&<>"'\t\n\r]/g, (character) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** JSON whose every text is whole characters. */
export function plainJson(value: unknown): string {
  const text = JSON.stringify(value);
  // Half a character comes out as an escape, a whole one never does; looking for one is much quicker than looking at every text.
  if (!text.includes('\\ud')) return text;
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? plainText(item) : item));
}
