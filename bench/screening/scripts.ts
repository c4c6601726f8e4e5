/**
 * Latin spellings written back into other scripts, by tables of our own that share nothing with the engine's.
 *
 * They stand for what a foreign document would say; a rule does not know every name's true spelling, so the UN list's own original
 * spellings are asked beside them.
 */
import type { Random } from './random.ts';

type Table = readonly (readonly [string, string])[];

/** Longest first, left to right; null where a letter has no row. Spaces and hyphens stay. */
function written(text: string, table: Table): string | null {
  const rows = [...table].sort(([a], [b]) => b.length - a.length);
  let out = '';
  for (let at = 0; at < text.length;) {
    const row = rows.find(([from]) => text.startsWith(from, at));
    if (row !== undefined) {
      out += row[1];
      at += row[0].length;
    } else if (/[\s.-]/.test(text[at]!)) {
      out += text[at]!;
      at += 1;
    } else return null;
  }
  return out;
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{Mn}]/gu, '')
    .toLowerCase();

const cyrillicTable: Table = [
  ...Object.entries({ a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', e: 'е', z: 'з', i: 'и', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п' }),
  ...Object.entries({
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    f: 'ф',
    h: 'х',
    y: 'ы',
    c: 'к',
    j: 'дж',
    w: 'в',
    x: 'кс',
    q: 'к',
    "'": 'ь',
    '’': 'ь',
  }),
  ...Object.entries({ shch: 'щ', zh: 'ж', kh: 'х', ts: 'ц', ch: 'ч', sh: 'ш', yu: 'ю', ya: 'я', yo: 'ё', ye: 'е', iy: 'ий', yy: 'ый' }),
  ...Object.entries({ ay: 'ай', ey: 'ей', oy: 'ой', uy: 'уй', ia: 'ия', iu: 'ию', ii: 'ий', ck: 'к', ph: 'ф' }),
];

/** As a Russian document has it; a final `y` after a consonant is the adjective's ending. */
export function inCyrillic(name: string): string | null {
  return written(plain(name).replace(/(?<=[^aeiouy\s])y(?=$|\s)/g, 'iy'), cyrillicTable);
}

const greekTable: Table = [
  ...Object.entries({ a: 'α', b: 'μπ', v: 'β', g: 'γκ', d: 'ντ', e: 'ε', z: 'ζ', i: 'ι', k: 'κ', l: 'λ', m: 'μ', n: 'ν', o: 'ο', p: 'π' }),
  ...Object.entries({
    r: 'ρ',
    s: 'σ',
    t: 'τ',
    u: 'ου',
    f: 'φ',
    h: 'χ',
    y: 'ι',
    c: 'κ',
    j: 'τζ',
    w: 'ου',
    x: 'ξ',
    q: 'κ',
    "'": '',
    '’': '',
  }),
  ...Object.entries({ sh: 'σ', zh: 'ζ', kh: 'χ', ts: 'τσ', ch: 'τσ', th: 'θ', ph: 'φ', ou: 'ου', yu: 'γιου', ya: 'για', ye: 'γε' }),
];

export function inGreek(name: string): string | null {
  return written(plain(name), greekTable)?.replace(/σ(?=$|\s)/g, 'ς') ?? null;
}

