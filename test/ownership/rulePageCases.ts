/** The 46 cases of section 3.4 of the ownership rule; those with variants have one row a variant (`44`, `44b`). */
import {
  asked,
  blocked,
  cascade,
  circular,
  controlled,
  designated,
  designatedEverywhere,
  direct,
  link,
  links,
  listed,
  longAgo,
  notBlocked,
  possibly,
  shareOf,
  type CaseActor,
  type CaseDesignation,
  type CaseLink,
  type CaseQuestion,
  type OwnershipCase,
} from './caseNotation.ts';

interface Row {
  readonly structure: string;
  readonly source: string;
  /** `X` alone, long ago, under a blocking programme of the United States, unless given. */
  readonly designations?: readonly CaseDesignation[];
  /** Read from the structure, unless given. */
  readonly links?: readonly CaseLink[];
  readonly individuals?: readonly string[];
  readonly questions: readonly CaseQuestion[];
}

function row(
  id: string,
  { structure, source, designations = [designated('X')], links: given, individuals = [], questions }: Row,
): OwnershipCase {
  const linked = given ?? links(structure);
  const ids = new Set([...designations.map(({ actor }) => actor), ...linked.flatMap(({ from, to }) => [from, to])]);
  const actors = [...ids].map((each): CaseActor => ({ id: each, kind: individuals.includes(each) ? 'INDIVIDUAL' : 'ENTITY' }));
  return { id, structure, source, actors, designations, links: linked, questions };
}

const both = [designated('X'), designated('Y')];
const all = [...both, designated('Z')];
const sale = { until: '2024-03-01' };
const purchase = { since: '2024-03-02' };
const soldTo = (buyer: string) => [link('X→A 60', { since: longAgo, ...sale }), link(`${buyer}→A 60`, purchase)];

/** FAQ 401, aggregation, mixed chains: cases 1 to 14. */
const chains: readonly OwnershipCase[] = [
  row('1', { structure: 'X→A 50; A→B 50', source: 'FAQ 401 example 1', questions: [asked({ X: listed, A: direct, B: cascade })] }),
  row('2', { structure: 'X→A 50; X→B 50; A→C 25; B→C 25', source: 'FAQ 401 example 2', questions: [asked({ A: direct, B: direct, C: { ...cascade, blockedShare: shareOf('50')! } })] }),
  row('3', { structure: 'X→A 50; X→B 10; A→B 40', source: 'FAQ 401 example 3', questions: [asked({ A: direct, B: { ...cascade, blockedShare: shareOf('50')! } })] }),
  row('4', { structure: 'X→A 50; X→B 25; A→C 25; B→C 25', source: 'FAQ 401 example 4', questions: [asked({ A: direct, B: notBlocked, C: { ...notBlocked, blockedShare: shareOf('25')! } })] }),
  row('5', { structure: 'X→A 25; X→B 25; A→C 50; B→C 50', source: 'FAQ 401 example 5', questions: [asked({ A: notBlocked, B: notBlocked, C: { ...notBlocked, blockedShare: shareOf('0')! } })] }),
  row('6', { structure: 'X→A 25; Y→A 25', source: 'FAQ 399', designations: both, questions: [asked({ A: direct })] }),
  row('7', { structure: 'X→A 25; Y→A 25', source: 'FAQ 399, across programmes', designations: [designated('X'), designated('Y', { program: 'CYBER2' })], questions: [asked({ A: direct })] }),
  row('8', { structure: 'X→A 49.99', source: 'FAQ 398', questions: [asked({ A: { ...notBlocked, warnings: ['SIGNIFICANT_MINORITY'] } })] }),
  row('8b', { structure: 'X→A 24.99', source: 'FAQ 398: below what counts as significant here', questions: [asked({ A: { ...notBlocked, warnings: ['BLOCKED_INTEREST'], withoutWarnings: ['SIGNIFICANT_MINORITY'] } })] }),
  row('9', { structure: 'X→A 50; N→A 50', source: '50 percent or greater', questions: [asked({ A: { ...direct, withoutWarnings: ['SIGNIFICANT_MINORITY', 'BLOCKED_INTEREST'] }, N: notBlocked })] }),
  row('10', { structure: 'X→A 25; Y→A 25; A→B 50; B→C 50; C→D 50', source: 'FAQ 399 and 401', designations: both, questions: [asked({ A: direct, B: cascade, C: cascade, D: cascade })] }),
  row('11', { structure: 'X→E1 50; E1→E2 50; E2→E3 50; E3→E4 50; E4→E5 50; E5→E6 50', source: 'FAQ 401 example 1, repeated', questions: [asked({ E1: direct, E2: cascade, E3: cascade, E4: cascade, E5: cascade, E6: { ...cascade, lookThrough: '25/16' } })] }),
  row('12', { structure: 'X→A 49; A→B 100', source: 'FAQ 401', questions: [asked({ A: notBlocked, B: { ...notBlocked, blockedShare: shareOf('0')! } })] }),
  row('13', { structure: 'X→A 49; X→B 10; A→B 90', source: 'FAQ 401', questions: [asked({ A: notBlocked, B: { ...notBlocked, blockedShare: shareOf('10')!, lookThrough: '54.1', warnings: ['BLOCKED_INTEREST'], withoutWarnings: ['SIGNIFICANT_MINORITY'] } })] }),
  row('14', { structure: 'X→A 50; A→T 40; Y→T 10', source: 'FAQ 399 and 401', designations: both, questions: [asked({ A: direct, T: cascade })] }),
]; // prettier-ignore

