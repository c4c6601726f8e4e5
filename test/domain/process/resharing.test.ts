import { describe, expect, it } from '@jest/globals';
import type { Addressee } from '../../../domain/process/resharing.ts';
import { resharing } from '../../../domain/process/resharing.ts';
import { clear } from '../../../domain/tlp.ts';
import type { Marking, Tlp } from '../../../domain/tlp.ts';
import { as } from './trying.ts';

const circle = {
  clientsOf: (org: string) => (org === 'A' ? ['A-CLIENT'] : []),
  readersOf: (community: string) => (community === 'lakes' ? ['A', 'B'] : []),
};
const recipient = as('STATE_OFFICIAL', 'A', 'rec');
const originator = as('DHS_CISA_ANALYST', 'A', 'ori');
const marked = (tlp: Tlp, more: Partial<Marking> = {}): Marking => ({ ...clear, tlp, originator: 'ori', ...more });
const green = marked('GREEN', { community: 'lakes' });
const amber = marked('AMBER', { recipientOrgs: ['A'] });
const strict = marked('AMBER_STRICT', { recipientOrgs: ['A'] });
const red = marked('RED', { namedRecipients: ['rec'] });
const to = (given: Partial<Addressee>): Addressee => ({ org: null, user: null, community: null, ...given });

describe('Passing a record on', () => {
  it.each<[string, Marking, Addressee, string | null, string | null]>([
    ['CLEAR to anybody', marked('CLEAR'), to({ org: 'OUT' }), null, null],
    ['CLEAR to a person', marked('CLEAR'), to({ user: 'pat' }), null, null],
    ['GREEN to a member', green, to({ org: 'B' }), null, null],
    ['GREEN to its community', green, to({ community: 'lakes' }), null, null],
    ['GREEN outside', green, to({ org: 'OUT' }), 'TLP_CANNOT_LOOSEN', 'TLP_CANNOT_LOOSEN'],
    ['GREEN to another community', green, to({ community: 'ponds' }), 'TLP_CANNOT_LOOSEN', 'TLP_CANNOT_LOOSEN'],
    ['GREEN to a person', green, to({ user: 'pat' }), 'BAD_INPUT', 'BAD_INPUT'],
    ['AMBER to a client of a recipient', amber, to({ org: 'A-CLIENT' }), null, null],
    ['AMBER outside', amber, to({ org: 'OUT' }), 'TLP_CANNOT_LOOSEN', null],
    ['AMBER to a community', amber, to({ community: 'lakes' }), 'TLP_CANNOT_LOOSEN', 'TLP_CANNOT_LOOSEN'],
    ['AMBER+STRICT to a recipient', strict, to({ org: 'A' }), null, null],
    ['AMBER+STRICT to a client of one', strict, to({ org: 'A-CLIENT' }), 'TLP_CANNOT_LOOSEN', null],
    ['RED to a person', red, to({ user: 'pat' }), 'TLP_CANNOT_LOOSEN', null],
    ['RED to a person who has it', red, to({ user: 'rec' }), 'TLP_CANNOT_LOOSEN', null],
    ['RED to an organisation', red, to({ org: 'A' }), 'TLP_CANNOT_LOOSEN', 'BAD_INPUT'],
    ['anything to two at once', marked('CLEAR'), to({ org: 'A', user: 'pat' }), 'BAD_INPUT', 'BAD_INPUT'],
    ['anything to nobody', marked('CLEAR'), to({}), 'BAD_INPUT', 'BAD_INPUT'],
  ])('%s: as its marking says, to a recipient and to the originator', (_, marking, addressee, forRecipient, forOriginator) => {
    const codeOf = (viewer: typeof recipient) => {
      const outcome = resharing(marking, addressee, viewer, circle);
      return outcome.isAllowed ? null : outcome.violations.map(({ code }) => code).join();
    };
    expect([codeOf(recipient), codeOf(originator)]).toEqual([forRecipient, forOriginator]);
  });

  it('widens the marking where the originator names somebody new, and leaves it where it reaches them already', () => {
    const after = (marking: Marking, addressee: Addressee) => {
      const outcome = resharing(marking, addressee, originator, circle);
      return outcome.isAllowed ? outcome.marking : null;
    };
    expect(after(strict, to({ org: 'OUT' }))).toEqual({ ...strict, recipientOrgs: ['A', 'OUT'] });
    expect(after(red, to({ user: 'pat' }))).toEqual({ ...red, namedRecipients: ['rec', 'pat'] });
    expect(after(amber, to({ org: 'A-CLIENT' }))).toEqual(amber);
    expect(after(green, to({ org: 'B' }))).toEqual(green);
  });
});
