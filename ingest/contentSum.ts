/** A hash of what a list says, whatever order it says it in. */
import { hash } from 'node:crypto';

/**
 * The sum, modulo 2^256, of the SHA-256 of every entry and link: equal for two versions that say the same. It tells versions apart; it
 * proves nothing against somebody who makes lists in order to have equal sums.
 */
export class ContentSum {
  private readonly words = new Uint32Array(8);

  add(said: unknown): void {
    // One character a byte: made in half the time of a buffer.
    const digest = hash('sha256', JSON.stringify(said), 'binary');
    let carry = 0;
    for (let word = 0; word < 8; word += 1) {
      const at = word * 4;
      const low = digest.charCodeAt(at) | (digest.charCodeAt(at + 1) << 8) | (digest.charCodeAt(at + 2) << 16);
      const sum = (this.words[word] ?? 0) + low + digest.charCodeAt(at + 3) * 0x100_0000 + carry;
      this.words[word] = sum >>> 0;
      carry = sum > 0xffff_ffff ? 1 : 0;
    }
  }

  /** 64 hexadecimal digits. */
  hex(): string {
    return [...this.words].map((word) => word.toString(16).padStart(8, '0')).join('');
  }
}
