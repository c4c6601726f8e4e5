/** What recipients answer: that they have read something, and what they did about it. */
import type { Instant, Recorded } from '../model.ts';

interface Answer extends Recorded {
  /** Of what: exactly one of the three is not null. */
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
