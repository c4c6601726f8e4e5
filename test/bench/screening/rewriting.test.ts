import { describe, expect, it } from '@jest/globals';
import { perturbations } from '../../../bench/screening/perturbations.ts';
import { randomOf } from '../../../bench/screening/random.ts';
import { inArabic, inCyrillic, inDevanagari, inGreek, inHan, inHangul, inHebrew } from '../../../bench/screening/scripts.ts';

describe('a name written back into another script', () => {
  it.each([
    ['Cyrillic', inCyrillic('Yevgeniy Prigozhin'), 'евгений пригожин'],
    ['Greek', inGreek('Nikolas Ventas'), 'νικολας βεντας'],
    ['Hangul', inHangul('KIM, Song Chol'), '김성철'],
    ['Han', inHan('ZHANG, Jianguo'), '张建国'],
    ['Arabic, by known words', inArabic('Muhammad Hasan', randomOf('x')), 'محمد حسن'],
    ['Arabic, the article with its word', inArabic('Abdul Rahman', randomOf('x')), 'عبد الرحمن'],
    ['Devanagari', inDevanagari('Rohit', randomOf('x')), 'रोहित'],
    ['Hebrew, with a final letter', inHebrew('Karim', randomOf('x'))?.at(-1), 'ם'],
  ])('is written by rule: %s', (_script, written, expected) => {
    expect(written).toBe(expected);
  });
  it('is left out where a syllable or letter has no rule', () => {
    expect(inHan('ZHANG, Wrong')).toBeNull();
    expect(inHangul('KIM')).toBeNull();
    expect(inCyrillic('Müller & Co')).toBeNull();
  });
});

describe('a name misspelt by rule', () => {
  const apply = (category: string, name: string) => perturbations.find((each) => each.category === category)!.apply(name, randomOf('x'));
  it.each([
    ['initials', 'VELLAMO, Ostrid Maria', 'O. M. VELLAMO'],
    ['initials', 'VELLAMO, Ostrid', null],
    ['given SURNAME', 'VELLAMO, Ostrid', 'Ostrid VELLAMO'],
    ['given SURNAME', 'Ostrid', null],
    ['middle name dropped', 'VELLAMO, Ostrid Maria', 'Ostrid VELLAMO'],
    ['middle name dropped', 'VELLAMO, Ostrid', null],
    ['company form dropped', 'BRIGHTWATER SAWMILLS CO., LTD', 'BRIGHTWATER SAWMILLS'],
    ['company form dropped', 'BRIGHTWATER SAWMILLS', null],
    ['company form changed', 'BRIGHTWATER SAWMILLS', null],
    ['a word split', 'Ann Lee', null],
    ['other romanization', 'Ann Lee', null],
  ])('%s: %s becomes %s', (category, name, expected) => {
    expect(apply(category, name)).toBe(expected);
  });
  it('is the same on every run, and differs from the name', () => {
    for (const { category } of perturbations) {
      const once = apply(category, 'BAKHSHIZADEH, Mohammad Yusuf');
      expect(apply(category, 'BAKHSHIZADEH, Mohammad Yusuf')).toBe(once);
      expect(once).not.toBe('BAKHSHIZADEH, Mohammad Yusuf');
    }
  });
});
