/**
 * How each type of record is written as a node or a relationship: one closed table, from which all labels, relationship types and
 * property names come.
 *
 * By kind of field: `text`, `texts`, `flag` and `count` are native properties of the field's name. `day` is a Neo4j date and `instant`
 * a datetime; where the text as written is not the canonical one it is kept as well, as `<field>Text`. `json` is JSON text named
 * `<field>Json`. `structure` is said by the graph itself (a link's type and ends). Null is an absent property.
 *
 * Every record also has `id`, `revision`, `tlp`, `isSynthetic`, `sourcesJson`, `datasets` (its sources), `currentDatasets` (those whose
 * newest version still asserts it) and, where the marking says more than a plain CLEAR, `markingJson`.
 */
import neo4j from 'neo4j-driver';
import type { Date as Neo4jDate, DateTime } from 'neo4j-driver';
import type { ActorKind, ActorRecord, LedgerRecord, LinkRecord, RecordOf, RecordType, SourceRef } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import type { Marking } from '../../domain/tlp.ts';
import { dayText, instantText, nativeDay, nativeInstant } from './temporal.ts';

export type FieldKind = 'text' | 'texts' | 'flag' | 'count' | 'day' | 'instant' | 'json' | 'structure';
export type Properties = Record<string, unknown>;

type Common = 'type' | 'id' | 'marking' | 'sources' | 'isSynthetic';
interface Codec<R extends LedgerRecord> {
  readonly label: string;
  readonly fields: Readonly<Required<Record<Exclude<keyof R, Common>, FieldKind>>>;
  /** Properties for people who query by hand; never read back. */
  readonly handy?: (record: R) => Properties;
}

/** The second label of an actor. */
export const kindLabels: Readonly<Record<ActorKind, string>> = {
  FOREIGN_GOVERNMENT: 'ForeignGovernment',
  ENTITY: 'Entity',
  INDIVIDUAL: 'Individual',
  VESSEL: 'Vessel',
  AIRCRAFT: 'Aircraft',
};

