export type Threshold = 'AT_LEAST_HALF' | 'MORE_THAN_HALF';

/**
 * What the holders of one actor weigh: all of them together, and parties of them, each by itself. A party is opened where it has a member
 * in the set that is asked about. An answer of null is too close to tell.
 */
export interface Weight {
  clear(): void;
  /** Takes a holder's interval. */
  count(interval: number): void;
  /** Opens a party. */
  open(): void;
  /** Takes an interval, counted before or later, into the party opened last. */
  put(interval: number): void;
  /** Whether a party reaches the threshold whatever its true shares are. */
  isCertain(threshold: Threshold): boolean | null;
  /**
   * Whether a party can reach it: by what it may hold, within what the others leave.
   * @param countsUnattributed whether the shares nobody accounts for may be anyone's of the set, even of holders nobody recorded
   */
  isPossible(threshold: Threshold, countsUnattributed: boolean): boolean | null;
  /** Whether all holders together certainly have more than the whole. */
  isOverfull(): boolean | null;
}

export interface Party<N> {
  lo: N;
  hi: N;
  openLos: number;
  openHis: number;
}

/** Whether a sum of lower bounds reaches, by how it compares with the half: an open one is exceeded. */
export function surely(order: number, openLos: number, threshold: Threshold): boolean {
  return order > 0 || (order === 0 && (threshold === 'AT_LEAST_HALF' || openLos > 0));
}

/** Whether a sum of upper bounds reaches: an open one is not reached itself. */
export function maybe(order: number, opens: number, threshold: Threshold): boolean {
  return order > 0 || (order === 0 && threshold === 'AT_LEAST_HALF' && opens === 0);
}
