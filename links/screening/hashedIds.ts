/**
 * Numbers under hashes, four bytes a place: neither keys nor hashes are kept, so whoever reads must check what it finds.
 *
 * For keys that few numbers share: those of one key stand side by side, and are all met by whoever looks for one of them.
 */
export class HashedIds {
  /** Number plus 1 by place; 0 for a place that is free. */
  #places = new Uint32Array(64);
  /** Which hashes belong at each place, by three more of their bits. */
  #belonging = new Uint8Array(64);
  #count = 0;
  readonly #everyOne: (add: (hash: number, id: number) => void) => void;

  /** @param everyOne adds whatever was added, once more: hashes are not kept, so a larger table is filled anew */
  constructor(everyOne: (add: (hash: number, id: number) => void) => void) {
    this.#everyOne = everyOne;
  }

  get bytes(): number {
    return this.#places.byteLength + this.#belonging.byteLength;
  }

  /** What is added must be among what `everyOne` adds from then on. */
  add(hash: number, id: number): void {
    if ((this.#count + 1) * 4 > this.#places.length * 3) {
      this.#places = new Uint32Array(this.#places.length * 2);
      this.#belonging = new Uint8Array(this.#places.length);
      this.#count = 0;
      this.#everyOne((known, other) => {
        if (other !== id || known !== hash) this.#put(known, other);
      });
    }
    this.#put(hash, id);
  }

  /** Fills the table anew with whatever `everyOne` adds. */
  refill(): void {
    let count = 0;
    this.#everyOne(() => (count += 1));
    this.#places = new Uint32Array(2 ** Math.max(6, Math.ceil(Math.log2(count * 1.5 + 1))));
    this.#belonging = new Uint8Array(this.#places.length);
    this.#count = 0;
    this.#everyOne((hash, id) => this.#put(hash, id));
  }

  /** The first number under a hash that is the one looked for; -1 where there is none. */
  find(hash: number, isIt: (id: number) => boolean): number {
    const mask = this.#places.length - 1;
    for (let place = placeOf(hash, mask); ; place = (place + 1) & mask) {
      const id = (this.#places[place] ?? 0) - 1;
      if (id < 0 || isIt(id)) return id;
    }
  }

  /** Calls back with every number under a hash, and perhaps with others. */
  each(hash: number, visit: (id: number) => void): void {
    this.find(hash, (id) => {
      visit(id);
      return false;
    });
  }

  /** False only where no number is under a hash: one byte says so of nearly all such hashes. */
  mayHave(hash: number): boolean {
    const mixed = mixOf(hash);
    return (((this.#belonging[(mixed >>> 3) & (this.#places.length - 1)] ?? 0) >>> (mixed & 7)) & 1) !== 0;
  }

  /** The same as `each` step by step: from `placeOf` a hash on, the number `at` each place until it is -1, and the place that comes `next`. */
  placeOf(hash: number): number {
    return placeOf(hash, this.#places.length - 1);
  }
  at(place: number): number {
    return (this.#places[place] ?? 0) - 1;
  }
  next(place: number): number {
    return (place + 1) & (this.#places.length - 1);
  }

  #put(hash: number, id: number): void {
    const mask = this.#places.length - 1;
    let place = placeOf(hash, mask);
    this.#belonging[place] = (this.#belonging[place] ?? 0) | (1 << (mixOf(hash) & 7));
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = id + 1;
    this.#count += 1;
  }
}

/** The upper bits of a product say more of a hash than the lower ones. */
function placeOf(hash: number, mask: number): number {
  return (mixOf(hash) >>> 3) & mask;
}

/** Three bits that tell hashes of one place apart, and above them the place, among as many as there are. */
const mixOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 4;
