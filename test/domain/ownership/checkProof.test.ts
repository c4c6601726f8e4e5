import { describe, expect, it } from '@jest/globals';
import { checkProof, isIrreducible } from '../../../domain/ownership/checkProof.ts';
import type { Bound } from '../../../domain/ownership/fraction.ts';
import { fractionOf, sumOf } from '../../../domain/ownership/fraction.ts';
import type { OwnedStep, Proof, ProofStep } from '../../../domain/ownership/proof.ts';
import { ruleOf } from '../../../domain/ownership/rule.ts';
import type { Stake } from '../../../domain/ownership/world.ts';

const [x, y, a, b, c, n] = [0, 1, 2, 3, 4, 5] as const;
const us = ruleOf('US', '2024-12-02');
const uk = ruleOf('UK', '2024-12-02');

const bound = (text: string): Bound => ({ value: fractionOf(text.replace('(', '')), open: text.startsWith('(') });
const listed = (actor: number): ProofStep => ({ kind: 'LISTED', actor });

function stake(owner: number, owned: number, share: string, arrangement = 0): Stake {
  return { owner, owned, lo: bound(share), hi: bound('100'), arrangement, statements: [owner * 10 + owned], isConflicting: false };
}

/** Written by hand: nothing here comes from what is checked. */
function owned(actor: number, stakes: readonly Stake[], given: Partial<OwnedStep> = {}): OwnedStep {
  return {
    kind: 'OWNED',
    actor,
    holders: stakes.map((each) => ({ holder: each.owner, stake: each })),
    sum: sumOf(stakes.map(({ lo }) => lo)),
    membership: [],
    citation: us.citation,
    ...given,
  };
}

const proof = (...steps: ProofStep[]): Proof => ({ actor: steps.at(-1)!.actor, steps });

describe('the checker accepts', () => {
  it.each<[string, Proof]>([
    ['a listing', proof(listed(x))],
    ['half in the hands of a listed holder', proof(listed(x), owned(a, [stake(x, a, '50')]))],
    ['more than half by an open bound', proof(listed(x), owned(a, [stake(x, a, '(50')]))],
    ['a chain', proof(listed(x), owned(a, [stake(x, a, '50')]), owned(b, [stake(a, b, '50')]))],
    ['holders added up exactly', proof(listed(x), listed(y), owned(a, [stake(x, a, '50/3'), stake(y, a, '100/3')]))],
  ])('%s', (_title, given) => {
    expect(checkProof(given, us)).toEqual({ holds: true });
  });

  it('a joint arrangement with one member established', () => {
    const step = owned(a, [stake(x, a, '30', 1), stake(n, a, '30', 1)], { citation: uk.citation });
    expect(checkProof(proof(listed(x), step), uk)).toEqual({ holds: true });
  });

  it('control, where it blocks', () => {
    const right = {
      owner: x,
      owned: a,
      interest: 'BOARD_MAJORITY',
      lo: bound('100'),
      hi: bound('100'),
      arrangement: 0,
      statements: [1],
    } as const;
    const step: ProofStep = { kind: 'CONTROLLED', actor: a, rights: [right], sum: bound('100'), membership: [], citation: uk.citation };
    expect(checkProof(proof(listed(x), step), uk)).toEqual({ holds: true });
  });
});