/** Control, persons, and what flows down only: cases 15 to 19. */
const control: readonly OwnershipCase[] = [
  row('15', {
    structure: 'X runs A and appoints its board; X→A 20',
    source: 'FAQ 398',
    individuals: ['X'],
    links: [link('X→A 20'), link('X→A', { linkType: 'OFFICER_OF' }), link('X→A', { linkType: 'CONTROLS', interest: 'BOARD_MAJORITY' })],
    questions: [asked({ A: { ...notBlocked, warnings: ['CONTROLLED_BY_BLOCKED'] } })],
  }),
  row('16', {
    structure: 'X→A 60 of the votes, 30 of the equity',
    source: 'FAQ 398',
    links: [link('X→A 30'), link('X→A 60', { linkType: 'CONTROLS', interest: 'VOTING_RIGHTS' })],
    questions: [asked({ A: { ...notBlocked, warnings: ['CONTROLLED_BY_BLOCKED'] } })],
  }),
  row('16b', {
    structure: 'X→A 60 of the votes, equity not known',
    source: 'FAQ 398',
    links: [link('X→A 60', { linkType: 'CONTROLS', interest: 'VOTING_RIGHTS' })],
    questions: [asked({ A: { ...possibly, warnings: ['CONTROLLED_BY_BLOCKED'] } })],
  }),
  row('17', {
    structure: 'X signs for A; N→A 100',
    source: 'FAQ 400',
    individuals: ['X'],
    links: [link('N→A 100'), link('X→A', { linkType: 'OFFICER_OF' })],
    questions: [
      asked({ A: { ...notBlocked, warnings: ['BLOCKED_SIGNATORY'] }, N: { ...notBlocked, withoutWarnings: ['BLOCKED_SIGNATORY'] } }),
    ],
  }),
  row('18', {
    structure: 'H→A 100; H→S 100',
    source: 'ownership flows down only',
    designations: [designated('A')],
    questions: [asked({ A: listed, H: notBlocked, S: notBlocked })],
  }),
  row('19', {
    structure: 'A→B 30',
    source: 'FAQ 573',
    designations: [designated('A')],
    questions: [asked({ B: { ...notBlocked, blockedShare: shareOf('30')!, warnings: ['BLOCKED_INTEREST'] } })],
  }),
];

