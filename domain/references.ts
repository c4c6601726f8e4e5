/**
 * Which fields of which records name other records.
 *
 * One table serves everybody who must follow references: the store refuses a commit that would leave one dangling, the Neo4j adapter
 * draws each as a relationship of the given type, and a View hides a record whose required end is invisible.
 */
import type { LedgerRecord, RecordType } from './model.ts';

export interface Reference {
  readonly field: string;
  readonly target: RecordType;
  /** Neo4j relationship type, from the referring record to the one referred to. */
  readonly relationship: string;
  /** When the record referred to is invisible: `hidesRecord` hides this record too, `closesUp` only leaves the reference out. */
  readonly whenInvisible: 'hidesRecord' | 'closesUp';
  /** Prefix between the field's value and the record's id: programmes are named by tag. */
  readonly idPrefix?: string;
}

type Table = Readonly<Record<RecordType, readonly Reference[]>>;

const one = (field: string, target: RecordType, relationship: string, idPrefix?: string): Reference =>
  idPrefix === undefined
    ? { field, target, relationship, whenInvisible: 'hidesRecord' }
    : { field, target, relationship, whenInvisible: 'hidesRecord', idPrefix };
const loose = (field: string, target: RecordType, relationship: string): Reference => ({
  field,
  target,
  relationship,
  whenInvisible: 'closesUp',
});

const aboutShared = [
  one('advisory', 'advisory', 'OF_ADVISORY'),
  loose('intelItem', 'intelItem', 'OF_ITEM'),
  one('tearline', 'tearline', 'OF_TEARLINE'),
];

