import { describe, expect, it } from '@jest/globals';
import { flipsOf, flipText } from '../../../domain/ownership/flips.ts';
import { link, links } from '../../ownership/caseNotation.ts';
import { smallWorld, type Given } from '../../ownership/smallWorld.ts';

function flipsIn(structure: string, actor: string, given: Given = {}, limit?: number): string[] {
  const { state, of, named } = smallWorld(structure, given);
  return flipsOf(state, of(actor), limit).map((flip) => flipText(flip, named));
}

describe('flips', () => {
  it.each<[string, string, Given, string, string[]]>([
    ['a hundredth of a point is missing', 'X→A 49.99', {}, 'A', ['+0.01 points from X in A']],
    ['nothing is missing', 'X→A 50', {}, 'A', []],
    ['any more is enough where half must be exceeded', 'X→A 50', { regime: 'UK' }, 'A', ['more than +0 points from X in A']],
    ['open bounds leave the half itself enough', 'X→A (20,25]; Y→A 20', { listed: ['X', 'Y'], regime: 'EU', asOf: '2024-07-02' }, 'A', ['+10 points from Y in A', 'more than +10 points from X in A, above the 20 known for certain']],
    ['each of several blocked holders could have it, the larger first', 'X→A 10; Y→A 30', { listed: ['X', 'Y'] }, 'A', ['+10 points from Y in A', '+10 points from X in A']],
    ['each alone, where they are not added up', 'X→A 10; Y→A 30', { listed: ['X', 'Y'], regime: 'UK' }, 'A', ['more than +20 points from Y in A', 'more than +40 points from X in A']],
    ['a band can turn out high enough', 'X→A (25,50]', {}, 'A', ['resolve the > 25-50 % of X in A: it blocks where 50 % or more']],
    ['a band that stays below half has to grow', 'X→A (25,50)', {}, 'A', ['+25 points from X in A, above the 25 known for certain']],
    ['a share not known', 'X→A ?', {}, 'A', ['resolve the unknown share of X in A: it blocks where 50 % or more']],
    ['a share not known that others leave no room for', 'X→A ?; N→A 60', {}, 'A', ['+50 points from X in A, above the 0 known for certain', 'listing of N']],
    ['sources that differ', 'X→A 45', { more: links('X→A 52') }, 'A', ['resolve the 45-52 % of X in A: it blocks where 50 % or more']],
    ['a holder upstream that would become blocked', 'X→B 45; B→A 60', {}, 'A', ['+5 points from X in B', 'listing of B']],
    ['a holder upstream that holds too little', 'X→B 45; B→A 40', {}, 'A', []],
    ['two holders that come together', 'X→C 45; C→B 50; C→D 50; B→A 25; D→A 25', {}, 'A', ['+5 points from X in C', 'listing of C']],
    ['the nearer of equals', 'X→B 45; B→A 60; X→A 45', {}, 'A', ['+5 points from X in A', '+5 points from X in B', 'listing of B']],
    ['a circle', 'X→A 45; B→A 40; A→B 100', {}, 'B', ['+5 points from X in A', 'listing of A']],
    ['a listing of which the day is not known', 'Y→A 50', { listed: ['X'], possiblyListed: ['Y'], more: links('X→Z 1') }, 'A', ['resolve whether the listing of Y is in force on the day']],
    ['its own listing, of which the day is not known', 'X→A 45', { possiblyListed: ['A'] }, 'A', ['+5 points from X in A', 'resolve whether the listing of A is in force on the day']],
    ['nobody blocked among the owners', 'N→A 60; M→A 40', { more: links('X→Z 1') }, 'A', ['listing of N']],
    ['nothing above', 'A→B 100', { more: links('X→Z 1') }, 'A', []],
    ['listings alone, where the regime only lists', 'X→A 45', { regime: 'UN' }, 'A', []],
  ])('%s: %s', (_title, structure, given, actor, expected) => {
    expect(flipsIn(structure, actor, given)).toEqual(expected);
  }); // prettier-ignore

  it('count the votes too where they block', () => {
    const votes = link('X→A 45', { linkType: 'CONTROLS', interest: 'VOTING_RIGHTS' });
    const expected = ['more than +5 points of the votes from X in A', '+20 points from X in A'];
    expect(flipsIn('X→A 30', 'A', { regime: 'EU', more: [votes] })).toEqual(expected);
    expect(flipsIn('X→A 30', 'A', { more: [votes] })).toEqual(['+20 points from X in A']);
  });

  it('count what those in a joint arrangement hold', () => {
    const more = links('X→A 20; N→A 20', { arrangement: 'pact' });
    const expected = ['more than +10 points from N in A', 'more than +10 points from X in A'];
    expect(flipsIn('', 'A', { regime: 'UK', more })).toEqual(expected);
  });

  it('are ten at most, unless more are asked for', () => {
    const holders = Array.from({ length: 12 }, (_, at) => `Y${at}`);
    const structure = holders.map((holder) => `${holder}→A 1`).join('; ');
    expect(flipsIn(structure, 'A', { listed: holders })).toHaveLength(10);
    expect(flipsIn(structure, 'A', { listed: holders }, 20)).toHaveLength(12);
  });

  it('look at the nearest where very much is upstream', () => {
    const owners = Array.from({ length: 3_000 }, (_, at) => `E${at + 1}→E${at} 60`);
    const found = flipsIn(`X→A 40; E0→A 50; ${owners.join('; ')}`, 'A');
    expect(found.slice(0, 3)).toEqual(['+10 points from X in A', 'listing of E0', 'listing of E1']);
    expect(found).toHaveLength(10);
  });
});
