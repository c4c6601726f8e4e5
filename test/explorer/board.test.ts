import { describe, expect, it } from '@jest/globals';
import { acknowledgedBy, acknowledgedInWords } from '../../explorer/board/acknowledged.ts';
import { countsByState, shadeOf } from '../../explorer/board/byState.ts';
import { lanesOf } from '../../explorer/board/lanes.ts';
import type { PipelineTold } from '../../explorer/board/lanes.ts';
import { middleOf, outlineOf } from '../../explorer/board/outline.ts';

describe('incidents by State', () => {
  const lakes = { name: 'Lakes', stateCode: 'LK', fips: '90' };
  const hills = { name: 'Hills', stateCode: 'HL', fips: null };
  it('counts an incident of two States in both, most first', () => {
    const counts = countsByState([{ states: [hills, lakes] }, { states: [lakes] }, { states: [] }]);
    expect(counts.map(({ state, count }) => [state.name, count])).toEqual([
      ['Lakes', 2],
      ['Hills', 1],
    ]);
  });
  it('shades no incident apart from few, and the most darkest', () => {
    expect([0, 1, 50, 100].map((count) => shadeOf(count, 100))).toEqual([0, 1, 2, 4]);
    expect(shadeOf(0, 0)).toBe(0);
  });
  it('writes the number in the middle of the largest part', () => {
    const square = (at: number, side: number) => [
      [at, 0],
      [at + side, 0],
      [at + side, side],
      [at, side],
      [at, 0],
    ];
    expect(middleOf([square(100, 2), square(0, 10)])).toEqual([5, 5]);
    expect(middleOf([])).toEqual([0, 0]);
    expect(outlineOf(square(0, 1)).startsWith('M0.0,0.0L1.0,0.0')).toBe(true);
  });
});

describe('acknowledgements', () => {
  it('are counted by level, and who is no member as another', () => {
    const levels = new Map([
      ['A', 'STATE'],
      ['B', 'LOCAL'],
    ]);
    const found = acknowledgedBy([{ org: 'A' }], [{ org: 'B' }, { org: 'C' }], levels);
    expect(acknowledgedInWords(found)).toBe('States 1 of 1, localities 0 of 1, others 0 of 1');
    expect(acknowledgedInWords(acknowledgedBy([], [], levels))).toBe('by none');
  });
});

describe('the pipeline', () => {
  const told: PipelineTold = {
    assessments: {
      edges: [
        {
          node: {
            id: 'assessment:1',
            status: 'PLANNED',
            marking: 'CLEAR',
            dueDate: '2026-12-18',
            deliveredAt: null,
            daysLate: null,
            daysOverdue: 1,
            election: { name: 'An election' },
          },
        },
      ],
    },
    impactReports: null,
    interferenceDeterminations: null,
    determinations: {
      edges: [{ node: { id: 'd:1', status: 'IN_CONSULTATION', marking: 'RED', awaiting: ['DOJ'], decidedAt: null, actor: null } }],
    },
    drafts: null,
    reviewed: null,
    approved: null,
    active: {
      totalCount: 7,
      edges: [{ node: { id: 'x', status: 'ACTIVE', marking: 'CLEAR', since: '2020-01-02', until: null, actor: { name: 'Made' } } }],
    },
    amended: null,
    delisted: null,
  };
  const cardsIn = (kind: string, state: string) =>
    lanesOf(told)
      .find((lane) => lane.kind === kind)
      ?.columns.find((column) => column.state === state);

  it('has a column for each state, empty ones too', () => {
    expect(lanesOf(told).map(({ columns }) => columns.length)).toEqual([6, 7, 4, 5, 6]);
  });
  it('puts a record into the column of its state, with its clock', () => {
    expect(cardsIn('assessment', 'PLANNED')?.cards[0]?.clock).toBe('due 2026-12-18; 1 day overdue');
    expect(cardsIn('assessment', 'DRAFTING')?.cards).toEqual([]);
    expect(cardsIn('determination', 'IN_CONSULTATION')?.cards[0]?.clock).toBe('awaits DOJ');
  });
  it('says how many designations there are beside those it shows', () => {
    expect(cardsIn('designation', 'ACTIVE')).toMatchObject({ total: 7, cards: [{ title: 'Made', clock: 'since 2020-01-02' }] });
  });
});
