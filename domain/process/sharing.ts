/** What every shared product must be: derived no looser than its sources, and useful to whoever receives it. */
import type { Violation } from '../errors.ts';
import type { Tlp } from '../tlp.ts';
import { isStricter } from '../tlp.ts';
import type { Marking } from '../tlp.ts';
import type { Guard } from './machine.ts';

export const assetTypes = [
  'VOTER_REGISTRATION_DATABASE',
  'VOTING_MACHINE',
  'TABULATION_EQUIPMENT',
  'RESULTS_TRANSMISSION',
  'ELECTION_NIGHT_REPORTING',
  'E_POLLBOOK',
  'POLLING_PLACE',
  'STORAGE_FACILITY',
  'CENTRAL_COUNT_SITE',
  'BALLOT_PRINTING_MAILING',
  'PUBLIC_ELECTION_WEBSITE',
  'OFFICE_NETWORK_EMAIL',
  'CAMPAIGN_INFRASTRUCTURE',
  'POLITICAL_ORG_INFRASTRUCTURE',
  'CANDIDATE_INFRASTRUCTURE',
  'PUBLIC_INFORMATION_SPACE',
] as const;
export type AssetType = (typeof assetTypes)[number];

/** What something is derived from: its colour, its community at TLP:GREEN, and the colours its originator wrote tear-lines for. */
export interface SourceFact {
  readonly id: string;
  readonly tlp: Tlp;
  readonly community?: string | null;
  readonly tearlines: readonly Tlp[];
}

/** That nothing derived is marked looser than a source, but for a tear-line at that colour or a looser one. */
export const noLooserThanSources: Guard<{ readonly marking: Marking; readonly facts: Sources }> = {
  codes: ['TLP_SOURCE_CONFLICT'],
  holds: 'Its marking is no looser than that of a source, unless the originator wrote a tear-line for it',
  violations: ({ marking, facts }) => sourceConflicts(marking, facts.sources),
};

export interface Sources {
  readonly sources: readonly SourceFact[];
}

/** The sources that something so marked may not be derived from: stricter ones, and at TLP:GREEN those of another community. */
export function sourceConflicts(marking: Pick<Marking, 'tlp' | 'community'>, sources: readonly SourceFact[]): Violation[] {
  const { tlp } = marking;
  const isElsewhere = (source: SourceFact) =>
    tlp === 'GREEN' && source.tlp === 'GREEN' && typeof source.community === 'string' && source.community !== marking.community;
  return sources
    .filter((source) => isStricter(source.tlp, tlp) || isElsewhere(source))
    .filter((source) => !source.tearlines.some((line) => !isStricter(line, tlp)))
    .map((source) => {
      const within = isElsewhere(source) ? ' within its community' : '';
      const message = `Source ${source.id} is TLP:${source.tlp}; release at TLP:${source.tlp}${within} or stricter, or ask for a tearline.`;
      return { code: 'TLP_SOURCE_CONFLICT', message, rule: 'TLP 2.0', field: 'marking', details: { source: source.id } };
    });
}

/** That an organisation acknowledged once is not recorded twice: the acknowledgements with this one, the first of an organisation kept. */
export function acknowledged<A extends { readonly org: string }>(before: readonly A[], more: A): A[] {
  return before.some(({ org }) => org === more.org) ? [...before] : [...before, more];
}

/** That the writer's organisation is an active member, or a partner, of the community. */
export const ofCommunity: Guard<{ readonly facts: { readonly isMember: boolean } }> = {
  codes: ['NOT_MEMBER'],
  holds: 'Your organisation is an active member of the community, or its partner',
  violations: ({ facts: { isMember } }) =>
    isMember ? [] : [{ code: 'NOT_MEMBER', message: 'Your organisation is not an active member of that community.', field: 'community' }],
};
