import { describe, expect, it } from '@jest/globals';

import type { Marking, Tlp } from '../../domain/tlp.ts';
import { canSee, clear, isStricter, parseTlp, publicViewer, strictest } from '../../domain/tlp.ts';

const marking = (tlp: Tlp, more: Partial<Marking> = {}): Marking => ({
  ...clear,
  tlp,
  originator: 'olga',
  community: 'community:X',
  recipientOrgs: ['ORG'],
  namedRecipients: ['ned'],
  ...more,
});
const none = { communities: new Set<string>(), clientOf: new Set<string>(), suspendedFrom: new Set<string>() };
const member = { ...none, communities: new Set(['community:X']) };
const client = { ...none, clientOf: new Set(['ORG']) };
const suspended = { ...none, suspendedFrom: new Set(['community:X']) };
const user = (name: string, org: string) => ({ user: name, org, roles: ['STATE_OFFICIAL' as const] });

describe('Who may see a marking', () => {
  it.each([
    ['CLEAR', 'the public', publicViewer, none, marking('CLEAR'), true],
    ['GREEN', 'the public', publicViewer, none, marking('GREEN'), false],
    ['GREEN', 'a member of its community', user('u', 'O'), member, marking('GREEN'), true],
    ['GREEN', 'a member of another community', user('u', 'O'), member, marking('GREEN', { community: 'community:Y' }), false],
    ['GREEN', 'a member, where it names no community', user('u', 'O'), member, marking('GREEN', { community: null }), false],
    ['AMBER', 'a recipient organisation', user('u', 'ORG'), none, marking('AMBER'), true],
    ['AMBER', 'a client of a recipient', user('u', 'O'), client, marking('AMBER'), true],
    ['AMBER', 'a recipient that is suspended from the community it is shared in', user('u', 'ORG'), suspended, marking('AMBER'), false],
    [
      'AMBER',
      'a recipient that is suspended from another',
      user('u', 'ORG'),
      suspended,
      marking('AMBER', { community: 'community:Y' }),
      true,
    ],
    ['AMBER_STRICT', 'a recipient that is suspended', user('u', 'ORG'), suspended, marking('AMBER_STRICT'), false],
    [
      'AMBER_STRICT',
      'a recipient that is suspended, of what no community shares',
      user('u', 'ORG'),
      suspended,
      marking('AMBER_STRICT', { community: null }),
      true,
    ],
    ['AMBER', 'a community member who is neither', user('u', 'O'), member, marking('AMBER'), false],
    [
      'AMBER',
      'a recipient whose role need not know',
      user('u', 'ORG'),
      none,
      marking('AMBER', { needToKnowRoles: ['DOJ_OFFICER'] }),
      false,
    ],
    [
      'AMBER',
      'a recipient whose role needs to know',
      user('u', 'ORG'),
      none,
      marking('AMBER', { needToKnowRoles: ['STATE_OFFICIAL'] }),
      true,
    ],
    ['AMBER_STRICT', 'a recipient organisation', user('u', 'ORG'), none, marking('AMBER_STRICT'), true],
    ['AMBER_STRICT', 'a client of a recipient', user('u', 'O'), client, marking('AMBER_STRICT'), false],
    ['RED', 'a recipient organisation', user('u', 'ORG'), none, marking('RED'), false],
    ['RED', 'a named person', user('ned', 'O'), none, marking('RED'), true],
    ['RED', 'the originator', user('olga', 'O'), none, marking('RED'), true],
    ['RED', 'an auditor', { user: 'u', org: 'ORG', roles: ['AUDITOR' as const] }, member, marking('RED'), false],
  ])('%s: %s', (_, __, viewer, standing, what, expected) => {
    expect(canSee(viewer, standing, what)).toBe(expected);
  });

  it('orders colours from RED to CLEAR', () => {
    expect([
      isStricter('RED', 'AMBER_STRICT'),
      isStricter('AMBER_STRICT', 'AMBER'),
      isStricter('GREEN', 'CLEAR'),
      isStricter('CLEAR', 'CLEAR'),
    ]).toEqual([true, true, true, false]);
    expect([strictest([]), strictest(['GREEN', 'AMBER', 'CLEAR'])]).toEqual(['CLEAR', 'AMBER']);
  });

  it.each([
    ['TLP:WHITE', 'CLEAR'],
    ['white', 'CLEAR'],
    ['tlp:amber+strict', 'AMBER_STRICT'],
    ['Red', 'RED'],
    ['PINK', null],
    ['', null],
  ])('reads "%s" as %s', (text, expected) => {
    expect(parseTlp(text)).toBe(expected);
  });
});
