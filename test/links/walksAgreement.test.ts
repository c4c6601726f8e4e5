/** Paths and networks on random graphs beside answers worked out plainly: every simple path is tried, every circle drawn link by link. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ActorRecord, LinkRecord } from '../../domain/model.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { Graph } from '../../links/graph.ts';
import type { Direction } from '../../links/questions.ts';
import { actor, link } from '../world.ts';

interface World {
  readonly today: string;
  readonly actors: readonly ActorRecord[];
  readonly links: readonly LinkRecord[];
}
interface Step {
  readonly link: string;
  readonly to: string;
}

const worlds: fc.Arbitrary<World> = fc.integer({ min: 2, max: 9 }).chain((size) => {
  const end = fc.nat(size - 1);
  const drawn = fc.record({
    from: end,
    to: end,
    since: fc.constantFrom(null, null, '2019-01-01', '2025-01-01', '2025-01-02', '2026-06-01', '2026-06-02'),
    until: fc.constantFrom(null, null, null, null, '2020-01-01', '2024-06-01', '2026-06-01'),
    isHidden: fc.constantFrom(false, false, false, true),
  });
  const days = fc.constantFrom('2024-06-01', '2026-06-01');
  return fc.tuple(fc.array(drawn, { maxLength: 3 * size }), days, fc.nat(8)).map(([draws, today, hidden]) => ({
    today,
    actors: Array.from({ length: size }, (_, at) => actor(`a${at}`, `a${at}`, at > 1 && at === hidden ? { marking: amber } : {})),
    links: draws.map(({ from, to, since, until, isHidden }, at) => {
      const more = { linkType: 'OWNS', since, until, ...(isHidden ? { marking: amber } : {}) } as const;
      return link(`l${(at * 7) % 31}-${at}`, `a${from}`, `a${to}`, more);
    }),
  }));
});
const amber = { tlp: 'AMBER', originator: 'US-DHS', community: null, recipientOrgs: [], needToKnowRoles: [], namedRecipients: [] } as const;
const asked = fc.record({
  direction: fc.constantFrom<Direction>('OUT', 'IN', 'BOTH'),
  maxDegree: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
});

/** The graph came to be by changes: every third link was another one before, and one in two of the others was gone for a while. */
function viewOf({ actors, links, today }: World) {
  const graph = new Graph();
  const others = links.map((one, at) => (at % 3 === 0 ? { ...one, from: one.to, to: one.from, since: null, until: null } : one));
  graph.load([...actors, ...others].map((record) => ({ record, revision: 1 })));
  const gone = links.filter((_, at) => at % 3 !== 0 && at % 2 === 0);
  const unchanged = { at: '2024-01-01T00:00:00Z', by: 'test', reason: 'test', commitId: 'c', prevHash: '', hash: '' };
  const removed = gone.map(({ id }) => ({ op: 'remove', id, record: null, previousRevision: 1 }) as const);
  graph.apply({ ...unchanged, seq: 2, changeCount: removed.length, changes: removed });
  const put = links.map((record) => ({ op: 'put', id: record.id, record, previousRevision: 1 }) as const);
  graph.apply({ ...unchanged, seq: 3, changeCount: put.length, changes: put });
  return graph.view(publicViewer, { asOf: today });
}

/** What may be gone along from each actor, by the other's id, then the link's. */
function stepsOf({ actors, links, today }: World, direction: Direction) {
  const seen = new Set(actors.filter(({ marking }) => marking.tlp === 'CLEAR').map(({ id }) => id));
  const there = links.filter(
    ({ from, to, since, until, marking }) =>
      (since === null || since <= today) && (until === null || until >= today) && marking.tlp === 'CLEAR' && seen.has(from) && seen.has(to),
  );
  const out = (at: string): Step[] => there.filter(({ from }) => from === at).map(({ id, to }) => ({ link: id, to }));
  const back = (at: string): Step[] => there.filter(({ to }) => to === at).map(({ id, from }) => ({ link: id, to: from }));
  const both = (at: string) => [...out(at), ...back(at).filter(({ to }) => to !== at)];
  const ways = { OUT: out, IN: back, BOTH: both };
  const compare = (a: Step, b: Step) => (a.to === b.to ? (a.link < b.link ? -1 : 1) : a.to < b.to ? -1 : 1);
  const isOpen = (at: string, maxDegree: number | null) => maxDegree === null || both(at).length <= maxDegree;
  return { steps: (at: string) => ways[direction](at).sort(compare), isOpen };
}

