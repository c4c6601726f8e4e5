import { describe, expect, it } from '@jest/globals';
import { fractionOf } from '../../../domain/ownership/fraction.ts';
import type { Interval } from '../../../domain/ownership/multiplied.ts';
import { ruleOf } from '../../../domain/ownership/rule.ts';
import {
  warningCodes,
  warningsOf,
  type EndedStake,
  type Holding,
  type Tie,
  type WarningCode,
  type WarningFacts,
} from '../../../domain/ownership/warnings.ts';
import { shareOf } from '../../ownership/caseNotation.ts';

/** A share in the notation of the cases: `50`, `(25,50]`, `?`. */
function share(text: string): Interval {
  const { min, max, minOpen, maxOpen } = shareOf(text) ?? { min: '0', max: '100', minOpen: false, maxOpen: false };
  return { lo: { value: fractionOf(min), open: minOpen }, hi: { value: fractionOf(max), open: maxOpen } };
}

const holding = (name: string, text: string): Holding => ({ name, share: share(text) });
const us = ruleOf('US', '2024-12-02');
const uk = ruleOf('UK', '2024-12-02');

/** Nothing to warn of. */
const quiet: WarningFacts = {
  name: 'Acme',
  rule: us,
  day: '2024-12-02',
  verdict: 'NOT_BLOCKED',
  unattributed: 'IGNORE',
  blockedShare: share('0'),
  unattributedShare: fractionOf('0'),
  blockedHolders: [],
  ties: [],
  endedStakes: [],
  nonBlockingHolders: [],
  nonBlockingPrograms: [],
  conflicts: [],
  isOverfull: false,
  possiblyListed: [],
  licenses: [],
};

const heldBy = (text: string, given: Partial<WarningFacts> = {}): Partial<WarningFacts> => ({
  blockedShare: share(text),
  blockedHolders: [holding('Prigozhin', text)],
  ...given,
});

const tie = (type: Tie['type'], given: Partial<Tie> = {}): Tie => ({
  name: 'Prigozhin',
  isIndividual: true,
  direction: 'IN',
  type,
  interest: null,
  share: null,
  ...given,
});
const votes = (text: string, name = 'Prigozhin') => tie('CONTROLS', { name, interest: 'VOTING_RIGHTS', share: share(text) });

const sale = (given: Partial<EndedStake> = {}): EndedStake => ({
  seller: 'Prigozhin',
  share: share('60'),
  until: '2024-03-01',
  left: null,
  sellerListed: '2020-01-01',
  wasBlocked: true,
  buyers: [],
  ...given,
});
const sold = (given: Partial<EndedStake> = {}, day = '2024-03-02'): Partial<WarningFacts> => ({ day, endedStakes: [sale(given)] });

const codesOf = (facts: Partial<WarningFacts>) => warningsOf({ ...quiet, ...facts }).map(({ code }) => code);
const messageOf = (code: WarningCode, facts: Partial<WarningFacts>) =>
  warningsOf({ ...quiet, ...facts }).find((warning) => warning.code === code)?.message ?? null;

