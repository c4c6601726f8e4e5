/** Paths and networks on random graphs beside answers worked out plainly: every simple path is tried, every circle drawn link by link. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { LinkRecord } from '../../domain/model.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { Graph } from '../../links/graph.ts';
import type { Direction } from '../../links/questions.ts';
import { actor, link } from '../world.ts';

const today = '2024-06-01';
interface World {
  readonly actors: readonly string[];
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
    until: fc.constantFrom(null, null, null, '2020-01-01', today),
    isHidden: fc.constantFrom(false, false, false, true),
  });
  return fc.array(drawn, { maxLength: 3 * size }).map((draws) => ({
    actors: Array.from({ length: size }, (_, at) => `a${at}`),
    links: draws.map(({ from, to, until, isHidden }, at) =>
      link(`l${(at * 7) % 31}-${at}`, `a${from}`, `a${to}`, { linkType: 'OWNS', until, ...(isHidden ? { marking: amber } : {}) }),
    ),
  }));
});
const amber = { tlp: 'AMBER', originator: 'US-DHS', community: null, recipientOrgs: [], needToKnowRoles: [], namedRecipients: [] } as const;
const asked = fc.record({
  direction: fc.constantFrom<Direction>('OUT', 'IN', 'BOTH'),
  maxDegree: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
});

function viewOf({ actors, links }: World) {
  const graph = new Graph();
  graph.load([...actors.map((id) => actor(id, id)), ...links].map((record) => ({ record, revision: 1 })));
  return graph.view(publicViewer, { asOf: today });
}

/** What may be gone along from each actor, by the other's id, then the link's. */
function stepsOf({ links }: World, direction: Direction) {
  const there = links.filter(({ until, marking }) => (until === null || until >= today) && marking.tlp === 'CLEAR');
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
    { numRuns: 3_000 },
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
    { numRuns: 2_000 },
  );
});
