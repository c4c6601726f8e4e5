/**
 * The ownership rule a second time, as its text reads: sets of names, every fixpoint iterated until nothing changes, no stake table,
 * no worklist, nothing of `domain/` but types. Slow and plain on purpose; the real solver is tested against it.
 */
import type { Day, Interest, Regime } from '../../domain/model.ts';
import type { Listed } from '../../domain/ownership/world.ts';
import { rightsOn, type Held } from './naiveShares.ts';

/** What one source says that an owner holds; bounds are percent points as decimals (`15.7`) or fractions (`50/3`), unknown is 0 to 100. */
export interface Statement {
  readonly owner: string;
  readonly owned: string;
  readonly interest: Interest;
  readonly lo: string;
  readonly hi: string;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
  /** First and last day, both inclusive; null without one. */
  readonly since: Day | null;
  readonly until: Day | null;
  readonly source: string;
  readonly arrangement: string | null;
}

export interface OwnershipQuestion {
  readonly listed: ReadonlyMap<string, Exclude<Listed, 'NO'>>;
  readonly stakes: readonly Statement[];
  readonly regime: Regime;
  readonly asOf: Day;
  readonly unattributed: 'IGNORE' | 'POSSIBLE';
}

export interface NaiveVerdict {
  readonly verdict: 'BLOCKED' | 'POSSIBLY_BLOCKED' | 'NOT_BLOCKED';
  readonly basis: 'LISTED' | 'OWNERSHIP' | 'CONTROL' | 'CIRCULAR' | 'NONE';
}

/** Section 3.3 as a table of one row a regime and period. */
interface Regulation {
  readonly threshold: 'AT_LEAST_HALF' | 'MORE_THAN_HALF';
  readonly isAggregated: boolean;
  readonly countsControl: boolean;
}

function regulationOf(regime: Regime, asOf: Day): Regulation | null {
  if (regime === 'US') return { threshold: 'AT_LEAST_HALF', isAggregated: true, countsControl: false };
  if (regime === 'UK') return { threshold: 'MORE_THAN_HALF', isAggregated: false, countsControl: true };
  if (regime === 'EU')
    return { threshold: asOf >= '2024-07-03' ? 'AT_LEAST_HALF' : 'MORE_THAN_HALF', isAggregated: true, countsControl: true };
  return null;
}

/** The verdict of every actor the question names. */
export function naiveVerdicts(question: OwnershipQuestion): Map<string, NaiveVerdict> {
  const { listed, stakes } = question;
  const actors = [...new Set([...listed.keys(), ...stakes.flatMap(({ owner, owned }) => [owner, owned])])];
  const { rights, whole } = rightsOn(stakes, question.asOf);
  const solver = new NaiveSolver(question, rights, whole);
  const named = (kind: Listed) => actors.filter((actor) => listed.get(actor) === kind);

  // Step 1.
  const certain = least(named('YES'), actors, (actor, set) => solver.isHeld(actor, set));
  // Step 2; step 6 puts those possibly listed into the possible set only.
  const possible = least([...certain, ...named('POSSIBLY')], actors, (actor, set) => solver.mayBeHeld(actor, set));
  // Step 3; those possibly listed are not in L.
  const reached = least(named('YES'), actors, (actor, set) => solver.isTouched(actor, set));
  const circular = greatest(reached, (actor, set) => listed.get(actor) === 'YES' || solver.isHeld(actor, set));

  // Step 4.
  const verdictOf = (actor: string): NaiveVerdict => {
    if (listed.get(actor) === 'YES') return { verdict: 'BLOCKED', basis: 'LISTED' };
    if (certain.has(actor)) {
      // Owned where it would be blocked without the control that others have of it.
      const owned = least(named('YES'), actors, (each, set) => (each === actor ? solver.isOwned(each, set) : solver.isHeld(each, set)));
      return { verdict: 'BLOCKED', basis: owned.has(actor) ? 'OWNERSHIP' : 'CONTROL' };
    }
    if (listed.has(actor)) return { verdict: 'POSSIBLY_BLOCKED', basis: 'LISTED' };
    if (possible.has(actor)) {
      return { verdict: 'POSSIBLY_BLOCKED', basis: solver.mayBeOwned(actor, possible) ? 'OWNERSHIP' : 'CONTROL' };
    }
    if (circular.has(actor)) return { verdict: 'POSSIBLY_BLOCKED', basis: 'CIRCULAR' };
    return { verdict: 'NOT_BLOCKED', basis: 'NONE' };
  };
  return new Map(actors.map((actor) => [actor, verdictOf(actor)]));
}

type Test = (actor: string, set: ReadonlySet<string>) => boolean;

function least(start: Iterable<string>, actors: readonly string[], joins: Test): Set<string> {
  const set = new Set(start);
  for (;;) {
    const joining = actors.filter((actor) => !set.has(actor) && joins(actor, set));
    if (joining.length === 0) return set;
    for (const actor of joining) set.add(actor);
  }
}

function greatest(start: Iterable<string>, stays: Test): Set<string> {
  const set = new Set(start);
  for (;;) {
    const leaving = [...set].filter((actor) => !stays(actor, set));
    if (leaving.length === 0) return set;
    for (const actor of leaving) set.delete(actor);
  }
}

