type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** An array of the same numbers with at least `length` places, those added 0; the same array where it has them. */
export function widened<T extends Numbers>(values: T, length: number): T {
  if (length <= values.length) return values;
  const made = new (values.constructor as new (places: number) => T)(Math.max(length, Math.ceil(values.length * 1.5), 64));
  made.set(values);
  return made;
}