const table: { readonly [T in RecordType]: Codec<RecordOf<T>> } = {
  actor: {
    label: 'Actor',
    fields: {
      kind: 'text', name: 'text', names: 'json', countries: 'texts', identifiers: 'json', addresses: 'json', description: 'text',
      details: 'json', otherIds: 'texts', usPersonBasis: 'text', statements: 'json',
    }, // prettier-ignore
    handy: (actor: ActorRecord) => ({ aliases: [...new Set(actor.names.map((name) => name.value))].filter((name) => name !== actor.name) }),
  },
  actorPart: { label: 'ActorPart', fields: { actor: 'text', listed: 'json' } },
  match: {
    label: 'Match',
    fields: {
      ids: 'texts', actors: 'texts', status: 'text', method: 'text', score: 'json', firstName: 'text', secondName: 'text', evidence: 'json',
      by: 'text', at: 'instant', reason: 'text', moved: 'json',
    }, // prettier-ignore
  },
  link: {
    label: 'Link',
    fields: {
      linkType: 'structure', from: 'structure', to: 'structure', share: 'json', since: 'day', until: 'day', description: 'text',
      confidence: 'text', interest: 'text', arrangement: 'text', listedFrom: 'text', listedTo: 'text',
    }, // prettier-ignore
    handy: (link: LinkRecord) =>
      link.share === null ? {} : { shareMin: percentPoints(link.share.min), shareMax: percentPoints(link.share.max) },
  },
  program: { label: 'Program', fields: { tag: 'text', name: 'text', legalAuthority: 'text', regime: 'text', blocking: 'flag' } },
  round: {
    label: 'Round',
    fields: { program: 'text', date: 'day', title: 'text', summary: 'text', pressRelease: 'text', election: 'text' },
  },
  designation: {
    label: 'Designation',
    fields: {
      actor: 'text', listedActor: 'text', programs: 'texts', round: 'text', status: 'text', criterion: 'text', since: 'day', firstListed: 'day',
      lastUnlisted: 'day', until: 'day', lastListed: 'day', firstUnlisted: 'day', legalAuthority: 'text', incidents: 'texts',
    }, // prettier-ignore
  },
  election: {
    label: 'Election',
    fields: {
      name: 'text', date: 'day', electionType: 'text', officeLevel: 'text', jurisdiction: 'text', conclusionDate: 'day',
      conclusionReason: 'text',
    }, // prettier-ignore
  },
  assessment: {
    label: 'Assessment',
    fields: {
      election: 'text',
      status: 'text',
      deliveredAt: 'day',
      receivedAt: 'day',
      publicSummary: 'text',
      releasedAt: 'day',
      version: 'count',
    },
  },
  impactReport: {
    label: 'ImpactReport',
    fields: {
      assessment: 'text',
      status: 'text',
      deliveredAt: 'day',
      publicSummary: 'text',
      releasedAt: 'day',
      version: 'count',
      reviewRequired: 'count',
    },
  },
  incident: {
    label: 'Incident',
    fields: {
      title: 'text', description: 'text', category: 'text', status: 'text', severity: 'text', startedAt: 'day', endedAt: 'day',
      detectedAt: 'instant', reportedAt: 'instant', elections: 'texts', techniques: 'texts', states: 'texts', conductElements: 'texts',
      purposesOrEffects: 'texts', foreignNexus: 'text', icTerm: 'text', victimLabel: 'text', materialEffect: 'text',
      affectedAssetTypes: 'texts', indicators: 'texts', legalBasis: 'text', containedAt: 'instant', remediatedAt: 'instant',
      closedAt: 'instant', reason: 'text',
    }, // prettier-ignore
  },
  victim: { label: 'Victim', fields: { incident: 'text', reportingOrg: 'text', jurisdiction: 'text' } },
  attribution: {
    label: 'Attribution',
    fields: {
      incident: 'text', actor: 'text', government: 'text', governmentRole: 'text', statement: 'text', confidence: 'text', basis: 'texts',
      status: 'text', likelihood: 'text', likelihoodPercent: 'count', foreignNexus: 'text', assumptions: 'text', alternatives: 'text',
      dissents: 'json', coordinatedWith: 'texts', author: 'text', replacedBy: 'text', reason: 'text',
    }, // prettier-ignore
  },
  jurisdiction: { label: 'Jurisdiction', fields: { name: 'text', level: 'text', stateCode: 'text', fips: 'text', parent: 'text' } },
  technique: { label: 'Technique', fields: { framework: 'text', code: 'text', name: 'text', tier: 'text', parent: 'text' } },
  emergencyNotice: { label: 'EmergencyNotice', fields: { noticeDate: 'day', continuesBeyond: 'day' } },
  organization: { label: 'Organization', fields: { name: 'text', level: 'text', jurisdiction: 'text', clientOf: 'texts' } },
  community: { label: 'Community', fields: { name: 'text', operator: 'text', status: 'text', partners: 'texts', termsVersion: 'text' } },
  membership: { label: 'Membership', fields: { org: 'text', community: 'text', status: 'text', level: 'text', services: 'texts' } },
  dataset: { label: 'Dataset', fields: { name: 'text', title: 'text', publisher: 'text', licence: 'text', url: 'text' } },
  listVersion: { label: 'ListVersion', fields: { dataset: 'text', asOf: 'day', entries: 'count', links: 'count', designations: 'count', rejects: 'count', loadedAt: 'instant', contentHash: 'text' } }, // prettier-ignore
  license: {
    label: 'License',
    fields: {
      kind: 'text', number: 'text', scope: 'text', programs: 'texts', designations: 'texts', issuedAt: 'day', expiresAt: 'day',
      status: 'text', conditions: 'text', applicant: 'text', purpose: 'text', decisionReason: 'text', history: 'json',
    }, // prettier-ignore
  },
  clearance: {
    label: 'Clearance',
    fields: {
      actor: 'text', subjectKey: 'text', subject: 'text', actorFingerprint: 'text', status: 'text', reason: 'text', by: 'text', at: 'instant',
      approvedBy: 'text', approvedAt: 'instant', reopenedBy: 'text', reopenedAt: 'instant', reopenReason: 'text',
    }, // prettier-ignore
  },
  customerList: { label: 'CustomerList', fields: { name: 'text', customers: 'json' } },
  screeningRun: {
    label: 'ScreeningRun',
    fields: { list: 'text', at: 'instant', asOf: 'day', algorithm: 'text', results: 'json', differences: 'json' },
  },
  note: { label: 'Note', fields: { actor: 'text', text: 'text', by: 'text', at: 'instant' } },
  savedView: {
    label: 'SavedView',
    fields: { title: 'text', address: 'text', about: 'texts', description: 'text', by: 'text', at: 'instant' },
  },
  idempotency: { label: 'Idempotency', fields: { bodyHash: 'text', result: 'text' } },
  interferenceDetermination: {
    label: 'InterferenceDetermination',
    fields: {
      election: 'text', status: 'text', incidents: 'texts', test: 'json', outcome: 'text',
      consultationWaiverReason: 'text', decidedBy: 'text', decidedAt: 'instant', rationale: 'text', reopenReason: 'text',
    }, // prettier-ignore
  },
  consultation: {
    label: 'Consultation',
    fields: { of: 'text', org: 'text', official: 'text', level: 'text', state: 'text', date: 'day', input: 'text' },
  },
  determination: {
    label: 'Determination',
    fields: {
      actor: 'text', status: 'text', criterion: 'text', incidents: 'texts', principal: 'text', attributions: 'texts', evidence: 'json',
      consultations: 'json', proposedBy: 'text', decidedBy: 'text', decidedAt: 'instant', rationale: 'text',
    }, // prettier-ignore
  },
  designationPaper: {
    label: 'DesignationPaper',
    fields: {
      of: 'text', determination: 'text', sdnUid: 'text', publishedAt: 'day', frCitation: 'text', entrySuspended: 'flag',
      delistReason: 'text', history: 'json',
    }, // prettier-ignore
  },
  delistingPetition: {
    label: 'DelistingPetition',
    fields: {
      designation: 'text', status: 'text', filedAt: 'instant', filedBy: 'text', grounds: 'text', statement: 'text', requests: 'json',
      decisionReason: 'text', decidedBy: 'text', decidedAt: 'instant',
    }, // prettier-ignore
  },
  measureRecommendation: {
    label: 'MeasureRecommendation',
    fields: {
      country: 'text', election: 'text', assessment: 'text', impactReport: 'text', status: 'text', targets: 'json',
      usEconomicEffect: 'text', usNationalSecurityEffect: 'text', alliedInterestEffect: 'text', calibration: 'text', signatures: 'json',
      submittedAt: 'instant', decision: 'text', decidedAt: 'day',
    }, // prettier-ignore
  },
  nationalEmergency: {
    label: 'NationalEmergency',
    fields: { status: 'text', declaredOn: 'day', anniversary: 'day', notices: 'json', overSince: 'day', reason: 'text' },
  },
  assessmentPaper: {
    label: 'AssessmentPaper',
    fields: {
      of: 'text', alsoCovers: 'texts', content: 'json', consultedAgencies: 'texts', recipients: 'json', amendments: 'json',
      earlierContents: 'json',
    }, // prettier-ignore
  },
  impactPaper: {
    label: 'ImpactPaper',
    fields: {
      of: 'text', content: 'json', signatures: 'json', recipients: 'json', amendments: 'json',
      earlierContents: 'json', proposedAmendment: 'json', reviewNote: 'json',
    }, // prettier-ignore
  },
  membershipPaper: {
    label: 'MembershipPaper',
    fields: {
      of: 'text', primaryContact: 'text', approvedContacts: 'texts', termsAcceptedAt: 'instant', termsVersion: 'text', reason: 'text',
    }, // prettier-ignore
  },
  situationRoom: {
    label: 'SituationRoom',
    fields: {
      community: 'text', election: 'text', status: 'text', states: 'texts', opensAt: 'instant', closesAt: 'instant',
    }, // prettier-ignore
  },
  roomPaper: { label: 'RoomPaper', fields: { of: 'text', approvedAttendees: 'texts', posts: 'json' } },
  advisory: {
    label: 'Advisory',
    fields: {
      title: 'text', body: 'text', status: 'text', severity: 'text', affectedAssetTypes: 'texts', recommendedActions: 'texts',
      expiresAt: 'day', derivedFrom: 'texts', community: 'text', releaseMarking: 'json', issuer: 'text', version: 'count',
      earlierTexts: 'json', releasedAt: 'instant', updatedAt: 'instant', rescindReason: 'text',
    }, // prettier-ignore
  },
  acknowledgement: {
    label: 'Acknowledgement',
    fields: {
      advisory: 'text', intelItem: 'text', tearline: 'text', org: 'text', by: 'text', at: 'instant', version: 'count',
    }, // prettier-ignore
  },
  actionTaken: {
    label: 'ActionTaken',
    fields: { advisory: 'text', intelItem: 'text', tearline: 'text', org: 'text', by: 'text', at: 'instant', action: 'text' },
  },
  intelItem: {
    label: 'IntelItem',
    fields: {
      status: 'text', originAgency: 'text', summary: 'text', confidence: 'text', likelihood: 'text', likelihoodPercent: 'count',
      indicators: 'texts', affectedAssetTypes: 'texts', recommendedActions: 'texts', originator: 'text', transmittedToDhsAt: 'instant',
      disseminatedAt: 'instant', recipients: 'texts',
    }, // prettier-ignore
  },
  tearline: {
    label: 'Tearline',
    fields: {
      item: 'text', colour: 'text', text: 'text', originAgency: 'text', indicators: 'texts', affectedAssetTypes: 'texts',
      recommendedActions: 'texts', disseminatedAt: 'instant', recipients: 'texts',
    }, // prettier-ignore
  },
  dissemination: {
    label: 'Dissemination',
    fields: {
      kind: 'text', advisory: 'text', intelItem: 'text', tearline: 'text', incident: 'text', actor: 'text', version: 'count',
      contentHash: 'text', fromUser: 'text', fromOrg: 'text', toOrgs: 'texts', toUsers: 'texts', toCommunity: 'text', at: 'instant',
    }, // prettier-ignore
  },
  responseCase: {
    label: 'ResponseCase',
    fields: {
      incident: 'text', lead: 'text', status: 'text', partners: 'json', openedAt: 'instant', firstPartnerNotifiedAt: 'instant',
      containedAt: 'instant', closedAt: 'instant', lessons: 'text', escalationReason: 'text',
    }, // prettier-ignore
  },
  caseTask: { label: 'CaseTask', fields: { responseCase: 'text', owner: 'text', text: 'text', dueAt: 'day', doneAt: 'instant' } },
  supportEngagement: {
    label: 'SupportEngagement',
    fields: {
      engagementType: 'text', jurisdiction: 'text', status: 'text', requestedBy: 'text', requestingOrg: 'text', stateConsent: 'json',
      rulesOfEngagementSignedAt: 'instant', onSite: 'flag', team: 'texts', start: 'day', end: 'day', findings: 'json',
      reportDeliveredAt: 'instant', reason: 'text',
    }, // prettier-ignore
  },
  pilotProgram: {
    label: 'PilotProgram',
    fields: {
      name: 'text', objective: 'text', status: 'text', startsOn: 'day', endsOn: 'day', channels: 'texts', participants: 'json',
      outcome: 'text',
    }, // prettier-ignore
  },
  notification: {
    label: 'Notification',
    fields: { incident: 'text', audience: 'text', decidedBy: 'text', agency: 'text', sentAt: 'instant', text: 'text' },
  },
  submission: {
    label: 'Submission',
    fields: {
      agency: 'text', title: 'text', text: 'text', elections: 'texts', incidents: 'texts', submittedBy: 'text', submittedAt: 'instant',
    }, // prettier-ignore
  },
  blockedProperty: {
    label: 'BlockedProperty',
    fields: { holder: 'text', designation: 'text', description: 'text', value: 'text', blockedAt: 'day', reportedAt: 'day' },
  },
  congressReport: {
    label: 'CongressReport',
    fields: { kind: 'text', periodStart: 'day', periodEnd: 'day', submittedAt: 'day', summary: 'text' },
  },
  relatedAction: {
    label: 'RelatedAction',
    fields: {
      kind: 'text', actors: 'texts', election: 'text', incidents: 'texts', date: 'day', title: 'text', authority: 'text', url: 'text',
    }, // prettier-ignore
  },
  infrastructureAsset: {
    label: 'InfrastructureAsset',
    fields: {
      assetType: 'text', jurisdiction: 'text', org: 'text', vendor: 'text', connectedToInternet: 'flag', hasPaperRecord: 'flag',
      controls: 'texts',
    }, // prettier-ignore
  },
};