/** Spellings everybody knows, which no rule for single letters gives. */
const arabicWords: ReadonlyMap<string, string> = new Map(
  (
    'muhammad محمد,mohammad محمد,mohammed محمد,muhammed محمد,mohamed محمد,mohamad محمد,ahmad أحمد,ahmed أحمد,ali علي,hasan حسن,hassan حسن,' +
    'husayn حسين,hussein حسين,husain حسين,hussain حسين,hossein حسین,abd عبد,abdul عبد ال,abdel عبد ال,abu أبو,abou أبو,bin بن,ibn ابن,umar عمر,omar عمر,' +
    'uthman عثمان,othman عثمان,khalid خالد,khaled خالد,said سعيد,saeed سعيد,salih صالح,saleh صالح,ibrahim إبراهيم,ismail إسماعيل,yusuf يوسف,yousef يوسف,' +
    'mahmud محمود,mahmoud محمود,mustafa مصطفى,abdallah عبد الله,abdullah عبد الله,rahman رحمن,karim كريم,jamal جمال,nasir ناصر,nasser ناصر,qasim قاسم,' +
    'qassem قاسم,tariq طارق,walid وليد,hamid حميد,hamad حمد,isa عيسى,musa موسى,yahya يحيى,fatima فاطمة,aziz عزيز,majid مجيد,rashid رشيد,sulayman سليمان,din الدين'
  )
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);
const arabicConsonants: Table = [
  ...Object.entries({ b: 'ب', t: 'ت', j: 'ج', d: 'د', r: 'ر', z: 'ز', s: 'س', f: 'ف', q: 'ق', k: 'ك', l: 'ل', m: 'م', n: 'ن', h: 'ه' }),
  ...Object.entries({ w: 'و', y: 'ي', v: 'ف', p: 'ب', g: 'غ', c: 'ك', x: 'كس', "'": 'ع', '’': 'ع', '`': 'ع' }),
  ...Object.entries({ kh: 'خ', gh: 'غ', sh: 'ش', th: 'ث', dh: 'ذ', ch: 'تش', zh: 'ج' }),
  ...Object.entries({ aa: 'ا', ee: 'ي', ii: 'ي', oo: 'و', uu: 'و', ou: 'و', ay: 'ي', aw: 'و', iy: 'ي' }),
];

/** Without vowel signs. Whether an inner vowel was long cannot be known from a Latin spelling, so chance decides, once for a name. */
export function inArabic(name: string, random: Random): string | null {
  const words = eachWord(name, (word) => {
    const known = arabicWords.get(word);
    if (known !== undefined) return known;
    const article = /^(?:al|el)-(.+)$/.exec(word);
    if (article !== null) {
      const rest = arabicWords.get(article[1]!) ?? semitic(article[1]!, random, arabicConsonants, { a: 'ا', o: 'و', i: 'ي', end: 'ة' });
      return rest === null ? null : `ال${rest.replace(/^ال/, '')}`;
    }
    const parts = word
      .split('-')
      .map((part) => arabicWords.get(part) ?? semitic(part, random, arabicConsonants, { a: 'ا', o: 'و', i: 'ي', end: 'ة' }));
    return parts.includes(null) ? null : parts.join(' ');
  });
  // The article is written with its word: `abdul rahman` is one name of two words in Arabic too.
  return words?.replace(/(?<=^|\s)ال\s+(?:ال)?/g, 'ال') ?? null;
}

const hebrewConsonants: Table = [
  ...Object.entries({
    b: 'ב',
    t: 'ט',
    j: "ג'",
    d: 'ד',
    r: 'ר',
    z: 'ז',
    s: 'ס',
    f: 'פ',
    q: 'ק',
    k: 'ק',
    l: 'ל',
    m: 'מ',
    n: 'נ',
    h: 'ה',
    w: 'ו',
  }),
  ...Object.entries({
    y: 'י',
    v: 'ב',
    p: 'פ',
    g: 'ג',
    c: 'ק',
    x: 'קס',
    "'": 'ע',
    '’': 'ע',
    '`': 'ע',
    kh: 'ח',
    ch: "צ'",
    sh: 'ש',
    th: "ת'",
    ts: 'צ',
  }),
  ...Object.entries({ zh: "ז'", dh: "ד'", gh: 'ע', aa: 'א', ee: 'י', ii: 'י', oo: 'ו', uu: 'ו', ou: 'ו', ay: 'יי', aw: 'או', iy: 'י' }),
];
const hebrewFinals: Readonly<Record<string, string>> = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' };

export function inHebrew(name: string, random: Random): string | null {
  return eachWord(name, (word) => {
    const parts = word
      .replace(/^(?:al|el)-/, 'אל־')
      .split('-')
      .map((part) => {
        const latin = part.replace(/^אל־/, '');
        const rest = semitic(latin, random, hebrewConsonants, { a: 'א', o: 'ו', i: 'י', end: 'ה' });
        return rest === null ? null : `${part === latin ? '' : 'אל־'}${rest.replace(/[כמנפצ]$/, (letter) => hebrewFinals[letter]!)}`;
      });
    return parts.includes(null) ? null : parts.join('-');
  });
}

function eachWord(name: string, write: (word: string) => string | null): string | null {
  const words = plain(name).split(/\s+/).filter(Boolean).map(write);
  return words.includes(null) ? null : words.join(' ');
}

