import { intervalOf, numberOf } from '../../domain/ownership/fraction.ts';
import type { Flip } from '../../domain/ownership/flips.ts';
import { flipText, flipsOf } from '../../domain/ownership/flips.ts';
import { holdersOf } from '../../domain/ownership/holders.ts';
import { labelOf } from '../../domain/ownership/label.ts';
import { lookThrough } from '../../domain/ownership/lookThrough.ts';
import { warningsOf } from '../../domain/ownership/warnings.ts';
import type { Regime } from '../../domain/model.ts';
import { strictest } from '../../domain/tlp.ts';
import type { GraphView } from '../view.ts';

import type { FlipAnswer, ProofStepAnswer, StatusAnswer, Unattributed, VerdictBasis } from './answers.ts';
import { markingOfOwners, markingOfProof } from './evidence.ts';
import { factsOf } from './facts.ts';
import { verdictOf } from './feed.ts';
import { requireLoaded } from './listings.ts';
import type { Solved } from './ownership.ts';
import { holderAnswer, proofSteps } from './proofSteps.ts';

/** Name and version of what decides; another rule or constant is another version. */
export const ownershipAlgorithm = 'ostrakon-ownership/1';

/**
 * Whether an actor is blocked under a regime on the View's day, on what the viewer may see, with the reasons; null where there is no such
 * actor.
 *
 * @throws {OstrakonError} REGIME_NOT_LOADED
 */
export function sanctionStatus(view: GraphView, actor: string, regime: Regime, unattributed: Unattributed): StatusAnswer | null {
  const slot = view.actorSlot(actor);
  if (slot < 0) return null;
  requireLoaded(view, regime);
  const world = view.graph.ownership.of(view, regime, unattributed);
  const verdict = verdictOf(world.reached(slot));
  const proof = proofSteps(view, world, slot);
  const basis = basisOf(world, slot, proof);
  const holders = holdersOf(world, slot);
  const { blocked, blockedShare, unattributed: left } = holders;
  const { facts, markings } = factsOf(view, world, { actor: slot, verdict, holders, proof });
  const through = lookThrough(world, slot);
  const status = {
    actor: view.graph.actors.id(slot),
    verdict,
    basis,
    label: verdict === 'BLOCKED' && basis === 'OWNERSHIP' ? labelOf(world, slot, through) : null,
    blockedShare: intervalOf(blockedShare.lo, blockedShare.hi),
    lookThroughShare: through === null ? null : intervalOf({ value: through.lo, open: false }, { value: through.hi, open: false }),
    unattributedShare: numberOf(left),
    holders: blocked.map(({ holder, stake }) => holderAnswer(view, world, holder, stake)),
    proof,
    flips: flipsOf(world, slot).map((flip) => flipAnswer(view, flip)),
    warnings: warningsOf(facts),
    regime,
    rule: world.rule.citation,
    asOf: view.asOf,
    unattributed,
  };
  // Shares and look-through say something of everything upstream, whatever the proof needs of it.
  return { ...status, marking: strictest([markingOfProof(view, slot, proof), markingOfOwners(view, world, slot), ...markings]) };
}

function flipAnswer(view: GraphView, flip: Flip): FlipAnswer {
  const { actors } = view.graph;
  return {
    kind: flip.kind,
    actor: actors.id(flip.actor),
    owned: flip.owned === null ? null : actors.id(flip.owned),
    points: flip.points === null ? null : numberOf(flip.points),
    text: flipText(flip, (actor) => actors.name(actor)),
  };
}

function basisOf(world: Solved, actor: number, proof: readonly ProofStepAnswer[]): VerdictBasis {
  switch (world.reached(actor)) {
    case 'BLOCKED': {
      const last = proof.at(-1)?.kind;
      return last === 'OWNED' ? 'OWNERSHIP' : last === 'CONTROLLED' ? 'CONTROL' : 'LISTED';
    }
    case 'POSSIBLE':
      return world.listed(actor) === 'POSSIBLY' ? 'LISTED' : 'OWNERSHIP';
    case 'CIRCULAR':
      return 'CIRCULAR';
    case 'NOT':
      return 'NONE';
  }
}

/** What of an answer is compared when it is asked again: ids, shares and codes, not sentences. */
export function comparableStatus(status: StatusAnswer): unknown {
  return {
    ...status,
    flips: status.flips.map(({ kind, actor, owned, points }) => ({ kind, actor, owned, points })),
    warnings: status.warnings.map(({ code }) => code),
    proof: status.proof.map((step) => ({ ...step, rule: null })),
    rule: null,
  };
}
