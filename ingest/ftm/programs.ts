/**
 * Sanctions programmes by the keys that OpenSanctions gives them, as `Sanction.programId` carries them.
 *
 * Keys, and which programme each means, are facts of the OpenSanctions programme catalogue (github.com/opensanctions/opensanctions,
 * meta/programs, seen on 2026-08-22); names and authorities are written here from the legal acts it names.
 */
import type { ProgramRecord, Regime } from '../../domain/model.ts';
import { programRecords } from '../bundled/designations.ts';
import { publishedProgram } from '../listFormat.ts';

/** Keys that stand for one OFAC tag, or whose principal tag stands where a sanction names no other. */
const ofacTags: Readonly<Record<string, string>> = {
  'US-FORINT': 'ELECTION-EO13848',
  'US-RUSHAR': 'RUSSIA-EO14024',
  'US-TERR': 'SDGT',
  'US-FTO219': 'FTO',
  'US-GLOMAG': 'GLOMAG',
  'US-MAGNITSKY': 'MAGNIT',
  'US-CYB': 'CYBER2',
  'US-NON-PROLIF': 'NPWMD',
  'US-TCO': 'TCO',
  'US-BURMA': 'BURMA-EO14014',
  'US-CAR': 'CAR',
  'US-CUBA': 'CUBA',
  'US-DARFUR': 'DARFUR',
  'US-DRC': 'DRCONGO',
  'US-ETHIOPIA': 'ETHIOPIA-EO14046',
  'US-HONGKONG': 'HK-EO13936',
  'US-HOSTAGE': 'HOSTAGES-EO14078',
  'US-ICC': 'ICC-EO14203',
  'US-LEBANON': 'LEBANON',
  'US-MALI': 'MALI-EO13882',
  'US-NICARAGUA': 'NICARAGUA',
  'US-NS-CMIC': 'CMIC-EO13959',
  'US-SOMALIA': 'SOMALIA',
  'US-SOUTH-SUDAN': 'SOUTH SUDAN',
  'US-SYR-REL': 'PAARSSR-EO13894',
  'US-YEMEN': 'YEMEN',
};

