/** Ways in which a listed name reaches a screening desk misspelt. Each gives null where it does not apply to the name. */
import type { ActorKind } from '../../domain/model.ts';
import { spokenOrder } from './question.ts';
import type { Random } from './random.ts';

export interface Perturbation {
  readonly category: string;
  readonly kinds: readonly ActorKind[];
  readonly apply: (name: string, random: Random) => string | null;
}

const persons: readonly ActorKind[] = ['INDIVIDUAL'];
const entities: readonly ActorKind[] = ['ENTITY'];
const all: readonly ActorKind[] = ['INDIVIDUAL', 'ENTITY', 'VESSEL'];
const letters = 'abcdefghijklmnopqrstuvwxyz';
const tokensOf = (name: string): string[] => spokenOrder(name).split(/\s+/).filter(Boolean);

/** Images that scanners and typists take for one another. */
const lookalikes: readonly (readonly [string, string])[] = [
  ['o', '0'],
  ['l', '1'],
  ['i', 'l'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['s', '5'],
  ['b', '8'],
  ['cl', 'd'],
  ['e', 'c'],
  ['h', 'b'],
  ['u', 'v'],
  ['g', 'q'],
  ['vv', 'w'],
  ['w', 'vv'],
];
/** Letters of other alphabets that look Latin. */
const homoglyphs: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і' };
const titles = ['Mr', 'Dr.', 'General', 'Sheikh', 'Hajji', 'Prof.', 'Col.', 'Mrs', 'Haji', 'Mullah', 'Sayyid', 'Eng.', 'H.E.'];
/** The same form of company in different languages and lengths: any may stand for another. */
const forms: readonly (readonly string[])[] = [
  ['LTD', 'LIMITED', 'LTD.', 'CO., LTD', 'COMPANY LIMITED', 'CO LTD', 'L.T.D.'],
  ['LLC', 'L.L.C.', 'LIMITED LIABILITY COMPANY', 'OOO', 'TOV'],
  ['OAO', 'PAO', 'ZAO', 'AO', 'JSC', 'OJSC', 'JOINT STOCK COMPANY', 'PJSC', 'OPEN JOINT STOCK COMPANY'],
  ['S.A.', 'SA', 'SOCIETE ANONYME', 'SOCIEDAD ANONIMA'],
  ['CORP', 'CORP.', 'CORPORATION', 'INC', 'INC.', 'INCORPORATED'],
  ['CO', 'CO.', 'COMPANY', 'CIA', 'CIE'],
  ['GMBH', 'GESELLSCHAFT MIT BESCHRANKTER HAFTUNG', 'G.M.B.H.'],
  ['S.A. DE C.V.', 'SA DE CV', 'SOCIEDAD ANONIMA DE CAPITAL VARIABLE'],
  ['LTDA.', 'LTDA', 'LIMITADA'],
];
/** Romanizations of one sound; each way round is used. */
const romanizations: readonly (readonly [RegExp, string])[] = [
  [/iy\b/, 'y'],
  [/y\b/, 'iy'],
  [/ev\b/, 'ew'],
  [/ov\b/, 'off'],
  [/zh/, 'j'],
  [/kh/, 'h'],
  [/kh/, 'ch'],
  [/sh/, 'sch'],
  [/ch/, 'tch'],
  [/yu/, 'iu'],
  [/ya/, 'ia'],
  [/^ye/, 'e'],
  [/ou/, 'u'],
  [/u/, 'ou'],
  [/oo/, 'u'],
  [/ee/, 'i'],
  [/ei/, 'ai'],
  [/ay/, 'ai'],
  [/aw/, 'au'],
  [/q/, 'k'],
  [/\bal-/, 'el-'],
  [/dh/, 'd'],
  [/th/, 't'],
  [/w/, 'v'],
  [/ks/, 'x'],
  [/ts/, 'tz'],
  [/mohamm[ae]d/, 'muhamad'],
  [/mohamm[ae]d/, 'mehmed'],
  [/ahmad/, 'ahmed'],
  [/hussein|husayn/, 'hossain'],
  [/yusuf|yousef/, 'youssef'],
  [/abdul/, 'abdel'],
  [/abd al-/, 'abdul '],
  [/ullah\b/, 'ollah'],
];

export const perturbations: readonly Perturbation[] = [
  { category: 'given SURNAME', kinds: persons, apply: (name) => (name.includes(',') ? spokenOrder(name) : null) },
  { category: 'one typo', kinds: all, apply: (name, random) => typo(spokenOrder(name), random) },
  {
    category: 'two typos',
    kinds: all,
    apply: (name, random) => {
      const once = name.length >= 12 ? typo(spokenOrder(name), random) : null;
      return once === null ? null : typo(once, random);
    },
  },
  { category: 'scanned badly', kinds: all, apply: scanned },
  {
    category: 'homoglyphs',
    kinds: all,
    apply: (name, random) =>
      spokenOrder(name)
        .toLowerCase()
        .replace(/[aeopcxyi]/g, (letter) => (random.next() < 0.5 ? homoglyphs[letter]! : letter))
        .replace(' ', '\u200b '),
  },
  {
    category: 'words in another order',
    kinds: all,
    apply: (name, random) => {
      const tokens = tokensOf(name);
      if (tokens.length < 2) return null;
      const shuffled = random.sample(tokens, tokens.length).join(' ');
      return shuffled === tokens.join(' ') ? tokens.reverse().join(' ') : shuffled;
    },
  },
  {
    category: 'middle name dropped',
    kinds: persons,
    apply: (name, random) => {
      const tokens = tokensOf(name);
      if (tokens.length < 3) return null;
      tokens.splice(1 + random.below(tokens.length - 2), 1);
      return tokens.join(' ');
    },
  },
  {
    category: 'initials',
    kinds: persons,
    apply: (name) => {
      const [given = '', surname = ''] = name.includes(',') ? [name.split(',')[1]!.trim(), name.split(',')[0]!] : [];
      const initials = given
        .split(/[\s-]+/)
        .filter((word) => /^\p{L}{2,}/u.test(word))
        .map((word) => `${word[0]!}.`);
      return initials.length < 2 || surname.length < 5 ? null : `${initials.join(' ')} ${surname}`;
    },
  },
  { category: 'title added', kinds: persons, apply: (name, random) => `${random.pick(titles)} ${spokenOrder(name)}` },
  { category: 'company form changed', kinds: entities, apply: changedForm },
  { category: 'company form dropped', kinds: entities, apply: droppedForm },
  {
    category: 'words joined',
    kinds: all,
    apply: (name, random) => {
      const tokens = tokensOf(name.replaceAll('-', ' '));
      if (tokens.length < 2) return null;
      const at = random.below(tokens.length - 1);
      tokens.splice(at, 2, `${tokens[at]!}${tokens[at + 1]!.toLowerCase()}`);
      return tokens.join(' ');
    },
  },
  {
    category: 'a word split',
    kinds: all,
    apply: (name, random) => {
      const tokens = tokensOf(name);
      const long = tokens.findIndex((token) => /^\p{L}{7,}$/u.test(token));
      if (long === -1) return null;
      const cut = 3 + random.below(tokens[long]!.length - 5);
      tokens.splice(long, 1, tokens[long]!.slice(0, cut), tokens[long]!.slice(cut));
      return tokens.join(' ');
    },
  },
  { category: 'other romanization', kinds: persons, apply: romanized },
  {
    category: 'a word added',
    kinds: entities,
    apply: (name, random) =>
      `${name.replace(/,.*/, '')} ${random.pick(['GROUP', 'HOLDING', 'INTERNATIONAL', 'TRADING', 'BRANCH', 'GLOBAL'])}`,
  },
];

/** One letter deleted, doubled, replaced, inserted or exchanged with its neighbour, never the first of a word. */
function typo(name: string, random: Random): string | null {
  const places = [...name.matchAll(/(?<=\p{L})\p{L}(?=\p{L})/gu)].map((match) => match.index);
  if (places.length < 3) return null;
  const at = random.pick(places);
  const [before, letter, after] = [name.slice(0, at), name[at]!, name.slice(at + 1)];
  const other = letters[random.below(letters.length)]!;
  switch (random.below(5)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter.toLowerCase() + after;
    case 2:
      return before + other + after;
    case 3:
      return before + other + letter + after;
    default:
      return before + after[0]! + letter + after.slice(1);
  }
}

function scanned(name: string, random: Random): string | null {
  const text = spokenOrder(name).toLowerCase();
  const usable = lookalikes.filter(([from]) => text.includes(from));
  if (usable.length === 0) return null;
  return random.sample(usable, 2).reduce((read, [from, to]) => read.replace(from, to), text);
}

function formAt(name: string): { at: number; form: string; family: readonly string[] } | null {
  const found = forms.flatMap((family) =>
    family.filter((form) => name.toUpperCase().endsWith(` ${form}`)).map((form) => ({ at: name.length - form.length, form, family })),
  );
  return found.sort((a, b) => b.form.length - a.form.length)[0] ?? null;
}

function changedForm(name: string, random: Random): string | null {
  const found = formAt(name);
  if (found === null) return null;
  return name.slice(0, found.at) + random.pick(found.family.filter((form) => form !== found.form));
}

function droppedForm(name: string): string | null {
  const found = formAt(name);
  const rest = name.slice(0, found?.at ?? 0).replace(/[\s,]+$/, '');
  return rest.length < 8 ? null : rest;
}

function romanized(name: string, random: Random): string | null {
  const text = spokenOrder(name).toLowerCase();
  const usable = romanizations.filter(([pattern]) => pattern.test(text));
  if (usable.length < 2) return null;
  return random.sample(usable, 3).reduce((spelt, [pattern, other]) => spelt.replace(pattern, other), text);
}
