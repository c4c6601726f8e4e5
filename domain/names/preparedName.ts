/** A name cut into words, each with its reading, its sound and the part it plays. */
import type { ActorKind } from '../model.ts';

import { joinedToGod, joinedWords } from './joinedWords.ts';
import { cleaned, latinWords } from './latin.ts';
import type { LatinWord } from './latin.ts';
import { formsOfNoPerson, legalFormAt } from './legalForms.ts';
import { meantSpelling, mendedWords } from './mendedWords.ts';
import { isRoman, withoutMisreadFigures } from './numerals.ts';
import { skeletonOf, soundOf } from './sound.ts';
import { inEnglish } from './translations.ts';
import { businessWords, commonNames, particles, titles, vesselPrefixes } from './vocabulary.ts';

/**
 * What a word is in its name: a name proper, an initial, a number, a business word that many organisations share, an article or "son
 * of", a form of address, a legal form.
 */
export type WordRole = 'NAME' | 'INITIAL' | 'NUMBER' | 'BUSINESS' | 'PARTICLE' | 'TITLE' | 'FORM';

export interface NameWord {
  /** Latin letters and digits, lower case. */
  readonly text: string;
  /** See `soundOf`. */
  readonly sound: string;
  /** See `skeletonOf`. */
  readonly skeleton: string;
  readonly role: WordRole;
  /** The word in Chinese or Korean letters where it was written so. */
  readonly native: string | null;
  /** Written without its short vowels. */
  readonly isVowelless: boolean;
}

export interface PreparedName {
  readonly words: readonly NameWord[];
  /** The groups of the legal forms in it, in order; see `legalFormAt`. */
  readonly forms: readonly string[];
}

/** How many words of a name are read. Longer ones are addresses or accidents. */
const longestName = 24;

/**
 * Cuts up a name as published, in any script. Nothing is decided by order except that a comma ends a family name.
 *
 * @param kind null when not known: legal forms and titles are then both recognised
 */
export function prepareName(name: string, kind: ActorKind | null): PreparedName {
  const written = joinedToGod(latinOf(name).slice(0, longestName));
  const raw = (isOfOrganisation(kind) ? mendedWords(written) : written).map((word) => readAsMeant(word, kind));
  const { words, forms } = withoutForms(raw, kind);
  const joined = joinedWords(words);
  const roles = joined.map((word) => roleOf(word, kind));
  // A name of nothing but titles and articles ("Al", "Sheikh Said") is a name after all.
  const isNamed = roles.some((role) => role === 'NAME' || role === 'BUSINESS' || role === 'NUMBER');
  const seen = new Set<string>();
  const prepared: NameWord[] = [];
  joined.forEach((word, at) => {
    const role = isNamed ? (roles[at] ?? 'NAME') : 'NAME';
    // A word said twice adds nothing, and an article only noise.
    if (seen.has(word.text) && (role === 'NAME' || role === 'PARTICLE' || role === 'TITLE')) return;
    seen.add(word.text);
    prepared.push(nameWord(word, role));
  });
  return { words: prepared, forms };
}

/** A word as `prepareName` makes them, for what is joined out of several. */
export function nameWord(word: LatinWord, role: WordRole): NameWord {
  const { servant: isServant, base } = withoutArticle(word.text);
  const sound = (isServant ? 'abd' : '') + soundOf(base, word.isVowelless);
  return { text: word.text, sound, skeleton: skeletonOf(sound), role, native: word.native, isVowelless: word.isVowelless };
}

/** A word without figures for letters; of an organisation in English, if it says what that is. */
function readAsMeant(word: LatinWord, kind: ActorKind | null): LatinWord {
  const letters = withoutMisreadFigures(word.text) ?? word.text;
  const text = meantBy(letters, word.isVowelless, kind);
  return text === word.text ? word : { text, native: null, isVowelless: false };
}

/** Where the kind is not known, only words of business are translated: a person's name that looks like another word stays a name. */
function meantBy(letters: string, isVowelless: boolean, kind: ActorKind | null): string {
  if (!isOfOrganisation(kind)) return letters;
  const english = inEnglish(isVowelless ? letters : meantSpelling(letters), isVowelless);
  return kind === null && !businessWords.has(english) ? letters : english;
}

const isOfOrganisation = (kind: ActorKind | null): boolean => kind === null || kind === 'ENTITY' || kind === 'FOREIGN_GOVERNMENT';

