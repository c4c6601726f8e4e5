import { blockedSignatory, controlledByBlocked, controlNotAssessed } from './warnings/control.ts';
import { legacyBlockedProperty, recentDivestment, shamRisk } from './warnings/divestment.ts';
import type { WarningFacts } from './warnings/facts.ts';
import {
  blockedInterest,
  conflictingSources,
  licensed,
  listingDateUnknown,
  nonBlockingMeasure,
  significantMinority,
  unattributedShare,
} from './warnings/shares.ts';

export type { EndedStake, Holding, MeasuredHolding, Tie, WarningFacts } from './warnings/facts.ts';

/** Each says, in a sentence to act on, why it applies; null where it does not. In the order in which warnings are shown. */
const warnings = {
  SIGNIFICANT_MINORITY: significantMinority,
  CONTROLLED_BY_BLOCKED: controlledByBlocked,
  CONTROL_NOT_ASSESSED: controlNotAssessed,
  BLOCKED_SIGNATORY: blockedSignatory,
  RECENT_DIVESTMENT: recentDivestment,
  LEGACY_BLOCKED_PROPERTY: legacyBlockedProperty,
  BLOCKED_INTEREST: blockedInterest,
  SHAM_RISK: shamRisk,
  NON_BLOCKING_MEASURE: nonBlockingMeasure,
  UNATTRIBUTED_SHARE: unattributedShare,
  CONFLICTING_SOURCES: conflictingSources,
  LISTING_DATE_UNKNOWN: listingDateUnknown,
  LICENSED: licensed,
} as const satisfies Readonly<Record<string, (facts: WarningFacts) => string | null>>;

export type WarningCode = keyof typeof warnings;
export const warningCodes = Object.keys(warnings) as readonly WarningCode[];

export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
}

/** What an officer must know beside a verdict, one warning a code at most. */
export function warningsOf(facts: WarningFacts): Warning[] {
  return warningCodes.flatMap((code) => {
    const message = warnings[code](facts);
    return message === null ? [] : [{ code, message }];
  });
}
