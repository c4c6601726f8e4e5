/** Each rule of determinations, designations, petitions and licences through the gateway, with the near miss that passes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { LedgerRecord } from '../../domain/model.ts';
import { asking, codesOf, people, storyDay, storyNow, storyRecords } from '../e2e/process/sanctionsPeople.ts';
import { onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';
import { incident } from '../world.ts';

const hackAndLeak = 'incident:I7-irgc-2024-hack-and-leak';
const before = storyRecords().find((record) => record.id === 'election:US-2018-11-06')!;
const earlier: LedgerRecord[] = [
  { ...before, id: 'election:US-2016-11-08', date: '2016-11-08', name: '2016 United States general election' } as LedgerRecord,
  incident('made:2016', 'Conduct of 2016', { elections: ['election:US-2016-11-08'], sources: [] }),
  incident('made:2024', 'Conduct of 2024', { elections: ['election:US-2024-11-05'], sources: [] }),
  incident('made:nowhere', 'Conduct around no election', { sources: [] }),
];

let stage: Stage;
const { made, refused, read, step } = asking(() => stage);
beforeAll(async () => {
  stage = await onEmbedded([...storyRecords(), ...earlier], people, storyDay, { now: () => storyNow });
}, 120_000);
afterAll(async () => {
  await stage.close();
});

const supporting = (actor: string, given: Record<string, unknown> = {}) => ({ actor, criterion: 'II_MATERIAL_SUPPORT', ...given });
const engaging = (given: Record<string, unknown>) => ({
  actor: 'made:person',
  criterion: 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT',
  ...given,
});

/** A determination that all three agencies have answered. */
async function consulted(input: Record<string, unknown>): Promise<string> {
  const { id } = await made('treasury', 'proposeDetermination', input);
  await made('treasury', 'addEvidence', { id, text: 'Records.' });
  await made('treasury', 'reviewEvidence', { id });
  await made('treasury', 'consultOnDetermination', { id });
  for (const agency of ['state', 'justice', 'homeland']) await made(agency, 'respondToConsultation', { id, response: 'CONCUR' });
  return id;
}
async function determined(actor: string): Promise<string> {
  const id = await consulted(supporting(actor));
  await made('treasury', 'determine', { id, rationale: 'It supported the operation.' });
  return id;
}
async function approved(input: Record<string, unknown>): Promise<string> {
  const { id } = await made('treasury', 'draftDesignation', input);
  await made('treasury', 'reviewDesignation', { id });
  await made('treasury', 'approveDesignation', { id });
  return id;
}
/** A published designation under another authority, which needs no determination. */
async function listed(actor: string, tag: string): Promise<string> {
  const id = await approved({ actor, programs: [tag] });
  await made('treasury', 'publishDesignation', { id });
  return id;
}

