/** On-site support, the pilot and response cases, as the people who run them would (rows T7a to T9c of the domain model, section 11). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundledRecords } from '../../../ingest/bundled.ts';
import type { Role, Viewer } from '../../../domain/tlp.ts';
import { codes } from './stage.ts';
import type { OpenStage, Stage } from './stage.ts';

const person = (user: string, role: Role, org: string): Viewer => ({ user, org, roles: [role] });
const viewers = {
  dee: person('dee', 'DHS_CISA_ANALYST', 'US-CISA'),
  sam: person('sam', 'STATE_OFFICIAL', 'EX-STATE-SOS'),
  cleo: person('cleo', 'LOCAL_OFFICIAL', 'EX-COUNTY-CLERK'),
  tom: person('tom', 'LOCAL_OFFICIAL', 'EX-TOWN-CLERK'),
  vic: person('vic', 'PRIVATE_SECTOR_MEMBER', 'EX-VENDOR'),
  joe: person('joe', 'DOJ_OFFICER', 'US-DOJ'),
};
type Who = keyof typeof viewers;

export function respondingStory(name: string, open: OpenStage): void {
  describe(`support and response on ${name}`, () => {
    let stage: Stage;
    let now = '2026-11-24T09:00:00.000Z';
    beforeAll(async () => {
      stage = await open(bundledRecords(), viewers, '2026-11-24', { now: () => now });
    }, 120_000);
    afterAll(() => stage.close());

    const ask = async (query: string, as?: Who, variables?: Record<string, unknown>) => {
      const answer = await stage.ask(query, variables, as);
      expect(answer.errors ?? []).toEqual([]);
      return answer.data;
    };
    const does = async (as: Who, move: string, type: string, input: Record<string, unknown>, wants = 'id status') =>
      await stage.ask(`mutation ($input: ${type}!) { ${move}(input: $input) { ${wants} } }`, { input }, as);
    const done = async (as: Who, move: string, type: string, input: Record<string, unknown>, wants?: string) => {
      const answer = await does(as, move, type, input, wants);
      expect(answer.errors ?? []).toEqual([]);
      return answer.data[move];
    };
    const step = (as: Who, move: string, id: string, wants?: string) => done(as, move, 'StepInput', { id }, wants);

    describe('an engagement (S7)', () => {
      let id: string;
      it('is asked for by a county, and nobody outside its State and Homeland Security knows of it', async () => {
        const input = { engagementType: 'REMOTE_PENETRATION_TEST', jurisdiction: 'eo13848:example/county' };
        id = (await done('cleo', 'requestEngagement', 'RequestEngagementInput', input)).id;
        const look =
          '{ engagement(id: "' +
          id +
          '") { status jurisdiction { id } } engagements(open: true, first: 100) { totalCount edges { node { id } } } }';
        for (const who of ['cleo', 'sam', 'dee'] as const) expect((await ask(look, who)).engagement).toMatchObject({ status: 'REQUESTED' });
        for (const who of ['tom', 'vic', 'joe', undefined] as const) {
          const { engagement, engagements } = await ask(look, who);
          expect([engagement, engagements.edges.some(({ node }: { node: { id: string } }) => node.id === id)]).toEqual([null, false]);
          expect(engagements.totalCount).toBe(engagements.edges.length);
        }
      });

      it('cannot be asked for by another place, and an invisible one is as one that does not exist (near misses)', async () => {
        const elsewhere = await does('tom', 'requestEngagement', 'RequestEngagementInput', {
          engagementType: 'HUNT',
          jurisdiction: 'us:06',
        });
        expect(codes(elsewhere)).toEqual(['FORBIDDEN']);
        const [hidden, missing] = [
          await does('vic', 'remediateFinding', 'RemediateFindingInput', { id, finding: 'f' }),
          await does('tom', 'signRulesOfEngagement', 'StepInput', { id }),
        ];
        expect(codes(hidden)).toEqual(['FORBIDDEN']);
        const none = await does('tom', 'signRulesOfEngagement', 'StepInput', { id: 'engagement:none' });
        expect(codes(missing)).toEqual(['NOT_FOUND']);
        expect(missing.errors?.[0]?.message.replace(id, '')).toBe(none.errors?.[0]?.message.replace('engagement:none', ''));
      });

      it('T7a: a penetration test is not scheduled without the State’s consent and signed rules', async () => {
        const early = await does('dee', 'scheduleEngagement', 'ScheduleEngagementInput', { id, start: '2026-12-01', end: '2026-12-03' });
        expect(codes(early)).toEqual(['CONSENT_REQUIRED', 'RULES_OF_ENGAGEMENT_REQUIRED']);
        await step('dee', 'scopeEngagement', id);
        expect(codes(await does('dee', 'authorizeEngagement', 'StepInput', { id }))).toEqual([
          'CONSENT_REQUIRED',
          'RULES_OF_ENGAGEMENT_REQUIRED',
        ]);
        expect(codes(await does('cleo', 'giveStateConsent', 'StepInput', { id }))).toEqual(['FORBIDDEN']);
        await step('sam', 'giveStateConsent', id);
        expect(codes(await does('dee', 'authorizeEngagement', 'StepInput', { id }))).toEqual(['RULES_OF_ENGAGEMENT_REQUIRED']);
      });

      it('is not authorized where only the State’s consent is missing, and is with it', async () => {
        const asked = { engagementType: 'REMOTE_PENETRATION_TEST', jurisdiction: 'eo13848:example/county' };
        const other = (await done('cleo', 'requestEngagement', 'RequestEngagementInput', asked)).id as string;
        await step('dee', 'scopeEngagement', other);
        await step('cleo', 'signRulesOfEngagement', other);
        expect(codes(await does('dee', 'authorizeEngagement', 'StepInput', { id: other }))).toEqual(['CONSENT_REQUIRED']);
        await step('sam', 'giveStateConsent', other);
        expect(await step('dee', 'authorizeEngagement', other)).toMatchObject({ status: 'AUTHORIZED' });
      });

      it('T7b: goes its way to the end, with a finding remediated', async () => {
        await step('cleo', 'signRulesOfEngagement', id);
        expect(await step('dee', 'authorizeEngagement', id)).toMatchObject({ status: 'AUTHORIZED' });
        const crossed = await does('dee', 'scheduleEngagement', 'ScheduleEngagementInput', { id, start: '2026-12-03', end: '2026-12-01' });
        expect(codes(crossed)).toEqual(['DATE_ORDER']);
        await done('dee', 'scheduleEngagement', 'ScheduleEngagementInput', { id, start: '2026-12-01', end: '2026-12-03', team: ['dee'] });
        await step('dee', 'startEngagement', id);
        const findings = [{ severity: 'HIGH', text: 'An open door.' }];
        const report = await done('dee', 'deliverEngagementReport', 'DeliverEngagementReportInput', { id, findings }, 'findings { id }');
        const open = '{ openFindings(minSeverity: HIGH) { engagement { id } finding { text } } }';
        expect((await ask(open, 'cleo')).openFindings).toContainEqual({ engagement: { id }, finding: { text: 'An open door.' } });
        expect(JSON.stringify(await ask(open, 'tom'))).not.toContain('An open door.');
        await done('cleo', 'remediateFinding', 'RemediateFindingInput', { id, finding: report.findings[0].id });
        expect(JSON.stringify(await ask(open, 'cleo'))).not.toContain('An open door.');
        expect(await step('dee', 'closeEngagement', id, 'status findings { remediatedAt }')).toEqual({
          status: 'CLOSED',
          findings: [{ remediatedAt: now }],
        });
        expect(
          codes(await does('dee', 'scheduleEngagement', 'ScheduleEngagementInput', { id, start: '2026-12-01', end: '2026-12-03' })),
        ).toEqual(['INVALID_TRANSITION']);
      });

      it('T7c: the invented engagements of 2017 are found by year and place, those on site apart', async () => {
        const of = async (filter: string) => (await ask(`{ engagements(${filter}) { totalCount } }`)).engagements.totalCount as number;
        expect([await of('year: 2017, onSite: true'), await of('year: 2017'), await of('year: 2016')]).toEqual([2, 3, 0]);
        expect([await of('year: 2017, state: "eo13848:example/state"'), await of('year: 2017, state: "CA"')]).toEqual([3, 0]);
      });
    });

    describe('the pilot (S8)', () => {
      it('T8a: does not start without a local office', async () => {
        const plan = { name: 'Fast lane', objective: 'Share within the hour.', startsOn: '2026-12-01', endsOn: '2027-02-01' };
        const { id } = await done('dee', 'planPilot', 'PlanPilotInput', plan);
        await step('dee', 'openEnrolment', id);
        for (const [org, level] of [
          ['US-CISA', 'FEDERAL'],
          ['EX-STATE-SOS', 'STATE'],
        ] as const) {
          await done('dee', 'enrolParticipant', 'EnrolParticipantInput', { id, org, level });
        }
        const refused = await does('dee', 'activatePilot', 'StepInput', { id });
        expect(codes(refused)).toEqual(['PILOT_LEVEL_MISSING']);
        expect(refused.errors?.[0]?.message).toContain('LOCAL');
        expect((await ask(`{ pilot(id: "${id}") { id } }`, 'tom')).pilot).toBeNull();
        await done('dee', 'enrolParticipant', 'EnrolParticipantInput', { id, org: 'EX-TOWN-CLERK', level: 'LOCAL' });
        expect(await step('dee', 'activatePilot', id)).toMatchObject({ status: 'ACTIVE' });
        // Who takes part sees it.
        expect((await ask(`{ pilot(id: "${id}") { status } }`, 'tom')).pilot).toEqual({ status: 'ACTIVE' });
      });

      it('T8b: its medians are those worked out by hand from the recorded instants', async () => {
        // Reports shared after 30, 90 and 45 minutes; acknowledged 80, 150 and 30 minutes later; contained after 360, 1,440 and 180.
        const metrics = { incidents: 3, medianMinutesToShare: 45, medianMinutesToAcknowledge: 80, medianMinutesToContain: 360 };
        const query =
          '{ pilot(id: "pilot:EX-rapid-response-2018") { participantsByLevel { level count } metrics { incidents medianMinutesToShare medianMinutesToAcknowledge medianMinutesToContain } } responseTimes { pilot { medianMinutesToShare } others { incidents medianMinutesToShare medianMinutesToContain } } }';
        const { pilot, responseTimes } = await ask(query, 'dee');
        expect(pilot.metrics).toEqual(metrics);
        expect(pilot.participantsByLevel).toEqual(['FEDERAL', 'LOCAL', 'STATE'].map((level) => ({ level, count: 1 })));
        // Outside: shared after 300 and 720 minutes, both contained after 2,880; of two examples of the markings only the sharing is known,
        // 7,200 minutes and more.
        expect(responseTimes).toEqual({
          pilot: { medianMinutesToShare: 45 },
          others: { incidents: 4, medianMinutesToShare: 3960, medianMinutesToContain: 2880 },
        });
        // Who may not see who reported an incident cannot tell whose it was.
        expect((await ask(query)).pilot.metrics.incidents).toBe(0);
      });
    });

    describe('a response case (S9)', () => {
      let incident: string;
      let id: string;
      it('T9b: is opened on a HIGH incident, brings a partner in, is contained, and its times are kept', async () => {
        incident = (
          await done('cleo', 'reportIncident', 'ReportIncidentInput', {
            title: 'Something in the tabulator update',
            victimJurisdiction: 'eo13848:example/county',
            victimLabel: 'a county',
            marking: 'AMBER_STRICT',
            recipientOrgs: ['EX-COUNTY-CLERK', 'US-CISA'],
          })
        ).id;
        await done('dee', 'triageIncident', 'TriageIncidentInput', { id: incident, severity: 'HIGH' });
        id = (await done('dee', 'openResponseCase', 'OpenResponseCaseInput', { incident })).id;
        expect(codes(await does('dee', 'coordinateResponse', 'StepInput', { id }))).toEqual(['BAD_INPUT']);
        now = '2026-11-24T09:20:00.000Z';
        await done('dee', 'notifyPartner', 'NotifyPartnerInput', {
          id,
          org: 'EX-VENDOR',
          sector: 'Election technology',
          role: 'Makes the tabulator',
        });
        await step('dee', 'coordinateResponse', id);
        await step('dee', 'mitigateResponse', id);
        now = '2026-11-24T13:00:00.000Z';
        const watched = await step('dee', 'monitorResponse', id, 'status openedAt firstPartnerNotifiedAt containedAt closedAt');
        expect(watched).toEqual({
          status: 'MONITORING',
          openedAt: '2026-11-24T09:00:00.000Z',
          firstPartnerNotifiedAt: '2026-11-24T09:20:00.000Z',
          containedAt: '2026-11-24T13:00:00.000Z',
          closedAt: null,
        });
      });

      it('T9a: a vendor sees its own case, not the victim, not the incident it may not see, and no other case', async () => {
        const mine =
          '{ responseCases(first: 100) { totalCount edges { node { id } } } responseCase(id: "' +
          id +
          '") { status incident { title victim { reportingOrg } } } }';
        const { responseCase, responseCases } = await ask(mine, 'vic');
        expect(responseCase).toEqual({ status: 'MONITORING', incident: null });
        const bundled = (await ask('{ responseCases(first: 100) { totalCount } }')).responseCases.totalCount as number;
        expect(responseCases.totalCount).toBe(bundled + 1);
        expect((await ask(mine, 'tom')).responseCase).toBeNull();
        const entity = `query { _entities(representations: [{ __typename: "ResponseCase", id: "${id}" }]) { ... on ResponseCase { status } } }`;
        expect((await stage.service.subgraph('incidents', entity, { as: 'tom' })).data._entities).toEqual([null]);
        expect((await stage.service.subgraph('incidents', entity, { as: 'vic' })).data._entities).toEqual([{ status: 'MONITORING' }]);
      });

      it('T9c: lists overdue tasks to their owner and Homeland Security, and a partner learns nothing of another’s', async () => {
        await done('dee', 'notifyPartner', 'NotifyPartnerInput', { id, org: 'EX-COUNTY-CLERK', sector: 'Elections', role: 'Where it is' });
        for (const [owner, text, dueAt] of [
          ['EX-VENDOR', 'Send the build log.', '2026-11-20'],
          ['EX-COUNTY-CLERK', 'Seal the machines.', '2026-11-19'],
          ['EX-VENDOR', 'Rebuild.', '2026-11-30'],
        ]) {
          await done('dee', 'assignTask', 'AssignTaskInput', { id, owner, text, dueAt });
        }
        expect(
          codes(await does('dee', 'assignTask', 'AssignTaskInput', { id, owner: 'EX-TOWN-CLERK', text: 'x', dueAt: '2026-11-30' })),
        ).toEqual(['BAD_INPUT']);
        const late = async (who?: Who) =>
          ((await ask('{ overdueTasks { text } }', who)).overdueTasks as { text: string }[]).map(({ text }) => text);
        expect(await late('dee')).toEqual(['Seal the machines.', 'Send the build log.']);
        expect(await late('vic')).toEqual(['Send the build log.']);
        expect(await late()).toEqual([]);
        const before = (await ask(`{ responseCase(id: "${id}") { revision tasks { id text } } }`, 'vic')).responseCase;
        expect(before.tasks.map(({ text }: { text: string }) => text)).toEqual(['Send the build log.', 'Rebuild.']);
        const theirs = (await ask(`{ responseCase(id: "${id}") { tasks { id text } } }`, 'cleo')).responseCase.tasks[0].id as string;
        expect(codes(await does('vic', 'completeTask', 'CompleteTaskInput', { id, task: theirs }))).toEqual(['NOT_FOUND']);
        await done('cleo', 'completeTask', 'CompleteTaskInput', { id, task: theirs });
        // Not even the version of the case tells a partner that another has done something.
        expect((await ask(`{ responseCase(id: "${id}") { revision tasks { id text } } }`, 'vic')).responseCase).toEqual(before);
        await done('vic', 'completeTask', 'CompleteTaskInput', { id, task: before.tasks[0].id });
        expect(await late('dee')).toEqual([]);
        expect(
          await done('dee', 'closeResponseCase', 'CloseResponseCaseInput', { id, lessons: 'Ask for build logs early.' }),
        ).toMatchObject({ status: 'CLOSED' });
      });

      it('is in the inbox of who owns a task, and gone when it is done', async () => {
        const moves = async (who: Who) =>
          (
            (await ask('{ inbox { move recordId text daysOverdue } }', who)).inbox as { move: string; text: string; daysOverdue: number }[]
          ).filter(({ move }) => move === 'completeTask');
        expect(await moves('vic')).toEqual([expect.objectContaining({ text: 'Rebuild.', daysOverdue: 0 })]);
        expect(await moves('cleo')).toEqual([]);
      });

      it('is escalated only for a severe incident', async () => {
        const mild = (
          await done('cleo', 'reportIncident', 'ReportIncidentInput', { title: 'Odd mail', recipientOrgs: ['EX-COUNTY-CLERK', 'US-CISA'] })
        ).id as string;
        await done('dee', 'triageIncident', 'TriageIncidentInput', { id: mild, severity: 'MEDIUM' });
        const calm = (await done('dee', 'openResponseCase', 'OpenResponseCaseInput', { incident: mild })).id as string;
        expect(codes(await does('dee', 'escalateResponseCase', 'ReasonedStepInput', { id: calm, reason: 'Worried.' }))).toEqual([
          'BAD_INPUT',
        ]);
        const grave = (await done('dee', 'openResponseCase', 'OpenResponseCaseInput', { incident })).id as string;
        expect(await done('dee', 'escalateResponseCase', 'ReasonedStepInput', { id: grave, reason: 'Spreading.' })).toMatchObject({
          status: 'ESCALATED',
        });
      });
    });

    it('says which systems are hit in several States, and what is open by State, by severity', async () => {
      for (const states of [['us:06'], ['us:36']]) {
        await done('dee', 'reportIncident', 'ReportIncidentInput', {
          title: 'Scans',
          states,
          affectedAssetTypes: ['E_POLLBOOK'],
          detectedAt: now,
        });
      }
      const { targetedAssets, openIncidentsByState } = await ask(
        '{ targetedAssets { assetType incidents states { id } } openIncidentsByState { state { id } count } }',
        'dee',
      );
      expect(targetedAssets).toEqual([{ assetType: 'E_POLLBOOK', incidents: 2, states: [{ id: 'us:06' }, { id: 'us:36' }] }]);
      expect(openIncidentsByState).toEqual(
        expect.arrayContaining([
          { state: { id: 'us:06' }, count: 1 },
          { state: { id: 'us:36' }, count: 1 },
        ]),
      );
      expect((await ask('{ openIncidentsByState(minSeverity: HIGH) { count } }', 'dee')).openIncidentsByState).toEqual([]);
      expect((await ask('{ targetedAssets { incidents } }', 'joe')).targetedAssets).toEqual([]);
    });

    it('lets one of two officers win a race on one record', async () => {
      const input = { engagementType: 'TABLETOP_EXERCISE', jurisdiction: 'eo13848:example/county' };
      const { id, revision } = await done('cleo', 'requestEngagement', 'RequestEngagementInput', input, 'id revision');
      const scope = () =>
        stage.ask(
          'mutation ($id: ID!, $at: String) { scopeEngagement(input: { id: $id }, expectedRevision: $at) { status } }',
          { id, at: revision },
          'dee',
        );
      const answers = await Promise.all([scope(), scope()]);
      expect(answers.map((answer) => codes(answer)).sort()).toEqual([
        [],
        expect.arrayContaining([expect.stringMatching(/STALE_VERSION|INVALID_TRANSITION/)]),
      ]);
    });
  });
}
