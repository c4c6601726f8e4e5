/** What tests of the machines share: viewers, one moment, and moves made or refused. */
import { expect } from '@jest/globals';
import type { Violation } from '../../../domain/errors.ts';
import { move, open } from '../../../domain/process/machine.ts';
import type { Machine, Opening, Outcome, Tracked, Transition } from '../../../domain/process/machine.ts';
import { clear } from '../../../domain/tlp.ts';
import type { Marking, Role, Viewer } from '../../../domain/tlp.ts';

export const now = '2026-11-20T12:00:00Z';
export const strict: Marking = { ...clear, tlp: 'AMBER_STRICT', originator: 'uma', recipientOrgs: ['US-TREASURY'] };

export function as(role: Role, org = 'ORG', user = 'uma'): Viewer {
  return { user, org, roles: [role] };
}

export function opened<R extends Tracked, I, F>(
  machine: Machine<R>,
  opening: Opening<R, I, F>,
  input: NoInfer<I>,
  facts: NoInfer<F>,
  viewer: Viewer,
  marking: Marking = clear,
): Outcome<R> {
  return open(machine, opening, { id: 'one', marking, isSynthetic: true, input, facts, viewer, at: now });
}

export function moved<R extends Tracked, I, F>(
  machine: Machine<R>,
  transition: Transition<R, I, F>,
  record: NoInfer<R>,
  input: NoInfer<I>,
  facts: NoInfer<F>,
  viewer: Viewer,
  at = now,
): Outcome<R> {
  return move(machine, transition, { record, input, facts, viewer, at });
}

/** The record of a move that must be allowed. */
export function made<R>(outcome: Outcome<R>): R {
  if (!outcome.isAllowed) throw new Error(outcome.violations.map(({ message }) => message).join(' '));
  return outcome.record;
}

/** Code and message of everything that stands against a move; empty where it is allowed. */
export function refusals(outcome: Outcome<unknown>): [Violation['code'], string][] {
  return outcome.isAllowed ? [] : outcome.violations.map(({ code, message }) => [code, message]);
}

/** One rule: what it refuses, in which words, and what is nearly the same and passes. */
export interface Rule {
  readonly rule: string;
  readonly hit: () => Outcome<unknown>;
  readonly refused: readonly (readonly [Violation['code'], string])[];
  readonly miss: string;
  readonly passes: () => Outcome<unknown>;
}

export function expectRule({ hit, refused, passes }: Rule): void {
  expect(refusals(hit())).toEqual(refused);
  expect(refusals(passes())).toEqual([]);
  expect(passes().isAllowed).toBe(true);
}
