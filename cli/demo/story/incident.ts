/** A county is hit: its report, the response, who is judged behind it, the warning, and whether it was interference. */
import { at } from '../asking.ts';
import type { Play } from '../play.ts';
import type { Scene } from './scene.ts';

const circle = ['EX-COUNTY-CLERK', 'EX-STATE-SOS', 'US-CISA', 'US-ODNI', 'US-DOJ'];
const incidentQuery = 'query ($id: ID!) { incident(id: $id) { status victimLabel victim { reportingOrg } } }';

/** Answers with the incident and the judgment on it. */
export async function reportAndResponse(play: Play, { names, election }: Scene): Promise<string> {
  play.chapter('1. A county reports, and Homeland Security responds');
  const incident = await play.does('county', 'reports that its page of results was copied by somebody else', 'reportIncident', {
    title: `Copied page of election results (synthetic, demo ${names.run})`,
    category: 'IMPERSONATION',
    elections: [election],
    conductElements: ['COVERT', 'DECEPTIVE'],
    purposesOrEffects: ['UNDERMINE_CONFIDENCE_IN_PROCESS'],
    affectedAssetTypes: ['ELECTION_NIGHT_REPORTING'],
    indicators: [`results-${names.run}.example`],
    victimLabel: 'a county in a fictitious place',
    victimJurisdiction: 'eo13848:example/county',
    marking: 'AMBER_STRICT',
    recipientOrgs: circle,
    isSynthetic: true,
  });
  const seen = (status: string, org: string | null) => ({
    incident: { status, victimLabel: 'a county in a fictitious place', victim: org === null ? null : { reportingOrg: org } },
  });
  await play.sees('state', 'sees the report, and which county it is', incidentQuery, { id: incident }, seen('REPORTED', 'EX-COUNTY-CLERK'));
  await play.sees('odni', 'sees the report, and of the county only its label', incidentQuery, { id: incident }, seen('REPORTED', null));
  for (const outsider of ['public', 'vendor', 'treasury'] as const)
    await play.sees(outsider, 'sees nothing of it, not even that it is there', incidentQuery, { id: incident }, { incident: null });
  await play.mayNot('cisa', 'cannot triage it without a severity', 'triageIncident', { id: incident }, 'SEVERITY_REQUIRED');
  await play.does('cisa', 'triages it as HIGH', 'triageIncident', { id: incident, severity: 'HIGH', icTerm: 'INFLUENCE' });
  await play.does('cisa', 'investigates', 'investigateIncident', { id: incident });
  await play.does('cisa', 'confirms it, with no material effect', 'confirmIncident', { id: incident, materialEffect: 'NONE' });
  const responseCase = await play.does('cisa', 'opens a response case', 'openResponseCase', { incident, isSynthetic: true });
  await play.does('cisa', 'notifies the vendor of the results pages', 'notifyPartner', {
    id: responseCase,
    org: 'EX-VENDOR',
    sector: 'Election technology',
    role: 'Runs the page of results',
  });
  await play.does('cisa', 'coordinates the response with it', 'coordinateResponse', { id: responseCase });
  await play.sees(
    'vendor',
    'sees its case, and still neither the incident nor the county',
    'query ($id: ID!) { responseCase(id: $id) { status incident { id } } }',
    { id: responseCase },
    { responseCase: { status: 'COORDINATING', incident: null } },
  );
  await play.does('cisa', 'has the copy taken down', 'mitigateResponse', { id: responseCase });
  await play.does('cisa', 'watches whether it comes back', 'monitorResponse', { id: responseCase });
  await play.does('cisa', 'closes the case with what was learned', 'closeResponseCase', {
    id: responseCase,
    lessons: 'Register look-alike names of results pages before election day.',
  });
  return incident;
}

/** Answers with the judgment. */
export async function attribution(play: Play, scene: Scene, incident: string): Promise<string> {
  play.chapter('2. Intelligence judges who was behind it');
  const judgment = await play.does('odni', 'drafts a judgment: confidence, likelihood and alternatives apart', 'draftAttribution', {
    incident,
    actor: scene.actor,
    government: scene.government,
    governmentRole: 'DIRECTED',
    statement: 'The agency ran the copied page at the direction of its government.',
    confidence: 'MODERATE',
    likelihood: 'LIKELY',
    likelihoodPercent: 70,
    basis: ['Servers paid for by the agency (invented)'],
    alternatives: 'A criminal group; set aside, because nobody was asked for money.',
  });
  await play.mayNot('cisa', 'cannot attribute anything to a government', 'publishAttribution', { id: judgment }, 'FORBIDDEN');
  await play.does('odni', 'coordinates it with Homeland Security', 'coordinateAttribution', {
    id: judgment,
    agencies: ['ODNI', 'DHS_CISA'],
  });
  await play.does('cisa', 'records a dissent, which stays with it', 'recordDissent', {
    id: judgment,
    agency: 'DHS_CISA',
    text: 'The servers are rented to many.',
    confidence: 'LOW',
  });
  await play.does('odni', 'publishes it to those who see the incident', 'publishAttribution', { id: judgment });
  const behind = 'query ($id: ID!) { incident(id: $id) { foreignNexus attributions { confidence likelihood dissents { agency } } } }';
  await play.sees(
    'state',
    'sees who is judged behind it, how sure ODNI is, and the dissent',
    behind,
    { id: incident },
    {
      incident: {
        foreignNexus: 'ASSESSED_FOREIGN',
        attributions: [{ confidence: 'MODERATE', likelihood: 'LIKELY', dissents: [{ agency: 'DHS_CISA' }] }],
      },
    },
  );
  return judgment;
}

