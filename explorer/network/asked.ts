/** What a link view asks, as its address says it. */
import { addressOf } from '../place.ts';

export const groupings = ['kind', 'country', 'community'] as const;
export type Grouping = (typeof groupings)[number];

/** Most actors that can be picked at once: each pair of them is a question of its own. */
export const mostPicks = 5;

export interface Asked {
  /** Actors shown with all they are linked to. */
  readonly ids: readonly string[];
  readonly depth: number;
  /** Link types; empty means all. */
  readonly types: readonly string[];
  /** Datasets that give the links; empty means all. */
  readonly sources: readonly string[];
  /** A day; empty means today. */
  readonly asOf: string;
  /** The least confidence; empty means any. */
  readonly minConfidence: string;
  /** Actors picked, in the order picked. */
  readonly picks: readonly string[];
  /** Actors held at a place. */
  readonly pinned: readonly Pin[];
  /** What actors are grouped by; empty means not at all. */
  readonly group: Grouping | '';
  /** Groups drawn as one, by key. */
  readonly folded: readonly string[];
}

export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Nothing but these actors. */
export const nothingElse = (ids: readonly string[]): Asked => ({
  ids,
  depth: 1,
  types: [],
  sources: [],
  asOf: '',
  minConfidence: '',
  picks: [],
  pinned: [],
  group: '',
  folded: [],
});

// Ids of csv records may hold commas, and none holds a line feed.
const list = (text: string | null) => [...new Set((text ?? '').split('\n').filter((part) => part !== ''))];

/** Reads the parameters; what makes no sense counts as not said. */
export function askedOf(params: URLSearchParams): Asked {
  const depth = Number(params.get('depth'));
  const group = groupings.find((each) => each === params.get('group')) ?? '';
  return {
    ids: list(params.get('ids')),
    depth: depth === 2 || depth === 3 ? depth : 1,
    types: list(params.get('types')),
    sources: list(params.get('sources')),
    asOf: /^\d{4}-\d\d-\d\d$/.test(params.get('asOf') ?? '') ? (params.get('asOf') ?? '') : '',
    minConfidence: params.get('minConfidence') ?? '',
    picks: list(params.get('picks')).slice(0, mostPicks),
    pinned: list(params.get('pinned')).flatMap(pinOf),
    group,
    folded: group === '' ? [] : list(params.get('folded')),
  };
}

/** `x y id`, the id last as it may hold spaces. */
function pinOf(text: string): Pin[] {
  const [, x, y, id] = /^(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?) (.+)$/.exec(text) ?? [];
  return x === undefined || y === undefined || id === undefined ? [] : [{ id, x: Number(x), y: Number(y) }];
}

/** The address of a view that asks this. */
export function addressFor({ ids, depth, types, sources, asOf, minConfidence, picks, pinned, group, folded }: Asked): string {
  return addressOf('network', {
    ids: ids.join('\n'),
    depth: depth === 1 ? '' : String(depth),
    types: types.join('\n'),
    sources: sources.join('\n'),
    asOf,
    minConfidence,
    picks: picks.join('\n'),
    pinned: pinned.map(({ id, x, y }) => `${rounded(x)} ${rounded(y)} ${id}`).join('\n'),
    group,
    folded: folded.join('\n'),
  });
}

const rounded = (value: number) => String(Math.round(value * 100) / 100);

/** A list with an item added at its end, or without it where it was there. */
export function toggled(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items.filter((each) => each !== item) : [...items, item];
}
