/**
 * Replays a proof from nothing. Shares no code with what finds verdicts and proofs, beyond the arithmetic of fractions: a mistake there is
 * not repeated here. Takes listings, stakes and rights as the proof states them; whether the records say so is for whoever has the records.
 */
import { compared, fifty, sumOf } from './fraction.ts';
import type { Proof, ProofStep } from './proof.ts';
import type { OwnershipRule } from './rule.ts';
import type { ControlRight, Stake } from './world.ts';

export type Check = { readonly holds: true } | { readonly holds: false; readonly why: string };

/** Whether every step follows from those before it by the rule, the last one is the conclusion, and nothing in the proof could be left out. */
export function checkProof(proof: Proof, rule: OwnershipRule): Check {
  const established = new Set<number>();
  for (const [at, step] of proof.steps.entries()) {
    const why = established.has(step.actor) ? `actor ${step.actor} is established twice` : objectionTo(step, rule, established);
    if (why !== null) return { holds: false, why: `Step ${at + 1}: ${why}.` };
    established.add(step.actor);
  }
  if (proof.steps.at(-1)?.actor !== proof.actor) return { holds: false, why: `No last step establishes actor ${proof.actor}.` };
  return isIrreducible(proof, rule) ? { holds: true } : { holds: false, why: 'The conclusion follows without something in the proof.' };
}

/** Whether the conclusion follows by the rule from all listings, stakes and rights in the proof, and no longer where any one is left out. */
export function isIrreducible(proof: Proof, rule: OwnershipRule): boolean {
  const facts = proof.steps.flatMap((step): Fact[] => (step.kind === 'LISTED' ? [{ listed: step.actor }] : [...rightsOf(step)]));
  return (
    follows(facts, proof.actor, rule) &&
    facts.every(
      (fact) =>
        !follows(
          facts.filter((each) => each !== fact),
          proof.actor,
          rule,
        ),
    )
  );
}

type Right = Stake | ControlRight;
type Fact = Right | { readonly listed: number };
type HeldStep = Exclude<ProofStep, { kind: 'LISTED' }>;

const countedOf = (step: HeldStep): readonly Right[] => (step.kind === 'OWNED' ? step.holders.map(({ stake }) => stake) : step.rights);
const rightsOf = (step: HeldStep): readonly Right[] => [...countedOf(step), ...step.membership];
const interestOf = (right: Right) => ('interest' in right ? right.interest : 'EQUITY');

function objectionTo(step: ProofStep, rule: OwnershipRule, established: ReadonlySet<number>): string | null {
  if (step.kind === 'LISTED') return null;
  if (rule.threshold === null) return 'the regime has no ownership rule';
  if (step.citation !== rule.citation) return 'it cites another rule';
  const [counted, rights] = [countedOf(step), rightsOf(step)];
  if (step.kind === 'OWNED' && step.holders.some(({ holder, stake }) => stake.owner !== holder)) return 'a stake is not that of its holder';
  if (rights.some(({ owned }) => owned !== step.actor)) return 'a stake is in another actor';
  if (rule.aggregation === 'ALL' && counted.some(({ owner }) => owner === step.actor)) return 'it supports itself';
  if (new Set(counted.map(({ owner }) => owner)).size < counted.length) return 'a holder is counted twice';
  const sum = sumOf(counted.map(({ lo }) => lo));
  if (compared(sum.value, step.sum.value) !== 0 || sum.open !== step.sum.open) return 'the sum is wrong';
  const isKnown = ({ owner }: Right) => established.has(owner);
  if (rule.aggregation === 'ALL' ? !rights.every(isKnown) : !rights.some(isKnown)) return 'a holder is not established before';
  return isEnough(rights, rule, established) ? null : 'the rule does not make the actor blocked';
}

/** Whether rights, all in one actor, are enough once some holders are established. */
function isEnough(rights: readonly Right[], rule: OwnershipRule, established: ReadonlySet<number>): boolean {
  const inside = rights.filter(({ owner }) => established.has(owner));
  if (rule.aggregation === 'ALL') return reaches(inside, rule);
  return inside.some(({ owner }) => {
    const arrangements = inside.filter((right) => right.owner === owner && right.arrangement !== 0).map(({ arrangement }) => arrangement);
    const together = rights.filter((right) => right.owner === owner || arrangements.includes(right.arrangement));
    return reaches(together, rule);
  });
}

function reaches(rights: readonly Right[], { threshold, control }: OwnershipRule): boolean {
  return (['EQUITY', ...control] as const).some((interest) => {
    const { value, open } = sumOf(rights.filter((right) => interestOf(right) === interest).map(({ lo }) => lo));
    const order = compared(value, fifty);
    return order > 0 || (order === 0 && (open || (interest === 'EQUITY' && threshold === 'AT_LEAST_HALF')));
  });
}

function follows(facts: readonly Fact[], actor: number, rule: OwnershipRule): boolean {
  const established = new Set(facts.flatMap((fact) => ('listed' in fact ? [fact.listed] : [])));
  const rights = facts.filter((fact): fact is Right => !('listed' in fact));
  for (let before = -1; before < established.size;) {
    before = established.size;
    for (const { owned } of rights) {
      const held = rights.filter((right) => right.owned === owned);
      if (!established.has(owned) && rule.threshold !== null && isEnough(held, rule, established)) established.add(owned);
    }
  }
  return established.has(actor);
}
