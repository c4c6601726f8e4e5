/** A warning with what to do, from a community or Homeland Security to those who run elections. */
import { incompleteMarking, loosening } from '../markings.ts';
import type { Day, Instant, SeverityLevel } from '../model.ts';
import type { Marking } from '../tlp.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { acknowledged, ofCommunity, sourceConflicts } from './sharing.ts';
import type { AssetType, Sources } from './sharing.ts';
import { listed, stated } from './stated.ts';

export const advisoryStatuses = ['DRAFT', 'IN_REVIEW', 'RELEASED', 'UPDATED', 'EXPIRED', 'RESCINDED'] as const;
export type AdvisoryStatus = (typeof advisoryStatuses)[number];

interface Text {
  readonly title: string;
  readonly body: string;
  readonly severity: SeverityLevel;
  readonly affectedAssetTypes: readonly AssetType[];
  readonly recommendedActions: readonly string[];
  /** Last day it is of use; null where it does not expire. */
  readonly expiresAt: Day | null;
}
/** Where it comes from and where it is to go. */
interface Destined {
  /** Ids of the intelligence, tear-lines, incidents and advisories it is derived from. */
  readonly derivedFrom: readonly string[];
  /** The community that issues it; null where an agency issues it by itself. */
  readonly community: string | null;
  /** What it is marked once released, as its originator decided; until then only the circle of its drafters sees it. */
  readonly releaseMarking: Marking;
}
export interface AdvisoryRecord extends Tracked<'advisory', AdvisoryStatus>, Text, Destined {
  /** The organisation that drafted it; null where it is not known. */
  readonly issuer: string | null;
  readonly version: number;
  /** What earlier versions said, oldest first; only those that went to all who see it now. */
  readonly earlierTexts: readonly Text[];
  readonly releasedAt: Instant | null;
  /** When its present version went out; null before release. */
  readonly updatedAt: Instant | null;
  readonly rescindReason: string | null;
}
/** An advisory with the acknowledgements that the viewer may see. */
export interface AdvisoryFile extends AdvisoryRecord {
  /** One for every organisation, of the version it first acknowledged. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/** The community through which an advisory reaches who sees it; null where it came by name, or from an agency to everybody. */
export function communityReached({ marking, community }: Pick<AdvisoryRecord, 'marking' | 'community'>): string | null {
  return marking.tlp === 'GREEN' || marking.tlp === 'CLEAR' ? (marking.community ?? community) : null;
}

const who = ['DHS_CISA_ANALYST', 'COMMUNITY_STAFF'] as const;
const said = [stated('title', 'An advisory needs a title.'), stated('body', 'An advisory needs a text.')] as const;
const actionable = listed('recommendedActions', 'Recommend at least one action.');

type Destining = Guard<{
  readonly record: AdvisoryFile | null;
  readonly input: Pick<Destined, 'releaseMarking'>;
  readonly facts: Sources;
  readonly writer: string;
}>;
const noLooserThanSources: Destining = {
  codes: ['TLP_SOURCE_CONFLICT'],
  holds: 'What it is to be marked is no looser than a source, unless the originator wrote a tear-line for it',
  violations: ({ input, facts }) => sourceConflicts(input.releaseMarking, facts.sources),
};
const namesRecipients: Destining = {
  codes: ['RED_NEEDS_NAMED_RECIPIENTS', 'AMBER_NEEDS_RECIPIENT_ORGS', 'BAD_INPUT'],
  holds: 'What it is to be marked names its recipients',
  violations: ({ input }) => incompleteMarking(input.releaseMarking),
};
const loosenedByOriginator: Destining = {
  codes: ['TLP_CANNOT_LOOSEN'],
  holds: 'It is to be marked no looser than its originator decided, unless you are the originator',
  violations: ({ record, input, writer }) => (record === null ? [] : loosening(record.releaseMarking, input.releaseMarking, writer)),
};
const destined = [namesRecipients, noLooserThanSources, loosenedByOriginator] as const;

export const draftAdvisory: Opening<AdvisoryFile, Text & Destined, Sources> = {
  name: 'draftAdvisory',
  doing: 'draft advisories',
  to: 'DRAFT',
  who,
  needs: [...said, namesRecipients, noLooserThanSources],
  fields: ({ input, viewer }) => ({
    ...input,
    issuer: viewer.org,
    version: 1,
    earlierTexts: [],
    releasedAt: null,
    updatedAt: null,
    acknowledgements: [],
    rescindReason: null,
  }),
};

export const editAdvisory: Transition<AdvisoryFile, Text & Destined, Sources> = {
  name: 'editAdvisory',
  doing: 'edit advisories',
  from: ['DRAFT'],
  to: null,
  who,
  needs: [...said, ...destined],
  changes: ({ input }) => input,
};

export const reviewAdvisory: Transition<AdvisoryFile, object, null> = {
  name: 'reviewAdvisory',
  doing: 'put advisories to review',
  from: ['DRAFT'],
  to: 'IN_REVIEW',
  who,
  needs: [
    {
      codes: actionable.codes,
      holds: actionable.holds,
      violations: ({ record }) => actionable.violations({ input: record }),
    },
  ],
  changes: () => ({}),
};

export const releaseAdvisory: Transition<AdvisoryFile, Pick<Destined, 'releaseMarking'>, Sources & { readonly isMember: boolean }> = {
  name: 'releaseAdvisory',
  doing: 'release advisories',
  from: ['IN_REVIEW'],
  to: 'RELEASED',
  who,
  needs: [...destined, ofCommunity],
  changes: ({ input: { releaseMarking }, at }) => ({ releasedAt: at, updatedAt: at, releaseMarking, marking: releaseMarking }),
};

export const updateAdvisory: Transition<AdvisoryFile, Text & Omit<Destined, 'community'>, Sources & { readonly isMember: boolean }> = {
  name: 'updateAdvisory',
  doing: 'update advisories',
  from: ['RELEASED', 'UPDATED'],
  to: 'UPDATED',
  who,
  needs: [...said, actionable, ...destined, ofCommunity],
  changes: ({ record, input, at }) => {
    const { title, body, severity, affectedAssetTypes, recommendedActions, expiresAt } = record;
    const before = { title, body, severity, affectedAssetTypes, recommendedActions, expiresAt };
    // Whom it reaches for the first time does not get what was written for fewer.
    const isLoosened = loosening(record.marking, input.releaseMarking, '').length > 0;
    const earlierTexts = isLoosened ? [] : [...record.earlierTexts, before];
    return { ...input, marking: input.releaseMarking, updatedAt: at, version: record.version + 1, earlierTexts };
  },
};

export const acknowledgeAdvisory: Transition<AdvisoryFile, object, { readonly isMember: boolean; readonly sharedWith: readonly string[] }> =
  {
    name: 'acknowledge',
    doing: 'acknowledge advisories',
    from: ['RELEASED', 'UPDATED'],
    to: null,
    who: ['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER'],
    needs: [ofCommunity],
    changes: ({ record, facts: { sharedWith }, viewer, writer, at }) => {
      if (viewer.org === null) return {};
      const answer = { org: viewer.org, by: writer, at, version: record.version, sharedWith };
      return { acknowledgements: acknowledged(record.acknowledgements, answer) };
    },
  };

export const expireAdvisory: Transition<AdvisoryFile, object, null> = {
  name: 'expireAdvisory',
  doing: 'record that advisories have expired',
  from: ['RELEASED', 'UPDATED'],
  to: 'EXPIRED',
  who,
  needs: [
    {
      codes: ['BAD_INPUT'],
      holds: 'Its last day has passed',
      violations: ({ record: { expiresAt }, day }) =>
        expiresAt !== null && expiresAt < day
          ? []
          : [{ code: 'BAD_INPUT', message: 'Its last day has not passed; rescind it to end it now.', field: 'expiresAt' }],
    },
  ],
  changes: () => ({}),
};

export const rescindAdvisory: Transition<AdvisoryFile, { readonly reason: string }, null> = {
  name: 'rescindAdvisory',
  doing: 'rescind advisories',
  from: ['RELEASED', 'UPDATED'],
  to: 'RESCINDED',
  who,
  needs: [stated('reason', 'Say why the advisory is rescinded.')],
  changes: ({ input }) => ({ rescindReason: input.reason }),
};

export const advisoryMachine: Machine<AdvisoryFile> = {
  type: 'advisory',
  noun: 'advisory',
  about:
    'A warning with recommended actions. Until it is released its drafters alone see it; its originator decides who sees it then. ' +
    'Acknowledging twice changes nothing, and no recipient sees the acknowledgement of another.',
  states: advisoryStatuses,
  terminal: ['EXPIRED', 'RESCINDED'],
  openings: [draftAdvisory],
  transitions: [editAdvisory, reviewAdvisory, releaseAdvisory, updateAdvisory, acknowledgeAdvisory, expireAdvisory, rescindAdvisory],
};
