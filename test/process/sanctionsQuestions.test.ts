/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** What Treasury, State, Justice and the public ask of sanctions and measures, each by one operation (section 10 of the specification). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { effects, fourSectors } from '../e2e/process/measuresStory.ts';
import { asking, people, storyDay, storyNow, storyRecords } from '../e2e/process/sanctionsPeople.ts';
import { onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';

interface Edges {
  readonly edges: readonly { readonly node: any }[];
}
const nodes = ({ edges }: Edges) => edges.map(({ node }) => node);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

let stage: Stage;
let today = storyNow;
const { made, read, step } = asking(() => stage);
beforeAll(async () => {
  stage = await onEmbedded(storyRecords(), people, storyDay, { now: () => today });
}, 120_000);
afterAll(async () => {
  await stage.close();
});

describe('Justice and Treasury ask', () => {
  it('16: who is indicted and not designated, and the reverse', async () => {
    const { indicted, listed, unindicted } = await read(
      `{ indicted: indictedActors(designated: false, program: "ELECTION-EO13848") { id name }
         listed: indictedActors(designated: true, program: "ELECTION-EO13848") { id }
         unindicted: designations(program: "ELECTION-EO13848", indicted: false, first: 500) { totalCount edges { node { actor { id } } } } }`,
      'justice',
    );
    expect(ids(indicted)).toEqual(['ofac:50581', 'ofac:36136', 'ofac:50582', 'ofac:26233']);
    expect(ids(listed)).toEqual(['ofac:50546', 'ofac:33496', 'ofac:33495']);
    // One more than the 111 bundled: the director of the story, whom nobody indicted.
    expect(unindicted.totalCount).toBe(112 - 3);
    expect(ids(nodes(unindicted).map(({ actor }) => actor))).not.toContain('ofac:50546');
  });

  it('an indictment that is not public changes the answer for nobody but who may see it', async () => {
    const asked =
      '{ indictedActors { id } actor(id: "made:person") { relatedActions { title } } designations(indicted: true) { totalCount } }';
    const before = await read(asked);
    const sealed = { kind: 'INDICTMENT', actors: ['made:person'], date: '2026-11-01', title: 'Sealed', authority: '18 U.S.C. 371' };
    await made('justice', 'recordRelatedAction', { ...sealed, recipientOrgs: ['US-DOJ'] }, 'id');
    expect(await read(asked)).toEqual(before);
    expect(await read(asked, 'treasury')).toEqual(before);
    expect((await read(asked, 'justice')).actor.relatedActions).toEqual([{ title: 'Sealed' }]);
    const script = await step('justice', 'recordRelatedAction', { ...sealed, url: 'javascript:alert(1)' }, { fields: 'id' });
    expect(script.errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['BAD_INPUT', 'url']]);
    await made(
      'justice',
      'recordRelatedAction',
      { ...sealed, title: 'Unsealed', url: 'https://example.org/unsealed', marking: 'CLEAR' },
      'id',
    );
    expect(ids((await read(asked)).indictedActors)).toContain('made:person');
  });

  it('18: which actors named in an assessment are not designated under the order', async () => {
    const asked =
      '{ election(id: "US-2024-11-05") { assessment { namedActors(notDesignatedUnder: "ELECTION-EO13848") { id name } all: namedActors { id } } } }';
    const { assessment } = (await read(asked, 'treasury')).election;
    expect(assessment).toEqual({
      namedActors: [{ id: 'made:front', name: 'Made Front Trading' }],
      all: [{ id: 'ofac:50546' }, { id: 'made:front' }],
    });
    expect((await read(asked)).election.assessment).toEqual({ namedActors: [], all: [] });
  });

  it('21: what is blocked through one owner, with the path', async () => {
    const { ownershipImpact } = await read(
      '{ ownershipImpact(delist: ["eo13848:example/clear"]) { changes { actor { id } after proof { ... on OwnedStep { holders { holder { id } } } } } } }',
      'treasury',
    );
    expect(ids(ownershipImpact.changes.map(({ actor }: { actor: { id: string } }) => actor))).toEqual(
      expect.arrayContaining(['eo13848:company/harbor', 'eo13848:company/pier']),
    );
  });

  it('22: which licences end within 60 days', async () => {
    const issue = async (number: string, expiresAt: string | null) => {
      const { id } = await made('treasury', 'draftLicense', { scope: 'Legal services', programs: ['CYBER2'] });
      await made('treasury', 'issueLicense', { id, number, expiresAt });
    };
    await issue('A 60', '2027-01-19');
    await issue('A 61', '2027-01-20');
    await issue('A open', null);
    const { licenses } = await read('{ licenses(expiringWithin: 60, program: "CYBER2") { number daysLeft } }', 'treasury');
    expect(licenses).toEqual([{ number: 'A 60', daysLeft: 60 }]);
  });

  it('23: which petitions there are by age and ground', async () => {
    today = '2026-01-10T12:00:00.000Z';
    const statement = 'Please.';
    await made('treasury', 'filePetition', { designation: 'ofac:21171/ELECTION-EO13848', grounds: 'DEATH_OR_DISSOLUTION', statement });
    today = storyNow;
    await made('treasury', 'filePetition', { designation: 'ofac:29366/ELECTION-EO13848', grounds: 'INSUFFICIENT_BASIS', statement });
    const { all, old, basis } = await read(
      `{ all: petitions(open: true) { edges { node { ageDays grounds } } }
         old: petitions(open: true, minAgeDays: 90) { totalCount }
         basis: petitions(grounds: INSUFFICIENT_BASIS) { totalCount edges { node { designation { actor { name } } } } } }`,
      'treasury',
    );
    expect(nodes(all)).toEqual([
      { ageDays: 314, grounds: 'DEATH_OR_DISSOLUTION' },
      { ageDays: 0, grounds: 'INSUFFICIENT_BASIS' },
    ]);
    expect([old.totalCount, basis.totalCount]).toEqual([1, 1]);
  });

  it('24: which designations there are by round, programme, country and criterion', async () => {
    const { found, other } = await read(`{
      found: designations(program: "ELECTION-EO13848", round: "2020-10-22", country: "IR", criterion: I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT) { edges { node { actor { name } } } }
      other: designations(program: "ELECTION-EO13848", round: "2020-10-22", country: "IR", criterion: III_OWNED_CONTROLLED_ACTED_FOR) { totalCount }
    }`);
    expect(nodes(found).map(({ actor }: { actor?: { name: string } }) => actor?.name)).toContain('ISLAMIC REVOLUTIONARY GUARD CORPS');
    expect(other.totalCount).toBe(2);
  });

  it('25: which of them are also under CYBER2 or UKRAINE-EO13661', async () => {
    const { either, neither } = await read(`{
      either: designations(program: "ELECTION-EO13848", alsoUnder: ["CYBER2", "UKRAINE-EO13661"], first: 500) { totalCount edges { node { actor { designations { programs { tag } } } } } }
      neither: designations(program: "ELECTION-EO13848", alsoUnder: []) { totalCount }
    }`);
    expect(either.totalCount).toBeGreaterThan(10);
    for (const { actor } of nodes(either) as { actor: { designations: { programs: { tag: string }[] }[] } }[]) {
      const tags = actor.designations.flatMap(({ programs }) => programs.map(({ tag }) => tag));
      expect(tags.some((tag) => tag === 'CYBER2' || tag === 'UKRAINE-EO13661')).toBe(true);
    }
    expect(neither.totalCount).toBe(0);
  });
});

