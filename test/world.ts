/** The one small world that tests share: made-up people and places, one consistent sample of every type of record. */
import type {
  ActorRecord,
  DesignationRecord,
  IncidentRecord,
  LedgerRecord,
  LinkRecord,
  OrganizationRecord,
  SourceRef,
} from '../domain/model.ts';
import { publishedElsewhere } from '../domain/process/attributionJudgment.ts';
import { notHandled } from '../domain/process/incident.ts';
import { clear } from '../domain/tlp.ts';
import type { Marking } from '../domain/tlp.ts';

import { processSamples } from './processSamples.ts';

/** The instant at which tests commit. */
export const noon = '2024-06-01T12:00:00.000Z';

export const madeUp: SourceRef = { dataset: 'made-up', url: null, firstSeen: '2021-07-01', lastSeen: null };

const recorded = { marking: clear, sources: [madeUp], isSynthetic: true } as const;

/** A marking that names nobody beyond what is given. */
export const marked = (given: Partial<Marking>): Marking => ({ ...clear, ...given });

/** An entity under a name; anything else as given. */
export function actor(id: string, name: string, given: Partial<ActorRecord> = {}): ActorRecord {
  return {
    ...recorded,
    id,
    type: 'actor',
    kind: 'ENTITY',
    name,
    names: [{ value: name, type: 'PRIMARY', script: 'Latn', sources: ['made-up'] }],
    countries: [],
    identifiers: [],
    addresses: [],
    description: null,
    details: null,
    otherIds: [],
    usPersonBasis: null,
    statements: [],
    ...given,
  };
}

/** A LINKED_TO link between two actors; anything else as given. */
export function link(id: string, from: string, to: string, given: Partial<LinkRecord> = {}): LinkRecord {
  return {
    ...recorded,
    id,
    type: 'link',
    linkType: 'LINKED_TO',
    from,
    to,
    share: null,
    since: null,
    until: null,
    description: null,
    confidence: null,
    interest: null,
    arrangement: null,
    listedFrom: null,
    listedTo: null,
    ...given,
  };
}

/** An active designation under programmes named by tag; anything else as given. */
export function designation(
  id: string,
  of: string,
  programs: readonly string[],
  given: Partial<DesignationRecord> = {},
): DesignationRecord {
  return {
    ...recorded,
    id,
    type: 'designation',
    actor: of,
    programs,
    round: null,
    status: 'ACTIVE',
    criterion: null,
    since: null,
    firstListed: null,
    lastUnlisted: null,
    until: null,
    lastListed: null,
    firstUnlisted: null,
    listedActor: null,
    legalAuthority: null,
    incidents: [],
    ...given,
  };
}

/** A reported incident under a title; anything else as given. */
export function incident(id: string, title: string, given: Partial<IncidentRecord> = {}): IncidentRecord {
  return {
    ...recorded,
    id,
    type: 'incident',
    title,
    description: null,
    category: 'PHISHING',
    status: 'REPORTED',
    severity: null,
    startedAt: null,
    endedAt: null,
    detectedAt: null,
    reportedAt: null,
    elections: [],
    techniques: [],
    states: [],
    conductElements: [],
    purposesOrEffects: [],
    foreignNexus: 'NOT_ASSESSED',
    icTerm: null,
    victimLabel: null,
    ...notHandled,
    ...given,
  };
}

/** An organisation, which refers to nothing unless told to; the plainest record there is. */
export function organization(id: string, name: string, given: Partial<OrganizationRecord> = {}): OrganizationRecord {
  return { ...recorded, id, type: 'organization', name, level: 'STATE', jurisdiction: null, clientOf: [], ...given };
}

const amber = marked({
  tlp: 'AMBER',
  originator: 'ida',
  recipientOrgs: ['org:lakeland-elections'],
  needToKnowRoles: ['STATE_OFFICIAL', 'DHS_CISA_ANALYST'],
});