describe('A determination', () => {
  it.each([
    ['an organisation under United States law', 'made:american', 'organized under United States law'],
    ['a resident whom an analyst recorded as such', 'made:resident', 'permanent resident'],
  ])('is not made on %s, but on a foreign person', async (_whom, actor, basis) => {
    const answer = await step('treasury', 'proposeDetermination', supporting(actor));
    expect(codesOf(answer)).toEqual(['US_PERSON_NOT_DESIGNATABLE']);
    expect(answer.errors?.[0]?.message).toContain(`(${basis}). Refer to DOJ.`);
    expect(await refused('treasury', 'proposeDetermination', supporting('made:person'))).toEqual([]);
  });

  it('is not made on whom an analyst has found to be a United States person since', async () => {
    const upsert = async (usPersonBasis: string | null) =>
      await stage.ask(
        'mutation ($basis: String) { upsertActor(input: { id: "made:grain", usPersonBasis: $basis }) { usPersonBasis } }',
        { basis: usPersonBasis },
        'justice',
      );
    expect((await upsert('naturalized in 2019')).data).toEqual({ upsertActor: { usPersonBasis: 'naturalized in 2019' } });
    expect(await refused('treasury', 'proposeDetermination', supporting('made:grain'))).toEqual(['US_PERSON_NOT_DESIGNATABLE']);
    expect(await refused('treasury', 'draftDesignation', { actor: 'made:grain', programs: ['GLOMAG'] })).toEqual([
      'US_PERSON_NOT_DESIGNATABLE',
    ]);
    expect((await upsert(null)).data).toEqual({ upsertActor: { usPersonBasis: null } });
    expect(await refused('treasury', 'proposeDetermination', supporting('made:grain'))).toEqual([]);
  });

  it('names its criterion', async () => {
    expect(await refused('treasury', 'proposeDetermination', { actor: 'made:person' })).toEqual(['CRITERION_REQUIRED']);
    expect(await refused('treasury', 'proposeDetermination', supporting('made:person'))).toEqual([]);
  });

  it('rests, under (i), on an incident in a Federal election held under the order', async () => {
    expect(await refused('treasury', 'proposeDetermination', engaging({}))).toEqual(['CRITERION_REQUIRED']);
    expect(await refused('treasury', 'proposeDetermination', engaging({ incidents: ['made:nowhere'] }))).toEqual(['CRITERION_REQUIRED']);
    expect(await refused('treasury', 'proposeDetermination', engaging({ incidents: ['made:2016'] }))).toEqual(['ELECTION_BEFORE_ORDER']);
    expect(await refused('treasury', 'proposeDetermination', engaging({ incidents: ['made:2024'] }))).toEqual([]);
  });

  it('names, under (iii), the blocked person', async () => {
    const claim = { actor: 'made:person', criterion: 'III_OWNED_CONTROLLED_ACTED_FOR' };
    expect(await refused('treasury', 'proposeDetermination', claim)).toEqual(['CRITERION_PRINCIPAL_REQUIRED']);
    expect(await refused('treasury', 'proposeDetermination', { ...claim, principal: 'ofac:10391' })).toEqual([]);
  });

  it('is decided by another officer than the one who wrote the judgment', async () => {
    const input = supporting('made:front', { attributions: ['made:judgment'] });
    const id = await consulted(input);
    const decision = { id, rationale: 'It supported the operation.' };
    expect(await refused('author', 'determine', decision)).toEqual(['ANALYST_POLICY_SEPARATION']);
    expect(await made('treasury', 'determine', decision)).toMatchObject({ status: 'DETERMINED' });
  });

  it('is decided by another officer also where the judgment on its incident is not cited', async () => {
    const id = await consulted(supporting('made:front', { incidents: [hackAndLeak] }));
    expect(await refused('author', 'determine', { id, rationale: 'It did.' })).toEqual(['ANALYST_POLICY_SEPARATION']);
    const other = await consulted(supporting('made:person', { incidents: [hackAndLeak] }));
    expect(await refused('author', 'determine', { id: other, rationale: 'It did.' })).toEqual([]);
  });

  it('says everything that stands against it at once', async () => {
    const answer = await step('treasury', 'proposeDetermination', {
      actor: 'made:american',
      incidents: ['made:2016', 'incident:none'],
      marking: 'CLEAR',
    });
    expect(answer.errors?.map(({ extensions }) => [extensions.code, extensions.field]).sort()).toEqual([
      ['BAD_INPUT', 'marking'],
      ['CRITERION_REQUIRED', 'criterion'],
      ['ELECTION_BEFORE_ORDER', 'elections'],
      ['NOT_FOUND', 'incidents'],
      ['US_PERSON_NOT_DESIGNATABLE', 'actor'],
    ]);
  });

  it('goes step by step, and a step out of turn names those that are possible', async () => {
    const { id } = await made('treasury', 'proposeDetermination', supporting('made:person'));
    const answer = await step('treasury', 'consultOnDetermination', { id });
    expect(codesOf(answer)).toEqual(['INVALID_TRANSITION']);
    expect(answer.errors?.[0]?.message).toContain('What is possible: addEvidence, reviewEvidence (to EVIDENCE_REVIEW).');
    const asked = `{ determination(id: "${id}") { allowedMoves { move } } }`;
    expect((await read(asked, 'treasury')).determination.allowedMoves).toEqual([{ move: 'addEvidence' }, { move: 'reviewEvidence' }]);
    expect((await read(asked, 'state')).determination.allowedMoves).toEqual([]);
  });

  it('is not decided before anybody is consulted, and names whom', async () => {
    const { id } = await made('treasury', 'proposeDetermination', supporting('made:person'));
    const answer = await step('treasury', 'determine', { id, rationale: 'Soon.' });
    expect(answer.errors?.map(({ extensions }) => [extensions.code, extensions.details])).toEqual(
      ['STATE', 'DOJ', 'DHS_CISA'].map((agency) => ['CONSULTEE_MISSING', { agency }]),
    );
  });

  it('takes no classified text, and repeats none', async () => {
    const { id } = await made('treasury', 'proposeDetermination', supporting('made:person'));
    const answer = await step('treasury', 'addEvidence', { id, text: '(S//NF) The source says.' });
    expect(codesOf(answer)).toEqual(['CLASSIFIED_MARKING_REJECTED']);
    expect(JSON.stringify(answer)).not.toContain('source says');
    expect(await refused('treasury', 'addEvidence', { id, text: 'The Secretary of State says.' })).toEqual([]);
  });

  it('is there for Treasury and those it consults, and for nobody else in any answer', async () => {
    const { id } = await made('treasury', 'proposeDetermination', supporting('made:person', { incidents: ['made:2024'] }));
    const asked = `{ determination(id: "${id}") { id } determinations(actor: "made:person", first: 500) { totalCount edges { node { id } } } actor(id: "made:person") { determinations { id } } }`;
    const entities = async (as?: string) =>
      await stage.service.subgraph(
        'sanctions',
        `{ _entities(representations: [{ __typename: "Determination", id: "${id}" }]) { __typename } }`,
        {
          ...(as === undefined ? {} : { as }),
        },
      );
    for (const insider of ['colleague', 'state', 'justice', 'homeland']) {
      const seen = await read(asked, insider);
      expect(seen.determination).toEqual({ id });
      expect(seen.determinations.edges.length).toBe(seen.determinations.totalCount);
      expect(seen.actor.determinations).toContainEqual({ id });
    }
    for (const outsider of [undefined, 'analyst', 'defense', 'official', 'vendor', 'auditor']) {
      expect(await read(asked, outsider)).toEqual({
        determination: null,
        determinations: { totalCount: 0, edges: [] },
        actor: { determinations: [] },
      });
      expect((await entities(outsider)).data).toEqual({ _entities: [null] });
    }
    expect((await entities('state')).data).toEqual({ _entities: [{ __typename: 'Determination' }] });
  });
});

