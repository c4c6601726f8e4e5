import { describe, expect, it } from '@jest/globals';
import { reachesAllOf } from '../../../domain/process/publication.ts';
import { clear } from '../../../domain/tlp.ts';
import type { Marking } from '../../../domain/tlp.ts';

const marked = (given: Partial<Marking>): Marking => ({ ...clear, ...given });
const green = (community: string) => marked({ tlp: 'GREEN', community });
const amber = (recipientOrgs: string[], given: Partial<Marking> = {}) => marked({ tlp: 'AMBER', recipientOrgs, ...given });
const strict = (recipientOrgs: string[]) => amber(recipientOrgs, { tlp: 'AMBER_STRICT' });
const red = (namedRecipients: string[]) => marked({ tlp: 'RED', namedRecipients });

describe('Whether a judgment reaches everybody who sees what it is about', () => {
  it.each<[string, Marking, Marking, boolean]>([
    ['a CLEAR one reaches everybody', clear, clear, true],
    ['a CLEAR one reaches named persons', clear, red(['ida']), true],
    ['one for a community reaches the community', green('lakes'), green('lakes'), true],
    ['one for another community does not', green('hills'), green('lakes'), false],
    ['one for a community does not reach everybody', green('lakes'), clear, false],
    ['one for two organisations reaches one of them', amber(['a', 'b']), amber(['a']), true],
    ['one for an organisation does not reach two', amber(['a']), amber(['a', 'b']), false],
    ['one that clients read too reaches those without clients', amber(['a']), strict(['a']), true],
    ['one without clients does not reach clients', strict(['a']), amber(['a']), false],
    ['one for a role does not reach every role', amber(['a'], { needToKnowRoles: ['AUDITOR'] }), amber(['a']), false],
    ['one for every role reaches a role', amber(['a']), amber(['a'], { needToKnowRoles: ['AUDITOR'] }), true],
    ['one for two persons reaches one of them', red(['ida', 'bo']), red(['ida']), true],
    ['one for a person does not reach another', red(['ida']), red(['bo']), false],
    ['one for persons does not reach an organisation', red(['ida']), strict(['a']), false],
  ])('%s', (_title, judgment, about, reaches) => {
    expect(reachesAllOf(judgment, about)).toBe(reaches);
  });
});
