/**
 * The contract of engines: the same random graphs, with markings, days and removals, are asked in memory and in Neo4j, and the answers
 * must be the same to the letter. And no statement of the engine may look at everything.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { OstrakonError } from '../../domain/errors.ts';
import type { Change, Ledger } from '../../domain/ledger.ts';
import type { LinkSource } from '../../domain/linkSource.ts';
import type { ActorRecord, DesignationRecord, LedgerRecord, LinkRecord, LinkType, ShareInterval } from '../../domain/model.ts';
import { linkTypes } from '../../domain/model.ts';
import type { Tlp } from '../../domain/tlp.ts';
import { memoryEngine } from '../../links/engine/engine.ts';
import type { EngineView } from '../../links/engine/engine.ts';
import { storedEngine } from '../../links/engine/storedEngine.ts';
import { Graph } from '../../links/graph.ts';
import type { WalkOptions } from '../../links/questions.ts';
import { openNeo4j } from '../../store/neo4j/adapter.ts';
import { openLinkSource } from '../../store/neo4j/engine/linkSource.ts';
import * as statements from '../../store/neo4j/engine/statements.ts';
import { base, day, omniscient, standing, viewers } from '../links/worlds.ts';
import { actor, designation, link, noon } from '../world.ts';
import { testServer, type TestServer } from './server.ts';

let server: TestServer;
let ledger: Ledger;
let source: LinkSource;

beforeAll(async () => {
  server = await testServer();
  ledger = await openNeo4j(server);
  source = await openLinkSource(server);
}, 240_000);
beforeEach(() => server.wipe());
afterAll(async () => {
  await source.close();
  await ledger.close();
  await server.stop();
});

const tlp = fc.constantFrom<Tlp>('CLEAR', 'CLEAR', 'CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED');
const days = fc.constantFrom(null, null, '2020-01-01', '2024-06-01', '2025-01-01');
const names = ['Ivan', 'ïvan', 'Anna', 'Жанна', ''];

const actorOf = (i: number, tlp: Tlp, name: string): ActorRecord =>
  actor(`a${i}`, name, { ...base(`a${i}`, tlp), names: [], otherIds: [`alias:${i}`, `"odd" (id\\${i}`] });
const linkOf = (
  id: string,
  from: string,
  to: string,
  drawn: Partial<Omit<LinkRecord, 'from' | 'to'>> & { tlp: Tlp; dataset: string },
): LinkRecord =>
  link(id, from, to, {
    ...base(id, drawn.tlp),
    sources: [{ dataset: drawn.dataset, url: null, firstSeen: null, lastSeen: null }],
    linkType: drawn.linkType ?? 'OWNS',
    share: drawn.share ?? null,
    since: drawn.since ?? null,
    until: drawn.until ?? null,
    confidence: drawn.confidence ?? null,
    interest: drawn.interest ?? null,
  });
const designationOf = (i: number, of: string, drawn: { tlp: Tlp; since: string | null }): DesignationRecord =>
  designation(`d${i}`, of, ['P'], { ...base(`d${i}`, drawn.tlp), since: drawn.since });

const share = (min: string, max: string): ShareInterval => ({ min, max, minOpen: false, maxOpen: false });

/** Records of a world, and what is taken out of it again. */
const worlds = fc
  .record({
    actors: fc.array(fc.record({ tlp, name: fc.constantFrom(...names) }), { minLength: 5, maxLength: 12 }),
    links: fc.array(
      fc.record({
        tlp,
        from: fc.nat(11),
        to: fc.nat(11),
        linkType: fc.constantFrom<LinkType>('OWNS', 'OWNS', 'CONTROLS', 'PART_OF', 'OFFICER_OF'),
        since: days,
        until: days,
        confidence: fc.constantFrom(null, 'LOW' as const, 'HIGH' as const),
        share: fc.constantFrom(null, share('30', '30'), share('50', '60'), share('75', '75'), share('10', '100')),
        interest: fc.constantFrom(null, 'VOTING_RIGHTS' as const, 'BOARD_MAJORITY' as const),
        dataset: fc.constantFrom('one', 'two'),
        isRemoved: fc.constantFrom(false, false, false, false, true),
      }),
      { minLength: 8, maxLength: 36 },
    ),
    designations: fc.array(fc.record({ tlp, actor: fc.nat(11), since: days }), { maxLength: 6 }),
  })
  .map(({ actors, links, designations }) => {
    const pick = (at: number): string => `a${at % actors.length}`;
    const records: LedgerRecord[] = [
      ...actors.map((actor, i) => actorOf(i, actor.tlp, actor.name)),
      ...links.map((link, i) => linkOf(`l${i}`, pick(link.from), pick(link.to), link)),
      ...designations.map((designation, i) => designationOf(i, pick(designation.actor), designation)),
    ];
    return { records, removed: links.flatMap(({ isRemoved }, i) => (isRemoved ? [`l${i}`] : [])) };
  });

const walks: WalkOptions[] = [
  {},
  { direction: 'OUT' },
  { direction: 'IN', filter: { maxDegree: 3 } },
  { filter: { maxDegree: 4, sources: ['one'] } },
  { types: ['OWNS', 'CONTROLS'], filter: { minConfidence: 'LOW' } },
  { filter: { since: '2019-01-01' } },
  { direction: 'OUT', filter: { until: '2022-01-01' } },
  { filter: { since: '2025-01-01', until: '2026-01-01', minConfidence: 'HIGH' } },
  { types: [] },
  { filter: { sources: [] } },
];

