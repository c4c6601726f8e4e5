/** Actionable intelligence: from its originator over a tear-line to Homeland Security, and on to those who can act on it. */
import type { Agency, Confidence, Instant } from '../model.ts';
import type { Marking } from '../tlp.ts';
import { isStricter } from '../tlp.ts';
import { agencyOrgs } from './agencyOrgs.ts';
import { termFitsPercent } from './likelihood.ts';
import type { Estimate } from './likelihood.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { ofCommunity } from './sharing.ts';
import type { AssetType } from './sharing.ts';
import { listed, stated } from './stated.ts';
import { acknowledgedBefore, intelRecipients, received, sentTearlines, withAcknowledgement, withAction } from './tearline.ts';
import type { AnswerFacts, Answers, Tearline } from './tearline.ts';

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
/** An item with its tear-lines and with the answers that the viewer may see; its status takes them into account. */
export interface IntelFile extends IntelRecord, Answers {
  readonly tearlines: readonly Tearline[];
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

export const draftTearline: Transition<IntelFile, { readonly tearlines: readonly Pick<Tearline, 'tlp' | 'text'>[] }, null> = {
  name: 'draftTearline',
  doing: 'draft tear-lines',
  from: ['RECEIVED', 'TEARLINE_DRAFT'],
  to: 'TEARLINE_DRAFT',
  who: ['ODNI_ANALYST'],
  needs: [
    listed('tearlines', 'Write at least one tear-line.'),
    {
      codes: ['BAD_INPUT'],
      holds: 'No tear-line is blank, TLP:RED or stricter than the item, and there is one of a colour',
      violations: ({ record, input }) =>
        input.tearlines.flatMap(({ tlp, text }, index) => {
          const field = `tearlines.${index}`;
          if (text.trim() === '') return [{ code: 'BAD_INPUT', message: `The tear-line at TLP:${tlp} is blank.`, field }];
          if (input.tearlines.findIndex((each) => each.tlp === tlp) < index) {
            return [{ code: 'BAD_INPUT', message: `There is another tear-line at TLP:${tlp}; write one.`, field }];
          }
          if (tlp === 'RED') {
            const message = 'A tear-line goes to organisations, and TLP:RED names persons; write it at TLP:AMBER_STRICT or looser.';
            return [{ code: 'BAD_INPUT', message, field }];
          }
          if (!isStricter(tlp, record.marking.tlp)) return [];
          const message = `The item is TLP:${record.marking.tlp}; a tear-line at TLP:${tlp} would be stricter than it.`;
          return [{ code: 'BAD_INPUT', message, field }];
        }),
    },
  ],
  changes: ({ input }) => ({ tearlines: input.tearlines.map(({ tlp, text }) => ({ tlp, text, sent: null })) }),
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

/** Who handles an item at Homeland Security: for TLP:RED persons, otherwise the agency. */
const handedOver = (marking: Marking, persons: readonly string[]): Marking => {
  const { tlp, recipientOrgs, namedRecipients } = marking;
  if (tlp === 'RED') return { ...marking, namedRecipients: [...new Set([...namedRecipients, ...persons])] };
  if (tlp === 'GREEN' || tlp === 'CLEAR') return marking;
  return { ...marking, recipientOrgs: [...new Set([...recipientOrgs, agencyOrgs.DHS_CISA])].sort() };
};

/** `namedRecipients` are the persons at Homeland Security who get an item at TLP:RED; other items go to the agency. */
export const transmitIntel: Transition<IntelFile, { readonly namedRecipients: readonly string[] }, null> = {
  name: 'transmitIntel',
  doing: 'transmit intelligence to Homeland Security',
  from: ['APPROVED_FOR_RELEASE'],
  to: 'TRANSMITTED_TO_DHS',
  who: ['ODNI_ANALYST'],
  needs: [
    {
      codes: ['TLP_CANNOT_LOOSEN'],
      holds: 'Nobody but the originator names more recipients of an item at TLP:RED',
      violations: ({ record, input, writer }) => {
        const isNamingMore =
          record.marking.tlp === 'RED' && input.namedRecipients.some((each) => !record.marking.namedRecipients.includes(each));
        if (record.originator === writer || !isNamingMore) return [];
        const message = 'Only the originator may name more recipients of this record.';
        return [{ code: 'TLP_CANNOT_LOOSEN', message, rule: 'TLP 2.0', field: 'namedRecipients' }];
      },
    },
  ],
  changes: ({ record, input, at }) => ({ transmittedToDhsAt: at, marking: handedOver(record.marking, input.namedRecipients) }),
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

/** Organisations that handle an item, which see what goes out of it. */
const handlersOf = ({ recipientOrgs }: Marking): string[] => [...new Set([...recipientOrgs, agencyOrgs.DHS_CISA])];

export const disseminateIntel: Transition<
  IntelFile,
  { readonly recipients: readonly string[]; readonly community: string | null },
  { readonly isMember: boolean }
> = {
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
    {
      codes: ['BAD_INPUT'],
      holds: 'It names the community that a tear-line at TLP:GREEN goes to',
      violations: ({ record, input }) =>
        input.community === null && record.tearlines.some(({ tlp }) => tlp === 'GREEN')
          ? [{ code: 'BAD_INPUT', message: 'Name the community that the tear-line at TLP:GREEN goes to.', field: 'community' }]
          : [],
    },
    ofCommunity,
  ],
  changes: ({ record, input: { recipients, community }, at }) => ({
    recipients: [...new Set(recipients)].sort(),
    disseminatedAt: at,
    tearlines: sentTearlines(record.tearlines, {
      recipients,
      handlers: handlersOf(record.marking),
      community,
      originator: record.originator,
      at,
    }),
  }),
};

/** By an organisation that sees the item itself; the others answer their tear-line. */
export const acknowledgeIntel: Transition<IntelFile, object, AnswerFacts> = {
  name: 'acknowledge',
  doing: 'acknowledge intelligence',
  from: ['DISSEMINATED', 'ACKNOWLEDGED', 'ACTIONED'],
  to: null,
  settles: {
    to: 'ACKNOWLEDGED',
    once: 'the first recipient has acknowledged it',
    holds: ({ status, acknowledgements }) => status === 'DISSEMINATED' && acknowledgements.length > 0,
  },
  who: intelRecipients,
  needs: [received],
  changes: withAcknowledgement,
};

export const recordIntelAction: Transition<IntelFile, { readonly action: string }, AnswerFacts> = {
  name: 'recordIntelAction',
  doing: 'record what was done about intelligence',
  from: ['ACKNOWLEDGED', 'ACTIONED'],
  to: 'ACTIONED',
  who: intelRecipients,
  needs: [received, stated('action', 'Say what was done.'), acknowledgedBefore],
  changes: ({ input, ...situation }) => withAction(input.action, situation),
};

/** The organisations that received an item and have recorded no action, as far as actions are seen. */
export function awaitingAction(recipients: readonly string[], actionsTaken: readonly { readonly org: string }[]): string[] {
  return recipients.filter((org) => !actionsTaken.some((each) => each.org === org));
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
