/* eslint-disable @typescript-eslint/no-explicit-any -- answers are read by whoever knows the question */
/** What each question is answered in the world of the tests, and what somebody is told whom it does not concern. */
import { expect } from '@jest/globals';

type Data = any;
const nodes = ({ edges }: Data): Data[] => edges.map(({ node }: Data) => node);
const part = (object: object) => expect.objectContaining(object);
const none = { totalCount: 0, edges: [] };
const copies = part({ title: 'Copied pages' });

/** By the number of the question: what must be true of its data. */
export const answers: Readonly<Record<string, (data: Data) => void>> = {
  '01'({ deadlines, assessments }) {
    expect(deadlines).toContainEqual(part({ section: 'EO 13848 section 1(b)', due: '2027-01-04', daysOverdue: 0 }));
    expect(deadlines.map(({ due }: Data) => due)).toContain('2021-02-19');
    expect(nodes(assessments).map(({ id, daysOverdue }) => [id, daysOverdue])).toEqual([
      ['assessment:US-GA-2021-01-05', 2100],
      ['assessment:US-GA-2022-12-06', 1400],
    ]);
  },
  '02'({ foreignIncidents }) {
    expect(foreignIncidents[0]).toMatchObject({ country: 'IR', confidence: 'MODERATE', count: 2 });
    expect(foreignIncidents[0].incidents).toContainEqual(copies);
    expect(foreignIncidents.map(({ country }: Data) => country)).toEqual(['IR', 'IR', 'RU']);
    expect(JSON.stringify(foreignIncidents)).not.toContain('Letters with the same address');
  },
  '03'({ attributions }) {
    const dissents = [{ agency: 'DHS_CISA', text: 'Rented to many.', confidence: 'LOW' }];
    expect(nodes(attributions)).toContainEqual(part({ incident: { title: 'Copied pages' }, confidence: 'MODERATE', dissents }));
    expect(nodes(attributions).filter((each) => each.dissents.length === 0)).toEqual([]);
  },
  '04'({ indicatorMatches }) {
    expect(indicatorMatches).toContainEqual({
      incident: part({ title: 'Letters with the same address', foreignNexus: 'POSSIBLE' }),
      confirmed: copies,
      indicators: ['192.0.2.7', 'copied.example'],
    });
  },
  '05'({ assessments, impactReports }) {
    const found = nodes(assessments).find(({ id }) => id === 'assessment:US-2024-11-05');
    expect(found.newInformation).toContainEqual(part({ kind: 'INCIDENT', title: 'Copied pages', at: '2026-11-20T12:00:00.000Z' }));
    expect(nodes(assessments).map(({ id }) => id)).not.toContain('assessment:US-2026-11-03');
    expect(impactReports).toEqual(none);
  },
  '06'({ methodUse }) {
    const pages = part({ code: 'T0098.001', framework: 'DISARM' });
    expect(methodUse).toContainEqual({ technique: pages, country: 'IR', cycle: 2024, incidentCount: 2 });
    expect(new Set(methodUse.map(({ country }: Data) => country)).size).toBeGreaterThan(2);
  },
  '07'({ openIncidentsByState }) {
    expect(openIncidentsByState).toEqual([{ state: part({ id: 'eo13848:example/state' }), count: 1 }]);
  },
  '08'({ advisories }) {
    const [latest] = nodes(advisories);
    expect(latest).toMatchObject({ title: 'Poll books under attack', acknowledgements: [{ org: 'EX-COUNTY-CLERK' }] });
    expect(latest.unacknowledgedBy.map(({ org, jurisdiction }: Data) => [org, jurisdiction?.level])).toEqual([
      ['EX-STATE-SOS', 'STATE'],
      ['EX-TOWN-CLERK', 'MUNICIPALITY'],
      ['EX-VENDOR', undefined],
    ]);
  },
  '09'({ awaitedActions }) {
    const [{ state, recipients }] = awaitedActions;
    expect(state.id).toBe('eo13848:example/state');
    const town = recipients.find(({ org }: Data) => org === 'EX-TOWN-CLERK');
    expect(town).toMatchObject({ orgName: 'Exampleton Town Clerk (synthetic)', items: [{ summary: 'They prepare more copies.' }] });
    expect(JSON.stringify(recipients)).not.toContain('EX-VENDOR');
  },
  '10'({ responseTimes: { pilot, others } }) {
    expect(pilot).toEqual({ incidents: 3, medianMinutesToShare: 45, medianMinutesToAcknowledge: 80, medianMinutesToContain: 360 });
    expect(others.medianMinutesToContain).toBe(2_880);
  },
  '11'({ targetedAssets }) {
    const states = [part({ id: 'eo13848:example/state' }), part({ id: 'us:06', name: 'California' })];
    expect(targetedAssets).toEqual([{ assetType: 'E_POLLBOOK', incidents: 2, states }]);
  },
  '12'({ engagements, openFindings }) {
    const asked = {
      engagementType: 'PHISHING_CAMPAIGN_ASSESSMENT',
      status: 'REQUESTED',
      jurisdiction: { name: 'Example County (synthetic)' },
    };
    expect(nodes(engagements)).toContainEqual(part(asked));
    expect(nodes(engagements).map(({ status }) => status)).not.toContain('CLOSED');
    expect(openFindings.map(({ finding }: Data) => finding)).toEqual([
      { severity: 'HIGH', text: 'Invented: an unpatched results server.' },
    ]);
  },
  '13'({ communityCoverage: coverage }) {
    expect(coverage).toMatchObject({ statesTotal: 50, localActive: 2, localTarget: 1_100 });
    // The State that is active is invented, and so none of the fifty.
    expect(coverage.statesMissing).toHaveLength(50);
    const alabama = coverage.gaps.find(({ state }: Data) => state.name === 'Alabama');
    expect(alabama).toMatchObject({ isStateActive: false, localActive: 0, localKnown: 67, missing: { totalCount: 67 } });
    expect(alabama.missing.edges).toHaveLength(3);
  },
  '14'({ impactReports }) {
    const [first] = nodes(impactReports);
    expect(first).toMatchObject({ status: 'DRAFTING', dueDate: '2027-01-04', daysOverdue: 0, missingSignatures: ['DOJ', 'DHS_CISA'] });
    expect(nodes(impactReports).map(({ id }) => id)).not.toContain('impact-report:US-2018-11-06');
  },
  '15'({ impactReports }) {
    const [only] = nodes(impactReports);
    expect(impactReports.totalCount).toBe(1);
    expect(only.content.unresolvedIssues).toEqual([{ field: 'disclosure', text: 'Who posted it.' }]);
    expect(only.content.findings.map(({ agency, disclosure }: Data) => [agency, disclosure])).toEqual([
      ['DOJ', 'NOT_FOUND'],
      ['DHS_CISA', 'UNDETERMINED'],
    ]);
  },
  '16'({ indictedActors, designations }) {
    expect(indictedActors.map(({ id }: Data) => id)).toEqual(['ofac:50581', 'ofac:36136', 'ofac:50582', 'ofac:26233']);
    expect(indictedActors[1].relatedActions).toEqual([part({ kind: 'INDICTMENT', date: '2022-07-29' })]);
    // The 111 of the order and the director of this world, without the three who are indicted.
    expect(designations.totalCount).toBe(109);
  },
  '17'({ election }) {
    expect(election.assessment.impactReport.campaignIncidents).toEqual([part({ title: 'A mailbox of a campaign' })]);
  },
  '18'({ election }) {
    expect(election.assessment.namedActors).toEqual([{ id: 'made:front', name: 'Made Front Trading', designations: [] }]);
  },
  '19'({ determinations }) {
    expect(nodes(determinations)).toEqual([
      part({
        actor: { name: 'Made Front Trading' },
        awaiting: ['DOJ', 'DHS_CISA'],
        consultations: [part({ agency: 'STATE', response: 'CONCUR' })],
      }),
    ]);
  },
  '20'({ network }) {
    const at = (depth: number) => network.actors.filter((each: Data) => each.depth === depth).map(({ actor }: Data) => actor.name);
    expect([at(0), network.truncated]).toEqual([['PRIGOZHIN, Yevgeniy Viktorovich'], false]);
    expect(at(1)).toContain('INTERNET RESEARCH AGENCY LLC');
    expect([at(2).length > 10, at(3)]).toEqual([true, []]);
    const financed = { type: 'FINANCES', from: { id: 'ofac:21171' }, to: { id: 'ofac:23943' } };
    expect(network.links.find(({ type }: Data) => type === 'FINANCES')).toMatchObject(financed);
    for (const { sources } of network.links) expect(sources).not.toEqual([]);
  },
  '21'({ ownershipImpact }) {
    const pier = ownershipImpact.changes.find(({ actor }: Data) => actor.id === 'eo13848:company/pier');
    expect(pier).toMatchObject({ before: 'BLOCKED', after: 'NOT_BLOCKED' });
    expect(pier.proof.map(({ actor, sum }: Data) => [actor.name, sum?.text])).toEqual([
      ['EXAMPLE CLEAR GROUP (SYNTHETIC)', undefined],
      ['EXAMPLE HARBOR HOLDING (SYNTHETIC)', '60 %'],
      ['EXAMPLE PIER SERVICES (SYNTHETIC)', '50 %'],
    ]);
    expect(ownershipImpact.changes.map(({ actor }: Data) => actor.id)).not.toContain('eo13848:company/lagoon');
  },
  '22'({ licenses }) {
    expect(licenses).toEqual([part({ number: 'A 60', expiresAt: '2027-01-19', daysLeft: 60 })]);
  },
  '23'({ petitions }) {
    expect(nodes(petitions)).toEqual([part({ grounds: 'DEATH_OR_DISSOLUTION', ageDays: 111, status: 'FILED' })]);
  },
  '24'({ designations }) {
    expect(nodes(designations).map(({ actor }) => actor.name)).toEqual([
      'ISLAMIC REVOLUTIONARY GUARD CORPS',
      'ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)-QODS FORCE',
      'BAYAN RASANEH GOSTAR INSTITUTE',
    ]);
  },
  '25'({ designations }) {
    expect(designations.totalCount).toBeGreaterThan(10);
    for (const { actor } of nodes(designations)) {
      const tags = actor.designations.flatMap(({ programs }: Data) => programs.map(({ tag }: Data) => tag));
      expect([actor.name, tags.some((tag: string) => tag === 'CYBER2' || tag === 'UKRAINE-EO13661')]).toEqual([actor.name, true]);
    }
  },
  '26'({ measureEligibleCountries }) {
    const lacking = measureEligibleCountries.map(({ country, recommendation, missingSectors }: Data) => [
      country,
      recommendation?.status,
      missingSectors.length,
    ]);
    expect(lacking).toEqual([
      ['IR', undefined, 5],
      ['RU', 'DRAFT', 1],
      ['IR', undefined, 5],
    ]);
  },
  '27'({ measureRecommendations }) {
    const [draft] = nodes(measureRecommendations);
    expect(draft.alliedInterestEffect).toBe('Grain gets dearer.');
    expect(draft.targets[0]).toMatchObject({ target: { name: 'Company bank' }, licensedOrDomiciledIn: 'RU', domiciles: ['RU'] });
  },
  '28'({ measureRecommendations }) {
    const [draft] = nodes(measureRecommendations);
    expect(draft.targets[0].knownOfficers.map(({ actor, entrySuspended }: Data) => [actor.name, entrySuspended])).toEqual([
      ['Made Director', true],
      ['Made Secretary', false],
    ]);
  },
  '29'({ incidents, engagements, advisories }) {
    const mail = { title: 'Mail with a forged sender', victim: { jurisdiction: { name: 'Example County (synthetic)' } } };
    expect(nodes(incidents)).toContainEqual(part(mail));
    expect(nodes(incidents).map(({ title }) => title)).not.toContain('Scans of poll books');
    expect(nodes(engagements).map(({ engagementType }) => engagementType)).toContain('PHISHING_CAMPAIGN_ASSESSMENT');
    expect(nodes(advisories)).toContainEqual(part({ title: 'Poll books under attack', recommendedActions: ['Update them.'] }));
  },
  '30'({ mine, advisories, tearlines }) {
    const ofPollBooks = ['Poll books under attack', 'Phishing of poll book administrators (synthetic)'];
    expect(nodes(mine).map(({ title }) => title)).toEqual(ofPollBooks);
    expect(nodes(advisories)[0]).toMatchObject({ title: 'Poll books under attack', affectedAssetTypes: ['E_POLLBOOK'] });
    expect(nodes(tearlines).map(({ text }) => text)).toEqual(expect.arrayContaining(['More copies are prepared.', 'Copies are made.']));
  },
  '31'({ interferenceDeterminations }) {
    const [found] = nodes(interferenceDeterminations);
    expect(found).toMatchObject({ status: 'CONSULTING', outcome: null });
    expect(found.consultations).toEqual([part({ official: 'sam', level: 'STATE', input: 'Two counties saw the pages.' })]);
  },
  '32'({ inbox }) {
    expect(inbox.map(({ move }: Data) => move)).toContain('acknowledge');
    expect(inbox.map(({ text }: Data) => text)).toContain('Acknowledge the advisory "Look-alike pages of election offices (synthetic)"');
    // What it has acknowledged is not asked for again.
    expect(JSON.stringify(inbox)).not.toContain('Poll books under attack');
  },
  '33'({ acknowledgements }) {
    expect(nodes(acknowledgements)).toEqual([
      { at: '2026-11-20T12:00:00.000Z', by: 'cleo', version: 1, of: { title: 'Poll books under attack' } },
    ]);
  },
  '34'({ situationRooms }) {
    expect(nodes(situationRooms).map(({ status, isApproved }) => [status, isApproved])).toEqual([
      ['OPEN', true],
      ['CLOSED', false],
    ]);
  },
  '35'({ responseCases, overdueTasks }) {
    const open = nodes(responseCases).find(({ status }) => status === 'OPEN');
    expect(open.tasks.map(({ text }: Data) => text)).toEqual(['Send the build log.', 'Rebuild.']);
    expect(overdueTasks).toEqual([{ text: 'Send the build log.', dueAt: '2026-11-10', owner: 'EX-VENDOR' }]);
  },
  '36'({ sharedIndicators }) {
    const found = sharedIndicators.map(({ value, marking, incidents }: Data) => [value, marking, incidents.length]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['copied.example', 'CLEAR', 2],
        ['more.example', 'GREEN', 0],
      ]),
    );
    for (const { since } of sharedIndicators) expect(since >= '2026-01-01').toBe(true);
  },
  '37'({ screen }) {
    expect(screen).toMatchObject({ decision: 'MATCH', totalHits: 1 });
    expect(screen.hits[0]).toMatchObject({ matchedName: 'GLAVSET LLC', verdict: 'BLOCKED', programs: ['CYBER2', 'ELECTION-EO13848'] });
  },
  '38'({ designations }) {
    expect(designations.totalCount).toBe(15);
    expect(nodes(designations)).toContainEqual(part({ actor: { name: 'INTERNET RESEARCH AGENCY LLC', kind: 'ENTITY' } }));
  },
  '39'({ designation }) {
    expect(designation).toMatchObject({
      criterion: 'II_MATERIAL_SUPPORT',
      round: { date: '2019-09-30', pressRelease: 'sm787' },
      legalAuthority: 'Executive Order 13848, section 2(a)(ii)',
    });
  },
  '40'({ assessments }) {
    const late = nodes(assessments).find(({ election }) => election.date === '2020-11-03');
    expect(late).toMatchObject({ dueDate: '2020-12-18', deliveredAt: '2021-01-07', daysLate: 20, impactReport: { dueDate: '2021-02-21' } });
    const punctual = nodes(assessments).find(({ election }) => election.date === '2018-11-06');
    expect(punctual).toMatchObject({ daysLate: 0, impactReport: { dueDate: '2019-02-04', daysLate: 0 } });
  },
  '41'({ nationalEmergency }) {
    expect(nationalEmergency).toMatchObject({ inEffect: true, declaredOn: '2018-09-12' });
    expect(nationalEmergency.notices).toHaveLength(6);
  },
  '42'({ designations, relatedActions }) {
    expect(nodes(designations).map(({ actor }) => actor.name)).toContain('SIMONYAN, Margarita Simonovna');
    expect(nodes(designations).flatMap(({ programs }) => programs.map(({ tag }: Data) => tag))).not.toContain('ELECTION-EO13848');
    expect(new Set(nodes(relatedActions).map(({ kind }) => kind))).toEqual(
      new Set(['INDICTMENT', 'VISA_RESTRICTION', 'REWARD', 'FOREIGN_MISSION']),
    );
  },
  '43'({ election }) {
    const actors = nodes(election.incidents).flatMap((incident) => incident.actors);
    const agency = actors.find(({ name }) => name === 'INTERNET RESEARCH AGENCY LLC');
    expect(agency.designations).toContainEqual({ since: '2019-09-30', programs: [{ tag: 'ELECTION-EO13848' }] });
    const owner = actors.find(({ name }) => name === 'EXAMPLE CLEAR GROUP (SYNTHETIC)');
    const held = owner.holdings.nodes.map(({ actor }: Data) => [actor.name, actor.sanctionStatus.verdict, actor.sanctionStatus.basis]);
    expect(held).toContainEqual(['EXAMPLE PIER SERVICES (SYNTHETIC)', 'BLOCKED', 'OWNERSHIP']);
    expect(held).toContainEqual(['EXAMPLE LAGOON TRADING (SYNTHETIC)', 'NOT_BLOCKED', 'NONE']);
  },
  '44'({ actors, measureRecommendations }) {
    const [prigozhin] = nodes(actors);
    expect(nodes(prigozhin.incidents)).toEqual([
      part({ title: expect.stringContaining('2018 midterms'), foreignNexus: 'ASSESSED_FOREIGN' }),
    ]);
    expect(nodes(measureRecommendations)).toEqual([part({ status: 'DRAFT', missingSectors: ['TRANSPORTATION'] })]);
  },
  '45'({ designations }) {
    // The first four rounds: 15, 8, 4 and 5.
    expect(designations.totalCount).toBe(32);
    for (const { since, inForce } of nodes(designations)) expect([since <= '2020-10-01', inForce]).toEqual([true, 'YES']);
  },
};

/** By number: the whole answer to the public, where it may know nothing of the matter. */
export const toThePublic: Readonly<Record<string, Data>> = {
  '07': { openIncidentsByState: [] },
  '09': { awaitedActions: [] },
  '15': { impactReports: none },
  '18': { election: { assessment: { status: 'DELIVERED', namedActors: [] } } },
  '19': { determinations: none },
  '23': { petitions: none },
  '26': { measureEligibleCountries: [] },
  '27': { measureRecommendations: none },
  '28': { measureRecommendations: { edges: [] } },
  '31': { interferenceDeterminations: none },
  '32': { inbox: [] },
  '33': { acknowledgements: none },
  '34': { situationRooms: none },
};