describe('The State Department asks', () => {
  const asked = `{ measureEligibleCountries { country roles missingSectors recommendation { status } election { id } } }`;

  it('26: which countries have a finding, and which sectors the draft lacks', async () => {
    const before = (await read(asked, 'state')).measureEligibleCountries;
    expect(
      before.map(({ country, missingSectors }: { country: string; missingSectors: string[] }) => [country, missingSectors.length]),
    ).toEqual([
      ['IR', 5],
      ['RU', 5],
    ]);
    await made('state', 'draftRecommendation', { country: 'RU', election: 'US-2024-11-05', targets: fourSectors, ...effects });
    const { measureEligibleCountries } = await read(asked, 'state');
    expect(measureEligibleCountries[1]).toEqual({
      country: 'RU',
      roles: ['DIRECTED'],
      missingSectors: ['TRANSPORTATION'],
      recommendation: { status: 'DRAFT' },
      election: { id: 'election:US-2024-11-05' },
    });
    expect((await read(asked)).measureEligibleCountries).toEqual([]);
  });

  it('27 and 28: where targets are domiciled, what allies bear, and whose entry is suspended', async () => {
    const { measureRecommendations } = await read(
      `{ measureRecommendations(country: "RU") { edges { node { alliedInterestEffect
         targets { target { id } domiciles knownOfficers { actor { id } entrySuspended isNamed } } } } } }`,
      'state',
    );
    const [found] = nodes(measureRecommendations) as { alliedInterestEffect: string; targets: unknown[] }[];
    expect(found?.alliedInterestEffect).toBe('Grain gets dearer.');
    expect(found?.targets[0]).toEqual({
      target: { id: 'made:bank' },
      domiciles: ['RU'],
      knownOfficers: [
        { actor: { id: 'made:director' }, entrySuspended: true, isNamed: false },
        { actor: { id: 'made:secretary' }, entrySuspended: false, isNamed: false },
      ],
    });
  });

  it('44: country, actors, incidents and where the recommendation stands', async () => {
    const { actors, measureRecommendations } = await read(
      `{ actors(filter: { countries: ["RU"], text: "Prigozhin" }) { edges { node { name incidents { edges { node { title } } } } } }
         measureRecommendations(country: "RU") { edges { node { status } } } }`,
      'state',
    );
    expect(nodes(actors)).toEqual([
      {
        name: 'PRIGOZHIN, Yevgeniy Viktorovich',
        incidents: { edges: [{ node: { title: 'Fictitious online personas of the Internet Research Agency, 2018 midterms' } }] },
      },
    ]);
    expect(nodes(measureRecommendations)).toEqual([{ status: 'DRAFT' }]);
  });
});

