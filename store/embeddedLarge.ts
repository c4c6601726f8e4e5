/** A large commit on LMDB: prepared on disk without holding anybody up, then written by one transaction in constant memory. */
import { randomUUID } from 'node:crypto';
import type { CommitHeader, CommitRequest } from '../domain/ledger.ts';
import { refuse } from '../domain/errors.ts';
import type { Violation } from '../domain/errors.ts';
import type { RecordType } from '../domain/model.ts';
import { referencesOf } from '../domain/references.ts';
import {
  danglingViolation,
  isRecordId,
  misdirectedViolation,
  mostTold,
  referredToViolation,
  repeatedViolation,
  staleViolation,
  typeViolation,
  unknownViolation,
} from './checks.ts';
import { factsAt, headOf, storedOf } from './embeddedFile.ts';
import type { EmbeddedFile } from './embeddedFile.ts';
import { changeText, commitHash, genesisHash, partOf, partSize } from './hash.ts';
import type { PreparedChange, Spool } from './spool.ts';

/**
 * How many references wait so that they are written in the order of their keys: those of a large commit end all over the table, and one
 * page after the other is written faster than pages here and there.
 */
const mostWaiting = 400_000;
/** Types of records remembered while a commit is checked: most references end at few records. */
const mostRemembered = 200_000;

/** What a commit says beside its changes. */
export type CommitTerms = Omit<CommitRequest, 'changes'>;

/**
 * Writes the prepared changes as one commit. Runs inside a write transaction, which is given up as a whole when this throws; nothing that
 * grows with the commit is kept in memory but what it removes.
 *
 * @throws {OstrakonError} as `Ledger.commit`; of more than a hundred violations the first hundred
 */
export function writeSpooled(file: EmbeddedFile, terms: CommitTerms, spool: Spool): CommitHeader {
  const commitId = terms.commitId ?? randomUUID();
  const earlier = terms.commitId === undefined ? undefined : file.commitIds.get(commitId);
  const first = earlier === undefined ? undefined : file.commits.get(earlier);
  if (first !== undefined) return first;

  const head = headOf(file);
  const seq = (head?.seq ?? 0) + 1;
  const writing = new Writing(file, seq);
  for (const change of spool.read()) writing.take(change);
  writing.finish(spool);

  const { at, by, reason } = terms;
  const unhashed = { seq, commitId, at, by, reason, changeCount: writing.count, prevHash: head?.hash ?? genesisHash };
  const header = { ...unhashed, hash: commitHash(unhashed, writing.partHashes) };
  file.commitIds.putSync(commitId, seq);
  file.commits.putSync(seq, header);
  return header;
}

class Writing {
  readonly partHashes: string[] = [];
  count = 0;
  readonly #file: EmbeddedFile;
  readonly #seq: number;
  readonly #stale: Violation[] = [];
  readonly #violations: Violation[] = [];
  readonly #removed = new Set<string>();
  readonly #types = new Map<string, RecordType>();
  /** Whether something referred to was not there when its referrer came, or may have gone since. */
  #isUnsettled = false;
  #part: string[] = [];
  /** Keys of new references: what is referred to, who refers. */
  #waiting: [string, string][] = [];

  constructor(file: EmbeddedFile, seq: number) {
    this.#file = file;
    this.#seq = seq;
  }

  take(change: PreparedChange): void {
    const { records } = this.#file;
    const { id, type, text, expected } = change;
    this.count += 1;
    const current = factsAt(this.#file, id);
    if (current?.revision === this.#seq || this.#removed.has(id)) {
      this.#tell(this.#violations, repeatedViolation(id));
      return;
    }
    const stale = staleViolation(id, expected, current?.revision ?? null);
    if (stale !== null) this.#tell(this.#stale, stale);
    const row = current === null ? undefined : records.get(id);
    const before = row === undefined ? [] : referencesOf(storedOf(row).record).map((reference) => reference.id);
    if (type === null || text === null) this.#remove(id, current !== null, before);
    else {
      if (current !== null && current.type !== type) this.#tell(this.#violations, typeViolation(id, current.type, type));
      if (!this.#isUnsettled)
        this.#isUnsettled = change.references.some(([, target, to]) => (to === id ? type : this.#typeOf(to)) !== target);
      this.#refer(id, before, new Set(change.references.map(([, , to]) => to)));
      records.putSync(id, `${this.#seq} ${type}\n${text}`);
    }
    this.#part.push(changeText({ id, op: type === null ? 'remove' : 'put', previousRevision: current?.revision ?? null }, text ?? 'null'));
    if (this.#part.length === partSize) this.#endPart();
  }

  /** Ends the last part, and checks what could not be checked change by change. @throws {OstrakonError} */
  finish(spool: Spool): void {
    if (this.#part.length > 0) this.#endPart();
    this.#writeReferences();
    refuse(this.#stale);
    for (const id of this.#removed) {
      for (const referrer of this.#referrersOf(id)) {
        // What the commit itself wrote is looked at below: it refers to something that is no longer there.
        if (factsAt(this.#file, referrer)?.revision === this.#seq) this.#isUnsettled = true;
        else {
          this.#tell(this.#violations, referredToViolation(id, referrer));
          break;
        }
      }
    }
    if (this.#isUnsettled) for (const change of spool.read()) this.#checkReferences(change);
    refuse(this.#violations);
  }

  #remove(id: string, exists: boolean, before: readonly string[]): void {
    this.#removed.add(id);
    this.#types.delete(id);
    if (!exists) this.#tell(this.#violations, unknownViolation(id));
    this.#refer(id, before, new Set());
    this.#file.records.removeSync(id);
  }

  #refer(id: string, before: readonly string[], after: ReadonlySet<string>): void {
    const { referrers } = this.#file;
    for (const target of before) if (!after.has(target)) referrers.removeSync([target, id]);
    for (const target of after) if (!before.includes(target) && isRecordId(target)) this.#waiting.push([target, id]);
    if (this.#waiting.length >= mostWaiting) this.#writeReferences();
  }

  #writeReferences(): void {
    const { referrers } = this.#file;
    // Not quite the order of the keys' bytes where ids are not ASCII, which costs time and nothing else.
    this.#waiting.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1));
    for (const key of this.#waiting) referrers.putSync(key, '');
    this.#waiting = [];
  }

  #referrersOf(id: string): Iterable<string> {
    return this.#file.referrers.getKeys({ start: [id, ''], end: [id, '\u{10ffff}'] }).map(([, referrer]) => referrer);
  }

  #checkReferences({ id, references }: PreparedChange): void {
    const told = new Set<string>();
    for (const [field, target, to] of references) {
      const type = this.#typeOf(to);
      if (type === target || told.has(`${field} ${to}`)) continue;
      told.add(`${field} ${to}`);
      this.#tell(this.#violations, type === null ? danglingViolation(id, field, to) : misdirectedViolation(id, field, to, type, target));
    }
  }

  #typeOf(id: string): RecordType | null {
    const known = this.#types.get(id);
    if (known !== undefined) return known;
    const facts = isRecordId(id) ? factsAt(this.#file, id) : null;
    if (facts === null) return null;
    const { type } = facts;
    if (this.#types.size >= mostRemembered) this.#types.clear();
    this.#types.set(id, type);
    return type;
  }

  #endPart(): void {
    const { text, hash } = partOf(this.#part);
    this.#file.parts.putSync([this.#seq, this.partHashes.length], text);
    this.partHashes.push(hash);
    this.#part = [];
  }

  #tell(into: Violation[], violation: Violation): void {
    into.push(violation);
    if (into.length >= mostTold) refuse(into);
  }
}
