/** The addresses of a view that a reader went through, to go back and forth among. */
export interface Trail {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
}

const longest = 200;

/** A trail that starts at an address. */
export const startedAt = (present: string): Trail => ({ past: [], present, future: [] });

/**
 * The trail once its reader is at an address: a step back or forward where it is the one before or the next (by the browser's own buttons
 * too), and a new step otherwise. Steps that change nothing but the day are one step, so that a slider dragged is undone at once.
 */
export function movedTo(trail: Trail, address: string): Trail {
  const { past, present, future } = trail;
  if (address === present) return trail;
  if (address === past.at(-1)) return { past: past.slice(0, -1), present: address, future: [present, ...future] };
  if (address === future[0]) return { past: [...past, present], present: address, future: future.slice(1) };
  const before = past.at(-1);
  const isSameSlide = before !== undefined && withoutDay(before) === withoutDay(present) && withoutDay(present) === withoutDay(address);
  return { past: isSameSlide ? past : [...past, present].slice(-longest), present: address, future: [] };
}

const withoutDay = (address: string) => address.replace(/&asOf=[^&]*/, '');