function latinOf(name: string): LatinWord[] {
  const text = cleaned(name)
    .replace(/['`´’‘ʻʼʽʾʿ′"“”„«»]/g, (mark) => (/["“”„«»]/.test(mark) ? ' ' : ''))
    .replace(/&|\+/g, ' and ');
  const found: LatinWord[] = [];
  for (const piece of text.split(/[^\p{L}\p{M}\p{N}.·・]+/u)) {
    if (/\p{Script=Han}|[\u3041-\u30fc]/u.test(piece)) {
      // A dot between Chinese or Japanese letters parts the words of a foreign name, which are read through.
      const parts = piece.split(/[·・.]+/).filter((part) => part !== '');
      if (parts.length > 1) {
        for (const part of parts) {
          const read = latinWords(part);
          found.push({ text: read.map((word) => word.text).join(''), native: part, isVowelless: false });
        }
      } else for (const part of parts) found.push(...latinWords(part));
      continue;
    }
    for (const word of undotted(piece)) found.push(...latinWords(word));
  }
  return found;
}

/** `g.m.b.h.` is one word, `co.ltd` two. */
function undotted(piece: string): string[] {
  const parts = piece.split(/[.·・]+/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => part.length === 1 || (part.length === 2 && /^(?:de|oo|sp)$/.test(part))))
    return [parts.join('')];
  return parts;
}

/** Takes legal forms out. A person has none, save one at the very end that can be no name. */
function withoutForms(words: readonly LatinWord[], kind: ActorKind | null): { words: LatinWord[]; forms: string[] } {
  const texts = words.map((word) => word.text);
  if (kind === 'INDIVIDUAL') {
    const last = texts.at(-1);
    if (texts.length > 2 && last !== undefined && formsOfNoPerson.has(last)) return { words: words.slice(0, -1), forms: ['mistaken'] };
    return { words: [...words], forms: [] };
  }
  if (kind === 'VESSEL' || kind === 'AIRCRAFT') return { words: [...words], forms: [] };
  const kept: LatinWord[] = [];
  const forms: string[] = [];
  for (let at = 0; at < words.length;) {
    const form = legalFormAt(texts, at);
    const word = words[at];
    if (word === undefined) break;
    // Short words that open a longer name are names more often than forms: "AS Roma", "Sa Kaeo". A form in one piece of one letter is none.
    const isForm =
      form !== null &&
      (texts[at] ?? '').length > 1 &&
      !(kind === null && at === 0 && form.length === 1 && words.length > 1 && !formsOfNoPerson.has(texts[at] ?? ''));
    if (isForm) {
      forms.push(form.group);
      at += form.length;
    } else {
      kept.push(word);
      at += 1;
    }
  }
  return kept.length === 0 ? { words: [...words], forms: [] } : { words: kept, forms };
}

/** The article inside a joined name, which is spelt in a dozen ways, left out: abdulrahman, abdurrahman; nasreddin, nasruddin; nasrallah. */
function withoutArticle(text: string): { servant: boolean; base: string } {
  const ofServant = text.startsWith('abd') ? servantForm.exec(text) : null;
  const base = ofServant === null ? text : (ofServant[2] ?? '');
  const ofFaith = base.length >= 7 && /d(?:in|een|ine|iin)$/.test(base) ? faithForm.exec(base) : null;
  if (ofFaith !== null) return { servant: ofServant !== null, base: `${ofFaith[1] ?? ''}din` };
  const ofGod = /l(?:ah|la)$/.test(base) ? godForm.exec(base) : null;
  return { servant: ofServant !== null, base: ofGod === null ? base : `${ofGod[1] ?? ''}ula` };
}

const servantForm = /^abd(?:[aeiou]{0,2}l|[aeiou]{1,2}([rsndztl])(?=\1)|[aeiou]{1,2}(?=[^aeiou]{2}|[^aeiou][aeiou]))?(.{3,})$/;
const faithForm = /^(.{2,}?)(?:[aeiou]{0,2}l?)d{1,2}(?:in|een|ine|iin)$/;
const godForm = /^(.{2,}?)(?:[aou]{1,2}l{1,2}ah|[aou]{1,2}lla|[ei]llah)$/;

function roleOf(word: LatinWord, kind: ActorKind | null): WordRole {
  const { text } = word;
  if (/^\d+$/.test(text)) return 'NUMBER';
  if (word.native !== null) return 'NAME';
  const isPerson = kind === 'INDIVIDUAL' || kind === null;
  const isOrganisation = kind !== 'INDIVIDUAL';
  if (isPerson && titles.has(text)) return 'TITLE';
  if (kind === 'VESSEL' && vesselPrefixes.has(text)) return 'TITLE';
  if (particles.has(text)) return text.length === 1 && kind === 'INDIVIDUAL' ? 'INITIAL' : 'PARTICLE';
  if (/^[a-z]$/.test(text)) return 'INITIAL';
  if (isOrganisation && isRoman(text)) return 'NUMBER';
  if (isOrganisation && businessWords.has(text)) return 'BUSINESS';
  return 'NAME';
}

/**
 * What a word weighs in a comparison that knows no frequencies, 0 to 1. Short words tell less than long ones, and common ones less
 * than rare.
 */
export function plainWeight(word: NameWord): number {
  return roleWeight(word) * (word.role === 'NAME' && commonNames.has(word.text) ? 0.8 : 1);
}

const byRole: Readonly<Record<WordRole, number>> = {
  NAME: 1,
  INITIAL: 0.3,
  NUMBER: 0.8,
  BUSINESS: 0.6,
  PARTICLE: 0.1,
  TITLE: 0.1,
  FORM: 0.05,
};

/** The part of a word's weight that is due to what it is and how long it is. */
export function roleWeight({ role, text, native }: NameWord): number {
  return weightOfRole(role, native === null ? text.length : 4);
}

/** The same by the number of its letters; 4 for one in Chinese or Korean letters. */
export function weightOfRole(role: WordRole, length: number): number {
  const byLength = role !== 'NAME' || length >= 4 ? 1 : length === 3 ? 0.9 : 0.8;
  return byRole[role] * byLength;
}
