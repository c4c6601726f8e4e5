/** Actionable intelligence: from its originator over a tear-line to Homeland Security, and on to those who can act on it. */
import type { Agency, Confidence, Instant, Recorded } from '../model.ts';
import type { Tlp } from '../tlp.ts';
import { isStricter } from '../tlp.ts';
import { termFitsPercent } from './likelihood.ts';
import type { Estimate } from './likelihood.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { acknowledged } from './sharing.ts';
import type { AssetType } from './sharing.ts';
import { listed, stated } from './stated.ts';

export const intelStatuses = [
  'RECEIVED',
  'TEARLINE_DRAFT',
  'APPROVED_FOR_RELEASE',
  'TRANSMITTED_TO_DHS',
  'DISSEMINATED',
  'ACKNOWLEDGED',
  'ACTIONED',
] as const;
export type IntelStatus = (typeof intelStatuses)[number];

/** A version of the item that may be shared at its own colour. */
export interface Tearline {
  readonly tlp: Tlp;
  readonly text: string;
}
interface Told extends Estimate {
  readonly originAgency: Agency;
  readonly summary: string;
  readonly confidence: Confidence | null;
  readonly indicators: readonly string[];
  readonly affectedAssetTypes: readonly AssetType[];
  readonly recommendedActions: readonly string[];
}
export interface IntelRecord extends Tracked<'intelItem', IntelStatus>, Told {
  /** User id of the originator, whose approval any release needs. */
  readonly originator: string;
  readonly transmittedToDhsAt: Instant | null;
  readonly disseminatedAt: Instant | null;
  /** Organisations it was disseminated to. */
  readonly recipients: readonly string[];
}
/** A tear-line as it is kept: what its recipients get, which is all they see of the item. */
export interface TearlineRecord extends Recorded {
  readonly type: 'tearline';
  readonly item: string;
  /** The colour it may be shared at; its own marking is the item's until it is disseminated. */
  readonly colour: Tlp;
  readonly text: string;
  readonly originAgency: Agency;
  readonly indicators: readonly string[];
  readonly affectedAssetTypes: readonly AssetType[];
  readonly recommendedActions: readonly string[];
  /** Null until it is disseminated. */
  readonly disseminatedAt: Instant | null;
  /** Organisations it went to. */
  readonly recipients: readonly string[];
}
/** An item with its tear-lines and with the answers that the viewer may see; its status takes them into account. */
export interface IntelFile extends IntelRecord {
  readonly tearlines: readonly Tearline[];
  readonly acknowledgements: readonly { readonly org: string; readonly by: string; readonly at: Instant }[];
  readonly actionsTaken: readonly { readonly org: string; readonly action: string; readonly by: string; readonly at: Instant }[];
}

/** What is missing for somebody to act on an item: something it concerns, and something to do. Empty where it is actionable. */
export function isActionable(item: Pick<IntelFile, 'indicators' | 'affectedAssetTypes' | 'recommendedActions'>): boolean {
  return item.indicators.length + item.affectedAssetTypes.length > 0 && item.recommendedActions.length > 0;
}

export const recordIntel: Opening<IntelFile, Told, null> = {
  name: 'recordIntel',
  doing: 'record intelligence',
  to: 'RECEIVED',
  who: ['ODNI_ANALYST'],
  needs: [stated('summary', 'Summarize the intelligence.'), termFitsPercent],
  fields: ({ input, writer }) => ({
    ...input,
    originator: writer,
    tearlines: [],
    transmittedToDhsAt: null,
    disseminatedAt: null,
    recipients: [],
    acknowledgements: [],
    actionsTaken: [],
  }),
};

export const draftTearline: Transition<IntelFile, { readonly tearlines: readonly Tearline[] }, null> = {
  name: 'draftTearline',
  doing: 'draft tear-lines',
  from: ['RECEIVED', 'TEARLINE_DRAFT'],
  to: 'TEARLINE_DRAFT',
  who: ['ODNI_ANALYST'],
  needs: [
    listed('tearlines', 'Write at least one tear-line.'),
    {
      codes: ['BAD_INPUT'],
      holds: 'No tear-line is blank or stricter than the item',
      violations: ({ record, input }) =>
        input.tearlines.flatMap(({ tlp, text }, index) => {
          const field = `tearlines.${index}`;
          if (text.trim() === '') return [{ code: 'BAD_INPUT', message: `The tear-line at TLP:${tlp} is blank.`, field }];
          if (!isStricter(tlp, record.marking.tlp)) return [];
          const message = `The item is TLP:${record.marking.tlp}; a tear-line at TLP:${tlp} would be stricter than it.`;
          return [{ code: 'BAD_INPUT', message, field }];
        }),
    },
  ],
  changes: ({ input }) => ({ tearlines: input.tearlines }),
};

const byOriginator: Guard<{ readonly record: IntelFile; readonly writer: string }> = {
  codes: ['TLP_CANNOT_LOOSEN'],
  holds: 'You are its originator',
  violations: ({ record, writer }) => {
    if (record.originator === writer) return [];
    const loosest = record.tearlines.reduce((found, { tlp }) => (isStricter(found, tlp) ? tlp : found), record.marking.tlp);
    const message = `Only the originator may let more people see this record: TLP:${record.marking.tlp} to TLP:${loosest}.`;
    return [{ code: 'TLP_CANNOT_LOOSEN', message, rule: 'TLP 2.0' }];
  },
};