/** Days of stakes and of designations: cases 20 to 26. */
const days: readonly OwnershipCase[] = [
  row('20', {
    structure: 'X→A 60 until 2024-03-01, then N→A 60',
    source: 'FAQ 402',
    links: soldTo('N'),
    questions: [
      asked({ A: direct }, { asOf: '2024-02-28' }),
      asked({ A: direct }, { asOf: '2024-03-01' }),
      asked(
        { A: { ...notBlocked, warnings: ['RECENT_DIVESTMENT', 'LEGACY_BLOCKED_PROPERTY'], withoutWarnings: ['SHAM_RISK'] } },
        { asOf: '2024-03-02' },
      ),
      // 366 days after: no longer recent, and what was blocked stays so.
      asked(
        { A: { ...notBlocked, warnings: ['LEGACY_BLOCKED_PROPERTY'], withoutWarnings: ['RECENT_DIVESTMENT'] } },
        { asOf: '2025-03-02' },
      ),
    ],
  }),
  row('20b', {
    structure: 'X→A 40 until 2024-03-01, then N→A 40',
    source: 'FAQ 402: never blocked, so nothing stays blocked',
    links: [link('X→A 40', { since: longAgo, ...sale }), link('N→A 40', purchase)],
    questions: [
      asked(
        { A: { ...notBlocked, warnings: ['RECENT_DIVESTMENT'], withoutWarnings: ['LEGACY_BLOCKED_PROPERTY'] } },
        { asOf: '2024-03-02' },
      ),
    ],
  }),
  row('21', {
    structure: 'X→A 60 until 2024-03-01, then S→A 60, the spouse of X',
    source: 'FAQ 402; OFAC guidance of 2026-03-31 on sham transactions',
    individuals: ['X', 'S'],
    links: [...soldTo('S'), link('S→X', { linkType: 'FAMILY' })],
    questions: [asked({ A: { ...notBlocked, warnings: ['SHAM_RISK'] } }, { asOf: '2024-03-02' })],
  }),
  row('21b', {
    structure: 'X→A 60 until 2024-03-01, then N→A 60; X listed on 2024-03-02',
    source: 'FAQ 402; OFAC guidance of 2026-03-31 on sham transactions',
    designations: [designated('X', { since: '2024-03-02' })],
    links: soldTo('N'),
    questions: [asked({ A: { ...notBlocked, warnings: ['SHAM_RISK'] } }, { asOf: '2024-03-02' })],
  }),
  row('21c', {
    structure: 'X→A 60 until 2024-03-01, then N→A 60; X listed three months later',
    source: 'FAQ 402; OFAC guidance of 2026-03-31 on sham transactions',
    designations: [designated('X', { since: '2024-06-01' })],
    links: soldTo('N'),
    questions: [asked({ A: { ...notBlocked, withoutWarnings: ['SHAM_RISK', 'LEGACY_BLOCKED_PROPERTY'] } }, { asOf: '2024-06-02' })],
  }),
  row('21d', {
    structure: 'X→A 60 until 2024-03-01, then T→A 60, a trust for X; X→T ?',
    source: 'FAQ 402; beneficial owner not resolved',
    links: [...soldTo('T'), link('X→T ?', purchase), link('T→X', { linkType: 'ACTED_FOR' })],
    questions: [asked({ T: possibly, A: { ...possibly, warnings: ['SHAM_RISK'] } }, { asOf: '2024-03-02' })],
  }),
  row('22', {
    structure: 'X→A 60 until 2024-03-01, then Y→A 60, listed as well',
    source: 'FAQ 399 and 402',
    designations: both,
    links: soldTo('Y'),
    questions: [asked({ A: direct }, { asOf: '2024-03-02' })],
  }),
  row('23', {
    structure: 'X→A 55 sold down to 45; Y→A 5',
    source: 'FAQ 402 tests what blocked persons own together',
    designations: both,
    links: [link('X→A 55', sale), link('X→A 45', purchase), link('Y→A 5')],
    questions: [
      asked({ A: direct }, { asOf: '2024-03-01' }),
      asked({ A: { ...direct, blockedShare: shareOf('50')!, withoutWarnings: ['CONFLICTING_SOURCES'] } }, { asOf: '2024-03-02' }),
    ],
  }),
  row('24', {
    structure: 'X→A 50 since 2020; X listed on 2024-06-01',
    source: 'the rule turns on who is blocked',
    designations: [designated('X', { since: '2024-06-01' })],
    links: [link('X→A 50', { since: longAgo })],
    questions: [asked({ X: notBlocked, A: notBlocked }, { asOf: '2024-05-31' }), asked({ X: listed, A: direct }, { asOf: '2024-06-01' })],
  }),
  row('25', {
    structure: 'X→A 50; X delisted on 2025-01-10',
    source: 'the rule turns on who is blocked',
    designations: [designated('X', { until: '2025-01-10' })],
    links: [link('X→A 50')],
    questions: [asked({ X: listed, A: direct }, { asOf: '2025-01-09' }), asked({ X: notBlocked, A: notBlocked }, { asOf: '2025-01-11' })],
  }),
  row('26', {
    structure: 'X→A 80',
    source: '31 CFR 550.406(a): X is under a measure that does not block',
    designations: [designated('X', { program: 'UKRAINE-EO13662' })],
    questions: [asked({ X: { verdict: 'NOT_BLOCKED' }, A: { ...notBlocked, warnings: ['NON_BLOCKING_MEASURE'] } })],
  }),
];

