/** Ids of actors and links that entities of FollowTheMoney stand for. */
import { recordIdOf } from '../../domain/exchange/ftmIds.ts';

/** The actor of an entity id: what Ostrakon's own export says it is, else `ftm:` and the id. */
export function actorIdOf(entityId: string): string {
  return recordIdOf(entityId) ?? `ftm:${entityId}`;
}
