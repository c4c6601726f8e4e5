/** A value in parts, those marked that the other value has not, case aside: words, or the parts of a day. Joined they are the value. */
export function differing(value: string, other: string): readonly { readonly text: string; readonly differs: boolean }[] {
  const words = new Set(other.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u));
  return value
    .split(/([^\p{L}\p{M}\p{N}]+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, differs: /[\p{L}\p{N}]/u.test(text) && !words.has(text.toLowerCase()) }));
}
