/** Words of a name that belong together and are written apart. */
import type { LatinWord } from './latin.ts';
import { figures, joinedFigures } from './numerals.ts';
import { particles } from './vocabulary.ts';

const servant = /^abd(?:[aeiou]{0,2}l|[aeiou]{1,2})?$/;
const faith = /^(?:din|deen|dine|diin|eddin|eddine|uddin|aldin|aldine|eldin|eldine|addin)$/;
const god = /^(?:allah|alla|ullah|ulla|ollah|ellah|olla|illah)$/;
const article = /^(?:al|el|ul|ol|ad|ed|ud|ar|er|ur|as|es|us|ash|an|en|az|at|ez)$/;

/** `hizb allah`, `saif ullah` as one word each, before either half is taken for a word of another language. */
export function joinedToGod(words: readonly LatinWord[]): LatinWord[] {
  const joined: LatinWord[] = [];
  for (const word of words) {
    const previous = joined.at(-1);
    const isJoined = previous !== undefined && god.test(word.text) && previous.native === null && previous.text.length > 2;
    if (isJoined && !particles.has(previous.text) && !servant.test(previous.text))
      joined[joined.length - 1] = { text: `${previous.text}ullah`, native: null, isVowelless: previous.isVowelless };
    else joined.push(word);
  }
  return joined;
}

/** Puts together what belongs together: `abd al aziz`, `nasr al din`, `forty four`. */
export function joinedWords(words: readonly LatinWord[]): LatinWord[] {
  const joined: LatinWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const next = words[at + 1];
    const afterNext = words[at + 2];
    if (servant.test(word.text) && next !== undefined) {
      const isArticle = article.test(next.text) && afterNext !== undefined;
      const rest = isArticle ? afterNext : next;
      if (!particles.has(rest.text) || isArticle) {
        joined.push({
          text: `abd${isArticle || word.text.length > 3 ? 'ul' : ''}${rest.text}`,
          native: null,
          isVowelless: word.isVowelless || rest.isVowelless,
        });
        at += isArticle ? 2 : 1;
        continue;
      }
    }
    const previous = joined.at(-1);
    if (previous !== undefined && previous.text.length > 2 && !particles.has(previous.text)) {
      const isFaith = faith.test(word.text);
      const isArticleAndFaith = !isFaith && article.test(word.text) && next !== undefined && /^(?:din|deen|dine|diin)$/.test(next.text);
      if (isFaith || isArticleAndFaith) {
        joined[joined.length - 1] = { text: `${previous.text}uddin`, native: null, isVowelless: previous.isVowelless || word.isVowelless };
        at += isArticleAndFaith ? 1 : 0;
        continue;
      }
    }
    const number = figures(word.text);
    const both = number !== null && previous !== undefined ? joinedFigures(previous.text, number) : null;
    if (both !== null) joined[joined.length - 1] = { text: both, native: null, isVowelless: false };
    else joined.push(number === null ? word : { ...word, text: number });
  }
  return joined;
}
