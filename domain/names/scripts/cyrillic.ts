/**
 * Cyrillic letters as passports and newspapers write them in Latin: Russian first, with the letters of Ukrainian, Belarusian, Serbian,
 * Macedonian, Kazakh, Tajik, Mongolian and their neighbours. Signs that are not spoken become nothing.
 *
 * @see BGN/PCGN 1947 (Russian), 1965 (Ukrainian), 1979 (Belarusian)
 */
export const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu',
  я: 'ya', є: 'ye', і: 'i', ї: 'yi', ґ: 'g', ў: 'u', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz',
  ә: 'a', ғ: 'gh', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ӣ: 'i', ӯ: 'u', ҳ: 'h', ҷ: 'j', ҡ: 'k', ҙ: 'z', ҫ: 's', ӑ: 'a',
  ӗ: 'e', җ: 'j', ӱ: 'u', ӧ: 'o', ӓ: 'a', ӏ: '', ҕ: 'gh', ҥ: 'n', ԥ: 'p', ӷ: 'g', ӡ: 'dz', ҵ: 'ts', ҽ: 'ch', ҩ: 'o',
}; // prettier-ignore
