/** What designating somebody takes: an emergency in effect, a foreign person, an officer who did not write the analysis, and silence. */
import type { Violation } from '../errors.ts';
import type { Day } from '../model.ts';
import type { Marking } from '../tlp.ts';
import { sanctionsCircle } from './agencyOrgs.ts';
import type { Guard } from './machine.ts';

/** The programme tag of the order. */
export const orderTag = 'ELECTION-EO13848';

/** Whom a sanction would hit. */
export interface TargetFact {
  readonly name: string;
  /** Why the actor is recorded as a United States person; null for foreign persons. */
  readonly usPersonBasis: string | null;
}
export interface EmergencyFact {
  /** The day since which the national emergency is over, lapsed or terminated; null while it is in effect. */
  readonly emergencyOverSince: Day | null;
}

/** That the target is no United States person. */
export const foreignTarget: Guard<{ readonly facts: { readonly target: TargetFact } }> = {
  codes: ['US_PERSON_NOT_DESIGNATABLE'],
  holds: 'The target is a foreign person',
  violations: ({ facts: { target } }) => {
    if (target.usPersonBasis === null) return [];
    const message = `Section 2(a) reaches foreign persons only; ${target.name} is recorded as a US person (${target.usPersonBasis}). Refer to DOJ.`;
    return [{ code: 'US_PERSON_NOT_DESIGNATABLE', message, rule: 'EO 13848 section 2(a)', field: 'actor' }];
  },
};

/** That the emergency the order declared is in effect on the day. */
export const emergencyInEffect: Guard<{ readonly facts: EmergencyFact; readonly day: Day }> = {
  codes: ['EMERGENCY_LAPSED'],
  holds: 'The national emergency is in effect',
  violations: ({ facts: { emergencyOverSince }, day }) => lapsed(emergencyOverSince, day),
};

export function lapsed(overSince: Day | null, day: Day): Violation[] {
  if (overSince === null || day < overSince) return [];
  const message = `The emergency lapsed ${overSince}; no authority to designate.`;
  return [{ code: 'EMERGENCY_LAPSED', message, rule: 'National Emergencies Act section 202(d)' }];
}

/** That the officer who decides wrote none of the attribution judgments. */
export const separateOfficers: Guard<{ readonly facts: { readonly attributionAuthors: readonly string[] }; readonly writer: string }> = {
  codes: ['ANALYST_POLICY_SEPARATION'],
  holds: 'The officer wrote none of the attribution judgments it rests on',
  violations: ({ facts, writer }) => {
    if (!facts.attributionAuthors.includes(writer)) return [];
    const message = 'Section 1(f): intelligence and policy judgments are separate; another officer must decide.';
    return [{ code: 'ANALYST_POLICY_SEPARATION', message, rule: 'EO 13848 section 1(f)' }];
  },
};

/** That nobody but persons named, or Treasury and the three it consults, learns of a listing before it is published. */
export const noPriorNotice: Guard<{ readonly marking: Marking }> = {
  codes: ['BAD_INPUT'],
  holds:
    'It is marked TLP:AMBER+STRICT for none but Treasury and the three it consults, or TLP:RED, for there is no notice before publication',
  violations: ({ marking: { tlp, recipientOrgs } }) => {
    const rule = 'EO 13848 section 9';
    if (tlp !== 'RED' && tlp !== 'AMBER_STRICT') {
      const message = `Section 9 allows no notice before publication; mark it TLP:AMBER_STRICT or TLP:RED, not TLP:${tlp}.`;
      return [{ code: 'BAD_INPUT', message, rule, field: 'marking' }];
    }
    const others = recipientOrgs.filter((org) => !sanctionsCircle.includes(org));
    if (others.length === 0) return [];
    const message = `Section 9 allows no notice before publication; it stays with ${sanctionsCircle.join(', ')}, without ${others.join(', ')}.`;
    return [{ code: 'BAD_INPUT', message, rule, field: 'recipientOrgs' }];
  },
};
