/**
 * How a Latin word is meant to sound, whatever language spelt it: a spelling in which Qaddafi, Gadhafi and Kaddafi, Yevgeniy and
 * Evgeny, Shcherbakov and Chtcherbakov come close or equal.
 *
 * Lower-case letters stand for themselves; S is sh, C is ch, Z is zh, X is kh. Doubled letters are single. What stays different is
 * priced by `soundCost`.
 */
interface Rule {
  readonly pattern: RegExp;
  readonly replacement: string;
  /** Letters without which it changes nothing. */
  readonly needs: number;
  /** And letters of which it needs one at least. */
  readonly needsOneOf: number;
  /** Letters without vowels between them do not mean it: `hsin` is Husayn, `sajda` Sajida. */
  readonly isOfWrittenVowels: boolean;
}

const rule = (pattern: RegExp, replacement: string, needs: string, isOfWrittenVowels = false, needsOneOf = ''): Rule => ({
  pattern,
  replacement,
  needs: lettersOf(needs),
  needsOneOf: needsOneOf === '' ? always : lettersOf(needsOneOf) & ~always,
  isOfWrittenVowels,
});
/** The bit that is set for every word: of rules that need no letter. */
const always = 1 << 30;

const rules: readonly Rule[] = [
  // Pinyin and Wade-Giles.
  rule(/^(?:x|hs)(?=i)/g, 'sh', 'i', true),
  rule(/x/g, 'ks', 'x'),
  rule(/schtsch|shch|chtch|szcz/g, 'S', 'c'),
  rule(/tsch|tsh|tch|cz/g, 'C', '', false, 'tc'),
  rule(/sch|sh/g, 'S', 'sh'),
  rule(/ch/g, 'C', 'ch'),
  rule(/dzh|dj|dsch/g, 'j', 'd'),
  rule(/kh/g, 'X', 'kh'),
  rule(/zh/g, 'Z', 'zh'),
  rule(/gh/g, 'g', 'gh'),
  rule(/ph/g, 'f', 'ph'),
  rule(/th/g, 't', 'th'),
  rule(/dh/g, 'd', 'dh'),
  rule(/bh/g, 'b', 'bh'),
  rule(/ck/g, 'k', 'ck'),
  rule(/c(?=[eiy])/g, 's', 'c'),
  rule(/qu(?=[ei])/g, 'k', 'qu'),
  rule(/[cq]/g, 'k', '', false, 'cq'),
  rule(/tz|ts/g, 'ts', 't'),
  rule(/w/g, 'v', 'w'),
  rule(/oo|ou|u[oe]/g, 'u', '', false, 'ou'),
  rule(/ee|ie(?!v)/g, 'i', 'e'),
  rule(/ph/g, 'f', 'ph'),
  // The glide before a vowel comes and goes: Yevgeniy, Evgeny; Sergeyevich, Sergeevich.
  rule(/^ye/g, 'e', 'ye'),
  rule(/[iy][ijy]/g, 'i', '', false, 'iy'),
  rule(/([aeou])(?:j(?![aeiou])|y)/g, '$1i', '', true, 'jy'),
  rule(/([aeiou])i([aeou])/g, '$1y$2', 'i'),
  rule(/y(?![aeou])/g, 'i', 'y'),
  rule(/i(?=[aou])/g, 'y', 'i'),
  rule(/ye/g, 'e', 'ye'),
  rule(/([a-zA-Z])\1+/g, '$1', '', true),
  rule(/(?<=[aeiou])h$/g, '', 'h'),
];

/** The plain letters of a text as a set. */
function lettersOf(text: string): number {
  let letters = always;
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at) - 97;
    if (place >= 0 && place < 26) letters |= 1 << place;
  }
  return letters;
}

/** Sounds worked out lately: most words of a list are on it many times. */
const known = new Map<string, string>();
const soundsKept = 10_000;

/** @param isVowelless letters written twice are then two, with a vowel between them that is not written */
export function soundOf(word: string, isVowelless = false): string {
  const key = isVowelless ? `${word}-` : word;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  let sound = word;
  let letters = lettersOf(sound);
  for (const { pattern, replacement, needs, needsOneOf, isOfWrittenVowels } of rules) {
    if ((needs & ~letters) !== 0 || (needsOneOf & letters) === 0 || (isVowelless && isOfWrittenVowels)) continue;
    const changed = sound.replace(pattern, replacement);
    if (changed === sound) continue;
    sound = changed;
    letters = lettersOf(sound);
  }
  if (sound === '') sound = word;
  if (known.size >= soundsKept) known.clear();
  known.set(key, sound);
  return sound;
}

/** Consonant classes that Latin spellings of one Arabic or Hebrew name agree on. */
const classes: Readonly<Record<string, string>> = { q: 'k', g: 'k', X: 'k', p: 'b', v: 'b', C: 'S', Z: 'j', z: 's', h: '', y: '' };
/** The class of each letter by its code; empty for vowels. */
const classOf = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return 'aeiouAEIOU'.includes(letter) ? '' : (classes[letter] ?? letter);
});

/** The consonants of a sound in coarse classes, without repetition: what is left of a name written without vowels. */
export function skeletonOf(sound: string): string {
  let skeleton = '';
  let last = '';
  for (const letter of sound) {
    const kept = classOf[letter.charCodeAt(0)] ?? letter;
    if (kept === '' || kept === last) continue;
    skeleton += kept;
    last = kept;
  }
  return skeleton;
}
