import { describe, expect, it } from '@jest/globals';
import { holdersOf } from '../../../domain/ownership/holders.ts';
import { links } from '../../ownership/caseNotation.ts';
import { lowText, rangeText, smallWorld, type Given } from '../../ownership/smallWorld.ts';

function held(structure: string, given: Given = {}) {
  const { state, of, named } = smallWorld(structure, given);
  const { blocked, blockedShare, unattributed } = holdersOf(state, of('A'));
  return {
    blocked: blocked.map(({ holder, isDerived }) => `${named(holder)}${isDerived ? ' derived' : ''}`),
    share: rangeText(blockedShare.lo, blockedShare.hi),
    unattributed: lowText({ value: unattributed, open: false }),
  };
}

describe('what blocked holders have of an actor', () => {
  it.each<[string, string, Given, ReturnType<typeof held>]>([
    ['one of them, the rest unattributed', 'X→A 35', {}, { blocked: ['X'], share: '35', unattributed: '65' }],
    ['the larger first, derived ones too', 'X→B 50; B→A 40; X→A 10; N→A 20', {}, { blocked: ['B derived', 'X'], share: '50', unattributed: '30' }],
    ['none, and shares that flow through nobody blocked', 'X→B 49; B→A 100', {}, { blocked: [], share: '0', unattributed: '0' }],
    ['a band', 'X→A (25,50]', {}, { blocked: ['X'], share: '(25,50]', unattributed: '75' }],
    ['a share not known, with all the room there is', 'X→A ?', {}, { blocked: ['X'], share: '[0,100]', unattributed: '100' }],
    ['a share not known, with the room that others leave', 'X→A ?; N→A 60', {}, { blocked: ['X'], share: '[0,40]', unattributed: '40' }],
    ['others that have more than an open bound', 'X→A ?; N→A (60,75]', {}, { blocked: ['X'], share: '[0,40)', unattributed: '40' }],
    ['holders only possibly blocked, at most', 'X→A 20; X→B [40,60]; B→A 30', {}, { blocked: ['X'], share: '[20,50]', unattributed: '50' }],
    ['holders possibly listed, at most', 'X→A 20; Y→A 30', { possiblyListed: ['Y'] }, { blocked: ['X'], share: '[20,50]', unattributed: '50' }],
    ['everything that nobody accounts for, where that is asked for', 'X→A 35; N→A 10', { unattributed: 'POSSIBLE' }, { blocked: ['X'], share: '[35,90]', unattributed: '55' }],
    ['more than the whole, where sources conflict', 'X→A 70; N→A 60', {}, { blocked: ['X'], share: '70', unattributed: '0' }],
    ['one stake reported by two sources once', 'X→A 30', { more: links('X→A 30') }, { blocked: ['X'], share: '30', unattributed: '70' }],
    ['all of them, also where the regime does not add them up', 'X→A 30; Y→A 30', { listed: ['X', 'Y'], regime: 'UK' }, { blocked: ['X', 'Y'], share: '60', unattributed: '40' }],
    ['nothing, where nobody is known to own it', 'A→B 10', { more: links('X→Z 1') }, { blocked: [], share: '0', unattributed: '100' }],
  ])('%s: %s', (_title, structure, given, expected) => {
    expect(held(structure, given)).toEqual(expected);
  }); // prettier-ignore
});