describe('A designation', () => {
  it('under the order carries out a determination on the actor', async () => {
    const determination = await determined('made:person');
    const draft = { actor: 'made:person', programs: ['ELECTION-EO13848'] };
    expect(await refused('treasury', 'draftDesignation', draft)).toEqual(['BAD_INPUT']);
    expect(await refused('treasury', 'draftDesignation', { ...draft, actor: 'made:front', determination })).toEqual(['BAD_INPUT']);
    expect(await refused('treasury', 'draftDesignation', { ...draft, determination })).toEqual([]);
  });

  it('is not made twice under one programme', async () => {
    const draft = { actor: 'ofac:21344', programs: ['CYBER2'] };
    const answer = await step('treasury', 'draftDesignation', draft);
    expect(codesOf(answer)).toEqual(['DUPLICATE_ACTIVE_DESIGNATION']);
    expect(answer.errors?.[0]?.extensions.details).toEqual({ designation: 'ofac:21344/CYBER2' });
    expect(await refused('treasury', 'draftDesignation', { ...draft, programs: ['GLOMAG'] })).toEqual([]);
  });

  it('is not published where another one was meanwhile', async () => {
    const [first, second] = [
      await approved({ actor: 'made:oil', programs: ['GLOMAG'] }),
      await approved({ actor: 'made:oil', programs: ['GLOMAG'] }),
    ];
    await made('treasury', 'publishDesignation', { id: first });
    expect(await refused('treasury', 'publishDesignation', { id: second })).toEqual(['DUPLICATE_ACTIVE_DESIGNATION']);
    await made('treasury', 'delistDesignation', { id: first, reason: 'Sold.' });
    expect(await refused('treasury', 'publishDesignation', { id: second })).toEqual([]);
  });

  it('that takes effect on a later day blocks nobody before, and still stands against another', async () => {
    const id = await approved({ actor: 'made:rail', programs: ['GLOMAG'] });
    await made('treasury', 'publishDesignation', { id, effectiveAt: '2026-12-01' });
    const { now, then } = await read(`{
      now: actor(id: "made:rail") { sanctionStatus { verdict } designations(active: true) { id } }
      then: actor(id: "made:rail") { sanctionStatus(asOf: "2026-12-01") { verdict } designations(asOf: "2026-12-01") { id } }
    }`);
    expect(now).toEqual({ sanctionStatus: { verdict: 'NOT_BLOCKED' }, designations: [] });
    expect(then).toEqual({ sanctionStatus: { verdict: 'BLOCKED' }, designations: [{ id }] });
    expect(await refused('treasury', 'draftDesignation', { actor: 'made:rail', programs: ['GLOMAG'] })).toEqual([
      'DUPLICATE_ACTIVE_DESIGNATION',
    ]);
  });

  it('that is a draft lists and blocks nobody, not even for those who see it', async () => {
    const counted = `{ programs { tag designationCount } designationTimeline(interval: DAY) { start count }
      screen(input: { name: "Company grain", listedOnly: true }) { decision hits { actor { id } } }
      actors(filter: { listed: true, text: "Company grain" }) { totalCount }
      actor(id: "made:grain") { designations(active: true) { id } sanctionStatus { verdict basis } } }`;
    const unaware = await read(counted, 'treasury');
    const id = await approved({ actor: 'made:grain', programs: ['GLOMAG'] });
    expect(await read(counted, 'treasury')).toEqual(unaware);
    expect(unaware.actor).toEqual({ designations: [], sanctionStatus: { verdict: 'NOT_BLOCKED', basis: 'NONE' } });
    expect((await read('{ designations(status: APPROVED, text: "Company grain") { totalCount } }', 'state')).designations.totalCount).toBe(
      1,
    );
    await made('treasury', 'publishDesignation', { id });
    expect((await read(counted)).actor).toEqual({ designations: [{ id }], sanctionStatus: { verdict: 'BLOCKED', basis: 'LISTED' } });
  });

  it('is drafted for the four agencies or for named persons, and for nobody wider', async () => {
    const draft = { actor: 'made:chips', programs: ['GLOMAG'] };
    expect(await refused('treasury', 'draftDesignation', { ...draft, marking: 'AMBER', recipientOrgs: ['US-TREASURY'] })).toEqual([
      'BAD_INPUT',
    ]);
    const { id } = await made('treasury', 'draftDesignation', { ...draft, marking: 'RED', namedRecipients: ['tess', 'stan'] });
    const asked = `{ designation(id: "${id}") { id } }`;
    expect((await read(asked, 'state')).designation).toEqual({ id });
    expect((await read(asked, 'colleague')).designation).toBeNull();
    expect(await refused('colleague', 'reviewDesignation', { id })).toEqual(['NOT_FOUND']);
    expect(await refused('colleague', 'reviewDesignation', { id: 'designation:none' })).toEqual(['NOT_FOUND']);
  });

  it('is approved and published by officers who wrote none of the judgments', async () => {
    const determination = await consulted(supporting('made:front', { attributions: ['made:judgment'] }));
    await made('treasury', 'determine', { id: determination, rationale: 'It did.' });
    const { id } = await made('treasury', 'draftDesignation', { actor: 'made:front', programs: ['ELECTION-EO13848'], determination });
    await made('treasury', 'reviewDesignation', { id });
    expect(await refused('author', 'approveDesignation', { id })).toEqual(['ANALYST_POLICY_SEPARATION']);
    await made('treasury', 'approveDesignation', { id });
    expect(await refused('author', 'publishDesignation', { id })).toEqual(['ANALYST_POLICY_SEPARATION']);
    for (const other of ['state', 'justice', 'homeland', 'analyst']) {
      expect([other, await refused(other, 'publishDesignation', { id })]).toEqual([other, ['FORBIDDEN']]);
    }
    expect(await refused('colleague', 'publishDesignation', { id })).toEqual([]);
  });

  it('keeps its amendments, and an amendment makes an older revision stale though only its paper changed', async () => {
    const id = await listed('made:arms', 'GLOMAG');
    const revisionOf = async () => (await read(`{ designation(id: "${id}") { revision } }`)).designation.revision as string;
    await made('treasury', 'amendDesignation', { id, note: 'Citation.', frCitation: '91 FR 2' });
    const old = await revisionOf();
    await made('treasury', 'amendDesignation', { id, note: 'Citation corrected.', frCitation: '91 FR 3' });
    expect(await revisionOf()).not.toBe(old);
    const late = await step('treasury', 'amendDesignation', { id, note: 'Late.' }, { revision: old });
    expect(codesOf(late)).toEqual(['STALE_VERSION']);
    const fresh = await step('treasury', 'amendDesignation', { id, note: 'In time.' }, { revision: await revisionOf() });
    expect(codesOf(fresh)).toEqual([]);
    const { designation } = await read(`{ designation(id: "${id}") { status frCitation history { what note } } }`);
    expect(designation).toMatchObject({ status: 'AMENDED', frCitation: '91 FR 3' });
    expect(designation.history.map(({ note }: { note: string | null }) => note)).toEqual([
      null,
      'Citation.',
      'Citation corrected.',
      'In time.',
    ]);
  });

  it('ends with a reason', async () => {
    const id = await listed('made:bank', 'GLOMAG');
    expect(await refused('treasury', 'delistDesignation', { id, reason: ' ' })).toEqual(['DELIST_WITHOUT_REASON']);
    expect(await refused('treasury', 'delistDesignation', { id, reason: 'Dissolved.' })).toEqual([]);
    expect(await refused('treasury', 'amendDesignation', { id, note: 'Too late.' })).toEqual(['INVALID_TRANSITION']);
  });

  it('suspends the entry of individuals under the order, while it lasts', async () => {
    const { jalili, company } = await read(`{
      jalili: designation(id: "ofac:50546/ELECTION-EO13848") { entrySuspended }
      company: designation(id: "ofac:10391/ELECTION-EO13848") { entrySuspended }
    }`);
    expect([jalili.entrySuspended, company.entrySuspended]).toEqual([true, false]);
  });
});

