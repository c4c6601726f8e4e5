/** Work that may pause wherever it yields. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Steps of work, such as links looked at, between two yields: well under a millisecond. */
export const stride = 20_000;

const sliceMs = 8;
const mostRestarts = 3;

/**
 * What some work comes to, done a few milliseconds at a time so that others are answered meanwhile.
 *
 * Where `version` has changed after a pause, what the work read has changed and it starts afresh; the fourth time it does not pause, so
 * that it ends however much is committed.
 */
export async function inSlices<T>(start: () => Sliced<T>, version: () => number = () => 0): Promise<T> {
  for (let starts = 1; ; starts += 1) {
    const mayPause = starts <= mostRestarts;
    const before = version();
    const work = start();
    let pauseAt = performance.now() + sliceMs;
    while (!mayPause || version() === before) {
      const step = work.next();
      if (step.done === true) return step.value;
      if (!mayPause || performance.now() < pauseAt) continue;
      await new Promise((resolve) => setImmediate(resolve));
      pauseAt = performance.now() + sliceMs;
    }
  }
}

/** The numbers in order, as `sort` would put them. */
export function* sorted(numbers: Int32Array, compare: (a: number, b: number) => number): Sliced<Int32Array> {
  const run = 4096;
  let from = numbers.slice();
  let to = new Int32Array(from.length);
  for (let start = 0; start < from.length; start += run) {
    from.subarray(start, start + run).sort(compare);
    yield;
  }
  for (let width = run; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at += 1) {
        const takesLeft = left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[at] = from[takesLeft ? left++ : right++] ?? 0;
        if (at % run === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
