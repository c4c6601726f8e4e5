import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionOf, type CaseQuestion, type OwnershipCase } from '../../ownership/caseNotation.ts';
import { cases, dataFileCases, dataRows } from '../../ownership/cases.ts';
import { naiveVerdicts } from '../../ownership/naive.ts';
import { rulePageCases } from '../../ownership/rulePageCases.ts';

const dataFile = join(import.meta.dirname, '../../../../shared/data/ownership/cases.json');

/** One row a question, titled by its structure and source. */
const rows = cases.flatMap((each) =>
  each.questions.map((question): [string, OwnershipCase, CaseQuestion] => {
    const { regime, asOf, unattributed, expected } = question;
    const answers = Object.entries(expected).map(([actor, { verdict }]) => `${actor} ${verdict}`);
    const rest = unattributed === 'POSSIBLE' ? ', the rest possibly blocked' : '';
    return [`${each.id}: ${each.structure}; ${regime} on ${asOf}${rest}: ${answers.join(', ')} (${each.source})`, each, question];
  }),
);

describe('the cases', () => {
  it('are the 46 of the rule page, each with its variants', () => {
    const numbers = new Set(rulePageCases.map(({ id }) => Number.parseInt(id, 10)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 46 }, (_, at) => at + 1));
  });

  it('are the 25 of the data file', () => {
    expect(dataFileCases).toHaveLength(25);
  });

  (existsSync(dataFile) || process.env['CI'] === 'true' ? it : it.skip)('are those of the data file as it stands', () => {
    const written = (share: { min: string; max: string } | null) => [share?.min, share?.max];
    const ours = dataRows.map(([title], at) => {
      const { designations, links, questions } = dataFileCases[at]!;
      const expected = Object.entries(questions[0]!.expected).map(([actor, { verdict }]) => [actor, verdict.replace('_BLOCKED', '')]);
      const edges = links.map(({ from, to, share }) => [from, to, ...written(share)]).sort();
      return [title, { listed: designations.map(({ actor }) => actor), edges, expected: Object.fromEntries(expected) }];
    });
    const file = JSON.parse(readFileSync(dataFile, 'utf8')) as Record<string, { edges: string[][] }>;
    const theirs = Object.entries(file).map(([title, { edges, ...rest }]) => [title, { ...rest, edges: edges.sort() }]);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  });
});

describe('the naive implementation', () => {
  it.each(rows)('%s', (_title, given, question) => {
    const found = naiveVerdicts(questionOf(given, question));
    for (const [actor, { verdict, basis }] of Object.entries(question.expected)) {
      const { verdict: foundVerdict, basis: foundBasis } = found.get(actor) ?? { verdict: 'NOT_BLOCKED', basis: 'NONE' };
      expect([actor, foundVerdict]).toEqual([actor, verdict]);
      if (basis !== undefined) expect([actor, foundBasis]).toEqual([actor, basis]);
    }
  });
});
