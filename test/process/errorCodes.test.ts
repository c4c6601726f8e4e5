/** Every code of the order's rules is raised through the API by some test, and what a refusal says tells nothing of what is hidden. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import { assessingRecords, assessingViewers } from '../e2e/process/assessingWorld.ts';
import { codes, onEmbedded } from '../e2e/process/stage.ts';
import type { Stage } from '../e2e/process/stage.ts';
import { NearMisses, ruleCodes } from '../nearMisses.ts';
import { incident } from '../world.ts';

const strict = (...recipientOrgs: string[]) => ({ ...clear, tlp: 'AMBER_STRICT' as const, originator: 'cy', recipientOrgs });
const reported = (id: string) => incident(id, 'Copied pages', { status: 'REPORTED', severity: null, marking: strict('US-CISA', 'LK-SOS') });
const submission = (id: string, election: string): LedgerRecord => ({
  type: 'submission',
  id,
  marking: strict('US-CISA', 'US-ODNI'),
  sources: [],
  isSynthetic: true,
  agency: 'DHS_CISA',
  title: 'Copied pages',
  text: 'Pages were copied.',
  elections: [election],
  incidents: [],
  submittedBy: 'cy',
  submittedAt: '2024-11-10T12:00:00.000Z',
});

let stage: Stage;
beforeAll(async () => {
  const world = assessingRecords();
  const election = world.find(({ id }) => id === 'election:2024-11-05')!;
  const hidden: LedgerRecord = { ...election, id: 'election:hidden', marking: strict('US-CISA') };
  const records = [...world, hidden, reported('incident:new'), reported('incident:raced'), reported('incident:read')];
  const submissions = [submission('submission:open', election.id), submission('submission:hidden', 'election:hidden')];
  stage = await onEmbedded([...records, ...submissions], assessingViewers, '2024-11-20', { now: () => '2024-11-20T12:00:00.000Z' });
}, 60_000);
afterAll(() => stage.close());

const triage = async (id: string, severity?: string) =>
  await stage.ask(
    'mutation ($input: TriageIncidentInput!) { triageIncident(input: $input) { status severity } }',
    { input: { id, ...(severity === undefined ? {} : { severity }) } },
    'cy',
  );

it('finds every code of the order’s rules refused alone by a test that asks the API, where a near miss must pass too', () => {
  const texts = ['./', '../e2e/process/', '../subgraphs/'].flatMap((folder) => {
    const place = new URL(folder, import.meta.url);
    return readdirSync(place)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, place), 'utf8'));
  });
  const untried = ruleCodes.filter((code) => !texts.some((text) => new RegExp(`\\[\\s*'${code}'`).test(text)));
  expect(untried).toEqual([]);
});

it('takes a rule that refuses everything for no rule: a test of it fails', () => {
  const ask = (severity: string | null) =>
    [
      `mutation ($input: TriageIncidentInput!) { triageIncident(input: $input) { id } }`,
      { input: { id: 'incident:new', severity } },
    ] as const;
  const seen = new NearMisses();
  seen.saw(...ask(null), ['SEVERITY_REQUIRED']);
  expect(seen.unmatched()).toEqual(['SEVERITY_REQUIRED triageIncident']);
  seen.saw('mutation { triageIncident(input: { a: 1, b: 2, c: 3, d: 4 }) { id } }', {}, []);
  seen.saw('mutation { closeIncident(input: { id: "incident:new" }) { id } }', {}, []);
  expect(seen.unmatched()).toEqual(['SEVERITY_REQUIRED triageIncident']);
  seen.saw(...ask('HIGH'), []);
  expect(seen.unmatched()).toEqual([]);
});

it('triages an incident with a severity, and not without', async () => {
  expect(codes(await triage('incident:new'))).toEqual(['SEVERITY_REQUIRED']);
  expect((await triage('incident:new', 'HIGH')).data).toEqual({ triageIncident: { status: 'TRIAGED', severity: 'HIGH' } });
});

it('calls a reading outdated only where the record has changed since, and not because another rule is broken', async () => {
  const document =
    'mutation ($input: TriageIncidentInput!, $revision: String) { triageIncident(input: $input, expectedRevision: $revision) { id } }';
  const refusals = async (id: string, revision: string) => codes(await stage.ask(document, { input: { id }, revision }, 'cy'));
  const { data } = await stage.ask('query ($id: ID!) { incident(id: $id) { revision } }', { id: 'incident:read' }, 'cy');
  const { revision } = data?.incident as { revision: string };
  expect(await refusals('incident:read', revision)).toEqual(['SEVERITY_REQUIRED']);
  expect(await refusals('incident:read', 'another')).toEqual(['SEVERITY_REQUIRED', 'STALE_VERSION']);
  expect(await refusals('incident:none', revision)).toEqual(['NOT_FOUND']);
});

it('tells the loser of a race to read again, and not how much else was written', async () => {
  const answers = await Promise.all(['HIGH', 'LOW'].map((severity) => triage('incident:raced', severity)));
  expect(answers.map(codes).sort()).toEqual([[], ['STALE_VERSION']]);
  const [error] = answers.flatMap(({ errors }) => errors ?? []);
  expect(error?.message).toBe('The record has changed since it was read; read it again.');
  expect(error?.extensions).not.toHaveProperty('details');
});

it('does not show by a list that there is an election which the asker does not see', async () => {
  const listed = async (election: string, as: string) =>
    (await stage.ask('query ($id: ID) { submissions(election: $id) { totalCount edges { node { id } } } }', { id: election }, as)).data;
  const none = { submissions: { totalCount: 0, edges: [] } };
  expect(await listed('election:hidden', 'odette')).toEqual(none);
  expect(await listed('election:nothing', 'odette')).toEqual(none);
  expect(await listed('election:2024-11-05', 'odette')).toMatchObject({ submissions: { totalCount: 1 } });
  expect(await listed('election:hidden', 'cy')).toMatchObject({ submissions: { totalCount: 1 } });
});
