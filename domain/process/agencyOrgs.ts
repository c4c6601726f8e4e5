/** The organisations that agencies are in this service, and the circles that the order names. */
import type { Agency } from '../model.ts';

export const agencyOrgs = {
  PRESIDENT: 'US-WHITE-HOUSE',
  ODNI: 'US-ODNI',
  DHS_CISA: 'US-CISA',
  DOJ: 'US-DOJ',
  FBI: 'US-DOJ',
  TREASURY: 'US-TREASURY',
  STATE: 'US-STATE',
  DEFENSE: 'US-DEFENSE',
  WHITE_HOUSE: 'US-WHITE-HOUSE',
  NSA: 'US-NSA',
  CIA: 'US-CIA',
  EAC: 'US-EAC',
  USPS: 'US-USPS',
} as const satisfies Readonly<Record<Agency, string>>;

/** Treasury and the three it consults under section 2(a): who knows of a listing before it is published. */
export const sanctionsCircle: readonly string[] = [agencyOrgs.TREASURY, agencyOrgs.STATE, agencyOrgs.DOJ, agencyOrgs.DHS_CISA];
/** Who may know whom an incident hit, besides the victim and its State. */
export const victimCircle: readonly string[] = [agencyOrgs.DHS_CISA, agencyOrgs.DOJ];

/** The organisations of some agencies, each once, sorted. */
export function orgsOf(agencies: readonly Agency[]): string[] {
  return [...new Set(agencies.map((agency) => agencyOrgs[agency]))].sort();
}
