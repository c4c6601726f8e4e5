import { describe, expect, it } from '@jest/globals';

import type { AttributionRecord, IncidentRecord, LedgerRecord } from '../../domain/model.ts';
import { publishedElsewhere } from '../../domain/process/attributionJudgment.ts';
import { clear } from '../../domain/tlp.ts';
import type { Viewer } from '../../domain/tlp.ts';
import { Graph } from '../../links/graph.ts';
import { actor, incident, marked, sampleRecords } from '../world.ts';

const inside: Viewer = { user: 'ida', org: 'org:a', roles: ['ODNI_ANALYST'] };
const outside: Viewer = { user: 'bo', org: 'org:b', roles: ['ODNI_ANALYST'] };
const insiders = marked({ tlp: 'AMBER_STRICT', recipientOrgs: ['org:a'] });

function viewOf(records: readonly LedgerRecord[], viewer = outside) {
  const graph = new Graph();
  graph.load(records.map((record) => ({ record, revision: 1 })));
  return graph.view(viewer, { asOf: '2024-06-01' });
}
const judged = (id: string, about: string, given: Partial<AttributionRecord> = {}): AttributionRecord => ({
  ...publishedElsewhere,
  id,
  type: 'attribution',
  marking: clear,
  sources: [],
  isSynthetic: true,
  incident: about,
  actor: null,
  government: null,
  governmentRole: null,
  statement: 'It was them.',
  confidence: 'MODERATE',
  basis: [],
  status: 'PUBLISHED',
  ...given,
});
const happened = (id: string, given: Partial<IncidentRecord> = {}) => incident(id, id, { elections: ['election:2024-11-05'], ...given });
const people: LedgerRecord[] = [
  actor('gov:aa', 'Government A', { kind: 'FOREIGN_GOVERNMENT', countries: ['AA'] }),
  actor('gov:bb', 'Government B', { kind: 'FOREIGN_GOVERNMENT', countries: ['BB'] }),
  actor('made:1', 'Two Doors', { countries: ['AA', 'BB'] }),
  ...sampleRecords().filter(({ id }) => ['election:2024-11-05', 'jur:lakeland', 'attack:T1566', 'attack:TA0001'].includes(id)),
];
const ids = (page: { items: readonly { item: string }[]; totalCount: number }) => {
  expect(page.totalCount).toBe(page.items.length);
  return page.items.map(({ item }) => item);
};

