import { describe, expect, it } from '@jest/globals';
import { parseShare } from '../../../domain/share.ts';
import type { Interest } from '../../../domain/model.ts';
import { ruleOf } from '../../../domain/ownership/rule.ts';
import type { OwnershipOptions } from '../../../domain/ownership/solver.ts';
import { OwnershipState } from '../../../domain/ownership/solver.ts';
import { StakeTable } from '../../../domain/ownership/stakeTable.ts';

const actors = ['X', 'Y', 'A', 'B', 'C', 'N'];
const numberOf = (name: string) => actors.indexOf(name);
const bands: Readonly<Record<string, { min: string; max: string; minOpen: boolean; maxOpen: boolean }>> = {
  '(25,50]': { min: '25', max: '50', minOpen: true, maxOpen: false },
  '(30,50)': { min: '30', max: '50', minOpen: true, maxOpen: true },
  '(0,50]': { min: '0', max: '50', minOpen: true, maxOpen: false },
  '[25,50)': { min: '25', max: '50', minOpen: false, maxOpen: true },
};
const interests: Readonly<Record<string, Interest>> = { votes: 'VOTING_RIGHTS', board: 'BOARD_MAJORITY' };

/** `X>A 50`, `X>A ?` (unknown), `X>A 60 votes`, `X>A board`, `X>A 30 pact` (in an arrangement). */
function put(table: StakeTable, statement: number, text: string): void {
  const [, owner = '', owned = '', rest = ''] = /^(\w)>(\w) (.*)$/.exec(text) ?? [];
  const words = rest.split(' ');
  const interest = words.map((word) => interests[word]).find((found) => found !== undefined) ?? 'EQUITY';
  const [stated = '?'] = words;
  table.put(statement, {
    owner: numberOf(owner),
    owned: numberOf(owned),
    interest,
    share: bands[stated] ?? parseShare(stated),
    since: -(2 ** 31),
    until: 2 ** 31 - 1,
    arrangement: words.includes('pact') ? 1 : 0,
  });
}

function solved(stakes: readonly string[], options: Partial<OwnershipOptions> = {}): OwnershipState {
  const table = new StakeTable();
  stakes.forEach((text, statement) => put(table, statement, text));
  return new OwnershipState(table, {
    rule: ruleOf('US', '2024-12-02'),
    day: 20_000,
    unattributed: 'IGNORE',
    size: actors.length,
    passes: () => true,
    listed: (actor) => (actor <= 1 ? 'YES' : 'NO'),
    seeds: [0, 1],
    ...options,
  });
}

const ofA = (state: OwnershipState) => state.reached(numberOf('A'));

