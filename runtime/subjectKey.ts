import type { ScreenedParty } from '../domain/screening/party.ts';
import { comparableParty } from '../domain/screening/question.ts';
import { hashOf } from './receipts.ts';

/** What a clearance knows a screened party by, SHA-256 in hexadecimal: equal for the same name and particulars. */
export function subjectKeyOf(party: ScreenedParty): string {
  return hashOf(comparableParty(party));
}
