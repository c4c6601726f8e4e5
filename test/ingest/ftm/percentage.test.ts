import { describe, expect, it } from '@jest/globals';
import { readPercentage } from '../../../ingest/ftm/percentage.ts';

/** `[25, 50]` with round brackets for bounds left out; `unknown`, or `unread` for what is not understood. */
function shown(text: string): string {
  const { share, isUnread } = readPercentage(text);
  if (isUnread) return 'unread';
  if (share.min === '0' && share.max === '100' && !share.minOpen && !share.maxOpen) return 'unknown';
  return `${share.minOpen ? '(' : '['}${share.min}, ${share.max}${share.maxOpen ? ')' : ']'}`;
}

describe('a percentage in free text', () => {
  it.each([
    ['50%', '[50, 50]'],
    ['50.00', '[50, 50]'],
    ['33,3 %', '[33.3, 33.3]'],
    ['50 percent', '[50, 50]'],
    ['50 per cent', '[50, 50]'],
    ['1/3', '[100/3, 100/3]'],
    ['~30', '[29.5, 30.5)'],
    ['25-50', '[25, 50]'],
    ['25% - 50%', '[25, 50]'],
    ['25 to 50 %', '[25, 50]'],
    ['between 25% and 50%', '[25, 50]'],
    ['from 25 to 50 percent', '[25, 50]'],
    ['more than 25%', '(25, 100]'],
    ['More Than 25 per cent', '(25, 100]'],
    ['over 50', '(50, 100]'],
    ['>50%', '(50, 100]'],
    ['exceeding 10 %', '(10, 100]'],
    ['75% or more', '[75, 100]'],
    ['75 % and above', '[75, 100]'],
    ['75+', '[75, 100]'],
    ['at least 25%', '[25, 100]'],
    ['not less than 25%', '[25, 100]'],
    ['≥ 25%', '[25, 100]'],
    ['less than 5%', '[0, 5)'],
    ['under 5 %', '[0, 5)'],
    ['up to 25%', '[0, 25]'],
    ['not more than 25%', '[0, 25]'],
    ['25% or less', '[0, 25]'],
    ['Over 50% up to 75%', '(50, 75]'],
    ['more than 25% but not more than 50%', '(25, 50]'],
    ['more than 25%, less than 50%', '(25, 50)'],
    ['at least 25% and less than 50%', '[25, 50)'],
    ['>25 <=50', '(25, 50]'],
    ['ownership-of-shares-25-to-50-percent', '(25, 50]'],
    ['ownership-of-shares-50-to-75-percent', '(50, 75)'],
    ['ownership-of-shares-75-to-100-percent', '[75, 100]'],
    ['ownership-of-shares-25-to-50-percent-as-trust', '(25, 50]'],
    ['unknown', 'unknown'],
    ['n/a', 'unknown'],
  ])('%j is %s', (text, interval) => expect(shown(text)).toBe(interval));

  it.each([
    'minority', 'majority', 'wholly owned', 'controlling', 'about 30%', '50 shares', '150%', 'more than 100.5%', '75-25', '50% (indirect)', '25%-50%-75%',
    'fifty', 'not 50%', 'more than', 'less than 50% or more than 75%', 'ownership-of-shares-10-to-20-percent',
  ])('%j is not guessed at', (text) => expect(shown(text)).toBe('unread')); // prettier-ignore

  it('says itself where it is one of votes or of the board', () => {
    expect(readPercentage('voting-rights-25-to-50-percent')).toMatchObject({
      interest: 'VOTING_RIGHTS',
      share: { min: '25', minOpen: true },
    });
    expect(readPercentage('right-to-appoint-and-remove-directors')).toMatchObject({ interest: 'BOARD_MAJORITY', isUnread: false });
    expect(readPercentage('ownership-of-shares-25-to-50-percent').interest).toBe('EQUITY');
    expect(readPercentage('50%').interest).toBeNull();
  });
});
