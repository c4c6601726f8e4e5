/** Which companies of the register have been met, exactly and in little memory: a bit each. */

const digits = 1_000_000;

export class MetCompanies {
  /** By the first two characters of the number, a bit for each of the six digits that follow. */
  readonly #bits = new Map<string, Uint8Array>();
  /** Numbers of other forms, which are few. */
  readonly #others = new Set<string>();

  /** Whether a number comes for the first time; it has been met from then on. */
  isFirst(number: string): boolean {
    const serial = number.length === 8 ? Number(number.slice(2)) : NaN;
    if (!Number.isInteger(serial) || !/^\d{6}$/.test(number.slice(2))) {
      if (this.#others.has(number)) return false;
      this.#others.add(number);
      return true;
    }
    const prefix = number.slice(0, 2);
    let bits = this.#bits.get(prefix);
    if (bits === undefined) {
      bits = new Uint8Array(digits / 8);
      this.#bits.set(prefix, bits);
    }
    const [at, mask] = [serial >> 3, 1 << (serial & 7)];
    const before = bits[at] ?? 0;
    bits[at] = before | mask;
    return (before & mask) === 0;
  }
}