export const recordTypes = Object.keys(table) as RecordType[];
/** Every type but the link, which is a relationship. */
export const nodeTypes = recordTypes.filter((type) => type !== 'link');
export const labelOf = (type: RecordType): string => table[type].label;
const typesByLabel = new Map(nodeTypes.map((type) => [labelOf(type), type]));

/** The record type that a node's labels say. */
export function typeOfLabels(labels: readonly string[]): RecordType {
  for (const label of labels) {
    const type = typesByLabel.get(label);
    if (type !== undefined) return type;
  }
  throw new Error('A record in Neo4j has no label of the table.');
}

/** The labels of a record's node, as they stand in a statement: `Record:Actor:Individual`. */
export function nodeLabels(record: LedgerRecord): string {
  const label = labelOf(record.type);
  return record.type === 'actor' ? `Record:${label}:${kindLabels[record.kind]}` : `Record:${label}`;
}

const fieldsOf = Object.fromEntries(recordTypes.map((type) => [type, Object.entries(table[type].fields)])) as unknown as Readonly<
  Record<RecordType, readonly (readonly [string, FieldKind])[]>
>;

/** The properties that are read back, in the order `decoded` takes them. */
export const columnsOf = Object.fromEntries(
  recordTypes.map((type) => [type, ['id', 'tlp', 'markingJson', 'sourcesJson', 'isSynthetic', ...fieldsOf[type].flatMap(propertiesOf)]]),
) as unknown as Readonly<Record<RecordType, readonly string[]>>;

