/** What publishing may reveal: to whom a judgment goes, beside those who see what it is about. */
import type { Marking } from '../tlp.ts';
import type { Guard } from './machine.ts';
import { noLooserThanSources } from './sharing.ts';
import type { SourceFact } from './sharing.ts';

/** What a move that sets a marking is asked with. */
export interface Publication {
  /** The marking that the record will have. */
  readonly marking: Marking;
  /** What it is derived from. */
  readonly sources: readonly SourceFact[];
}

/** As `noLooserThanSources`, for a move that sets the marking. */
export const publishedNoLooser: Guard<{ readonly facts: Publication }> = {
  ...noLooserThanSources,
  violations: ({ facts }) => noLooserThanSources.violations({ marking: facts.marking, facts }),
};

/**
 * Whether everybody to whom one marking shows a record may see a record of another marking, as far as the markings alone tell: true is
 * certain, false may only mean not known. Originators are left aside.
 */
export function reachesAllOf(marking: Marking, others: Marking): boolean {
  if (marking.tlp === 'CLEAR') return true;
  const isAmber = marking.tlp === others.tlp || (marking.tlp === 'AMBER' && others.tlp === 'AMBER_STRICT');
  switch (marking.tlp) {
    case 'GREEN':
      return others.tlp === 'GREEN' && marking.community === others.community;
    case 'AMBER':
    case 'AMBER_STRICT':
      return isAmber && holdsAll(marking.recipientOrgs, others.recipientOrgs) && holdsRoles(marking, others);
    case 'RED':
      return others.tlp === 'RED' && holdsAll(marking.namedRecipients, others.namedRecipients);
  }
}

function holdsRoles(marking: Marking, others: Marking): boolean {
  if (marking.needToKnowRoles.length === 0) return true;
  return others.needToKnowRoles.length > 0 && holdsAll(marking.needToKnowRoles, others.needToKnowRoles);
}

function holdsAll<T>(list: readonly T[], others: readonly T[]): boolean {
  return others.every((each) => list.includes(each));
}
