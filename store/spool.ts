/** Prepared changes of a large commit, on disk until its transaction reads them. */
import { closeSync, openSync, readSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Change } from '../domain/ledger.ts';
import { OstrakonError } from '../domain/errors.ts';
import type { RecordType } from '../domain/model.ts';
import { referencesOf } from '../domain/references.ts';
import { changedId } from './checks.ts';
import { canonicalText } from './hash.ts';

/** A change as its transaction needs it, without the record itself. `type` and `text` are null where the record is removed. */
export interface PreparedChange {
  readonly id: string;
  readonly type: RecordType | null;
  readonly expected: number | null | undefined;
  /** What the record refers to: field, type, id. */
  readonly references: readonly (readonly [field: string, type: RecordType, id: string])[];
  /** The record's canonical text. */
  readonly text: string | null;
}

const prefix = 'spool-';
/** What waits to be written: bytes from the start on, since text put together piece by piece keeps all its pieces in memory. */
const waitingBytes = 1 << 20;
const readAtOnce = 1 << 22;

/**
 * A file of prepared changes beside the store, written once and read as often as wanted.
 *
 * Its name is given up as soon as it is open, so the file ends with the process that writes it, however that ends. Where a system does
 * not allow this, `sweepSpools` takes it away later.
 */
export class Spool {
  readonly #descriptor: number;
  readonly #path: string;
  readonly #waiting = Buffer.allocUnsafeSlow(waitingBytes);
  #size = 0;
  #filled = 0;

  /** @throws {Error} where the directory cannot be written in */
  constructor(dir: string) {
    this.#path = join(dir, `${prefix}${randomUUID()}`);
    this.#descriptor = openSync(this.#path, 'wx+', 0o600);
    removeIfPossible(this.#path);
  }

  /** @throws {Error} where the disk is full */
  add(change: Change): void {
    const isPut = change.op === 'put';
    const references = isPut ? referencesOf(change.record).map(({ id, reference }) => [reference.field, reference.target, id]) : [];
    const head = [changedId(change), isPut ? change.record.type : null, references, ...('expected' in change ? [change.expected] : [])];
    this.#append(`${JSON.stringify(head)}\n${isPut ? canonicalText(change.record) : ''}\n`);
  }

  *read(): Generator<PreparedChange> {
    this.#flush();
    let head: string | null = null;
    for (const line of this.#lines()) {
      if (head === null) head = line;
      else {
        const [id, type, references, expected] = JSON.parse(head) as [
          string,
          RecordType | null,
          PreparedChange['references'],
          number | null,
        ];
        yield { id, type, references, expected, text: type === null ? null : line };
        head = null;
      }
    }
  }

  close(): void {
    closeSync(this.#descriptor);
    removeIfPossible(this.#path);
  }

  #append(text: string): void {
    // A character is at most three bytes.
    if (text.length * 3 > this.#waiting.length - this.#filled) {
      this.#flush();
      if (text.length * 3 > this.#waiting.length) {
        this.#write(Buffer.from(text, 'utf8'));
        return;
      }
    }
    this.#filled += this.#waiting.write(text, this.#filled, 'utf8');
  }

  #flush(): void {
    this.#write(this.#waiting.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) {
      const written = writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#size);
      done += written;
      this.#size += written;
    }
  }

  *#lines(): Generator<string> {
    let chunk = Buffer.allocUnsafe(readAtOnce);
    let kept = 0;
    for (let position = 0; position < this.#size;) {
      if (kept === chunk.length) chunk = Buffer.concat([chunk, Buffer.allocUnsafe(chunk.length)]);
      const read = readSync(this.#descriptor, chunk, kept, chunk.length - kept, position);
      if (read === 0) throw new Error('The spool ends early.');
      position += read;
      const end = kept + read;
      let start = 0;
      for (let at = chunk.indexOf(10, start); at >= 0 && at < end; at = chunk.indexOf(10, start)) {
        yield chunk.toString('utf8', start, at);
        start = at + 1;
      }
      chunk.copy(chunk, 0, start, end);
      kept = end - start;
    }
  }
}

/** Takes away what processes that were killed have left in a store's directory. A spool in use is open, and does not need its name. */
export function sweepSpools(dir: string): void {
  for (const name of readdirSync(dir)) if (name.startsWith(prefix)) removeIfPossible(join(dir, name));
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Windows keeps the name of an open file; the next to open the store takes it away.
  }
}

/** What the work gives; what fails for want of disk or the like is told in the words of the error table. */
export function onDisk<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OstrakonError || error instanceof TypeError) throw error;
    throw new OstrakonError({ code: 'STORE_UNAVAILABLE', message: 'The store could not write the commit.' }, { cause: error });
  }
}
