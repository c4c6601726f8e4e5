/**
 * Arabic letters, with those of Persian, Urdu, Pashto and Kurdish, as Latin names have them. Short vowels are not written, so what
 * comes out is consonants with some long vowels: it is compared by its consonants (see `vowelless` of a token).
 *
 * @see BGN/PCGN 1956 (Arabic), 1958 (Persian), without diacritics
 */
export const arabic: Readonly<Record<string, string>> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's',
  ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i',
  ى: 'a', ة: 'a', ء: '', ؤ: 'u', ئ: 'i', پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g', ک: 'k', ی: 'i', ې: 'e', ۍ: 'i', ٹ: 't', ڈ: 'd', ڑ: 'r',
  ں: 'n', ھ: 'h', ہ: 'h', ۃ: 'a', ے: 'e', ټ: 't', ډ: 'd', ړ: 'r', ږ: 'zh', ښ: 'sh', ڼ: 'n', ځ: 'z', څ: 'ts', ګ: 'g', ڤ: 'v', ۆ: 'o',
  ێ: 'e', ڵ: 'l', ڕ: 'r', ە: 'a', ۇ: 'u', ۋ: 'v', ڭ: 'ng', ۀ: 'a',
  // Short vowels, where a careful writer gives them.
  '\u064e': 'a', '\u064f': 'u', '\u0650': 'i', '\u064b': 'an', '\u064c': 'un', '\u064d': 'in',
}; // prettier-ignore
