/** Countries as organisations have them in their names, and what is called after them. */
const adjectives: Readonly<Record<string, string>> = {
  afghanistan: 'afghan afgan afghani', albania: 'albanian', algeria: 'algerian algerie algerien argelia', argentina: 'argentine argentinian',
  armenia: 'armenian armeniya', australia: 'australian', austria: 'austrian osterreich', azerbaijan: 'azerbaijani azerbaidzhan', bahrain: 'bahraini',
  bangladesh: 'bangladeshi', belarus: 'belarusian belorussian byelorussian belorusskiy belorusskaya byelarus belarusi', belgium: 'belgian belgique',
  bolivia: 'bolivian boliviana', bosnia: 'bosnian bosanska bosna', brazil: 'brazilian brasil', bulgaria: 'bulgarian', burma: 'burmese',
  cambodia: 'cambodian', canada: 'canadian', chile: 'chilean chilena', china: 'chinese zhongguo kitay kitayskaya chine', colombia: 'colombian colombiana',
  congo: 'congolese', croatia: 'croatian hrvatska', cuba: 'cuban cubana cubano', cyprus: 'cypriot kipr', egypt: 'egyptian egypte misr masr misriya',
  ethiopia: 'ethiopian', finland: 'finnish', france: 'french francaise frantsiya', georgia: 'georgian', germany: 'german deutschland deutsche alemania',
  greece: 'greek hellenic', hungary: 'hungarian', india: 'indian', indonesia: 'indonesian', iran: 'iranian irani', iraq: 'iraqi irak',
  ireland: 'irish', israel: 'israeli', italy: 'italian italia italiana', japan: 'japanese nippon nihon', jordan: 'jordanian', kazakhstan: 'kazakh',
  kenya: 'kenyan', korea: 'korean choson chosun joson', kosovo: 'kosovar kosova', kuwait: 'kuwaiti', kyrgyzstan: 'kyrgyz', lebanon: 'lebanese liban lubnan',
  libya: 'libyan libye libia', malaysia: 'malaysian', mexico: 'mexican mexicana mexicano', moldova: 'moldovan', morocco: 'moroccan maroc',
  myanmar: 'myanma', netherlands: 'dutch nederland', nicaragua: 'nicaraguan', nigeria: 'nigerian', oman: 'omani', pakistan: 'pakistani',
  palestine: 'palestinian filistin falastin palestina', panama: 'panamanian', peru: 'peruvian', philippines: 'philippine filipino filipinas',
  poland: 'polish polska', qatar: 'qatari', romania: 'romanian', russia: 'russian rossiya rossii rossiyskiy rossiyskaya rossiyskoye russkiy russkaya rusia',
  saudi: 'saudia', serbia: 'serbian srbija', somalia: 'somali somalian', spain: 'spanish espana espanola', sudan: 'sudanese', sweden: 'swedish',
  switzerland: 'swiss schweiz suisse', syria: 'syrian syrie suriya suriyya suria', taiwan: 'taiwanese', tajikistan: 'tajik', thailand: 'thai',
  tunisia: 'tunisian tunisie tunisienne', turkey: 'turkish turkiye', turkmenistan: 'turkmen', ukraine: 'ukrainian ukraina ukrainy ukrayina',
  uzbekistan: 'uzbek', venezuela: 'venezuelan venezolana venezolano', vietnam: 'vietnamese', yemen: 'yemeni yaman', zimbabwe: 'zimbabwean',
  arab: 'arabian arabic arabi arabiyya',
}; // prettier-ignore

/** By the English name of the country: its other names and adjectives, in the form of the table of translations. */
export const nationsByEnglish: Readonly<Record<string, string>> = adjectives;

const words = new Set([...Object.keys(adjectives), ...Object.values(adjectives).flatMap((others) => others.split(' '))]);

/** Whether a word is a country or called after one. */
export function isNation(word: string): boolean {
  return words.has(word);
}