/** Cross-holdings: cases 27 to 30. */
const cycles: readonly OwnershipCase[] = [
  row('27', { structure: 'A→B 60; B→A 60', source: 'least fixpoint; nothing listed above', questions: [asked({ A: notBlocked, B: notBlocked })] }),
  row('28', { structure: 'X→A 30; B→A 15; A→B 60', source: 'a cycle adds nothing', questions: [asked({ A: notBlocked, B: notBlocked })] }),
  row('29', { structure: 'X→A 50; B→A 20; A→B 60', source: 'least fixpoint', questions: [asked({ A: { ...direct, blockedShare: shareOf('70')! }, B: { ...cascade, blockedShare: shareOf('60')! } })] }),
  row('30', { structure: 'X→A 45; B→A 40; A→B 100', source: 'greatest fixpoint', questions: [asked({ A: { ...circular, lookThrough: '75' }, B: { ...circular, lookThrough: '75' } })] }),
]; // prettier-ignore

/** Intervals, exact sums, several sources: cases 31 to 41. */
const shares: readonly OwnershipCase[] = [
  row('31', { structure: 'X→A (25,50]', source: 'register band', questions: [asked({ A: possibly })] }),
  row('32', { structure: 'X→A (25,50]; Y→A (25,50]', source: 'register bands', designations: both, questions: [asked({ A: direct })] }),
  row('33', { structure: 'X→A (50,75)', source: 'register band', questions: [asked({ A: direct })] }),
  row('34', { structure: 'X→A ?; N→A 60', source: 'the rest is 40', questions: [asked({ A: notBlocked, N: { ...notBlocked, withoutWarnings: ['CONTROL_NOT_ASSESSED'] } })] }),
  row('35', { structure: 'X→A ?', source: 'share not known', questions: [asked({ A: { ...possibly, blockedShare: shareOf('[0,100]')! } })] }),
  row('36', { structure: 'X→A [40,60]; A→B 100', source: 'possibility cascades', questions: [asked({ A: possibly, B: possibly })] }),
  row('37', { structure: 'X→A 50/3; Y→A 50/3; Z→A 50/3', source: 'three sixths are a half', designations: all, questions: [asked({ A: { ...direct, blockedShare: shareOf('50')! } })] }),
  row('38', { structure: 'X→A [16.655,16.665]; Y→A [16.665,16.675]; Z→A [16.665,16.675]', source: 'published 16.66, 16.67, 16.67, rounded', designations: all, questions: [asked({ A: { ...possibly, blockedShare: shareOf('[49.985,50.015]')! } })] }),
  row('38b', { structure: 'X→A 16.66; Y→A 16.67; Z→A 16.67', source: 'published so, exact as stated', designations: all, questions: [asked({ A: direct })] }),
  row('39', { structure: 'X→A 15.7; Y→A 16.4; Z→A 17.9', source: 'sums are exact', designations: all, questions: [asked({ A: { ...direct, blockedShare: shareOf('50')! } })] }),
  row('40', { structure: 'X→A 30, from two sources', source: 'one stake reported twice', links: [link('X→A 30'), link('X→A 30', { source: 'filing' })], questions: [asked({ A: { ...notBlocked, blockedShare: shareOf('30')!, withoutWarnings: ['CONFLICTING_SOURCES'] } })] }),
  row('41', { structure: 'X→A 45 by one source, 52 by another', source: 'hull of conflicting sources', links: [link('X→A 45'), link('X→A 52', { source: 'filing' })], questions: [asked({ A: { ...possibly, blockedShare: shareOf('[45,52]')!, warnings: ['CONFLICTING_SOURCES'] } })] }),
]; // prettier-ignore

