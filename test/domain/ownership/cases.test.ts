import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkProof } from '../../../domain/ownership/checkProof.ts';
import { fractionOf } from '../../../domain/ownership/fraction.ts';
import { holdersOf } from '../../../domain/ownership/holders.ts';
import { labelOf } from '../../../domain/ownership/label.ts';
import { lookThrough } from '../../../domain/ownership/lookThrough.ts';
import { proofOf } from '../../../domain/ownership/proofOf.ts';
import type { ShareInterval } from '../../../domain/model.ts';
import { questionOf, type CaseQuestion, type OwnershipCase } from '../../ownership/caseNotation.ts';
import { cases, dataFileCases, dataRows } from '../../ownership/cases.ts';
import { naiveVerdicts } from '../../ownership/naive.ts';
import { rulePageCases } from '../../ownership/rulePageCases.ts';
import { answersOf, solved } from '../../ownership/solved.ts';

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

/** A bound as `holdersOf` has it. */
const bound = (value: string, open: boolean) => ({ value: fractionOf(value), open });
const interval = ({ min, max, minOpen, maxOpen }: ShareInterval) => ({ lo: bound(min, minOpen), hi: bound(max, maxOpen) });

describe('the solver', () => {
  it.each(rows)('%s', (_title, given, question) => {
    const { state, actors } = solved(
      questionOf(given, question),
      given.actors.map(({ id }) => id),
    );
    const answers = answersOf(state, actors);
    for (const [name, expected] of Object.entries(question.expected)) {
      const { verdict, basis, blockedShare, unattributed } = expected;
      const actor = actors.of(name);
      expect(answers[actor]).toMatch(new RegExp(`^${name} ${verdict}\\b`));
      if (basis !== undefined) expect([name, state.reached(actor) === 'CIRCULAR']).toEqual([name, basis === 'CIRCULAR']);
      const proof = proofOf(state, actor);
      if (verdict === 'BLOCKED') expect(proof === null ? null : checkProof(proof, state.rule)).toEqual({ holds: true });
      else expect(proof).toBeNull();
      const kind = { LISTED: 'LISTED', OWNERSHIP: 'OWNED', CONTROL: 'CONTROLLED', CIRCULAR: null, NONE: null }[basis ?? 'NONE'];
      if (proof !== null && kind !== null) expect([name, proof.steps.at(-1)?.kind]).toEqual([name, kind]);
      if (expected.label !== undefined) expect([name, labelOf(state, actor)]).toEqual([name, expected.label]);
      if (expected.lookThrough !== undefined) {
        const through = fractionOf(expected.lookThrough);
        expect([name, lookThrough(state, actor)]).toEqual([name, { lo: through, hi: through, isCut: false }]);
      }
      const holders = holdersOf(state, actor);
      if (blockedShare !== undefined) expect([name, holders.blockedShare]).toEqual([name, interval(blockedShare)]);
      if (unattributed !== undefined) expect([name, holders.unattributed]).toEqual([name, fractionOf(unattributed)]);
    }
  });
});
