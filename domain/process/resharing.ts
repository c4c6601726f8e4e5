/** Passing a record on: who may, to whom, as its marking says. @see FIRST, Traffic Light Protocol 2.0 */
import type { Violation } from '../errors.ts';
import type { Marking, Viewer } from '../tlp.ts';
import { readersOf } from './markingChange.ts';
import type { Circle } from './markingChange.ts';

/** Exactly one of the three is not null. */
export interface Addressee {
  readonly org: string | null;
  readonly user: string | null;
  readonly community: string | null;
}
/** The marking the record has afterwards, or everything that stands against passing it on. */
export type Resharing =
  { readonly isAllowed: true; readonly marking: Marking } | { readonly isAllowed: false; readonly violations: readonly Violation[] };

/**
 * What passing a record on comes to.
 *
 * CLEAR goes to anyone; GREEN to members and partners of its community; AMBER and AMBER+STRICT to organisations that may read it already,
 * and to others from the originator alone, whose marking then names them; RED to persons the originator names.
 */
export function resharing(marking: Marking, to: Addressee, viewer: Viewer, circle: Circle): Resharing {
  if ([to.org, to.user, to.community].filter((each) => each !== null).length !== 1) {
    return refused('BAD_INPUT', 'Name exactly one organisation, person or community.', 'toOrg');
  }
  const isOriginator = marking.originator !== null && marking.originator === viewer.user;
  switch (marking.tlp) {
    case 'CLEAR':
      return { isAllowed: true, marking };
    case 'GREEN':
      if (to.user !== null)
        return refused('BAD_INPUT', 'TLP:GREEN goes to organisations of its community; name the organisation.', 'toUser');
      if (to.community !== null ? to.community === marking.community : readersOf(marking, circle).includes(to.org ?? '')) {
        return { isAllowed: true, marking };
      }
      return loosened('TLP:GREEN is passed on within its community alone.', to);
    case 'AMBER':
    case 'AMBER_STRICT':
      return amber(marking, to, isOriginator, circle);
    case 'RED':
      if (!isOriginator) return loosened('TLP:RED is not passed on; its originator alone may name another recipient.', to);
      if (to.user === null) return refused('BAD_INPUT', 'TLP:RED goes to persons; name the user.', 'toUser');
      return { isAllowed: true, marking: { ...marking, namedRecipients: [...new Set([...marking.namedRecipients, to.user])] } };
  }
}

function amber(marking: Marking, to: Addressee, isOriginator: boolean, circle: Circle): Resharing {
  const { org } = to;
  if (org === null) {
    return to.user === null
      ? loosened(`TLP:${marking.tlp} goes to organisations and not to a community.`, to)
      : refused('BAD_INPUT', `TLP:${marking.tlp} goes to organisations; name the organisation.`, 'toUser');
  }
  if (readersOf(marking, circle).includes(org)) return { isAllowed: true, marking };
  if (isOriginator) return { isAllowed: true, marking: { ...marking, recipientOrgs: [...marking.recipientOrgs, org] } };
  const circleOfIt = marking.tlp === 'AMBER' ? 'its recipients and their clients' : 'its recipients';
  return loosened(`TLP:${marking.tlp} is passed on among ${circleOfIt} alone; its originator may name another organisation.`, to);
}

function loosened(message: string, to: Addressee): Resharing {
  return refused('TLP_CANNOT_LOOSEN', message, to.org !== null ? 'toOrg' : to.user !== null ? 'toUser' : 'toCommunity');
}

function refused(code: Violation['code'], message: string, field: string): Resharing {
  return { isAllowed: false, violations: [{ code, message, rule: 'TLP 2.0', field }] };
}
