/** What has happened before the questions are asked: one thing at least for each of them, on the bundled data. */
import { asking, people, storyNow, storyRecords } from '../e2e/process/sanctionsPeople.ts';
import { effects, fourSectors } from '../e2e/process/measuresStory.ts';
import { onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';
import { bundledRecords } from '../../ingest/bundled.ts';
import type { Viewer } from '../../domain/tlp.ts';

/** Who asks, by role; the public has no name. */
const asker: Readonly<Record<string, string>> = {
  ODNI_ANALYST: 'analyst',
  DHS_CISA_ANALYST: 'homeland',
  DOJ_OFFICER: 'justice',
  TREASURY_OFFICER: 'treasury',
  STATE_DEPT_OFFICER: 'state',
  STATE_OFFICIAL: 'official',
  LOCAL_OFFICIAL: 'clerk',
  PRIVATE_SECTOR_MEMBER: 'vendor',
};
const viewers: Readonly<Record<string, Viewer>> = {
  ...people,
  clerk: { user: 'cleo', org: 'EX-COUNTY-CLERK', roles: ['LOCAL_OFFICIAL'] },
  staff: { user: 'ella', org: 'US-CISA', roles: ['COMMUNITY_STAFF', 'DHS_CISA_ANALYST'] },
};

export interface QuestionsWorld {
  ask(query: string, role: string): ReturnType<Stage['ask']>;
  close(): Promise<void>;
}

export async function questionsWorld(): Promise<QuestionsWorld> {
  let now = storyNow;
  const known = storyRecords();
  const ids = new Set(known.map(({ id }) => id));
  // The counties too, which the stories leave out.
  const records = [...known, ...bundledRecords().filter(({ id, type }) => type === 'jurisdiction' && !ids.has(id))];
  const stage = await onEmbedded(records, viewers, now.slice(0, 10), { now: () => now, today: () => now.slice(0, 10) });
  const world = asking(() => stage);
  // Long before the rest: what has to be old when the questions are asked.
  now = '2026-08-01T12:00:00.000Z';
  await petition(world);
  now = storyNow;
  await incidents(world);
  await sharing(world);
  await reporting(world);
  await sanctions(world);
  return {
    ask: (query, role) => stage.ask(query, {}, role === 'PUBLIC' ? undefined : (asker[role] ?? `nobody plays ${role}`)),
    close: () => stage.close(),
  };
}
type World = ReturnType<typeof asking>;

async function incidents({ made }: World): Promise<void> {
  const report = async (as: string, input: Record<string, unknown>) => (await made(as, 'reportIncident', input)).id as string;
  const mail = await report('clerk', {
    title: 'Mail with a forged sender',
    elections: ['US-2026-11-03'],
    states: ['eo13848:example/state'],
    affectedAssetTypes: ['E_POLLBOOK'],
    victimLabel: 'a county',
    victimJurisdiction: 'eo13848:example/county',
    detectedAt: storyNow,
    marking: 'AMBER_STRICT',
    recipientOrgs: ['EX-COUNTY-CLERK', 'EX-STATE-SOS', 'US-CISA', 'US-ODNI'],
  });
  await made('homeland', 'triageIncident', { id: mail, severity: 'HIGH' });
  const scans = { title: 'Scans of poll books', states: ['us:06'], affectedAssetTypes: ['E_POLLBOOK'], detectedAt: storyNow };
  await report('homeland', { ...scans, marking: 'CLEAR' });
  const indicators = ['copied.example', '192.0.2.7'];
  const pages = { elections: ['US-2024-11-05'], techniques: ['disarm:T0098.001'], marking: 'CLEAR' };
  const confirmed = await report('analyst', { ...pages, title: 'Copied pages', indicators });
  const possible = await report('analyst', {
    ...pages,
    title: 'Letters with the same address',
    indicators: ['copied[.]example', ...indicators.slice(1)],
  });
  await made('homeland', 'triageIncident', { id: confirmed, severity: 'MEDIUM' });
  await made('homeland', 'investigateIncident', { id: confirmed });
  await made('homeland', 'confirmIncident', { id: confirmed, materialEffect: 'NONE' });
  await judge(made, confirmed, { foreignNexus: 'ASSESSED_FOREIGN', confidence: 'MODERATE', actor: 'made:front' }, true);
  await judge(made, possible, { foreignNexus: 'POSSIBLE', confidence: 'LOW', actor: 'made:front' }, false);
  const mailbox = { title: 'A mailbox of a campaign', affectedAssetTypes: ['CAMPAIGN_INFRASTRUCTURE'], marking: 'CLEAR' };
  await report('homeland', { ...mailbox, elections: ['US-2024-11-05'] });

  const owner = await report('analyst', { title: 'A holding behind pages', elections: ['US-2018-11-06'], marking: 'CLEAR' });
  await judge(made, owner, { confidence: 'HIGH', actor: 'eo13848:example/clear' }, false);

  const { id } = await made('homeland', 'openInterferenceDetermination', { election: 'US-2024-11-05', incidents: [confirmed] });
  await made('homeland', 'consultOfficials', { id, orgs: ['EX-STATE-SOS'] });
  await made('official', 'giveConsultationInput', { id, text: 'Two counties saw the pages.' });

  const responseCase = (await made('homeland', 'openResponseCase', { incident: mail })).id as string;
  await made('homeland', 'notifyPartner', {
    id: responseCase,
    org: 'EX-VENDOR',
    sector: 'Election technology',
    role: 'Makes the poll books',
  });
  const task = { id: responseCase, owner: 'EX-VENDOR' };
  await made('homeland', 'assignTask', { ...task, text: 'Send the build log.', dueAt: '2026-11-10' });
  await made('homeland', 'assignTask', { ...task, text: 'Rebuild.', dueAt: '2026-12-10' });
  await made('clerk', 'requestEngagement', { engagementType: 'PHISHING_CAMPAIGN_ASSESSMENT', jurisdiction: 'eo13848:example/county' });
}

async function judge(made: World['made'], incident: string, given: Record<string, unknown>, isDisputed: boolean): Promise<void> {
  const judged = { incident, statement: 'They ran them.', basis: ['Shared servers'], alternatives: 'A prank.', ...given };
  const { id } = await made('analyst', 'draftAttribution', judged);
  await made('analyst', 'coordinateAttribution', { id, agencies: ['ODNI', 'DHS_CISA'] });
  if (isDisputed) await made('homeland', 'recordDissent', { id, agency: 'DHS_CISA', text: 'Rented to many.', confidence: 'LOW' });
  await made('analyst', 'publishAttribution', { id });
}

async function sharing({ made }: World): Promise<void> {
  const community = 'community:EI-ISAC';
  const { id: advisory } = await made('homeland', 'draftAdvisory', {
    title: 'Poll books under attack',
    body: 'Watch your poll books.',
    severity: 'MEDIUM',
    affectedAssetTypes: ['E_POLLBOOK'],
    recommendedActions: ['Update them.'],
    community,
    marking: 'GREEN',
  });
  await made('homeland', 'reviewAdvisory', { id: advisory });
  await made('homeland', 'releaseAdvisory', { id: advisory });
  await made('clerk', 'acknowledge', { id: advisory }, '__typename');
  await made('official', 'registerAsset', { type: 'E_POLLBOOK', jurisdiction: 'eo13848:example/state' }, 'id');
  const { id: item } = await made('analyst', 'recordIntel', {
    summary: 'They prepare more copies.',
    indicators: ['more.example'],
    affectedAssetTypes: ['ELECTION_NIGHT_REPORTING'],
    recommendedActions: ['Block the name.'],
    marking: 'AMBER_STRICT',
    recipientOrgs: ['US-ODNI'],
  });
  await made('analyst', 'draftTearline', {
    id: item,
    tearlines: [
      { tlp: 'AMBER', text: 'More copies are prepared.' },
      { tlp: 'GREEN', text: 'Copies are made.' },
    ],
  });
  await made('analyst', 'approveTearline', { id: item });
  await made('analyst', 'transmitIntel', { id: item });
  await made('homeland', 'disseminateIntel', { id: item, recipients: ['EX-STATE-SOS', 'EX-TOWN-CLERK'], community });
  await made('clerk', 'approveContact', { id: 'membership:EX-COUNTY-CLERK/EI-ISAC', contact: 'cleo' });
  const hours = { opensAt: '2026-11-20T08:00:00.000Z', closesAt: '2026-11-21T08:00:00.000Z' };
  const { id: room } = await made('staff', 'scheduleSituationRoom', { community, election: 'US-2026-11-03', ...hours });
  await made('staff', 'approveAttendee', { id: room, attendee: 'cleo' });
  await made('staff', 'openSituationRoom', { id: room });
}

const found = (given: object = {}) => ({
  infrastructureEffect: 'NOT_FOUND',
  tabulationEffect: 'NOT_FOUND',
  transmissionEffect: 'NOT_FOUND',
  unauthorizedAccess: 'NOT_FOUND',
  disclosure: 'NOT_FOUND',
  threatenedDisclosure: 'NOT_FOUND',
  alterationOrFalsification: 'NOT_FOUND',
  infrastructureText: 'None.',
  campaignText: 'None.',
  ...given,
});

/** The assessment of 2026 is delivered before its time; its report is written and not signed. */
async function reporting({ made, read }: World): Promise<void> {
  const { election } = await read('{ election(id: "US-2026-11-03") { assessment { id impactReport { id } } } }', 'analyst');
  const { id } = election.assessment;
  await made('analyst', 'startAssessment', { id });
  const content = {
    nature: 'Copies.',
    methods: 'Copied pages.',
    personsInvolved: ['made:front'],
    governments: [{ country: 'IR', role: 'DIRECTED' }],
  };
  await made('analyst', 'editAssessment', { id, content });
  await made('analyst', 'coordinateAssessment', { id, agencies: ['DOJ'] });
  await made('analyst', 'finalizeAssessment', { id });
  const deliveredAt = storyNow.slice(0, 10);
  const recipients = ['PRESIDENT', 'STATE', 'TREASURY', 'DEFENSE', 'DOJ', 'DHS_CISA'].map((agency) => ({
    agency,
    receivedAt: deliveredAt,
  }));
  await made('analyst', 'deliverAssessment', { id, deliveredAt, recipients });
  const report = election.assessment.impactReport.id as string;
  await made('justice', 'startImpactReport', { id: report });
  await made('justice', 'recordFindings', { id: report, findings: found() });
  await made('homeland', 'recordFindings', { id: report, findings: found({ disclosure: 'UNDETERMINED' }) });
  await made('homeland', 'editImpactReport', { id: report, unresolvedIssues: [{ field: 'disclosure', text: 'Who posted it.' }] });
}

async function petition({ made }: World): Promise<void> {
  const statement = 'We have changed.';
  await made('treasury', 'filePetition', { designation: 'ofac:21171/ELECTION-EO13848', grounds: 'DEATH_OR_DISSOLUTION', statement });
}

async function sanctions({ made }: World): Promise<void> {
  const claim = { actor: 'made:front', criterion: 'III_OWNED_CONTROLLED_ACTED_FOR', principal: 'ofac:10391' };
  const { id } = await made('treasury', 'proposeDetermination', claim);
  await made('treasury', 'addEvidence', { id, text: 'It acted for the Guard.' });
  await made('treasury', 'reviewEvidence', { id });
  await made('treasury', 'consultOnDetermination', { id });
  await made('state', 'respondToConsultation', { id, response: 'CONCUR' });
  const licence = await made('treasury', 'draftLicense', { scope: 'Legal services', programs: ['ELECTION-EO13848'] });
  await made('treasury', 'issueLicense', { id: licence.id, number: 'A 60', expiresAt: '2027-01-19' });
  await made('state', 'draftRecommendation', { country: 'RU', election: 'US-2024-11-05', targets: fourSectors, ...effects });
}
