import { describe, expect, it } from '@jest/globals';
import type { Circle } from '../../../domain/process/markingChange.ts';
import { editorsOf, markingViolations, widens } from '../../../domain/process/markingChange.ts';
import { clear, tlps } from '../../../domain/tlp.ts';
import type { Marking, Tlp } from '../../../domain/tlp.ts';
import { as } from './trying.ts';

const editor = as('DHS_CISA_ANALYST', 'A', 'ed');
const circle: Circle = {
  clientsOf: (org) => (org === 'A' ? ['A-CLIENT'] : []),
  readersOf: (community) => (community === 'lakes' ? ['A', 'B', 'A-CLIENT'] : ['A']),
};
const marked = (tlp: Tlp, more: Partial<Marking> = {}): Marking => ({ ...clear, tlp, originator: 'ori', ...more });
const samples: Record<Tlp, Marking> = {
  RED: marked('RED', { namedRecipients: ['ed', 'ori'] }),
  AMBER_STRICT: marked('AMBER_STRICT', { recipientOrgs: ['A'] }),
  AMBER: marked('AMBER', { recipientOrgs: ['A'] }),
  GREEN: marked('GREEN', { community: 'lakes' }),
  CLEAR: marked('CLEAR'),
};
const pairs = tlps.flatMap((before) => tlps.map((after): [Tlp, Tlp] => [before, after]));
const codesOf = (type: Parameters<typeof markingViolations>[0], before: Marking, after: Marking, viewer = editor) =>
  markingViolations(type, { before, after, viewer, circle }).map(({ code }) => code);

describe('Another marking', () => {
  it.each(pairs)('from %s to %s is free to the originator, and to other editors where it restricts', (before, after) => {
    const isLoosened = tlps.indexOf(after) > tlps.indexOf(before);
    expect(codesOf('incident', samples[before], samples[after])).toEqual(isLoosened ? ['TLP_CANNOT_LOOSEN'] : []);
    expect(codesOf('incident', samples[before], samples[after], as('LOCAL_OFFICIAL', 'Z', 'ori'))).toEqual([]);
  });

  it.each<[string, Marking, Marking, boolean]>([
    ['names an organisation outside the community', samples.GREEN, marked('AMBER_STRICT', { recipientOrgs: ['OUT'] }), true],
    ['names a member of the community', samples.GREEN, marked('AMBER_STRICT', { recipientOrgs: ['B'] }), false],
    ['names a member whose client is outside', marked('GREEN', { community: 'ponds' }), marked('AMBER', { recipientOrgs: ['A'] }), true],
    [
      'names that member without its clients',
      marked('GREEN', { community: 'ponds' }),
      marked('AMBER_STRICT', { recipientOrgs: ['A'] }),
      false,
    ],
    ['names another community', samples.GREEN, marked('GREEN', { community: 'ponds' }), true],
    ['names a client, which read it as one', samples.AMBER, marked('AMBER_STRICT', { recipientOrgs: ['A', 'A-CLIENT'] }), false],
    ['names a client, which did not read it', samples.AMBER_STRICT, marked('AMBER_STRICT', { recipientOrgs: ['A', 'A-CLIENT'] }), true],
    ['names a person who may not have seen it', samples.AMBER, marked('RED', { namedRecipients: ['ed', 'pat'] }), true],
    ['names the originator alone', samples.AMBER, marked('RED', { namedRecipients: ['ori'] }), false],
    ['leaves out a person', samples.RED, marked('RED', { namedRecipients: ['ed'] }), false],
    ['adds a person', samples.RED, marked('RED', { namedRecipients: ['ed', 'ori', 'pat'] }), true],
    ['adds roles to one role', marked('AMBER', { recipientOrgs: ['A'], needToKnowRoles: ['DOJ_OFFICER'] }), samples.AMBER, true],
    ['narrows every role to one', samples.AMBER, marked('AMBER', { recipientOrgs: ['A'], needToKnowRoles: ['DOJ_OFFICER'] }), false],
    ['restricts what everybody saw to anybody', samples.CLEAR, marked('RED', { namedRecipients: ['pat'] }), false],
  ])('that %s lets more people see it: %#', (_, before, after, expected) => {
    expect(widens(before, after, editor, circle)).toBe(expected);
  });

  it('is refused to roles that do not write such records, and to anybody for records marked by their steps', () => {
    expect(codesOf('incident', samples.GREEN, samples.AMBER_STRICT, as('DEFENSE_READER', 'A', 'dee'))).toEqual(['FORBIDDEN']);
    expect(codesOf('advisory', samples.GREEN, samples.AMBER_STRICT, as('COMMUNITY_STAFF', 'A', 'dee'))).toEqual([]);
    for (const type of ['actor', 'designation', 'assessment', 'impactPaper', 'victim', 'dissemination'] as const) {
      expect(editorsOf(type)).toBeNull();
      expect(codesOf(type, samples.GREEN, samples.RED, as('ODNI_ANALYST', 'A', 'ori'))).toEqual(['BAD_INPUT']);
    }
  });

  it('names its recipients', () => {
    expect(codesOf('incident', samples.GREEN, marked('RED'))).toEqual(['RED_NEEDS_NAMED_RECIPIENTS']);
    expect(codesOf('incident', samples.GREEN, marked('AMBER'))).toEqual(['AMBER_NEEDS_RECIPIENT_ORGS']);
    expect(codesOf('incident', samples.AMBER, samples.AMBER_STRICT)).toEqual([]);
  });

  it('of a determination stays within Treasury and the three it consults, whoever asks', () => {
    const circleOf = (recipientOrgs: string[], tlp: Tlp = 'AMBER_STRICT') => marked(tlp, { recipientOrgs });
    const tess = as('TREASURY_OFFICER', 'US-TREASURY', 'ori');
    const before = circleOf(['US-TREASURY']);
    expect(codesOf('determination', before, circleOf(['US-TREASURY', 'US-STATE']), tess)).toEqual([]);
    expect(codesOf('determination', before, circleOf(['US-TREASURY', 'US-DEFENSE']), tess)).toEqual(['BAD_INPUT']);
    expect(codesOf('determination', before, circleOf(['US-TREASURY'], 'AMBER'), tess)).toEqual(['BAD_INPUT']);
    expect(codesOf('determination', before, samples.CLEAR, tess)).toEqual(['BAD_INPUT']);
    expect(codesOf('determination', before, samples.RED, tess)).toEqual([]);
  });
});
