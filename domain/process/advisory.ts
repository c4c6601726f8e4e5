/** A warning with what to do, from a community or Homeland Security to those who run elections. */
import type { Day, Instant, SeverityLevel } from '../model.ts';
import type { Machine, Opening, Tracked, Transition } from './machine.ts';
import { acknowledged, noLooserThanSources, ofCommunity } from './sharing.ts';
import type { AssetType, SourceFact } from './sharing.ts';
import { listed, stated } from './stated.ts';

export const advisoryStatuses = ['DRAFT', 'IN_REVIEW', 'RELEASED', 'UPDATED', 'EXPIRED', 'RESCINDED'] as const;
export type AdvisoryStatus = (typeof advisoryStatuses)[number];

export interface Acknowledgement {
  readonly org: string;
  readonly by: string;
  readonly at: Instant;
  /** The version that was acknowledged. */
  readonly version: number;
}
interface Text {
  readonly title: string;
  readonly body: string;
  readonly severity: SeverityLevel;
  readonly affectedAssetTypes: readonly AssetType[];
  readonly recommendedActions: readonly string[];
  /** Last day it is of use; null where it does not expire. */
  readonly expiresAt: Day | null;
}
export interface AdvisoryRecord extends Tracked<'advisory', AdvisoryStatus>, Text {
  /** Ids of the intelligence, incidents and advisories it is derived from. */
  readonly derivedFrom: readonly string[];
  readonly version: number;
  /** What earlier versions said, oldest first. */
  readonly earlierTexts: readonly Text[];
  readonly releasedAt: Instant | null;
  readonly rescindReason: string | null;
}
/** An advisory with the acknowledgements that the viewer may see. */
export interface AdvisoryFile extends AdvisoryRecord {
  /** One for every organisation, of the version it first acknowledged. */
  readonly acknowledgements: readonly Acknowledgement[];
}

interface Sources {
  readonly sources: readonly SourceFact[];
}
const who = ['DHS_CISA_ANALYST', 'COMMUNITY_STAFF'] as const;
const said = [stated('title', 'An advisory needs a title.'), stated('body', 'An advisory needs a text.')] as const;
const actionable = listed('recommendedActions', 'Recommend at least one action.');

export const draftAdvisory: Opening<AdvisoryFile, Text & { readonly derivedFrom: readonly string[] }, Sources> = {
  name: 'draftAdvisory',
  doing: 'draft advisories',
  to: 'DRAFT',
  who,
  needs: [...said, noLooserThanSources],
  fields: ({ input }) => ({ ...input, version: 1, earlierTexts: [], releasedAt: null, acknowledgements: [], rescindReason: null }),
};

export const editAdvisory: Transition<AdvisoryFile, Text, null> = {
  name: 'editAdvisory',
  doing: 'edit advisories',
  from: ['DRAFT'],
  to: null,
  who,
  needs: said,
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

export const releaseAdvisory: Transition<AdvisoryFile, object, Sources & { readonly isMember: boolean }> = {
  name: 'releaseAdvisory',
  doing: 'release advisories',
  from: ['IN_REVIEW'],
  to: 'RELEASED',
  who,
  needs: [noLooserThanSources, ofCommunity],
  changes: ({ at }) => ({ releasedAt: at }),
};

export const updateAdvisory: Transition<AdvisoryFile, Text & { readonly derivedFrom: readonly string[] }, Sources> = {
  name: 'updateAdvisory',
  doing: 'update advisories',
  from: ['RELEASED', 'UPDATED'],
  to: 'UPDATED',
  who,
  needs: [...said, actionable, noLooserThanSources],
  changes: ({ record, input }) => {
    const { title, body, severity, affectedAssetTypes, recommendedActions, expiresAt } = record;
    const before = { title, body, severity, affectedAssetTypes, recommendedActions, expiresAt };
    return { ...input, version: record.version + 1, earlierTexts: [...record.earlierTexts, before] };
  },
};

export const acknowledgeAdvisory: Transition<AdvisoryFile, object, { readonly isMember: boolean }> = {
  name: 'acknowledge',
  doing: 'acknowledge advisories',
  from: ['RELEASED', 'UPDATED'],
  to: null,
  who: ['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER'],
  needs: [ofCommunity],
  changes: ({ record, viewer, writer, at }) =>
    viewer.org === null
      ? {}
      : { acknowledgements: acknowledged(record.acknowledgements, { org: viewer.org, by: writer, at, version: record.version }) },
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
  about: 'A warning with recommended actions. Who has acknowledged it is part of it; acknowledging twice changes nothing.',
  states: advisoryStatuses,
  terminal: ['EXPIRED', 'RESCINDED'],
  openings: [draftAdvisory],
  transitions: [editAdvisory, reviewAdvisory, releaseAdvisory, updateAdvisory, acknowledgeAdvisory, expireAdvisory, rescindAdvisory],
};
