import type { Drawn } from './drawn.ts';
import type { Places } from './work.ts';

/** Where each node starts: where it was, beside a node it is linked to that was there, or where its id says. */
export function startPlaces({ nodes, links }: Drawn, known: Places): Places {
  if (Object.keys(known).length === 0) return Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }]));
  const beside = new Map<string, { readonly x: number; readonly y: number }>();
  for (const { from, to } of links) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const place = known[other];
      if (known[id] === undefined && place !== undefined && !beside.has(id)) beside.set(id, place);
    }
  }
  return Object.fromEntries(
    nodes.map(({ id, x, y }) => {
      const near = beside.get(id);
      return [id, known[id] ?? (near === undefined ? { x, y } : { x: near.x + (x - 50) / 10, y: near.y + (y - 50) / 10 })];
    }),
  );
}
