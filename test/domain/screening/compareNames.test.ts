import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ActorKind } from '../../../domain/model.ts';
import { compareNames } from '../../../domain/screening/compare.ts';
import { screeningAlgorithm, screeningFeatures } from '../../../domain/screening/features.ts';
import { decide, thresholds } from '../../../domain/screening/thresholds.ts';

type Pair = readonly [string, string, string, ActorKind | null];

const one: readonly Pair[] = [
  ['another order', 'PRIGOZHIN, Yevgeniy Viktorovich', 'Yevgeniy Viktorovich Prigozhin', 'INDIVIDUAL'],
  ['another transliteration', 'Muammar Qaddafi', 'Moammar Gadhafi', 'INDIVIDUAL'],
  ['a merged article', 'Al-Qaddafi, Muammar', 'Muammar Elkaddafi', 'INDIVIDUAL'],
  ['the French spelling', 'Bashar al-Assad', 'Bachar el-Assad', 'INDIVIDUAL'],
  ['the German spelling', 'Yevgeniy Prigozhin', 'Jewgeni Prigoschin', 'INDIVIDUAL'],
  ['Cyrillic', 'Sergey Lavrov', 'Сергей Лавров', 'INDIVIDUAL'],
  ['Arabic without vowels', 'Muhammad bin Salman', 'محمد بن سلمان', 'INDIVIDUAL'],
  ['Arabic whose first letters look like Pinyin', 'Saddam Hussein', 'صدام حسين', 'INDIVIDUAL'],
  ['Arabic letters that are no glide', 'Sajida Khayrallah', 'ساجدة خير الله', 'INDIVIDUAL'],
  ['an Arabic organisation in English', 'Libyan Islamic Fighting Group', 'الجماعة الاسلامية المقاتلة الليبية', 'ENTITY'],
  ['an Arabic organisation in Latin letters', 'Asbat al-Ansar', 'عصبة الأنصار', 'ENTITY'],
  ['an initial that is the letter before one that only sounds so', 'Yevgeniy Eduardovich Glotov', 'Y. E. Glotov', 'INDIVIDUAL'],
  ['Chinese', 'Xi Jinping', '習近平', 'INDIVIDUAL'],
  ['Hangul', 'Kim Jong Un', '김정은', 'INDIVIDUAL'],
  ['a patronymic added', 'Vladimir Putin', 'Vladimir Vladimirovich Putin', 'INDIVIDUAL'],
  ['a typo', 'Vladimir Putin', 'Vladimir Pudin', 'INDIVIDUAL'],
  ['neighbours exchanged', 'Emmanuel Macron', 'Emmanuel Marcon', 'INDIVIDUAL'],
  ['words run together', 'Vladimir Putin', 'VladimirPutin', 'INDIVIDUAL'],
  ['a pet name', 'Benjamin Netanyahu', 'Bibi Netanyahu', 'INDIVIDUAL'],
  ['a title', 'Recep Tayyip Erdoğan', 'Mr. Recep Tayyip Erdogan', 'INDIVIDUAL'],
  ['legal forms that say the same', 'Siemens AG', 'Siemens Aktiengesellschaft', 'ENTITY'],
  ['a form run into the name', 'Siemens AG', 'SiemensAG', 'ENTITY'],
  ['a form in Russian', 'Gazprom JSC', 'ОАО Газпром', 'ENTITY'],
  ['a figure that slipped in a long number', 'Mortgage Loan Trust 2004', 'Mortgage Loan Trust 2005', 'ENTITY'],
  ['a word in two', 'Goodwill Company', 'Good Will Company', 'ENTITY'],
];
const two: readonly Pair[] = [
  ['another family name', 'Yevgeniy Prigozhin', 'Yevgeniy Primakov', 'INDIVIDUAL'],
  ['another given name', 'Rami Makhlouf', 'Hafez Makhlouf', 'INDIVIDUAL'],
  ['another clan', 'Saddam Hussein al-Tikriti', 'Saddam Hussein al-Dulaimi', 'INDIVIDUAL'],
  ['patronymics that contradict', 'Sergey Viktorovich Lavrov', 'Sergey Borisovich Lavrov', 'INDIVIDUAL'],
  ['another ending', 'Alexander Lukashenko', 'Alexander Lukashevich', 'INDIVIDUAL'],
  ['another short number', 'Brigade 44', 'Brigade 45', 'ENTITY'],
  ['an initial that does not fit', 'Nursultan Nazarbayev', 'A. Nazarbayev', 'INDIVIDUAL'],
  ['a family name that only begins as the patronymic', 'Natalya Veller', 'VINOGRADOVA, Natalya V.', 'INDIVIDUAL'],
  ['another Arab country', 'Libyan Islamic Fighting Group', 'الجماعة الاسلامية المقاتلة المغربية', 'ENTITY'],
  ['father and son exchanged', 'Ahmad bin Hasan al-Ubaidi', 'Hasan bin Ahmad al-Ubaidi', 'INDIVIDUAL'],
  ['another syllable in Hangul', '김정은', '김종은', 'INDIVIDUAL'],
  ['another line of business', 'Saudi Arabian Oil Company', 'Saudi Arabian Gas Company', 'ENTITY'],
  ['another country', 'Bank of China (Hong Kong) Limited', 'Bank of China (Singapore) Limited', 'ENTITY'],
  ['a country more', 'Banco Santander S.A.', 'Banco Santander Chile S.A.', 'ENTITY'],
  ['nothing but the legal form in common', 'Volkswagen AG', 'Siemens AG', 'ENTITY'],
];