/** Programmes whose tag is the key itself: key, name, legal authority; a closing `-` where they restrict without blocking property. */
const table = `
US-BALKANS|Western Balkans|Executive Orders 13219, 13304 and 14033; 31 CFR part 588
US-BRUS|Belarus|Executive Orders 13405 and 14038; 31 CFR part 548
US-CAATSA|Countering America's Adversaries Through Sanctions Act|Public Law 115-44
US-IRAN|Iran|31 CFR parts 560 and 561
US-IRAQ|Iraq|Executive Orders 13315 and 13438; 31 CFR part 576
US-LIBYA|Libya|Executive Orders 13566 and 13726; 31 CFR part 570
US-NARCO|Narcotics trafficking|Executive Orders 12978 and 14059; Foreign Narcotics Kingpin Designation Act
US-NK|North Korea|31 CFR part 510
US-SYR|Syria|31 CFR part 542
US-UKRRUS-REL|Ukraine and Russia|Executive Orders 13660, 13661, 13662, 13685 and 14065; 31 CFR part 589
US-VEN|Venezuela|Executive Orders 13692, 13850 and 13884; 31 CFR part 591
US-CAPTA|Correspondent and payable-through accounts (non-SDN)|not established|-
US-FSE|Foreign sanctions evaders|Executive Order 13608|-
US-NS-MBS|Menu-based sanctions (non-SDN)|not established|-
US-NS-PLC|Palestinian Legislative Council (non-SDN)|31 CFR parts 594, 595 and 597|-
US-SSI|Sectoral sanctions identifications, Ukraine and Russia (non-SDN)|Executive Order 13662, directives|-
US-NON-SDN|OFAC lists other than the SDN list|not established|-
EU-AFG|Taliban|Regulation (EU) No 753/2011
EU-BDI|Burundi|Regulation (EU) 2015/1755
EU-BLR|Belarus|Regulation (EC) No 765/2006
EU-BOSNIA|Bosnia and Herzegovina|Decision 2011/173/CFSP
EU-CAF|Central African Republic|Regulation (EU) No 224/2014
EU-CHEM|Chemical weapons|Regulation (EU) 2018/1542
EU-COD|Democratic Republic of the Congo|Regulation (EC) No 1183/2005
EU-CYB|Cyber-attacks|Regulation (EU) 2019/796
EU-GIN|Guinea|Regulation (EU) No 1284/2009
EU-GNB|Guinea-Bissau|Regulation (EU) No 377/2012
EU-GTM|Guatemala|Regulation (EU) 2024/287
EU-HAM|Hamas and Palestinian Islamic Jihad|Regulation (EU) 2024/386
EU-HARIRI|Bombing in Beirut on 14 February 2005|Regulation (EC) No 305/2006
EU-HR|Human rights|Regulation (EU) 2020/1998
EU-HTI|Haiti|Regulation (EU) 2022/2309
EU-IRN|Iran|Regulations (EU) No 267/2012, No 359/2011 and 2023/1529
EU-IRQ|Iraq|Regulation (EC) No 1210/2003
EU-LBY|Libya|Regulation (EU) 2016/44
EU-LEBANON|Lebanon|Regulation (EU) 2021/1275
EU-MARE|Vessels named under the sectoral measures on Russia|Regulation (EU) No 833/2014, annex XLII|-
EU-MDA|Republic of Moldova|Regulation (EU) 2023/888
EU-MLI|Mali|Regulation (EU) 2017/1770
EU-MMR|Myanmar|Regulation (EU) No 401/2013
EU-NIC|Nicaragua|Regulation (EU) 2019/1716
EU-NIGER|Niger|Regulation (EU) 2023/2406
EU-PRK|North Korea|Regulation (EU) 2017/1509
EU-RUS|Russia, internal situation|Regulation (EU) 2024/1485
EU-RUS-833|Russia, sectoral measures|Regulation (EU) No 833/2014|-
EU-RUSDA|Russia's destabilising activities|Regulation (EU) 2024/2642
EU-SDN|Sudan|Regulation (EU) No 747/2014
EU-SDNZ|Sudan, stability and transition|Regulation (EU) 2023/2147
EU-SOM|Somalia|Regulation (EU) No 356/2010
EU-SSD|South Sudan|Regulation (EU) 2015/735
EU-SYR|Syria|Regulation (EU) No 36/2012
EU-TAQA-EUAQ|ISIL and Al-Qaida|Regulations (EC) No 881/2002 and (EU) 2016/1686
EU-TERR|Terrorism|Regulation (EC) No 2580/2001
EU-TRANSNISTRIA|Transnistrian leadership (travel)|Decision 2010/573/CFSP|-
EU-TUN|Tunisia|Regulation (EU) No 101/2011
EU-TUR|Drilling in the Eastern Mediterranean|Regulation (EU) 2019/1890
EU-UKR|Ukraine|Regulations (EU) No 269/2014 and No 208/2014
EU-UNLI|Listings of the United Nations taken over|not established
EU-VEN|Venezuela|Regulation (EU) 2017/2063
EU-YEM|Yemen|Regulation (EU) No 1352/2014
EU-ZWE|Zimbabwe (arms)|Regulation (EC) No 314/2004|-
GB-AC|Global anti-corruption|SI 2021/488
GB-AFG|Afghanistan|SI 2020/948
GB-BH|Bosnia and Herzegovina|SI 2020/608
GB-BLR|Belarus|SI 2019/600
GB-CAR|Central African Republic|SI 2020/616
GB-CT|Counter-terrorism, domestic|SI 2019/577
GB-CW|Chemical weapons|SI 2019/618
GB-CYB|Cyber|SI 2020/597
GB-DPRK|North Korea|SI 2019/411
GB-DRC|Democratic Republic of the Congo|SI 2019/433
GB-GNB|Guinea-Bissau|SI 2019/554
GB-GU|Guinea|SI 2019/1145
GB-HR|Global human rights|SI 2020/680
GB-HT|Haiti|SI 2022/1281
GB-ICT|Counter-terrorism, international|SI 2019/573
GB-IRAN|Iran|SI 2023/1314
GB-IRAN-NW|Iran, nuclear|SI 2019/461
GB-IRQ|Iraq|SI 2020/707
GB-ISIL|ISIL and Al-Qaida|SI 2019/466
GB-LBY|Libya|SI 2020/1665
GB-MIGR|Irregular migration|SI 2025/902
GB-MLI|Mali|SI 2020/705
GB-MMR|Myanmar|SI 2021/496
GB-NIC|Nicaragua|SI 2020/610
GB-RUS|Russia|SI 2019/855
GB-RUS-INV|Russia, financial and investment restrictions|SI 2019/855, schedule 2|-
GB-SDN|Sudan|SI 2020/753
GB-SOM|Somalia|SI 2020/642
GB-SSD|South Sudan|SI 2019/438
GB-SYR|Syria|SI 2019/792
GB-VEN|Venezuela|SI 2019/135
GB-YEM|Yemen|SI 2020/1278
UN-SC1518|Iraq|Security Council resolution 1518 (2003)
UN-SC1533|Democratic Republic of the Congo|Security Council resolution 1533 (2004)
UN-SC1591|Sudan|Security Council resolution 1591 (2005)
UN-SC1636|Bombing in Beirut on 14 February 2005|Security Council resolution 1636 (2005)
UN-SC1718|North Korea|Security Council resolution 1718 (2006)
UN-SC1737|Iran|Security Council resolution 1737 (2006)
UN-SC1970|Libya|Security Council resolution 1970 (2011)
UN-SC1988|Taliban|Security Council resolution 1988 (2011)
UN-SC2048|Guinea-Bissau (travel)|Security Council resolution 2048 (2012)|-
UN-SC2127|Central African Republic|Security Council resolution 2127 (2013)
UN-SC2140|Yemen|Security Council resolution 2140 (2014)
UN-SC2206|South Sudan|Security Council resolution 2206 (2015)
UN-SC2653|Haiti|Security Council resolution 2653 (2022)
UN-SC2713|Al-Shabaab|Security Council resolution 2713 (2023)
UN-SCISIL|ISIL and Al-Qaida|Security Council resolutions 1267, 1989 and 2253`;

