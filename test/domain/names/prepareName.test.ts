import { describe, expect, it } from '@jest/globals';

import type { ActorKind } from '../../../domain/model.ts';
import { prepareName } from '../../../domain/names/preparedName.ts';

const words = (name: string, kind: ActorKind | null): string =>
  prepareName(name, kind)
    .words.map((word) => (word.role === 'NAME' ? word.text : `${word.text}:${word.role.toLowerCase()}`))
    .join(' ');

describe('the words of a name and the part each plays', () => {
  it.each<[string, string, ActorKind | null, string]>([
    ['a title', 'Dr. Rami Makhlouf', 'INDIVIDUAL', 'dr:title rami makhlouf'],
    ['an initial', 'A. Khamenei', 'INDIVIDUAL', 'a:initial khamenei'],
    ['particles', 'Osama bin Laden', 'INDIVIDUAL', 'osama bin:particle laden'],
    ['the servant and his Lord are one word', "'Abd al-Aziz", 'INDIVIDUAL', 'abdulaziz'],
    ['so is the sword of the faith', 'Saif al-Din', 'INDIVIDUAL', 'saifuddin'],
    ['so are God and who belongs to Him', 'Saif Ullah', 'INDIVIDUAL', 'saifullah'],
    ['in Arabic before a half of it is translated', 'حزب الله', 'ENTITY', 'hzbullah'],
    ['but not the servant of God twice', 'Abd Allah', 'INDIVIDUAL', 'abdallah'],
    ['figures for letters', 'I9or Sech1n', 'INDIVIDUAL', 'igor sechin'],
    ['but not where they are meant', 'AYS2000', 'ENTITY', 'ays2000'],
    ['numbers in words', 'Brigade Fourty-four', 'ENTITY', 'brigade:business 44:number'],
    ['dots between letters', 'A.B.C. Company', 'ENTITY', 'abc'],
    ['business words in English', 'Banco Delta', 'ENTITY', 'bank:business delta'],
    ['a name of nothing but a title is a name', 'Haji', 'INDIVIDUAL', 'haji'],
  ])('%s', (_what, name, kind, expected) => {
    expect(words(name, kind)).toBe(expected);
  });
});

describe('words of business of an organisation are read as they were meant', () => {
  it.each([
    ['cut in two', 'Makin Inver siones', 'makin investment:business'],
    ['run into a name', 'INVERSIONESsanta Cecilia', 'investment:business santa cecilia'],
    ['with a slip in it', 'Cochan Holings', 'cochan holding:business'],
    ['scanned badly', 'aydah tradlnq', 'aydah trade:business'],
    ['in Arabic', 'بنك دلتا', 'bank:business dlta'],
    ['called after a country', 'Egyptian Delta', 'egypt delta'],
    ['in Chinese', 'Dalian Zhenghua Maoyi', 'dalian zhenghua trade:business'],
  ])('%s: %s', (_how, name, expected) => {
    expect(words(name, 'ENTITY')).toBe(expected);
  });
  it.each([
    ['two words that are known each', 'Import Export', 'import:business export:business'],
    ['a country in a longer name', 'Cubanacan', 'cubanacan'],
    ['another word one letter away', 'Shopping Delta', 'shopping delta'],
    ['a short word one letter away', 'Bonk Delta', 'bonk delta'],
  ])('but %s stays: %s', (_how, name, expected) => {
    expect(words(name, 'ENTITY')).toBe(expected);
  });
  it('a person keeps a name that looks like one', () => {
    expect(words('Holings Inver Siones', 'INDIVIDUAL')).toBe('holings inver siones');
  });
});

describe('legal forms are taken out of an organisation name', () => {
  it.each([
    ['OOO Oboronnye Initsiativy', 'oboronnye initsiativy', ['limited']],
    ['Oboronnye Initsiativy o.O.O.', 'oboronnye initsiativy', ['limited']],
    ['ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ "БАЙКАЛ"', 'baykal', ['limited']],
    ['Siemens Aktiengesellschaft', 'siemens', ['stock']],
    ['FABERLIC Sp. z o.o.', 'faberlic', ['limited']],
    ['Minera Mi Esperanza, S.A. de C.V.', 'mining mi esperanza', ['stock']],
    ['Bremino Limted', 'bremino', ['limited']],
    ['Neobit OBSHCHSETVO S OGgRANICHENNOY OTVETSTVENNOSTYU', 'neobit', ['limited']],
    ['Makin Com pany', 'makin', ['company']],
    ['Arizona Societe Anonyme', 'arizona', ['stock']],
    ['Dalian Zhenghua Youxian Gongsi', 'dalian zhenghua', ['limited']],
  ])('%s', (name, expected, forms) => {
    const prepared = prepareName(name, 'ENTITY');
    expect(prepared.words.map((word) => word.text).join(' ')).toBe(expected);
    expect(prepared.forms).toEqual(forms);
  });

  it('a person keeps theirs, save one at the end that is no name', () => {
    expect(words('Sa Kaeo', 'INDIVIDUAL')).toBe('sa kaeo');
    expect(words('Nicolás Maduro LLC', 'INDIVIDUAL')).toBe('nicolas maduro');
  });
});

it('a name without letters has no words, and the longest is read to 24', () => {
  expect(prepareName(' -- ', null).words).toEqual([]);
  expect(
    prepareName('x1 '.repeat(100) + Array.from({ length: 60 }, (_, at) => `word${at}x`).join(' '), null).words.length,
  ).toBeLessThanOrEqual(24);
});
