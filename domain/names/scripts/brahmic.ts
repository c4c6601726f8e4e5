/**
 * Scripts of South and Southeast Asia whose consonants carry a vowel of their own: Devanagari, Bengali, Thai and Khmer. A consonant
 * takes its vowel unless a vowel sign, the mark that silences it, or the end of the word follows.
 *
 * @see Hunterian system (Devanagari), BGN/PCGN (Bengali), RTGS (Thai), UNGEGN 1972 (Khmer), all simplified
 */
const consonants: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't',
  थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v', श: 'sh', ष: 'sh',
  स: 's', ह: 'h',
  ক: 'k', খ: 'kh', গ: 'g', ঘ: 'gh', ঙ: 'ng', চ: 'ch', ছ: 'chh', জ: 'j', ঝ: 'jh', ঞ: 'n', ট: 't', ঠ: 'th', ড: 'd', ঢ: 'dh', ণ: 'n', ত: 't',
  থ: 'th', দ: 'd', ধ: 'dh', ন: 'n', প: 'p', ফ: 'ph', ব: 'b', ভ: 'bh', ম: 'm', য: 'j', র: 'r', ল: 'l', শ: 'sh', ষ: 'sh', স: 's', হ: 'h',

  ក: 'k', ខ: 'kh', គ: 'k', ឃ: 'kh', ង: 'ng', ច: 'ch', ឆ: 'chh', ជ: 'ch', ឈ: 'chh', ញ: 'nh', ដ: 'd', ឋ: 'th', ឌ: 'd', ឍ: 'th', ណ: 'n',
  ត: 't', ថ: 'th', ទ: 't', ធ: 'th', ន: 'n', ប: 'b', ផ: 'ph', ព: 'p', ភ: 'ph', ម: 'm', យ: 'y', រ: 'r', ល: 'l', វ: 'v', ស: 's', ហ: 'h',
  ឡ: 'l', អ: '',
  ก: 'k', ข: 'kh', ฃ: 'kh', ค: 'kh', ฅ: 'kh', ฆ: 'kh', ง: 'ng', จ: 'ch', ฉ: 'ch', ช: 'ch', ซ: 's', ฌ: 'ch', ญ: 'y', ฎ: 'd', ฏ: 't', ฐ: 'th',
  ฑ: 'th', ฒ: 'th', ณ: 'n', ด: 'd', ต: 't', ถ: 'th', ท: 'th', ธ: 'th', น: 'n', บ: 'b', ป: 'p', ผ: 'ph', ฝ: 'f', พ: 'ph', ฟ: 'f', ภ: 'ph',
  ม: 'm', ย: 'y', ร: 'r', ล: 'l', ว: 'w', ศ: 's', ษ: 's', ส: 's', ห: 'h', ฬ: 'l', อ: '', ฮ: 'h', ฤ: 'rue',
}; // prettier-ignore
const vowels: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o', 'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u',
  'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॉ': 'o', 'ं': 'n', 'ँ': 'n', 'ः': 'h',
  অ: 'o', আ: 'a', ই: 'i', ঈ: 'i', উ: 'u', ঊ: 'u', এ: 'e', ঐ: 'oi', ও: 'o', ঔ: 'ou', 'া': 'a', 'ি': 'i', 'ী': 'i', 'ু': 'u', 'ূ': 'u',
  'ৃ': 'ri', 'ে': 'e', 'ৈ': 'oi', 'ো': 'o', 'ৌ': 'ou', 'ং': 'ng', 'ঁ': '', 'ৎ': 't',
  'ា': 'a', 'ិ': 'e', 'ី': 'i', 'ឹ': 'oe', 'ឺ': 'eu', 'ុ': 'o', 'ូ': 'u', 'ួ': 'uo', 'ើ': 'aeu', 'ឿ': 'oea', 'ៀ': 'ie', 'េ': 'e', 'ែ': 'e',
  'ៃ': 'ai', 'ោ': 'ao', 'ៅ': 'au', 'ំ': 'am', 'ះ': 'ah', '៉': '', '៊': '', '់': '',
  'ะ': 'a', 'ั': 'a', 'า': 'a', 'ำ': 'am', 'ิ': 'i', 'ี': 'i', 'ึ': 'ue', 'ื': 'ue', 'ุ': 'u', 'ู': 'u', '่': '', '้': '', '๊': '', '๋': '', '็': '',
}; // prettier-ignore
/** Vowels of Thai that are written before the consonant they follow in speech. */
const leading: Readonly<Record<string, string>> = { เ: 'e', แ: 'ae', โ: 'o', ใ: 'ai', ไ: 'ai' };
/** Marks that silence the vowel of the consonant before (the last one silences the consonant itself). */
const silencers = new Set(['्', '্', '្', '์']);

/** A run of letters of these scripts in Latin; letters it does not know are left out. */
export function brahmicRun(run: string): string {
  let latin = '';
  let pending = '';
  let previous = '';
  let isBare = false;
  let isCluster = false;
  for (const letter of run.normalize('NFC').replace(/([ก-ฮ])์/gu, '')) {
    const consonant = consonants[letter];
    const vowel = vowels[letter];
    const isSilenced = silencers.has(previous);
    previous = letter;
    if (consonant !== undefined) {
      if (isBare) latin += inherent(letter);
      latin += consonant + pending;
      isCluster = isSilenced;
      isBare = pending === '';
      pending = '';
    } else if (leading[letter] !== undefined) {
      if (isBare) latin += inherent(letter);
      pending = leading[letter];
      isBare = false;
    } else {
      if (vowel !== undefined) latin += isBare && vowel === 'n' ? `${inherent(letter)}n` : vowel;
      if (vowel !== '' && (vowel !== undefined || silencers.has(letter))) isBare = false;
    }
  }
  // A word ends in the vowel of its last consonant only after another consonant: Narendra, but Ram.
  return latin + pending + (isBare && isCluster ? 'a' : '');
}

/** The vowel a consonant carries by itself, by the script of what follows. */
function inherent(letter: string): string {
  if (letter >= '\u0980' && letter <= '\u09ff') return 'o';
  return letter >= '\u0e00' && letter <= '\u0e7f' ? 'o' : 'a';
}
