/** Who shares: the bundled offices and communities with people of each. */
import type { LedgerRecord, RecordType } from '../../../domain/model.ts';
import type { Role, Viewer } from '../../../domain/tlp.ts';
import { bundledRecords } from '../../../ingest/bundled.ts';

const person = (user: string, role: Role, org: string): [string, Viewer] => [user, { user, org, roles: [role] }];

/** Each later one of tom, cleo, sam and ada reads one colour more. */
export const sharingViewers: Readonly<Record<string, Viewer>> = Object.fromEntries([
  person('odile', 'ODNI_ANALYST', 'US-ODNI'),
  person('olaf', 'ODNI_ANALYST', 'US-ODNI'),
  person('dee', 'DHS_CISA_ANALYST', 'US-CISA'),
  person('dan', 'DHS_CISA_ANALYST', 'US-CISA'),
  person('ella', 'COMMUNITY_STAFF', 'EI-ISAC'),
  person('emil', 'COMMUNITY_STAFF', 'EI-ISAC'),
  person('tom', 'LOCAL_OFFICIAL', 'EX-TOWN-CLERK'),
  person('cleo', 'LOCAL_OFFICIAL', 'EX-COUNTY-CLERK'),
  person('sam', 'STATE_OFFICIAL', 'EX-STATE-SOS'),
  person('ada', 'STATE_OFFICIAL', 'EX-STATE-SOS'),
  person('vic', 'PRIVATE_SECTOR_MEMBER', 'EX-VENDOR'),
  person('nora', 'LOCAL_OFFICIAL', 'EX-NEW-CLERK'),
  person('tess', 'TREASURY_OFFICER', 'US-TREASURY'),
]);

const wanted: readonly RecordType[] = ['election', 'organization', 'community', 'membership', 'membershipPaper', 'incident', 'dataset'];

/** The bundled world without its own sharing, and a clerk who is no member yet. */
export function sharingRecords(): LedgerRecord[] {
  const bundled = bundledRecords().filter(
    ({ type, id }) => wanted.includes(type) || (type === 'jurisdiction' && !/^us:\d{5}$/.test(id)) || type === 'technique',
  );
  const clerk: LedgerRecord = {
    type: 'organization',
    id: 'EX-NEW-CLERK',
    name: 'New Exampleton Clerk (synthetic)',
    level: 'LOCAL',
    jurisdiction: null,
    clientOf: [],
    marking: { tlp: 'CLEAR', originator: null, community: null, recipientOrgs: [], needToKnowRoles: [], namedRecipients: [] },
    sources: [],
    isSynthetic: true,
  };
  return [...bundled, clerk];
}
