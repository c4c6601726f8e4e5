/** Changing the marking of one record: the originator lets more people see it, whoever may write it may restrict it. @see domain model 5.1 */
import type { Violation } from '../errors.ts';
import { incompleteMarking } from '../markings.ts';
import type { RecordType } from '../model.ts';
import { isStricter } from '../tlp.ts';
import type { Marking, Role, Viewer } from '../tlp.ts';
import { sanctionsCircle } from './agencyOrgs.ts';
import { systems } from './machines.ts';

const treasury = ['TREASURY_OFFICER'] as const;
const agencies = ['ODNI_ANALYST', 'DHS_CISA_ANALYST', 'DOJ_OFFICER', 'TREASURY_OFFICER', 'STATE_DEPT_OFFICER', 'DEFENSE_READER'] as const;

/** Types with a marking that people choose; null takes the roles of the type's machine. Other types are marked by their steps. */
const markable: Partial<Record<RecordType, readonly Role[] | null>> = {
  incident: null,
  attribution: null,
  interferenceDetermination: null,
  advisory: null,
  intelItem: null,
  tearline: ['ODNI_ANALYST', 'DHS_CISA_ANALYST'],
  situationRoom: null,
  responseCase: null,
  supportEngagement: null,
  pilotProgram: null,
  infrastructureAsset: ['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'DHS_CISA_ANALYST'],
  notification: agencies,
  submission: agencies,
  determination: null,
  delistingPetition: null,
  measureRecommendation: null,
  blockedProperty: treasury,
  congressReport: treasury,
  relatedAction: ['DOJ_OFFICER', 'STATE_DEPT_OFFICER', 'TREASURY_OFFICER'],
};
const confidential: readonly RecordType[] = ['determination', 'measureRecommendation'];

/** The roles that may restrict records of a type; null where its marking is not for people to choose. */
export function editorsOf(type: RecordType): readonly Role[] | null {
  const own = markable[type];
  if (own !== null) return own ?? null;
  const machine = systems.flatMap(({ machines }) => [...machines]).find((each) => each.type === type);
  return [...new Set((machine?.transitions ?? []).flatMap(({ who }) => [...who]))];
}

/** What the writer knows of who reads what. */
export interface Circle {
  /** Organisations that are clients of one. */
  readonly clientsOf: (org: string) => readonly string[];
  /** Active members and partners of a community. */
  readonly readersOf: (community: string) => readonly string[];
}

/** Organisations that read an AMBER or GREEN record, as far as the circle tells. */
export function readersOf(marking: Marking, { clientsOf, readersOf: ofCommunity }: Circle): string[] {
  switch (marking.tlp) {
    case 'GREEN':
      return marking.community === null ? [] : [...ofCommunity(marking.community)];
    case 'AMBER':
      return [...marking.recipientOrgs, ...marking.recipientOrgs.flatMap((org) => clientsOf(org))];
    case 'AMBER_STRICT':
      return [...marking.recipientOrgs];
    default:
      return [];
  }
}

/** Whether a marking lets somebody see a record who did not before, or may do so; the writer and the originator do not count. */
export function widens(before: Marking, after: Marking, viewer: Viewer, circle: Circle): boolean {
  if (before.tlp === 'CLEAR') return false;
  if (isStricter(before.tlp, after.tlp)) return true;
  switch (after.tlp) {
    case 'CLEAR':
      return true;
    case 'GREEN':
      return before.community !== after.community;
    case 'AMBER':
    case 'AMBER_STRICT': {
      const known = new Set([...readersOf(before, circle), ...(viewer.org === null ? [] : [viewer.org])]);
      return !readersOf(after, circle).every((org) => known.has(org)) || gainsRoles(before, after);
    }
    case 'RED': {
      const known = [viewer.user, before.originator, ...before.namedRecipients];
      return !after.namedRecipients.every((user) => known.includes(user));
    }
  }
}

function gainsRoles(before: Marking, after: Marking): boolean {
  if (before.needToKnowRoles.length === 0) return false;
  return after.needToKnowRoles.length === 0 || !after.needToKnowRoles.every((role) => before.needToKnowRoles.includes(role));
}

/** Everything that stands against another marking for a record of a type, but for what the record is derived from. */
export function markingViolations(
  type: RecordType,
  {
    before,
    after,
    viewer,
    circle,
  }: { readonly before: Marking; readonly after: Marking; readonly viewer: Viewer; readonly circle: Circle },
): Violation[] {
  const editors = editorsOf(type);
  if (editors === null) {
    return [{ code: 'BAD_INPUT', message: `The marking of a ${type} follows from its steps and is not changed by itself.`, field: 'id' }];
  }
  const isOriginator = before.originator !== null && before.originator === viewer.user;
  if (!isOriginator && !editors.some((role) => viewer.roles.includes(role))) {
    const takes = `that takes its originator or one of the roles ${editors.join(', ')}`;
    return [
      {
        code: 'FORBIDDEN',
        message: `You may not change this marking; ${takes}, and you are ${viewer.roles.join(', ') || 'without a role'}.`,
      },
    ];
  }
  const found = [...incompleteMarking(after), ...noticeBeforePublication(type, after)];
  if (!isOriginator && widens(before, after, viewer, circle)) {
    const message = `Only the originator may let more people see this record: TLP:${before.tlp} to TLP:${after.tlp}.`;
    found.push({ code: 'TLP_CANNOT_LOOSEN', message, rule: 'TLP 2.0', field: 'marking' });
  }
  return found;
}

/** What is prepared against somebody stays with Treasury and the three it consults, whoever wrote it. */
function noticeBeforePublication(type: RecordType, { tlp, recipientOrgs }: Marking): Violation[] {
  if (!confidential.includes(type) || tlp === 'RED') return [];
  if (tlp === 'AMBER_STRICT' && recipientOrgs.every((org) => sanctionsCircle.includes(org))) return [];
  const message = `Section 9 allows no notice beforehand; mark it TLP:RED, or TLP:AMBER_STRICT for ${sanctionsCircle.join(', ')}.`;
  return [{ code: 'BAD_INPUT', message, rule: 'EO 13848 section 9', field: 'marking' }];
}