/** One word without its short vowels: what is written of `a`, `o`/`u`, `e`/`i` inside is a matter of chance, at its ends it is written. */
function semitic(
  word: string,
  random: Random,
  consonants: Table,
  vowels: { readonly a: string; readonly o: string; readonly i: string; readonly end: string },
): string | null {
  let rest = word.replace(/([^aeiou])\1/g, '$1');
  let out = '';
  if (/^[aeiou]/.test(rest)) {
    out = vowels.a + (/^(?:i|e|u|o)/.test(rest) && random.next() < 0.3 ? vowels.i : '');
    rest = rest.slice(1);
  }
  const end = /[aeiou]$/.exec(rest)?.[0] ?? '';
  if (end !== '' && rest.length > 1) rest = rest.slice(0, -1);
  const inner: Table = [
    ['a', random.next() < 0.5 ? vowels.a : ''],
    ['i', random.next() < 0.6 ? vowels.i : ''],
    ['u', random.next() < 0.6 ? vowels.o : ''],
    ['o', vowels.o],
    ['e', ''],
  ];
  const middle = written(rest, [...consonants, ...inner]);
  if (middle === null) return null;
  const last =
    end === 'a' ? (random.next() < 0.5 ? vowels.a : vowels.end) : end === 'i' || end === 'e' ? vowels.i : end === '' ? '' : vowels.o;
  return out + middle + last;
}

const syllables = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(' ').map((pair) => {
      const [latin = '', own = ''] = pair.split(':');
      return [latin, own] as const;
    }),
  );
const hangulTable = syllables(
  'kim:김 ri:리 pak:박 choe:최 choi:최 jong:종 chong:정 un:은 il:일 song:성 sung:성 yong:영 chol:철 kyong:경 hyon:현 hyong:형 myong:명 kwang:광 ' +
    'nam:남 chun:춘 tong:동 ho:호 su:수 so:소 jin:진 jang:장 chang:창 ryong:룡 hak:학 ki:기 han:한 kuk:국 yun:윤 o:오 hong:홍 hwang:황 sok:석 ' +
    'pyong:병 man:만 tae:태 won:원 hui:희 chu:주 ju:주 sim:심 kang:강 ra:라 jon:전 chon:천 mun:문 min:민 hwa:화 hyok:혁 chan:찬 sin:신 ung:웅 u:우 ' +
    'jae:재 hae:해 in:인 hun:훈 kun:군 gun:건 paek:백 ok:옥 nam:남 rim:림 pong:봉 kum:금 tok:덕 sang:상 se:세 sun:순 cho:조 jo:조 no:노 ro:로 an:안 ' +
    'pae:배 yang:양 ku:구 chin:진 chae:채 kil:길 bok:복 pok:복 to:도 do:도 yu:유 ryu:류 hyang:향 jun:준 gil:길 sol:설 kon:건 myung:명 hui:희 gwang:광',
);
const hanTable = syllables(
  'wang:王 li:李 zhang:张 liu:刘 chen:陈 yang:杨 zhao:赵 huang:黄 zhou:周 wu:吴 xu:徐 sun:孙 hu:胡 zhu:朱 gao:高 lin:林 he:何 guo:郭 ma:马 ' +
    'luo:罗 liang:梁 song:宋 zheng:郑 xie:谢 han:韩 tang:唐 feng:冯 yu:于 dong:董 xiao:萧 cheng:程 cao:曹 yuan:袁 deng:邓 fu:傅 shen:沈 zeng:曾 ' +
    'peng:彭 lu:吕 su:苏 jiang:蒋 cai:蔡 jia:贾 ding:丁 wei:魏 xue:薛 ye:叶 yan:阎 pan:潘 du:杜 dai:戴 xia:夏 zhong:钟 tian:田 ren:任 fan:范 fang:方 ' +
    'shi:石 yao:姚 tan:谭 liao:廖 zou:邹 xiong:熊 jin:金 hao:郝 kong:孔 bai:白 cui:崔 kang:康 mao:毛 qiu:邱 qin:秦 gu:顾 hou:侯 shao:邵 meng:孟 long:龙 ' +
    'wan:万 duan:段 qian:钱 yin:尹 chang:常 lei:雷 ming:明 hua:华 guang:光 qiang:强 jun:军 ping:平 jie:杰 hai:海 bin:斌 bo:波 hong:红 jian:建 guo:国 ' +
    'xin:新 yong:勇 qing:青 zhi:志 tao:涛 hui:辉 mei:美 ying:英 xiang:祥 jing:静 lan:兰 xi:西 bao:宝 chun:春 shan:山 shu:树 sheng:生 kai:凯 da:大 min:敏 ' +
    'de:德 an:安 cheung:张 cong:聪 dan:丹 er:尔 fei:飞 gang:刚 gui:贵 ji:吉 ju:菊 ke:克 kun:坤 nan:南 ning:宁 qi:齐 quan:全 rong:荣 rui:瑞 si:思 tong:童 xing:星 yi:义 ' +
    'zhen:振 zi:子 zong:宗 zhan:展 xian:先 wen:文 zhe:哲 ze:泽 you:友 yue:月 yun:云 lian:连 heng:恒 fa:发 hang:航 run:润 tie:铁 zhuo:卓 shuai:帅 shun:顺 guan:关 xuan:轩',
);