export const approveTearline: Transition<IntelFile, object, null> = {
  name: 'approveTearline',
  doing: 'approve tear-lines for release',
  from: ['TEARLINE_DRAFT'],
  to: 'APPROVED_FOR_RELEASE',
  who: ['ODNI_ANALYST'],
  needs: [byOriginator],
  changes: () => ({}),
};

export const transmitIntel: Transition<IntelFile, object, null> = {
  name: 'transmitIntel',
  doing: 'transmit intelligence to Homeland Security',
  from: ['APPROVED_FOR_RELEASE'],
  to: 'TRANSMITTED_TO_DHS',
  who: ['ODNI_ANALYST'],
  needs: [],
  changes: ({ at }) => ({ transmittedToDhsAt: at }),
};

/** What Homeland Security adds so that others can act on an item; nothing is taken away. */
type Enrichment = Pick<IntelFile, 'indicators' | 'affectedAssetTypes' | 'recommendedActions'>;

export const enrichIntel: Transition<IntelFile, Enrichment, null> = {
  name: 'enrichIntel',
  doing: 'add indicators and actions to intelligence',
  from: ['TRANSMITTED_TO_DHS'],
  to: null,
  who: ['DHS_CISA_ANALYST'],
  needs: [],
  changes: ({ record, input }) => ({
    indicators: [...new Set([...record.indicators, ...input.indicators])],
    affectedAssetTypes: [...new Set([...record.affectedAssetTypes, ...input.affectedAssetTypes])],
    recommendedActions: [...new Set([...record.recommendedActions, ...input.recommendedActions])],
  }),
};

export const disseminateIntel: Transition<IntelFile, { readonly recipients: readonly string[] }, null> = {
  name: 'disseminateIntel',
  doing: 'disseminate intelligence',
  from: ['TRANSMITTED_TO_DHS'],
  to: 'DISSEMINATED',
  who: ['DHS_CISA_ANALYST'],
  needs: [
    listed('recipients', 'Name the organisations that receive it.'),
    {
      codes: ['NOT_ACTIONABLE'],
      holds: 'It names an indicator or an affected system, and recommends an action',
      violations: ({ record }) =>
        isActionable(record)
          ? []
          : [
              {
                code: 'NOT_ACTIONABLE',
                message: 'Add an indicator or affected system and one recommended action before dissemination.',
                field: 'recommendedActions',
              },
            ],
    },
  ],
  changes: ({ input, at }) => ({ recipients: [...new Set(input.recipients)], disseminatedAt: at }),
};

const recipients = ['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER', 'COMMUNITY_STAFF'] as const;
const received: Guard<{ readonly record: IntelFile; readonly viewer: { readonly org: string | null } }> = {
  codes: ['FORBIDDEN'],
  holds: 'Your organisation is among its recipients',
  violations: ({ record, viewer: { org } }) =>
    org !== null && record.recipients.includes(org)
      ? []
      : [{ code: 'FORBIDDEN', message: 'Your organisation is not among the recipients of this item.' }],
};

export const acknowledgeIntel: Transition<IntelFile, object, null> = {
  name: 'acknowledge',
  doing: 'acknowledge intelligence',
  from: ['DISSEMINATED', 'ACKNOWLEDGED', 'ACTIONED'],
  to: null,
  settles: {
    to: 'ACKNOWLEDGED',
    once: 'the first recipient has acknowledged it',
    holds: ({ status, acknowledgements }) => status === 'DISSEMINATED' && acknowledgements.length > 0,
  },
  who: recipients,
  needs: [received],
  changes: ({ record, viewer, writer, at }) =>
    viewer.org === null ? {} : { acknowledgements: acknowledged(record.acknowledgements, { org: viewer.org, by: writer, at }) },
};

export const recordIntelAction: Transition<IntelFile, { readonly action: string }, null> = {
  name: 'recordIntelAction',
  doing: 'record what was done about intelligence',
  from: ['ACKNOWLEDGED', 'ACTIONED'],
  to: 'ACTIONED',
  who: recipients,
  needs: [
    received,
    stated('action', 'Say what was done.'),
    {
      codes: ['BAD_INPUT'],
      holds: 'Your organisation has acknowledged it',
      violations: ({ record, viewer }) =>
        record.acknowledgements.some(({ org }) => org === viewer.org)
          ? []
          : [{ code: 'BAD_INPUT', message: 'Acknowledge the item before you record an action on it.' }],
    },
  ],
  changes: ({ record, input, viewer, writer, at }) =>
    viewer.org === null ? {} : { actionsTaken: [...record.actionsTaken, { org: viewer.org, action: input.action, by: writer, at }] },
};

/** The organisations that received an item and have recorded no action. */
export function awaitingAction(item: Pick<IntelFile, 'recipients' | 'actionsTaken'>): string[] {
  return item.recipients.filter((org) => !item.actionsTaken.some((each) => each.org === org));
}

export const intelMachine: Machine<IntelFile> = {
  type: 'intelItem',
  noun: 'item',
  about:
    'Intelligence that somebody can act on. The originator alone approves what leaves; every recipient acknowledges and acts for itself, ' +
    'and the item is as far as the one that got furthest.',
  states: intelStatuses,
  terminal: [],
  openings: [recordIntel],
  transitions: [draftTearline, approveTearline, transmitIntel, enrichIntel, disseminateIntel, acknowledgeIntel, recordIntelAction],
};
