/**
 * Words of organisations in other languages and spellings, by the English word that says the same. Lists name one company in several
 * languages; only words that say what it is, does or where it is are translated, never its own name.
 *
 * @see dictionaries of the languages named; which words are worth having was read off the kinds of organisation that lists hold
 */
import { cleaned, latinWords } from './latin.ts';
import { nationsByEnglish } from './nations.ts';

/** Spanish, French, Italian, German, Russian, Persian, Turkish, Malay and Chinese in Latin letters, and Arabic as it is romanised. */
const byEnglish: Readonly<Record<string, string>> = {
  bank: 'banco banque banka banca masraf yinhang',
  group:
    'grupo groupe gruppa gruppy grup gruppe majmoua majmuah goruh grupp jituan jamaa jamaah jamaat gamaa gamaah gamaat jemaah djamaa djamaat',
  holding: 'holdings kholding kholdinga',
  trade:
    'trading tejarat tijara tijarah ticaret torgovyy torgovy torgovaya torgovlya torgovo commerce comercio commercial comercial kommercheskiy kommercheskaya bazargani maoyi tejari tijari dagang perdagangan',
  international:
    'intl internacional internationale mezhdunarodnyy mezhdunarodny mezhdunarodnaya mezhdunarodnoye mezhdunarodnoe beynolmelali uluslararasi duwaliya dawliya guoji dawli duwali antarabangsa',
  industry:
    'industries industrial industria industrias industriya promyshlennost promyshlenny promyshlennyy promyshlennaya promyshlennoe promyshlennoye sanaye sanayeh sanayi sanat shiye gongye industrie',
  service:
    'services servicios servico servicos serviços servis servisi khadamat khedmat uslugi servisnaya servizi dienste fuwu perkhidmatan',
  enterprise: 'enterprises empresa empresas predpriyatie predpriyatiye predpriyatiya entreprise entreprises qiye muassasah',
  system: 'systems sistemas sistemy sistema sistem systeme',
  technology:
    'technologies tech tekhnologii tekhnologiya tekhnologiia tekhnologiy tecnologia tecnologias technologie tekhnologicheskiy keji fanavari teknoloji teknologi tiknulujia',
  investment:
    'investments invest inversiones inversion investitsii investitsionnaya investitsionnyy investitsionny yatirim touzi sarmayegozari istithmar',
  foundation:
    'fondation fundacion fond bonyad bunyad yayasan vakfi waqf muassasa muassasat moassese mussasa muassassa stiftung establishment anstalt wakaf fondazione',
  association:
    'asociacion associacion assotsiatsiya anjoman jamiyat jamiyah jamiat jamia society societies obedinenie obyedineniye obyedinenie persatuan verein dernegi xiehui',
  organization: 'organisation organizacion organizatsiya sazman munazzama munazamat munazzamat tanzim tanzeem',
  institute: 'institut instituto institution moasseseh moassesseh enstitusu yanjiuyuan yanjiusuo',
  center: 'centre centro tsentr tsentra markaz merkezi zentrum markazi',
  factory: 'zavod zavody plant fabrika karkhaneh works kombinat usine fabrica fabrik gongchang',
  transport: 'transportation transporte transportes naqliyat haml naql transportnaya transportnyy tashimacilik yunshu nakliyat',
  shipping: 'keshtirani kashtirani sudokhodstvo sudokhodnaya parokhodstvo naviera navieras hangyun chuanwu denizcilik milaha navegacion',
  oil: 'naft neft petroleum petroleo neftyanaya neftyanoy nefti petrole shiyou neftegaz petrol nafta',
  gas: 'gazovaya gazovyy gaza gaz tianranqi',
  chemical: 'chemicals chemistry shimi shimiai khimicheskiy khimicheskaya khimicheskoe khimicheskoye quimica huagong kimya',
  national: 'nacional nationale natsionalnyy natsionalnaya natsionalnoye melli milli watani wataniya kebangsaan',
  construction:
    'constructora construccion construcciones stroitelnaya stroitelnyy stroitelstvo stroitelstva insaat sakhtemani contracting construcoes costruzioni jianshe jianzhu pembinaan',
  development: 'razvitie razvitiya desarrollo toseeh tosee tanmiya fazhan kalkinma pembangunan developpement',
  design: 'konstruktorskoe konstruktorskoye proyektnyy proektnyy proyektnaya sheji',
  bureau: 'byuro buro',
  agency: 'agentstvo agentstva agencia agence ajansi ajans agentur wakala',
  scientific: 'nauchno nauchnyy nauchnaya nauchnoe nauchnoye science sciences ilmi',
  research:
    'issledovatelskiy issledovatelskaya issledovaniy issledovaniya issledovatelskoye investigacion recherche recherches forschung tahqiqat pajouhesh pazhouhesh pajuhesh arastirma yanjiu buhuth investigaciones',
  production:
    'proizvodstvennaya proizvodstvennoye proizvodstvennoe proizvodstvennyy proizvodstvennyi proizvodstvo tolid tolidi toulid manufacturing produccion shengchan intaj uretim manufacturers',
  islamic: 'islami islamiya islamiyya islamiyah islamiyyah eslami islamique islamico islamiah islamia islamiyye',
  movement: 'dvizhenie dvizheniye harakat haraka harakah harakatul movimiento mouvement hareketi cunbish jonbesh jumbish',
  party: 'partiya partido parti partei hezb partii',
  army: 'jaish jaysh jeish jaysh jaishul armiya ejercito armee artesh ordu lashkar lashkare',
  network: 'shabaka shabakat shabakah red reseau shabakeh seti wangluo',
  fund: 'fondo sanduq sandogh fonds fonda fonu sunduq',
  exchange: 'sarafi sarrafi sirafa sirafah sarafa sarraf hawala hawalah birzha bursa kambiyo',
  cement: 'siman cemento tsement cimento',
  company:
    'sherkat sherkate sharikat shirkat sharika sharikah shirka shirkah kompaniya kompania kompanija kompanii compania compagnie gongsi syarikat kampani',
  limited: 'lmtd lmitd youxian',
  labor: 'labour',
  defense: 'defence oborony oborona defensa defa savunma difa guofang',
  engineering:
    'mohandesi mohandessi muhandisi inzhiniring ingenieria muhendislik inzhenernyy inzhenernaya inzhenernoe gongcheng ingenierie handasa',
  mining: 'madan maadin maden minera mineras gornaya gornodobyvayushchaya gorno kuangye madani madencilik miniere',
  insurance: 'bimeh strakhovaya strakhovoye seguros sigorta tamin baoxian assurance assurances takaful',
  general: 'am amma generalnyy generalnoe allgemeine umum',
  charity:
    'khayriyya khairia khayria khairiya khayriyah khairiyah charitable khayri kheyriyeh blagotvoritelnyy blagotvoritelnaya benefica caritative hayir',
  relief: 'ighatha ighatah ighathah imdad emdad',
  management:
    'upravlyayushchaya upravlyayuschaya upravlenie upravleniye upravleniya gestion administracion verwaltung yonetim guanli modiriyat idara',
  drilling: 'burenie bureniye burovaya burovoy haffari perforacion hafr',
  shipyard: 'shipbuilding sudostroitelnyy sudostroitelnaya sudoremontnyy verf astillero astilleros zaochuan chantier tersane kashtisazi',
  machine:
    'mashinostroitelnyy mashinostroitelny mashinostroitelnaya mashinostroeniya mashinostroyeniya mashinostroenie machinery maquinaria jixie makina mashin',
  aviation: 'aviatsionnyy aviatsionnaya aviatsionnoe aviatsii aviation aviacion havacilik havanavardi hawapeymai',
  airline: 'airlines aviakompaniya aerolineas aerolinea havayolu havayollari havapeymayi',
  energy: 'energetika energeticheskaya energeticheskiy energeticheskoe energia energie enerji nengyuan niru',
  electronic: 'electronics elektronika elektronnyy elektronnaya elektronik electronica electronique dianzi elektroniki',
  electric: 'electrical elektricheskiy elektrik electrico electrica dianqi elektrotekhnicheskiy bargh',
  metal: 'metals metall metallurgicheskiy metallurgicheskaya metales metallurgical metaux jinshu felezat',
  steel: 'stal acero acier stahl gangtie foulad fulad celik staly',
  food: 'foods alimentos alimenticia pishchevaya pishchevoy aliments shipin gida ghaza',
  agricultural: 'agriculture agropecuaria agricola selskokhozyaystvennaya agro keshavarzi tarim nongye ziraat agrarian',
  financial: 'finance finansovaya finansovyy financiera financiero finans finansov maliye mali jinrong financiere',
  security: 'okhrannoe okhrannaya bezopasnosti bezopasnost seguridad securite amn amniyat guvenlik anquan okhrana',
  military: 'voennyy voyennyy voennaya voyenno voenno militar militaire askeri nezami junshi harbi',
  federal: 'federalnoe federalnoye federalnyy federalnaya federativnaya',
  state:
    'gosudarstvennoe gosudarstvennoye gosudarstvennyy gosudarstvennaya gosudarstvennogo estatal estado etat devlet dawla dawlat dawlah daulah dawlatul dowlat staat guojia',
  university: 'universitet universidad universite universita universitat daneshgah jamiah daxue universitesi',
  ministry: 'ministerstvo ministerio ministere vezarat wizara wizarat bakanligi ministero',
  office: 'oficina ofis maktab daftar buero bureaux offices',
  import: 'imports importadora importaciones ithalat istirad',
  export: 'exports exportadora exportaciones ihracat tasdir eksport',
  property: 'properties inmobiliaria inmuebles immobiliere emlak gayrimenkul nedvizhimost amlak',
  pharmaceutical: 'pharmaceuticals pharma farma farmatsevticheskaya farmaceutica daroo daru daroui ilac zhiyao',
  medical: 'meditsinskiy meditsinskaya medica medico pezeshki tibbi yiliao medikal',
  league: 'asbat osbat usbat asba usbah liga ligue rabita rabitah itilaf',
  brigade: 'brigada brigadas liwa liwaa livaa brigades lashgar katiba katibat katibah kataib kataeb brigady',
  battalion: 'batalon batalyon batallon bataillon',
  front: 'jabha jabhat jabhah frente cephesi jebhe',
  union: 'soyuz union ittihad ettehad ettehadiyeh sindicato syndicat birligi itihad',
  council: 'sovet consejo conseil shura shoura majlis meclisi konseyi',
  committee: 'komitet comite lajna komite lajnah komitesi',
  combatant: 'fighting combat fighters fighter muqatila muqatilah moukatila mukatila moqatila combatants',
  armed: 'musallah musallaha mosallah silahli armadas armado armee vooruzhennye',
  resistance: 'muqawama muqawamah moqavemat moghavemat resistencia resistance direnis',
  revolutionary: 'revolucionario revolucionarias enghelab revolyutsionnaya thawra thawri devrimci inqilab',
  liberation: 'tahrir liberacion kurtulus osvobozhdeniya',
  province: 'wilayat wilayah vilayet provincia oblast ostan velayat',
  levant: 'sham shaam',
  youth: 'shabab shabaab molodezh molodezhnyy juventud genclik javanan',
  republic: 'republica republique respublika respubliki jomhouri jumhuriyya jumhuriya cumhuriyeti',
  peoples: 'narodnyy narodnaya popular shaabi shaabiya halk mardomi people',
  ...nationsByEnglish,
};

