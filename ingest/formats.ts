/** The formats that `ostrakon import` reads, by name. */
import { bods } from './bods.ts';
import { euFsfCsv } from './euFsfCsv.ts';
import { euFsfXml } from './euFsfXml.ts';
import { ftm } from './ftm.ts';
import type { ImportFormat } from './listFormat.ts';
import { ofacConsCsv, ofacCsv } from './ofacCsv.ts';
import { stakesCsv } from './stakesCsv.ts';
import { ukConlist } from './ukConlist.ts';
import { ukSanctionsList } from './ukSanctionsList.ts';
import { unXml } from './unXml.ts';

/** In the order in which help lists them. */
export const formats: readonly ImportFormat[] = [
  ofacCsv,
  ofacConsCsv,
  stakesCsv,
  ftm,
  bods,
  unXml,
  ukConlist,
  ukSanctionsList,
  euFsfXml,
  euFsfCsv,
];

/** The format of a name; undefined where there is none. */
export function formatNamed(name: string): ImportFormat | undefined {
  return formats.find((format) => format.name === name);
}