export async function advisory(play: Play, { names }: Scene, incident: string): Promise<void> {
  play.chapter('3. What others need to know, without what they may not');
  const text = {
    title: `Copied results pages (synthetic, demo ${names.run})`,
    body: 'Somebody copies pages of election results. Look for names like yours.',
    severity: 'MEDIUM',
    affectedAssetTypes: ['ELECTION_NIGHT_REPORTING'],
    recommendedActions: ['Tell voters the one address of your results.'],
    community: 'community:EI-ISAC',
    marking: 'GREEN',
    isSynthetic: true,
  };
  await play.mayNot(
    'cisa',
    'cannot make a TLP:GREEN advisory of an incident at TLP:AMBER+STRICT',
    'draftAdvisory',
    { ...text, derivedFrom: [incident] },
    'TLP_SOURCE_CONFLICT',
  );
  const item = await play.does('odni', 'records actionable intelligence', 'recordIntel', {
    summary: 'The agency prepares copies of further results pages (invented).',
    indicators: [`results-${names.run}.example`],
    affectedAssetTypes: ['ELECTION_NIGHT_REPORTING'],
    recommendedActions: ['Tell voters the one address of your results.'],
    confidence: 'MODERATE',
    marking: 'AMBER_STRICT',
    recipientOrgs: ['US-ODNI'],
    isSynthetic: true,
  });
  await play.does('odni', 'writes a tear-line that may go out as TLP:GREEN', 'draftTearline', {
    id: item,
    tearlines: [{ tlp: 'GREEN', text: 'Further results pages are being copied.' }],
  });
  await play.does('odni', 'approves the tear-line', 'approveTearline', { id: item });
  await play.does('odni', 'transmits it to Homeland Security', 'transmitIntel', { id: item });
  const released = await play.does('cisa', 'drafts the advisory from the tear-line', 'draftAdvisory', { ...text, derivedFrom: [item] });
  await play.does('cisa', 'has it reviewed', 'reviewAdvisory', { id: released });
  const query = 'query ($id: ID!) { advisory(id: $id) { status acknowledgements { org } } }';
  await play.sees('county', 'does not see it before it is released', query, { id: released }, { advisory: null });
  await play.does('cisa', 'releases it to the community', 'releaseAdvisory', { id: released });
  for (const member of ['county', 'town', 'vendor'] as const)
    await play.sees(member, 'reads it as a member', query, { id: released }, { advisory: { status: 'RELEASED', acknowledgements: [] } });
  await play.sees('public', 'does not see it', query, { id: released }, { advisory: null });
  await play.does('county', 'acknowledges it', 'acknowledge', { id: released });
  await play.sees(
    'cisa',
    'sees who has acknowledged it',
    query,
    { id: released },
    {
      advisory: { status: 'RELEASED', acknowledgements: [{ org: 'EX-COUNTY-CLERK' }] },
    },
  );
  await play.sees(
    'town',
    'does not see the acknowledgement of another office',
    query,
    { id: released },
    {
      advisory: { status: 'RELEASED', acknowledgements: [] },
    },
  );
}

export async function interference(play: Play, { actor, election }: Scene, incident: string): Promise<void> {
  play.chapter('4. Whether it was interference, in consultation with the State');
  const id = await play.does('cisa', 'opens an interference determination', 'openInterferenceDetermination', {
    election,
    incidents: [incident],
    isSynthetic: true,
  });
  const decision = {
    id,
    outcome: 'INTERFERENCE_OCCURRED',
    foreignActor: actor,
    conductElements: ['COVERT', 'DECEPTIVE'],
    purposesOrEffects: ['UNDERMINE_CONFIDENCE_IN_PROCESS'],
    rationale: 'A covert copy of official results (invented).',
  };
  await play.mayNot(
    'cisa',
    'cannot decide before it has heard State or local officials',
    'decideInterference',
    decision,
    'CONSULTATION_MISSING',
  );
  await play.does('cisa', 'asks the State and the county', 'consultOfficials', { id, orgs: ['EX-STATE-SOS', 'EX-COUNTY-CLERK'] });
  await play.does('state', 'says what it saw', 'giveConsultationInput', { id, text: 'Two other counties saw copies too (invented).' });
  await play.mayNot(
    'cisa',
    'cannot decide with one of the three elements missing',
    'decideInterference',
    { ...decision, conductElements: [] },
    'DETERMINATION_TEST_INCOMPLETE',
  );
  await play.does('cisa', 'decides that interference occurred', 'decideInterference', decision);
  await play.sees(
    'state',
    'sees the outcome, and that it was heard',
    'query ($id: ID!) { interferenceDetermination(id: $id) { outcome consultations { org } } }',
    { id },
    (data) =>
      at(data, 'interferenceDetermination', 'outcome') === 'INTERFERENCE_OCCURRED' &&
      at(data, 'interferenceDetermination', 'consultations', 0, 'org') === 'EX-STATE-SOS',
  );
}
