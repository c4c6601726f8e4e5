/** What licences permit, and when. */
import type { Day, DesignationRecord, LicenseRecord } from './model.ts';

/** Whether a licence permits anything on a day: issued, begun, not expired. A licence without a day of issue has begun. */
export function isLicenseInForce(license: Pick<LicenseRecord, 'status' | 'issuedAt' | 'expiresAt'>, day: Day): boolean {
  if (license.status !== 'ISSUED' && license.status !== 'AMENDED') return false;
  return (license.issuedAt === null || license.issuedAt <= day) && (license.expiresAt === null || day <= license.expiresAt);
}

/** Whether a licence covers a designation, by name or through one of its programmes. */
export function covers(
  license: Pick<LicenseRecord, 'programs' | 'designations'>,
  designation: Pick<DesignationRecord, 'id' | 'programs'>,
): boolean {
  return license.designations.includes(designation.id) || designation.programs.some((tag) => license.programs.includes(tag));
}
