import { filteredActors } from '../findActors.ts';
import type { ActorFilter } from '../questions.ts';
import type { GraphView } from '../view.ts';

/** Whether an actor is visible and found by a filter. */
export function passing(view: GraphView, filter: ActorFilter): (slot: number) => boolean {
  const isOpen = Object.values(filter).every((condition) => condition === null || condition === undefined);
  if (isOpen) return (slot) => view.seesActor(slot);
  const found = new Set(filteredActors(view, filter));
  return (slot) => found.has(slot);
}
