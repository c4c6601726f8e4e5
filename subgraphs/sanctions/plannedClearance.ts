import { randomUUID } from 'node:crypto';
import { classifiedMarkings } from '../../domain/classifiedGuard.ts';
import { refuse } from '../../domain/errors.ts';
import type { Violation } from '../../domain/errors.ts';
import { incompleteMarking, loosening } from '../../domain/markings.ts';
import type { ClearanceRecord } from '../../domain/model.ts';
import { partyOf, partyViolations } from '../../domain/screening/question.ts';
import type { Marking } from '../../domain/tlp.ts';
import { subjectKeyOf } from '../../runtime/subjectKey.ts';
import type { SubgraphContext } from '../context.ts';
import { notFound } from '../mutate.ts';
import type { Plan } from '../mutate.ts';
import { unloaded } from '../records.ts';
import type { Loaded } from '../records.ts';
import { visibleOne } from '../visible.ts';
import type { ClearHitInput, EscalateHitInput, ReopenHitInput } from './generated/resolvers.ts';
import { ownMarking } from './ownMarking.ts';

const reasonLength = { min: 3, max: 2_000 };

/**
 * The clearance that a person's call leaves.
 *
 * Where two persons are needed the first call proposes and a second person's agrees, as long as the actor's record has not changed in
 * between. A clearance that was reopened or escalated, or whose actor has changed since, is renewed.
 */
export async function plannedClearance(input: ClearHitInput, writer: string, context: SubgraphContext): Promise<Plan<ClearanceRecord>> {
  const { before, isUnchanged, made } = await hitOf(input, writer, context);
  if (before !== null && before.status === 'PROPOSED' && isUnchanged && context.services.fourEyes) {
    const result: ClearanceRecord = { ...unloaded(before), status: 'CLEARED', approvedBy: writer, approvedAt: context.services.now() };
    return { violations: before.by === writer ? [needsAnother()] : [], before, result };
  }
  const result: ClearanceRecord = { ...made, status: context.services.fourEyes ? 'PROPOSED' : 'CLEARED' };
  const isCleared = before !== null && before.status === 'CLEARED' && isUnchanged;
  const violations = [
    ...(isCleared ? [alreadyCleared()] : []),
    ...(before === null ? [] : loosening(before.marking, result.marking, writer)),
  ];
  return { violations, before, result };
}

/** The hit handed on for somebody else to decide; it counts as before. A proposal to clear it ends by this, a clearance must be reopened first. */
export async function plannedEscalation(input: EscalateHitInput, writer: string, context: SubgraphContext): Promise<Plan<ClearanceRecord>> {
  const { before, isUnchanged, made } = await hitOf(input, writer, context);
  const result: ClearanceRecord = { ...made, status: 'ESCALATED' };
  const violations = before === null ? [] : loosening(before.marking, result.marking, writer);
  if (before !== null && isUnchanged) {
    if (before.status === 'CLEARED') violations.push(alreadyDecided('The hit is cleared; reopen it first to escalate it.'));
    if (before.status === 'ESCALATED')
      violations.push(alreadyDecided('The hit is escalated already; clear it, or leave it to those who read it.'));
  }
  return { violations, before, result };
}

/** What is recorded about a hit, and what a call would make of it. Refuses what no call could be about. */
async function hitOf(input: ClearHitInput, writer: string, context: SubgraphContext) {
  const actor = context.view.actorId(input.actor);
  const marking = ownMarking(context.viewer, input.marking ?? null);
  refuse([
    ...partyViolations(input.party, 'party.'),
    ...(actor === null ? [notFound('actor', input.actor, 'actor')] : []),
    ...reasonViolations(input.reason),
    ...(marking === null ? [notOwn()] : incompleteMarking(marking)),
  ]);
  if (actor === null || marking === null) throw new TypeError('What is missing is refused.');
  const party = partyOf(input.party);
  const subjectKey = subjectKeyOf(party);
  const before = await standing(actor, subjectKey, context);
  const actorFingerprint = context.view.screenedContent(actor) ?? '';
  const made: Omit<ClearanceRecord, 'status'> = {
    type: 'clearance',
    id: before?.id ?? `clearance:${randomUUID()}`,
    marking: before === null || input.marking != null ? keptOriginator(marking, before) : before.marking,
    sources: [{ dataset: 'analyst', url: null, firstSeen: context.services.today(), lastSeen: null }],
    isSynthetic: false,
    actor,
    subjectKey,
    subject: party.name,
    actorFingerprint,
    reason: input.reason.trim(),
    by: writer,
    at: context.services.now(),
    approvedBy: null,
    approvedAt: null,
    reopenedBy: null,
    reopenedAt: null,
    reopenReason: null,
  };
  return { before, isUnchanged: before?.actorFingerprint === actorFingerprint, made };
}

/** The clearance taken back; a proposal is refused in the same way. */
export async function plannedReopening(input: ReopenHitInput, writer: string, context: SubgraphContext): Promise<Plan<ClearanceRecord>> {
  const before = await visibleOne('clearance', input.id, context);
  refuse([...(before === null ? [notFound('clearance', input.id, 'id')] : []), ...reasonViolations(input.reason)]);
  if (before === null) throw new TypeError('A missing clearance is refused.');
  const result: ClearanceRecord = {
    ...unloaded(before),
    status: 'REOPENED',
    reopenedBy: writer,
    reopenedAt: context.services.now(),
    reopenReason: input.reason.trim(),
  };
  const message = 'The hit is open already; only one that is cleared, proposed to be or escalated can be reopened.';
  return { violations: before.status === 'REOPENED' ? [{ code: 'INVALID_TRANSITION', message, field: 'id' }] : [], before, result };
}

/** The clearance of this hit that decides now: one that holds, else a proposal, else the newest; null where there is none. */
async function standing(actor: string, subjectKey: string, context: SubgraphContext): Promise<Loaded<ClearanceRecord> | null> {
  const found = await context.many('clearance', context.view.clearances({ actor, status: null, subjectKey }));
  const holds = (status: ClearanceRecord['status']) => found.find((each) => each.status === status && context.view.isCurrent(each));
  return holds('CLEARED') ?? holds('PROPOSED') ?? found[0] ?? null;
}

function reasonViolations(reason: string): Violation[] {
  const length = reason.trim().length;
  if (length < reasonLength.min || length > reasonLength.max) {
    const message = `The reason must have ${reasonLength.min} to ${reasonLength.max.toLocaleString('en-US')} characters.`;
    return [{ code: 'BAD_INPUT', message, field: 'reason' }];
  }
  // A birth date is what a hit is often cleared by, and no voter's.
  return classifiedMarkings(reason, 'reason');
}

function keptOriginator(marking: Marking, before: ClearanceRecord | null): Marking {
  return before === null ? marking : { ...marking, originator: before.marking.originator };
}

function notOwn(): Violation {
  const message =
    'What is decided of a hit counts for those who see it, so it is marked AMBER_STRICT, to your organisation, or RED, to yourself.';
  return { code: 'BAD_INPUT', message, field: 'marking' };
}

function needsAnother(): Violation {
  const message = 'You have proposed to clear this hit; somebody else must agree.';
  return { code: 'FORBIDDEN', message };
}

const alreadyDecided = (message: string): Violation => ({ code: 'INVALID_TRANSITION', message, field: 'party' });

function alreadyCleared(): Violation {
  return alreadyDecided('The hit is cleared already; reopen it first to clear it for another reason.');
}