describe('at least half, all blocked holders together', () => {
  it.each([
    ['exactly half', ['X>A 50'], 'BLOCKED'],
    ['a hair less', ['X>A 49.999999999999'], 'NOT'],
    ['sums that floating point gets wrong', ['X>A 15.7', 'Y>A 16.4', 'B>A 17.9', 'X>B 50'], 'BLOCKED'],
    ['those sums with a hair less', ['X>A 15.7', 'Y>A 16.4', 'B>A 17.89', 'X>B 50'], 'NOT'],
    ['three sixths', ['X>A 1/6', 'Y>A 1/6', 'B>A 1/6', 'X>B 50'], 'BLOCKED'],
    ['two sixths and as much of a half as four decimals give', ['X>A 1/6', 'Y>A 1/6', 'B>A 16.6666', 'X>B 50'], 'NOT'],
    ['parts of 97, which fit no common unit, a hair less than half', ['X>A 1/97', 'Y>A 4749/9700'], 'NOT'],
    ['97ths that come to exactly half', ['X>A 3/194', 'Y>A 94/194'], 'BLOCKED'],
    ['two bands above 25 each: more than half', ['X>A (25,50]', 'Y>A (25,50]'], 'BLOCKED'],
    ['two bands of which 25 is part: possibly half', ['X>A [25,50)', 'Y>A 24'], 'POSSIBLE'],
    ['a band up to and including 50', ['X>A (25,50]'], 'POSSIBLE'],
    ['a band up to but not including 50', ['X>A (30,50)'], 'NOT'],
    ['an unknown share', ['X>A ?'], 'POSSIBLE'],
    ['an unknown share beside 60 of someone else', ['X>A ?', 'N>A 60'], 'NOT'],
    ['an unknown share beside 50 of someone else', ['X>A ?', 'N>A 50'], 'POSSIBLE'],
    ['an unknown share beside more than 50 of others', ['X>A ?', 'N>A (0,50]', 'C>A 50'], 'NOT'],
    ['votes only: an unknown share', ['X>A 60 votes'], 'POSSIBLE'],
    ['votes beside a small stake', ['X>A 60 votes', 'X>A 30'], 'NOT'],
    ['the right to appoint the board', ['X>A board'], 'NOT'],
    ['two sources with one share: one stake', ['X>A 30', 'X>A 30'], 'NOT'],
    ['two sources of which one says 52: possibly', ['X>A 45', 'X>A 52'], 'POSSIBLE'],
    ['a circle that a blocked holder touches', ['X>A 45', 'B>A 40', 'A>B 100'], 'CIRCULAR'],
    ['a circle nobody touches', ['B>A 60', 'A>B 60'], 'NOT'],
    ['a circle touched by nothing', ['X>A 0', 'B>A 60', 'A>B 60'], 'NOT'],
    ['a circle that is not tight', ['X>A 30', 'B>A 15', 'A>B 60'], 'NOT'],
    ['a circle touched through a minority holder', ['X>C 1', 'C>A 1', 'B>A 60', 'A>B 60'], 'CIRCULAR'],
    ['held by a circle that is tight', ['X>B 30', 'C>B 20', 'B>C 60', 'C>A 60'], 'CIRCULAR'],
    ['held by a circle that is not tight', ['X>B 30', 'C>B 19.99', 'B>C 60', 'C>A 60'], 'NOT'],
    ['a circle that does without a holder that is dropped', ['X>A 30', 'A>A 20', 'X>B 10', 'A>C 60', 'C>B 30', 'B>A 10'], 'CIRCULAR'],
    ['a circle that does not do without it', ['X>A 30', 'A>A 19', 'X>B 10', 'A>C 60', 'C>B 30', 'B>A 10'], 'NOT'],
    ['most of itself, touched', ['X>A 1', 'A>A 60'], 'CIRCULAR'],
  ] as const)('%s', (_, stakes, expected) => {
    expect(ofA(solved(stakes))).toBe(expected);
  });
});

describe('shares nobody accounts for', () => {
  it.each([
    ['35 of a blocked holder and 65 open', ['X>A 35'], 'POSSIBLE'],
    ['35 of a blocked holder, 51 of another', ['X>A 35', 'N>A 51'], 'NOT'],
    ['30 of another and 70 open', ['N>A 30'], 'POSSIBLE'],
    ['no stake recorded at all', ['N>B 30'], 'NOT'],
  ] as const)('may be anyone’s on request: %s', (_, stakes, expected) => {
    expect(ofA(solved(stakes, { unattributed: 'POSSIBLE' }))).toBe(expected);
    expect(ofA(solved(stakes))).toBe('NOT');
  });
});

describe('more than half, each holder alone (UK)', () => {
  const uk = { rule: ruleOf('UK', '2024-12-02') };
  it.each([
    ['exactly half', ['X>A 50'], 'NOT'],
    ['a hair more', ['X>A 50.01'], 'BLOCKED'],
    ['two who are not together', ['X>A 30', 'Y>A 30'], 'NOT'],
    ['two together', ['X>A 30 pact', 'Y>A 30 pact'], 'BLOCKED'],
    ['one together with someone who is not listed', ['X>A 30 pact', 'N>A 30 pact'], 'BLOCKED'],
    ['one beside two others who are together', ['X>A 30', 'B>A 30 pact', 'N>A 30 pact'], 'NOT'],
    ['two together, up to and including half', ['X>A 25 pact', 'N>A (0,50] pact'], 'POSSIBLE'],
    ['one whose votes make it a party to the stakes of others', ['X>A 10 votes pact', 'N>A 60 pact'], 'BLOCKED'],
    ['most of the votes', ['X>A 30', 'X>A 50.01 votes'], 'BLOCKED'],
    ['half of the votes', ['X>A 30', 'X>A 50 votes'], 'NOT'],
    ['the right to appoint the board', ['X>A 30', 'X>A board'], 'BLOCKED'],
    ['the board of a fellow', ['X>A 10 pact', 'N>A board pact'], 'BLOCKED'],
    ['the board of someone else', ['X>A 10 pact', 'N>A board'], 'NOT'],
    ['control that cascades', ['X>B board', 'B>A 60 votes'], 'BLOCKED'],
  ] as const)('%s', (_, stakes, expected) => {
    expect(ofA(solved(stakes, uk))).toBe(expected);
  });
});

