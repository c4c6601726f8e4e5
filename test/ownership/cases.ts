/** All labelled ownership cases: the 46 of the rule's section 3.4, and the 25 of the data file that was reproduced by an exact reference. */
import { asked, designated, links, type OwnershipCase } from './caseNotation.ts';
import { rulePageCases } from './rulePageCases.ts';

type Answer = 'BLOCKED' | 'POSSIBLY' | 'NOT';
type DataRow = readonly [title: string, listed: string, links: string, expected: string];

/** As `ownership/cases.json` has them, in the notation of `links`; `expected` is `A BLOCKED, B NOT`. */
export const dataRows: readonly DataRow[] = [
  ['T01 FAQ401 ex1', 'X', 'X→A 50; A→B 50', 'A BLOCKED, B BLOCKED'],
  ['T02 FAQ401 ex2', 'X', 'X→A 50; X→B 50; A→C 25; B→C 25', 'A BLOCKED, B BLOCKED, C BLOCKED'],
  ['T03 FAQ401 ex3', 'X', 'X→A 50; X→B 10; A→B 40', 'A BLOCKED, B BLOCKED'],
  ['T04 FAQ401 ex4', 'X', 'X→A 50; X→B 25; A→C 25; B→C 25', 'A BLOCKED, B NOT, C NOT'],
  ['T05 FAQ401 ex5', 'X', 'X→A 25; X→B 25; A→C 50; B→C 50', 'A NOT, B NOT, C NOT'],
  ['T06 aggregate 25+25', 'X,Y', 'X→A 25; Y→A 25', 'A BLOCKED'],
  ['T07 49.99', 'X', 'X→A 49.99', 'A NOT'],
  ['T08 aggregate then cascade', 'X,Y', 'X→A 25; Y→A 25; A→B 50; B→C 50; C→D 50', 'A BLOCKED, B BLOCKED, C BLOCKED, D BLOCKED'],
  ['T09 nonblocked intermediate 49/100', 'X', 'X→A 49; A→B 100', 'A NOT, B NOT'],
  ['T10 path-product false positive', 'X', 'X→A 49; A→B 90; X→B 10', 'A NOT, B NOT'],
  ['T11 min+indirect', 'X,Y', 'X→A 50; A→T 40; Y→T 10', 'A BLOCKED, T BLOCKED'],
  ['T12 sister/parent', 'A', 'H→A 100; H→S 100; A→B 30', 'B NOT, S NOT'],
  ['T13 pure cycle no seed', 'X', 'A→B 60; B→A 60', 'A NOT, B NOT'],
  ['T14 cycle with seed below', 'X', 'X→A 30; B→A 15; A→B 60', 'A NOT, B NOT'],
  ['T15 circular ambiguous', 'X', 'X→A 45; B→A 40; A→B 100', 'A POSSIBLY, B POSSIBLY'],
  ['T16 cycle with seed 50', 'X', 'X→A 50; B→A 20; A→B 60', 'A BLOCKED, B BLOCKED'],
  ['T17 PSC band 25-50', 'X', 'X→A [25.000001,50]', 'A POSSIBLY'],
  ['T18 PSC bands 25-50 x2', 'X,Y', 'X→A [25.000001,50]; Y→A [25.000001,50]', 'A BLOCKED'],
  ['T19 band 50-75', 'X', 'X→A [50.000001,75]', 'A BLOCKED'],
  ['T20 interval + known non-blocked 60', 'X', 'X→A [0,100]; N→A 60', 'A NOT'],
  ['T21 unknown pct', 'X', 'X→A [0,100]', 'A POSSIBLY'],
  ['T22 possibly cascades', 'X', 'X→A [40,60]; A→B 100', 'A POSSIBLY, B POSSIBLY'],
  ['T23 thirds', 'X,Y,Z', 'X→A 50/3; Y→A 50/3; Z→A 50/3', 'A BLOCKED'],
  ['T24 rounded 16.66/16.67', 'X,Y,Z', 'X→A [16.655,16.665]; Y→A [16.665,16.675]; Z→A [16.665,16.675]', 'A POSSIBLY'],
  [
    'T25 deep 6 x 50',
    'X',
    'X→E1 50; E1→E2 50; E2→E3 50; E3→E4 50; E4→E5 50; E5→E6 50',
    'E1 BLOCKED, E2 BLOCKED, E3 BLOCKED, E4 BLOCKED, E5 BLOCKED, E6 BLOCKED',
  ],
];

const verdicts: Readonly<Record<Answer, 'BLOCKED' | 'POSSIBLY_BLOCKED' | 'NOT_BLOCKED'>> = {
  BLOCKED: 'BLOCKED',
  POSSIBLY: 'POSSIBLY_BLOCKED',
  NOT: 'NOT_BLOCKED',
};

function caseOf([title, listed, structure, expected]: DataRow): OwnershipCase {
  const [id = '', ...words] = title.split(' ');
  const linked = links(structure);
  const seeds = listed.split(',');
  return {
    id,
    structure,
    source: `data file, ${words.join(' ')}`,
    actors: [...new Set([...seeds, ...linked.flatMap(({ from, to }) => [from, to])])].map((actor) => ({ id: actor, kind: 'ENTITY' })),
    designations: seeds.map((actor) => designated(actor)),
    links: linked,
    questions: [
      asked(
        Object.fromEntries(
          expected.split(', ').map((each) => {
            const [actor = '', answer] = each.split(' ');
            return [actor, { verdict: verdicts[answer as Answer] }];
          }),
        ),
      ),
    ],
  };
}

export const dataFileCases: readonly OwnershipCase[] = dataRows.map(caseOf);

export const cases: readonly OwnershipCase[] = [...rulePageCases, ...dataFileCases];
