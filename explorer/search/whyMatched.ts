/** A piece of a name, and whether it is a word that was typed. */
export interface Piece {
  readonly text: string;
  readonly isTyped: boolean;
}

export interface Reason {
  /** The name that matched, in pieces that make it up. */
  readonly pieces: readonly Piece[];
  /** Words typed that stand in it only alike: misspelled, in another script, or sounding so. */
  readonly alike: readonly string[];
}

/**
 * Why a name answers a search, as far as it can be seen: case and accents aside, a word typed is in the name or is not. The server compares
 * more finely (`score`), and has the last word.
 */
export function whyMatched(typed: string, matchedName: string): Reason {
  const asked = wordsIn(typed);
  const pieces = (matchedName.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? []).map((text) => ({
    text,
    isTyped: asked.some((word) => folded(word) === folded(text)),
  }));
  const named = new Set(wordsIn(matchedName).map(folded));
  return { pieces, alike: asked.filter((word) => !named.has(folded(word))) };
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
