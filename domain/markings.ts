/** Markings as writers ask for them: complete, allowed, and not loosened by anyone but the originator. */
import type { Violation } from './errors.ts';
import { isStricter } from './tlp.ts';
import type { Marking, Role, Tlp } from './tlp.ts';

/** What an input says of a marking; what is absent or null keeps what is recorded. */
export interface AskedMarking {
  readonly marking?: Tlp | null;
  readonly community?: string | null;
  readonly recipientOrgs?: readonly string[] | null;
  readonly needToKnowRoles?: readonly Role[] | null;
  readonly namedRecipients?: readonly string[] | null;
}

/** The marking asked for, over the one recorded or a new record's default; circles that its colour does not read are dropped. */
export function markingFrom(asked: AskedMarking, before: Marking, writer: string): Marking {
  const tlp = asked.marking ?? before.tlp;
  const isAmber = tlp === 'AMBER' || tlp === 'AMBER_STRICT';
  return {
    tlp,
    originator: before.originator ?? (tlp === 'CLEAR' ? null : writer),
    community: tlp === 'GREEN' ? (asked.community ?? before.community) : isAmber ? (asked.community ?? amberCommunity(before)) : null,
    recipientOrgs: isAmber ? (asked.recipientOrgs ?? before.recipientOrgs) : [],
    needToKnowRoles: isAmber ? (asked.needToKnowRoles ?? before.needToKnowRoles) : [],
    namedRecipients: tlp === 'RED' ? (asked.namedRecipients ?? before.namedRecipients) : [],
  };
}

function amberCommunity({ tlp, community }: Marking): string | null {
  return tlp === 'AMBER' || tlp === 'AMBER_STRICT' ? community : null;
}

/** What is missing from a marking for its colour. */
export function incompleteMarking(marking: Marking): Violation[] {
  switch (marking.tlp) {
    case 'RED':
      if (marking.namedRecipients.length > 0) return [];
      return [
        { code: 'RED_NEEDS_NAMED_RECIPIENTS', message: 'A TLP:RED record must name its recipients by user id.', field: 'namedRecipients' },
      ];
    case 'AMBER':
    case 'AMBER_STRICT':
      if (marking.recipientOrgs.length > 0) return [];
      return [
        {
          code: 'AMBER_NEEDS_RECIPIENT_ORGS',
          message: `A TLP:${marking.tlp} record must name its recipient organisations.`,
          field: 'recipientOrgs',
        },
      ];
    case 'GREEN':
      if (marking.community !== null) return [];
      return [{ code: 'BAD_INPUT', message: 'A TLP:GREEN record must name its community.', field: 'community' }];
    case 'CLEAR':
      return [];
  }
}

/** The violation where somebody other than the originator lets more people see a record than before. */
export function loosening(before: Marking, after: Marking, writer: string): Violation[] {
  if (before.originator === writer || !isLoosened(before, after)) return [];
  const message = `Only the originator may let more people see this record: TLP:${before.tlp} to TLP:${after.tlp}.`;
  return [{ code: 'TLP_CANNOT_LOOSEN', message, field: 'marking' }];
}

function isLoosened(before: Marking, after: Marking): boolean {
  if (isStricter(before.tlp, after.tlp)) return true;
  if (before.tlp !== after.tlp) return false;
  const gains = (old: readonly string[], now: readonly string[]) => now.some((item) => !old.includes(item));
  if (before.community !== after.community && before.community !== null) return true;
  if (gains(before.recipientOrgs, after.recipientOrgs) || gains(before.namedRecipients, after.namedRecipients)) return true;
  if (before.needToKnowRoles.length === 0) return false;
  return after.needToKnowRoles.length === 0 || gains(before.needToKnowRoles, after.needToKnowRoles);
}