describe('The public asks', () => {
  it('38 and 39: who is designated for interfering in an election, and why', async () => {
    const { designations } = await read(
      `{ designations(program: "ELECTION-EO13848", election: "US-2018-11-06", first: 100) { totalCount
         edges { node { actor { name } criterion round { date } legalAuthority } } } }`,
    );
    expect(designations.totalCount).toBe(15);
    expect(nodes(designations)).toContainEqual({
      actor: { name: 'PRIGOZHIN, Yevgeniy Viktorovich' },
      criterion: 'II_MATERIAL_SUPPORT',
      round: { date: '2019-09-30' },
      legalAuthority: 'Executive Order 13848, section 2(a)(ii)',
    });
  });

  it('41: whether the emergency was in effect on a day', async () => {
    const { nationalEmergency } = await read('{ nationalEmergency(asOf: "2020-10-01") { inEffect } }');
    expect(nationalEmergency).toEqual({ inEffect: true });
  });

  it('42: what answered an election and was not under the order', async () => {
    const { designations, relatedActions } = await read(`{
      designations(election: "US-2024-11-05", notProgram: "ELECTION-EO13848", first: 100) { totalCount edges { node { programs { tag } } } }
      relatedActions(election: "US-2024-11-05") { edges { node { kind date } } }
    }`);
    const tags = nodes(designations).flatMap(({ programs }: { programs?: { tag: string }[] }) => programs?.map(({ tag }) => tag) ?? []);
    expect([designations.totalCount > 0, tags.includes('ELECTION-EO13848')]).toEqual([true, false]);
    expect(nodes(relatedActions)).toEqual([
      { kind: 'INDICTMENT', date: '2024-09-27' },
      { kind: 'VISA_RESTRICTION', date: '2024-09-04' },
      { kind: 'REWARD', date: '2024-09-04' },
      { kind: 'INDICTMENT', date: '2024-09-04' },
      { kind: 'FOREIGN_MISSION', date: '2024-09-04' },
    ]);
  });

  it('45: who was listed on a day', async () => {
    const { designations } = await read('{ designations(program: "ELECTION-EO13848", asOf: "2020-10-01") { totalCount } }');
    expect(designations.totalCount).toBe(15 + 8 + 4 + 5);
  });
});

describe('What is recorded once', () => {
  it('blocked property is between the holder and Treasury, and has ten business days', async () => {
    const input = { designation: 'ofac:21171/ELECTION-EO13848', description: 'An account', value: 'USD 10.00', blockedAt: '2026-11-06' };
    const { id } = await made('vendor', 'reportBlockedProperty', input, 'id holder dueDate reportedAt');
    const seen = `{ blockedPropertyReport(id: "${id}") { holder dueDate } blockedPropertyReports { totalCount } }`;
    expect(await read(seen, 'treasury')).toEqual({
      blockedPropertyReport: { holder: 'EX-VENDOR', dueDate: '2026-11-20' },
      blockedPropertyReports: { totalCount: 1 },
    });
    for (const other of [undefined, 'state', 'official']) {
      expect(await read(seen, other)).toEqual({ blockedPropertyReport: null, blockedPropertyReports: { totalCount: 0 } });
    }
  });

  it('reports to Congress are Treasury’s to record, for a period in order', async () => {
    const { step } = asking(() => stage);
    const input = { kind: 'PERIODIC', periodStart: '2026-03-12', periodEnd: '2026-09-12', summary: 'Little was spent.' };
    const codes = async (as: string, given: Record<string, unknown> = {}) =>
      ((await step(as, 'recordCongressReport', { ...input, ...given }, { fields: 'id' })).errors ?? []).map(
        ({ extensions }) => extensions.code as string,
      );
    expect(await codes('state')).toEqual(['FORBIDDEN']);
    expect(await codes('treasury', { periodEnd: '2026-03-11', summary: ' ' })).toEqual(['DATE_ORDER', 'BAD_INPUT']);
    expect(await codes('treasury', { submittedAt: '2026-11-21' })).toEqual(['DELIVERED_DATE_IN_FUTURE']);
    const { id } = await made('treasury', 'recordCongressReport', input, 'id submittedAt');
    expect((await read(`{ congressReport(id: "${id}") { id } }`)).congressReport).toBeNull();
    const submit = async (as: string, given: Record<string, unknown> = {}) =>
      ((await step(as, 'submitCongressReport', { id, ...given }, { fields: 'id' })).errors ?? []).map(
        ({ extensions }) => extensions.code as string,
      );
    expect(await submit('treasury', { id: 'congress-report:none' })).toEqual(['NOT_FOUND']);
    expect(await submit('justice')).toEqual(['FORBIDDEN']);
    expect(await submit('colleague', { marking: 'CLEAR' })).toEqual(['TLP_CANNOT_LOOSEN']);
    expect(await submit('treasury', { marking: 'CLEAR' })).toEqual([]);
    expect(await submit('treasury')).toEqual(['INVALID_TRANSITION']);
    expect((await read('{ congressReports { edges { node { kind periodEnd } } } }')).congressReports.edges).toEqual([
      { node: { kind: 'PERIODIC', periodEnd: '2026-09-12' } },
    ]);
  });
});