function propertiesOf([field, kind]: readonly [string, FieldKind]): string[] {
  if (kind === 'structure') return [];
  if (kind === 'json') return [`${field}Json`];
  return kind === 'day' || kind === 'instant' ? [field, `${field}Text`] : [field];
}

/** The properties of a record's node or relationship. */
export function encoded(record: LedgerRecord, revision: number): Properties {
  const codec = table[record.type] as Codec<LedgerRecord>;
  const values = record as unknown as Properties;
  const properties: Properties = {
    ...codec.handy?.(record),
    id: record.id,
    revision: neo4j.int(revision),
    tlp: record.marking.tlp,
    sourcesJson: JSON.stringify(record.sources),
    datasets: [...new Set(record.sources.map((source) => source.dataset))],
    currentDatasets: [...new Set(record.sources.filter((source) => source.lastSeen === null).map((source) => source.dataset))],
    isSynthetic: record.isSynthetic,
  };
  if (!isPlainClear(record.marking)) properties['markingJson'] = JSON.stringify(record.marking);
  for (const [field, kind] of fieldsOf[record.type]) {
    const value = values[field];
    if (value !== null && value !== undefined) encodeField(properties, field, kind, value);
  }
  return properties;
}

function encodeField(properties: Properties, field: string, kind: FieldKind, value: unknown): void {
  switch (kind) {
    case 'structure':
      return;
    case 'json':
      properties[`${field}Json`] = JSON.stringify(value);
      return;
    case 'count':
      properties[field] = Number.isSafeInteger(value) ? neo4j.int(value as number) : value;
      return;
    case 'day':
    case 'instant': {
      const text = value as string;
      const day = kind === 'day' ? nativeDay(text) : null;
      const instant = kind === 'instant' ? nativeInstant(text) : null;
      if (day ?? instant) properties[field] = day ?? instant;
      if ((day && dayText(day)) !== text && (instant && instantText(instant)) !== text) properties[`${field}Text`] = text;
      return;
    }
    default:
      properties[field] = value;
  }
}

