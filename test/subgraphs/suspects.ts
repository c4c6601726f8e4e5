/** A small list to screen against: public names, one company blocked by ownership alone, one that nobody has anything against. */
import type { ActorRecord, LedgerRecord, ProgramRecord } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import { actor, designation, link, madeUp, marked } from '../world.ts';

const recorded = { marking: clear, sources: [madeUp], isSynthetic: true } as const;

const program = (tag: string, regime: ProgramRecord['regime'], given: Partial<ProgramRecord> = {}): ProgramRecord => ({
  ...recorded,
  id: `program:${tag}`,
  type: 'program',
  tag,
  name: tag,
  legalAuthority: 'Order 1',
  regime,
  blocking: true,
  ...given,
});

export const prigozhin: ActorRecord = actor('made:prigozhin', 'PRIGOZHIN, Yevgeniy Viktorovich', {
  kind: 'INDIVIDUAL',
  countries: ['RU'],
  details: { kind: 'INDIVIDUAL', birthDates: ['1961-06-01'], birthPlaces: [], nationalities: ['RU'], gender: 'Male' },
});

/** What only the analysts' organisation sees. */
export const analystsOnly = marked({ tlp: 'AMBER_STRICT', originator: 'ada', recipientOrgs: ['org:analysts'] });

export function suspects(): LedgerRecord[] {
  return [
    {
      ...recorded,
      id: 'dataset:made-up',
      type: 'dataset',
      name: 'made-up',
      title: 'Made up',
      publisher: 'x',
      licence: 'CC0-1.0',
      url: null,
    },
    {
      ...recorded,
      id: 'list:made-up/2024-05-01',
      type: 'listVersion',
      dataset: 'made-up',
      asOf: '2024-05-01',
      entries: 4,
      links: 0,
      designations: 0,
      rejects: 0,
      loadedAt: '2024-05-02T06:00:00.000Z',
      contentHash: 'ab',
    },
    program('DOORS', 'US'),
    prigozhin,
    designation('made:prigozhin/DOORS', 'made:prigozhin', ['DOORS'], { since: '2020-01-01' }),
    actor('made:concord', 'CONCORD CATERING LLC', { countries: ['RU'] }),
    link('made:stake', 'made:prigozhin', 'made:concord', {
      linkType: 'OWNS',
      interest: 'EQUITY',
      share: { min: '50', max: '50', minOpen: false, maxOpen: false },
    }),
    actor('made:baker', 'Harborlight Bakery LLC', { countries: ['ZZ'] }),
    actor('made:ended', 'QADDAFI, Muammar', { kind: 'INDIVIDUAL', countries: ['LY'] }),
    designation('made:ended/DOORS', 'made:ended', ['DOORS'], { since: '2011-02-25', until: '2012-01-01', status: 'DELISTED' }),
    actor('made:secret', 'Velvet Meridian Holdings', { marking: analystsOnly }),
    designation('made:secret/DOORS', 'made:secret', ['DOORS'], { since: '2024-01-01', marking: analystsOnly }),
  ];
}

export const screeners = {
  ada: { user: 'ada', org: 'org:analysts', roles: ['ODNI_ANALYST'] },
  eve: { user: 'eve', org: 'org:analysts', roles: ['TREASURY_OFFICER'] },
  ben: { user: 'ben', org: 'org:bank', roles: ['PRIVATE_SECTOR_MEMBER'] },
  bea: { user: 'bea', org: 'org:bank', roles: ['PRIVATE_SECTOR_MEMBER'] },
  sol: { user: 'sol', org: null, roles: ['TREASURY_OFFICER'] },
  lee: { user: 'lee', org: 'org:elsewhere', roles: ['LOCAL_OFFICIAL'] },
} as const;
