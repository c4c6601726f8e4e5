/** The EU's programmes by the codes that its list gives them. */
import type { ProgramRecord } from '../../domain/model.ts';
import { programOf, tagOfKey } from '../ftm/programs.ts';
import { publishedProgram } from '../listFormat.ts';

/** Codes whose tag is another than `EU-` and the code. */
const others: Readonly<Record<string, string>> = {
  TAQA: 'EU-TAQA-EUAQ',
  EUAQ: 'EU-TAQA-EUAQ',
  BIH: 'EU-BOSNIA',
  LBN: 'EU-LEBANON',
  LEB: 'EU-LEBANON',
  NER: 'EU-NIGER',
};

/** Codes of programmes that no table has, by tag. */
export type EuProgrammes = Map<string, string>;

/** The tag of a programme. One code covers the freezes concerning Russia and the sectoral regulation, which freezes nothing. */
export function euTag(code: string, title: string | null, programmes: EuProgrammes): string {
  if (code === 'RUS' && title?.includes('833/2014') === true) return 'EU-RUS-833';
  const known = Object.hasOwn(others, code) ? others[code] : undefined;
  const tag =
    known ??
    `EU-${code
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '-')
      .slice(0, 40)}`;
  if (tagOfKey(tag) === null) programmes.set(tag, code);
  return tag;
}

export function euProgram(tag: string, dataset: string, programmes: EuProgrammes): ProgramRecord {
  if (tagOfKey(tag) !== null) return programOf(tag, dataset);
  return publishedProgram(dataset, {
    tag,
    name: programmes.get(tag) ?? tag,
    legalAuthority: 'not established',
    regime: 'EU',
    blocking: true,
  });
}
