/** The formats that `ostrakon import` reads, by name. */
import { bods } from './bods.ts';
import { euFsfCsv } from './euFsfCsv.ts';
import { euFsfXml } from './euFsfXml.ts';
import { ftm } from './ftm.ts';
import { gleifCsv } from './gleifCsv.ts';
import { gleifXml } from './gleifXml.ts';
import type { ImportFormat } from './listFormat.ts';
import { ofacAdvancedXml, ofacConsAdvancedXml } from './ofacAdvancedXml.ts';
import { ofacConsCsv, ofacCsv } from './ofacCsv.ts';
import { ofacConsXml, ofacSdnXml } from './ofacXml.ts';
import { psc } from './psc.ts';
import { stakesCsv } from './stakesCsv.ts';
import { ukConlist } from './ukConlist.ts';
import { ukSanctionsList } from './ukSanctionsList.ts';
import { unXml } from './unXml.ts';

/** In the order in which help lists them. */
export const formats: readonly ImportFormat[] = [
  ofacCsv,
  ofacSdnXml,
  ofacAdvancedXml,
  ofacConsCsv,
  ofacConsXml,
  ofacConsAdvancedXml,
  stakesCsv,
  ftm,
  bods,
  unXml,
  ukConlist,
  ukSanctionsList,
  euFsfXml,
  euFsfCsv,
  psc,
  gleifXml,
  gleifCsv,
];

/** Shorter names that formats go by too. */
export const shortNames: Readonly<Record<string, string>> = {
  'ofac-xml': 'ofac-sdn-xml',
  'ofac-advanced': 'ofac-advanced-xml',
  'ofac-consolidated': 'ofac-cons-csv',
  un: 'un-xml',
  uk: 'uk-conlist',
  eu: 'eu-fsf-xml',
  gleif: 'gleif-xml',
};

/** The format of a name; undefined where there is none. */
export function formatNamed(name: string): ImportFormat | undefined {
  const meant = Object.hasOwn(shortNames, name) ? shortNames[name] : name;
  return formats.find((format) => format.name === meant);
}

/** Every name that stands for a format, short ones included. */
export function formatNames(): string[] {
  return [...formats.map(({ name }) => name), ...Object.keys(shortNames)];
}
