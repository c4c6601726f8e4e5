/** How far a community reaches: the 50 States and the localities with an active member. */
import type { JurisdictionLevel, MembershipRecord } from '../model.ts';

export const statesTotal = 50;
/** The localities that the EI-ISAC was formed with. @see the fact sheet of 2018-09-12 */
export const localTarget = 1_100;

/** An active member and the place that its organisation serves; null where it names none. */
export interface Seat {
  readonly org: string;
  readonly level: MembershipRecord['level'];
  readonly place: { readonly id: string; readonly level: JurisdictionLevel; readonly state: string | null } | null;
}
export interface Coverage {
  readonly statesActive: number;
  readonly localActive: number;
  /** Ids of the places with an active member of their own. */
  readonly places: ReadonlySet<string>;
  /** Localities with an active member, by State's id. */
  readonly localByState: ReadonlyMap<string, number>;
}

/**
 * A place counts once, however many offices of it are members; an organisation that names no place counts for itself, and fills no gap.
 * Territories are none of the 50.
 */
export function coverageOf(seats: readonly Seat[]): Coverage {
  const stateSeats = seats.filter(({ level, place }) => level === 'STATE' && (place === null || place.level === 'STATE'));
  const localSeats = seats.filter(({ level }) => level === 'LOCAL');
  const keys = (of: readonly Seat[]) => new Set(of.map(({ org, place }) => place?.id ?? org));
  const localByState = new Map<string, number>();
  for (const state of new Set(localSeats.flatMap(({ place }) => place?.state ?? []))) {
    localByState.set(state, keys(localSeats.filter(({ place }) => place?.state === state)).size);
  }
  return {
    statesActive: keys(stateSeats).size,
    localActive: keys(localSeats).size,
    places: new Set([...stateSeats, ...localSeats].flatMap(({ place }) => place?.id ?? [])),
    localByState,
  };
}
