/** Tear-lines: what leaves an item of intelligence, each version at its own colour, and what recipients answer. */
import type { Agency, Instant, Recorded } from '../model.ts';
import type { Marking, Tlp } from '../tlp.ts';
import { clear, isStricter } from '../tlp.ts';
import type { Acknowledgement, ActionTaken } from './acknowledgement.ts';
import type { Guard, Machine, Tracked, Transition } from './machine.ts';
import { acknowledged } from './sharing.ts';
import type { AssetType } from './sharing.ts';
import { stated } from './stated.ts';

/** A version of an item that may be shared at its own colour; an item has one of a colour. */
export interface Tearline {
  readonly tlp: Tlp;
  readonly text: string;
  /** How it went out; null before dissemination. */
  readonly sent: { readonly marking: Marking; readonly recipients: readonly string[]; readonly at: Instant } | null;
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
  /** Organisations it was sent to by name; what goes to a community or to everybody names none. */
  readonly recipients: readonly string[];
}

export const tearlineStatuses = ['HELD', 'DISSEMINATED', 'ACKNOWLEDGED', 'ACTIONED'] as const;
export type TearlineStatus = (typeof tearlineStatuses)[number];
/** A tear-line with the answers that the viewer may see; its status takes them into account. */
export interface TearlineFile extends Tracked<'tearline', TearlineStatus>, Omit<TearlineRecord, 'type'>, Answers {
  readonly type: 'tearline';
}
export interface Answers {
  readonly acknowledgements: readonly Acknowledgement[];
  readonly actionsTaken: readonly ActionTaken[];
}

/** How far something disseminated has got, by the answers that are seen: as far as the recipient that got furthest. */
export function answeredStatus({ acknowledgements, actionsTaken }: Answers): 'DISSEMINATED' | 'ACKNOWLEDGED' | 'ACTIONED' {
  if (actionsTaken.length > 0) return 'ACTIONED';
  return acknowledgements.length > 0 ? 'ACKNOWLEDGED' : 'DISSEMINATED';
}

/** The id of an item's tear-line of a colour. */
export function tearlineId(item: string, colour: Tlp): string {
  return `tearline:${item}/${colour}`;
}

/**
 * Tear-lines as they go out: the fullest, which is the strictest, to the organisations named; what is GREEN to the community, what is CLEAR
 * to everybody.
 *
 * @param to `originator`: who keeps control of them, the originator of the item; `handlers`: organisations that handle the item and see
 *   what they sent
 */
export function sentTearlines(
  tearlines: readonly Tearline[],
  to: {
    readonly recipients: readonly string[];
    readonly handlers: readonly string[];
    readonly community: string | null;
    readonly originator: string | null;
    readonly at: Instant;
  },
): Tearline[] {
  const { originator, community, at } = to;
  const recipients = [...new Set(to.recipients)].sort();
  const recipientOrgs = [...new Set([...recipients, ...to.handlers])].sort();
  const fullest = tearlines.reduce<Tlp>((found, { tlp }) => (isStricter(tlp, found) ? tlp : found), 'CLEAR');
  return tearlines.map(({ tlp, text }) => {
    const circle = tlp === 'CLEAR' ? {} : tlp === 'GREEN' ? { originator, community } : { originator, recipientOrgs };
    return { tlp, text, sent: { marking: { ...clear, ...circle, tlp }, recipients: tlp === fullest ? recipients : [], at } };
  });
}

export const intelRecipients = ['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER', 'COMMUNITY_STAFF'] as const;

/** What a guard over an answer knows: whether it came to the writer's organisation, and who sees the answer besides it. */
export interface AnswerFacts {
  readonly isRecipient: boolean;
  readonly sharedWith: readonly string[];
}

export const received: Guard<{ readonly facts: AnswerFacts }> = {
  codes: ['FORBIDDEN'],
  holds: 'Your organisation is among its recipients, a client of one, or of the community it went to',
  violations: ({ facts: { isRecipient } }) =>
    isRecipient ? [] : [{ code: 'FORBIDDEN', message: 'Your organisation is not among the recipients of this item.' }],
};
export const acknowledgedBefore: Guard<{ readonly record: Answers; readonly viewer: { readonly org: string | null } }> = {
  codes: ['BAD_INPUT'],
  holds: 'Your organisation has acknowledged it',
  violations: ({ record, viewer }) =>
    record.acknowledgements.some(({ org }) => org === viewer.org)
      ? []
      : [{ code: 'BAD_INPUT', message: 'Acknowledge the item before you record an action on it.' }],
};

interface Answering {
  readonly record: Answers;
  readonly facts: AnswerFacts;
  readonly viewer: { readonly org: string | null };
  readonly writer: string;
  readonly at: Instant;
}
/** The acknowledgements with that of the writer's organisation. */
export function withAcknowledgement({ record, facts: { sharedWith }, viewer: { org }, writer, at }: Answering): Partial<Answers> {
  if (org === null) return {};
  return { acknowledgements: acknowledged(record.acknowledgements, { org, by: writer, at, version: null, sharedWith }) };
}
/** The actions with one of the writer's organisation. */
export function withAction(action: string, { record, facts: { sharedWith }, viewer: { org }, writer, at }: Answering): Partial<Answers> {
  return org === null ? {} : { actionsTaken: [...record.actionsTaken, { org, action, by: writer, at, sharedWith }] };
}

export const acknowledgeTearline: Transition<TearlineFile, object, AnswerFacts> = {
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

export const recordTearlineAction: Transition<TearlineFile, { readonly action: string }, AnswerFacts> = {
  name: 'recordIntelAction',
  doing: 'record what was done about intelligence',
  from: ['ACKNOWLEDGED', 'ACTIONED'],
  to: 'ACTIONED',
  who: intelRecipients,
  needs: [received, stated('action', 'Say what was done.'), acknowledgedBefore],
  changes: ({ input, ...situation }) => withAction(input.action, situation),
};

export const tearlineMachine: Machine<TearlineFile> = {
  type: 'tearline',
  noun: 'tear-line',
  about:
    'What recipients get of an item of intelligence. It is made and disseminated with its item; each recipient acknowledges it and records ' +
    'what it did for itself, and sees no answer of another. How far it has got is told by the answers that the reader sees.',
  states: tearlineStatuses,
  terminal: [],
  openings: [],
  transitions: [acknowledgeTearline, recordTearlineAction],
};
