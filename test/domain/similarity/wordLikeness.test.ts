import { expect, it } from '@jest/globals';

import { nameWord } from '../../../domain/names/preparedName.ts';
import { wordLikeness } from '../../../domain/similarity/wordLikeness.ts';

const word = (text: string) => nameWord({ text, native: null, isVowelless: false }, 'NAME');

it('a slip of the pen that makes a much shorter sound is as alike to those who ask for close words only', () => {
  expect(wordLikeness(word('cohong'), word('chong'), 0.9)).toBe(wordLikeness(word('cohong'), word('chong')));
  expect(wordLikeness(word('cohong'), word('chong'))).toBeGreaterThan(0.9);
  expect(wordLikeness(word('cohong'), word('chlong'), 0.9)).toBeLessThan(0.9);
});
