/** A small world for assessing and determining: two made-up States, their offices, the federal agencies and what happened to a county. */
import type { ElectionRecord, JurisdictionRecord, LedgerRecord } from '../../../domain/model.ts';
import { clear } from '../../../domain/tlp.ts';
import type { Role, Viewer } from '../../../domain/tlp.ts';
import { actor, incident, organization } from '../../world.ts';

const recorded = { marking: clear, sources: [], isSynthetic: true } as const;
const place = (id: string, name: string, given: Partial<JurisdictionRecord>): JurisdictionRecord => ({
  ...recorded,
  id,
  type: 'jurisdiction',
  name,
  level: 'STATE',
  stateCode: null,
  fips: null,
  parent: null,
  ...given,
});
const election = (date: string, name: string): ElectionRecord => ({
  ...recorded,
  id: `election:${date}`,
  type: 'election',
  name,
  date,
  electionType: 'GENERAL',
  officeLevel: 'FEDERAL',
  jurisdiction: null,
  conclusionDate: null,
  conclusionReason: null,
});
const government = (code: string, name: string) =>
  actor(`gov:${code}`, name, { kind: 'FOREIGN_GOVERNMENT', countries: [code.toUpperCase()] });

export const assessingViewers: Readonly<Record<string, Viewer>> = {
  odette: as('odette', 'US-ODNI', 'ODNI_ANALYST'),
  otto: as('otto', 'US-ODNI', 'ODNI_ANALYST'),
  cy: as('cy', 'US-CISA', 'DHS_CISA_ANALYST'),
  cleo: as('cleo', 'US-CISA', 'DHS_CISA_ANALYST'),
  dora: as('dora', 'US-DOJ', 'DOJ_OFFICER'),
  tess: as('tess', 'US-TREASURY', 'TREASURY_OFFICER'),
  lakes: as('lakes', 'LK-SOS', 'STATE_OFFICIAL'),
  harbor: as('harbor', 'LK-HARBOR', 'LOCAL_OFFICIAL'),
  hills: as('hills', 'HL-SOS', 'STATE_OFFICIAL'),
  vera: as('vera', 'EX-VENDOR', 'PRIVATE_SECTOR_MEMBER'),
};

function as(user: string, org: string, role: Role): Viewer {
  return { user, org, roles: [role] };
}

export function assessingRecords(): LedgerRecord[] {
  return [
    place('jur:lk', 'Lakeland', { stateCode: 'LK' }),
    place('jur:lk/harbor', 'Harbor County', { level: 'COUNTY', parent: 'jur:lk' }),
    place('jur:hl', 'Highland', { stateCode: 'HL' }),
    ...['US-ODNI', 'US-CISA', 'US-DOJ', 'US-TREASURY'].map((id) => organization(id, id, { level: 'FEDERAL' })),
    organization('LK-SOS', 'Lakeland Secretary of State', { jurisdiction: 'jur:lk' }),
    organization('LK-HARBOR', 'Harbor County Clerk', { level: 'LOCAL', jurisdiction: 'jur:lk/harbor', clientOf: ['LK-SOS'] }),
    organization('HL-SOS', 'Highland Secretary of State', { jurisdiction: 'jur:hl' }),
    organization('EX-VENDOR', 'Ballot Works', { level: 'PRIVATE' }),
    election('2016-11-08', 'the 2016 general election'),
    election('2024-11-05', 'the 2024 general election'),
    government('zz', 'Government of Zubrowka'),
    government('yy', 'Government of Ylandia'),
    actor('made:1', 'Blue Door Agency', { countries: ['ZZ'] }),
    {
      ...recorded,
      id: 'disarm:T0049',
      type: 'technique',
      framework: 'DISARM',
      code: 'T0049',
      name: 'Flood Information Space',
      tier: 'TECHNIQUE',
      parent: null,
    },
    incident('incident:pages', 'Copied pages', {
      elections: ['election:2024-11-05'],
      techniques: ['disarm:T0049'],
      status: 'CONFIRMED',
      indicators: ['pages.example', '192.0.2.7', 'mail@pages.example'],
    }),
    incident('incident:letters', 'Letters to voters', {
      elections: ['election:2024-11-05'],
      techniques: ['disarm:T0049'],
      indicators: ['pages[.]example', '192.0.2.7', 'other.example'],
    }),
  ];
}
