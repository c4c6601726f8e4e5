import { describe, expect, it } from '@jest/globals';

import { cleaned, latinWords } from '../../../domain/names/latin.ts';

const latin = (name: string): string =>
  cleaned(name)
    .split(/[\s-]+/)
    .flatMap((word) => latinWords(word))
    .map((word) => word.text)
    .join(' ');

describe('a name in another script is read in Latin letters', () => {
  it.each([
    ['Russian', 'Евгений Пригожин', 'evgeniy prigozhin'],
    ['Ukrainian', 'Євген Їжак', 'yevgen yizhak'],
    ['Kazakh', 'Қасым-Жомарт Тоқаев', 'kasym zhomart tokaev'],
    ['Arabic, without its vowels and with its article apart', 'معمر القذافي', 'mmr al qdhafi'],
    ['Hebrew, with a mark for a foreign sound', "ג'ון", 'jun'],
    ['Greek, two letters for one sound', 'Γεβγκένι Ντίνος', 'yevgeni dinos'],
    ['Armenian', 'Բարակ Օբամա', 'barak obama'],
    ['Georgian', 'ბარაკ ობამა', 'barak obama'],
    ['Chinese, family name and given name', '习近平', 'xi jinping'],
    ['traditional Chinese', '習近平', 'xi jinping'],
    ['Korean, a word for each syllable', '김정은', 'kim jong un'],
    ['Japanese syllables', 'トヨタ', 'toyota'],
    ['Devanagari', 'नरेन्द्र मोदी', 'narendra modi'],
    ['Bengali', 'মোহাম্মদ', 'mohammod'],
    ['Thai, vowels written before the consonant', 'ไทย', 'thaiy'],
    ['accented Latin', 'Nicolás Łódź Erdoğan', 'nicolas lodz erdogan'],
  ])('%s', (_script, name, expected) => {
    expect(latin(name)).toBe(expected);
  });

  it('says which words lack their vowels, and keeps Chinese as written', () => {
    expect(latinWords('محمد')).toEqual([{ text: 'mhmd', native: null, isVowelless: true }]);
    expect(latinWords('习近平').map((word) => word.native)).toEqual(['习', '近平']);
  });
});

describe('what the eye does not see makes no difference', () => {
  it('letters of another script that look Latin', () => {
    expect(latin('Sеrgеi Lаvrov')).toBe('sergei lavrov');
  });
  it('most of a word may be such letters, where one of it can only be Latin', () => {
    expect(latin('dаrуа')).toBe('darya');
    expect(latin('Dмитрий')).toBe('dmitriy');
  });
  it('invisible and directional characters', () => {
    expect(latin('Ser\u200bgei\u202e Lav\u00adrov')).toBe('sergei lavrov');
  });
  it('but a word all in Cyrillic is read as Cyrillic', () => {
    expect(latin('Сара')).toBe('sara');
  });
});