it('paths are every simple path, shortest first, then by the ids along them', () => {
  fc.assert(
    fc.property(
      worlds,
      asked,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 12 }),
      (world, { direction, maxDegree }, maxLength, limit) => {
        const { steps, isOpen } = stepsOf(world, direction);
        const all: { actors: string[]; links: string[] }[] = [];
        const walk = (actors: string[], links: string[]): void => {
          const at = actors.at(-1) ?? '';
          if (at === 'a1') all.push({ actors, links });
          if (at === 'a1' || links.length === maxLength || (at !== 'a0' && !isOpen(at, maxDegree))) return;
          for (const step of steps(at)) if (!actors.includes(step.to)) walk([...actors, step.to], [...links, step.link]);
        };
        walk(['a0'], []);
        // The walk above goes by ids; sorting by length keeps that order.
        const expected = all.sort((a, b) => a.links.length - b.links.length).slice(0, limit);
        const found = viewOf(world).paths('a0', 'a1', { direction, maxLength, limit, filter: { maxDegree } });
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 1_500 },
  );
});

it('a network is everyone within some steps, nearest first, and all links between those shown', () => {
  fc.assert(
    fc.property(worlds, asked, fc.nat(4), fc.integer({ min: 1, max: 9 }), (world, { direction, maxDegree }, depth, maxActors) => {
      const { steps, isOpen } = stepsOf(world, direction);
      const depths = new Map([['a1', 0], ['a0', 0]]); // prettier-ignore
      for (const [at, distance] of depths) {
        if (distance === depth || (distance > 0 && !isOpen(at, maxDegree))) continue;
        for (const { to } of steps(at)) if (!depths.has(to)) depths.set(to, distance + 1);
      }
      const all = [...depths].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
      const shown = all.slice(0, maxActors).map(([id]) => id);
      const any = stepsOf(world, 'BOTH');
      const links = stepsOf(world, 'OUT');
      const found = viewOf(world).network(['a1', 'a0'], { direction, depth, maxActors, filter: { maxDegree } });
      expect(found).toEqual({
        actors: shown.map((id) => ({ id, depth: depths.get(id), degree: any.steps(id).length })),
        links: shown.flatMap((id) => links.steps(id).filter(({ to }) => shown.includes(to)).map((step) => step.link)).sort(), // prettier-ignore
        truncated: shown.length < all.length,
        totalActors: all.length,
      });
    }),
    { numRuns: 1_000 },
  );
});

it('a network of few of many shows those first by id, in whatever order they were found', () => {
  const order = fc.shuffledSubarray(
    Array.from({ length: 60 }, (_, at) => `b${String(at).padStart(2, '0')}`),
    { minLength: 40, maxLength: 60 },
  );
  fc.assert(
    fc.property(order, fc.integer({ min: 2, max: 9 }), (others, maxActors) => {
      const actors = ['a0', ...others].map((id) => actor(id, id));
      const links = others.map((id) => link(`l-${id}`, 'a0', id));
      const found = viewOf({ actors, links, today: '2024-06-01' }).network(['a0'], { depth: 1, maxActors });
      expect(found.actors.map(({ id }) => id)).toEqual(['a0', ...[...others].sort()].slice(0, maxActors));
    }),
    { numRuns: 200 },
  );
});
