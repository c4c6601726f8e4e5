/** Records and ids by what a question calls them; what the viewer may not see is as if it were not there. */
import type { RecordOf, RecordType } from '../domain/model.ts';
import type { SubgraphContext } from './context.ts';
import type { Loaded } from './records.ts';

/** The record; null where there is none that the viewer may see. */
export async function visibleOne<T extends RecordType>(
  type: T,
  id: string | null,
  context: SubgraphContext,
): Promise<Loaded<RecordOf<T>> | null> {
  return id === null || !context.view.isVisible(id) ? null : await context.one(type, id);
}

/** The visible actor of an id, as an entity of another subgraph; null where there is none. */
export function visibleActor(id: string | null, { view }: SubgraphContext): { readonly id: string } | null {
  const [found] = id === null ? [] : view.visible('actor', [id]);
  return found === undefined ? null : { id: found };
}

/** The id of the election that is meant, with or without its prefix; null where the viewer sees none. */
export function electionIdOf(id: string, { view }: SubgraphContext): string | null {
  return view.visible('election', [id, `election:${id}`])[0] ?? null;
}

/** The same, and the id as given where the viewer sees none. */
export function electionId(id: string, context: SubgraphContext): string {
  return electionIdOf(id, context) ?? id;
}
