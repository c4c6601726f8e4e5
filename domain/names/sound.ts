/**
 * How a Latin word is meant to sound, whatever language spelt it: a spelling in which Qaddafi, Gadhafi and Kaddafi, Yevgeniy and
 * Evgeny, Shcherbakov and Chtcherbakov come close or equal.
 *
 * Lower-case letters stand for themselves; S is sh, C is ch, Z is zh, X is kh. Doubled letters are single. What stays different is
 * priced by `soundCost`.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/shch|chtch|schtsch|szcz|sch|sh/g, 'S'],
  [/tsch|tch|cz|ch/g, 'C'],
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
  [/([aeou])[jy]/g, '$1i'],
  [/([aeiou])i([aeou])/g, '$1y$2'],
  [/y(?![aeou])/g, 'i'],
  [/i(?=[aou])/g, 'y'],
  [/ye/g, 'e'],
  [/([a-zA-Z])\1+/g, '$1'],
  [/(?<=[aeiou])h$/g, ''],
];

/** Sounds worked out lately: most words of a list are on it many times. */
const known = new Map<string, string>();
const soundsKept = 50_000;

export function soundOf(word: string): string {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  let sound = word;
  for (const [pattern, replacement] of rules) sound = sound.replace(pattern, replacement);
  if (sound === '') sound = word;
  if (known.size >= soundsKept) known.clear();
  known.set(word, sound);
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
