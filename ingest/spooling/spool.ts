/** Bytes set aside while a list is read, so that what one part of a file says of another can be joined in constant memory. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listRejected } from '../listRejected.ts';

/** Up to this many bytes no file is made. */
const heldInMemory = 32 << 20;
const blockBytes = 1 << 20;
/** How much is read from the file at once: by who reads on, and by who looks for one record. */
const onwardsBytes = 1 << 18;
const elsewhereBytes = 1 << 12;

/**
 * An append-only store of bytes that is read at any place. It holds 32 MB in memory; beyond that everything goes to one temporary file,
 * as large as what was appended, which has no name any more from the moment it is open: it is gone when closed, however the process ends.
 */
export class Spool {
  private readonly blocks: Buffer[] = [];
  private size = 0;
  private file: number | null = null;
  /** The bytes of the file that are written; the rest is in the last block. */
  private written = 0;
  private onwards = { start: 0, bytes: Buffer.alloc(0) };
  private elsewhere = { start: 0, bytes: Buffer.alloc(0) };

  get length(): number {
    return this.size;
  }

  /**
   * Appends, and returns the position where the bytes begin.
   *
   * @throws {OstrakonError} LIST_REJECTED when the temporary file cannot be made or written
   */
  append(bytes: Uint8Array): number {
    const position = this.size;
    let done = 0;
    while (done < bytes.length) {
      const used = this.size % blockBytes;
      if (used === 0) this.newBlock();
      const part = bytes.subarray(done, done + blockBytes - used);
      this.blocks.at(-1)?.set(part, used);
      done += part.length;
      this.size += part.length;
    }
    return position;
  }

  /** The bytes from a position on: a view that holds until the next call of any method. */
  read(position: number, length: number): Buffer {
    if (this.file === null || position >= this.written) {
      const block = this.blocks[this.file === null ? Math.floor(position / blockBytes) : 0];
      const offset = position % blockBytes;
      if (block !== undefined && offset + length <= blockBytes) return block.subarray(offset, offset + length);
    }
    // Who goes on where the last reading ended reads on; who looks elsewhere for one record does not lose that place.
    const isOnwards = position >= this.onwards.start && position <= this.onwards.start + this.onwards.bytes.length;
    for (const window of [this.onwards, this.elsewhere]) {
      const offset = position - window.start;
      if (offset >= 0 && offset + length <= window.bytes.length) return window.bytes.subarray(offset, offset + length);
    }
    const wanted = Math.min(Math.max(length, isOnwards ? onwardsBytes : elsewhereBytes), this.size - position);
    const bytes = Buffer.allocUnsafe(wanted);
    for (let done = 0; done < wanted;) done += this.readInto(bytes, done, position + done);
    this[isOnwards ? 'onwards' : 'elsewhere'] = { start: position, bytes };
    return bytes.subarray(0, length);
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
    this.blocks.length = 0;
    this.size = 0;
  }

  private readInto(bytes: Buffer, at: number, position: number): number {
    const wanted = bytes.length - at;
    if (this.file !== null && position < this.written) {
      return readSync(this.file, bytes, at, Math.min(wanted, this.written - position), position);
    }
    const block = this.blocks[this.file === null ? Math.floor(position / blockBytes) : 0];
    const offset = position % blockBytes;
    const length = Math.min(wanted, blockBytes - offset);
    if (block === undefined || position >= this.size) throw new RangeError('Nothing was set aside there.');
    return block.copy(bytes, at, offset, offset + length);
  }

  private newBlock(): void {
    if (this.file === null && this.size < heldInMemory) {
      this.blocks.push(Buffer.allocUnsafe(blockBytes));
      return;
    }
    try {
      this.file ??= openUnnamed();
      for (const block of this.blocks) {
        for (let done = 0; done < blockBytes;) done += writeSync(this.file, block, done, blockBytes - done, this.written + done);
        this.written += blockBytes;
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw listRejected(`What the list joins does not fit into the directory for temporary files (${code ?? 'unknown'}): set TMPDIR.`);
    }
    this.blocks.splice(1);
  }
}

function openUnnamed(): number {
  const dir = mkdtempSync(join(tmpdir(), 'ostrakon-spool-'));
  try {
    return openSync(join(dir, 'spool'), 'w+', 0o600);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
