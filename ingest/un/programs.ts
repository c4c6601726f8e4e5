/** The Security Council's sanctions regimes by the names its list gives them. */
import type { ProgramRecord } from '../../domain/model.ts';
import { programOf } from '../ftm/programs.ts';
import { publishedProgram } from '../listFormat.ts';

export const unDataset = 'un-sc';

/** Tags as OpenSanctions' programme catalogue has them, so that a list that repeats the United Nations' means the same programme. */
const tags: Readonly<Record<string, string>> = {
  'Al-Qaida': 'UN-SCISIL',
  Taliban: 'UN-SC1988',
  DPRK: 'UN-SC1718',
  Iraq: 'UN-SC1518',
  DRC: 'UN-SC1533',
  Iran: 'UN-SC1737',
  Libya: 'UN-SC1970',
  Somalia: 'UN-SC2713',
  CAR: 'UN-SC2127',
  GB: 'UN-SC2048',
  Yemen: 'UN-SC2140',
  Haiti: 'UN-SC2653',
  Sudan: 'UN-SC1591',
  SouthSudan: 'UN-SC2206',
  Lebanon: 'UN-SC1636',
};

/** The tag of a UN_LIST_TYPE; one that is not known yet makes its own. */
export function unTag(listType: string): string {
  return Object.hasOwn(tags, listType) ? (tags[listType] ?? '') : `UN-${listType.replace(/\s+/g, '-')}`;
}

/** What a record of a regime says; those not known yet are taken to freeze assets, as all but one do. */
export function unProgram(tag: string): ProgramRecord {
  if (Object.values(tags).includes(tag)) return programOf(tag, unDataset);
  return publishedProgram(unDataset, {
    tag,
    name: tag.replace(/^UN-/, ''),
    legalAuthority: 'not established',
    regime: 'UN',
    blocking: true,
  });
}