describe('Judgments', () => {
  const records = [
    ...people,
    happened('i:1'),
    happened('i:2', { elections: [] }),
    judged('t:1', 'i:1', { government: 'gov:aa', actor: 'made:1', dissents: [{ agency: 'FBI', text: 'No.', confidence: null }] }),
    judged('t:2', 'i:1', { actor: 'made:1', confidence: 'HIGH', status: 'WITHDRAWN' }),
    judged('t:3', 'i:2', { government: 'gov:bb', foreignNexus: 'POSSIBLE' }),
    judged('t:4', 'i:2', { marking: insiders, status: 'DRAFT' }),
  ];
  const found = (filter: Parameters<ReturnType<typeof viewOf>['findJudgments']>[0], viewer = outside) =>
    ids(viewOf(records, viewer).findJudgments(filter, {}));

  it.each([
    [{}, ['t:1', 't:2', 't:3']],
    [{ hasDissent: true }, ['t:1']],
    [{ hasDissent: false }, ['t:2', 't:3']],
    [{ status: 'WITHDRAWN' as const }, ['t:2']],
    [{ confidence: 'MODERATE' as const }, ['t:1', 't:3']],
    [{ foreignNexus: 'POSSIBLE' as const }, ['t:3']],
    [{ incident: 'i:2' }, ['t:3']],
    [{ election: '2024-11-05' }, ['t:1', 't:2']],
    [{ election: 'election:2024-11-05' }, ['t:1', 't:2']],
    [{ election: 'election:2020-11-03' }, []],
    [{ actor: 'made:1' }, ['t:1', 't:2']],
    [{ actor: 'nobody' }, []],
    [{ government: 'gov:bb' }, ['t:3']],
    [{ country: 'AA' }, ['t:1', 't:2']],
    [{ country: 'BB' }, ['t:2', 't:3']],
  ])('are found by %j', (filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('that are drafts are found by those who may see them', () => {
    expect(found({ status: 'DRAFT' })).toEqual([]);
    expect(found({ status: 'DRAFT' }, inside)).toEqual(['t:4']);
  });
});

describe('A foreign hand', () => {
  const about = (given: Partial<AttributionRecord>, nexus: IncidentRecord['foreignNexus'] = 'NOT_ASSESSED') => [
    ...people,
    happened('i:1', { foreignNexus: nexus }),
    judged('t:1', 'i:1', { government: 'gov:aa', ...given }),
  ];
  const nexus = (records: readonly LedgerRecord[], viewer: Viewer) => {
    const view = viewOf(records, viewer);
    return [
      view.foreignNexusOf(view.filed('incident')[0]!),
      ids(view.findIncidents({ foreignNexus: 'ASSESSED_FOREIGN' }, 'TITLE_ASC', {})),
    ];
  };

  it('judged for few is known to those few, whatever the incident says to all', () => {
    expect(nexus(about({ marking: insiders }), inside)).toEqual(['ASSESSED_FOREIGN', ['i:1']]);
    expect(nexus(about({ marking: insiders }), outside)).toEqual(['NOT_ASSESSED', []]);
  });

  it('is what the incident says where everybody sees the judgment: the newest counts, not the strongest', () => {
    expect(nexus(about({}, 'NO_FOREIGN_NEXUS'), inside)).toEqual(['NO_FOREIGN_NEXUS', []]);
  });

  it('is not weakened by a judgment for few', () => {
    expect(nexus(about({ marking: insiders, foreignNexus: 'POSSIBLE' }, 'ASSESSED_FOREIGN'), inside)).toEqual([
      'ASSESSED_FOREIGN',
      ['i:1'],
    ]);
  });

  it('is what a judgment says that came to be for everybody after it was published for few', () => {
    expect(nexus(about({}), outside)).toEqual(['ASSESSED_FOREIGN', ['i:1']]);
  });

  it('is not judged by a draft', () => {
    expect(nexus(about({ marking: insiders, status: 'DRAFT' }), inside)).toEqual(['NOT_ASSESSED', []]);
  });
});

describe('Incidents judged foreign', () => {
  const foreign = { foreignNexus: 'ASSESSED_FOREIGN' } as const;
  const records = [
    ...people,
    happened('i:1', foreign),
    happened('i:2', foreign),
    happened('i:3', foreign),
    happened('i:4', { foreignNexus: 'POSSIBLE' }),
    happened('i:5', { ...foreign, elections: [] }),
    judged('t:1', 'i:1', { government: 'gov:aa', confidence: 'LOW' }),
    judged('t:2', 'i:1', { government: 'gov:aa', confidence: 'HIGH', marking: insiders }),
    judged('t:3', 'i:2', { actor: 'made:1', confidence: 'LOW' }),
    judged('t:4', 'i:4', { government: 'gov:bb', foreignNexus: 'POSSIBLE' }),
    judged('t:5', 'i:5', { government: 'gov:bb' }),
  ];

  it('are counted by country and the highest confidence that the viewer may see, those without a country last', () => {
    expect(viewOf(records).foreignIncidents('election:2024-11-05')).toEqual([
      { country: 'AA', confidence: 'LOW', incidents: ['i:1', 'i:2'] },
      { country: 'BB', confidence: 'LOW', incidents: ['i:2'] },
      { country: null, confidence: null, incidents: ['i:3'] },
    ]);
    expect(viewOf(records, inside).foreignIncidents('election:2024-11-05')).toEqual([
      { country: 'AA', confidence: 'HIGH', incidents: ['i:1'] },
      { country: 'AA', confidence: 'LOW', incidents: ['i:2'] },
      { country: 'BB', confidence: 'LOW', incidents: ['i:2'] },
      { country: null, confidence: null, incidents: ['i:3'] },
    ]);
  });

  it('of an election that is not there are none', () => {
    expect(viewOf(records).foreignIncidents('election:2020-11-03')).toEqual([]);
  });
});

describe('Methods', () => {
  it('are counted by country and election year, each incident once', () => {
    const methods = { techniques: ['attack:T1566', 'attack:TA0001'] };
    const records = [
      ...people,
      happened('i:1', methods),
      happened('i:2', { techniques: ['attack:T1566'] }),
      happened('i:3', { techniques: ['attack:T1566'], elections: [] }),
      happened('i:4', { ...methods, marking: insiders }),
      happened('i:5', methods),
      judged('t:1', 'i:1', { government: 'gov:aa' }),
      judged('t:2', 'i:1', { government: 'gov:aa', actor: 'made:1' }),
      judged('t:3', 'i:2', { government: 'gov:aa' }),
      judged('t:4', 'i:3', { government: 'gov:bb' }),
      judged('t:5', 'i:4', { government: 'gov:bb' }),
    ];
    const use = (country: string, cycle: number | null, technique: string, incidents: number) => ({ country, cycle, technique, incidents });
    expect(viewOf(records).methodUse(null)).toEqual([
      use('AA', 2024, 'attack:T1566', 2),
      use('AA', 2024, 'attack:TA0001', 1),
      use('BB', null, 'attack:T1566', 1),
    ]);
    expect(viewOf(records).methodUse('BB')).toEqual([use('BB', null, 'attack:T1566', 1)]);
  });
});

describe('Shared indicators', () => {
  const possible = { foreignNexus: 'POSSIBLE' } as const;
  const records = [
    ...people,
    happened('i:1', { status: 'CONFIRMED', indicators: ['192.0.2.7', 'hxxp://pages[.]example', 'c'] }),
    happened('i:2', { ...possible, indicators: ['192.0.2.7', 'HTTP://pages.example', 'd'] }),
    happened('i:3', { ...possible, indicators: ['192.0.2.7', 'd'] }),
    happened('i:4', { ...possible, indicators: ['192.0.2.7', 'http://pages.example', 'c'], marking: insiders }),
    happened('i:5', { foreignNexus: 'NO_FOREIGN_NEXUS', indicators: ['192.0.2.7', 'c'] }),
    happened('i:6', { foreignNexus: 'ASSESSED_FOREIGN', indicators: ['192.0.2.7', 'd'] }),
    happened('i:7', { status: 'UNDER_INVESTIGATION', indicators: ['192.0.2.7', 'd'] }),
  ];
  const pairs = (viewer: Viewer, least: number) =>
    viewOf(records, viewer)
      .indicatorMatches('POSSIBLE', least)
      .map((match) => [match.incident, match.confirmed, match.indicators.length]);

  it('join what may be foreign to what is confirmed or judged foreign, however they are written', () => {
    expect(pairs(outside, 2)).toEqual([
      ['i:2', 'i:1', 2],
      ['i:2', 'i:6', 2],
      ['i:3', 'i:6', 2],
    ]);
    expect(pairs(inside, 3)).toEqual([['i:4', 'i:1', 3]]);
    expect(pairs(outside, 1)).toContainEqual(['i:3', 'i:1', 1]);
  });
});
