import type { LinkBounds, Look } from '../../domain/linkSource.ts';
import type { LinkType } from '../../domain/model.ts';

/** The links that the solver of ownership takes statements from. */
export const stakeTypes: readonly LinkType[] = ['OWNS', 'CONTROLS'];

/**
 * The ids of the links that decide an actor's owners upwards, or its holdings downwards, level by level. Downwards with every stake in each
 * holding: what one owner's share comes to may depend on the others'.
 */
export async function stakesAround(look: Look, actor: string, direction: 'UP' | 'DOWN', bounds: LinkBounds): Promise<string[]> {
  const links = new Set<string>();
  const reached = new Set([actor]);
  for (let level = [actor]; level.length > 0;) {
    const next: string[] = [];
    for (const { link, other } of await look.steps(level, direction === 'UP' ? 'IN' : 'OUT', bounds)) {
      links.add(link);
      if (reached.has(other)) continue;
      reached.add(other);
      next.push(other);
    }
    level = next;
  }
  if (direction === 'DOWN') for (const { link } of await look.steps([...reached], 'IN', bounds)) links.add(link);
  return [...links];
}
