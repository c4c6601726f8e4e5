/** Where the link graph is written down, so that a restart need not read every record again; handed in by whoever may touch files. */
export interface Snapshots {
  /** The newest snapshot; null where there is none, or it was made by other code. Pieces are checked as they are read. */
  open(): Promise<OpenSnapshot | null>;
  /** Replaces the snapshot. Gives others their turn between pieces. A failure is told and changes nothing. */
  write(position: SnapshotPosition, pieces: Iterable<unknown>): Promise<void>;
  /** Tells that a snapshot was not used. */
  ignored(reason: string): void;
}

/** The commit up to which everything is in it. */
export interface SnapshotPosition {
  readonly seq: number;
  /** The hash of that commit: of no other ledger. */
  readonly hash: string;
}

export interface OpenSnapshot extends SnapshotPosition {
  /** The values as written. @throws {Error} where the file is damaged or ends early */
  pieces(): Iterator<unknown>;
  close(): void;
}
