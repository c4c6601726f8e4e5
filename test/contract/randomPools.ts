/** Values over the bundled records that random documents lead somewhere with. */
import type { LedgerRecord } from '../../domain/model.ts';
import type { Pools } from './documents.ts';

export const randomViewers = {
  treasury: { user: 'ada', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] },
  clerk: { user: 'cleo', org: 'EX-COUNTY-CLERK', roles: ['LOCAL_OFFICIAL'] },
} as const;

export function randomPools(records: readonly LedgerRecord[]): Pools {
  const ids = (type: string) => records.filter((record) => record.type === type).map(({ id }) => id);
  const some = <T>(items: readonly T[], count: number) => items.filter((_item, index) => index % Math.ceil(items.length / count) === 0);
  const companies = ids('actor').filter((id) => id.startsWith('eo13848:company/'));
  const actors = [...some(ids('actor'), 60), ...companies, 'gov:RU', 'gov:IR', 'ofac:21171', 'no-such-actor'];
  const shared = [...ids('advisory'), ...ids('tearline'), ...ids('intelItem')];
  return {
    id: [
      ...some(ids('actor'), 25),
      ...companies,
      ...ids('election'),
      ...ids('incident'),
      ...some(ids('designation'), 15),
      ...some(ids('attribution'), 10),
      ...shared,
      'us:06',
      'nothing',
    ],
    ids: actors,
    from: actors,
    to: actors,
    actor: actors,
    election: ids('election'),
    incident: ids('incident'),
    subject: [...shared, 'nothing'],
    program: ['ELECTION-EO13848', 'RUSSIA-EO14024', 'CYBER2', 'NONE'],
    programs: ['ELECTION-EO13848', 'CYBER2'],
    round: ['2019-09-30', '2021-04-15', '1999-01-01'],
    country: ['RU', 'IR', 'UA'],
    countries: ['RU', 'IR', 'UA'],
    state: ['CA', 'us:06'],
    method: some(ids('technique'), 5),
    text: ['prigozhin', 'internet research', 'ira', 'iran'],
    asOf: ['2019-12-31', '2021-05-01', '2026-01-01'],
    first: [1, 2, 3],
    depth: [0, 1, 2],
    maxActors: [1, 5, 12],
    maxLength: [1, 2, 3],
    limit: [1, 3],
    minConfidence: ['LOW', 'HIGH'],
    maxDegree: [3, 30],
    sources: ['eo13848-bundled'],
    designate: actors,
    delist: actors,
    name: ['Evgeny Prigozhin', 'Internet Research Agency', 'Пригожин', 'Nobody Atall', ''],
    value: ['RA-02791', '0'],
    threshold: [0.5, 0.8],
    minShare: [0, 30],
  };
}
