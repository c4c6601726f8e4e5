import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../domain/model.ts';
import { assessingRecords, assessingViewers } from '../e2e/process/assessingWorld.ts';
import { codes, onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';
import { incident, marked } from '../world.ts';

let stage: Stage;
const strict: LedgerRecord = incident('incident:strict', 'Seen by agencies', {
  elections: ['election:2024-11-05'],
  marking: marked({ tlp: 'AMBER_STRICT', originator: 'cy', recipientOrgs: ['US-ODNI', 'US-CISA'] }),
});
const community: LedgerRecord[] = [
  {
    ...strict,
    marking: marked({}),
    id: 'community:lakes',
    type: 'community',
    name: 'Lakes ISAC',
    operator: 'Lakes Foundation',
    status: 'ACTIVE',
    partners: ['US-ODNI'],
    termsVersion: '1',
  },
];
const falsePositive = incident('incident:false', 'It was a test', { status: 'FALSE_POSITIVE' });
beforeAll(async () => {
  stage = await onEmbedded([...assessingRecords(), ...community, strict, falsePositive], assessingViewers, '2024-11-20', {
    now: () => '2024-11-20T12:00:00.000Z',
  });
}, 60_000);
afterAll(() => stage.close());

interface Extra {
  readonly fields?: string;
  readonly expectedRevision?: string;
  readonly idempotencyKey?: string;
}
async function step(as: string, mutation: string, type: string, input: object, { fields = 'id status revision', ...rest }: Extra = {}) {
  const query = `mutation ($input: ${type}!, $expectedRevision: String, $idempotencyKey: String) {
    done: ${mutation}(input: $input, expectedRevision: $expectedRevision, idempotencyKey: $idempotencyKey) { ${fields} } }`;
  return await stage.ask(query, { input, ...rest }, as);
}
async function done(...args: Parameters<typeof step>) {
  const answer = await step(...args);
  expect(answer.errors).toBeUndefined();
  return answer.data.done;
}
async function read(query: string, variables: object = {}, as?: string) {
  const answer = await stage.ask(query, { ...variables }, as);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const judged = {
  incident: 'incident:pages',
  actor: 'made:1',
  government: 'gov:zz',
  governmentRole: 'DIRECTED',
  statement: 'The agency ran the pages.',
  confidence: 'MODERATE',
  basis: ['Shared servers'],
  alternatives: 'A criminal group, set aside for want of gain.',
};
const draft = async (input: object = {}) => await step('odette', 'draftAttribution', 'DraftAttributionInput', { ...judged, ...input });
const drafted = async (input: object = {}): Promise<string> =>
  (await done('odette', 'draftAttribution', 'DraftAttributionInput', { ...judged, ...input })).id;
const coordinated = async (input: object = {}, agencies = ['ODNI', 'DHS_CISA']): Promise<string> => {
  const id = await drafted(input);
  await done('odette', 'coordinateAttribution', 'CoordinateAttributionInput', { id, agencies });
  return id;
};
const publish = async (id: string, input: object = {}, as = 'odette') =>
  await step(as, 'publishAttribution', 'PublishAttributionInput', { id, ...input }, { fields: 'id status marking revision' });

describe('A judgment through the API', () => {
  it.each([
    ['ATTRIBUTION_WITHOUT_CONFIDENCE', 'without confidence', { confidence: null }],
    ['ATTRIBUTION_WITHOUT_BASIS', 'without a basis', { basis: [] }],
    ['BAD_INPUT', 'without alternatives', { alternatives: null }],
  ])('%s: %s it is not published, and with it, it is', async (code, _title, lacking) => {
    const id = await coordinated(lacking);
    expect(codes(await publish(id))).toEqual([code]);
    await done('odette', 'editAttribution', 'EditAttributionInput', { id, confidence: 'LOW', basis: ['Servers'], alternatives: 'None.' });
    expect((await publish(id)).data.done).toMatchObject({ status: 'PUBLISHED', marking: 'CLEAR' });
  });

  it('that lacks everything says so at once', async () => {
    const id = await coordinated({ confidence: null, basis: [], alternatives: null });
    expect(codes(await publish(id)).sort()).toEqual(['ATTRIBUTION_WITHOUT_BASIS', 'ATTRIBUTION_WITHOUT_CONFIDENCE', 'BAD_INPUT']);
  });

  it('keeps its likelihood within the band of the term', async () => {
    expect(codes(await draft({ likelihood: 'UNLIKELY', likelihoodPercent: 46 }))).toEqual(['INVALID_LIKELIHOOD_TERM']);
    expect(codes(await draft({ likelihood: 'UNLIKELY', likelihoodPercent: 45 }))).toEqual([]);
  });

  it('names what is there: other ids are not found, whether hidden or missing, and a company is no government', async () => {
    const hidden = await draft({ incident: 'incident:nowhere', actor: 'nobody' });
    expect(hidden.errors?.map(({ message, extensions }) => [message, extensions.field])).toEqual([
      ['No incident has the id "incident:nowhere".', 'incident'],
      ['No actor has the id "nobody".', 'actor'],
    ]);
    const unseen = await step('odette', 'draftAttribution', 'DraftAttributionInput', { ...judged, government: 'made:1' });
    expect(codes(unseen)).toEqual(['BAD_INPUT']);
  });

  it('is edited field by field: what is left out stays, null clears', async () => {
    const id = await drafted();
    const fields = 'statement confidence alternatives governmentRole government { id } actor { id } foreignNexus';
    const edited = await done('odette', 'editAttribution', 'EditAttributionInput', { id, statement: 'Perhaps.', actor: null }, { fields });
    expect(edited).toEqual({
      statement: 'Perhaps.',
      confidence: 'MODERATE',
      alternatives: judged.alternatives,
      governmentRole: 'DIRECTED',
      government: { id: 'gov:zz' },
      actor: null,
      foreignNexus: 'ASSESSED_FOREIGN',
    });
    expect(codes(await step('odette', 'editAttribution', 'EditAttributionInput', { id, governmentRole: null }))).toEqual(['BAD_INPUT']);
  });

  it('is a matter for ODNI; another agency dissents for itself alone', async () => {
    const id = await coordinated();
    const dissent = async (as: string, agency: string) =>
      codes(await step(as, 'recordDissent', 'RecordDissentInput', { id, agency, text: 'Weaker.' }));
    expect(codes(await step('tess', 'draftAttribution', 'DraftAttributionInput', judged))).toEqual(['FORBIDDEN']);
    expect(codes(await step('cy', 'publishAttribution', 'PublishAttributionInput', { id }))).toEqual(['FORBIDDEN']);
    expect(await dissent('cy', 'DOJ')).toEqual(['FORBIDDEN']);
    expect(await dissent('cy', 'DHS_CISA')).toEqual([]);
    expect(await dissent('dora', 'DOJ')).toEqual(['NOT_FOUND']);
    expect(await dissent('otto', 'DOJ')).toEqual([]);
  });

  it('takes one step after another, and says which are possible', async () => {
    const id = await drafted();
    const refused = await publish(id);
    expect(codes(refused)).toEqual(['INVALID_TRANSITION']);
    expect(refused.errors?.[0]?.extensions.details.allowed).toEqual([
      { move: 'editAttribution', to: null },
      { move: 'coordinateAttribution', to: 'IN_COORDINATION' },
    ]);
    const query = 'query ($id: ID!) { attribution(id: $id) { allowedMoves { move to } } }';
    const { attribution } = await read(query, { id }, 'odette');
    expect(attribution.allowedMoves.map(({ move }: { move: string }) => move)).toEqual(['editAttribution', 'coordinateAttribution']);
  });

  it('carries no classification marking, and neither echoes nor keeps it', async () => {
    const refused = await draft({ statement: '(S//NF) The agency ran the pages.' });
    expect(codes(refused)).toEqual(['CLASSIFIED_MARKING_REJECTED']);
    expect(JSON.stringify(refused)).not.toContain('ran the pages');
    expect(codes(await draft({ statement: 'The Secretary of State spoke of the secret ballot.' }))).toEqual([]);
  });

  it('is replaced by a published one on the same incident, which the replaced one names', async () => {
    const [old, next, other] = [
      await coordinated(),
      await coordinated({ statement: 'Others ran them.' }),
      await coordinated({ incident: 'incident:letters' }),
    ];
    for (const id of [old, other]) await publish(id);
    const revise = async (replacedBy: string) =>
      await step('odette', 'reviseAttribution', 'ReviseAttributionInput', { id: old, replacedBy, reason: 'A new source.' });
    expect(codes(await revise(next))).toEqual(['BAD_INPUT']);
    expect(codes(await revise(other))).toEqual(['BAD_INPUT']);
    await publish(next);
    expect(codes(await revise(next))).toEqual([]);
    const query = 'query ($id: ID!) { attribution(id: $id) { status reason replacedBy { id } } }';
    expect((await read(query, { id: old })).attribution).toEqual({ status: 'REVISED', reason: 'A new source.', replacedBy: { id: next } });
    expect((await read('{ incident(id: "incident:pages") { attributions { id } } }')).incident.attributions).not.toContainEqual({
      id: old,
    });
  });

  it('on what never happened is not published', async () => {
    const id = await coordinated({ incident: 'incident:false' });
    expect(codes(await publish(id))).toEqual(['INVALID_TRANSITION']);
  });
});

describe('Who sees a judgment', () => {
  const one = 'query ($id: ID!) { attribution(id: $id) { id statement } }';
  const all = '{ attributions(first: 500) { totalCount edges { node { id } } } }';
  const sees = async (id: string, as?: string) => {
    const single = (await read(one, { id }, as)).attribution !== null;
    const { attributions } = await read(all, {}, as);
    const listed = attributions.edges.some(({ node }: { node: { id: string } }) => node.id === id);
    expect(attributions.totalCount).toBe(attributions.edges.length);
    const entities = await stage.service.subgraph(
      'incidents',
      `query ($id: ID!) { _entities(representations: [{ __typename: "AttributionJudgment", id: $id }]) { ... on AttributionJudgment { id } } }`,
      { variables: { id }, ...(as === undefined ? {} : { as }) },
    );
    expect([listed, entities.data._entities[0] !== null]).toEqual([single, single]);
    return single;
  };
  const seers = async (id: string) => {
    const found: string[] = [];
    for (const as of ['odette', 'otto', 'cy', 'dora', 'tess', 'lakes']) if (await sees(id, as)) found.push(as);
    return (await sees(id)) ? [...found, 'public'] : found;
  };

  it('is its office, then the agencies it is put to, then all who see the incident', async () => {
    const id = await drafted();
    expect(await seers(id)).toEqual(['odette', 'otto']);
    await done('odette', 'coordinateAttribution', 'CoordinateAttributionInput', { id, agencies: ['ODNI', 'DHS_CISA'] });
    expect(await seers(id)).toEqual(['odette', 'otto', 'cy']);
    await publish(id);
    expect(await seers(id)).toEqual(['odette', 'otto', 'cy', 'dora', 'tess', 'lakes', 'public']);
  });

  it('is nobody who does not see the incident, and publication is never wider than that', async () => {
    const id = await coordinated({ incident: 'incident:strict' });
    const wide = await publish(id, { marking: 'CLEAR' });
    expect(codes(wide)).toEqual(['TLP_SOURCE_CONFLICT']);
    expect(wide.errors?.[0]?.message).toBe(
      'Source incident:strict is TLP:AMBER_STRICT; release at TLP:AMBER_STRICT or stricter, or ask for a tearline.',
    );
    expect((await publish(id)).data.done.marking).toBe('AMBER_STRICT');
    expect(await seers(id)).toEqual(['odette', 'otto', 'cy']);
  });

  it('is decided by its author: others publish it as it is marked', async () => {
    const id = await coordinated();
    expect(codes(await publish(id, {}, 'otto'))).toEqual(['TLP_CANNOT_LOOSEN']);
    expect((await publish(id, { marking: 'AMBER_STRICT' }, 'otto')).data.done.status).toBe('PUBLISHED');
    expect(await seers(id)).toEqual(['odette', 'otto', 'cy']);
  });

  it('needs a complete marking', async () => {
    const id = await coordinated();
    expect(codes(await publish(id, { marking: 'RED' }))).toEqual(['RED_NEEDS_NAMED_RECIPIENTS']);
    expect(codes(await publish(id, { marking: 'GREEN' }))).toEqual(['BAD_INPUT']);
    expect(codes(await publish(id, { marking: 'GREEN', community: 'community:lakes' }))).toEqual([]);
  });

  it('decides who knows of the foreign hand: the incident itself says nothing of what few were told', async () => {
    const about = incident('incident:quiet', 'Something quiet', { elections: ['election:2024-11-05'] });
    await stage.service.ledger.commit({ by: 'x', at: '2024-11-20T12:00:00.000Z', reason: 'x', changes: [{ op: 'put', record: about }] });
    const known = async (as?: string) => {
      const { incident: found, incidents } = await read(
        '{ incident(id: "incident:quiet") { foreignNexus revision } incidents(filter: { foreignNexus: ASSESSED_FOREIGN, text: "quiet" }) { totalCount } }',
        {},
        as,
      );
      return [found.foreignNexus, incidents.totalCount, found.revision];
    };
    const before = await known();
    const id = await coordinated({ incident: 'incident:quiet' });
    await publish(id, { marking: 'AMBER_STRICT' });
    expect((await known('cy')).slice(0, 2)).toEqual(['ASSESSED_FOREIGN', 1]);
    expect((await known('dora')).slice(0, 2)).toEqual(['NOT_ASSESSED', 0]);
    expect(await known()).toEqual(before);
  });
});

describe('A determination through the API', () => {
  let determination: string;
  const occurred = {
    outcome: 'INTERFERENCE_OCCURRED',
    foreignActor: 'made:1',
    conductElements: ['COVERT'],
    purposesOrEffects: ['INFLUENCE'],
    rationale: 'See the pages.',
  };
  const opening = async (input: object = {}, as = 'cy') =>
    await step(as, 'openInterferenceDetermination', 'OpenInterferenceInput', { election: 'election:2024-11-05', ...input });
  const consult = async (orgs: string[], as = 'cy') =>
    await step(as, 'consultOfficials', 'ConsultOfficialsInput', { id: determination, orgs });
  const say = async (as: string, text = 'We saw it.') =>
    await step(as, 'giveConsultationInput', 'GiveConsultationInput', { id: determination, text });
  const decide = async (input: object = {}, as = 'cy') =>
    await step(as, 'decideInterference', 'DecideInterferenceInput', { id: determination, ...occurred, ...input });
  beforeEach(async () => {
    determination = (await opening({ incidents: ['incident:pages'] })).data.done.id;
  });

  it('is opened by those who decide, on an election and incidents that are there', async () => {
    expect(codes(await opening({}, 'odette'))).toEqual(['FORBIDDEN']);
    expect(codes(await opening({}, 'dora'))).toEqual([]);
    expect(codes(await opening({ election: 'election:nowhere' }))).toEqual(['NOT_FOUND']);
    expect(codes(await opening({ incidents: ['incident:nowhere'] }))).toEqual(['NOT_FOUND']);
    expect(codes(await opening({ incidents: ['incident:strict'] }, 'dora'))).toEqual(['NOT_FOUND']);
  });

  it('is put to State and local offices, and to no vendor', async () => {
    expect(codes(await consult(['EX-VENDOR']))).toEqual(['BAD_INPUT']);
    expect(codes(await consult(['nowhere']))).toEqual(['NOT_FOUND']);
    expect(codes(await consult([]))).toEqual(['BAD_INPUT']);
    expect(codes(await consult(['LK-SOS']))).toEqual([]);
    expect(codes(await consult(['HL-SOS'], 'dora'))).toEqual([]);
    expect(codes(await say('hills'))).toEqual([]);
  });

  it('is decided without consultation where it is said why that was not appropriate', async () => {
    await consult(['LK-SOS']);
    expect(codes(await decide())).toEqual(['CONSULTATION_MISSING']);
    expect(codes(await decide({ consultationWaiverReason: 'No State system was concerned.' }))).toEqual([]);
  });

  it('names all that is missing at once, the reasons too', async () => {
    await consult(['LK-SOS']);
    const refused = await decide({ foreignActor: null, conductElements: [], purposesOrEffects: null, rationale: null });
    expect(codes(refused)).toEqual(['CONSULTATION_MISSING', 'DETERMINATION_TEST_INCOMPLETE', 'BAD_INPUT']);
    expect(refused.errors?.[1]?.extensions.details.missing).toHaveLength(3);
    await say('lakes');
    expect(codes(await decide({ outcome: 'NO_INDICATION', foreignActor: null, conductElements: [], purposesOrEffects: null }))).toEqual([]);
  });

  it('is not decided on an actor that is not there, nor by analysts of intelligence', async () => {
    await consult(['LK-SOS']);
    await say('lakes');
    expect(codes(await decide({ foreignActor: 'nobody' }))).toEqual(['NOT_FOUND']);
    expect(codes(await decide({}, 'odette'))).toEqual(['FORBIDDEN']);
    expect(codes(await decide())).toEqual([]);
  });

  it('records what an official said by telephone, not of tomorrow and for a State that there is', async () => {
    await consult(['LK-SOS']);
    const told = { id: determination, official: 'Clerk of Exampleton', level: 'LOCAL', text: 'Nothing.', date: '2024-11-20' };
    const record = async (input: object) => await step('cy', 'recordConsultation', 'RecordConsultationInput', { ...told, ...input });
    expect(codes(await record({ date: '2024-11-21' }))).toEqual(['DATE_ORDER']);
    expect(codes(await record({ state: 'XX' }))).toEqual(['NOT_FOUND']);
    expect(codes(await record({ org: 'nowhere' }))).toEqual(['NOT_FOUND']);
    expect(codes(await record({ text: 'Ask the voter 078-05-1120.' }))).toEqual(['PERSONAL_DATA_REJECTED']);
    expect(codes(await record({ org: 'LK-HARBOR' }))).toEqual([]);
    const query = 'query ($id: ID!) { interferenceDetermination(id: $id) { consultations { org orgName state { name } date } } }';
    expect((await read(query, { id: determination }, 'lakes')).interferenceDetermination.consultations).toEqual([
      { org: 'LK-HARBOR', orgName: 'Harbor County Clerk', state: { name: 'Lakeland' }, date: '2024-11-20' },
    ]);
  });

  it('is published by who opened it, no wider than its incidents; what officials said stays theirs', async () => {
    await consult(['LK-SOS', 'LK-HARBOR']);
    await say('lakes', 'Between us: two counties.');
    expect(codes(await decide({ marking: 'CLEAR' }, 'dora'))).toEqual(['TLP_CANNOT_LOOSEN']);
    expect(codes(await decide({ marking: 'CLEAR' }))).toEqual([]);
    const query = `query ($id: ID!) { interferenceDetermination(id: $id) { outcome rationale consultations { input } allowedMoves { move } } }`;
    const seen = async (as?: string) => (await read(query, { id: determination }, as)).interferenceDetermination;
    expect(await seen()).toEqual({ outcome: 'INTERFERENCE_OCCURRED', rationale: 'See the pages.', consultations: [], allowedMoves: [] });
    expect((await seen('harbor')).consultations).toEqual([]);
    expect((await seen('lakes')).consultations).toEqual([{ input: 'Between us: two counties.' }]);
    expect((await seen('dora')).allowedMoves).toEqual([{ move: 'reopenInterference' }]);
    const spied = await stage.service.subgraph(
      'incidents',
      '{ interferenceDeterminations(first: 500) { edges { node { consultations { input } } } } }',
    );
    expect(JSON.stringify(spied)).not.toContain('Between us');
  });

  it('rests on an incident for few and is for no more', async () => {
    determination = (await opening({ incidents: ['incident:strict'] })).data.done.id;
    await consult(['LK-SOS']);
    await say('lakes');
    expect(codes(await decide({ marking: 'CLEAR' }))).toEqual(['TLP_SOURCE_CONFLICT']);
    expect(codes(await decide())).toEqual([]);
    const query = 'query ($id: ID!) { interferenceDetermination(id: $id) { incidents { id } } }';
    expect((await read(query, { id: determination }, 'lakes')).interferenceDetermination.incidents).toEqual([]);
    expect((await read(query, { id: determination }, 'cleo')).interferenceDetermination.incidents).toEqual([{ id: 'incident:strict' }]);
  });

  it('is nobody’s business who was not asked: nothing of it shows in look-ups, lists, counts or the election', async () => {
    await consult(['LK-SOS']);
    const query = `query ($id: ID!) {
      interferenceDetermination(id: $id) { id }
      interferenceDeterminations(status: CONSULTING, first: 500) { totalCount edges { node { id } } }
      election(id: "2024-11-05") { interferenceDeterminations { id } }
    }`;
    const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "InterferenceDetermination", id: $id }]) { ... on InterferenceDetermination { id } } }`;
    const shown = async (as?: string) => {
      const text = JSON.stringify(await read(query, { id: determination }, as));
      const entities = await stage.service.subgraph('incidents', entity, {
        variables: { id: determination },
        ...(as === undefined ? {} : { as }),
      });
      return [text, JSON.stringify(entities.data)].map((answer) => answer.includes(determination));
    };
    expect(await shown('lakes')).toEqual([true, true]);
    for (const as of ['hills', 'odette', 'tess', 'vera', undefined]) expect(await shown(as)).toEqual([false, false]);
    const counted = async (as: string) => (await read(query, { id: determination }, as)).interferenceDeterminations;
    for (const as of ['lakes', 'cy']) {
      const { totalCount, edges } = await counted(as);
      expect(totalCount).toBe(edges.length);
    }
  });

  it('is reopened with a reason, and consulted on again before the next decision', async () => {
    await consult(['LK-SOS']);
    await say('lakes');
    await decide();
    expect(codes(await decide())).toEqual(['INVALID_TRANSITION']);
    const reopen = async (reason: string) => await step('dora', 'reopenInterference', 'ReasonedStepInput', { id: determination, reason });
    expect(codes(await reopen(' '))).toEqual(['BAD_INPUT']);
    expect((await reopen('A second server.')).data.done.status).toBe('REOPENED');
    expect(codes(await decide())).toEqual(['INVALID_TRANSITION']);
    expect(codes(await consult(['HL-SOS']))).toEqual([]);
    expect(codes(await decide())).toEqual([]);
  });

  it('is won by one of two officers who decide at once; a repeated request runs once', async () => {
    await consult(['LK-SOS']);
    const { revision } = (await say('lakes')).data.done;
    const decision = (outcome: string, as: string) =>
      step(
        as,
        'decideInterference',
        'DecideInterferenceInput',
        { id: determination, ...occurred, outcome },
        { expectedRevision: revision },
      );
    const answers = await Promise.all([decision('INCONCLUSIVE', 'cy'), decision('NO_INDICATION', 'dora')]);
    expect(answers.map(codes).sort()).toEqual([[], ['STALE_VERSION']]);
    const input = { id: determination, reason: 'A second server.' };
    const reopen = async (given: object) =>
      await step('cy', 'reopenInterference', 'ReasonedStepInput', { ...input, ...given }, { idempotencyKey: `reopen ${determination}` });
    const [first, again] = [await reopen({}), await reopen({})];
    expect(first.errors).toBeUndefined();
    expect(again.data).toEqual(first.data);
    expect(codes(await reopen({ reason: 'Another.' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('hears two officials at once and loses neither', async () => {
    await consult(['LK-SOS', 'LK-HARBOR', 'HL-SOS']);
    const answers = await Promise.all([say('lakes'), say('harbor'), say('hills')]);
    expect(answers.map(codes)).toEqual([[], [], []]);
    const query = 'query ($id: ID!) { interferenceDetermination(id: $id) { consultations { official } } }';
    expect((await read(query, { id: determination }, 'cy')).interferenceDetermination.consultations).toHaveLength(3);
  });
});

describe('Notifications and independent submissions', () => {
  const told = { incident: 'incident:pages', audience: 'CONGRESS', text: 'Pages were copied.' };
  const notify = async (input: object = {}, as = 'cy') =>
    await step(as, 'notifyAudience', 'NotifyAudienceInput', { ...told, ...input }, { fields: 'id agency marking sentAt incident { id }' });
  const analysis = { title: 'On pages', text: 'There were many.', elections: ['2024-11-05'], incidents: ['incident:pages'] };
  const submit = async (input: object = {}, as = 'tess') =>
    await step(as, 'submitAnalysis', 'SubmitAnalysisInput', { ...analysis, ...input }, { fields: 'id agency marking submittedAt' });

  it('say who was told by which agency, to the agencies that decide such things', async () => {
    const { id, ...made } = (await notify()).data.done;
    expect(made).toEqual({
      agency: 'DHS_CISA',
      marking: 'AMBER_STRICT',
      sentAt: '2024-11-20T12:00:00.000Z',
      incident: { id: 'incident:pages' },
    });
    const query = `query ($id: ID!) { notification(id: $id) { id } notifications(incident: "incident:pages", audience: CONGRESS) { totalCount }
      incident(id: "incident:pages") { notifications { audience } } }`;
    expect(await read(query, { id }, 'dora')).toEqual({
      notification: { id },
      notifications: { totalCount: 1 },
      incident: { notifications: [{ audience: 'CONGRESS' }] },
    });
    for (const as of ['tess', 'lakes', undefined]) {
      expect(await read(query, { id }, as)).toEqual({
        notification: null,
        notifications: { totalCount: 0 },
        incident: { notifications: [] },
      });
    }
  });

  it('are for no more people than the incident, on record before they are sent to nobody in the future', async () => {
    expect(codes(await notify({ incident: 'incident:strict', marking: 'CLEAR' }))).toEqual(['TLP_SOURCE_CONFLICT']);
    expect(codes(await notify({ incident: 'incident:strict' }))).toEqual([]);
    expect(codes(await notify({ marking: 'CLEAR', audience: 'PUBLIC' }))).toEqual([]);
    expect(codes(await notify({ marking: 'AMBER', recipientOrgs: [] }))).toEqual(['AMBER_NEEDS_RECIPIENT_ORGS']);
    expect(codes(await notify({ sentAt: '2024-11-20T12:00:01.000Z' }))).toEqual(['DATE_ORDER']);
    expect(codes(await notify({ text: ' ' }))).toEqual(['BAD_INPUT']);
    expect(codes(await notify({ text: '(S//NF) Pages.' }))).toEqual(['CLASSIFIED_MARKING_REJECTED']);
    expect(codes(await notify({ incident: 'incident:nowhere' }))).toEqual(['NOT_FOUND']);
    expect(codes(await notify({ marking: 'GREEN', community: 'community:lakes' }))).toEqual(['NOT_MEMBER']);
    expect(codes(await notify({ marking: 'GREEN', community: 'community:lakes' }, 'odette'))).toEqual([]);
    expect(codes(await notify({}, 'tess'))).toEqual(['FORBIDDEN']);
  });

  it('are tendered by any agency at any time, on elections under the order', async () => {
    const { id, ...made } = (await submit()).data.done;
    expect(made).toEqual({ agency: 'TREASURY', marking: 'AMBER_STRICT', submittedAt: '2024-11-20T12:00:00.000Z' });
    const query = `query ($id: ID!) { submission(id: $id) { elections { id } incidents { id } }
      submissions(election: "2024-11-05", incident: "incident:pages", agency: TREASURY) { totalCount } }`;
    const whole = {
      submission: { elections: [{ id: 'election:2024-11-05' }], incidents: [{ id: 'incident:pages' }] },
      submissions: { totalCount: 1 },
    };
    expect(await read(query, { id }, 'odette')).toEqual(whole);
    expect(await read(query, { id }, 'dora')).toEqual({ submission: null, submissions: { totalCount: 0 } });
    expect(codes(await submit({ elections: ['2016-11-08'] }))).toEqual(['ELECTION_BEFORE_ORDER']);
    expect(codes(await submit({ incidents: ['incident:strict'] }))).toEqual(['NOT_FOUND']);
    expect(codes(await submit({ title: 'x'.repeat(301) }))).toEqual(['BAD_INPUT']);
    expect(codes(await submit({}, 'lakes'))).toEqual(['FORBIDDEN']);
  });
});

describe('Lists of incidents', () => {
  const found = async (filter: string) =>
    (await read(`{ incidents(filter: { ${filter} }, first: 500) { edges { node { id } } } }`)).incidents.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    );

  it('are filtered by the confidence and nexus of what is judged, and by an election with or without its prefix', async () => {
    const id = await coordinated({ incident: 'incident:letters', confidence: 'HIGH' });
    await publish(id);
    expect(await found('confidence: HIGH')).toEqual(['incident:letters']);
    expect(await found('foreignNexus: ASSESSED_FOREIGN, election: "2024-11-05", country: "ZZ", text: "letters"')).toEqual([
      'incident:letters',
    ]);
    expect(await found('foreignNexus: NOT_ASSESSED, text: "letters"')).toEqual([]);
    expect(await found('election: "election:2024-11-05", text: "letters"')).toEqual(['incident:letters']);
  });

  it('of a State hold what hit its counties, for those who may know the victim', async () => {
    const input = {
      title: 'A page was replaced',
      victimJurisdiction: 'jur:lk/harbor',
      marking: 'AMBER_STRICT',
      recipientOrgs: ['LK-HARBOR', 'LK-SOS', 'HL-SOS', 'US-CISA'],
    };
    const { id } = await done('harbor', 'reportIncident', 'ReportIncidentInput', input);
    const inState = async (state: string, as: string) => {
      const { incidents } = await read(
        'query ($state: String) { incidents(filter: { state: $state }) { totalCount edges { node { id } } } }',
        { state },
        as,
      );
      expect(incidents.totalCount).toBe(incidents.edges.length);
      return incidents.edges.some(({ node }: { node: { id: string } }) => node.id === id);
    };
    for (const as of ['harbor', 'lakes', 'cy']) expect([await inState('LK', as), await inState('HL', as)]).toEqual([true, false]);
    expect((await read('query ($id: ID!) { incident(id: $id) { title } }', { id }, 'hills')).incident).not.toBeNull();
    expect([await inState('LK', 'hills'), await inState('HL', 'hills')]).toEqual([false, false]);
  });

  it('with judgments, dissents and notifications take a number of store calls that does not grow', async () => {
    const query = (first: number) => `{ incidents(first: ${first}) { edges { node { foreignNexus notifications { text }
      attributions { statement dissents { agency } incident { title } government { id } replacedBy { id } } } } } }`;
    const calls = async (first: number) => {
      stage.service.storeCalls();
      await read(query(first), {}, 'odette');
      return stage.service.storeCalls();
    };
    expect(await calls(5)).toBe(await calls(2));
  });
});
