/** What a duty looks at: the records the viewer may see, who the viewer is, and the day. */
import type { Day, LedgerRecord, RecordOf, RecordType } from '../../model.ts';
import type { Role, Viewer } from '../../tlp.ts';

export type DeskType = Exclude<RecordType, 'actor' | 'link' | 'idempotency'>;

/** The records of the process as one viewer sees them. */
export interface Desk {
  readonly viewer: Viewer;
  readonly day: Day;
  /** Whether a jurisdiction lies in the State that the viewer's organisation speaks for, or lies in. */
  readonly isInOwnState: (jurisdiction: string) => boolean;
  /** The visible records of a type, by id. */
  readonly filed: <T extends DeskType>(type: T) => readonly RecordOf<T>[];
  /** The visible records of a type that refer to a record. */
  readonly filedOn: <T extends DeskType>(type: T, id: string) => readonly RecordOf<T>[];
}

/** One thing to be done. */
export interface Duty {
  readonly subject: Pick<LedgerRecord, 'type' | 'id'>;
  /** The mutation that does it. */
  readonly move: string;
  /** What to do, as a sentence without its full stop. */
  readonly text: string;
  /** The last day for it; null where there is none. */
  readonly due: Day | null;
  /** The day since which it waits; null where not known. */
  readonly since: Day | null;
  /** Where it comes from: a section of the order, another law, or this service's own process. */
  readonly rule: string;
}

/** Duties of some roles that come from each record of a type. */
export interface DutySource<T extends DeskType = DeskType> {
  readonly type: T;
  readonly roles: readonly Role[];
  readonly of: (record: RecordOf<T>, desk: Desk) => readonly Omit<Duty, 'subject'>[];
}

/** The rule of a duty that is this service's way of working and no law's. */
export const ownProcess = 'Ostrakon process';

/** Reads as a row of a table; keeps the record's type. */
export function dutiesOf<T extends DeskType>(type: T, roles: readonly Role[], of: DutySource<T>['of']): DutySource {
  return { type, roles, of } as unknown as DutySource;
}
