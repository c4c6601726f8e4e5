/** One consistent sample of every type of record that the process of the order makes, over the small world of `world.ts`. */
import type { AgencyFindings } from '../domain/process/impactRecord.ts';
import type { LedgerRecord } from '../domain/model.ts';
import { clear } from '../domain/tlp.ts';

const at = '2024-06-01T12:00:00.000Z';
const day = '2024-06-01';
const recorded = {
  marking: { ...clear, tlp: 'AMBER_STRICT', originator: 'ida', recipientOrgs: ['org:watchtower'] },
  sources: [],
  isSynthetic: true,
} as const;
const noSubject = { advisory: null, intelItem: null, tearline: null } as const;
const findings: AgencyFindings = {
  infrastructureEffect: 'NOT_FOUND',
  tabulationEffect: 'NOT_FOUND',
  transmissionEffect: 'UNDETERMINED',
  unauthorizedAccess: 'FOUND',
  disclosure: 'NOT_FOUND',
  threatenedDisclosure: 'NOT_FOUND',
  alterationOrFalsification: 'NOT_FOUND',
  infrastructureText: 'None.',
  campaignText: 'One mailbox.',
};

export function processSamples(): LedgerRecord[] {
  return [
    {
      ...recorded, id: 'interference:1', type: 'interferenceDetermination', election: 'election:2024-11-05', status: 'CONSULTING',
      incidents: ['incident:1'], test: { foreignActor: 'made:1', conductElements: ['COVERT'], purposesOrEffects: ['INFLUENCE'] },
      outcome: null, consultationWaiverReason: null, decidedBy: null, decidedAt: null, rationale: null, reopenReason: null,
    },
    {
      ...recorded, id: 'consultation:1', type: 'consultation', of: 'interference:1', org: 'org:lakeland-elections', official: 'bo',
      level: 'STATE', state: 'jur:lakeland', date: day, input: 'We saw it too.',
    },
    {
      ...recorded, id: 'determination:1', type: 'determination', actor: 'made:1', status: 'DETERMINED',
      criterion: 'III_OWNED_CONTROLLED_ACTED_FOR', incidents: ['incident:1'], principal: 'made:2', attributions: ['attribution:1'],
      evidence: [{ text: 'Letters.', url: null, addedBy: 'ida', addedAt: at }],
      consultations: [{ agency: 'STATE', response: 'CONCUR', text: null, by: 'bo', at }],
      proposedBy: 'ida', decidedBy: 'bo', decidedAt: at, rationale: 'It wrote the letters.',
    },
    {
      ...recorded, id: 'paper:made:1/DOORS', type: 'designationPaper', of: 'made:1/DOORS', determination: 'determination:1', sdnUid: '77',
      publishedAt: day, frCitation: '89 FR 1', entrySuspended: false, delistReason: null,
      history: [{ at, by: 'ida', what: 'PUBLISHED', note: null }],
    },
    {
      ...recorded, id: 'petition:1', type: 'delistingPetition', designation: 'made:1/DOORS', status: 'INFORMATION_REQUESTED', filedAt: at,
      filedBy: 'cy', grounds: 'MISTAKEN_IDENTITY', statement: 'Another door.',
      requests: [{ askedAt: at, question: 'Which?', answeredAt: null, answer: null }], decisionReason: null, decidedBy: null, decidedAt: null,
    },
    {
      ...recorded, id: 'recommendation:1', type: 'measureRecommendation', country: 'ZZ', election: 'election:2024-11-05',
      assessment: 'assessment:2024-11-05', impactReport: 'impact:2024-11-05', status: 'DRAFT',
      targets: [
        {
          target: 'made:1', sector: 'ENERGY', substitutesFor: null, substituteReason: null, measures: ['BLOCK_PROPERTY'], legalAuthority: null,
          officers: [], largestEntityBasis: 'Revenue', ground: 'DOMICILED', licensedOrDomiciledIn: 'ZZ',
        },
      ],
      usEconomicEffect: 'Small.', usNationalSecurityEffect: null, alliedInterestEffect: null, calibration: null,
      signatures: [{ agency: 'STATE', by: 'bo', at }], submittedAt: null, decision: null, decidedAt: null,
    },
    {
      ...recorded, id: 'emergency:1', type: 'nationalEmergency', status: 'IN_EFFECT', declaredOn: '2018-09-12', anniversary: '2025-09-12',
      notices: [{ noticeDate: '2024-09-06', continuesBeyond: '2024-09-12', citation: null }], overSince: null, reason: null,
    },
    {
      ...recorded, id: 'paper:assessment:2024-11-05', type: 'assessmentPaper', of: 'assessment:2024-11-05', alsoCovers: [],
      content: {
        nature: 'Letters.', methods: null, personsInvolved: ['made:1'], governments: [{ country: 'ZZ', role: 'DIRECTED' }],
        notAscertainable: [{ block: 'METHODS', reason: 'Unknown.' }],
      },
      consultedAgencies: ['DOJ'], recipients: [{ agency: 'PRESIDENT', receivedAt: day }], amendments: [], earlierContents: [],
    },
    {
      ...recorded, id: 'paper:impact:2024-11-05', type: 'impactPaper', of: 'impact:2024-11-05',
      content: {
        findings: { DOJ: findings, DHS_CISA: null }, unresolvedIssues: [{ field: 'transmissionEffect', text: 'Nobody knows.' }],
        remedialActions: [{ kind: 'TRAINING', text: 'Exercises.' }], consultations: [],
      },
      signatures: [], recipients: [], amendments: [], earlierContents: [], proposedAmendment: null,
      reviewNote: null,
    },
    {
      ...recorded, id: 'paper:membership:lakes/lakeland', type: 'membershipPaper', of: 'membership:lakes/lakeland', primaryContact: 'bo', approvedContacts: ['bo'],
      termsAcceptedAt: at, termsVersion: '1', reason: null,
    },
    {
      ...recorded, id: 'room:1', type: 'situationRoom', community: 'community:lakes', election: 'election:2024-11-05', status: 'SCHEDULED',
      states: ['jur:lakeland'], opensAt: at, closesAt: at,
    },
    {
      ...recorded, id: 'paper:room:1', type: 'roomPaper', of: 'room:1', approvedAttendees: ['bo'],
      posts: [{ by: 'bo', org: null, at, text: 'Hello.' }],
    },
    {
      ...recorded, id: 'advisory:1', type: 'advisory', title: 'Look at letters', body: 'They may be forged.', status: 'RELEASED',
      severity: 'LOW', affectedAssetTypes: ['OFFICE_NETWORK_EMAIL'], recommendedActions: ['Call back.'], expiresAt: null,
      derivedFrom: ['incident:1'], community: 'community:lakes', issuer: 'org:watchtower',
      releaseMarking: { ...clear, tlp: 'GREEN', community: 'community:lakes' }, version: 1, earlierTexts: [], releasedAt: at, updatedAt: at, rescindReason: null,
    },
    { ...recorded, id: 'item:1', type: 'intelItem', status: 'DISSEMINATED', originAgency: 'ODNI', summary: 'Letters are coming.',
      confidence: 'LOW', likelihood: 'LIKELY', likelihoodPercent: 60, indicators: ['letters.example'], affectedAssetTypes: [],
      recommendedActions: ['Call back.'], originator: 'ida', transmittedToDhsAt: at, disseminatedAt: at, recipients: ['org:lakeland-elections'],
    },
    {
      ...recorded, id: 'tearline:1', type: 'tearline', item: 'item:1', colour: 'GREEN', text: 'Expect letters.', originAgency: 'ODNI',
      indicators: ['letters.example'], affectedAssetTypes: [], recommendedActions: ['Call back.'], disseminatedAt: at,
      recipients: ['org:lakeland-elections'],
    },
    {
      ...recorded, ...noSubject, id: 'ack:advisory:1/org:lakeland-elections', type: 'acknowledgement', advisory: 'advisory:1',
      org: 'org:lakeland-elections', by: 'bo', at, version: 1,
    },
    {
      ...recorded, ...noSubject, id: 'action:1', type: 'actionTaken', tearline: 'tearline:1', org: 'org:lakeland-elections', by: 'bo', at,
      action: 'Warned the clerks.',
    },
    {
      ...recorded, ...noSubject, id: 'sent:1', type: 'dissemination', kind: 'RELEASED', advisory: 'advisory:1', incident: null, actor: null,
      version: 1, contentHash: 'ab'.repeat(32), fromUser: 'ida', fromOrg: 'org:watchtower', toOrgs: ['org:lakeland-elections'], toUsers: [],
      toCommunity: null, at,
    },
    {
      ...recorded, id: 'case:1', type: 'responseCase', incident: 'incident:1', lead: 'org:watchtower', status: 'COORDINATING',
      partners: [{ org: 'org:lakeland-elections', sector: 'Government', role: 'Owner', notifiedAt: at }], openedAt: at,
      firstPartnerNotifiedAt: at, containedAt: null, closedAt: null, lessons: null, escalationReason: null,
    },
    {
      ...recorded, id: 'task:1', type: 'caseTask', responseCase: 'case:1', owner: 'org:lakeland-elections', text: 'Change the locks.',
      dueAt: day, doneAt: null,
    },
    {
      ...recorded, id: 'engagement:1', type: 'supportEngagement', engagementType: 'REMOTE_PENETRATION_TEST', jurisdiction: 'jur:lakeland',
      status: 'AUTHORIZED', requestedBy: 'bo', requestingOrg: 'org:lakeland-elections', stateConsent: { by: 'bo', at },
      rulesOfEngagementSignedAt: at, onSite: true, team: ['dee'], start: day, end: null,
      findings: [{ id: 'finding:1', severity: 'HIGH', text: 'An open door.', remediatedAt: null }], reportDeliveredAt: null, reason: null,
    },
    {
      ...recorded, id: 'pilot:1', type: 'pilotProgram', name: 'Fast letters', objective: 'Share in an hour.', status: 'ENROLLING',
      startsOn: day, endsOn: '2024-12-01', channels: ['telephone'],
      participants: [{ org: 'org:lakeland-elections', level: 'STATE', enrolledAt: at }], outcome: null,
    },
    {
      ...recorded, id: 'notification:1', type: 'notification', incident: 'incident:1', audience: 'TARGET', decidedBy: 'ida', agency: 'FBI',
      sentAt: at, text: 'You were written to.',
    },
    {
      ...recorded, id: 'submission:1', type: 'submission', agency: 'CIA', title: 'On letters', text: 'There were many.',
      elections: ['election:2024-11-05'], incidents: ['incident:1'], submittedBy: 'ida', submittedAt: at,
    },
    {
      ...recorded, id: 'blocked:1', type: 'blockedProperty', holder: 'org:watchtower', designation: 'made:1/DOORS', description: 'A door.',
      value: 'USD 10.00', blockedAt: day, reportedAt: day,
    },
    {
      ...recorded, id: 'congress:1', type: 'congressReport', kind: 'PERIODIC', periodStart: '2024-01-01', periodEnd: day, submittedAt: null,
      summary: 'Little was spent.',
    },
    {
      ...recorded, id: 'related:1', type: 'relatedAction', kind: 'INDICTMENT', actors: ['made:1'], election: 'election:2024-11-05',
      incidents: ['incident:1'], date: day, title: 'Indicted', authority: '18 U.S.C. 371', url: null,
    },
    {
      ...recorded, id: 'asset:1', type: 'infrastructureAsset', assetType: 'E_POLLBOOK', jurisdiction: 'jur:lakeland',
      org: 'org:lakeland-elections', vendor: 'Doors and Books', connectedToInternet: true, hasPaperRecord: null,
      controls: ['Kept under lock.'],
    },
  ]; // prettier-ignore
}