describe('Two officers at once', () => {
  it('cannot both move a designation: the second reads it again', async () => {
    const { id, revision } = await made('treasury', 'draftDesignation', { actor: 'made:holding', programs: ['GLOMAG'] });
    const answers = await Promise.all(['treasury', 'colleague'].map((as) => step(as, 'reviewDesignation', { id }, { revision })));
    expect(answers.map(codesOf).sort()).toEqual([[], ['STALE_VERSION']]);
  });

  it('cannot both publish on one actor and programme, though each has a draft of its own', async () => {
    const drafts = [
      await approved({ actor: 'made:abroad', programs: ['GLOMAG'] }),
      await approved({ actor: 'made:abroad', programs: ['GLOMAG', 'SDGT'] }),
      await approved({ actor: 'made:abroad', programs: ['CYBER2'] }),
    ];
    const answers = await Promise.all(drafts.map((id) => step('treasury', 'publishDesignation', { id })));
    expect(answers.slice(0, 2).map(codesOf).sort()).toEqual([[], ['STALE_VERSION']]);
    expect(codesOf(answers[2] ?? {})).toEqual([]);
    const { designations } = await read('{ designations(program: "GLOMAG", text: "Company abroad", status: ACTIVE) { totalCount } }');
    expect(designations.totalCount).toBe(1);
  });

  it('repeat a step with one key, which runs once', async () => {
    const input = { actor: 'made:shop', programs: ['GLOMAG'] };
    const [first, again] = [
      await step('treasury', 'draftDesignation', input, { key: 'once' }),
      await step('treasury', 'draftDesignation', input, { key: 'once' }),
    ];
    expect(again.data).toEqual(first.data);
    expect((await read('{ designations(text: "Made Shop") { totalCount } }', 'treasury')).designations.totalCount).toBe(1);
    const other = await step('treasury', 'draftDesignation', { ...input, programs: ['CYBER2'] }, { key: 'once' });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});

describe('A petition', () => {
  const petition = (designation: string) => ({ designation, grounds: 'MISTAKEN_IDENTITY', statement: 'Somebody else was meant.' });

  it('is against a designation in force', async () => {
    const draft = await made('treasury', 'draftDesignation', { actor: 'made:director', programs: ['GLOMAG'] });
    expect(await refused('treasury', 'filePetition', petition(draft.id))).toEqual(['DESIGNATION_NOT_ACTIVE']);
    expect(await refused('treasury', 'filePetition', petition('designation:none'))).toEqual(['NOT_FOUND']);
    expect(await refused('treasury', 'filePetition', petition('ofac:21171/ELECTION-EO13848'))).toEqual([]);
  });

  it('is the only open one, and after a denial another may come', async () => {
    const { id } = await made('treasury', 'filePetition', petition('ofac:29366/ELECTION-EO13848'));
    const answer = await step('treasury', 'filePetition', petition('ofac:29366/ELECTION-EO13848'));
    expect(answer.errors?.map(({ message }) => message)).toEqual([`Petition ${id} is already open.`]);
    expect(codesOf(answer)).toEqual(['PETITION_OPEN']);
    await made('treasury', 'reviewPetition', { id });
    await made('treasury', 'requestInformation', { id, question: 'Who else?' });
    await made('treasury', 'recordInformation', { id, answer: 'A namesake.' });
    await made('treasury', 'denyPetition', { id, reason: 'It is the same person.' });
    expect(await refused('treasury', 'filePetition', petition('ofac:29366/ELECTION-EO13848'))).toEqual([]);
    const { petition: seen } = await read(
      `{ petition(id: "${id}") { status requests { question answer } decisionReason ageDays } }`,
      'state',
    );
    expect(seen).toEqual({
      status: 'DENIED',
      requests: [{ question: 'Who else?', answer: 'A namesake.' }],
      decisionReason: 'It is the same person.',
      ageDays: 0,
    });
    expect((await read(`{ petition(id: "${id}") { status } petitions(open: false) { totalCount } }`)).petition).toBeNull();
  });

  it('is granted only with a reason, and not once the listing has ended otherwise', async () => {
    const designation = await listed('made:secretary', 'GLOMAG');
    const { id } = await made('treasury', 'filePetition', petition(designation));
    await made('treasury', 'reviewPetition', { id });
    expect(await refused('treasury', 'grantPetition', { id, reason: '' })).toEqual(['DELIST_WITHOUT_REASON']);
    await made('treasury', 'delistDesignation', { id: designation, reason: 'Died.' });
    expect(await refused('treasury', 'grantPetition', { id, reason: 'Died.' })).toEqual(['DESIGNATION_NOT_ACTIVE']);
  });
});

describe('A licence', () => {
  it('says what it permits and under what', async () => {
    expect(await refused('treasury', 'draftLicense', {})).toEqual(['LICENSE_SCOPE_REQUIRED']);
    expect(await refused('treasury', 'draftLicense', { scope: 'Legal services', programs: ['ELECTION-EO13848'] })).toEqual([]);
  });

  it('that is general is seen by everybody from the day it is issued, not before', async () => {
    const { id } = await made('treasury', 'draftLicense', { scope: 'Legal services', programs: ['ELECTION-EO13848'] });
    const asked = `{ license(id: "${id}") { number status } }`;
    expect((await read(asked)).license).toBeNull();
    await made('colleague', 'issueLicense', { id, number: 'GL 7' });
    expect((await read(asked)).license).toEqual({ number: 'GL 7', status: 'ISSUED' });
  });

  it('that is specific is between Treasury and who applied', async () => {
    const input = { purpose: 'Unpaid invoices', scope: 'Payment of one invoice', designations: ['ofac:21171/ELECTION-EO13848'] };
    const { id } = await made('vendor', 'applyForLicense', input);
    await made('treasury', 'reviewLicense', { id });
    await made('treasury', 'issueLicense', { id, number: 'SL 1', expiresAt: '2027-01-01' });
    const asked = `{ license(id: "${id}") { applicant daysLeft } }`;
    expect((await read(asked, 'vendor')).license).toEqual({ applicant: 'EX-VENDOR', daysLeft: 42 });
    expect([(await read(asked)).license, (await read(asked, 'official')).license]).toEqual([null, null]);
  });

  it('covers designations in force only', async () => {
    const draft = await made('treasury', 'draftDesignation', { actor: 'made:director', programs: ['SDGT'] });
    const terms = { scope: 'Legal services', designations: [draft.id] };
    expect(await refused('treasury', 'draftLicense', terms)).toEqual(['DESIGNATION_NOT_ACTIVE']);
    expect(await refused('vendor', 'applyForLicense', { ...terms, purpose: 'Counsel' })).toEqual(['NOT_FOUND']);
  });

  it('ends no earlier than it begins, and is not amended once it has', async () => {
    const { id } = await made('treasury', 'draftLicense', { scope: 'Legal services', programs: ['CYBER2'] });
    const issue = { id, number: 'GL 8', issuedAt: '2026-01-01' };
    expect(await refused('treasury', 'issueLicense', { ...issue, expiresAt: '2025-12-31' })).toEqual(['LICENSE_PERIOD_INVALID']);
    await made('treasury', 'issueLicense', { ...issue, expiresAt: '2026-11-19' });
    expect(await refused('treasury', 'amendLicense', { id, note: 'Longer.', expiresAt: '2027-01-01' })).toEqual(['LICENSE_EXPIRED']);
    expect(await refused('treasury', 'expireLicense', { id })).toEqual([]);
    const other = await made('treasury', 'draftLicense', { scope: 'Legal services', programs: ['CYBER2'] });
    await made('treasury', 'issueLicense', { ...issue, id: other.id, number: 'GL 9', expiresAt: storyDay });
    expect(await refused('treasury', 'amendLicense', { id: other.id, note: 'Longer.', expiresAt: '2027-01-01' })).toEqual([]);
  });
});