const eu = { regime: 'EU', asOf: '2024-07-03' } as const;
const euBefore = { regime: 'EU', asOf: '2024-07-02' } as const;
const uk = { regime: 'UK' } as const;
const board = [link('X→A 30'), link('X→A', { linkType: 'CONTROLS', interest: 'BOARD_MAJORITY' })];
const certain = { ...direct, withoutWarnings: ['CONTROL_NOT_ASSESSED'] };
const uncertain = { ...notBlocked, warnings: ['CONTROL_NOT_ASSESSED'] };

/** The European Union, the United Kingdom, shares nobody accounts for: cases 42 to 46. */
const regimes: readonly OwnershipCase[] = [
  row('42', { structure: 'X→A 25; Y→A 25', source: 'section 3.3', designations: designatedEverywhere('X', 'Y'), questions: [asked({ A: direct }), asked({ A: direct }, eu), asked({ A: notBlocked }, euBefore), asked({ A: notBlocked }, uk)] }),
  row('43', { structure: 'X→A 50', source: 'section 3.3', designations: designatedEverywhere('X'), questions: [asked({ A: certain }), asked({ A: certain }, eu), asked({ A: uncertain }, euBefore), asked({ A: uncertain }, uk)] }),
  row('44', { structure: 'X→A 30; Y→A 30', source: 'OFSI 4.14', designations: designatedEverywhere('X', 'Y'), questions: [asked({ A: direct }), asked({ A: notBlocked }, uk)] }),
  row('44b', { structure: 'X→A 30; Y→A 30, jointly', source: 'UK Schedule 1 paragraph 3', designations: designatedEverywhere('X', 'Y'), links: links('X→A 30; Y→A 30', { arrangement: 'pact' }), questions: [asked({ A: blocked }, uk)] }),
  row('44c', { structure: 'X→A 30; N→A 30, jointly', source: 'UK Schedule 1 paragraph 3: members who are not listed count', designations: designatedEverywhere('X'), links: links('X→A 30; N→A 30', { arrangement: 'pact' }), questions: [asked({ A: blocked, N: notBlocked }, uk), asked({ A: notBlocked })] }),
  row('45', { structure: 'X→A 30 and the right to appoint most of its board', source: 'UK regulation 7(2)(c); EU presumption', designations: designatedEverywhere('X'), links: board, questions: [asked({ A: { ...notBlocked, warnings: ['CONTROLLED_BY_BLOCKED'] } }), asked({ A: { ...controlled, withoutWarnings: ['CONTROL_NOT_ASSESSED'] } }, uk), asked({ A: controlled }, eu)] }),
  row('46', { structure: 'X→A 35', source: 'rest of 65 not attributed', questions: [asked({ A: { ...notBlocked, unattributed: '65', warnings: ['UNATTRIBUTED_SHARE'] } }), asked({ A: { ...possibly, unattributed: '65' } }, { unattributed: 'POSSIBLE' })] }),
]; // prettier-ignore

export const rulePageCases: readonly OwnershipCase[] = [...chains, ...control, ...days, ...cycles, ...shares, ...regimes];
