/** Text that a file can hold. */
import { plainText } from '../domain/exchange/plainText.ts';

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