describe('the EU, by day', () => {
  it.each([
    ['2024-07-03', ['X>A 25', 'Y>A 25'], 'BLOCKED'],
    ['2024-07-02', ['X>A 25', 'Y>A 25'], 'NOT'],
    ['2024-07-02', ['X>A (25,50]', 'Y>A 25'], 'BLOCKED'],
    ['2024-07-03', ['X>A board'], 'BLOCKED'],
    ['2024-07-03', ['X>A 30 votes', 'Y>A 30 votes', 'X>A 0', 'Y>A 0'], 'BLOCKED'],
    ['2024-07-03', ['X>A 25 votes', 'Y>A 25 votes', 'X>A 0', 'Y>A 0'], 'NOT'],
  ] as const)('on %s %j is %s', (day, stakes, expected) => {
    expect(ofA(solved(stakes, { rule: ruleOf('EU', day) }))).toBe(expected);
  });
});

it('lists whom the UN names, and blocks nobody for being owned', () => {
  const state = solved(['X>A 100'], { rule: ruleOf('UN', '2024-12-02') });
  expect([state.reached(0), ofA(state)]).toEqual(['BLOCKED', 'NOT']);
});

describe('who is possibly listed', () => {
  const listed = (actor: number) => (actor === 0 ? 'POSSIBLY' : 'NO');
  it('is possibly blocked, and so is whom it owns', () => {
    const state = solved(['X>A 50', 'A>B 50', 'X>C 49'], { listed });
    expect(['X', 'A', 'B', 'C'].map((name) => state.reached(numberOf(name)))).toEqual(['POSSIBLE', 'POSSIBLE', 'POSSIBLE', 'NOT']);
  });
  it('makes no circle', () => {
    expect(ofA(solved(['X>A 10', 'B>A 60', 'A>B 60'], { listed }))).toBe('NOT');
  });
});

describe('what a state tells of stakes', () => {
  const state = solved(['X>A 45', 'X>A 52', 'N>A 60 votes pact', 'Y>A board', 'B>A 45', 'B>A 45.0', 'A>C 10']);
  it('tells of each holder one stake, by owner, with what it rests on', () => {
    const told = state.stakesIn(numberOf('A')).map(({ owner, lo, hi, statements, isConflicting, arrangement }) => {
      return [actors[owner], Number(lo.value.n) / Number(lo.value.d), Number(hi.value.n), statements, isConflicting, arrangement];
    });
    expect(told).toEqual([
      ['X', 45, 52, [0, 1], true, 0],
      ['B', 45, 45, [4, 5], false, 0],
      ['N', 0, 100, [2], false, 1],
    ]);
  });
  it('tells of control under any rule', () => {
    const told = state
      .controlIn(numberOf('A'))
      .map(({ owner, interest, lo, arrangement }) => [actors[owner], interest, lo.value.n, arrangement]);
    expect(told).toEqual([
      ['Y', 'BOARD_MAJORITY', 100n, 0],
      ['N', 'VOTING_RIGHTS', 60n, 1],
    ]);
  });
  it('tells what an actor holds', () => {
    expect(state.stakesOf(numberOf('A')).map(({ owned }) => actors[owned])).toEqual(['C']);
    expect(state.stakesOf(numberOf('C'))).toEqual([]);
  });
  it('knows where holders have more than the whole', () => {
    expect(solved(['X>A 60', 'B>A 40']).isOverfull(numberOf('A'))).toBe(false);
    expect(solved(['X>A 60', 'B>A 40.01']).isOverfull(numberOf('A'))).toBe(true);
    expect(solved(['X>A (25,50]', 'B>A 75']).isOverfull(numberOf('A'))).toBe(true);
  });
  it('sees only what passes and is in force', () => {
    expect(ofA(solved(['X>A 60'], { passes: () => false }))).toBe('NOT');
    expect(solved(['X>A 60'], { passes: () => false }).stakesIn(numberOf('A'))).toEqual([]);
  });
});

it('puts those that establish a verdict before it', () => {
  const state = solved(['X>A 50', 'A>B 50', 'B>C 50', 'C>A 40']);
  const orders = ['X', 'A', 'B', 'C'].map((name) => state.order(numberOf(name)));
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
  expect(new Set(orders).size).toBe(4);
});

it('finds everyone who is blocked or possibly so, and nobody else', () => {
  expect([...solved(['X>A 50', 'X>B ?', 'X>C 49']).found()].map((actor) => actors[actor])).toEqual(['X', 'Y', 'A', 'B']);
});
