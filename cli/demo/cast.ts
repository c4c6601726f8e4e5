/** Who plays in the demonstration: invented people of the offices and agencies of the bundled data. */
import type { Role } from '../../domain/tlp.ts';

export interface Player {
  readonly user: string;
  /** As the story calls them. */
  readonly called: string;
  readonly org: string;
  readonly roles: readonly Role[];
}

const player = (user: string, called: string, org: string, ...roles: Role[]): Player => ({ user: `demo:${user}`, called, org, roles });

export const cast = {
  county: player('clara', 'The county clerk', 'EX-COUNTY-CLERK', 'LOCAL_OFFICIAL'),
  state: player('sam', 'The Secretary of State’s office', 'EX-STATE-SOS', 'STATE_OFFICIAL'),
  town: player('tom', 'The town clerk', 'EX-TOWN-CLERK', 'LOCAL_OFFICIAL'),
  vendor: player('vera', 'The vendor', 'EX-VENDOR', 'PRIVATE_SECTOR_MEMBER'),
  cisa: player('dan', 'CISA', 'US-CISA', 'DHS_CISA_ANALYST'),
  odni: player('odette', 'ODNI', 'US-ODNI', 'ODNI_ANALYST'),
  justice: player('dora', 'Justice', 'US-DOJ', 'DOJ_OFFICER'),
  treasury: player('tess', 'Treasury', 'US-TREASURY', 'TREASURY_OFFICER'),
  /** Judged the incident, and works for Treasury too: section 1(f) keeps the two apart. */
  both: player('odette', 'The analyst, lent to Treasury', 'US-TREASURY', 'ODNI_ANALYST', 'TREASURY_OFFICER'),
  diplomat: player('stan', 'The State Department', 'US-STATE', 'STATE_DEPT_OFFICER'),
} as const satisfies Readonly<Record<string, Player>>;

export type CastName = keyof typeof cast;
/** Somebody of the cast, or nobody: who sends no token is the public. */
export type Viewer = CastName | 'public';

export function called(viewer: Viewer): string {
  return viewer === 'public' ? 'The public' : cast[viewer].called;
}