const english = new Map<string, string>();
for (const [word, others] of Object.entries(byEnglish)) for (const other of others.split(' ')) if (other !== '') english.set(other, word);

/** Every word that the table has, in Latin letters. */
export const translatedWords: ReadonlySet<string> = new Set([...english.keys(), ...english.values()]);

/** The same in Arabic letters, Arabic before Persian. */
const inArabicLetters: Readonly<Record<string, string>> = {
  bank: 'بنك مصرف بانک',
  group: 'مجموعة جماعة جماعه گروه مجموعه',
  company: 'شركة شرکت شركه',
  foundation: 'مؤسسة موسسة بنیاد مؤسسه',
  organization: 'منظمة منظمه سازمان تنظيم',
  movement: 'حركة حركه جنبش',
  army: 'جيش ارتش',
  association: 'جمعية جمعيه انجمن',
  state: 'دولة دوله دولت',
  office: 'مكتب دفتر',
  exchange: 'صرافة صرافه صرافی حوالة',
  network: 'شبكة شبكه شبکه',
  limited: 'ليمتد محدودة محدود',
  fund: 'صندوق',
  brigade: 'كتائب كتيبة لواء',
  islamic: 'إسلامية اسلامية إسلامي اسلامي اسلامی اسلاميه',
  center: 'مركز مرکز',
  charity: 'خيرية خيري خیریه',
  international: 'دولية عالمية دولي عالمي',
  trade: 'تجارة تجارية تجاره بازرگانی',
  industry: 'صناعة صناعات صنایع صناعية',
  oil: 'نفط نفت نفطية',
  league: 'عصبة رابطة',
  combatant: 'مقاتلة مقاتله',
  armed: 'مسلحة مسلح مسلحه',
  front: 'جبهة جبهه',
  party: 'حزب',
  committee: 'لجنة',
  council: 'مجلس',
  resistance: 'مقاومة مقاومت',
  university: 'جامعة دانشگاه',
  relief: 'إغاثة اغاثة امداد',
  general: 'عامة عام',
  national: 'وطنية وطني ملی',
  united: 'متحدة',
  construction: 'مقاولات إنشاءات',
  engineering: 'هندسة هندسية مهندسی',
  transport: 'نقل',
  service: 'خدمات',
  investment: 'استثمار استثمارات سرمایه',
  province: 'ولاية استان',
  levant: 'شام',
  youth: 'شباب',
  egypt: 'مصر مصرية مصري',
  libya: 'ليبيا ليبية ليبي',
  tunisia: 'تونس تونسية تونسي',
  morocco: 'مغرب مغربية مغربي',
  algeria: 'جزائر جزائرية جزائري',
  iraq: 'عراق عراقية عراقي',
  yemen: 'يمن يمنية يمني',
  syria: 'سوريا سورية سوري',
  lebanon: 'لبنان لبنانية لبناني',
  palestine: 'فلسطين فلسطينية فلسطيني',
  sudan: 'سودان سودانية سوداني',
  somalia: 'صومال صومالية صومالي',
  iran: 'إيران ايران ایران إيرانية ایرانی',
  afghanistan: 'أفغانستان افغانستان أفغانية',
  pakistan: 'باكستان پاکستان',
  turkey: 'تركيا تركية',
  russia: 'روسيا روسية',
  jordan: 'أردن أردنية',
  kuwait: 'كويت كويتية',
  saudi: 'سعودية سعودي',
  arab: 'عربية عربي',
};

const fromArabic = new Map<string, string>();
for (const [word, others] of Object.entries(inArabicLetters)) {
  for (const other of others.split(' ').filter((each) => each !== '')) {
    const read = latinWords(cleaned(other)).at(-1)?.text;
    if (read !== undefined) fromArabic.set(read, word);
  }
}

/** The English word for one of an organisation's name; the word itself where it has none. */
export function inEnglish(word: string, isVowelless: boolean): string {
  return (isVowelless ? fromArabic.get(word) : undefined) ?? english.get(word) ?? word;
}
