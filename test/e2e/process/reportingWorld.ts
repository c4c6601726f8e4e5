/** Who reports after an election, and what is there before anybody does: the bundled elections, and two hands, one of them hidden. */
import type { LedgerRecord, RecordType } from '../../../domain/model.ts';
import { forOrgs } from '../../../domain/process/filing.ts';
import type { Role, Viewer } from '../../../domain/tlp.ts';
import { bundledRecords } from '../../../ingest/bundled.ts';
import { actor } from '../../world.ts';

const person = (user: string, role: Role, org: string): [string, Viewer] => [user, { user, org, roles: [role] }];

export const reportingViewers: Readonly<Record<string, Viewer>> = Object.fromEntries([
  person('odette', 'ODNI_ANALYST', 'US-ODNI'),
  person('oscar', 'ODNI_ANALYST', 'EX-VENDOR'),
  person('cy', 'DHS_CISA_ANALYST', 'US-CISA'),
  person('dora', 'DOJ_OFFICER', 'US-DOJ'),
  person('tess', 'TREASURY_OFFICER', 'US-TREASURY'),
  person('stan', 'STATE_DEPT_OFFICER', 'US-STATE'),
  person('dave', 'DEFENSE_READER', 'US-DEFENSE'),
  person('lakes', 'STATE_OFFICIAL', 'EX-STATE-SOS'),
  person('clerk', 'LOCAL_OFFICIAL', 'EX-COUNTY-CLERK'),
  person('vera', 'PRIVATE_SECTOR_MEMBER', 'EX-VENDOR'),
]);

const wanted: readonly RecordType[] = [
  'election',
  'assessment',
  'impactReport',
  'organization',
  'community',
  'membership',
  'emergencyNotice',
];

export function reportingRecords(): LedgerRecord[] {
  const bundled = bundledRecords();
  return [
    ...bundled.filter(({ type, id }) => wanted.includes(type) || (type === 'jurisdiction' && !/^us:\d{5}$/.test(id))),
    // Two that something is missing from: an election without an assessment, and an assessment without a report.
    ...bundled.flatMap((record) => (record.id === 'election:US-2026-11-03' ? [{ ...record, id: 'election:bare' }] : [])),
    ...bundled.flatMap((record) => (record.id === 'election:US-2026-11-03' ? [{ ...record, id: 'election:half' }] : [])),
    ...bundled.flatMap((record) =>
      record.type === 'assessment' && record.id === 'assessment:US-2026-11-03'
        ? [{ ...record, id: 'assessment:half', election: 'election:half' }]
        : [],
    ),
    actor('csv:known-hand', 'Known Hand Press'),
    actor('csv:hidden-hand', 'Hidden Hand Press', { marking: forOrgs(['US-ODNI']) }),
  ];
}
