/** What a flip says would change, changed. */
import type { Fraction } from '../../domain/ownership/fraction.ts';
import { compared, fraction, minus, plus, zero } from '../../domain/ownership/fraction.ts';
import type { Flip } from '../../domain/ownership/flips.ts';
import type { OwnershipQuestion, Statement } from './naive.ts';

/** Small against any difference that the random graphs draw. */
const hair: Fraction = fraction(1n, 10n ** 15n);

export type Amount = 'AS_SAID' | 'A_HAIR_LESS';

/** The question with one flip applied: as it says, or by a hair too little. Null where less is no change at all. */
export function flipped(question: OwnershipQuestion, names: readonly string[], flip: Flip, amount: Amount): OwnershipQuestion | null {
  if (flip.stake === null || flip.owned === null || flip.points === null) {
    return amount === 'AS_SAID' ? { ...question, listed: new Map([...question.listed, [names[flip.actor]!, 'YES']]) } : null;
  }
  const [owner, owned] = [names[flip.actor]!, names[flip.owned]!];
  const interest = 'interest' in flip.stake ? flip.stake.interest : 'EQUITY';
  const exactly = plus(flip.stake.lo.value, flip.points);
  const enough = flip.mustExceed ? plus(exactly, hair) : exactly;
  const value = amount === 'AS_SAID' ? enough : minus(enough, hair);
  if (compared(value, zero) < 0) return null;
  const isConcerned = (each: Statement) => each.owner === owner && each.owned === owned;
  const arrangement = flip.stake.statements.flatMap((at) => question.stakes[at]!.arrangement ?? []).sort()[0] ?? null;
  const text = `${value.n}/${value.d}`;
  const stated: Statement = {
    owner,
    owned,
    interest,
    lo: text,
    hi: text,
    loOpen: false,
    hiOpen: false,
    since: null,
    until: null,
    source: 'flip',
    arrangement,
  };
  return { ...question, stakes: [...question.stakes.filter((each) => !(isConcerned(each) && each.interest === interest)), stated] };
}