/** Surname first and unspaced, as Korean and Chinese are written; null where a syllable is not in the table. */
function inSyllables(name: string, table: ReadonlyMap<string, string>): string | null {
  const words = plain(name.replace(',', ' '))
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length < 2) return null;
  const parts = words.map((word) => brokenUp(word, table));
  return parts.includes(null) ? null : parts.join('');
}

/** A word as syllables of the table, longest first with a way back; null where there is none. */
function brokenUp(word: string, table: ReadonlyMap<string, string>): string | null {
  if (word === '') return '';
  for (let length = Math.min(6, word.length); length > 0; length--) {
    const own = table.get(word.slice(0, length));
    const rest = own === undefined ? null : brokenUp(word.slice(length), table);
    if (rest !== null) return `${own ?? ''}${rest}`;
  }
  return null;
}

export const inHangul = (name: string): string | null => inSyllables(name, hangulTable);
export const inHan = (name: string): string | null => inSyllables(name, hanTable);

const devanagariConsonants: Table = [
  ...Object.entries({
    b: 'ब',
    t: 'त',
    j: 'ज',
    d: 'द',
    r: 'र',
    z: 'ज़',
    s: 'स',
    f: 'फ़',
    q: 'क़',
    k: 'क',
    l: 'ल',
    m: 'म',
    n: 'न',
    h: 'ह',
    w: 'व',
  }),
  ...Object.entries({
    y: 'य',
    v: 'व',
    p: 'प',
    g: 'ग',
    c: 'क',
    kh: 'ख',
    gh: 'घ',
    sh: 'श',
    th: 'थ',
    dh: 'ध',
    ch: 'च',
    bh: 'भ',
    ph: 'फ',
    jh: 'झ',
  }),
];
const matras: Readonly<Record<string, string>> = { a: '', aa: 'ा', i: 'ि', ee: 'ी', u: 'ु', oo: 'ू', o: 'ो', e: 'े', ai: 'ै', au: 'ौ' };
const devanagariVowels: Readonly<Record<string, string>> = {
  a: 'अ',
  aa: 'आ',
  i: 'इ',
  ee: 'ई',
  u: 'उ',
  oo: 'ऊ',
  o: 'ओ',
  e: 'ए',
  ai: 'ऐ',
  au: 'औ',
};

/** Consonants that meet are joined by the virama; an inner `a` is half the time the long one, once for a name. */
export function inDevanagari(name: string, random: Random): string | null {
  const isLong = random.next() < 0.5;
  return eachWord(name.replaceAll('-', ' '), (word) => {
    let out = '';
    const pieces = word.match(/kh|gh|sh|th|dh|ch|bh|ph|jh|aa|ee|oo|ai|au|./g) ?? [];
    for (const [at, piece] of pieces.entries()) {
      const before = pieces[at - 1] ?? '';
      const long = piece === 'a' && (at === pieces.length - 1 || isLong) ? 'aa' : piece;
      if (piece in matras) out += at === 0 || before in matras ? devanagariVowels[long]! : matras[long]!;
      else {
        const own = devanagariConsonants.find(([latin]) => latin === piece)?.[1];
        if (own === undefined) return null;
        out += (at > 0 && !(before in matras) ? '्' : '') + own;
      }
    }
    return out;
  });
}