/** The tests of steps 1 to 3 for one day and regime. */
class NaiveSolver {
  readonly #regulation: Regulation | null;
  readonly #unattributed: boolean;
  readonly #rights: ReadonlyMap<string, readonly Held[]>;
  readonly #whole: bigint;

  /** @param whole what 100 percent is in the unit of the rights */
  constructor({ regime, asOf, unattributed }: OwnershipQuestion, rights: ReadonlyMap<string, readonly Held[]>, whole: bigint) {
    this.#regulation = regulationOf(regime, asOf);
    this.#unattributed = unattributed === 'POSSIBLE';
    this.#rights = rights;
    this.#whole = whole;
  }

  isHeld(actor: string, set: ReadonlySet<string>): boolean {
    return this.isOwned(actor, set) || this.#isControlled(actor, set, (held) => this.#lowReaches(held, 'MORE_THAN_HALF'));
  }

  mayBeHeld(actor: string, set: ReadonlySet<string>): boolean {
    return (
      this.mayBeOwned(actor, set) ||
      this.#isControlled(actor, set, (held, votes) => this.#highReaches(held, votes, 'MORE_THAN_HALF', false))
    );
  }

  /** Whether any in the set has some of the actor that could count: shares, or control where control counts. */
  isTouched(actor: string, set: ReadonlySet<string>): boolean {
    const touches = (held: readonly Held[]) => held.some(({ hi }) => hi > 0n);
    return this.#parties(actor, set, 'EQUITY').some(touches) || this.#isControlled(actor, set, touches);
  }

  isOwned(actor: string, set: ReadonlySet<string>): boolean {
    const threshold = this.#regulation?.threshold;
    if (threshold === undefined) return false;
    return this.#parties(actor, set, 'EQUITY').some((held) => this.#lowReaches(held, threshold));
  }

  mayBeOwned(actor: string, set: ReadonlySet<string>): boolean {
    const threshold = this.#regulation?.threshold;
    if (threshold === undefined) return false;
    const all = this.#rightsIn(actor, 'EQUITY');
    const parties = this.#parties(actor, set, 'EQUITY');
    const takesRest = this.#unattributed && all.length > 0;
    // Whoever holds what nobody accounts for may be blocked, also where nobody else is.
    if (takesRest) parties.push([]);
    return parties.some((held) => this.#highReaches(held, all, threshold, takesRest));
  }

  #isControlled(actor: string, set: ReadonlySet<string>, suffices: (held: readonly Held[], votes: readonly Held[]) => boolean): boolean {
    if (this.#regulation?.countsControl !== true) return false;
    if (this.#parties(actor, set, 'BOARD_MAJORITY').some((held) => held.length > 0)) return true;
    const votes = this.#rightsIn(actor, 'VOTING_RIGHTS');
    return this.#parties(actor, set, 'VOTING_RIGHTS').some((held) => suffices(held, votes));
  }

  /**
   * What is counted together: everything the set holds, or, where stakes are not aggregated, for each holder of the set what it holds
   * and what its joint arrangements hold, members outside the set included.
   */
  #parties(actor: string, set: ReadonlySet<string>, interest: Interest): (readonly Held[])[] {
    const rights = this.#rights.get(actor) ?? [];
    const ofKind = rights.filter((held) => held.interest === interest);
    if (this.#regulation === null) return [];
    if (this.#regulation.isAggregated) return [ofKind.filter(({ owner }) => set.has(owner))];
    return [...new Set(rights.map(({ owner }) => owner))]
      .filter((owner) => set.has(owner))
      .map((owner) => {
        const joint = rights.flatMap((held) => (held.owner === owner && held.arrangement !== null ? [held.arrangement] : []));
        return ofKind.filter((held) => held.owner === owner || (held.arrangement !== null && joint.includes(held.arrangement)));
      });
  }

  #rightsIn(actor: string, interest: Interest): readonly Held[] {
    return (this.#rights.get(actor) ?? []).filter((held) => held.interest === interest);
  }

  #lowReaches(held: readonly Held[], threshold: Regulation['threshold']): boolean {
    const low = lowOf(held);
    if (low.value * 2n > this.#whole) return true;
    // An open sum of exactly 50 exceeds it.
    return low.value * 2n === this.#whole && (threshold === 'AT_LEAST_HALF' || low.open);
  }

  /** `upper(e, S) = max(sum of lo in S, min(sum of hi in S, 100 - sum of lo not in S))`, the inner sum of hi without a bound where what nobody accounts for counts. */
  #highReaches(held: readonly Held[], all: readonly Held[], threshold: Regulation['threshold'], takesRest: boolean): boolean {
    if (this.#lowReaches(held, threshold)) return true;
    const others = lowOf(all.filter((each) => !held.includes(each)));
    const rest = { value: this.#whole - others.value, open: others.open };
    const high = { value: held.reduce((sum, { hi }) => sum + hi, 0n), open: held.some(({ hiOpen }) => hiOpen) };
    const reaches = ({ value, open }: { value: bigint; open: boolean }) =>
      value * 2n > this.#whole || (value * 2n === this.#whole && threshold === 'AT_LEAST_HALF' && !open);
    // The least of two bounds reaches where both do.
    return reaches(rest) && (takesRest || reaches(high));
  }
}

function lowOf(held: readonly Held[]): { value: bigint; open: boolean } {
  return { value: held.reduce((sum, { lo }) => sum + lo, 0n), open: held.some(({ loOpen }) => loOpen) };
}