describe('names of one party match', () => {
  it.each(one)('%s: %s, %s', (_how, a, b, kind) => {
    expect(decide(compareNames(a, b, kind).score)).toBe('MATCH');
  });
});

describe('names of two do not', () => {
  it.each(two)('%s: %s, %s', (_how, a, b, kind) => {
    expect(decide(compareNames(a, b, kind).score)).not.toBe('MATCH');
  });
});

describe('the score', () => {
  it('is the same whichever name comes first, from 0 to below 1, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { score } = compareNames(a, b, null);
        expect(score).toBe(compareNames(b, a, null).score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThan(1);
      }),
    );
  });
  it('does not make an exact common name as telling as an exact rare one', () => {
    const of = (name: string): number => compareNames(name, name, 'INDIVIDUAL').score;
    expect(of('Yevgeniy Viktorovich Prigozhin')).toBeGreaterThan(of('Ali'));
  });
  it('comes with the words that agree and those that do not', () => {
    const [name] = compareNames('Sergey Lavrov', 'Sergei Viktorovich Lavrov', 'INDIVIDUAL').features;
    expect(name?.name).toBe('name');
    expect(name?.detail).toMatch(/lavrov/);
    expect(name?.detail).toMatch(/viktorovich/);
  });
});

describe('the decision', () => {
  it.each([
    [thresholds.match, 'MATCH'],
    [thresholds.match - 0.001, 'REVIEW'],
    [thresholds.review, 'REVIEW'],
    [thresholds.review - 0.001, 'CLEAR'],
  ])('of %d is %s by default', (score, expected) => {
    expect(decide(score)).toBe(expected);
  });
  it('goes by the thresholds of the request', () => {
    expect(decide(0.5, { review: 0.4, match: 0.5 })).toBe('MATCH');
    expect(decide(0.5, { review: 0.6, match: 0.5 })).toBe('CLEAR');
  });
});

describe('the published table', () => {
  it('says of every feature what it is, each under a name of its own', () => {
    expect(new Set(screeningFeatures.map(({ name }) => name)).size).toBe(screeningFeatures.length);
    for (const { name, description, weight } of screeningFeatures) {
      expect(`${name}: ${description}`).toMatch(/^[a-z_]+: [A-Z].{20,}\.$/);
      expect(weight).toBeGreaterThan(0);
    }
  });
  it('changes its version whenever any score of the cases above changes', () => {
    const scores = [...one, ...two].map(([, a, b, kind]) => compareNames(a, b, kind).score.toFixed(6)).join(' ');
    // Another hash here means another algorithm: raise the number in `screeningAlgorithm` with it.
    expect([screeningAlgorithm, createHash('sha256').update(scores).digest('hex').slice(0, 16)]).toEqual([
      'ostrakon-names/2',
      'e0f0cef14b338b1b',
    ]);
  });
});
