/** What each owner holds of each actor on a day, in whole numbers of one unit that all the shares of a question are multiples of. */
import type { Day, Interest } from '../../domain/model.ts';
import type { Statement } from './naive.ts';

/** One owner's right of one kind in one actor: all statements of it together. */
export interface Held {
  readonly owner: string;
  readonly interest: Interest;
  readonly lo: bigint;
  readonly hi: bigint;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
  readonly arrangement: string | null;
}

/** The rights in each actor, and what 100 percent is in their unit. */
export function rightsOn(statements: readonly Statement[], asOf: Day): { rights: Map<string, Held[]>; whole: bigint } {
  const unit = statements.reduce((all, { lo, hi }) => leastCommon(leastCommon(all, ratioOf(lo).d), ratioOf(hi).d), 1n);
  const whole = 100n * unit;
  const inForce = statements.filter(({ since, until }) => (since === null || since <= asOf) && (until === null || asOf <= until));
  const rights = new Map<string, Held[]>();
  for (const together of groupsOf(inForce)) {
    const first = together[0]!;
    const merged = mergedOf(together, unit);
    const held = rights.get(first.owned) ?? [];
    rights.set(first.owned, held);
    held.push(first.interest === 'BOARD_MAJORITY' ? { ...merged, lo: whole, hi: whole, loOpen: false, hiOpen: false } : merged);
    // Only votes are known: the equity of the same pair may be anything.
    if (first.interest === 'VOTING_RIGHTS' && !inForce.some((each) => each.interest === 'EQUITY' && isSamePair(each, first))) {
      held.push({ ...merged, interest: 'EQUITY', lo: 0n, hi: whole, loOpen: false, hiOpen: false });
    }
  }
  return { rights, whole };
}

const isSamePair = (a: Statement, b: Statement) => a.owner === b.owner && a.owned === b.owned;

/** Statements of the same kind of right of the same pair, whatever their source. */
function groupsOf(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const group = groups.find((each) => isSamePair(each[0]!, statement) && each[0]!.interest === statement.interest);
    if (group === undefined) groups.push([statement]);
    else group.push(statement);
  }
  return groups;
}

/**
 * The hull; a bound is open where every statement that has it says so. A source silent about an arrangement does not deny it; where two
 * are named, the text says nothing, and the first by name stands.
 */
function mergedOf(statements: readonly Statement[], unit: bigint): Held {
  const read = statements.map((each) => ({ ...each, lo: inUnits(each.lo, unit), hi: inUnits(each.hi, unit) }));
  const lo = read.reduce((least, each) => (each.lo < least ? each.lo : least), read[0]!.lo);
  const hi = read.reduce((most, each) => (each.hi > most ? each.hi : most), read[0]!.hi);
  return {
    owner: read[0]!.owner,
    interest: read[0]!.interest,
    lo,
    hi,
    loOpen: read.every((each) => each.lo > lo || each.loOpen),
    hiOpen: read.every((each) => each.hi < hi || each.hiOpen),
    arrangement: read.flatMap((each) => each.arrangement ?? []).sort()[0] ?? null,
  };
}

function ratioOf(text: string): { n: bigint; d: bigint } {
  const [numerator = '', denominator = '1'] = text.split('/');
  const [whole = '', decimals = ''] = numerator.split('.');
  return { n: BigInt(whole + decimals), d: BigInt(denominator) * 10n ** BigInt(decimals.length) };
}

function inUnits(text: string, unit: bigint): bigint {
  const { n, d } = ratioOf(text);
  return (n * unit) / d;
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
