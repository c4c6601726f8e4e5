/** Delivery of the documents of section 1: to whom, when, and what may change afterwards. */
import type { ErrorCode, Violation } from '../errors.ts';
import type { Agency, Day } from '../model.ts';
import { agencyNames } from './agencies.ts';
import { futureDay, later } from './chronology.ts';
import type { Guard } from './machine.ts';
import { inWords, isStated } from './stated.ts';

/** That a recipient has a document. */
export interface Receipt {
  readonly agency: Agency;
  readonly receivedAt: Day;
}
/** One version that took the place of what was delivered before. */
export interface Amendment {
  /** 1, 2, 3 ...; version `number + 1` is what it left. */
  readonly number: number;
  readonly reason: string;
  readonly newInformationAt: Day;
  readonly changedBlocks: readonly string[];
  readonly approvedBy: readonly string[];
  readonly deliveredAt: Day;
}
export interface Delivery {
  readonly deliveredAt: Day;
  readonly recipients: readonly Receipt[];
}

/** That every recipient the order names has the document. */
export function deliveredToAll(wanted: readonly Agency[], code: ErrorCode, rule: string): Guard<{ readonly input: Delivery }> {
  const names = inWords(wanted.map((agency) => agencyNames[agency]));
  return {
    codes: [code],
    holds: `It is delivered to ${names}`,
    violations: ({ input }) => {
      const missing = wanted.filter((agency) => !input.recipients.some((each) => each.agency === agency));
      if (missing.length === 0) return [];
      const message = `Not yet delivered to: ${missing.map((agency) => agencyNames[agency]).join(', ')} (${rule}).`;
      return [{ code, message, rule: `EO 13848 ${rule}`, field: 'recipients', details: { missing } }];
    },
  };
}

/** That nobody received it before it was delivered or will have received it, and that it was not delivered before it could be. */
export const deliveryInOrder: Guard<{ readonly input: Delivery; readonly facts: { readonly earliest: Day | null }; readonly day: Day }> = {
  codes: ['DELIVERED_DATE_IN_FUTURE', 'DATE_ORDER'],
  holds: 'No day of delivery or receipt is in the future, and none precedes what it follows',
  violations: ({ input: { deliveredAt, recipients }, facts: { earliest }, day }) => [
    ...futureDay(deliveredAt, day, 'deliveredAt'),
    ...later(earliest, 'What it follows', deliveredAt, 'deliveredAt', 'deliveredAt'),
    ...recipients.flatMap(({ agency, receivedAt }): Violation[] => [
      ...futureDay(receivedAt, day, `recipients.${agency}`),
      ...later(deliveredAt, 'deliveredAt', receivedAt, `the receipt by ${agencyNames[agency]}`, `recipients.${agency}`),
    ]),
  ],
};

/** The day the last recipient had it; null without recipients. */
export function lastReceipt(recipients: readonly Receipt[]): Day | null {
  return recipients.reduce<Day | null>((last, { receivedAt }) => (last === null || receivedAt > last ? receivedAt : last), null);
}

/** Refuses to edit what was delivered; for the states after delivery. */
export const immutable: Guard<{ readonly record: { readonly version: number; readonly deliveredAt: Day | null } }> = {
  codes: ['DELIVERED_DOCUMENT_IMMUTABLE'],
  holds: 'It is not delivered; what was delivered is amended, never edited',
  violations: ({ record: { version, deliveredAt } }) => {
    const message = `Version ${version} was delivered ${deliveredAt ?? 'on a day not recorded'}. Create an amendment.`;
    return [{ code: 'DELIVERED_DOCUMENT_IMMUTABLE', message, rule: 'EO 13848 section 1(c)' }];
  },
};

export interface Amending {
  readonly reason: string;
  /** The day of the information that calls for the amendment. */
  readonly newInformationAt: Day;
}

/** That an amendment rests on information later than delivery. */
export const laterInformation: Guard<{
  readonly record: { readonly deliveredAt: Day | null };
  readonly input: Amending & { readonly overrideReason: string | null };
  readonly day: Day;
}> = {
  codes: ['AMENDMENT_NEEDS_NEW_INFORMATION', 'DELIVERED_DATE_IN_FUTURE'],
  holds: 'The information emerged after delivery, or a reason is given for going back; it is not from the future',
  violations: ({ record: { deliveredAt }, input, day }) => {
    const found = futureDay(input.newInformationAt, day, 'newInformationAt');
    if (deliveredAt === null || input.newInformationAt >= deliveredAt || isStated(input.overrideReason)) return found;
    const message =
      `Information dated ${input.newInformationAt} predates delivery ${deliveredAt}; ` +
      'section 1(c) amendments need information that emerged later.';
    return [...found, { code: 'AMENDMENT_NEEDS_NEW_INFORMATION', message, rule: 'EO 13848 section 1(c)', field: 'newInformationAt' }];
  },
};

/** The names of the fields in which two contents differ, sorted. */
export function differing<T extends object>(before: T, after: T): string[] {
  const keys = Object.keys(after) as (keyof T & string)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).sort();
}
