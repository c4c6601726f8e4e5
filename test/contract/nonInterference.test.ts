/**
 * What a viewer may not see changes no answer of the API: random documents and random mutations are asked of two worlds, one whole and one
 * without what the viewer may not see, and the answers must be the same up to opaque positions and random ids.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { LedgerRecord } from '../../domain/model.ts';
import { systems } from '../../domain/process/machines.ts';
import { clear } from '../../domain/tlp.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { randomDocument } from './documents.ts';
import type { Pools } from './documents.ts';
import { monolith } from './monolith.ts';
import { randomCall } from './processInputs.ts';
import { random, randomWorld, seenBy, viewers } from './twoWorlds.ts';

const whole = monolith();
const api = buildSchema(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'), { assumeValidSDL: true });
const worlds = Object.keys(viewers).length;
const documents = 60;
const calls = 40;

/** Positions, cursors and revisions are opaque and relative; ids that the server makes are random. */
const opaque = new Set(['revision', 'dataVersion', 'commit', 'cursor', 'startCursor', 'endCursor', 'position', 'after', 'id', 'at', 'queryHash', 'resultHash']); // prettier-ignore
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(uuid, 'random');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, typeof item === 'string' && isOpaque(key, item) ? 'opaque' : plain(item)]),
  );
}
function isOpaque(key: string, value: string): boolean {
  // Aliases hide the names of fields, so a position is known by its looks.
  return (opaque.has(key) && key !== 'id' && key !== 'at') || /^[A-Za-z0-9_-]{16,}(?:\.[A-Za-z0-9_-]+)?={0,2}$/.test(value);
}

function poolsOf(world: readonly LedgerRecord[]): Pools {
  const ids = world.map(({ id }) => id);
  const of = (type: string) => world.filter((record) => record.type === type).map(({ id }) => id);
  return {
    id: [...ids, 'nothing'], ids: of('actor'), recordId: ids, from: of('actor'), to: of('actor'), actor: of('actor'), election: of('election'),
    incident: of('incident'), designation: of('designation'), assessment: of('assessment'), subject: ids, community: of('community'),
    partner: of('organization'), org: of('organization'), program: ['DOORS'], programs: ['DOORS'], state: ['LK', 'jur:lakeland'], country: ['ZZ'],
    countries: ['ZZ'], text: ['letters', 'door', 'orlow'], asOf: ['2024-05-15', '2024-06-01', '2025-01-10'], first: [1, 2, 50], days: [30, 400], depth: [1, 2],
    maxActors: [5, 50], maxLength: [2, 3], limit: [3], year: [2024], name: ['Mira Orlow', 'Blue Door'], threshold: [0.5], designate: of('actor'), delist: of('actor'),
    by: ['system:test', 'ida'], minStates: [1], minShare: [0], minSize: [2], maxDistance: [1, 2], expiringWithin: [60],
  }; // prettier-ignore
}

it.each(Array.from({ length: worlds }, (_each, index) => index + 1))(
  'world %i answers as if the invisible did not exist',
  async (seed) => {
    const world = randomWorld(seed);
    const as = Object.keys(viewers)[seed % Object.keys(viewers).length] ?? 'state';
    const full = await startService(world, viewers);
    const seen = seenBy(world, full.services.graph.view(viewers[as]!, { asOf: '2024-06-01' }));
    expect(seen.length).toBeLessThan(world.length * 0.9);
    const less = await startService(seen, viewers);
    // The same records with nothing hidden: what an answer without visibility would have been.
    const open = await startService(
      world.map((record) => ({ ...record, marking: clear })),
      viewers,
    );
    try {
      const pools = poolsOf(world);
      const differing: unknown[] = [];
      let telling = 0;
      for (let at = 0; at < documents; at += 1) {
        const { query, variables } = randomDocument(whole.schema, pools, seed * 10_000 + at);
        // What an auditor reads of the log is more than its View; test/links/audit/ has that in two worlds.
        if (as === 'auditor' && /\bauditLog\b/.test(query)) continue;
        const document = parse(query);
        const ask = async (service: Service) =>
          JSON.stringify(plain(JSON.parse(JSON.stringify(await whole.run(document, variables, await service.contexts(as))))));
        const [one, two, three] = [await ask(full), await ask(less), await ask(open)];
        if (one !== two) differing.push({ query, variables, ...firstDifference(one, two) });
        if (one !== three) telling += 1;
      }
      expect(differing.slice(0, 3)).toEqual([]);
      // Where hiding changes nothing, nothing is shown to be hidden.
      expect(telling).toBeGreaterThan(documents * 0.3);

      const next = random(seed);
      const steps = systems.flatMap(({ machines }) =>
        machines.flatMap(({ type, openings, transitions }) =>
          [...openings.map((step) => ({ step, from: null })), ...transitions.map((step) => ({ step, from: step.from }))]
            .filter(({ step }) => step.who.length > 0)
            .map(({ step, from }) => ({ type: type, name: step.name, isOpening: from === null })),
        ),
      );
      const mine = steps.filter(({ name }) => allowed(name, as));
      for (let at = 0; at < calls && mine.length > 0; at += 1) {
        const { type, name, isOpening } = mine[Math.floor(next() * mine.length)]!;
        const ids = world.filter((record) => record.type === type).map(({ id }) => id);
        const id = isOpening ? null : ids[Math.floor(next() * ids.length)]!;
        const field = (asked: string) => (pools[asked] as readonly string[] | undefined) ?? [];
        const { query, variables } = randomCall(api, name, id, field, next);
        const subgraph = ['determination', 'designation', 'delistingPetition', 'license', 'nationalEmergency', 'measureRecommendation'].includes(type) ? 'sanctions' : 'incidents'; // prettier-ignore
        const ask = async (service: Service) => {
          const answer = await service.subgraph(subgraph, query, { variables, as });
          const errors = (answer.errors ?? []).map(({ message, extensions }) => ({ message, code: (extensions as { code: string }).code }));
          return JSON.stringify(plain({ errors, isDone: answer.errors === undefined }));
        };
        const [one, two] = [await ask(full), await ask(less)];
        if (one !== two) differing.push({ name, variables, ...firstDifference(one, two) });
      }
      expect(differing.slice(0, 3)).toEqual([]);
    } finally {
      await Promise.all([full.close(), less.close(), open.close()]);
    }
  },
  300_000,
);

function allowed(name: string, as: string): boolean {
  const { roles } = viewers[as]!;
  return systems.some(({ machines }) =>
    machines.some(({ openings, transitions }) =>
      [...openings, ...transitions].some((step) => step.name === name && step.who.some((role) => roles.includes(role))),
    ),
  );
}

function firstDifference(one: string, two: string): { readonly whole: string; readonly seen: string } {
  let at = 0;
  while (one[at] === two[at]) at += 1;
  const from = Math.max(0, at - 120);
  return { whole: one.slice(from, at + 160), seen: two.slice(from, at + 160) };
}