/** At least one record of every type, every kind of actor among them; all references are within the list. */
export function sampleRecords(): LedgerRecord[] {
  return [
    {
      ...recorded,
      id: 'dataset:made-up',
      type: 'dataset',
      name: 'made-up',
      title: 'Made-up people',
      publisher: 'Ostrakon',
      licence: 'CC0-1.0',
      url: null,
    },
    {
      ...recorded,
      id: 'list:made-up/2024-05-01',
      type: 'listVersion',
      dataset: 'made-up',
      asOf: '2024-05-01',
      entries: 6,
      links: 0,
      designations: 0,
      rejects: 0,
      loadedAt: '2024-05-02T06:00:00.000Z',
      contentHash: 'ab'.repeat(32),
    },
    { ...recorded, id: 'jur:lakeland', type: 'jurisdiction', name: 'Lakeland', level: 'STATE', stateCode: 'LK', fips: '99', parent: null },
    {
      ...recorded,
      id: 'jur:lakeland/harbor',
      type: 'jurisdiction',
      name: 'Harbor County',
      level: 'COUNTY',
      stateCode: 'LK',
      fips: '99001',
      parent: 'jur:lakeland',
    },
    organization('org:lakeland-elections', 'Lakeland Board of Elections', { jurisdiction: 'jur:lakeland', clientOf: ['org:watchtower'] }),
    organization('org:watchtower', 'Watchtower Security', { level: 'PRIVATE' }),
    {
      ...recorded,
      id: 'community:lakes',
      type: 'community',
      name: 'Lakes ISAC',
      operator: 'Lakes Foundation',
      status: 'ACTIVE',
      partners: ['org:watchtower'],
      termsVersion: '1',
    },
    {
      ...recorded,
      id: 'membership:lakes/lakeland',
      type: 'membership',
      org: 'org:lakeland-elections',
      community: 'community:lakes',
      status: 'ACTIVE',
      level: 'STATE',
      services: ['EDR'],
    },
    actor('gov:zz', 'Government of Zubrowka', {
      kind: 'FOREIGN_GOVERNMENT',
      countries: ['ZZ'],
      details: { kind: 'FOREIGN_GOVERNMENT', country: 'ZZ' },
    }),
    actor('made:1', 'Blue Door Agency', {
      names: [
        { value: 'Blue Door Agency', type: 'PRIMARY', script: 'Latn', sources: ['made-up'] },
        { value: 'Агентство «Синяя дверь»', type: 'AKA', script: 'Cyrl', sources: ['made-up'] },
        { value: '青い扉 🚪', type: 'WEAK_AKA', script: null, sources: [] },
      ],
      countries: ['XX', 'ZZ'],
      identifiers: [{ type: 'Registration Number', value: '0042', country: 'ZZ' }],
      addresses: [{ text: '1 Harbor Street\nLutz', country: 'ZZ' }],
      description: 'Says "hello"; owns \\ nothing.',
      details: { kind: 'ENTITY', entityType: 'Company', incorporated: 'ZZ', founded: '2009' },
      otherIds: ['other:77'],
      usPersonBasis: 'Organized under the law of a State.',
    }),
    actor('made:2', 'Orlova, Mira', {
      kind: 'INDIVIDUAL',
      countries: ['ZZ'],
      details: { kind: 'INDIVIDUAL', birthDates: ['1961-06-01', 'circa 1961'], birthPlaces: ['Lutz'], nationalities: ['ZZ'], gender: null },
    }),
    actor('made:3', 'SEA LANTERN', {
      kind: 'VESSEL',
      details: {
        kind: 'VESSEL',
        imo: '1234567',
        mmsi: null,
        callSign: null,
        flag: 'ZZ',
        vesselType: 'Tanker',
        tonnage: 12_000.5,
        grossTonnage: 0,
      },
    }),
    actor('made:4', 'ZZ-KITE', {
      kind: 'AIRCRAFT',
      details: { kind: 'AIRCRAFT', tailNumber: 'ZZ-KITE', model: 'B2', serialNumber: null, built: '1999' },
    }),
    link('link:1', 'made:2', 'made:1', {
      linkType: 'OWNS',
      share: { min: '50/3', max: '66.6', minOpen: false, maxOpen: true },
      since: '2015-01-01',
      until: '2020-12-31',
      confidence: 'HIGH',
    }),
    link('link:2', 'made:1', 'gov:zz', { linkType: 'AGENT_OF', marking: amber, description: 'On whose behalf it works.' }),
    {
      ...recorded,
      id: 'program:DOORS',
      type: 'program',
      tag: 'DOORS',
      name: 'Doors programme',
      legalAuthority: 'Order 1',
      regime: 'US',
      blocking: true,
    },
    {
      ...recorded,
      id: 'election:2024-11-05',
      type: 'election',
      name: 'Lakeland general election 2024',
      date: '2024-11-05',
      electionType: 'GENERAL',
      officeLevel: 'STATE',
      jurisdiction: 'jur:lakeland',
      conclusionDate: null,
      conclusionReason: null,
    },
    {
      ...recorded,
      id: 'round:DOORS/2024-05-01',
      type: 'round',
      program: 'DOORS',
      date: '2024-05-01',
      title: 'Doors are closed',
      summary: null,
      pressRelease: 'https://example.org/doors',
      election: 'election:2024-11-05',
    },
    {
      ...recorded,
      id: 'attack:TA0001',
      type: 'technique',
      framework: 'ATTACK',
      code: 'TA0001',
      name: 'Initial Access',
      tier: 'TACTIC',
      parent: null,
    },
    {
      ...recorded,
      id: 'attack:T1566',
      type: 'technique',
      framework: 'ATTACK',
      code: 'T1566',
      name: 'Phishing',
      tier: 'TECHNIQUE',
      parent: 'attack:TA0001',
    },
    incident('incident:1', 'Letters to voters', {
      marking: amber,
      description: 'Letters that looked official.',
      severity: 'MEDIUM',
      startedAt: '2024-09-01',
      detectedAt: '2024-09-02T08:00:00.000Z',
      elections: ['election:2024-11-05'],
      techniques: ['attack:T1566'],
      states: ['jur:lakeland'],
      conductElements: ['COVERT', 'DECEPTIVE'],
      purposesOrEffects: ['UNDERMINE_CONFIDENCE'],
      foreignNexus: 'POSSIBLE',
      icTerm: 'INFLUENCE',
      victimLabel: 'a county by the lake',
    }),
    {
      ...recorded,
      marking: marked({ tlp: 'RED', originator: 'ida', namedRecipients: ['ida', 'bo'] }),
      id: 'victim:1',
      type: 'victim',
      incident: 'incident:1',
      reportingOrg: 'org:lakeland-elections',
      jurisdiction: 'jur:lakeland/harbor',
    },
    {
      ...recorded,
      id: 'attribution:1',
      type: 'attribution',
      ...publishedElsewhere,
      incident: 'incident:1',
      actor: 'made:1',
      government: 'gov:zz',
      governmentRole: 'DIRECTED',
      statement: 'The agency wrote the letters.',
      confidence: 'MODERATE',
      basis: ['paper', 'ink'],
      status: 'PUBLISHED',
    },
    designation('made:1/DOORS', 'made:1', ['DOORS'], {
      round: 'round:DOORS/2024-05-01',
      criterion: 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT',
      since: '2024-05-01',
      legalAuthority: 'Order 1',
      incidents: ['incident:1'],
    }),
    {
      ...recorded,
      id: 'assessment:2024-11-05',
      type: 'assessment',
      election: 'election:2024-11-05',
      status: 'DELIVERED',
      deliveredAt: '2024-12-20',
      receivedAt: null,
      publicSummary: null,
      releasedAt: null,
      version: 1,
    },
    {
      ...recorded,
      id: 'impact:2024-11-05',
      type: 'impactReport',
      assessment: 'assessment:2024-11-05',
      status: 'DUE',
      deliveredAt: null,
      publicSummary: null,
      releasedAt: null,
      version: 1,
      reviewRequired: 2,
    },
    { ...recorded, id: 'notice:2024-09-06', type: 'emergencyNotice', noticeDate: '2024-09-06', continuesBeyond: '2024-09-12' },
    {
      ...recorded,
      marking: marked({ tlp: 'AMBER_STRICT', originator: 'ida', recipientOrgs: ['org:watchtower'] }),
      id: 'license:7',
      type: 'license',
      kind: 'SPECIFIC',
      number: 'LZ-2024-7',
      scope: 'Legal fees',
      programs: ['DOORS'],
      designations: ['made:1/DOORS'],
      issuedAt: '2024-05-20',
      expiresAt: '2025-05-19',
      status: 'ISSUED',
      conditions: null,
      applicant: 'org:watchtower',
      purpose: 'Advice',
      decisionReason: null,
      history: [{ at: noon, by: 'ida', note: 'Longer.' }],
    },
    {
      ...recorded,
      id: 'clearance:1',
      type: 'clearance',
      actor: 'made:2',
      subjectKey: 'ef'.repeat(32),
      subject: 'Mira Orlow',
      actorFingerprint: '01'.repeat(32),
      status: 'CLEARED',
      reason: 'Born thirty years later.',
      by: 'ida',
      at: noon,
      approvedBy: 'bo',
      approvedAt: noon,
      reopenedBy: null,
      reopenedAt: null,
      reopenReason: null,
    },
    {
      ...recorded,
      id: 'customers:1',
      type: 'customerList',
      name: 'Shipping customers',
      customers: [{ ref: 'c-1', name: 'Blue Door', kind: 'ENTITY', birthDate: null, countries: ['ZZ'], identifiers: [], addedAt: noon }],
    },
    {
      ...recorded,
      id: 'run:1',
      type: 'screeningRun',
      list: 'customers:1',
      at: noon,
      asOf: '2024-06-01',
      algorithm: 'made-up/1',
      results: [{ ref: 'c-1', decision: 'REVIEW', hits: [{ actor: 'made:1', score: 0.8, verdict: 'BLOCKED' }] }],
      differences: [{ ref: 'c-1', before: null, after: 'REVIEW', appeared: ['made:1'], disappeared: [], verdictChanged: [] }],
    },
    { ...recorded, id: 'idempotency:ida/1', type: 'idempotency', bodyHash: 'cd'.repeat(32), result: '{"id":"made:1"}' },
    ...processSamples(),
  ];
}
