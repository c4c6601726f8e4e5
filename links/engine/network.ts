import type { LinkBounds, Look } from '../../domain/linkSource.ts';
import type { Marking } from '../../domain/tlp.ts';

import { checkRange } from '../page.ts';
import type { NetworkAnswer, WalkOptions } from '../questions.ts';
import { compareIds } from './compareIds.ts';

export type NetworkOptions = WalkOptions & { readonly depth: number; readonly maxActors: number };

/** As `network` in memory answers: nearer actors first, then by id, with `totalActors` counted beyond the cap. */
export async function networkOf(
  { look, markings }: { readonly look: Look; readonly markings: readonly Marking[] },
  ids: readonly string[],
  options: NetworkOptions,
  bounds: LinkBounds,
  everyLink: LinkBounds,
): Promise<NetworkAnswer> {
  const resolved = await look.actors(ids, markings);
  const depths = new Map<string, number>();
  const shown: string[] = [];
  let level = [...new Set(resolved.values())];
  for (const actor of level) depths.set(actor, 0);
  for (let depth = 0; level.length > 0; depth += 1) {
    const room = options.maxActors - shown.length;
    if (room > 0) shown.push(...level.sort(compareIds).slice(0, room));
    if (depth === options.depth) break;
    const open = depth === 0 ? level : await goesThrough(look, level, options, everyLink);
    const next: string[] = [];
    for (const { other } of await look.steps(open, options.direction ?? 'BOTH', bounds)) {
      if (depths.has(other)) continue;
      depths.set(other, depth + 1);
      next.push(other);
    }
    level = next;
  }
  const degrees = await look.degrees(shown, everyLink);
  return {
    actors: shown.map((id) => ({ id, depth: depths.get(id) ?? 0, degree: degrees.get(id) ?? 0 })),
    links: [...(await look.linksAmong(shown, bounds))].sort(compareIds),
    truncated: shown.length < depths.size,
    totalActors: depths.size,
  };
}

/** @throws {OstrakonError} BAD_INPUT */
export function checkNetwork({ depth, maxActors }: NetworkOptions): void {
  checkRange('depth', depth, 0, 6);
  checkRange('maxActors', maxActors, 1, 5000);
}

/** Those of some actors that a walk may go on from: not those of more links than the filter's `maxDegree`. */
export async function goesThrough(look: Look, actors: readonly string[], options: WalkOptions, everyLink: LinkBounds): Promise<string[]> {
  const most = options.filter?.maxDegree ?? null;
  if (most === null) return [...actors];
  const degrees = await look.degrees(actors, everyLink);
  return actors.filter((actor) => (degrees.get(actor) ?? 0) <= most);
}
