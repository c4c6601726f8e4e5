/**
 * Words of organisations in other languages and spellings, by the English word that says the same. Lists name one company in several
 * languages; only words that say what it is or does are translated, never its own name.
 */
const byEnglish: Readonly<Record<string, string>> = {
  bank: 'banco banque banka banca masraf',
  group: 'grupo groupe gruppa grup gruppe majmoua majmuah goruh grupp',
  holding: 'holdings',
  trade: 'trading tejarat tijara tijarah ticaret torgovyy torgovy torgovaya torgovlya commerce comercio commercial comercial bazargani',
  international:
    'intl internacional internationale mezhdunarodnyy mezhdunarodny mezhdunarodnaya beynolmelali uluslararasi duwaliya dawliya',
  industry: 'industries industrial industria industrias industriya promyshlennost promyshlenny sanaye sanayi sanat',
  service: 'services servicios serviços servis servisi khadamat khedmat',
  enterprise: 'enterprises empresa empresas predpriyatie predpriyatiye entreprise',
  system: 'systems sistemas sistemy sistema',
  technology: 'technologies tech tekhnologii tekhnologiya tekhnologiia tecnologia technologie',
  investment: 'investments invest inversiones investitsii investitsionnaya yatirim',
  foundation:
    'fondation fundacion fond bonyad bunyad yayasan vakfi waqf muassasa muassasat moassese mussasa stiftung institution establishment anstalt',
  association: 'asociacion associacion assotsiatsiya anjoman jamiyat society societies',
  organization: 'organisation organizacion organizatsiya sazman munazzama munazamat',
  institute: 'institut instituto',
  center: 'centre centro tsentr markaz merkezi zentrum',
  factory: 'zavod plant fabrika karkhaneh works',
  transport: 'transportation transporte transportes naqliyat haml',
  shipping: 'keshtirani kashtirani sudokhodstvo naviera',
  oil: 'naft neft petroleum petroleo neftyanaya',
  chemical: 'chemicals shimi shimiai khimicheskiy quimica',
  national: 'nacional nationale natsionalnyy natsionalnaya melli watani',
  construction: 'constructora stroitelnaya stroitelstvo insaat sakhtemani contracting',
  development: 'razvitie razvitiya desarrollo toseeh',
  design: 'konstruktorskoe konstruktorskoye',
  bureau: 'byuro',
  scientific: 'nauchno nauchnyy science',
  production: 'proizvodstvennaya proizvodstvo tolid toulid manufacturing',
  islamic: 'islami islamiya islamiyya eslami islamique',
  movement: 'dvizhenie dvizheniye harakat haraka movimiento mouvement',
  party: 'partiya partido parti',
  army: 'jaish jaysh jeish jaysh armiya',
  network: 'shabaka shabakat red',
  fund: 'fondo sanduq sandogh',
  exchange: 'sarafi sarrafi sirafa hawala',
  cement: 'siman',
  company: 'sherkat sherkate sharikat shirkat sharika shirka kompaniya kompania kompanija compania compagnie',
  limited: 'lmtd lmitd',
  labor: 'labour',
  defense: 'defence',
  engineering: 'mohandesi muhandisi inzhiniring ingenieria muhendislik',
  mining: 'madan maadin minera',
  insurance: 'bimeh strakhovaya seguros sigorta',
  general: 'am amma generalnyy',
  charity: 'khayriyya khairia khayria charitable',
  relief: 'ighatha ighatah',
};

const english = new Map<string, string>();
for (const [word, others] of Object.entries(byEnglish)) for (const other of others.split(' ')) english.set(other, word);

/** Arabic words of organisations as `latinWords` reads them, without their vowels. */
const fromArabic: Readonly<Record<string, string>> = {
  bnk: 'bank', msrf: 'bank', mjmuaa: 'group', mjmua: 'group', srka: 'company', shrka: 'company', shrkt: 'company', muussa: 'foundation', mussa: 'foundation', muassa: 'foundation',
  mnzma: 'organization', hrka: 'movement', jish: 'army', jmia: 'association', jmaaa: 'group', jmaa: 'group', dula: 'state', mktb: 'office', srafa: 'exchange', srafi: 'exchange', asba: 'league', shbka: 'network', lmtd: 'limited', limitd: 'limited', sndug: 'fund', ktaib: 'brigades', ktiba: 'brigade', alislamia: 'islamic', liwa: 'brigade',
  mrkz: 'center', aslamia: 'islamic', aslami: 'islamic', khiria: 'charity', dulia: 'international', aalmia: 'world', tjara: 'trade', sna: 'industry', snaaa: 'industry', nft: 'oil',
}; // prettier-ignore

/** The English word for one of an organisation's name; the word itself where it has none. */
export function inEnglish(word: string, isVowelless: boolean): string {
  return (isVowelless ? fromArabic[word] : undefined) ?? english.get(word) ?? word;
}