describe('the checker refuses', () => {
  const half = owned(a, [stake(x, a, '50')]);

  it.each<[string, Proof, string]>([
    ['nothing', { actor: a, steps: [] }, 'No last step'],
    ['a conclusion about another actor', { actor: b, steps: [listed(x), half] }, 'No last step'],
    ['a hair less than half', proof(listed(x), owned(a, [stake(x, a, '49.99')])), 'the rule does not'],
    ['a holder never established', proof(half), 'a holder is not established'],
    ['a holder established only later', { actor: a, steps: [half, listed(x)] }, 'a holder is not established'],
    ['a holder established by what it establishes', proof(listed(x), owned(a, [stake(b, a, '60')]), owned(b, [stake(a, b, '60')])), 'Step 2: a holder is not'],
    ['an actor that supports itself', proof(listed(x), owned(a, [stake(x, a, '30'), stake(a, a, '30')])), 'it supports itself'],
    ['a stake counted twice', proof(listed(x), owned(a, [stake(x, a, '25'), stake(x, a, '25')])), 'a holder is counted twice'],
    ['a step said twice', { actor: a, steps: [listed(x), half, half] }, 'established twice'],
    ['a sum that is wrong', proof(listed(x), { ...half, sum: bound('60') }), 'the sum is wrong'],
    ['a sum that is not open and said to be', proof(listed(x), { ...half, sum: bound('(50') }), 'the sum is wrong'],
    ['a stake of somebody else', proof(listed(x), listed(y), owned(a, [], { holders: [{ holder: x, stake: stake(y, a, '50') }], sum: bound('50') })), 'not that of its holder'],
    ['a stake in something else', proof(listed(x), owned(a, [stake(x, b, '50')])), 'in another actor'],
    ['another rule', proof(listed(x), { ...half, citation: uk.citation }), 'another rule'],
    ['a listing that nothing needs', proof(listed(y), listed(x), half), 'without something'],
    ['a holder that nothing needs', proof(listed(x), listed(y), owned(a, [stake(x, a, '50'), stake(y, a, '10')])), 'without something'],
    ['a step that nothing needs', proof(listed(x), owned(b, [stake(x, b, '50')]), half), 'without something'],
    ['a listing of what is owned anyway', proof(listed(x), listed(a), owned(b, [stake(a, b, '50')])), 'without something'],
    ['no holder', proof(listed(x), owned(a, [])), 'a holder is not established|the rule does not'],
  ])('%s', (_title, given, why) => {
    expect(checkProof(given, us)).toEqual({ holds: false, why: expect.stringMatching(why) });
  }); // prettier-ignore

  it('holders that are not added up', () => {
    const step = owned(a, [stake(x, a, '30'), stake(y, a, '30')], { citation: uk.citation });
    expect(checkProof(proof(listed(x), listed(y), step), uk)).toMatchObject({ holds: false });
  });

  it('exactly half, where it must be exceeded', () => {
    const step = (share: string) => owned(a, [stake(x, a, share)], { citation: uk.citation });
    expect(checkProof(proof(listed(x), step('50')), uk)).toMatchObject({ holds: false });
    expect(checkProof(proof(listed(x), step('(50')), uk)).toEqual({ holds: true });
  });

  it('members of different arrangements', () => {
    const step = owned(a, [stake(x, a, '30', 1), stake(n, a, '30', 2)], { citation: uk.citation });
    expect(checkProof(proof(listed(x), step), uk)).toMatchObject({ holds: false });
  });

  it('two listings of which either would do', () => {
    const step = owned(a, [stake(x, a, '30', 1), stake(y, a, '30', 1)], { citation: uk.citation });
    expect(checkProof(proof(listed(x), listed(y), step), uk)).toMatchObject({ holds: false });
  });

  it('control under a regime that looks at ownership only', () => {
    const right = {
      owner: x,
      owned: a,
      interest: 'VOTING_RIGHTS',
      lo: bound('60'),
      hi: bound('60'),
      arrangement: 0,
      statements: [1],
    } as const;
    const step: ProofStep = { kind: 'CONTROLLED', actor: a, rights: [right], sum: bound('60'), membership: [], citation: us.citation };
    expect(checkProof(proof(listed(x), step), us)).toMatchObject({ holds: false });
  });

  it('anything but listings where the regime has no ownership rule', () => {
    const un = ruleOf('UN', '2024-12-02');
    expect(checkProof(proof(listed(x), { ...half, citation: un.citation }), un)).toMatchObject({ holds: false });
    expect(checkProof(proof(listed(x)), un)).toEqual({ holds: true });
  });
});

describe('what can be left out', () => {
  it('is nothing, where all of two chains is needed', () => {
    const steps = [
      listed(x),
      owned(a, [stake(x, a, '50')]),
      owned(b, [stake(x, b, '50')]),
      owned(c, [stake(a, c, '25'), stake(b, c, '25')]),
    ];
    expect(isIrreducible(proof(...steps), us)).toBe(true);
  });

  it('is one chain, where another reaches by itself', () => {
    const steps = [
      listed(x),
      owned(a, [stake(x, a, '50')]),
      owned(b, [stake(x, b, '50')]),
      owned(c, [stake(a, c, '25'), stake(b, c, '50')]),
    ];
    expect(isIrreducible(proof(...steps), us)).toBe(false);
  });
});
