/** What a link view asks, as its address says it. */
import { addressOf } from '../place.ts';

export interface Asked {
  /** Actors shown with all they are linked to. */
  readonly ids: readonly string[];
  readonly depth: number;
  /** Link types; empty means all. */
  readonly types: readonly string[];
  /** A day; empty means today. */
  readonly asOf: string;
  /** The least confidence; empty means any. */
  readonly minConfidence: string;
  /** Actors picked, in the order picked. */
  readonly picks: readonly string[];
}

// Ids of csv records may hold commas, and none holds a line feed.
const list = (text: string | null) => (text ?? '').split('\n').filter((part) => part !== '');

/** Reads the parameters; what makes no sense counts as not said. */
export function askedOf(params: URLSearchParams): Asked {
  const depth = Number(params.get('depth'));
  return {
    ids: [...new Set(list(params.get('ids')))],
    depth: depth === 2 || depth === 3 ? depth : 1,
    types: list(params.get('types')),
    asOf: /^\d{4}-\d\d-\d\d$/.test(params.get('asOf') ?? '') ? (params.get('asOf') ?? '') : '',
    minConfidence: params.get('minConfidence') ?? '',
    picks: [...new Set(list(params.get('picks')))],
  };
}

/** The address of a view that asks this. */
export function addressFor({ ids, depth, types, asOf, minConfidence, picks }: Asked): string {
  return addressOf('network', {
    ids: ids.join('\n'),
    depth: depth === 1 ? '' : String(depth),
    types: types.join('\n'),
    asOf,
    minConfidence,
    picks: picks.join('\n'),
  });
}

/** A list with an item added at its end, or without it where it was there. */
export function toggled(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items.filter((each) => each !== item) : [...items, item];
}
