/** A county is hit, analysts judge who did it, and Homeland Security determines with State and local officials what it was (T1a to T1e). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessingRecords, assessingViewers } from './assessingWorld.ts';
import { codes } from './stage.ts';
import type { OpenStage, Stage } from './stage.ts';

export function assessingStory(store: string, open: OpenStage): void {
  describe(`Assessing and determining on ${store}`, () => {
    let stage: Stage;
    let determination: string;
    let attribution: string;
    let reported: string;
    beforeAll(async () => {
      stage = await open(assessingRecords(), assessingViewers, '2024-11-20', { now: () => '2024-11-20T12:00:00.000Z' });
    }, 120_000);
    afterAll(() => stage.close());

    const step = async (as: string, mutation: string, type: string, input: object, fields = 'id status revision') =>
      await stage.ask(`mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${fields} } }`, { input }, as);
    const done = async (...args: Parameters<typeof step>) => {
      const answer = await step(...args);
      expect(answer.errors).toBeUndefined();
      return answer.data.done;
    };
    const occurred = { outcome: 'INTERFERENCE_OCCURRED', foreignActor: 'made:1', rationale: 'See the pages.' };
    const decide = async (input: object, fields?: string) =>
      await step('cy', 'decideInterference', 'DecideInterferenceInput', { id: determination, ...occurred, ...input }, fields);
    const complete = { conductElements: ['DECEPTIVE'], purposesOrEffects: ['UNDERMINE_CONFIDENCE'] };

    it('begins with a report of a county, which its State and Homeland Security read in full', async () => {
      const input = {
        title: 'Poll books were unreachable',
        category: 'DENIAL_OF_SERVICE',
        elections: ['2024-11-05'],
        victimLabel: 'a county by the lake',
        victimJurisdiction: 'jur:lk/harbor',
        marking: 'AMBER_STRICT',
        recipientOrgs: ['LK-HARBOR', 'LK-SOS', 'HL-SOS', 'US-CISA', 'US-ODNI', 'US-DOJ'],
      };
      const made = await done(
        'harbor',
        'reportIncident',
        'ReportIncidentInput',
        input,
        'id status victimLabel victim { jurisdiction { name } }',
      );
      reported = made.id;
      expect(made).toMatchObject({ status: 'REPORTED', victim: { jurisdiction: { name: 'Harbor County' } } });
    });

    it('T1d: shows officials of another State the label of the victim and nothing more', async () => {
      const victim = '{ title victimLabel victim { jurisdiction { name } } }';
      const seen = async (as?: string) =>
        (await stage.ask(`query ($id: ID!) { incident(id: $id) ${victim} }`, { id: reported }, as)).data.incident;
      const told = { title: 'Poll books were unreachable', victimLabel: 'a county by the lake' };
      expect(await seen('hills')).toEqual({ ...told, victim: null });
      expect(await seen('odette')).toEqual({ ...told, victim: null });
      for (const circle of ['harbor', 'lakes', 'cy', 'dora']) {
        expect(await seen(circle)).toEqual({ ...told, victim: { jurisdiction: { name: 'Harbor County' } } });
      }
      expect(await seen('vera')).toBeNull();
      expect(await seen()).toBeNull();
    });

    it('takes reports of ODNI and Justice too, and none of Treasury', async () => {
      const input = { title: 'A server abroad', marking: 'CLEAR', isSynthetic: true };
      for (const agency of ['odette', 'dora']) await done(agency, 'reportIncident', 'ReportIncidentInput', input);
      expect(codes(await step('tess', 'reportIncident', 'ReportIncidentInput', input))).toEqual(['FORBIDDEN']);
    });

    it('T1e: refuses to determine on the 2016 election, before the order', async () => {
      const opening = async (election: string) =>
        await step('cy', 'openInterferenceDetermination', 'OpenInterferenceInput', { election, incidents: ['incident:pages', reported] });
      const early = await opening('2016-11-08');
      expect(codes(early)).toEqual(['ELECTION_BEFORE_ORDER']);
      expect(early.errors?.[0]?.message).toBe(
        'the 2016 general election was held 2016-11-08; EO 13848 covers Federal elections on or after 2018-09-12. Use EO 13694 for earlier conduct.',
      );
      const begun = await opening('2024-11-05');
      determination = begun.data.done.id;
      expect(begun.data.done.status).toBe('OPEN');
    });

    it('T1a: refuses a decision without consultation of State or local officials', async () => {
      expect(codes(await decide(complete))).toEqual(['CONSULTATION_MISSING']);
      await done('cy', 'consultOfficials', 'ConsultOfficialsInput', { id: determination, orgs: ['LK-SOS', 'LK-HARBOR'] });
      const refused = await decide(complete);
      expect(codes(refused)).toEqual(['CONSULTATION_MISSING']);
      expect(refused.errors?.[0]?.message).toBe(
        'Record consultation with at least one State or local official, or why it was not appropriate.',
      );
    });

    it('hears the officials it asked, and no others', async () => {
      const say = async (as: string, text: string) =>
        await step(as, 'giveConsultationInput', 'GiveConsultationInput', { id: determination, text });
      expect((await say('lakes', 'Two counties saw the pages.')).errors).toBeUndefined();
      expect((await say('harbor', 'Our poll books stood still.')).errors).toBeUndefined();
      expect(codes(await say('hills', 'We saw nothing.'))).toEqual(['NOT_FOUND']);
      expect(codes(await say('cy', 'We saw it.'))).toEqual(['FORBIDDEN']);
      const told = { id: determination, official: 'Clerk of Exampleton', level: 'LOCAL', state: 'HL', text: 'By telephone: nothing.' };
      await done('cy', 'recordConsultation', 'RecordConsultationInput', told);
    });

    it('T1b: refuses interference without an element of conduct, and names what is missing', async () => {
      const refused = await decide({ ...complete, conductElements: [] });
      expect(codes(refused)).toEqual(['DETERMINATION_TEST_INCOMPLETE']);
      expect(refused.errors?.[0]?.extensions).toMatchObject({
        rule: 'EO 13848 section 8(f)',
        details: { missing: ['covert, fraudulent, deceptive or unlawful conduct'] },
      });
      expect(
        (await stage.ask('query ($id: ID!) { interferenceDetermination(id: $id) { status } }', { id: determination }, 'cy')).data,
      ).toEqual({
        interferenceDetermination: { status: 'CONSULTING' },
      });
    });

    it('T1c: decides when all three elements are there, and lists who was consulted', async () => {
      const fields =
        'status outcome foreignActor { id } conductElements purposesOrEffects decidedBy consultations { official level state { name } }';
      const answer = await decide(complete, fields);
      expect(answer.errors).toBeUndefined();
      expect(answer.data.done).toMatchObject({
        ...complete,
        status: 'DECIDED',
        outcome: 'INTERFERENCE_OCCURRED',
        foreignActor: { id: 'made:1' },
        decidedBy: 'cy',
      });
      const consulted = answer.data.done.consultations as { official: string }[];
      expect(consulted.map(({ official }) => official).sort()).toEqual(['Clerk of Exampleton', 'harbor', 'lakes']);
    });

    it('tells each office who was consulted from its State (question 31), and another State nothing', async () => {
      const query = `query ($id: ID!) { interferenceDetermination(id: $id) {
        all: consultations { official } own: consultations(state: "LK") { official input }
      } }`;
      const seen = async (as: string) => (await stage.ask(query, { id: determination }, as)).data.interferenceDetermination;
      const officials = (list: { official: string }[]) => list.map(({ official }) => official).sort();
      const [state, county, federal] = [await seen('lakes'), await seen('harbor'), await seen('cy')];
      expect([officials(state.all), officials(state.own)]).toEqual([
        ['harbor', 'lakes'],
        ['harbor', 'lakes'],
      ]);
      expect(officials(county.all)).toEqual(['harbor']);
      expect([officials(federal.all).length, officials(federal.own)]).toEqual([3, ['harbor', 'lakes']]);
      expect(await seen('hills')).toBeNull();
    });

    it('judges who did it: confidence, likelihood and alternatives apart, with a dissent, and only then names the actor', async () => {
      const judged = {
        incident: 'incident:pages',
        actor: 'made:1',
        government: 'gov:zz',
        governmentRole: 'DIRECTED',
        statement: 'The agency ran the pages for its government.',
        confidence: 'MODERATE',
        likelihood: 'LIKELY',
        likelihoodPercent: 70,
        basis: ['Shared servers'],
        alternatives: 'A criminal group, set aside for want of gain.',
      };
      attribution = (await done('odette', 'draftAttribution', 'DraftAttributionInput', judged)).id;
      const named = async (as?: string) =>
        (
          await stage.ask(
            '{ incident(id: "incident:pages") { foreignNexus actors { id } governments { id } attributions { id } } }',
            {},
            as,
          )
        ).data.incident;
      const nobody = { foreignNexus: 'NOT_ASSESSED', actors: [], governments: [], attributions: [] };
      expect([await named('odette'), await named()]).toEqual([nobody, nobody]);
      await done('odette', 'coordinateAttribution', 'CoordinateAttributionInput', { id: attribution, agencies: ['ODNI', 'DHS_CISA'] });
      const dissent = { id: attribution, agency: 'DHS_CISA', text: 'The servers are rented to many.', confidence: 'LOW' };
      await done('cy', 'recordDissent', 'RecordDissentInput', dissent);
      await done('odette', 'publishAttribution', 'PublishAttributionInput', { id: attribution });
      expect(await named()).toEqual({
        foreignNexus: 'ASSESSED_FOREIGN',
        actors: [{ id: 'made:1' }],
        governments: [{ id: 'gov:zz' }],
        attributions: [{ id: attribution }],
      });
    });

    it('answers what analysts ask: by country and confidence, with a dissent, by shared indicators, by method and cycle', async () => {
      await done('odette', 'draftAttribution', 'DraftAttributionInput', {
        incident: 'incident:letters',
        government: 'gov:yy',
        governmentRole: 'SUPPORTED',
        statement: 'It may be them.',
        foreignNexus: 'POSSIBLE',
        confidence: 'LOW',
        basis: ['Paper'],
        alternatives: 'A prank.',
      }).then(async ({ id }: { id: string }) => {
        await done('odette', 'coordinateAttribution', 'CoordinateAttributionInput', { id, agencies: ['ODNI', 'FBI'] });
        await done('odette', 'publishAttribution', 'PublishAttributionInput', { id });
      });
      const { data } = await stage.ask(
        `{
          foreignIncidents(election: "2024-11-05") { country confidence count incidents { id } }
          attributions(filter: { hasDissent: true }) { totalCount edges { node { id dissents { agency text confidence } } } }
          indicatorMatches { incident { id } confirmed { id } indicators }
          methodUse(framework: DISARM) { technique { code } country cycle incidentCount }
        }`,
        {},
        'odette',
      );
      expect(data).toEqual({
        foreignIncidents: [{ country: 'ZZ', confidence: 'MODERATE', count: 1, incidents: [{ id: 'incident:pages' }] }],
        attributions: {
          totalCount: 1,
          edges: [
            { node: { id: attribution, dissents: [{ agency: 'DHS_CISA', text: 'The servers are rented to many.', confidence: 'LOW' }] } },
          ],
        },
        indicatorMatches: [
          { incident: { id: 'incident:letters' }, confirmed: { id: 'incident:pages' }, indicators: ['192.0.2.7', 'pages.example'] },
        ],
        methodUse: [
          { technique: { code: 'T0049' }, country: 'YY', cycle: 2024, incidentCount: 1 },
          { technique: { code: 'T0049' }, country: 'ZZ', cycle: 2024, incidentCount: 1 },
        ],
      });
    });

    it('gives the foreign nexus back when the judgment is withdrawn', async () => {
      await done('odette', 'withdrawAttribution', 'ReasonedStepInput', { id: attribution, reason: 'The wrong servers.' });
      const { data } = await stage.ask('{ incident(id: "incident:pages") { foreignNexus actors { id } attributions { id } } }');
      expect(data.incident).toEqual({ foreignNexus: 'NOT_ASSESSED', actors: [], attributions: [] });
    });
  });
}
