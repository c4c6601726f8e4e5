/** Where the viewer and a jurisdiction belong, as the viewer's View tells. */
import { stateOf } from '../../domain/process/places.ts';
import type { PlaceFacts } from '../../domain/process/supportEngagement.ts';
import type { SubgraphContext } from '../context.ts';

/** The State a jurisdiction lies in; null where none is known. */
export function stateAt(id: string | null, { view }: SubgraphContext): string | null {
  return stateOf(id, (place) => view.record('jurisdiction', place));
}

/** The State that the viewer's organisation speaks for, or lies in. */
export function viewerState(context: SubgraphContext): string | null {
  const { org } = context.viewer;
  const own = org === null ? null : context.view.record('organization', org);
  return own === null ? null : stateAt(own.jurisdiction, context);
}

/** What the guards of engagements ask of places. */
export function placeFacts(jurisdiction: string, context: SubgraphContext): PlaceFacts {
  const place = context.view.record('jurisdiction', jurisdiction);
  // A jurisdiction in no State that is known is nobody's to speak for.
  return {
    jurisdictionName: place?.name ?? 'that jurisdiction',
    state: stateAt(jurisdiction, context) ?? '',
    viewerState: viewerState(context),
  };
}

/** The offices of a State: organisations of its level that speak for it. */
export function stateOffices(state: string | null, { view }: SubgraphContext): string[] {
  if (state === null) return [];
  return view
    .filed('organization')
    .filter(({ level, jurisdiction }) => level === 'STATE' && jurisdiction === state)
    .map(({ id }) => id);
}
