/** What a person must do now: open steps of the process, each with its last day and the rule it comes from. */
import { assessingDuties } from './duties/assessing.ts';
import type { Desk, Duty } from './duties/desk.ts';
import { reportingDuties } from './duties/reporting.ts';
import { respondingDuties } from './duties/responding.ts';
import { sanctioningDuties } from './duties/sanctioning.ts';
import { sharingDuties } from './duties/sharing.ts';

/** Every duty, by what it comes from. */
export const dutySources = [...assessingDuties, ...sanctioningDuties, ...reportingDuties, ...sharingDuties, ...respondingDuties];

/**
 * The duties of a viewer, from records that the viewer may see: what has a last day first, earliest first, then by how long it waits.
 *
 * Nobody without a token has duties. A duty is there while its step can be taken and is gone in the commit that takes it.
 */
export function inboxOf(desk: Desk): Duty[] {
  const { viewer } = desk;
  if (viewer.user === null) return [];
  const found = dutySources
    .filter(({ roles }) => roles.some((role) => viewer.roles.includes(role)))
    .flatMap(({ type, of }) =>
      desk.filed(type).flatMap((record) =>
        of(record, desk).map((duty): Duty => ({
          ...duty,
          since: duty.since?.slice(0, 10) ?? null,
          subject: { type: record.type, id: record.id },
        })),
      ),
    );
  return found.sort(inOrder);
}

const last = '9999-12-31';
function inOrder(a: Duty, b: Duty): number {
  const [x, y] = [a, b].map(({ due, since, subject, move }) => `${due ?? last} ${since ?? last} ${subject.id} ${move}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}
