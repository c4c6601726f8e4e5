/** How fast incidents reported by some are shared, acknowledged and contained. */
import type { AcknowledgementRecord } from './acknowledgement.ts';
import type { AdvisoryRecord } from './advisory.ts';
import type { DisseminationRecord } from './dissemination.ts';
import type { IncidentRecord, Instant, VictimRecord } from '../model.ts';
import type { PilotRecord, PilotTiming } from './pilotProgram.ts';
import type { CaseRecord } from './responseCase.ts';

/** What is known of one incident's course. */
export interface Course {
  readonly incident: IncidentRecord;
  readonly victim: VictimRecord | null;
  /** Advisories derived from it. */
  readonly advisories: readonly AdvisoryRecord[];
  readonly acknowledgements: readonly AcknowledgementRecord[];
  readonly disseminations: readonly DisseminationRecord[];
  readonly cases: readonly CaseRecord[];
}

/**
 * The instants of an incident's course: shared when first an advisory on it was released, it was sent on, or a partner was notified;
 * acknowledged when first a recipient said so; contained when the incident or a case of it was. Null where it was never reported.
 */
export function timingOf({ incident, advisories, acknowledgements, disseminations, cases }: Course): PilotTiming | null {
  if (incident.reportedAt === null) return null;
  return {
    reportedAt: incident.reportedAt,
    sharedAt: earliest([
      ...advisories.map(({ releasedAt }) => releasedAt),
      ...disseminations.map(({ at }) => at),
      ...cases.map(({ firstPartnerNotifiedAt }) => firstPartnerNotifiedAt),
    ]),
    acknowledgedAt: earliest(acknowledgements.map(({ at }) => at)),
    containedAt: earliest([incident.containedAt, ...cases.map(({ containedAt }) => containedAt)]),
  };
}

/** Whether an incident belongs to a pilot: reported by a participant, while the pilot ran. */
export function isOfPilot({ incident, victim }: Course, { participants, startsOn, endsOn }: PilotRecord): boolean {
  const day = incident.reportedAt?.slice(0, 10) ?? '';
  return startsOn <= day && day <= endsOn && participants.some(({ org }) => org === victim?.reportingOrg);
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.filter((at) => at !== null).sort()[0] ?? null;
}
