import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../../domain/model.ts';
import type { Viewer } from '../../../domain/tlp.ts';
import { publicViewer } from '../../../domain/tlp.ts';
import { Graph } from '../../../links/graph.ts';
import { actor, designation, link, marked } from '../../world.ts';

const officer: Viewer = { user: 'ada', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] };
const share = (percent: string) => ({ min: percent, max: percent, minOpen: false, maxOpen: false });
const program: LedgerRecord = {
  ...actor('program:P', 'P'),
  type: 'program',
  tag: 'P',
  legalAuthority: 'Order 1',
  regime: 'US',
  blocking: true,
};
const records: readonly LedgerRecord[] = [
  program,
  ...['listed', 'owner', 'other', 'half', 'third', 'secretly'].map((id) => actor(id, id)),
  designation('listed/P', 'listed', ['P'], { since: '2020-01-01' }),
  link('owner-half', 'owner', 'half', { linkType: 'OWNS', share: share('50') }),
  link('owner-third', 'owner', 'third', { linkType: 'OWNS', share: share('30') }),
  // 30 % of it are nobody's: with the owner's 30 % they may make a half, without them they do not.
  link('other-third', 'other', 'third', { linkType: 'OWNS', share: share('40') }),
  link('owner-secretly', 'owner', 'secretly', {
    linkType: 'OWNS',
    share: share('60'),
    marking: marked({ tlp: 'AMBER_STRICT', originator: 'US-TREASURY', recipientOrgs: ['US-TREASURY'] }),
  }),
];
const impact = (viewer: Viewer, unattributed: 'IGNORE' | 'POSSIBLE', first = 100) => {
  const graph = new Graph();
  graph.load(records.map((record) => ({ record, revision: 1 })));
  return graph.view(viewer, { asOf: '2024-06-01' }).ownershipImpact({ designate: ['owner'], delist: [] }, 'US', unattributed, first);
};
const turned = (answer: ReturnType<typeof impact>) => answer.changes.map(({ actor: id, after }) => `${id} ${after}`);

describe('what would follow from a listing', () => {
  it('leaves shares that nobody accounts for aside, or counts them as possible, as asked', () => {
    expect(turned(impact(publicViewer, 'IGNORE'))).toEqual(['half BLOCKED', 'owner BLOCKED']);
    expect(turned(impact(publicViewer, 'POSSIBLE'))).toEqual(['half BLOCKED', 'owner BLOCKED', 'third POSSIBLY_BLOCKED']);
  });

  it('is marked as its evidence is, and as a whole by what lies beyond the page too', () => {
    const whole = impact(officer, 'IGNORE');
    expect(whole.changes.map(({ actor: id, marking }) => [id, marking])).toEqual([
      ['half', 'CLEAR'],
      ['owner', 'CLEAR'],
      ['secretly', 'AMBER_STRICT'],
    ]);
    const page = impact(officer, 'IGNORE', 1);
    expect([page.changes.length, page.totalCount, page.marking]).toEqual([1, 3, 'AMBER_STRICT']);
    expect(impact(publicViewer, 'IGNORE').marking).toBe('CLEAR');
  });
});
