/**
 * How a Latin word is meant to sound, whatever language spelt it: a spelling in which Qaddafi, Gadhafi and Kaddafi, Yevgeniy and
 * Evgeny, Shcherbakov and Chtcherbakov come close or equal.
 *
 * Lower-case letters stand for themselves; S is sh, C is ch, Z is zh, X is kh. Doubled letters are single. What stays different is
 * priced by `soundCost`.
 */
const doubled = [/([a-zA-Z])\1+/g, '$1'] as const;
const openingOfPinyin = [/^(?:x|hs)(?=i)/g, 'sh'] as const;
const glideAfterVowel = [/([aeou])(?:j(?![aeiou])|y)/g, '$1i'] as const;
/** What letters without vowels between them do not mean: `hsin` is Husayn, `sajda` Sajida. */
const ofWrittenVowels: ReadonlySet<readonly [RegExp, string]> = new Set([doubled, openingOfPinyin, glideAfterVowel]);
const rules: readonly (readonly [RegExp, string])[] = [
  // Pinyin and Wade-Giles.
  openingOfPinyin,
  [/x/g, 'ks'],
  [/schtsch|shch|chtch|szcz/g, 'S'],
  [/tsch|tsh|tch|cz/g, 'C'],
  [/sch|sh/g, 'S'],
  [/ch/g, 'C'],
  [/dzh|dj|dsch/g, 'j'],
  [/kh/g, 'X'],
  [/zh/g, 'Z'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/qu(?=[ei])/g, 'k'],
  [/[cq]/g, 'k'],
  [/tz|ts/g, 'ts'],
  [/w/g, 'v'],
  [/oo|ou|u[oe]/g, 'u'],
  [/ee|ie(?!v)/g, 'i'],
  [/ph/g, 'f'],
  // The glide before a vowel comes and goes: Yevgeniy, Evgeny; Sergeyevich, Sergeevich.
  [/^ye/g, 'e'],
  [/[iy][ijy]/g, 'i'],
  glideAfterVowel,
  [/([aeiou])i([aeou])/g, '$1y$2'],
  [/y(?![aeou])/g, 'i'],
  [/i(?=[aou])/g, 'y'],
  [/ye/g, 'e'],
  doubled,
  [/(?<=[aeiou])h$/g, ''],
];

/** Sounds worked out lately: most words of a list are on it many times. */
const known = new Map<string, string>();
const soundsKept = 10_000;

/** @param isVowelless letters written twice are then two, with a vowel between them that is not written */
export function soundOf(word: string, isVowelless = false): string {
  const key = isVowelless ? `${word}-` : word;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  let sound = word;
  for (const rule of rules) if (!isVowelless || !ofWrittenVowels.has(rule)) sound = sound.replace(rule[0], rule[1]);
  if (sound === '') sound = word;
  if (known.size >= soundsKept) known.clear();
  known.set(key, sound);
  return sound;
}

/** Consonant classes that Latin spellings of one Arabic or Hebrew name agree on. */
const classes: Readonly<Record<string, string>> = { q: 'k', g: 'k', X: 'k', p: 'b', v: 'b', C: 'S', Z: 'j', z: 's', h: '', y: '' };

/** The consonants of a sound in coarse classes, without repetition: what is left of a name written without vowels. */
export function skeletonOf(sound: string): string {
  let skeleton = '';
  for (const letter of sound) {
    if ('aeiouAEIOU'.includes(letter)) continue;
    const kept = classes[letter] ?? letter;
    if (!skeleton.endsWith(kept) || kept === '') skeleton += kept;
  }
  return skeleton;
}
