/** As many likenesses are remembered; a power of two. They take a megabyte. */
const places = 1 << 16;

/**
 * Likenesses of words asked for and listed ones, by their numbers: whatever came last to a place stays there, so that it takes the same
 * room however many are asked for.
 */
export class LikenessMemo {
  /** The two numbers and the likeness side by side, sixteen bytes a place: a look-up waits for one piece of memory. */
  readonly #room = new ArrayBuffer(places * 16);
  readonly #numbers = new Int32Array(this.#room);
  readonly #likenesses = new Float64Array(this.#room);

  /** @param asked above 0; -1 where the likeness is not remembered */
  get(asked: number, listed: number): number {
    const place = placeOf(asked, listed);
    return this.#numbers[place * 4] === asked && this.#numbers[place * 4 + 1] === listed ? (this.#likenesses[place * 2 + 1] ?? -1) : -1;
  }

  set(asked: number, listed: number, likeness: number): void {
    const place = placeOf(asked, listed);
    this.#numbers[place * 4] = asked;
    this.#numbers[place * 4 + 1] = listed;
    this.#likenesses[place * 2 + 1] = likeness;
  }
}

const placeOf = (asked: number, listed: number): number => (Math.imul(asked, 0x9e3779b1) + Math.imul(listed, 0x85ebca6b)) >>> 16;
