import { inForce } from '../../domain/inForce.ts';
import type { ClearanceRecord, Regime } from '../../domain/model.ts';
import { screeningAlgorithm } from '../../domain/screening/features.ts';
import type { FeatureScore } from '../../domain/screening/features.ts';
import type { ScreenQuestion } from '../../domain/screening/question.ts';
import { decide } from '../../domain/screening/thresholds.ts';
import type { ScreenDecision } from '../../domain/screening/thresholds.ts';
import { verdictOf } from '../ownership/feed.ts';
import type { Verdict } from '../ownership/feed.ts';
import { requireLoaded } from '../ownership/listings.ts';
import { ownershipAlgorithm } from '../ownership/status.ts';
import type { ScreenIndexHit } from '../screenIndex.ts';
import type { GraphView } from '../view.ts';

/** Names and versions of what decides: the comparison of names, and the rule behind the verdicts. */
export const screenAlgorithm = `${screeningAlgorithm} ${ownershipAlgorithm}`;

export interface ScreenHitAnswer {
  readonly actor: string;
  readonly score: number;
  /** From 1. */
  readonly rank: number;
  readonly matchedName: string;
  readonly verdict: Verdict;
  /** Tags, sorted. */
  readonly programs: readonly string[];
  readonly features: readonly FeatureScore[];
  /** Id of the clearance that sets the hit aside; null where it counts as far as clearances go. */
  readonly clearance: string | null;
}

export interface ScreenAnswer {
  readonly decision: ScreenDecision;
  /** The first of all hits, best evidence first. */
  readonly hits: readonly ScreenHitAnswer[];
  readonly totalHits: number;
}

/** What an actor is to sanctions on the View's day, under one regime. */
interface Standing {
  readonly programs: readonly string[];
  readonly verdict: Verdict;
}

/** Hits asked for first; hardly any name has more. */
const fewHits = 16;
/** The most hits that are counted. */
const mostHits = 1_000;

/**
 * The actors that resemble a party, and what follows from them, as far as the viewer may see.
 *
 * A hit counts for the decision if a programme is in force for it or it is blocked, or possibly, under the regime, and no clearance that
 * the viewer may see sets it aside. Actors that count are looked for by themselves too, so that no crowd of namesakes hides one.
 *
 * @param subjectKey what clearances know the party by
 * @throws {OstrakonError} REGIME_NOT_LOADED: nobody is CLEAR against nothing
 */
export function screen(view: GraphView, question: ScreenQuestion, subjectKey: string): ScreenAnswer {
  requireLoaded(view, question.regime);
  const standingOf = standings(view, question.regime);
  // Whether any actor that does not count came near.
  const crowd = { isThere: false };
  const passes = (slot: number): boolean => {
    if (!view.seesActor(slot)) return false;
    const standing = standingOf(slot);
    if (question.programs.length > 0 && !question.programs.some((tag) => standing.programs.includes(tag))) return false;
    if (isOfConcern(standing)) return true;
    if (!question.listedOnly) crowd.isThere = true;
    return !question.listedOnly;
  };
  const anyone = ask(view, question, passes);
  const ofConcern = (slot: number) => passes(slot) && isOfConcern(standingOf(slot));
  const found = crowd.isThere ? merged(anyone, ask(view, question, ofConcern)) : anyone;
  const hits = found.map((hit, at): ScreenHitAnswer => {
    const { slot, score, matchedName, features } = hit;
    const { programs, verdict } = standingOf(slot);
    const clearance = clearanceOf(view, slot, subjectKey);
    return { actor: view.graph.actors.id(slot), score, rank: at + 1, matchedName, verdict, programs, features, clearance };
  });
  const counting = hits.filter((hit) => hit.clearance === null && isOfConcern(hit));
  const limits = { review: question.threshold, match: question.matchThreshold };
  const best = counting.reduce((score, hit) => Math.max(score, hit.score), -1);
  return {
    decision: best < 0 ? 'CLEAR' : decide(best, limits),
    hits: hits.slice(0, question.limit),
    totalHits: hits.length,
  };
}