describe('warnings', () => {
  it('are none where nothing is amiss', () => {
    expect(warningsOf(quiet)).toEqual([]);
  });

  it.each<[WarningCode, string, Partial<WarningFacts>, boolean]>([
    ['SIGNIFICANT_MINORITY', 'blocked holders have 49.99', heldBy('49.99'), true],
    ['SIGNIFICANT_MINORITY', 'they have 25', heldBy('25'), true],
    ['SIGNIFICANT_MINORITY', 'they have a hair less', heldBy('24.99'), false],
    ['SIGNIFICANT_MINORITY', 'they have 0 to 100', heldBy('?'), false],
    ['SIGNIFICANT_MINORITY', 'they have half', heldBy('50', { verdict: 'BLOCKED' }), false],
    ['SIGNIFICANT_MINORITY', 'they have half, which is not enough here', heldBy('50', { rule: uk }), true],

    ['CONTROLLED_BY_BLOCKED', 'a blocked person appoints the board', { ties: [tie('CONTROLS', { interest: 'BOARD_MAJORITY' })] }, true],
    ['CONTROLLED_BY_BLOCKED', 'a blocked person controls it in a way not said', { ties: [tie('CONTROLS')] }, true],
    ['CONTROLLED_BY_BLOCKED', 'a blocked person directs it', { ties: [tie('DIRECTS')] }, true],
    ['CONTROLLED_BY_BLOCKED', 'it directs a blocked person', { ties: [tie('DIRECTS', { direction: 'OUT' })] }, false],
    ['CONTROLLED_BY_BLOCKED', 'a blocked person is an officer of it', { ties: [tie('OFFICER_OF')] }, false],
    ['CONTROLLED_BY_BLOCKED', 'more than half of the votes', { ties: [votes('50.01')] }, true],
    ['CONTROLLED_BY_BLOCKED', 'exactly half of the votes', { ties: [votes('50')] }, false],
    ['CONTROLLED_BY_BLOCKED', 'more than half in a band', { ties: [votes('(50,75]')] }, true],
    ['CONTROLLED_BY_BLOCKED', 'votes that come to more than half together', { ties: [votes('30'), votes('21', 'Qaddafi')] }, true],
    ['CONTROLLED_BY_BLOCKED', 'it is blocked anyway', { verdict: 'BLOCKED', ties: [tie('DIRECTS')] }, false],

    ['CONTROL_NOT_ASSESSED', 'a blocked holder has exactly half and more is asked for', heldBy('50', { rule: uk }), true],
    ['CONTROL_NOT_ASSESSED', 'a blocked holder has little, in every regime', heldBy('1'), true],
    ['CONTROL_NOT_ASSESSED', 'a blocked person is an officer of it', { ties: [tie('OFFICER_OF')] }, true],
    ['CONTROL_NOT_ASSESSED', 'nobody blocked has anything to do with it', {}, false],
    ['CONTROL_NOT_ASSESSED', 'control is recorded', heldBy('20', { ties: [tie('DIRECTS')] }), false],
    ['CONTROL_NOT_ASSESSED', 'it may be blocked in any case', heldBy('?', { verdict: 'POSSIBLY_BLOCKED' }), false],

    ['BLOCKED_SIGNATORY', 'a blocked person is an officer of it', { ties: [tie('OFFICER_OF')] }, true],
    ['BLOCKED_SIGNATORY', 'a blocked person is employed by it', { ties: [tie('EMPLOYED_BY')] }, true],
    ['BLOCKED_SIGNATORY', 'a blocked company directs it', { ties: [tie('DIRECTS', { isIndividual: false })] }, false],
    ['BLOCKED_SIGNATORY', 'a blocked person finances it', { ties: [tie('FINANCES')] }, false],

    ['RECENT_DIVESTMENT', 'a blocked owner sold the day before', sold(), true],
    ['RECENT_DIVESTMENT', '365 days ago', sold({}, '2025-03-01'), true],
    ['RECENT_DIVESTMENT', '366 days ago', sold({}, '2025-03-02'), false],
    ['RECENT_DIVESTMENT', 'part of what it had', sold({ left: share('20') }), true],
    ['RECENT_DIVESTMENT', 'nothing: another record of the same stake goes on', sold({ left: share('60') }), false],
    ['RECENT_DIVESTMENT', 'to somebody blocked, so that it stays so', { ...sold(), verdict: 'BLOCKED' }, false],

    ['LEGACY_BLOCKED_PROPERTY', 'it was blocked while that was held, however long ago', sold({}, '2030-01-01'), true],
    ['LEGACY_BLOCKED_PROPERTY', 'it was not blocked then', sold({ wasBlocked: false }), false],

    ['BLOCKED_INTEREST', 'a blocked holder has a share', heldBy('30'), true],
    ['BLOCKED_INTEREST', 'a blocked holder may have a share', heldBy('?', { verdict: 'POSSIBLY_BLOCKED' }), true],
    ['BLOCKED_INTEREST', 'a blocked holder has a share of nothing', heldBy('0'), false],
    ['BLOCKED_INTEREST', 'all of it is blocked', heldBy('60', { verdict: 'BLOCKED' }), false],

    ['SHAM_RISK', 'the buyer is of the family', sold({ buyers: [{ name: 'Spouse', ties: ['FAMILY'] }] }), true],
    ['SHAM_RISK', 'the buyer is a stranger', sold({ buyers: [{ name: 'Stranger', ties: ['LINKED_TO'] }] }), false],
    ['SHAM_RISK', 'sold on the day before the listing', sold({ sellerListed: '2024-03-02' }), true],
    ['SHAM_RISK', 'sold 30 days before the listing', sold({ sellerListed: '2024-03-31' }), true],
    ['SHAM_RISK', 'sold 31 days before the listing', sold({ sellerListed: '2024-04-01' }), false],
    ['SHAM_RISK', 'sold 30 days after the listing', sold({ sellerListed: '2024-01-31' }), true],
    ['SHAM_RISK', 'sold long after the listing', sold(), false],
    ['SHAM_RISK', 'the day of the listing is not known', sold({ sellerListed: null }), false],

    ['NON_BLOCKING_MEASURE', 'its owner is under a measure that does not block', { nonBlockingHolders: [{ ...holding('Bank', '80'), programs: ['UKRAINE-EO13662'] }] }, true],
    ['NON_BLOCKING_MEASURE', 'one that owns too little to matter', { nonBlockingHolders: [{ ...holding('Bank', '49.99'), programs: ['UKRAINE-EO13662'] }] }, false],
    ['NON_BLOCKING_MEASURE', 'one that would matter with blocked holders', heldBy('20', { nonBlockingHolders: [{ ...holding('Bank', '30'), programs: ['UKRAINE-EO13662'] }] }), true],
    ['NON_BLOCKING_MEASURE', 'the same, not added up', heldBy('20', { rule: uk, nonBlockingHolders: [{ ...holding('Bank', '31'), programs: ['UKRAINE-EO13662'] }] }), false],
    ['NON_BLOCKING_MEASURE', 'it is so itself', { nonBlockingPrograms: ['UKRAINE-EO13662'] }, true],

    ['UNATTRIBUTED_SHARE', 'what nobody accounts for could tip it', heldBy('35', { unattributedShare: fractionOf('65') }), true],
    ['UNATTRIBUTED_SHARE', 'exactly', heldBy('35', { unattributedShare: fractionOf('15') }), true],
    ['UNATTRIBUTED_SHARE', 'not quite', heldBy('35', { unattributedShare: fractionOf('14.99') }), false],
    ['UNATTRIBUTED_SHARE', 'exactly, where half must be exceeded', heldBy('35', { rule: uk, unattributedShare: fractionOf('15') }), false],
    ['UNATTRIBUTED_SHARE', 'nobody blocked holds any of it', { unattributedShare: fractionOf('65') }, false],
    ['UNATTRIBUTED_SHARE', 'it may be blocked by what is known', heldBy('(25,50]', { verdict: 'POSSIBLY_BLOCKED', unattributedShare: fractionOf('75') }), false],
    ['UNATTRIBUTED_SHARE', 'it may be blocked because that was asked for', heldBy('35', { verdict: 'POSSIBLY_BLOCKED', unattributed: 'POSSIBLE', unattributedShare: fractionOf('65') }), true],

    ['CONFLICTING_SOURCES', 'sources differ about a stake', { conflicts: [holding('Prigozhin', '[45,52]')] }, true],
    ['CONFLICTING_SOURCES', 'stakes come to more than the whole, also of what is blocked', { isOverfull: true, verdict: 'BLOCKED' }, true],
    ['LISTING_DATE_UNKNOWN', 'a listing may be in force', { possiblyListed: ['Prigozhin'] }, true],
    ['LICENSED', 'a licence covers it', { licenses: [{ number: 'GL 15', scope: 'winding down' }] }, true],
  ])('%s where %s', (code, _where, facts, isExpected) => {
    expect(codesOf(facts).includes(code)).toBe(isExpected);
  }); // prettier-ignore

  it('come one a code, in the order of the codes', () => {
    const facts = heldBy('30', {
      ties: [tie('OFFICER_OF')],
      endedStakes: [sale({ until: '2024-11-01', left: share('30') }), sale({ until: '2024-10-01', left: share('30') })],
      conflicts: [holding('Qaddafi', '[1,2]')],
      isOverfull: true,
      licenses: [{ number: 'GL 15', scope: 'winding down' }],
    });
    const found = codesOf(facts);
    expect(found).toEqual(warningCodes.filter((code) => found.includes(code)));
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain('RECENT_DIVESTMENT');
  });

  it.each<[WarningCode, Partial<WarningFacts>, string]>([
    ['SIGNIFICANT_MINORITY', heldBy('49.99'), 'Blocked holders have a significant minority of Acme, 25 % or more by our cut: Prigozhin (49.99 %). Use caution: a change of ownership may block it.'],
    ['CONTROL_NOT_ASSESSED', heldBy('20', { ties: [tie('OFFICER_OF'), votes('30')] }), 'Whether Prigozhin, blocked, may control Acme without owning enough of it is not settled by what is recorded. Recorded: Prigozhin is an officer of it and Prigozhin has 30 % of its votes. Ask for articles, shareholder agreements and who appoints the board.'],
    ['BLOCKED_INTEREST', heldBy('?'), 'The interest of blocked holders in Acme is blocked, though it is not: Prigozhin (a share not known). Block dividends and other payments to them, and do not deal in their shares.'],
    ['LEGACY_BLOCKED_PROPERTY', sold(), 'Acme was blocked until 2024-03-01 while Prigozhin owned it: property blocked by then stays blocked until it is licensed or unblocked.'],
    ['SHAM_RISK', sold({ sellerListed: '2024-03-02', buyers: [{ name: 'Spouse', ties: ['FAMILY'] }] }), 'A divestment of Acme may be a sham: Spouse, who took over when Prigozhin left, is linked to Prigozhin (FAMILY) and Prigozhin held its stake until 2024-03-01 and was listed on 2024-03-02. Establish who benefits, who decides and what was paid before relying on it.'],
    ['UNATTRIBUTED_SHARE', heldBy('35', { unattributedShare: fractionOf('65') }), 'No recorded holder accounts for 65 points of Acme, taken as not held by blocked parties; with the 35 of blocked holders they could block it. Find out who holds them.'],
    ['CONFLICTING_SOURCES', { conflicts: [holding('Prigozhin', '[45,52]')] }, 'Sources differ about stakes in Acme; anything between what they say is counted as possible: Prigozhin (45-52 %). Find out which source is right and of what day.'],
    ['LICENSED', { licenses: [{ number: 'GL 15', scope: 'winding down' }] }, 'A licence in force covers Acme: GL 15 (winding down). Check its terms and conditions before relying on it.'],
  ])('say what to do: %s', (code, facts, expected) => {
    expect(messageOf(code, facts)).toBe(expected);
  }); // prettier-ignore

  it('name four of many and count the rest', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(messageOf('LISTING_DATE_UNKNOWN', { possiblyListed: names })).toContain('A, B, C, D and 2 others');
    expect(messageOf('LISTING_DATE_UNKNOWN', { possiblyListed: names.slice(0, 5) })).toContain('A, B, C, D and E');
  });
});
