import { inForce } from '../../domain/inForce.ts';
import type { DesignationRecord, Regime } from '../../domain/model.ts';
import type { Bound } from '../../domain/ownership/fraction.ts';
import { intervalOf } from '../../domain/ownership/fraction.ts';
import { proofOf } from '../../domain/ownership/proofOf.ts';
import type { OwnershipWorld } from '../../domain/ownership/world.ts';
import type { GraphView } from '../view.ts';

import type { HolderAnswer, ProofStepAnswer } from './answers.ts';
import { blockingDesignations } from './listings.ts';

const citedListing: Readonly<Record<Regime, string>> = {
  US: 'Listed: property blocked under the programme of the designation',
  EU: 'Listed: assets frozen under the programme of the designation',
  UK: 'Listed: assets frozen under the programme of the designation',
  UN: 'Listed by the Security Council under the programme of the designation',
};

/**
 * The proof that an actor is blocked, as shown; empty for an actor that is not.
 *
 * @param supposed actors whose listing is supposed and has no designation
 */
export function proofSteps(
  view: GraphView,
  world: OwnershipWorld,
  actor: number,
  supposed: ReadonlySet<number> = new Set(),
): readonly ProofStepAnswer[] {
  const { actors } = view.graph;
  return (proofOf(world, actor)?.steps ?? []).map((step): ProofStepAnswer => {
    const id = actors.id(step.actor);
    switch (step.kind) {
      case 'LISTED': {
        const designation = supposed.has(step.actor) ? null : listingOf(view, step.actor, world.rule.regime);
        return { kind: 'LISTED', actor: id, designation, rule: citedListing[world.rule.regime] };
      }
      case 'OWNED':
        return {
          kind: 'OWNED',
          actor: id,
          holders: step.holders.map(({ holder, stake }) => holderAnswer(view, world, holder, stake)),
          members: step.membership.map((right) => holderAnswer(view, world, right.owner, right)),
          sum: intervalOf(step.sum, step.sum),
          rule: step.citation,
        };
      case 'CONTROLLED':
        return {
          kind: 'CONTROLLED',
          actor: id,
          holders: step.rights.map((right) => holderAnswer(view, world, right.owner, right)),
          members: step.membership.map((right) => holderAnswer(view, world, right.owner, right)),
          sum: intervalOf(step.sum, step.sum),
          rule: step.citation,
        };
    }
  });
}

/** A holder as shown: what it has, why it counts, and the links that say so. */
export function holderAnswer(
  view: GraphView,
  world: OwnershipWorld,
  holder: number,
  { lo, hi, statements }: { readonly lo: Bound; readonly hi: Bound; readonly statements: readonly number[] },
): HolderAnswer {
  const { actors, links } = view.graph;
  const isListed = world.listed(holder) !== 'NO';
  return {
    holder: actors.id(holder),
    share: intervalOf(lo, hi),
    derived: !isListed && world.reached(holder) !== 'NOT',
    programs: isListed ? tagsOf(view, holder, world.rule.regime) : [],
    links: statements.map((statement) => links.id(statement)),
  };
}

/** The tags under which an actor is listed, certainly or possibly, under a regime, sorted. */
export function tagsOf(view: GraphView, actor: number, regime: Regime): string[] {
  const tags = blockingDesignations(view, actor, regime, view.asOf).flatMap(({ programs }) => programs);
  return [...new Set(tags)].filter((tag) => view.graph.record('program', `program:${tag}`)?.regime === regime).sort();
}

/** The designation a listing is shown by: in force for certain before possibly, the oldest first, then by id. */
function listingOf(view: GraphView, actor: number, regime: Regime): string | null {
  const key = (designation: DesignationRecord) =>
    `${inForce(designation, view.asOf) === 'YES' ? 0 : 1} ${designation.since ?? designation.firstListed ?? '9'} ${designation.id}`;
  const found = blockingDesignations(view, actor, regime, view.asOf).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return found[0]?.id ?? null;
}