export const references: Table = {
  actor: [],
  actorPart: [one('actor', 'actor', 'PART_OF_ACTOR')],
  match: [one('actors', 'actor', 'COMPARES')],
  // A link is a relationship itself in Neo4j, typed by its linkType; its ends are checked all the same.
  link: [one('from', 'actor', 'FROM'), one('to', 'actor', 'TO')],
  program: [],
  round: [one('program', 'program', 'UNDER', 'program:'), loose('election', 'election', 'RELATES_TO')],
  designation: [
    one('actor', 'actor', 'DESIGNATES'),
    one('programs', 'program', 'UNDER', 'program:'),
    loose('round', 'round', 'IN_ROUND'),
    loose('incidents', 'incident', 'ANSWERS'),
  ],
  election: [loose('jurisdiction', 'jurisdiction', 'HELD_IN')],
  assessment: [one('election', 'election', 'COVERS')],
  impactReport: [one('assessment', 'assessment', 'EVALUATES')],
  incident: [
    loose('elections', 'election', 'RELATES_TO'),
    loose('techniques', 'technique', 'USES_METHOD'),
    loose('states', 'jurisdiction', 'CONCERNS'),
  ],
  victim: [
    one('incident', 'incident', 'OF'),
    loose('reportingOrg', 'organization', 'REPORTED_BY'),
    loose('jurisdiction', 'jurisdiction', 'HIT'),
  ],
  attribution: [one('incident', 'incident', 'OF'), one('actor', 'actor', 'TO'), one('government', 'actor', 'TO_GOVERNMENT')],
  jurisdiction: [loose('parent', 'jurisdiction', 'PART_OF')],
  technique: [loose('parent', 'technique', 'PART_OF')],
  emergencyNotice: [],
  organization: [loose('jurisdiction', 'jurisdiction', 'SERVES'), loose('clientOf', 'organization', 'CLIENT_OF')],
  community: [loose('partners', 'organization', 'PARTNERS_WITH')],
  membership: [one('org', 'organization', 'OF'), one('community', 'community', 'IN')],
  dataset: [],
  listVersion: [one('dataset', 'dataset', 'VERSION_OF', 'dataset:')],
  license: [one('programs', 'program', 'COVERS', 'program:'), one('designations', 'designation', 'COVERS_DESIGNATION')],
  clearance: [one('actor', 'actor', 'CLEARS')],
  customerList: [],
  screeningRun: [one('list', 'customerList', 'SCREENED')],
  note: [one('actor', 'actor', 'NOTED_OF')],
  savedView: [one('about', 'actor', 'SHOWS')],
  idempotency: [],
  interferenceDetermination: [one('election', 'election', 'COVERS'), loose('incidents', 'incident', 'RESTS_ON')],
  consultation: [
    one('of', 'interferenceDetermination', 'FILE_OF'),
    loose('org', 'organization', 'BY'),
    loose('state', 'jurisdiction', 'CONCERNS'),
  ],
  determination: [
    one('actor', 'actor', 'DETERMINES'),
    one('principal', 'actor', 'PRINCIPAL'),
    loose('incidents', 'incident', 'RESTS_ON'),
    loose('attributions', 'attribution', 'RESTS_ON_JUDGMENT'),
  ],
  designationPaper: [one('of', 'designation', 'FILE_OF'), loose('determination', 'determination', 'IMPLEMENTS')],
  delistingPetition: [one('designation', 'designation', 'PETITIONS_AGAINST')],
  measureRecommendation: [
    one('election', 'election', 'ANSWERS'),
    one('assessment', 'assessment', 'RESTS_ON'),
    one('impactReport', 'impactReport', 'RESTS_ON_REPORT'),
  ],
  nationalEmergency: [],
  assessmentPaper: [one('of', 'assessment', 'FILE_OF'), loose('alsoCovers', 'election', 'INCLUDES')],
  impactPaper: [one('of', 'impactReport', 'FILE_OF')],
  membershipPaper: [one('of', 'membership', 'FILE_OF')],
  situationRoom: [
    one('community', 'community', 'ROOM_OF'),
    one('election', 'election', 'WATCHES'),
    loose('states', 'jurisdiction', 'CONCERNS'),
  ],
  roomPaper: [one('of', 'situationRoom', 'FILE_OF')],
  // What an advisory derives from may be of several types, which one relationship cannot be checked for.
  advisory: [loose('community', 'community', 'ISSUED_IN')],
  acknowledgement: [...aboutShared, one('org', 'organization', 'BY')],
  actionTaken: [...aboutShared, one('org', 'organization', 'BY')],
  intelItem: [],
  // Recipients see the tear-line and not the item.
  tearline: [loose('item', 'intelItem', 'TEARLINE_OF')],
  dissemination: [
    ...aboutShared,
    one('incident', 'incident', 'OF_INCIDENT'),
    one('actor', 'actor', 'OF_ACTOR'),
    loose('toOrgs', 'organization', 'SENT_TO'),
  ],
  responseCase: [loose('incident', 'incident', 'RESPONDS_TO'), loose('lead', 'organization', 'LED_BY')],
  caseTask: [one('responseCase', 'responseCase', 'PART_OF'), loose('owner', 'organization', 'OWNED_BY')],
  supportEngagement: [one('jurisdiction', 'jurisdiction', 'FOR'), loose('requestingOrg', 'organization', 'REQUESTED_BY')],
  pilotProgram: [],
  notification: [one('incident', 'incident', 'OF')],
  submission: [loose('elections', 'election', 'RELATES_TO'), loose('incidents', 'incident', 'RELATES_TO_INCIDENT')],
  blockedProperty: [one('designation', 'designation', 'BLOCKED_UNDER')],
  congressReport: [],
  relatedAction: [
    loose('actors', 'actor', 'AGAINST'),
    loose('election', 'election', 'RELATES_TO'),
    loose('incidents', 'incident', 'RELATES_TO_INCIDENT'),
  ],
  infrastructureAsset: [one('jurisdiction', 'jurisdiction', 'OPERATED_BY'), loose('org', 'organization', 'REGISTERED_BY')],
};

/** The ids a record refers to, with the row of the table each comes from; absent (null) references are left out. */
export function referencesOf(record: LedgerRecord): { readonly id: string; readonly reference: Reference }[] {
  const found: { id: string; reference: Reference }[] = [];
  for (const reference of references[record.type]) {
    const value = valueOf(record, reference);
    if (value === null) continue;
    for (const item of typeof value === 'string' ? [value] : value) {
      found.push({ id: `${reference.idPrefix ?? ''}${item}`, reference });
    }
  }
  return found;
}

/** Whether all records pass that a record cannot do without: those whose being invisible hides it. */
export function everyRequiredEnd(record: LedgerRecord, passes: (id: string) => boolean): boolean {
  for (const reference of references[record.type]) {
    if (reference.whenInvisible !== 'hidesRecord') continue;
    const value = valueOf(record, reference);
    if (value === null) continue;
    const prefix = reference.idPrefix ?? '';
    if (typeof value === 'string' ? !passes(prefix + value) : !value.every((item) => passes(prefix + item))) return false;
  }
  return true;
}

/** The ids of the records that a record cannot do without. */
export function requiredEnds(record: LedgerRecord): string[] {
  const ends: string[] = [];
  everyRequiredEnd(record, (end) => ends.push(end) > 0);
  return ends;
}

function valueOf(record: LedgerRecord, reference: Reference): string | readonly string[] | null {
  return (record as unknown as Record<string, string | readonly string[] | null | undefined>)[reference.field] ?? null;
}