async function refusal(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof OstrakonError) return error.code;
    throw error;
  }
}

/** Every question, with arguments that name visible, invisible and missing records alike. */
async function answers(view: EngineView, ids: readonly string[]): Promise<unknown> {
  const actors = ids.filter((id) => !/^[dl]\d/.test(id));
  const asked: Record<string, Promise<unknown>[]> = {
    refused: [
      refusal(view.network([], { depth: 7, maxActors: 1 })),
      refusal(view.paths('a0', 'a1', { maxLength: 0, limit: 1 })),
      refusal(view.linksOf('a0', {}, { first: 0 })),
      refusal(view.ownershipTree('nowhere', { direction: 'UP', depth: 0, minShare: null })),
    ],
  };
  for (const id of ids) asked[`seen ${id}`] = [view.isVisible(id), view.actorId(id), view.designationsOf(id, null)];
  for (const id of actors) {
    asked[`in force ${id}`] = [view.designationsOf(id, true), view.designationsOf(id, false)];
    asked[`near ${id}`] = [view.degreeOf(id), view.bodiesOf(id), view.linksOf(id, {}, { first: 2 })];
  }
  for (const id of ['a0', 'a1', 'alias:2', 'a3', 'nowhere'])
    asked[`ownership ${id}`] = (['UP', 'DOWN'] as const).flatMap((direction) => [
      view.ownershipTree(id, { direction, depth: null, minShare: null }),
      view.ownershipTree(id, { direction, depth: 2, minShare: 20 }),
    ]);
  for (const [at, options] of walks.entries()) {
    const id = actors[at % 3] ?? '';
    asked[`walk ${at}`] = [
      view.linksOf(id, options, { first: 500 }),
      view.network(['alias:0', id], { ...options, depth: 1 + (at % 4), maxActors: 3 + at }),
      view.paths('a0', 'a1', { ...options, maxLength: 6, limit: 4 }),
      view.paths('a2', 'alias:3', { ...options, maxLength: 3, limit: 100 }),
    ];
  }
  return Promise.all(Object.entries(asked).map(async ([question, found]) => [question, await Promise.all(found)]));
}

describe('Neo4j as the engine', () => {
  it('answers every question as the graph in memory does, for every viewer, on every day', async () => {
    let paths = 0;
    let owners = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async ({ records, removed }) => {
        await server.wipe();
        const commit = (changes: Change[]) => ledger.commit({ by: 'tester', at: noon, reason: 'A test.', changes });
        await commit([...standing, ...records].map((record) => ({ op: 'put', record })));
        if (removed.length > 0) await commit(removed.map((id) => ({ op: 'remove', id })));
        const graph = new Graph();
        for await (const batch of (await ledger.scan()).records) graph.load(batch);
        const [memory, stored] = [memoryEngine(graph), storedEngine(source)];
        const ids = ['a0', 'a1', 'a2', 'a3', 'alias:0', '"odd" (id\\1', 'nowhere', 'd0', 'd1', 'l0', 'l1', ...removed.slice(0, 1)];
        for (const [viewer, asOf] of [
          [viewers[0]!, day],
          [viewers[1]!, '2019-01-01'],
          [viewers[2]!, day],
          [omniscient, '2024-12-31'],
        ] as const) {
          const expected = await answers(memory.view(viewer, { asOf }), ids);
          expect(await answers(stored.view(viewer, { asOf }), ids)).toEqual(expected);
          paths += JSON.stringify(expected).split('"links":["l').length - 1;
          owners += JSON.stringify(expected).split('"integrated"').length - 1;
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
    // Equal silence proves nothing.
    expect(paths).toBeGreaterThan(50);
    expect(owners).toBeGreaterThan(50);
  }, 240_000);
});

describe('the statements of the engine', () => {
  const parameters = {
    ids: ['a0'], texts: ['"a0"'], markings: [], types: linkTypes, from: null, to: null, confidences: null, datasets: null, org: 'o', actor: 'a0',
  }; // prettier-ignore
  const all = {
    head: statements.head,
    markings: statements.markings,
    standing: statements.standing,
    aliases: statements.aliases,
    actors: statements.actors,
    names: statements.names,
    'steps out': statements.steps.OUT,
    'steps in': statements.steps.IN,
    'steps both ways': statements.steps.BOTH,
    degrees: statements.degrees,
    'links among actors': statements.linksAmong,
    'designations of an actor': statements.designationsOf,
  };
  const operators = async (statement: string): Promise<string[]> => {
    const { summary } = await server.driver.executeQuery(`EXPLAIN ${statement}`, parameters);
    const found: string[] = [];
    const visit = (plan: { operatorType: string; children: unknown[] }): void => {
      found.push(plan.operatorType.replace(/@.*/, ''));
      for (const child of plan.children) visit(child as typeof plan);
    };
    visit(summary.plan as unknown as Parameters<typeof visit>[0]);
    return found;
  };
  const scans = /^(AllNodesScan|CartesianProduct|(Un)?[Dd]irectedAllRelationshipsScan|.*LabelScan|.*RelationshipTypeScan)$/;

  it.each(Object.entries(all))('start at an index and multiply nothing: %s', async (_name, statement) => {
    const found = await operators(statement);
    expect(found.filter((operator) => scans.test(operator))).toEqual([]);
    expect(found.some((operator) => /Index|ProcedureCall/.test(operator))).toBe(true);
  });

  it('would be caught looking at everything', async () => {
    expect((await operators('MATCH (n), (m) RETURN n, m')).filter((operator) => scans.test(operator))).not.toEqual([]);
  });
});
