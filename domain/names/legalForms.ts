/**
 * The legal forms of companies, as they are written before or after a name in a dozen languages, by what kind of company they mean.
 *
 * Spellings are words as names are cut into them: lower case, no dots, transliterated. Two forms of one group say the same.
 *
 * @see ISO 20275 (entity legal forms) for the groups, OFAC and UN lists for the spellings
 */
const byGroup: Readonly<Record<string, readonly string[]>> = {
  limited: [
    'llc', 'l l c', 'ltd', 'limited', 'limited liability company', 'limited liability', 'ltd co', 'co ltd', 'company limited', 'co limited', 'company ltd', 'company llc', 'co llc',
    'gmbh', 'ges m b h', 'gesellschaft mit beschrankter haftung', 'gmbh co kg', 'mbh', 'ug',
    'ooo', 'o o o', 'obshchestvo s ogranichennoy otvetstvennostyu', 'obshchestvo s ogranichennoi otvetstvennostyu', 'obschestvo s ogranichennoi otvetstvennostyu',
    'obshchestvo s ogranichennoj otvetstvennostyu', 'obshchestva s ogranichennoy otvetstvennostyu', 'obshchestvo s ogranichennoy otvetstvennostju', 'obshchestvo s ogranichennoi otvetstvennostiu',
    'tov', 'tzov', 'tovarystvo z obmezhenoyu vidpovidalnistyu', 'too', 'tovarishchestvo s ogranichennoy otvetstvennostyu', 'mchj', 'mmm', 'zat dana',
    'sarl', 's a r l', 'srl', 's r l', 'societa a responsabilita limitata', 'societatea cu raspundere limitata', 'sociedad de responsabilidad limitada', 's de rl', 's de r l', 's de rl de cv',
    's de rl mi', 'sociedad limitada', 'limitada', 'ltda', 'lda', 'sl', 'slu', 'sprl', 'bvba', 'bv', 'b v', 'besloten vennootschap', 'ou', 'uab', 'sia', 'doo', 'd o o', 'ood', 'eood', 'kft', 'spol s r o', 'sro', 's r o',
    'sp z o o', 'sp zoo', 'sp z oo', 'spolka z o o', 'spolka z ograniczona odpowiedzialnoscia', 'pte ltd', 'pte', 'private limited', 'pvt ltd', 'pvt', 'pvt limited', 'private ltd', 'pty ltd', 'pty', 'proprietary limited', 'sdn bhd', 'sendirian berhad',
    'limited sirketi', 'ltd sti', 'limited sti', 'ticaret limited sirketi', 'limited company', 'youxian gongsi', 'youxian zeren gongsi', 'fzco', 'fze', 'fz llc', 'fzc', 'wll', 'spc', 'dmcc', 'zrt lt', 'aps', 'oy', 'mb', 'epe', 'eu', 'inh',
  ],
  stock: [
    'inc', 'incorporated', 'corp', 'corporation', 'plc', 'public limited company', 'co inc', 'pc', 'na',
    'ag', 'aktiengesellschaft', 'se', 'kgaa', 'jsc', 'joint stock company', 'joint stock', 'joint stock co', 'aktsionernoe obshchestvo', 'aktsionernoye obshchestvo', 'ao', 'at', 'aktsionerne tovarystvo',
    'ojsc', 'oao', 'open joint stock company', 'open joint stock', 'open jsc', 'otkrytoe aktsionernoe obshchestvo', 'otkrytoye aktsionernoye obshchestvo', 'aat', 'vat', 'otkritoe aktsionernoe obshchestvo',
    'pjsc', 'pao', 'pat', 'public joint stock company', 'publichnoe aktsionernoe obshchestvo', 'publichnoye aktsionernoye obshchestvo', 'pjs', 'pjsco', 'private joint stock company', 'private joint stock', 'prjsc', 'prat',
    'zao', 'cjsc', 'closed joint stock company', 'closed joint stock', 'zakrytoe aktsionernoe obshchestvo', 'zakrytoye aktsionernoye obshchestvo', 'zat', 'nao', 'nepublichnoe aktsionernoe obshchestvo',
    'sa', 's a', 'sociedad anonima', 'societe anonyme', 'sociedade anonima', 'sa de cv', 's a de c v', 'sociedad anonima de capital variable', 'sapi de cv', 'ca', 'c a', 'compania anonima', 'cia', 'sas', 's a s', 'sasu', 'sac', 'eirl', 'sab de cv', 'sal', 'sae', 'saoc', 'saog', 'ksc', 'kscc', 'bsc', 'qsc', 'psc',
    'spa', 's p a', 'societa per azioni', 'nv', 'n v', 'naamloze vennootschap', 'as', 'asa', 'ab', 'aktiebolag', 'oyj', 'ad', 'ead', 'akcionersko drustvo', 'dd', 'anonim sirketi', 'anonim sirket', 'a s', 'sirketi', 'sti', 'nyrt', 'zrt', 'rt', 'ks',
    'gufen youxian gongsi', 'gufen gongsi', 'kabushiki kaisha', 'kk', 'kabushikigaisha', 'yugen kaisha', 'tbk', 'pt', 'perseroan terbatas', 'berhad', 'bhd', 'sha', 'shpk', 'a e', 'ae', 'tas', 'qk',
  ],
  partnership: ['lp', 'l p', 'llp', 'limited partnership', 'kg', 'ohg', 'kommanditgesellschaft', 'cv', 'snc', 'sc', 'scs', 'general partnership'],
  company: ['co', 'company', 'cie', 'compagnie', 'compania', 'kompaniya', 'kompania', 'kompanija', 'sherkat', 'sherkate', 'sharikat', 'sharika', 'firma', 'and co', 'and company', 'cos'],
  state: ['fgup', 'gup', 'federal state unitary enterprise', 'state unitary enterprise', 'federalnoe gosudarstvennoe unitarnoe predpriyatie', 'fsue', 'rup', 'rue', 'republican unitary enterprise', 'mup', 'chup', 'kup', 'state enterprise', 'gp', 'dp'],
  society: ['ev', 'e v', 'ngo', 'npo', 'ano', 'autonomous non profit organization', 'autonomous noncommercial organization', 'avtonomnaya nekommercheskaya organizatsiya', 'asbl', 'vzw', 'ac'],
}; // prettier-ignore

const groups = new Map<string, string>();
for (const [group, spellings] of Object.entries(byGroup)) for (const spelling of spellings) groups.set(spelling, group);
const longest = Math.max(...[...groups.keys()].map((spelling) => spelling.split(' ').length));

export interface FormFound {
  readonly group: string;
  readonly length: number;
}

/** The longest legal form that begins at a word; null when none does. */
export function legalFormAt(words: readonly string[], at: number): FormFound | null {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const group = groups.get(words.slice(at, at + length).join(' '));
    if (group !== undefined) return { group, length };
  }
  return null;
}

/** Every word of five letters and more that is part of a legal form. */
export const formWords: ReadonlySet<string> = new Set(
  [...groups.keys()].flatMap((spelling) => spelling.split(' ')).filter((word) => word.length >= 5),
);

/** Forms that end a person's name only by mistake, and are no name of a person anywhere. */
export const formsOfNoPerson = new Set(
  'llc ltd limited inc incorporated corp corporation plc gmbh ooo oao zao pao ojsc jsc pjsc srl sarl sa ag bv nv'.split(' '),
);
