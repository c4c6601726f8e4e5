/** Which agency a role speaks for. */
import type { Agency } from '../model.ts';
import type { Role, Viewer } from '../tlp.ts';

const agencyOfRole: Partial<Record<Role, Agency>> = {
  ODNI_ANALYST: 'ODNI',
  DHS_CISA_ANALYST: 'DHS_CISA',
  DOJ_OFFICER: 'DOJ',
  TREASURY_OFFICER: 'TREASURY',
  STATE_DEPT_OFFICER: 'STATE',
  DEFENSE_READER: 'DEFENSE',
};

/** The agencies as sentences name them. */
export const agencyNames: Readonly<Record<Agency, string>> = {
  PRESIDENT: 'the President',
  ODNI: 'the Director of National Intelligence',
  DHS_CISA: 'Homeland Security',
  DOJ: 'the Attorney General',
  FBI: 'the FBI',
  TREASURY: 'Treasury',
  STATE: 'State',
  DEFENSE: 'Defense',
  WHITE_HOUSE: 'the White House',
  NSA: 'the NSA',
  CIA: 'the CIA',
  EAC: 'the Election Assistance Commission',
  USPS: 'the Postal Service',
};

/** The agency a viewer speaks for among some, the first of the viewer's roles that has one; null for others. */
export function agencyOf<A extends Agency>(viewer: Viewer, among: readonly A[]): A | null {
  for (const role of viewer.roles) {
    const agency = among.find((each) => each === agencyOfRole[role]);
    if (agency !== undefined) return agency;
  }
  return null;
}

/** One agency's signature. */
export interface Signature<A extends Agency> {
  readonly agency: A;
  readonly by: string;
  readonly at: string;
}

/** The agencies of a list that have not signed. */
export function unsigned<A extends Agency>(signatures: readonly Signature<A>[], wanted: readonly A[]): A[] {
  return wanted.filter((agency) => !signatures.some((signature) => signature.agency === agency));
}
