/** How fields of this subgraph name what they point at. */
import type { SubgraphContext } from '../context.ts';

export const programRecord = (tag: string) => `program:${tag}`;

/** An entity that another subgraph resolves. */
export const referenceTo = (id: string) => ({ id });

/** The programmes of some tags, those that the viewer may see. */
export const programsOf = async (tags: readonly string[], context: SubgraphContext) =>
  await context.many('program', tags.map(programRecord));

/** An election that the viewer may see; null otherwise, and where there is none. */
export const electionReference = (id: string | null, { view }: SubgraphContext) =>
  id === null ? null : (view.visible('election', [id]).map(referenceTo)[0] ?? null);
