/** Actors as entities of FollowTheMoney, in the shape that yente answers them. */
import { particularsOf } from './particulars.ts';
import { schemaOf } from './schemaOf.ts';
import type { Actor, Source } from './actorFields.ts';

export type Values = (string | Entity)[];

/** An entity; `properties` hold whole entities where adjacent ones are nested. Moments are midnights of days, without a time zone. */
export interface Entity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, Values>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly target: boolean;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly last_change: string | null;
}

/** The entity of an actor, by itself. A target is an actor designated today, certainly or possibly. */
export function entityOf(actor: Actor): Entity {
  const isTarget = (actor.designations ?? []).length > 0;
  return {
    id: actor.id,
    caption: actor.name,
    schema: schemaOf(actor),
    properties: particularsOf(actor),
    ...provenance(actor.sources),
    referents: actor.otherIds.toSorted(),
    target: isTarget,
  };
}

/** What an entity says of where it comes from. Nothing here knows when a record last changed. */
export function provenance(sources: readonly Source[]): Pick<Entity, 'datasets' | 'first_seen' | 'last_seen' | 'last_change'> {
  const days = (of: 'firstSeen' | 'lastSeen') => sources.flatMap((source) => source[of] ?? []).sort();
  return {
    datasets: [...new Set(sources.map(({ dataset }) => dataset))].sort(),
    first_seen: midnight(days('firstSeen')[0]),
    last_seen: midnight(days('lastSeen').at(-1)),
    last_change: null,
  };
}

const midnight = (day: string | undefined): string | null => (day === undefined ? null : `${day}T00:00:00`);
