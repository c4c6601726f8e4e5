/**
 * The strongly connected components of a graph of numbered places, each after all that it depends on (Tarjan 1972, without recursion).
 *
 * @param dependencies by place, the places it depends on
 */
export function componentsOf(dependencies: readonly (readonly number[])[]): number[][] {
  const index = dependencies.map(() => -1);
  const low = dependencies.map(() => 0);
  const isOpen = dependencies.map(() => false);
  const open: number[] = [];
  const found: number[][] = [];
  let count = 0;
  for (const start of dependencies.keys()) {
    if (index[start] !== -1) continue;
    const path: { readonly place: number; next: number }[] = [];
    const enter = (place: number) => {
      index[place] = low[place] = count;
      count += 1;
      open.push(place);
      isOpen[place] = true;
      path.push({ place, next: 0 });
    };
    enter(start);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const { place } = at;
      const dependency = dependencies[place]?.[at.next];
      at.next += 1;
      if (dependency !== undefined) {
        if (index[dependency] === -1) enter(dependency);
        else if (isOpen[dependency] === true) low[place] = Math.min(low[place] ?? 0, index[dependency] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1)?.place;
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[place] ?? 0);
      if (low[place] !== index[place]) continue;
      const component = open.splice(open.lastIndexOf(place));
      for (const member of component) isOpen[member] = false;
      found.push(component);
    }
  }
  return found;
}