/** What of an answer is compared when it is asked again: ids, scores and codes, not sentences. */
export function comparableScreening({ decision, hits, totalHits }: ScreenAnswer): unknown {
  return {
    decision,
    totalHits,
    hits: hits.map(({ features, ...hit }) => ({ ...hit, features: features.map(({ name, score }) => [name, score]) })),
  };
}

/** Whether the actor's record still says to the comparison what it said when the hit was cleared, as far as the viewer may know. */
export function isCurrent(view: GraphView, clearance: Pick<ClearanceRecord, 'actor' | 'actorFingerprint'>): boolean {
  const slot = view.actorSlot(clearance.actor);
  return slot >= 0 && view.graph.actors.content(slot) === clearance.actorFingerprint;
}

const isOfConcern = ({ programs, verdict }: Standing): boolean => programs.length > 0 || verdict !== 'NOT_BLOCKED';

function ask(view: GraphView, question: ScreenQuestion, passes: (slot: number) => boolean): readonly ScreenIndexHit[] {
  const { screening } = view.graph;
  const first = screening.screen(question.party, { passes, threshold: question.threshold, limit: fewHits });
  if (first.length < fewHits) return first;
  return screening.screen(question.party, { passes, threshold: question.threshold, limit: mostHits });
}

/** Hits of two askings, each once, best evidence first, ties by id as the index has them. */
function merged(all: readonly ScreenIndexHit[], more: readonly ScreenIndexHit[]): readonly ScreenIndexHit[] {
  const known = new Set(all.map(({ slot }) => slot));
  const missed = more.filter(({ slot }) => !known.has(slot));
  if (missed.length === 0) return all;
  const place = new Map([...all, ...missed].map((hit, at) => [hit, at]));
  return [...place.keys()].sort((a, b) => b.evidence - a.evidence || (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** The id of the clearance that sets a hit aside: the viewer sees it, it stands, and the actor's record is what it was. */
function clearanceOf(view: GraphView, slot: number, subjectKey: string): string | null {
  const { graph } = view;
  const standing = graph
    .referring('clearance', graph.actors.id(slot))
    .filter(
      (clearance) =>
        clearance.subjectKey === subjectKey && clearance.status === 'CLEARED' && isCurrent(view, clearance) && view.maySee(clearance),
    );
  return standing.map(({ id }) => id).sort()[0] ?? null;
}

/** Standings of actors, each worked out once for a View while nothing is committed. */
function standings(view: GraphView, regime: Regime): (slot: number) => Standing {
  const { graph } = view;
  let kept = known.get(view);
  if (kept?.seq !== graph.seq) known.set(view, (kept = { seq: graph.seq, byRegime: new Map() }));
  const ofRegime = kept.byRegime.get(regime) ?? new Map<number, Standing>();
  kept.byRegime.set(regime, ofRegime);
  const world = graph.ownership.of(view, regime, 'IGNORE');
  return (slot) => {
    let standing = ofRegime.get(slot);
    if (standing === undefined) {
      standing = { programs: programsOf(view, slot), verdict: verdictOf(world.reached(slot)) };
      ofRegime.set(slot, standing);
    }
    return standing;
  };
}

const known = new WeakMap<GraphView, { readonly seq: number; readonly byRegime: Map<Regime, Map<number, Standing>> }>();

/** Tags of the visible designations that are in force, certainly or possibly, sorted. */
function programsOf(view: GraphView, slot: number): readonly string[] {
  const tags = new Set<string>();
  for (const designation of view.graph.referring('designation', view.graph.actors.id(slot))) {
    if (inForce(designation, view.asOf) === 'NO' || !view.maySee(designation)) continue;
    for (const tag of designation.programs) tags.add(tag);
  }
  return [...tags].sort();
}