/** A record from the values of `columnsOf` its type; a link's type and ends are given by the graph. */
export function decoded(type: RecordType, columns: readonly unknown[], structure?: Properties): LedgerRecord {
  const tlp = columns[1] as Marking['tlp'];
  const markingJson = columns[2] as string | null | undefined;
  const record: Properties = { type, id: columns[0], ...structure };
  let at = 5;
  for (const [field, kind] of fieldsOf[type]) {
    if (kind === 'structure') continue;
    const value = columns[at++] ?? null;
    if (kind === 'day' || kind === 'instant') {
      const written = columns[at++] ?? null;
      if (written !== null) record[field] = written;
      else if (value === null) record[field] = null;
      else record[field] = kind === 'day' ? dayText(value as Neo4jDate<number>) : instantText(value as DateTime<number>);
    } else if (kind === 'json') record[field] = value === null ? null : (JSON.parse(value as string) as unknown);
    else record[field] = value;
  }
  record['marking'] = markingJson == null ? (tlp === 'CLEAR' ? clear : { ...clear, tlp }) : (JSON.parse(markingJson) as Marking);
  record['sources'] = sharedSources(columns[3] as string);
  record['isSynthetic'] = columns[4];
  return record as unknown as LedgerRecord;
}

const isPlainClear = (marking: Marking): boolean =>
  marking.tlp === 'CLEAR' &&
  marking.originator === null &&
  marking.community === null &&
  marking.recipientOrgs.length + marking.needToKnowRoles.length + marking.namedRecipients.length === 0;

/** Thousands of records of one list have equal sources; they share one frozen value, which keeps a scan small. */
const known = new Map<string, readonly SourceRef[]>();
function sharedSources(text: string): readonly SourceRef[] {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= 1_000) known.clear();
  const sources = Object.freeze((JSON.parse(text) as SourceRef[]).map((source) => Object.freeze(source)));
  known.set(text, sources);
  return sources;
}

/** A bound of a share as a float, for comparing by hand; the exact text stays in `shareJson`. */
function percentPoints(bound: string): number {
  const [numerator, denominator] = bound.split('/');
  return Number(numerator) / (denominator === undefined ? 1 : Number(denominator));
}
