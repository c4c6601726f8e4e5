const rows = `
ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no
ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge
ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu
`;
const small: Readonly<Record<string, string>> = { ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ャ: 'ya', ュ: 'yu', ョ: 'yo' };
const syllables = new Map<string, string>();
const parts = rows.split(/\s+/).filter((part) => part !== '');
for (let at = 0; at + 1 < parts.length; at += 2) syllables.set(parts[at] ?? '', parts[at + 1] ?? '');

/** A run of kana in Hepburn spelling: small letters join the one before, the long mark is left out. */
export function kanaRun(run: string): string {
  let latin = '';
  let isDoubled = false;
  for (const letter of run) {
    const code = letter.codePointAt(0) ?? 0;
    const katakana = code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : letter;
    const glide = small[katakana];
    if (katakana === 'ッ') isDoubled = true;
    else if (glide !== undefined)
      latin = latin.replace(/(?:(?<=sh|ch|j)i|[aiueo])$/, '') + (/(?:sh|ch|j)i$/.test(latin) ? glide.replace('y', '') : glide);
    else {
      const next = syllables.get(katakana) ?? '';
      latin += isDoubled ? next.slice(0, 1) + next : next;
      isDoubled = false;
    }
  }
  return latin;
}
