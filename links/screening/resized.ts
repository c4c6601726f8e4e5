type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

/** The same numbers in an array of another length, cut off or followed by zeros; the array itself if it has that length. */
export function resized<T extends Numbers>(from: T, length: number): T {
  if (from.length === length) return from;
  const to = new (from.constructor as new (length: number) => T)(length);
  to.set(from.length > length ? from.subarray(0, length) : from);
  return to;
}

/** Room for at least so many numbers: the array itself, or one that leaves an eighth to grow, so that little lies idle. */
export function widened<T extends Numbers>(from: T, length: number): T {
  return length <= from.length ? from : resized(from, Math.ceil(length * 1.125) + 16);
}
