/**
 * Numbers under hashed keys, in typed arrays: some twenty bytes an entry, where a `Map` of lists takes several times that.
 *
 * Keys that collide share a list; whoever reads compares what it finds. Nothing is ever taken out.
 */
export class HashPostings {
  /** Open addressing: hash plus 1 and first entry plus 1, by place; 0 for a place that is free. */
  #hashes = new Uint32Array(1_024);
  #firsts = new Uint32Array(1_024);
  #places = 0;
  /** Entries: the number, and the next entry of the same key plus 1. */
  #ids = new Uint32Array(1_024);
  #nexts = new Uint32Array(1_024);
  #entries = 0;

  get bytes(): number {
    return this.#hashes.byteLength + this.#firsts.byteLength + this.#ids.byteLength + this.#nexts.byteLength;
  }

  add(key: string, id: number): void {
    if (this.#places * 3 >= this.#hashes.length * 2) this.#grow();
    if (this.#entries === this.#ids.length) {
      this.#ids = widened(this.#ids);
      this.#nexts = widened(this.#nexts);
    }
    const hash = hashOf(key);
    const place = this.#placeOf(hash);
    if (this.#hashes[place] === 0) {
      this.#hashes[place] = hash;
      this.#places += 1;
    }
    this.#ids[this.#entries] = id;
    this.#nexts[this.#entries] = this.#firsts[place] ?? 0;
    this.#entries += 1;
    this.#firsts[place] = this.#entries;
  }

  /** Calls back with every number under a key, newest first. */
  each(key: string, visit: (id: number) => void): void {
    let entry = this.#firsts[this.#placeOf(hashOf(key))] ?? 0;
    while (entry !== 0) {
      visit(this.#ids[entry - 1] ?? 0);
      entry = this.#nexts[entry - 1] ?? 0;
    }
  }

  #placeOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let place = Math.imul(hash, 0x9e3779b1) & mask;
    for (let known = this.#hashes[place]; known !== 0 && known !== hash; known = this.#hashes[place]) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [hashes, firsts] = [this.#hashes, this.#firsts];
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#firsts = new Uint32Array(hashes.length * 2);
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      if (hash === 0) continue;
      const place = this.#placeOf(hash);
      this.#hashes[place] = hash;
      this.#firsts[place] = firsts[at] ?? 0;
    }
  }
}

function widened(from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(from.length * 2);
  wide.set(from);
  return wide;
}

/** Never 0, which marks a free place. @see Fowler, Noll and Vo, FNV-1a */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash & 0x3fffffff) + 1;
}
