/** As many likenesses are remembered; a power of two. They take a megabyte. */
const places = 1 << 16;

/**
 * Likenesses of words asked for and listed ones, by their numbers: whatever came last to a place stays there, so that it takes the same
 * room however many are asked for.
 */
export class LikenessMemo {
  readonly #asked = new Int32Array(places);
  readonly #listed = new Int32Array(places);
  readonly #likeness = new Float64Array(places);

  /** @param asked above 0; -1 where the likeness is not remembered */
  get(asked: number, listed: number): number {
    const place = placeOf(asked, listed);
    return this.#asked[place] === asked && this.#listed[place] === listed ? (this.#likeness[place] ?? -1) : -1;
  }

  set(asked: number, listed: number, likeness: number): void {
    const place = placeOf(asked, listed);
    this.#asked[place] = asked;
    this.#listed[place] = listed;
    this.#likeness[place] = likeness;
  }
}

const placeOf = (asked: number, listed: number): number => (Math.imul(asked, 0x9e3779b1) + Math.imul(listed, 0x85ebca6b)) >>> 16;
