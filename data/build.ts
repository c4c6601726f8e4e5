/**
 * Makes the derived files of the bundled dataset from the public lists: `npx tsx data/build.ts ../shared/data`.
 *
 * What is read by people and decided by hand is in `data/curated/`; what can be computed from a list is written here, one record a line,
 * in the order of the lists, so that the same input gives the same bytes. Of persons only names, nationality and gender are kept: birth
 * dates and places, addresses, passports, tax and national numbers, e-mail and wallet addresses never reach the files. Of entities only
 * names, country and web sites are kept, because registration numbers on the list are at times a person's national number.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const lists = process.argv[2];
if (lists === undefined) throw new Error('Name the folder of the lists: npx tsx data/build.ts ../shared/data');
const here = import.meta.dirname;

interface Curated {
  rounds: { date: string; incidents: Record<string, string[] | 'all'> }[];
  criteria: Record<string, string[]>;
  related: { uid: string; since: Record<string, string> }[];
}
interface CuratedLinks {
  links: { from: string; to: string }[];
}
interface Tagged {
  programs: { tag: string }[];
}
const curated = JSON.parse(readFileSync(join(here, 'curated/actions.json'), 'utf8')) as Curated;
const curatedLinks = JSON.parse(readFileSync(join(here, 'curated/links.json'), 'utf8')) as CuratedLinks;
const programs = JSON.parse(readFileSync(join(here, 'curated/programs.json'), 'utf8')) as Tagged;

/** Rows of a list file: Windows-1252, `-0- ` for nothing, no header. */
function listRows(path: string): string[][] {
  const text = new TextDecoder('windows-1252').decode(readFileSync(join(String(lists), path)));
  const rows = parse(text, { relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  return rows.map((row) => row.map((cell) => (cell.trim() === '-0-' ? '' : cell.trim()))).filter((row) => row.length > 1);
}
/** Rows of a file with a header, in UTF-8. */
function headedRows(path: string): Record<string, string>[] {
  return parse(readFileSync(join(String(lists), path), 'utf8'), { columns: true, bom: true, skip_empty_lines: true });
}
function writeLines(path: string, rows: readonly unknown[]): void {
  writeFileSync(join(here, path), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
}

const codes: Record<string, string> = {
  Afghanistan: 'AF', 'Cayman Islands': 'KY', 'Central African Republic': 'CF', China: 'CN', 'Czech Republic': 'CZ', Germany: 'DE',
  'Hong Kong': 'HK', Iran: 'IR', Lebanon: 'LB', 'Man, Isle of': 'IM', Pakistan: 'PK', Russia: 'RU', 'Saint Kitts and Nevis': 'KN',
  Seychelles: 'SC', 'St. Vincent and the Grenadines': 'VC', Sudan: 'SD', Syria: 'SY', Thailand: 'TH', Ukraine: 'UA',
  'Korea, North': 'KP', 'North Korea': 'KP', Israel: 'IL',
}; // prettier-ignore
function code(name: string): string {
  const found = codes[name];
  if (found === undefined) throw new Error(`No country code for "${name}"; add it to the table in data/build.ts.`);
  return found;
}

const nearMisses = listRows('ofac_eo13848/foreign_influence_but_not_eo13848.csv');
const timeline = headedRows('ofac_eo13848/timeline.csv');
const related = new Map(curated.related.map((row) => [row.uid, row]));
const listed = listRows('ofac_2023-01/sdn.csv');

// The newest row of an id wins: the 2024 additions and the near misses as published, then the list of January 2023.
const rows = new Map<string, string[]>();
const wanted = new Set([...timeline.map((row) => String(row['uid'])), ...related.keys(), ...nearMisses.map((row) => String(row[0]))]);
for (const row of [...listed, ...nearMisses, ...listRows('ofac_eo13848/supplement_2024_sdn.csv')]) {
  if (wanted.has(String(row[0]))) rows.set(String(row[0]), row);
}
for (const uid of wanted) if (!rows.has(uid)) throw new Error(`No list row for ${uid}.`);

const aliases = new Map<string, { value: string; type: string }[]>();
for (const [uid = '', , type = '', value = ''] of listRows('ofac_2023-01/alt.csv')) {
  if (!wanted.has(uid)) continue;
  aliases.set(uid, [...(aliases.get(uid) ?? []), { value, type: type === 'fka' ? 'FKA' : 'AKA' }]);
}
const domiciles = new Map<string, string>();
for (const [uid = '', , , , country = ''] of listRows('ofac_2023-01/add.csv')) {
  if (wanted.has(uid) && country !== '' && !domiciles.has(uid)) domiciles.set(uid, country);
}

const kinds: Record<string, string> = { individual: 'INDIVIDUAL', vessel: 'VESSEL', aircraft: 'AIRCRAFT', '': 'ENTITY' };
const tagsOf = (row: readonly string[]): string[] => (row[3] ?? '').split('] [').filter((tag) => tag !== '');
const remark = (remarks: string, pattern: RegExp): string | null => pattern.exec(remarks)?.[1]?.trim() ?? null;

const uids = [...rows.keys()].sort((a, b) => Number(a) - Number(b));
const actors = uids.map((uid) => {
  const row = rows.get(uid) ?? [];
  const remarks = row[11] ?? '';
  const kind = kinds[row[2] ?? ''] ?? 'ENTITY';
  const weak = [...remarks.matchAll(/a\.k\.a\. '([^']+)'/g)].map((match) => ({ value: match[1] ?? '', type: 'WEAK_AKA' }));
  const others = [...(aliases.get(uid) ?? []), ...weak].filter(({ value }) => value !== row[1]);
  const names = others.filter(({ value }, index) => others.findIndex((other) => other.value === value) === index);
  const countries = new Set<string>();
  if (kind === 'INDIVIDUAL') {
    for (const match of remarks.matchAll(/(?:nationality|citizen) ([^;.]+)/g)) countries.add(code(match[1] ?? ''));
  } else if (kind === 'ENTITY') {
    // The country of the first address, or the one the list names beside a registration number (the number itself is dropped).
    const country = domiciles.get(uid) ?? remark(remarks, /(?:Number|No\.|ID) [A-Z0-9]+ \(([^)]+)\)/);
    if (country !== null) countries.add(code(country));
  }
  const base = { id: `ofac:${uid}`, kind, name: row[1] ?? '', names, countries: [...countries].sort(), programs: tagsOf(row) };
  if (kind === 'INDIVIDUAL') return { ...base, gender: remark(remarks, /Gender (\w+)/) };
  if (kind === 'ENTITY') {
    return { ...base, websites: [...remarks.matchAll(/Website ([^;]+?)(?:;|\.?$)/g)].map((match) => (match[1] ?? '').replace(/\.$/, '')) };
  }
  if (kind === 'AIRCRAFT') {
    return {
      ...base,
      countries: [code(remark(remarks, /Nationality of Registration ([^;]+)/) ?? '')],
      model: remark(remarks, /Aircraft Model ([^;]+)/),
      serialNumber: remark(remarks, /Aircraft Serial Identification ([^;]+)/),
      built: remark(remarks, /Aircraft Manufacture Date ([^;]+)/),
    };
  }
  return {
    ...base,
    countries: [code(row[9] ?? '')],
    vesselType: row[6] ?? null,
    flag: code(row[9] ?? ''),
    mmsi: remark(remarks, /MMSI (\d+)/),
  };
});
writeLines('actors.json', actors);

// Designations: one for each actor and programme. Days are published ones; the list itself carries none.
const actionOf = new Map(timeline.map((row) => [row['uid'], row]));
const criterionOf = new Map(Object.entries(curated.criteria).flatMap(([name, ids]) => ids.map((uid) => [uid, name] as const)));
const designations = uids.flatMap((uid) => {
  const row = rows.get(uid) ?? [];
  const action = actionOf.get(uid);
  const tags = new Set([...tagsOf(row), ...(action?.['programs'] ?? '').split(';').filter((tag) => tag !== '')]);
  return [...tags].map((tag) => {
    const isOrder = tag === 'ELECTION-EO13848';
    if (isOrder !== (isOrder && action !== undefined)) throw new Error(`${uid} carries ${tag} but is in no action.`);
    const date = action?.['action_date'] ?? '';
    const tied = curated.rounds.find((round) => round.date === date)?.incidents ?? {};
    const actionIncidents = Object.entries(tied).flatMap(([id, ids]) => (ids === 'all' || ids.includes(uid) ? [id] : []));
    return {
      actor: `ofac:${uid}`,
      program: tag,
      since: isOrder ? date : (related.get(uid)?.since[tag] ?? null),
      round: isOrder ? date : null,
      criterion: isOrder ? (criterionOf.get(uid) ?? null) : null,
      incidents: isOrder ? actionIncidents : [],
    };
  });
});
writeLines('designations.json', designations);

// "Linked To" of the remarks, as LINKED_TO; what has been read more closely is in curated/links.json and replaces it.
const plain = (name: string): string => name.replace(/\.$/, '');
const byName = new Map(actors.map((actor) => [plain(actor.name), actor.id]));
const closer = new Set(curatedLinks.links.flatMap((link) => [`${link.from}>${link.to}`, `${link.to}>${link.from}`]));
const linked = uids.flatMap((uid) =>
  [...(rows.get(uid)?.[11] ?? '').matchAll(/Linked To: ([^;]+)/g)].flatMap((match) => {
    const from = `ofac:${uid}`;
    const to = byName.get(plain((match[1] ?? '').trim()));
    if (to === undefined)
      throw new Error(`${from} is linked to "${match[1] ?? ''}", which is not bundled; add it to curated/actions.json.`);
    return closer.has(`${from}>${to}`) ? [] : [{ from, to }];
  }),
);
writeLines('listedLinks.json', linked);

const states = new Map<string, { name: string; postal: string; fips: string }>();
for (const { name = '', postal = '', fips = '' } of headedRows('us_jurisdictions/states.csv')) {
  if (!states.has(postal)) states.set(postal, { name, postal, fips });
}
writeLines(
  'states.json',
  [...states.values()].sort((a, b) => (a.fips < b.fips ? -1 : 1)),
);
// The source names nine counties twice, under a former or a local name too; the official name of 2020 stays.
const otherNames = new Set([
  '02158 Wade Hampton Census Area', '02195 Petersburg Census Area', '11001 Washington', '36005 the Bronx Borough', '36047 Brooklyn Borough',
  '36061 Manhattan Borough', '36085 Staten Island Borough', '46102 Shannon County', '60030 Rose Atoll District',
]); // prettier-ignore
const countyNames = new Map<string, string>();
for (const { statefp = '', countyfp = '', name = '' } of headedRows('us_jurisdictions/counties_2020.csv')) {
  const fips = `${statefp}${countyfp}`;
  // 74: the Minor Outlying Islands, which nobody lives on and which hold no elections.
  if (statefp === '74' || otherNames.has(`${fips} ${name}`)) continue;
  if (countyNames.has(fips)) throw new Error(`County ${fips} has two names: "${countyNames.get(fips) ?? ''}" and "${name}".`);
  countyNames.set(fips, name);
}
const counties = [...countyNames].map(([fips, name]) => `${fips},"${name}"`);
writeFileSync(join(here, 'counties.csv'), `fips,name\n${counties.join('\n')}\n`);

const disarm = [
  ...headedRows('disarm/phases.csv').map((row) => ({ code: row['disarm_id'], name: row['name'], tier: 'PHASE', parent: null })),
  ...headedRows('disarm/tactics.csv').map((row) => ({
    code: row['disarm_id'],
    name: row['name'],
    tier: 'TACTIC',
    parent: row['phase_id'],
  })),
  ...headedRows('disarm/techniques.csv').map((row) => {
    const id = String(row['disarm_id']);
    return { code: id, name: row['name'], tier: 'TECHNIQUE', parent: id.includes('.') ? id.replace(/\..*$/, '') : row['tactic_id'] };
  }),
].filter((row) => (row.code ?? '') !== '');
const disarmCodes = new Set(disarm.map((row) => row.code));
for (const row of disarm)
  if (row.parent !== null && !disarmCodes.has(row.parent)) throw new Error(`${String(row.code)}: no parent ${String(row.parent)}.`);
writeLines('disarm.json', disarm);

// Every tag of the two lists must be explained by hand.
const known = new Set(programs.programs.map((program) => program.tag));
for (const row of [...listed, ...listRows('ofac_2021-07/sdn.csv'), ...rows.values()]) {
  for (const tag of tagsOf(row)) if (!known.has(tag)) throw new Error(`Programme ${tag} is not in curated/programs.json.`);
}
process.stdout.write(
  `${actors.length} actors, ${designations.length} designations, ${linked.length} listed links, ${counties.length} counties, ${disarm.length} DISARM rows\n`,
);
