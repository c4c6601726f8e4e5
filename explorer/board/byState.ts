export interface State {
  readonly name: string;
  readonly stateCode: string | null;
  /** Two digits; null for one that is on no map. */
  readonly fips: string | null;
}
export interface StateCount {
  readonly state: State;
  readonly count: number;
}

/** How many incidents name each State, most first, then by name; an incident of two States counts in both. */
export function countsByState(incidents: readonly { readonly states: readonly State[] }[]): readonly StateCount[] {
  const found = new Map<string, StateCount>();
  for (const state of incidents.flatMap(({ states }) => states))
    found.set(state.name, { state, count: (found.get(state.name)?.count ?? 0) + 1 });
  return [...found.values()].sort((a, b) => b.count - a.count || (a.state.name < b.state.name ? -1 : 1));
}

/** Which of the map's four shades a count has: 0 for none, then by quarters of the highest. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.min(4, Math.ceil((count / most) * 4));
}