type Program = Pick<ProgramRecord, 'tag' | 'name' | 'legalAuthority' | 'regime' | 'blocking'>;

const regimes: Readonly<Record<string, Regime>> = { US: 'US', EU: 'EU', GB: 'UK', UN: 'UN' };
const byKey = new Map<string, Program>(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [tag = '', name = '', legalAuthority = '', mark] = line.split('|');
      return [tag, { tag, name, legalAuthority, regime: regimes[tag.slice(0, 2)] ?? 'US', blocking: mark === undefined }];
    }),
);

let tags: ReadonlyMap<string, Program> | null = null;
/** OFAC's programmes by tag, read when first asked for. */
const byTag = (): ReadonlyMap<string, Program> => (tags ??= new Map(programRecords().map((program) => [program.tag, program])));

/** The tag a programme key stands for; null for a key that no known programme has. */
export function tagOfKey(key: string): string | null {
  if (Object.hasOwn(ofacTags, key)) return ofacTags[key] ?? null;
  return byKey.has(key) ? key : null;
}

/** Whether a text is a tag of OFAC's, as `Sanction.program` repeats it: a known one, or one that names its executive order. */
export function isOfacTag(text: string): boolean {
  return byTag().has(text) || /^[A-Z][A-Z0-9-]*-EO1\d{4}$/.test(text);
}

/** What a record of a programme says that the ledger does not have yet. */
export function programOf(tag: string, dataset: string): ProgramRecord {
  const known = byKey.get(tag) ?? byTag().get(tag);
  const order = /EO(\d{5})$/.exec(tag)?.[1];
  return publishedProgram(dataset, {
    tag,
    name: known?.name ?? tag,
    legalAuthority: known?.legalAuthority ?? (order === undefined ? 'not established' : `Executive Order ${order}`),
    regime: known?.regime ?? 'US',
    blocking: known?.blocking ?? true,
  });
}
