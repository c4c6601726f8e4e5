/** What recipients answer: that they have read something, and what they did about it. */
import type { Instant, LedgerRecord, Recorded } from '../model.ts';
import { agencyOrgs } from './agencyOrgs.ts';
import { forOrgs } from './filing.ts';

interface Answer extends Recorded {
  /** Of what: an advisory, an item, or a tear-line, which comes with the item it is of. */
  readonly advisory: string | null;
  readonly intelItem: string | null;
  readonly tearline: string | null;
  /** The organisation that answers. */
  readonly org: string;
  /** User id. */
  readonly by: string;
  readonly at: Instant;
}

/** That an organisation has read an advisory, an item or a tear-line; a record of its own, because other recipients do not see it. */
export interface AcknowledgementRecord extends Answer {
  readonly type: 'acknowledgement';
  /** The version of an advisory that was read; null for intelligence. */
  readonly version: number | null;
}

/** What an organisation did about intelligence. */
export interface ActionTakenRecord extends Answer {
  readonly type: 'actionTaken';
  readonly action: string;
}

/** The id under which an organisation's only acknowledgement of something is kept. */
export function acknowledgementId(subject: string, org: string): string {
  return `ack:${subject}/${org}`;
}

/** An answer as the file of what is answered has it. */
export interface Acknowledgement {
  readonly org: string;
  readonly by: string;
  readonly at: Instant;
  /** The version of an advisory that was read; null for intelligence. */
  readonly version: number | null;
  /** Organisations that see it besides the one that answers. */
  readonly sharedWith: readonly string[];
}
export interface ActionTaken extends Omit<Acknowledgement, 'version'> {
  readonly action: string;
}
/** What is answered. */
export interface Answered {
  readonly id: string;
  readonly isSynthetic: boolean;
  readonly subject: Pick<Answer, 'advisory' | 'intelItem' | 'tearline'>;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly actionsTaken?: readonly ActionTaken[];
}

/** Who sees an answer besides the organisation that gives it: those it is a client of, Homeland Security, and whoever sent what it answers. */
export function answerCircle(clientOf: readonly string[], sender: string | null): string[] {
  return [...new Set([...clientOf, agencyOrgs.DHS_CISA, ...(sender === null ? [] : [sender])])];
}

/** The answers among the parts of a file. */
export function answersIn(parts: readonly LedgerRecord[]): { acknowledgements: Acknowledgement[]; actionsTaken: ActionTaken[] } {
  const sharedWith = ({ org, marking }: Answer) => marking.recipientOrgs.filter((each) => each !== org);
  return {
    acknowledgements: parts
      .filter((part) => part.type === 'acknowledgement')
      .map((part) => ({ org: part.org, by: part.by, at: part.at, version: part.version, sharedWith: sharedWith(part) })),
    actionsTaken: parts
      .filter((part) => part.type === 'actionTaken')
      .map((part) => ({ org: part.org, by: part.by, at: part.at, action: part.action, sharedWith: sharedWith(part) })),
  };
}

/** The records of answers that a file has and had not before; answers are never written again. */
export function newAnswers(
  { id, isSynthetic, subject, acknowledgements, actionsTaken = [] }: Answered,
  before: readonly LedgerRecord[],
): (AcknowledgementRecord | ActionTakenRecord)[] {
  const known = answersIn(before);
  const recorded = ({ org, by, at, sharedWith }: Omit<Acknowledgement, 'version'>) => {
    return { marking: forOrgs([org, ...sharedWith]), sources: [], isSynthetic, ...subject, org, by, at };
  };
  const read = acknowledgements
    .filter(({ org }) => !known.acknowledgements.some((each) => each.org === org))
    .map((each) => ({
      ...recorded(each),
      type: 'acknowledgement' as const,
      id: acknowledgementId(id, each.org),
      version: each.version,
    }));
  const acted = actionsTaken.slice(known.actionsTaken.length).map((each, index) => {
    const number = actionsTaken.slice(0, known.actionsTaken.length + index + 1).filter(({ org }) => org === each.org).length;
    return { ...recorded(each), type: 'actionTaken' as const, id: `action:${id}/${each.org}/${number}`, action: each.action };
  });
  return [...read, ...acted];
}
