/** Words that are part of a name without telling who it is. Spelt as names are cut into words: lower case, no dots, transliterated. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Forms of address, ranks and honours before or after a person's name. */
export const titles = words(`
  mr mrs ms miss mister dr doctor doktor prof professor professeur sir lady lord dame madam madame mme monsieur m mlle herr frau senor senora senorita don dona
  sheikh shaikh shaykh sheik cheikh cheik shayk shaik haj hajj haji hajji hadji hajj hadj el-hadj mullah mulla mawlawi maulavi maulvi mawlana maulana molla mollah moulavi qari ayatollah ayatullah hojjatoleslam hujjat
  ustad ustaz prince princess king queen president prasident prezident minister
  general gen colonel col major maj lieutenant lt captain capt commander cmdr admiral adm brigadier brig sergeant sgt marshal gospodin gospozha tovarishch
  engineer eng ing ingeniero lic licenciado dipl mag phd md esq jr sr iii hon honorable honourable rev reverend hh he hrh comrade
`);

/** What links the parts of a name: articles, "son of", "of". */
export const particles = words(`
  al el ul ol ad as ar an at az ash adh ud ur us es ed er ech ath bin ibn ben bint binti bent binte ould oglu ogly kizi kyzy qizi ogli uulu bar ap mac
  de del della dello dei degli di da das do dos du des la le les los las lo van von der den ter ten te zu zum zur vom af av und y e i et and of the for in on to s
  na fnu lnu nee st
`);

/** Words of organisations that many share: what they do, what they are, where they reach. */
export const businessWords = words(`
  bank banco banque group grupo groupe gruppa grup holding holdings trading trade commerce commercial international intl global world worldwide general national nationale nacional
  industries industry industrial industria industriya industrias enterprise enterprises empresa services service servicios solutions systems system technologies technology tech
  development investment investments invest capital finance financial fund foundation fondation fundacion organization organisation association institute institut center centre centro tsentr
  management managing engineering construction constructora transport transportation logistics shipping maritime marine lines line navigation import export imports exports
  oil gas petroleum petrochemical chemical chemicals energy power electric electronics metal metals steel mining minerals production products plant factory zavod works
  aviation airlines airline air airways aerospace defense defence security research scientific science nauchno design bureau
  ministry department directorate office authority committee council company kompaniya federal state republic
  real estate properties property insurance exchange money food foods agricultural agro pharmaceutical medical hospital university academy school college society charity charitable relief
  movement party front army brigade battalion forces force guard corps union federation comercializadora inmobiliaria distribuidora importadora exportadora inversiones agropecuaria
  mv mt ms ss my vessel ship motor tanker islamic cement network labor branch charity
  agency state public joint stock private liability drilling shipyard machine electronic league revolutionary general office property province battalion
`);

/** Vessel prefixes: nothing of the ship's own name. */
export const vesselPrefixes = words('mv mt ms ss my mts fv rv mtanker tanker vessel yacht');

/** Given and family names so common that sharing one says little. */
export const commonNames = words(`
  muhammad mohammad mohammed mohamed mohamad muhammed mohamud mahamed ahmad ahmed ali hassan hasan hussein husayn hussain hossein husain abdullah abdallah ibrahim mahmoud mahmud yusuf omar umar
  amir emir imam sayyid sayed sayyed sayid syed seyed seyyed khalid said saeed salem salim abu abd abdul khan shah jan mustafa mahdi reza mohsen karim rahman
  ivan aleksandr alexander sergey sergei sergej vladimir andrey andrei aleksey alexei dmitry dmitriy dmitri nikolay nikolai mikhail viktor yuriy yury igor oleg pavel anatoliy
  jose juan carlos luis maria jesus antonio francisco manuel pedro garcia lopez perez gonzalez rodriguez hernandez martinez sanchez ramirez gomez diaz cruz torres
  john david michael james robert william george peter paul thomas kim ri li wang zhang chen lee pak choe
`);

/** "Son of", in the languages in which a name goes on with the father's. */
export const sonOf = words('bin ben ibn bint binti ould oglu ogly');

/** Countries as organisations have them in their names, in the languages lists have them in. */
export const countryWords = words(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil brasil britain bulgaria cambodia cameroon
  canada chile china colombia congo croatia cuba cyprus czech denmark ecuador egypt england estonia ethiopia finland france georgia germany deutschland ghana greece guatemala honduras
  hungary iceland india indonesia iran iraq ireland israel italy italia japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan latvia lebanon liberia libya lithuania luxembourg malaysia
  mali malta mexico moldova monaco mongolia montenegro morocco myanmar namibia netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland portugal
  qatar romania russia rwanda schweiz serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkiye
  turkmenistan uganda ukraine uruguay usa uk uzbekistan venezuela vietnam yemen zambia zimbabwe
`);
